"""Reads one question that a person wrote: its words, its answer, its choices, its proof."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from orgtui.errors import UnknownNameError
from orgtui.facts.base import FactBase
from orgtui.facts.ids import FactId, OrganisationId, SourceId
from orgtui.facts.names import Language
from orgtui.facts.problems import nearest
from orgtui.facts.records import Body, Record, Source, Status, identity
from orgtui.quiz.deck import Form, WrittenQuestion
from orgtui.quiz.deck_answers import ANSWERS, AnswerReader
from orgtui.quiz.deck_choices import (
    also_stated,
    co_chairs_among,
    is_same_time,
    names_the_answer,
)
from orgtui.quiz.deck_proving import Query, contradiction, is_called, solve, unproven
from orgtui.quiz.deck_tables import DeckTable
from orgtui.quiz.drafting import as_of
from orgtui.quiz.moments import FALSE, TRUE
from orgtui.quiz.ordering import shuffled
from orgtui.quiz.question import Answer, AnswerKind
from orgtui.text.folding import fold

_LEAST_CHOICES = 2
_NO_SET = frozenset({AnswerKind.TRUTH})
"""What a list of answers cannot be made of."""


class QuestionReader:
    """Reads one [[question]]; what is wrong is told to its table."""

    def __init__(
        self,
        table: DeckTable,
        base: FactBase,
        languages: Sequence[Language],
        sources: Mapping[str, Source],
    ) -> None:
        """Read a table of a deck in some languages with some sources of its own."""
        self._table = table
        self._base = base
        self._languages = languages
        self._sources = sources
        self.id = ""
        self.cited: set[str] = set()
        """The keys of the deck's own sources that the question cites."""

    def question(self) -> WrittenQuestion | None:
        """Return the question, None where too much of it is wrong."""
        table = self._table
        self.id = self._id()
        ask = table.words("ask", self._languages)
        explain = table.words("explain", self._languages, is_needed=False)
        kind, answers, is_set = self._answers()
        form = table.choice("form", Form, Form.TYPED)
        choices = self._choices(kind, answers, is_set=is_set)
        facts, sources = tuple(self._facts()), tuple(self._cited())
        query = self._query(kind)
        if not (table.has("facts") or table.has("sources") or query or table.has("proof")):
            table.complain('nothing proves it: cite "facts", "sources" or a "proof"')
        if kind is None or not answers:
            return None
        if form is Form.CHOICE and not choices:
            table.complain('form "choice" needs "choices"', at="form")
        self._prove(kind, answers, facts, sources)
        if query is not None:
            self._prove_by(query, kind, answers)
        if choices and kind is not AnswerKind.TRUTH:
            wrong = [choice for choice in choices if choice.id != answers[0].id]
            self._refute(wrong, kind, answers[0], facts=() if sources else facts, query=query)
        records = facts or ((FactId(query.organisation),) if query else ())
        return WrittenQuestion(
            id=self.id,
            ask=ask,
            explain=explain,
            expects=AnswerKind.SET if is_set else kind,
            member_kind=kind if is_set else None,
            answers=answers,
            choices=choices,
            form=form,
            facts=records,
            sources=sources,
            as_of=self._as_of(records, sources),
        )

    def _id(self) -> str:
        id = self._table.text("id")
        if id and not all(letter.isalnum() or letter in "-_." for letter in id):
            cause = f'"id" cannot be "{id}"; use letters, digits and "-"'
            self._table.complain(cause, at="id")
        return id

    def _answers(self) -> tuple[AnswerKind | None, tuple[Answer, ...], bool]:
        """Return the kind of the answer, the answers, and whether they make a set."""
        table = self._table
        given = [key for key in ANSWERS if table.has(key)]
        if len(given) != 1:
            named = " and ".join(f'"{key}"' for key in given) if given else "none of them"
            cause = f"the answer is one of {', '.join(ANSWERS)}; here is {named}"
            table.complain(cause)
            return None, (), False
        key = given[0]
        kind, value = AnswerKind(key), table.value(key)
        reader = AnswerReader(table, self._base, self._languages)
        if not isinstance(value, list):
            return kind, tuple(reader.one(kind, key, value)), False
        if kind in _NO_SET or len(value) < _LEAST_CHOICES:
            why = "cannot be a list" if kind in _NO_SET else "must have two or more in its list"
            table.complain(f'"{key}" {why}', at=key)
            return None, (), False
        answers = reader.several(kind, key, value)
        self._refuse_twins(key, answers)
        return kind, tuple(answers) if len(answers) == len(value) else (), True

    def _refuse_twins(self, key: str, answers: Sequence[Answer]) -> None:
        """Note answers that look the same in one of the languages."""
        for language in self._languages:
            seen: set[str] = set()
            for answer in answers:
                shown = answer.names.short(language)
                if fold(shown) in seen:
                    self._table.complain(f'"{key}" has "{shown}" twice', at=key)
                    return
                seen.add(fold(shown))

    def _choices(
        self, kind: AnswerKind | None, answers: Sequence[Answer], *, is_set: bool
    ) -> tuple[Answer, ...]:
        table = self._table
        if kind is AnswerKind.TRUTH and not table.has("choices"):
            return (TRUE, FALSE)
        value = table.value("choices")
        if value is None or kind is None:
            return ()
        if is_set or kind is AnswerKind.TRUTH:
            what = "a set is typed" if is_set else "true or false is chosen anyway"
            table.complain(f'"choices" must be left out: {what}', at="choices")
            return ()
        if not isinstance(value, list) or len(value) < _LEAST_CHOICES:
            table.complain('"choices" must be a list of two or more', at="choices")
            return ()
        reader = AnswerReader(table, self._base, self._languages)
        choices = reader.several(kind, "choices", value)
        self._refuse_twins("choices", choices)
        is_whole = len(choices) == len(value) and bool(answers)
        if is_whole and answers[0].id not in {choice.id for choice in choices}:
            shown = answers[0].names.within(self._languages[0] if self._languages else Language.EN)
            table.complain(f'"choices" lack the right answer, "{shown.short}"', at="choices")
        return tuple(shuffled(((choice.id, choice) for choice in choices), self.id))

    def _facts(self) -> Iterator[FactId]:
        """Yield the ids of cited records that exist and that no source disputes."""
        for fact in self._table.texts("facts"):
            try:
                record = self._base.record(FactId(fact))
            except UnknownNameError:
                hint = nearest(fact, self._fellows(fact))
                self._table.complain(f'the facts have no record "{fact}"{hint}', at="facts")
                continue
            citation = record.citation
            if not citation.is_settled:
                cause = f'sources disagree on "{fact}"; no question can rest on it'
                self._table.complain(cause, at="facts")
            yield FactId(fact)

    def _fellows(self, fact: str) -> list[str]:
        """Return the ids of the records of the organisation that an id begins with, or of all."""
        owner = OrganisationId(fact.partition("/")[0])
        owners = [owner] if owner in self._base.organisations else self._base.organisations
        return [identity(record) for key in owners for record in self._base.records(key)]

    def _cited(self) -> Iterator[Source]:
        """Yield the cited sources: the deck's own, and those of the facts."""
        for key in self._table.texts("sources"):
            self.cited.add(key)
            source = self._sources.get(key)
            if source is None and ":" in key:
                source = self._base.sources.get(SourceId(key))
            if source is not None:
                yield source
                continue
            owner = key.partition(":")[0]
            fellows = [*self._base.sources.of(owner)] if ":" in key else [*self._sources]
            hint = nearest(key, [str(fellow) for fellow in fellows])
            self._table.complain(f'no source "{key}" is known{hint}', at="sources")

    def _query(self, kind: AnswerKind | None) -> Query | None:
        value = self._table.value("proof")
        if value is None:
            return None
        if not isinstance(value, dict):
            self._table.complain('"proof" must be a table like { members = "sco" }', at="proof")
            return None
        inner = self._table.within(value)
        query = self._asked(inner, kind)
        self._table.adopt(inner, "proof")
        return None if inner.problems else query

    def _asked(self, inner: DeckTable, kind: AnswerKind | None) -> Query | None:
        asked = [key for key in ("members", "chair") if inner.has(key)]
        if len(asked) != 1:
            inner.complain('"members" or "chair" must name the organisation')
            return None
        organisation = OrganisationId(inner.text(asked[0]))
        if organisation not in self._base.organisations:
            hint = nearest(organisation, list(self._base.organisations))
            inner.complain(f'the facts have no organisation "{organisation}"{hint}')
            return None
        is_chair = asked[0] == "chair"
        day = inner.date("on")
        if day is not None and not day.is_exact:
            inner.complain('"on" must be a day like "2024-07-04"')
        state = inner.reference("state") if kind is AnswerKind.TRUTH else None
        if kind is AnswerKind.TRUTH and state not in self._base.states:
            inner.complain('"state" must be the id of the state that is asked about')
        return Query(
            organisation=organisation,
            status=None if is_chair else inner.choice("status", Status, Status.FULL),
            body=self._body(inner, organisation) if is_chair else None,
            on=day.latest if day is not None else as_of(self._base, organisation),
            state=state,
        )

    def _body(self, inner: DeckTable, organisation: OrganisationId) -> str | None:
        """Return the body whose chair is asked for, None for that of the organisation."""
        body = inner.reference("body")
        known = [found.id for found in self._base.of(organisation, Body)]
        if body is not None and body not in known:
            inner.complain(f'"{organisation}" has no body "{body}"{nearest(body, known)}')
        return body

    def _prove(
        self,
        kind: AnswerKind,
        answers: Sequence[Answer],
        facts: Sequence[FactId],
        sources: Sequence[Source],
    ) -> None:
        """Note answers that the cited records do not state."""
        records = [self._base.record(fact) for fact in facts]
        if not records:
            return
        for answer in unproven(self._base, records, kind, answers):
            shown = answer.names.short(self._languages[0] if self._languages else Language.EN)
            cause = f'the cited facts do not state the answer "{shown}"'
            self._table.complain(f"{cause}; cite those that do", at="facts")
        if kind is AnswerKind.TEXT and not sources:
            for answer in answers:
                self._prove_name(records, answer)

    def _prove_name(self, records: Sequence[Record], answer: Answer) -> None:
        """Note words that no cited record bears as a name, where no page says them either."""
        if not any(is_called(record, answer) for record in records):
            cause = "the cited facts have no such name; cite a source as well"
            self._table.complain(f'"text": {cause}', at="facts")

    def _prove_by(
        self,
        query: Query,
        kind: AnswerKind,
        answers: Sequence[Answer],
    ) -> None:
        """Note where a query over the facts gives something else than the answers."""
        if kind not in (AnswerKind.STATE, AnswerKind.NUMBER, AnswerKind.TRUTH, AnswerKind.PERSON):
            self._table.complain(f'"proof" cannot prove a {kind.value}', at="proof")
            return
        solution = solve(query, self._base)
        cause = contradiction(query, solution, kind, answers)
        if cause:
            self._table.complain(f"proof: {cause}", at="proof")

    def _refute(
        self,
        wrong: Sequence[Answer],
        kind: AnswerKind,
        answer: Answer,
        *,
        facts: Sequence[FactId],
        query: Query | None,
    ) -> None:
        """Note choices that are right as well; a page that is cited may tell what facts do not."""
        records = [self._base.record(fact) for fact in facts]
        beside = co_chairs_among(query, self._base, wrong) if query is not None else ()
        unclear = {choice.id for choice in beside}
        for choice in wrong:
            why = ""
            if names_the_answer(choice, answer, self._languages):
                why = "it is another name of the answer"
            elif is_same_time(kind, choice, answer):
                why = "it is the time of the answer, told more or less exactly"
            elif choice.id in unclear:
                why = "it was co-chair then"
            elif fact := also_stated(self._base, records, kind, answer, choice):
                why = f'"{fact}" says so'
            if why:
                shown = choice.names.short(self._languages[0] if self._languages else Language.EN)
                self._table.complain(f'choice "{shown}" is right as well: {why}', at="choices")

    def _as_of(self, facts: Sequence[FactId], sources: Sequence[Source]) -> date:
        """Return the day up to which the records were verified, or on which the page was read."""
        days = [as_of(self._base, OrganisationId(fact.partition("/")[0])) for fact in facts]
        if not days:
            days = [source.accessed.latest for source in sources]
        return min(days, default=date.max)
