"""The sentences of an article with the parties and times they name, ready for patterns."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from orgtui.articles.article import SEPARATOR, Article, Link
from orgtui.articles.proposal import Party
from orgtui.articles.sentences import sentences
from orgtui.articles.statements.sentence.adjectives import adjectives
from orgtui.articles.statements.sentence.backgrounds import is_jubilee
from orgtui.articles.statements.sentence.boards import boards, with_boards
from orgtui.articles.statements.sentence.cases import (
    acts,
    can_be_subject,
    case_by_neighbour,
    is_declined,
)
from orgtui.articles.statements.sentence.chronicles import with_answers, with_days, with_sequels
from orgtui.articles.statements.sentence.currencies import currencies
from orgtui.articles.statements.sentence.declined import in_one_case
from orgtui.articles.statements.sentence.frame import (
    BODY,
    CITY,
    ORGANISATION,
    PERSON,
    STATE,
    TIME,
    Frame,
    Item,
    without_overlaps,
)
from orgtui.articles.statements.sentence.glosses import glossed, known_by
from orgtui.articles.statements.sentence.joining import joined
from orgtui.articles.statements.sentence.kinds import words_for_kinds
from orgtui.articles.statements.sentence.namesakes import full_names, meant_by
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.statements.sentence.passing import (
    is_by_the_way,
    is_of_open_year,
    is_year_apart,
    tells_of_later_year,
)
from orgtui.articles.statements.sentence.regions import with_regions
from orgtui.articles.statements.sentence.set_apart import with_clauses_apart
from orgtui.articles.statements.sentence.topics import OF_HEADS
from orgtui.articles.statements.timing.headings import heading_year, in_heading_year
from orgtui.articles.statements.timing.times import times
from orgtui.articles.statements.timing.told import Told
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.folding import with_kazakh_i
from orgtui.text.late_patterns import late

_LETTERS = {
    EntityKind.ORGANISATION: ORGANISATION,
    EntityKind.BODY: BODY,
    EntityKind.STATE: STATE,
    EntityKind.PERSON: PERSON,
    EntityKind.CITY: CITY,
}
_MEMBERS = late(
    r"(?:(?:не)?постоянн\w+ )?член\w+ |стран\w* [«\"„“]?(?=Больш)"
    r"|(?:permanent )?members of (?:the )?",
    re.IGNORECASE,
)
_BOARD = late(r"(?:совет\w* директоров|правлени\w|руководств\w+) ", re.IGNORECASE)
_LISTED = late(r"[^\s,][^,]*[^\s,]")
_LONGEST_SENTENCE = 2000
"""In characters; what is longer is no sentence, and patterns would take long over it."""
_ACRONYM = late(r"\b[A-ZА-ЯЁ]{2,6}\b")
_COMMON = late(
    r"организаци\w+|объединени\w+|союз\w*|альянс\w*|ұйым\w*|одақ\w*|organi[sz]ation|union|bloc"
)
_NO_PARTY = late(
    r"саммит|сесси|заседани|встреч|форум|summit|конференци|генсовет|координационн\w+ бюро"
    r"|(?:аппарат|секретариат|коллеги|исполком)\w* |(?:администраци|офис|канцеляри)\w* президента"
    r"|(?:\w+(?:ого|ое|(?:вш|ющ|ящ)\w+) )?правительств|кабинет\w* министров"
    r"|совет\w* (?:управляющих|директоров)$|правлени\w$"
    r"|(?:цк|политбюро|центральн\w+ комитет\w*)$"
    r"|(?:ұйым|одақ|бірлестік|альянс|блок)(?:[нт]ың)? (?!мемлекет|ел|басшы)"
    r"|.* ұйым(?:ға|да|ды|ның|нан)?$|атқару(?:шы)? комитет\w*$",
    re.IGNORECASE,
)
"""What a name begins with that is of a meeting, an office or a state, of no organisation."""


def frames(article: Article, index: PartyIndex, topic: Party | None = None) -> Iterator[Frame]:
    """Yield the sentences of an article, which may be about an organisation, in order."""
    mentions = _Mentions(article, index, topic)
    start = 0
    for passage in article.passages:
        yield from mentions.frames(start, passage.text)
        start += len(passage.text) + len(SEPARATOR)


_COMMON_KK = late(
    r"(?:ұйым|одақ|одағ|[Дд]остасты[қғ]|бірлесті[кг]|картель|блок)\w*$"
    r"|^\S+ (?:Одақ|Ұйым|Альянс)\w*$"
    r"|(?:кеңес|қор|форум|қауымдастық|альянс)(?:[дтн][ыі]ң?|[ғгқк][ае]|[дт][ае]н?)?$"
)
"""What a Kazakh mention of a state and "the organisation" ends with, or consists of."""
_WORD_KK = late(r"[\w-]+")
_NAME_KK = late(r" (?!Одақ|Ұйым|Альянс)[А-ЯӘІҢҒҮҰҚӨҺ]")
"""What makes a union one with a name of its own: "Қазақстан Жазушылар одағы"."""


class _Mentions:
    """The mentions of one article; short names mean whom the full ones before them named."""

    def __init__(self, article: Article, index: PartyIndex, topic: Party | None) -> None:
        self._article = article
        self._usual = words_for_kinds(article, index, topic)
        is_kazakh = article.language is Language.KK
        self._text = with_kazakh_i(article.text) if is_kazakh else article.text
        self._index = index
        self._people: dict[str, Party] = {}
        self._told = Told(published=article.published)
        self._year: int | None = None
        self._is_ahead = False
        links = sorted((*article.links, *article.unknown), key=lambda link: link.start)
        self._full = full_names(article, links, index)
        whole = [part for link in links for part in self._unlisted(link)]
        found = [item for link in whole if (item := self._item(link)) is not None]
        found = list(glossed(found, self._text))
        is_russian = article.language is Language.RU
        called = boards(self._text, index, found) if is_russian else ()
        known = self._short_names(found)
        found = with_boards([known_by(item, known) for item in found], self._text, index)
        found = list(in_one_case(found)) if is_russian else found
        short = (*self._initials(found, known), *called, *currencies(self._text, found))
        self._items = sorted((*found, *short), key=lambda item: item.start)

    def _short_names(self, found: list[Item]) -> dict[str, Party]:
        """Return the initials of the organisations that are named in full."""
        known: dict[str, Party] = {}
        named = [(i.text, i.party) for i in found if i.letter == ORGANISATION and i.party]
        for link in self._article.headline:
            if link.kind is EntityKind.ORGANISATION:
                party = self._index.party(link, self._article.language)
                named.append((self._article.title[link.start : link.end], party))
        for text, party in named:
            is_of_heads = OF_HEADS.search(text) is not None
            at_end = self._index.named_at_end(text, self._article.language)[0]
            words = re.findall(r"[^\W\d_]{3,}", at_end if is_of_heads else text)
            if party.id and len(words) > 1:
                known.setdefault("".join(word[0] for word in words).upper(), party)
        return known

    def _initials(self, found: list[Item], known: dict[str, Party]) -> Iterator[Item]:
        """Yield short names in capitals that nobody knows, of organisations named in full."""
        if not known:
            return
        taken = {place for item in found for place in range(item.start, item.end)}
        for match in _ACRONYM.finditer(self._text):
            meant = known.get(match[0])
            if meant is not None and match.start() not in taken:
                start, end = match.span()
                yield Item(letter=ORGANISATION, start=start, end=end, text=match[0], party=meant)

    def frames(self, start: int, text: str) -> Iterator[Frame]:
        """Yield the sentences of a passage that begins somewhere in the article."""
        text = self._text[start : start + len(text)]
        inside = self._between(start, start + len(text))
        self._told.date, self._year = None, heading_year(text)
        spans = [(item.start - start, item.end - start) for item in inside]
        every = with_answers(with_sequels(with_days(text, sentences(text, spans)), text))
        if self._article.language is Language.EN:
            organs = [
                (i.start - start, i.end - start) for i in inside if i.letter in (ORGANISATION, BODY)
            ]
            every = with_clauses_apart(every, organs)
        for first, sentence in every:
            if len(sentence) <= _LONGEST_SENTENCE:
                yield self._frame(sentence, start + first, opens=first == 0)

    def _between(self, start: int, end: int) -> list[Item]:
        first = bisect_left(self._items, start, key=lambda item: item.start)
        after = bisect_left(self._items, end, key=lambda item: item.start)
        return [item for item in self._items[first:after] if item.end <= end]

    def _frame(self, sentence: str, start: int, *, opens: bool) -> Frame:
        end = start + len(sentence)
        moved = (_moved(item, start) for item in self._between(start, end))
        within = [item for item in moved if not sentence[item.start : item.end].isspace()]
        within += adjectives(sentence, self._index, self._article.language)
        if self._article.language is Language.RU:
            within = with_regions(within, sentence)
        year = PartialDate(year=self._year) if self._year is not None else None
        named = times(sentence, self._article.published or year, self._told.before(sentence))
        if self._year is not None:
            named = tuple(in_heading_year(named, sentence, self._year))
        named = tuple(t for t in named if not (self._is_ahead and is_of_open_year(sentence, t)))
        self._is_ahead = self._is_ahead or tells_of_later_year(named, self._article.published)
        told = [time for time in named if not is_by_the_way(sentence, time)]
        self._told.note(told, is_jubilee=is_jubilee(sentence.lower()))
        places = {item.end for item in within if item.letter in (STATE, CITY)}
        within += [
            Item(letter=TIME, start=t.start, end=t.end, text=sentence[t.start : t.end], time=t)
            for t in named
            if not is_year_apart(sentence, t, places)
        ]
        return Frame(
            start=start,
            end=end,
            text=sentence,
            language=self._article.language,
            items=joined(without_overlaps(within), sentence),
            opens=opens,
            usual=self._usual,
        )

    def _item(self, link: Link) -> Item | None:
        letter = _LETTERS.get(link.kind)
        if letter is None:
            return None
        link = self._with_owner(link)
        text = self._text[link.start : link.end]
        if letter == ORGANISATION and _OWN_AGENCY.match(self._text, link.end):
            return None
        if text.startswith(("Америк", "Кипр")) and _PART_OF.search(self._text, 0, link.start):
            return None
        if not link.id and (_NO_PARTY.match(text) or _is_common(text)):
            return self._tail(link, text)
        if not link.id and _BOARD.match(text) and (of := self._tail(link, text)) is not None:
            return of
        members = _MEMBERS.match(text)
        start = link.start + (members.end() if members else 0)
        party = self._index.party(link, self._article.language)
        if letter == PERSON:
            party = self._person(party)
        if not party.id and OF_HEADS.search(text):
            party = self._index.named_at_end(text, self._article.language)[1] or party
        letter = _LETTERS.get(party.kind, letter)
        return Item(
            letter=letter,
            start=start,
            end=link.end,
            text=text,
            is_oblique=not self._is_subject(link, text),
            party=party,
        )

    def _with_owner(self, link: Link) -> Link:
        """Return a mention with whose it is, where its name tells that: "Australia's Senate"."""
        start = link.end - len(link.name)
        is_told = start < link.start and self._text[max(0, start) : link.end] == link.name
        return replace(link, start=start) if is_told else link

    def _tail(self, link: Link, text: str) -> Item | None:
        """Return the organisation in capitals that a name ends with: "Секретариат ОБСЕ"."""
        last = text.rsplit(maxsplit=1)[-1]
        party = self._index.named_in_capitals(last, self._article.language)
        if party is None:
            last, party = self._index.named_at_end(text, self._article.language)
        if party is None:
            return None
        start = link.end - len(last)
        return Item(letter=ORGANISATION, start=start, end=link.end, text=last, party=party)

    def _unlisted(self, link: Link) -> Iterator[Link]:
        """Yield a mention; a list of states that reads like an organisation as its states."""
        text = self._text[link.start : link.end]
        if link.kind is EntityKind.ORGANISATION and not link.id and _COMMON_KK.search(text):
            yield from self._states_of(link, text) or (link,)
            return
        if link.kind is not EntityKind.ORGANISATION or "," not in text:
            yield link
            return
        for part in _LISTED.finditer(text):
            state = self._index.state_named(part[0])
            if state:
                start = link.start + part.start()
                end = link.start + part.end()
                yield Link(start=start, end=end, kind=EntityKind.STATE, id=state)

    def _states_of(self, link: Link, text: str) -> tuple[Link, ...]:
        """Return the state that stands before "the organisation" in a Kazakh mention of both."""
        words = list(_WORD_KK.finditer(text))
        for count in (3, 2, 1):
            for first in range(len(words) - count):
                start, end = words[first].start(), words[first + count - 1].end()
                state = self._index.state_named(text[start:end])
                if state and not _NAME_KK.search(text, end):
                    at = link.start
                    return (Link(start=at + start, end=at + end, kind=EntityKind.STATE, id=state),)
        return ()

    def _is_subject(self, link: Link, text: str) -> bool:
        """Whether a mention can stand in the nominative; the facts know how states read in it."""
        if self._article.language is not Language.RU:
            return True
        if link.kind is EntityKind.PERSON:
            before = self._text[max(0, link.start - 40) : link.start]
            told = case_by_neighbour(before.rsplit("\n", 1)[-1])
            if told is not None:
                return told
            name = self._index.party(link, Language.RU).name
            if is_declined(text.rsplit(maxsplit=1)[-1], name.split()[-1] if name else ""):
                return False
            ahead = self._text[max(0, link.start - 70) : link.start]
            if acts(ahead, self._text[link.end : link.end + 50]):
                return True
        if self._index.is_spelled(link, text):
            return True
        is_of_facts = link.kind is EntityKind.STATE and not link.name
        return not (is_of_facts and text.istitle()) and can_be_subject(text)

    def _person(self, party: Party) -> Party:
        """Return whom a surname alone means: the person of that name that was named before."""
        meant = meant_by(party.name, self._full) if not party.id else None
        if meant is not None:
            return meant
        surname = party.name.split()[-1] if party.name else ""
        if " " not in party.name and surname in self._people:
            return self._people[surname]
        self._people[surname] = party
        return party


_OWN_AGENCY = late(r"[’']s (?:[a-z-]+ ){1,2}(?:agency|arm|watchdog)\b")
"""What an organisation has that is meant, and not itself: "the UN's cultural agency"."""
_PART_OF = late(r"(?:латинск|южн|северн|центральн)\w+ $|\b(?:солт|сев)\. ?$", re.IGNORECASE)
"""What makes America a part of the world, and Cyprus its north."""


def _is_common(name: str) -> bool:
    """Whether a likely organisation is only "the organisation", after another word."""
    words = name.split()
    return bool(_COMMON.fullmatch(words[-1])) and all(word == word.lower() for word in words[1:])


def _moved(item: Item, start: int) -> Item:
    """Return an item of the article as one of its sentence."""
    return Item(
        letter=item.letter,
        start=item.start - start,
        end=item.end - start,
        text=item.text,
        is_oblique=item.is_oblique,
        party=item.party,
    )
