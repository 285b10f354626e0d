"""Organisations that a Russian text names in quotation marks alone: clubs, firms, bands."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from orgtui.articles.mentions.likely import Likely, organisation
from orgtui.articles.mentions.organisation_phrases import Sentence
from orgtui.articles.mentions.word_forms import likeliest_lemma, plain_forms, unaccented
from orgtui.articles.mentions.word_traits import nominative_of_phrase, traits
from orgtui.text.late_patterns import late

_ANY_QUOTED = re.compile(r"[«“\"„]([А-ЯЁA-Z][^«»“”\"„\n]{1,60})[»”\"“]")
_LISTED = re.compile(
    r"(?:(?: \([^()\n]{1,30}\))?(?:,|,? (?:и|а также)) (?:[а-яё]+ )?"
    r"[«“\"„][А-ЯЁA-Z][^«»“”\"„\n]{1,40}[»”\"“])+"
)
"""The other names of a list in quotation marks: «команд «Лис», «Бобр» и местной «Норы»»."""
_LAST = re.compile(r" (?:и|а также) [«“\"„]")
_OF_TOWN = re.compile(
    r"(?:ск(?:ий|ого|ому|им|ом|ая|ую|ой|ие|их)|естн(?:ый|ого|ому|ым|ом|ая|ую|ой)) $"
)
"""How a word ends that says where a club is from."""
_SPORTS = ("матч", "Матч", "утбол", "хокке", "Хокке", "аскетбол", "олейбол", "гандбол")
"""What a text on sports has."""
_CLUBS = frozenset(
    (word,)
    for word in "спартак зенит локомотив динамо рубин анжи торпедо амкар терек кубань шахтер "
    "шахтёр урал реал барселона бавария боруссия челси арсенал ливерпуль эвертон тоттенхэм милан "
    "интер наполи лацио рома порту бенфика селтик авангард трактор металлург автомобилист "
    "северсталь витязь сибирь ахмат уфа енисей балтика факел нефтехимик адмирал лада".split()
)
"""Sports clubs, by the lemmas of their names."""
_ALWAYS = (
    ("дноклассник", ("одноклассник",)),
    ("вязн", ("связной",)),
    ("икси", ("дикси",)),
    ("емориал", ("мемориал",)),
    ("Яблок", ("яблоко",)),
    ("Друг", ("другой", "россия")),
)
"""Letters and lemmas of the names that are nothing else's in quotation marks."""
_GOVERNING = late(
    r"\b(?:(?:лидер|вокалист|солист|гитарист|барабанщик|абонент|клиент|акционер|совладел"
    r"|гендиректор|топ-менеджер|менеджер|основател|руководител|руководств|активист|сторонник"
    r"|пресс-служб|штаб-квартир|журналист|обозревател|колумнист|редактор)[а-яё]{0,4}"
    r"|(?:дол(?:я|ю|и|е|ей)|пакет[а-яё]{0,3}(?: акций)?|акци[а-яё]{1,2}) в"
    r"|(?:обыгр|переигр|проигр)ал[аи]?|разгромил[аи]?|уступил[аи]?|сыгра(?:л[аи]?|[ею]т)[а-яё ]* с"
    r"|владел(?:ец|ьц[а-яё]+)|акци(?:й|ями)|бумаг[иам]{1,2}|интервью)(?: [а-яё-]+ск(?:ого|ой))? $",
    re.IGNORECASE,
)
"""What stands before a name in quotation marks that is no work's."""
_OF_FIRM = late(
    r".+-(?:групп|холдинг|медиа|инвест|капитал|финанс|транс)[а-яё]{0,2}"
    r"|.+ (?:Групп|Холдинг|Медиа|Капитал|Девелопмент|Финанс|Инвест|Консалтинг)[а-яё]{0,2}"
    r"|[А-ЯЁ][а-яё-]+(?:банк|нефть|инвест|строй|энерго|телеком|авиа|транс|химпром|агро|маш|сталь"
    r"|финанс|холдинг|нефтегаз|экспорт|торг)(?:[аеуи]|ом)?"
)
"""How the names of firms end."""
_ACTING = late(
    r" (?:также |уже |официально |впервые |ранее |не )?(?:объяви(?:л[аио]?|т)|сообщи(?:л[аио]?|т)"
    r"|приобр(?:[её]л|ел[аио]|ет[её]т)|купи(?:л[аио]?|т)|намерен[аыо]?|подпиш[еу]т|опроверг(?:л[аио])?"
    r"|подписал[аио]?|отказал(?:ся|[аио]сь)|пообещал[аио]?|уволи(?:л[аио]?|т)|планиру[ею]т)\b"
)
"""What only those do who can act, right behind a name."""
_FIRM_BEHIND = late(r" \((?:ООО|ОАО|ЗАО|ПАО|АО|ТОО) ")
_QUOTE = '[«“"„][А-ЯЁA-Z][^«»“”"„\n]{1,40}[»”"“]'
_QUOTES = rf"{_QUOTE}(?:(?:,|,? (?:и|а также)) {_QUOTE})*"
_OF_KIND = late(
    r"\b(?:компани|авиакомпани|банк|радиостанци|телеканал|соцсет|газет|журнал|парти|холдинг"
    r"|корпораци|клуб|фирм|завод|издани|агентств|фонд|оператор|предприяти)[а-яё]{1,3}"
    rf"(?: \(|: )({_QUOTES})"
)
_OPENING_LISTS = (" («", ' ("', " (“", ": «", ': "', ": “")
_SURE = 3
"""As many names in a list as make it sure that they are of one kind."""
_MOST_WORDS = 3
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


class QuotedNames:
    """The names in quotation marks that one text calls organisations by."""

    def __init__(self, sentence: Sentence) -> None:
        """Read one text."""
        self._sentence = sentence
        self._text = sentence.text
        self._names: set[tuple[str, ...]] = {
            lemmas for letters, lemmas in _ALWAYS if letters in sentence.text
        }

    def note(self, name: str) -> None:
        """Remember a name that is an organisation's."""
        self._names.add(_lemmas(name))

    def note_listed(self, quoted: re.Match[str]) -> None:
        """Remember a name in quotation marks, and those that are listed behind it."""
        self.note(quoted[1].strip())
        listed = _LISTED.match(self._text, quoted.end())
        for other in _ANY_QUOTED.findall(listed[0]) if listed else ():
            self.note(other)

    def more(self, found: Sequence[Likely]) -> tuple[Likely, ...]:
        """Return the organisations in quotation marks that are not among those found."""
        taken = [(likely.start, likely.end) for likely in found]
        free = [
            match
            for match in _ANY_QUOTED.finditer(self._text)
            if not any(one < match.end(1) and match.start(1) < other for one, other in taken)
            and self._first_token(match) not in self._sentence.taken
        ]
        if free:
            for _, end in (*taken, *self._known_ends()):
                self._note_others(end)
            self._note_of_kinds()
        clubs = tuple(self._clubs(free))
        for club in clubs:
            self._note_others(club.end)
        for match in free:
            if self._is_actor(match):
                self.note_listed(match)
        more = tuple(self._again(free, {club.start for club in clubs}))
        return (*clubs, *more)

    def _known_ends(self) -> Iterator[tuple[int, int]]:
        """Yield where the organisations begin and end that are known otherwise."""
        known = self._sentence.taken
        for number, kind in known.items():
            if kind == "organisation" and known.get(number + 1) != kind:
                token = self._sentence.tokens[number]
                yield token.start, token.end

    def _note_of_kinds(self) -> None:
        """Remember what is listed by its kind: «радиостанций («Лис» и «Бобр»)»."""
        may_be = any(opening in self._text for opening in _OPENING_LISTS)
        for listed in _OF_KIND.finditer(self._text) if may_be else ():
            for other in _ANY_QUOTED.findall(listed[1]):
                self.note(other)

    def _note_others(self, end: int) -> None:
        """Remember what is listed behind an organisation: «МТС, «Лис» и «Бобр»»."""
        closing = self._text[end : end + 1] in ("»", "”", '"')
        if self._text[end + closing : end + closing + 1] not in (",", " "):
            return
        listed = _LISTED.match(self._text, end + closing)
        names = _ANY_QUOTED.findall(listed[0]) if listed is not None else ()
        if listed is not None and (len(names) >= _SURE or _LAST.search(listed[0])):
            for other in names:
                self.note(other)

    def _clubs(self, free: Sequence[re.Match[str]]) -> Iterator[Likely]:
        """Yield the clubs of a text on sports: «лондонский «Арсенал»», «Ливерпуль» in quotes."""
        if not any(word in self._text for word in _SPORTS):
            return
        for match in free:
            is_of_town = _OF_TOWN.search(self._text, max(0, match.start() - 6), match.start())
            is_club = _lemmas(match[1]) in _CLUBS or is_of_town or self._is_city(match)
            if not is_club or len(match[1].split()) > 2:
                continue
            self.note(match[1])
            yield _likely(match)

    def _is_city(self, quoted: re.Match[str]) -> bool:
        """Whether a place is named in quotation marks, and nothing else."""
        after = self._sentence.states.get(self._first_token(quoted))
        return after is not None and self._sentence.tokens[after - 1].end == quoted.end(1)

    def _first_token(self, quoted: re.Match[str]) -> int:
        """Return the number of the first word in quotation marks."""
        return bisect_left(self._sentence.tokens, quoted.start(1), key=lambda token: token.start)

    def _is_actor(self, quoted: re.Match[str]) -> bool:
        """Whether the words around a name tell that it is a firm's, a party's or a band's."""
        if len(quoted[1].split()) > _MOST_WORDS or not quoted[1][-1].isalnum():
            return False
        start, end = quoted.span()
        if _OF_FIRM.fullmatch(quoted[1]):
            return True
        if self._text[end : end + 1] == " " and (
            _ACTING.match(self._text, end) or _FIRM_BEHIND.match(self._text, end)
        ):
            return True
        is_apart = self._text[start - 1 : start] == " "
        return is_apart and _GOVERNING.search(self._text, max(0, start - 40), start) is not None

    def _again(self, free: Sequence[re.Match[str]], taken: set[int]) -> Iterator[Likely]:
        """Yield the quoted names that were an organisation's elsewhere in the text."""
        for match in free if self._names else ():
            if match.start(1) not in taken and self._is_noted(match[1]):
                yield _likely(match)

    def _is_noted(self, written: str) -> bool:
        """Whether the text has called an organisation so, in this case form or another."""
        if _lemmas(written) in self._names:
            return True
        forms = plain_forms(written) if written.isalpha() else frozenset()
        return any(len(name) == 1 and unaccented(name[0]) in forms for name in self._names)


def _likely(quoted: re.Match[str]) -> Likely:
    is_known = traits(quoted[1].rpartition(" ")[2]).is_known
    name = nominative_of_phrase(quoted[1]) if is_known else quoted[1]
    return organisation(*quoted.span(1), name)


def _lemmas(name: str) -> tuple[str, ...]:
    return tuple(likeliest_lemma(word) if _CYRILLIC.search(word) else word for word in name.split())
