"""One sentence made ready for patterns: its mentions and times are one sign each."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import gender_of_name, is_common
from orgtui.articles.statements.sentence.decisions import as_done
from orgtui.articles.statements.sentence.firsts import as_done_first
from orgtui.articles.statements.sentence.frame_english import in_fewer_words, without_dateline
from orgtui.articles.statements.sentence.outcomes import as_come_about
from orgtui.articles.statements.sentence.scripts import in_one_script
from orgtui.articles.statements.sentence.timelines_english import as_sentence
from orgtui.articles.statements.sentence.usual_careers import in_usual_careers
from orgtui.articles.statements.sentence.usual_offices import in_usual_offices
from orgtui.articles.statements.sentence.usual_words import in_usual_words
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late
from orgtui.values import value

ORGANISATION, BODY, STATE, ADJECTIVE, PERSON, CITY, TIME = "OBSAPCD"
"""The letters of items; a masked sentence has no other capital letters."""
OBLIQUE = {STATE: "T", PERSON: "Q"}
"""The letters in a mask of what does not stand in the nominative, in Russian."""

ORGANISATIONS = late("[OB][\ue000-\uf8ff]")
PERSONS = late("[PQ][\ue000-\uf8ff]")
STATES = late("[ST][\ue000-\uf8ff]")
PLACES = late("[STC][\ue000-\uf8ff]")
ACTING_PERSONS = late("P[\ue000-\uf8ff]")
"""The signs in a mask of bodies too, of both cases, of cities too, of the nominative alone."""

_FIRST = 0xE000
_SIGNS = late("[\ue000-\U0010ffff]")
"""What a text itself has of the characters that stand for items, and all behind them: emoji."""
_PAIR = late(r"\b([^\W\d_][\w’'-]+)[ \u00a0](?=([^\W\d_][\w’'-]+))")
_TITLE = late(
    r"президент|премьер|министр|секретар|генсек|председател|директор|комиссар|канцлер|спикер|глава"
    r"|руководител|корол|император|губернатор|посол|представител"
)
"""Words that may have a capital, though they are no names."""
_FIRST_WORD = late(r"([А-ЯЁ][а-яё-]{2,})\b")
_THING = late(
    r"(?:Республик|Федераци|Королевств|Совет|Союз|Палат|Дум|Дом|Банк|Комисси|Комитет|Ассамбле|Собрани"
    r"|Организаци|Секретариат|Суд|Парти|Фонд|Агентств|Министерств|Университет|Институт)"
)
"""What no person is called by their second name."""
_CAPITAL = late(r"(?<=[\w,|] )([А-ЯЁ][а-яё-]{2,})\b")
_QUOTES = late("[«»\"“”„‘’ʼ']")
_SPACES = late(r"\s(?:\s+|(?<! ))")
_GLOSS = late(
    r"([OBSTC].)\s*\((?!\d{4}\))(?:(?:далее|also|бұдан әрі)?[\s–—-]*(?:[OBST].|[\w\s.-]{2,9}))\)"
)
_CABINET_OF = late(r"\b(в (?:правительстве|кабинете|администрации|команде)) [PQ].")
"""Under whom somebody served."""
_TERM = late(r"\b(срок|период|лет|полномочий) \(((?:[сп]о? )?D.)\)")
"""A period in brackets behind what lasts so long."""
_VITA = late(
    r"([PQ].)\s*\((?=[^)]*(?:\bрод\.|\bborn\b|туған|[а-я]{2,5}\.\s"
    r"|\d{4}))[^()]*(?:\([^()]*\)[^()]*)?\)"
)
_CAPITAL_OF = late(
    r"(C.), (?:столиц\w+|the capital of|capital of)(?: the)? [ST].(?:,(?= )|(?=[.;]|$))"
)
"""The country behind its capital."""
_AGENCY = late(r"(?:специализированн[а-я]+ )?(?:учреждени|агентств)(?:[яею]|ем) O.(?!-)")
"""A word for an organisation that belongs to another, which it does not mean."""
_BESIDES = late(r" ?\((?:вместе с|включая|в том числе|с учетом|кроме|за исключением) [^()]*\)")
"""What lands are counted with one of a list, or are not."""
_PART = late(r"(?<![а-я])(?:частью|членом) (?:(?:семьи|клуба) )?(?=O.)")
"""What one is who is in an organisation."""
_OBLIQUE = late(
    r"(?<![а-я])((?!(?:немн|мн|стр|ит|т)ого |котор)[а-я]{3,}(?:ого|его|ому|ему|ых) )"
    r"S(?=[\ue000-\uf8ff])"
)
"""A state without cases behind an adjective that has one: "бывшего СССР"."""
_THE_FOLLOWING = late(r"\bthe (?P<time>D.)")
_DAY_TWICE = late(r"(?P<first>D.)(?:,? (?:the )?(?P<second>D.)| \((?P<aside>D.)\))")
_OWNER = late(r"(B.)(?:-(?:членов|участник?ов|участниц)(?: (?:O.)(?!-)|(?![а-я]))| (?:O.)(?!-))")
_BY_THE_WAY = late(
    r",(?: [–—])? (?:как (?:и )?(?:было |уже )?(?:[а-я]+(?:но|лось|ют|ли|ет|ил[аио]?|ал[аио]?))"
    r"|как (?:ожидается|предполагается|планируется)"
    r"(?=, (?:[а-я]+ )?(?:пройд|состо|откро|собер|прим))"
    r"|напомним|отметим|заметим|кстати|впрочем|разумеется|конечно|по сути|в свою очередь"
    r"|в частности|таким образом|по традиции|следовательно|соответственно|согласно [а-я ]{3,30}"
    r"|по (?:словам|данным|сведениям|информации|решению) [а-я ]{3,30}"
    r"|incidentally|of course|however|meanwhile|moreover|indeed|as (?:planned|agreed|expected)"
    r"|for (?:its|her|his) part|in turn|in fact|too|сондай-ақ|айтпақшы"
    r"|(?:the )?[a-z]+(?: [a-z]+){0,2} (?:said|says|say|recalled|noted|added|reported|explained)"
    r"|(?:сообщил|рассказал|пояснил|отметил|напомнил|уточнил|добавил|указал)[аи]?(?: [а-я]+){1,4}),"
)
"""Words between commas that change nothing of what is told."""
_TIME_APART = late(
    r"^(?:(?:это|все) (?:было|произошло|случилось)|(?:было|произошло|случилось|дело было)(?: это)?)"
    r"(?: (?:еще|лишь|только|уже|[вн]а? C.))*(?P<ahead>(?: в)? D.)(?: [вн]а? C.)? ?[:–—]"
    r"|(?:[,;.]| [–—-]) (?:и )?(?:(?:было|произошло|случилось|состоялось) это"
    r"|(?:это|все|так) (?:было|произошло|случилось|состоялось))"
    r"(?: (?:еще|лишь|только|уже))?(?: [вн]а? C.,?)?(?P<behind>(?: в)? D.)(?=[.,;]|$| [вн]а? )"
    r"| \((?:это (?:было|произошло|случилось)|(?:было|произошло|случилось) это)(?P<aside> в D.)\)"
    r"|^it was (?:only |not until )?(?P<that>(?:in|on) D.)(?: in C.)? that\b"
    r"|[;,.] (?:and )?(?:that|which|it|this) (?:was|happened|came(?! back)|came about|took place"
    r"|occurred)(?: back| only)?(?: in C.)?(?P<later> (?:in|on) D.)(?=[.,;]|$| (?:in|at) )"
)
"""A clause of its own that only tells when the other was: «…, это произошло в 2013 году»."""
_SEQUEL = late(
    r"\. (?:(?P<ru>среди них|в их числе|в том числе)|(?P<en>among them(?: are| were)?)"
    r"|(?P<named>ими стали|это|they are|they were|these (?:are|were)"
    r"|(?:кроме|помимо) [ST].(?:(?:, | и )[ST].)*,? это))(?: [–—]| также| и| сразу"
    r"|:)? "
    r"(?=(?:the )?[ST].)"
)
"""A sentence of its own that only names some of those counted before it."""
_EARLIER = late(
    r"^((?:ранее|прежде|раньше|до этого|впервые|затем|(?:в|во) (?:прошлый|последний|первый|второй)"
    r" раз)),( (?:еще )?в D.),(?= )"
)
"""A time between commas behind "earlier", which it only says in other words."""
_PLACE_AHEAD = late(
    r"(, [а-я]+(?:вш|едш|[уюая]щ)[а-я]{2}(?:ся)? [^,]{0,40}C., )"
    r"|((?<![а-я])(?:в|во|на) C.), (?=[ST].(?:(?:, | и )[ST].)* (?:[а-я]+ )?"
    r"(?:[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)|вошел|(?:был[аио]? )?[а-я]+(?:ят|ен)[аоы]?)\b)"
)
"""The same in Russian, but where an aside ends: «в Оттаве, Индию приняли»."""
_VISITED = late(
    r"\b(?:прибы[лв]|прие[хз]|посети|посещ|встрети|встреча|прилет|вылет|отправи|направи|побыва|обсуди"
    r"|переговор|позвони|visit|arriv|met\b|meets\b|travel|flew|talks|сапар|кездес)[^;:]{0,60}$"
)
"""What makes a state the one where somebody goes, or with which he talks."""
_OTHERS = late(
    r"(?<= и [ST].), (?=[ST].(?:(?:, | и )[ST].)* [–—-] (?:[а-я]+ )?"
    r"(?:наблюдател|партнер|кандидат|член|участни)"
    r"|S. (?:[а-я]+ )?[а-я]{3,}(?:л|ла|ло|лся|лась|лось|ет|ит|ется|ится)\b"
    r"|S.(?:(?:, | и )S.)* (?:имеют|обладают|пользуются) "
    r"|статус[а-я]* (?:наблюдател|партнер)[^,;:]{0,30} (?:име[ею]т|облада[ею]т|пользу[ею]тся) S)"
    r"|(?<= and S.), (?=(?:the )?S. (?:was|is|has|had|will|left|quit|became|took|held|won"
    r"|[a-z]{3,}(?:ed|s)) (?!and\b))"
)
"""Where a list that has ended is followed by others and what they are."""
_SEAM = late(r"([PQ].)\s+([PQ].)")


@value
class Item:
    """A mention or a time in a sentence."""

    letter: str
    start: int
    """The first character, counted in the sentence."""
    end: int
    text: str
    is_oblique: bool = False
    """Whether it is a state or a person in another case than the nominative, in Russian."""
    party: Party | None = None
    time: Time | None = None


class Frame:
    """A sentence as patterns read it."""

    def __init__(
        self,
        *,
        start: int,
        end: int,
        text: str,
        language: Language,
        items: Sequence[Item],
        opens: bool = False,
        usual: Callable[[str], str] | None = None,
    ) -> None:
        """Take a sentence of an article, items that do not overlap, what says it in usual words."""
        self.opens = opens
        self.start = start
        self.end = end
        self.text = text
        self.language = language
        self.items = tuple(items)
        self.mask = _masked(text, self.items, usual)
        self.dateline = ""
        """What tells where and when the article was written, as in the mask, which has it not."""
        if language is Language.EN:
            if opens:
                self.dateline, self.mask = without_dateline(self.mask)
            self.mask = _DAY_TWICE.sub(self._once, self.mask)
            if "the following " in self.text:
                self.mask = _THE_FOLLOWING.sub(self._without_article, self.mask)
            self.mask = in_fewer_words(self.mask)
        self.letters = frozenset([item.letter for item in self.items])
        """Which kinds of items the sentence has."""
        self.time_places = self._times() if TIME in self.letters else ()
        """Where in the mask times stand."""
        self.has_time = bool(self.time_places)
        """Whether the sentence names a time."""

    def _without_article(self, match: re.Match[str]) -> str:
        """Return "the following year" without its article, which other times have not."""
        return match["time"] if self.item(match["time"]).text == "following year" else match[0]

    def _once(self, match: re.Match[str]) -> str:
        """Return one of two times side by side that are the same day: "on Friday, 4 July".

        The day in brackets is meant where a night lies between it and the day of the week.
        """
        second = match["second"] or match["aside"]
        times = self.item(match["first"]).time, self.item(second).time
        days = [time.first for time in times if time is not None]
        if len(days) != len(times):
            return match.group()
        is_night = match["aside"] is not None and all(day.day is not None for day in days)
        is_night = is_night and abs((days[0].earliest - days[1].earliest).days) == 1
        return second if is_night or days[0] == days[1] else match.group()

    def item(self, sign: str) -> Item:
        """Return the item that two characters of the mask stand for."""
        return self.items[ord(sign[-1]) - _FIRST]

    def place_of(self, item: Item) -> int:
        """Return where in the mask an item stands, -1 where it was left out."""
        return self.mask.find(chr(_FIRST + self.items.index(item))) - 1

    def parties(self, signs: str | None) -> tuple[Party, ...]:
        """Return the parties named within a piece of the mask."""
        if not signs:
            return ()
        return tuple(item.party for item in self.within(signs) if item.party is not None)

    def party(self, signs: str | None) -> Party | None:
        """Return the first party named within a piece of the mask."""
        return next(iter(self.parties(signs)), None)

    def only(self, *letters: str) -> Party | None:
        """Return the one party that items of some kinds name, None where there are several."""
        named = {item.party for item in self.items if item.letter in letters and item.party}
        return named.pop() if len(named) == 1 else None

    @property
    def land(self) -> Party | None:
        """The one state that the sentence is about, not one where somebody only goes."""
        land = self.only(STATE, ADJECTIVE)
        named = (item for item in self.items if item.party == land)
        return None if land is not None and all(map(self.is_visited, named)) else land

    def is_visited(self, item: Item) -> bool:
        """Whether a state is only one where somebody goes, or with which he talks."""
        return _VISITED.search(self.mask, 0, self.place_of(item)) is not None

    def within(self, piece: str) -> Iterator[Item]:
        """Yield the items of a piece of the mask."""
        for sign in _SIGNS.findall(piece):
            if ord(sign) < _FIRST + len(self.items):
                yield self.items[ord(sign) - _FIRST]

    def _times(self) -> tuple[tuple[int, Time], ...]:
        return tuple(
            (sign.start() - 1, item.time)
            for sign in _SIGNS.finditer(self.mask)
            if (item := self.items[ord(sign[0]) - _FIRST]).time is not None
        )

    @property
    def only_time(self) -> Time | None:
        """The one time that the sentence names, None where there are several."""
        return self.time_places[0][1] if len(self.time_places) == 1 else None

    @cached_property
    def unread_names(self) -> tuple[str, ...]:
        """Words with capitals, two or more in a row, that no item stands for, as in the mask."""
        free = list(self.text)
        for item in self.items:
            free[item.start : item.end] = "|" * (item.end - item.start)
        found = (name for name in _PAIR.finditer("".join(free)) if name.start() > 0)
        return tuple(
            f"{name[1]} {name[2]}".lower().replace("ё", "е")
            for name in found
            if name[1][0].isupper() and name[2][0].isupper() and not _THING.match(name[2])
        )

    @cached_property
    def unread_words(self) -> frozenset[str]:
        """Words with a capital inside the sentence that no item stands for, as in the mask."""
        free = list(self.text)
        for item in self.items:
            free[item.start : item.end] = "|" * (item.end - item.start)
        text = "".join(free)
        first = _FIRST_WORD.match(text)
        is_name = first is not None and not is_common(first[1])
        return frozenset(
            word.lower().replace("ё", "е")
            for word in (*_CAPITAL.findall(text), *((first[1],) if first and is_name else ()))
            if not _TITLE.search(word.lower())
        )

    def gender(self, person: Party) -> str | None:
        """Return whether a person is a man or a woman, as the first name in the sentence tells."""
        named = gender_of_name(person.name.split()[0])
        texts = (i.text for i in self.items if i.party == person and not i.is_oblique)
        return named or next((g for text in texts if (g := gender_of_name(text.split()[0]))), None)


def _letter(item: Item) -> str:
    return OBLIQUE.get(item.letter, item.letter) if item.is_oblique else item.letter


_MEETINGS = ("world:commonwealthheadsofgovernmentmeeting", "world:centralasiaconsultativemeeting")
"""Organisations, or organs, that meetings are called by."""


def _with_kinds(mask: str, items: Iterable[Item]) -> str:
    """Return a mask with what English names do not say that they are of: "CHOGM", a summit."""
    for number, item in enumerate(items):
        is_meeting = item.party is not None and item.party.id in _MEETINGS
        if is_meeting and item.text.endswith(("CHOGM", "eeting", "Asia")):
            sign = _letter(item) + chr(_FIRST + number)
            mask = mask.replace(sign, f"{sign} summit")
    return mask


def _masked(text: str, items: Sequence[Item], usual: Callable[[str], str] | None) -> str:
    text = _SIGNS.sub("*", text)
    parts: list[str] = []
    position = 0
    for number, item in enumerate(items):
        parts += [text[position : item.start].lower(), _letter(item) + chr(_FIRST + number)]
        position = item.end
    parts.append(text[position:].lower())
    mask = _SPACES.sub(" ", _QUOTES.sub("", "".join(parts)).replace("ё", "е"))
    mask = in_one_script(mask)
    mask = usual(mask) if usual is not None else mask
    mask = _BESIDES.sub("", mask) if "(" in mask else mask
    mask = _BY_THE_WAY.sub("", mask) if "," in mask else mask
    mask = _CABINET_OF.sub(_KEPT, mask) if "P" in mask or "Q" in mask else mask
    mask = _TERM.sub(r"\1 \2", mask) if "(" in mask else mask
    for needed, form in (
        ("(", _VITA),
        ("(", _GLOSS),
        ("B", _OWNER),
        ("C", _CAPITAL_OF),
    ):
        mask = form.sub(_KEPT, mask) if needed in mask else mask
    mask = _with_kinds(mask, items) if "B" in mask or "O" in mask else mask
    mask = _OBLIQUE.sub(r"\1T", mask) if "S" in mask else mask
    mask = _TIME_APART.sub(_when_it_was, mask) if "D" in mask else mask
    mask = _EARLIER.sub(r"\1\2", mask) if "D" in mask and "," in mask else mask
    mask = _SEQUEL.sub(_joined, mask) if ". " in mask else mask
    return (_in_usual_words(mask) if items else mask).strip(_BULLETS)


def _in_usual_words(mask: str) -> str:
    """Return a mask that names something with what it says of it in the usual words."""
    mask = (
        _PLACE_AHEAD.sub(lambda at: at[1] or f"{at[2]} ", mask)
        if "C" in mask and "," in mask
        else mask
    )
    mask = _AGENCY.sub("организации", mask) if "O" in mask else mask
    mask = _OTHERS.sub("; ", mask) if "S" in mask or "T" in mask else mask
    mask = in_usual_words(as_come_about(as_done_first(as_done(as_sentence(mask)))))
    mask = in_usual_careers(in_usual_offices(mask))
    mask = _PART.sub("членом ", mask) if "O" in mask else mask
    return _SEAM.sub(itemgetter(2), mask) if "P" in mask or "Q" in mask else mask


def _joined(match: re.Match[str]) -> str:
    """Return what joins to a sentence the one that only names some of those it has counted."""
    if match["named"]:
        return ": "
    return ", среди них " if match["ru"] else ", among them "


def _when_it_was(match: re.Match[str]) -> str:
    """Return the time that a clause of its own tells, as the other would tell it."""
    return match[match.lastgroup or 0]


_BULLETS = " \t\n•▪●"
"""What stands before and behind what a line of a list says."""
_KEPT = itemgetter(1)
"""What stays of a match; a pattern's own words for it would be read anew each time."""


def without_overlaps(items: Iterable[Item]) -> list[Item]:
    """Return the items in order; of those that overlap, the longest."""
    chosen: list[Item] = []
    for item in sorted(items, key=lambda item: item.start - item.end):
        at = bisect_left(chosen, item.start, key=lambda other: other.start)
        is_free_before = at == 0 or chosen[at - 1].end <= item.start
        is_free_after = at == len(chosen) or item.end <= chosen[at].start
        if is_free_before and is_free_after:
            chosen.insert(at, item)
    return chosen
