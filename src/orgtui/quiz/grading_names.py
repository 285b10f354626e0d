"""Grading answers that name a state, a person, a city or an organisation."""

from collections.abc import Sequence
from dataclasses import replace

from orgtui.facts.ids import EntityKind
from orgtui.quiz.generic_words import is_generic
from orgtui.quiz.known import Known
from orgtui.quiz.lexicon import Meaning, Route, Sense
from orgtui.quiz.partial import PARTICLES, judge_partial
from orgtui.quiz.question import Question
from orgtui.quiz.remarks import Remark, weigh
from orgtui.quiz.slips import Nearness, is_one_slip, nearest, rival_of
from orgtui.quiz.statement import (
    Part,
    Role,
    Token,
    affirmed_names,
    is_another_name,
    is_noun_of_state,
    parts,
    role_of,
    tokens,
    without_case_ending,
)
from orgtui.quiz.truth import Truth, truth_of
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.quiz.world.reading import first_names, is_of_world, ordinary_words
from orgtui.text.edit_distance import distance, slips_allowed
from orgtui.text.folding import flatten, fold
from orgtui.text.layouts import retyped
from orgtui.text.transliteration import is_cyrillic, sound, sounds

UNKNOWN = Verdict(outcome=Outcome.WRONG, reason=Reason.UNKNOWN)
_REASONS = {
    Route.EXACT: Reason.EXACT,
    Route.INFLECTED: Reason.INFLECTED,
    Route.SOUND: Reason.TRANSLITERATED,
}
_PARTIAL = {
    Sense.DEMONYM: Reason.DEMONYM,
    Sense.OUTDATED: Reason.OUTDATED,
    Sense.CODE: Reason.INCOMPLETE,
    Sense.FIRST_NAME: Reason.INCOMPLETE,
    Sense.PART: Reason.AMBIGUOUS,
}
_WORDY = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})
"""Kinds whose names are often given in part."""
_SAYING_LITTLE = frozenset(
    {Role.TITLE, Role.PADDING, Role.BREAK, Role.QUESTION, Role.JOINT, Role.CONTRAST}
)
_TURNING = frozenset({Role.DENIAL, Role.DENIAL_AFTER, Role.CHOICE, Role.CORRECTION})
_UN = frozenset({"un", "world:un"})
_SHORTEST_LAYOUT = 3
_SHORTEST_OTHER_LAYOUT = 5
"""Shorter words give acronyms of others by chance."""


class NameGrader:
    """Grades one answer to one question."""

    def __init__(self, question: Question, known: Known) -> None:
        """Look up the right answer."""
        self._known = known
        self._truth: Truth = truth_of(question, known)
        self._typed = ""

    def grade(self, typed: str) -> Verdict:
        """Say how a visible text counts."""
        self._typed = typed = without_case_ending(typed)
        words = flatten(fold(typed)).split()
        verdict = (
            self._by_wider_group(words) or self._by_whole(typed, words) or self._by_layout(typed)
        )
        if verdict is not None:
            return verdict
        said = tokens(typed, own=self._truth.turning)
        is_plain = not any(token.role in _TURNING for token in said)
        if is_plain:
            verdict = self._by_slip(words, [Nearness.MEANT])
            if verdict is not None:
                return verdict
        found = parts(said, self._names)
        if not any(part.role is Role.NAME for part in found):
            return self._by_rest(said, words)
        in_part = None
        kept = self._telling(said)
        if is_plain and self._truth.kind in _WORDY and len(kept) > 1:
            in_part = self._in_part(kept)
        if in_part is not None and in_part.outcome is Outcome.RIGHT:
            return in_part
        verdict = self._by_parts(found)
        if in_part is None or self._rivals(found):
            return verdict
        is_one_piece = not any(
            part.role is Role.BREAK
            or (part.role is Role.NAME and part.meanings[0].entity.kind is EntityKind.STATE)
            for part in found
        )
        return in_part if verdict.outcome is Outcome.WRONG or is_one_piece else verdict

    def _rivals(self, found: Sequence[Part]) -> bool:
        """Whether another thing of the kind is named."""
        return any(
            meaning.entity.kind is self._truth.kind and meaning.thing not in self._truth.things
            for part in found
            for meaning in part.meanings
        )

    def _names(self, words: Sequence[str]) -> list[Meaning]:
        """Return what the words name, first names and bare codes left out."""
        for route in Route:
            found = [
                meaning
                for meaning in self._known.find(words, route, first=self._truth.lexicon)
                if meaning.sense not in (Sense.CODE, Sense.FIRST_NAME)
            ]
            if found:
                return found
        return []

    def _by_name(self, words: Sequence[str]) -> Verdict | None:
        for route in Route:
            found = self._known.find(words, route, first=self._truth.lexicon) if words else []
            if found:
                verdict = self._judge(found, _REASONS[route])
                if route is Route.EXACT or self._truth.kind is EntityKind.ORGANISATION:
                    return verdict
                if route is Route.SOUND and not self._is_spelled_alike("".join(words)):
                    return self._by_slip(words, list(Nearness)[:3])
                return self._unrivalled(verdict, words)
        return None

    def _is_spelled_alike(self, key: str) -> bool:
        """Whether a name that sounds right has no more slips than its own script forgives."""
        names = [s.key for s in self._truth.spellings() if is_cyrillic(s.key) == is_cyrillic(key)]
        return not names or any(
            distance(heard, sound(name), most=2) <= slips_allowed(name)
            for name in names
            for heard in sounds(key)
        )

    def _by_whole(self, typed: str, words: Sequence[str]) -> Verdict | None:
        """Judge the whole answer as a name, a word of daily use only if it is the usual one."""
        verdict = self._by_name(words)
        if verdict is not None and verdict.reason is Reason.DEMONYM:
            # «Узбекситан» is no case of «узбек», though its letters are.
            is_form = not self._known.find(words, Route.EXACT)
            is_near = is_form and is_one_slip("".join(words), self._truth)
            return (self._by_slip(words, [Nearness.MEANT]) if is_near else None) or verdict
        if verdict is not None and verdict.reason is Reason.OTHER_KIND and len(words) == 1:
            return self._by_scrambled_acronym(words[0]) or verdict
        if verdict is None or verdict.outcome is not Outcome.RIGHT:
            return verdict
        if fold(typed) not in ordinary_words() or "".join(words) in self._truth.lexicon.exact:
            return verdict
        return Verdict(outcome=Outcome.ALMOST, reason=Reason.TOO_FAR, matched=verdict.matched)

    def _by_scrambled_acronym(self, word: str) -> Verdict | None:
        """Judge letters that name something of another kind and are those of the acronym asked."""
        for spelling in self._truth.spellings():
            if spelling.is_acronym and sorted(spelling.key) == sorted(word):
                answer = self._truth.things[spelling.meaning.thing]
                return Verdict(outcome=Outcome.ALMOST, reason=Reason.TOO_FAR, matched=(answer,))
        return None

    def _by_wider_group(self, words: Sequence[str]) -> Verdict | None:
        """Judge a name with a plus sign behind it: the group and its partners."""
        if len(words) < 2 or words[-1] != "plus":
            return None
        verdict = self._by_name(words[:-1])
        if verdict is None or verdict.outcome is not Outcome.RIGHT:
            return None
        return Verdict(outcome=Outcome.ALMOST, reason=Reason.EXTRA, matched=verdict.matched)

    def _by_layout(self, typed: str) -> Verdict | None:
        for reading in retyped(typed):
            words = flatten(fold(reading)).split()
            length = len("".join(words))
            if length < _SHORTEST_LAYOUT:
                continue
            for route in (Route.EXACT, Route.INFLECTED):
                found = [
                    meaning
                    for meaning in self._known.find(words, route, first=self._truth.lexicon)
                    if meaning.sense not in (Sense.CODE, Sense.FIRST_NAME)
                ]
                verdict = self._judge(found, Reason.LAYOUT) if found else None
                key = "".join(words)
                is_own = key in self._truth.lexicon.exact or self._known.is_name(key)
                if verdict is not None and (length >= _SHORTEST_OTHER_LAYOUT or is_own):
                    return verdict
        return None

    def _judge(self, found: Sequence[Meaning], reason: Reason) -> Verdict:
        """Say how a name counts that can mean these things."""
        mine = [meaning for meaning in found if meaning.thing in self._truth.things]
        others = [m for m in found if m.thing not in self._truth.things]
        rivals = [m for m in others if m.entity.kind is self._truth.kind]
        if not mine:
            other = (rivals or others)[0]
            why = Reason.ANOTHER if rivals else Reason.OTHER_KIND
            return Verdict(outcome=Outcome.WRONG, reason=why, recognised=other.entity)
        matched = tuple(dict.fromkeys(self._truth.things[m.thing] for m in mine))
        sense = min((m.sense for m in mine), key=list(Sense).index)
        named = [m for m in rivals if m.sense in (Sense.NAME, Sense.PART)]
        if self._truth.kind is EntityKind.CITY or self._is_of_facts(mine):
            # A town or a person of the same name elsewhere leaves no doubt of the one asked for.
            named = [m for m in named if not is_of_world(m.entity)]
        if sense is Sense.NAME:
            if not named:
                return Verdict(outcome=Outcome.RIGHT, reason=reason, matched=matched)
            return Verdict(
                outcome=Outcome.ALMOST,
                reason=Reason.AMBIGUOUS,
                matched=matched,
                recognised=named[0].entity,
            )
        if sense is not Sense.PART and [m for m in named if m.sense is Sense.NAME]:
            return Verdict(outcome=Outcome.WRONG, reason=Reason.ANOTHER, recognised=named[0].entity)
        if sense is Sense.FIRST_NAME and self._is_common(mine, rivals):
            return UNKNOWN
        return Verdict(outcome=Outcome.ALMOST, reason=_PARTIAL[sense], matched=matched)

    def _is_of_facts(self, mine: Sequence[Meaning]) -> bool:
        """Whether the right person is one of the facts, where offices tell namesakes apart."""
        return self._truth.kind is EntityKind.PERSON and any(
            self._known.entity(EntityKind.PERSON, m.entity.id) is not None for m in mine
        )

    def _is_common(self, mine: Sequence[Meaning], rivals: Sequence[Meaning]) -> bool:
        """Whether a first name is shared."""
        names = mine[0].entity.names
        return bool(rivals) or any(
            flatten(fold(name.full)).split()[0] in first_names() for name in (names.en, names.ru)
        )

    def _by_slip(self, words: Sequence[str], wanted: Sequence[Nearness]) -> Verdict | None:
        if not words or len("".join(words)) < _SHORTEST_LAYOUT:
            return None
        slip = nearest(words, self._truth, self._known)
        if slip.nearness not in wanted:
            return None
        if slip.nearness is Nearness.RIVAL:
            return Verdict(outcome=Outcome.WRONG, reason=Reason.ANOTHER, recognised=slip.rival)
        is_meant = slip.nearness is Nearness.MEANT
        return Verdict(
            outcome=Outcome.RIGHT if is_meant else Outcome.ALMOST,
            reason=Reason.TYPO if is_meant else Reason.TOO_FAR,
            matched=(slip.answer,),
            recognised=slip.rival,
        )

    def _by_rest(self, said: Sequence[Token], words: Sequence[str]) -> Verdict:
        """Grade an answer in which no name was found as it is."""
        if any(token.role in (Role.CHOICE, Role.DENIAL, Role.DENIAL_AFTER) for token in said):
            return UNKNOWN
        telling = self._telling(said)
        is_named = {Role.OTHER, Role.MODIFIER} | (
            set() if self._truth.kind is EntityKind.PERSON else {Role.TITLE}
        )
        bare = [token.text for token in said if token.role in is_named]
        tries = [tuple(words), tuple(telling), tuple(bare)]
        if self._truth.kind is EntityKind.PERSON:
            tries.append(tuple(word for word in bare if word not in PARTICLES))
        for rest in dict.fromkeys(tries):
            if not rest:
                continue
            verdict = (
                self._by_name(rest)
                or self._in_part(rest)
                or self._by_slip(rest, list(Nearness)[:3])
            )
            if verdict is not None:
                return verdict
        return UNKNOWN

    def _telling(self, said: Sequence[Token]) -> list[str]:
        """Return the words that may be part of a name: "Dr" is one before no one but a person."""
        little = _SAYING_LITTLE
        if self._truth.kind is not EntityKind.PERSON:
            little = little - {Role.TITLE}
        return [token.text for token in said if token.role not in little]

    def _in_part(self, words: Sequence[str]) -> Verdict | None:
        if all(role_of(word) is Role.REGION for word in words):
            return None
        is_bare = self._truth.kind is EntityKind.ORGANISATION and len(words) > 1
        if is_bare and not any(is_generic(word) for word in words):
            return None
        verdict = judge_partial(words, self._truth, self._known)
        return None if verdict is None else self._unrivalled(verdict, words)

    def _unrivalled(self, verdict: Verdict, words: Sequence[str]) -> Verdict:
        """Take a right answer back where something else of its kind is as near to the words.

        A name found as it is written has been compared with all others already.
        """
        key = "".join(words)
        if verdict.outcome is not Outcome.RIGHT or key in self._truth.lexicon.exact:
            return verdict
        rival = rival_of(key, self._truth, self._known)
        if rival is None:
            return verdict
        return Verdict(
            outcome=Outcome.ALMOST,
            reason=Reason.TOO_FAR,
            matched=verdict.matched,
            recognised=rival,
        )

    def _by_parts(self, found: Sequence[Part]) -> Verdict:
        """Grade an answer that holds names among other words."""
        affirmed, denied, is_corrected = affirmed_names(found)
        if not affirmed:
            return Verdict(
                outcome=Outcome.WRONG,
                reason=Reason.DENIED,
                recognised=denied[0].meanings[0].entity if denied else None,
            )
        if is_another_name(found):
            return UNKNOWN
        verdicts = [self._judge_part(part, found) for part in affirmed]
        if is_corrected and any(v.outcome is not Outcome.RIGHT for v in verdicts):
            return _corrected(verdicts[-1])
        verdict = self._joined(affirmed, verdicts)
        if verdict.outcome is Outcome.RIGHT and not denied:
            return self._with_remarks(found, verdict)
        return verdict

    def _judge_part(self, part: Part, found: Sequence[Part]) -> Verdict:
        """Judge a name, an adjective with "republic" beside it as a long name."""
        meanings = part.meanings
        if all(meaning.sense is Sense.DEMONYM for meaning in meanings) and any(
            other.role in (Role.DESIGNATOR, Role.PADDING) and is_noun_of_state(other.words[0])
            for other in found
        ):
            meanings = tuple(Meaning(meaning.entity) for meaning in meanings)
        return self._judge(meanings, Reason.EXACT)

    def _joined(self, affirmed: Sequence[Part], verdicts: Sequence[Verdict]) -> Verdict:
        """Judge several names together: a true gloss is harmless, an alternative is not."""
        best = min(verdicts, key=lambda verdict: list(Outcome).index(verdict.outcome))
        if best.outcome is Outcome.WRONG:
            others = {v.recognised.id for v in verdicts if v.recognised is not None}
            several = len(others) > 1 and len(verdicts) > 1
            return Verdict(
                outcome=Outcome.WRONG,
                reason=Reason.SEVERAL if several else best.reason,
                recognised=best.recognised,
            )
        for part, verdict in zip(affirmed, verdicts, strict=True):
            if verdict.outcome is Outcome.WRONG and not self._is_harmless(part):
                return Verdict(
                    outcome=Outcome.WRONG, reason=Reason.SEVERAL, recognised=verdict.recognised
                )
        return best

    def _is_harmless(self, part: Part) -> bool:
        """Whether another name says where the right one is, or that it belongs to the UN."""
        if self._truth.kind is EntityKind.ORGANISATION:
            places = (EntityKind.CITY, EntityKind.STATE)
            return all(m.entity.kind in places or m.entity.id in _UN for m in part.meanings)
        return self._truth.is_glossed_by(part.meanings)

    def _with_remarks(self, found: Sequence[Part], verdict: Verdict) -> Verdict:
        """Judge a right name among words that name nothing."""
        match weigh(self._typed, found, self._truth.kind):
            case Remark.NONE | Remark.HARMLESS:
                return verdict
            case Remark.EXTRA:
                return replace(verdict, outcome=Outcome.ALMOST, reason=Reason.EXTRA)
        return UNKNOWN


def _corrected(last: Verdict) -> Verdict:
    if last.outcome is Outcome.RIGHT:
        return Verdict(outcome=Outcome.ALMOST, reason=Reason.CORRECTED, matched=last.matched)
    return last
