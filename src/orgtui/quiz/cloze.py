"""Gaps in an article's own sentences: one a sentence, where something is worth knowing by heart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from orgtui.articles.article import Article, Link, PassageKind
from orgtui.articles.lines.day_words import written_dates
from orgtui.articles.proposal import Proposal, Standing, StatementKind
from orgtui.articles.sentences import sentences
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import CityId, EntityKind, FactId, PersonId
from orgtui.facts.names import Names
from orgtui.quiz.cloze_proving import proof_of_party, proof_of_start
from orgtui.quiz.moments import date_answer, date_kind
from orgtui.quiz.question import ENTITIES, Answer, AnswerKind

GAP = "_____"

_FEWEST_WORDS = 6
_MOST_LETTERS = 320
_KINDS = {kind: answer for answer, kind in ENTITIES.items()}
_ORGANISATIONS = (EntityKind.ORGANISATION, EntityKind.BODY)
_POINTING = frozenset(
    "он она оно они его ее их ему ей им этот эта это эти тот та те такой такая такое такие там"
    " тогда здесь тут затем потом поэтому однако при сам сама само сами оба обе he she it they his"
    " her its their this that these those there then such both here however ол олар оның олардың"
    " бұл осы сол мұнда сонда осылайша этого этой этому этим этих этом того тому тем том них ним"
    " ней нем себя данный данного данной данном данных these those him them".split()
)
"""Words that point to the sentence before, where they stand near the beginning."""
_POINTERS = 4
"""How many words are near the beginning."""
_NOW = re.compile(
    r"\b(?:сегодня|завтра|вчера|сейчас|теперь|ныне|нынешн\w+|недавно|накануне|текущ\w+|today|tomorrow"
    r"|yesterday|now|currently|recently|бүгін|ертең|кеше|қазір\w*|биыл\w*|this (?:year|month|week)"
    r"|(?:в этом|в следующем|в прошлом) (?:году|месяце))\b",
    re.IGNORECASE,
)
"""Words that say nothing without the day of the article."""
_YEAR = re.compile(r"(?<![\d–—-])(?:19|20)\d\d(?![\d–—-])(?=\s+(?:год[уа]?|г\.|жыл\w*)|\b)")
_RANGE = re.compile(r"(?<![-.\d])\d{1,2}\s*(?:[–—-]|и|and)\s*\d{1,2}(?!\d|[-.]\d)")
"""Several days in a row, of which no single one is meant."""
_LISTED = re.compile(r"\s*(?:,|,?\s(?:и|and|мен|пен|бен|және)|\()\s*")
_NAME_GOES_ON = re.compile(r" (?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|[«“])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A sentence with one thing left out."""

    key: str
    """What the learner's history hangs on: the sentence and what is left out of it."""
    sentence: str
    """The whole sentence."""
    text: str
    """The sentence with `GAP` where the answer was."""
    expects: AnswerKind
    answer: Answer
    rivals: tuple[Answer, ...]
    """Other things of the kind that the article mentions elsewhere."""
    facts: tuple[FactId, ...]
    """The records that prove the answer; empty where only the article says so."""
    needs_day: bool
    """Whether the sentence can only be understood with the day of the article."""


def gaps(article: Article, proposals: Iterable[Proposal], base: FactBase) -> Iterator[Gap]:
    """Yield one gap of each sentence that has one, in the order of the article.

    A sentence is fit when it can be understood alone and speaks of an organisation; it is left out
    where it states what the facts contradict. What the facts prove is asked first; where they are
    silent the sentence must be dated, since an undated one could end in many ways.
    """
    stated = list(proposals)
    offset = 0
    for passage, links in zip(article.passages, article.passage_links(), strict=True):
        for start, end in sentences(passage.text) if passage.kind is PassageKind.PARAGRAPH else ():
            inside = [link for link in links if start <= link.start and link.end <= end]
            own = [p for p in stated if _is_in(p, offset + start, offset + end)]
            text = passage.text[start:end]
            moved = [_moved(link, -start) for link in inside]
            if _is_fit(text, moved, article) and not _is_contradicted(own):
                found = _Sentence(
                    article=article,
                    at=offset + start,
                    text=text,
                    links=moved,
                    proposals=own,
                    base=base,
                ).best()
                if found is not None:
                    yield found
        offset += len(passage.text) + 1


def _is_in(proposal: Proposal, start: int, end: int) -> bool:
    return proposal.statement.quote_start < end and start < proposal.statement.quote_end


def _is_contradicted(proposals: Iterable[Proposal]) -> bool:
    return any(p.standing is Standing.CONTRADICTS for p in proposals)


def _moved(link: Link, by: int) -> Link:
    return Link(start=link.start + by, end=link.end + by, kind=link.kind, id=link.id)


def _is_fit(text: str, links: Sequence[Link], article: Article) -> bool:
    """Whether a sentence says something of an organisation, whole and by itself."""
    words = re.findall(r"\w+", text.casefold().replace("ё", "е"))
    if len(words) < _FEWEST_WORDS or len(text) > _MOST_LETTERS or not text[0].isupper():
        return False
    if (
        not _POINTING.isdisjoint(words[:_POINTERS])
        or text[-1] not in ".!»”"
        or text.count("«") != text.count("»")
    ):
        return False
    if _NOW.search(text) and article.published is None:
        return False
    return bool(article.organisation) or any(link.kind in _ORGANISATIONS for link in links)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    """Looks for the best gap of a sentence."""

    article: Article
    at: int
    """Where in the article's text it begins."""
    text: str
    links: Sequence[Link]
    """Those inside it, as offsets into its text."""
    proposals: Sequence[Proposal]
    """Those that it states."""
    base: FactBase

    def best(self) -> Gap | None:
        """Return the gap that is proven; else one that the sentence dates; None where none is."""
        candidates = [*self._of_links(), *self._of_dates()]
        proven = [gap for gap in candidates if gap.facts]
        if proven:
            return proven[0]
        return next(iter(candidates), None) if any(_dates(self.text)) else None

    def _of_links(self) -> Iterator[Gap]:
        """Yield a gap for each thing that is named, persons first, organisations last."""
        order = [EntityKind.PERSON, EntityKind.CITY, EntityKind.STATE, EntityKind.ORGANISATION]
        for kind in order:
            for id in dict.fromkeys(link.id for link in self.links if link.kind is kind):
                spans = [link for link in self.links if link.kind is kind and link.id == id]
                names = _names(self.base, kind, id)
                if names is None or self._is_part(spans) or self._is_told(kind, id):
                    continue
                yield self._gap(
                    [(link.start, link.end) for link in spans],
                    _KINDS[kind],
                    Answer(id=id, names=names),
                    self._proof_of(id),
                )

    def _of_dates(self) -> Iterator[Gap]:
        """Yield a gap for the only date of the sentence."""
        dates = list(_dates(self.text))
        if len(dates) != 1:
            return
        moment, start, end = dates[0]
        proofs = (proof_of_start(p.statement, moment, self.base) for p in self._known())
        facts = next((proof for proof in proofs if proof), ())
        yield self._gap([(start, end)], date_kind(moment), date_answer(moment), facts)

    def _known(self) -> Iterator[Proposal]:
        return (p for p in self.proposals if p.standing is Standing.KNOWN)

    def _proof_of(self, id: str) -> tuple[FactId, ...]:
        for proposal in self._known():
            who = proposal.statement.who
            if who is not None and who.id == id:
                return proof_of_party(proposal.statement, who, self.base)
            is_founded = proposal.statement.kind is StatementKind.FOUNDED
            if is_founded and proposal.statement.organisation.id == id:
                return ()
        return ()

    def _is_part(self, spans: Sequence[Link]) -> bool:
        """Whether it is part of a name, "Almaty Act", or of a list where it could change places."""
        kind = spans[0].kind
        if any(_NAME_GOES_ON.match(self.text, one.end) for one in spans):
            return True
        for one in spans:
            for other in self.links:
                if other.kind is not kind or other.id == one.id:
                    continue
                first, last = sorted((one, other), key=lambda link: link.start)
                if _LISTED.fullmatch(self.text[first.end : last.start]):
                    return True
        return False

    def _is_told(self, kind: EntityKind, id: str) -> bool:
        """Whether it is told already.

        A city or a person tells its state, an organ its owner, an article its only organisation.
        """
        others = [link for link in self.links if link.id != id]
        if kind is EntityKind.STATE:
            return any(_home(self.base, link) == id for link in others)
        if kind is EntityKind.ORGANISATION:
            owned = any(link.id.startswith(f"{id}/") for link in others)
            return owned or not any(
                link.kind is kind and link.id != id for link in self.article.links
            )
        return False

    def _gap(
        self,
        spans: Sequence[tuple[int, int]],
        expects: AnswerKind,
        answer: Answer,
        facts: tuple[FactId, ...],
    ) -> Gap:
        text = self.text
        for start, end in sorted(spans, reverse=True):
            text = f"{text[:start]}{GAP}{text[end:]}"
        digest = sha256(f"{' '.join(self.text.split())}\0{answer.id}".encode()).hexdigest()
        return Gap(
            key=digest[:12],
            sentence=self.text,
            text=text,
            expects=expects,
            answer=answer,
            rivals=tuple(self._rivals(expects, answer)),
            facts=facts,
            needs_day=bool(_NOW.search(self.text)),
        )

    def _rivals(self, expects: AnswerKind, answer: Answer) -> Iterator[Answer]:
        """Yield what else of the kind the article names in other sentences, the nearest first."""
        here = {link.id for link in self.links}
        kind = ENTITIES.get(expects)
        if kind is None:
            return
        others = (link for link in self.article.links if link.kind is kind)
        nearest = sorted(others, key=lambda link: abs(link.start - self.at))
        for id in dict.fromkeys(link.id for link in nearest):
            names = _names(self.base, kind, id)
            if names is not None and id not in here and id != answer.id:
                yield Answer(id=id, names=names)


def _dates(text: str) -> Iterator[tuple[PartialDate, int, int]]:
    """Yield the full days of a sentence, and its years where it has no days."""
    days = [d for d in written_dates(text) if _RANGE.search(text[d.start : d.end]) is None]
    for written in days:
        yield written.date, written.start, written.end
    if not days:
        for match in _YEAR.finditer(text):
            yield PartialDate(year=int(match[0])), match.start(), match.end()


def _names(base: FactBase, kind: EntityKind, id: str) -> Names | None:
    """Return the names of an entity, None where the facts do not have it."""
    thing = base.things(kind).get(id)
    return thing.names if thing is not None else None


def _home(base: FactBase, link: Link) -> str | None:
    match link.kind:
        case EntityKind.CITY if link.id in base.cities:
            return base.cities[CityId(link.id)].state
        case EntityKind.PERSON if link.id in base.people:
            return base.people[PersonId(link.id)].state
        case _:
            return None
