"""Grading: an answer is compared with everything that it could have meant."""

from collections.abc import Iterable
from dataclasses import replace

from orgtui.quiz.grading_dates import WITH_DIGITS, grade_digits
from orgtui.quiz.grading_names import NameGrader
from orgtui.quiz.grading_words import grade_text, grade_truth
from orgtui.quiz.known import Known
from orgtui.quiz.lexicon import Route, Sense
from orgtui.quiz.question import AnswerKind, Question
from orgtui.quiz.sets import grade_set
from orgtui.quiz.verdict import Outcome, Reason, Verdict
from orgtui.text.folding import MOST_LETTERS, compact, flatten, fold, visible

_BLANK = Verdict(outcome=Outcome.UNANSWERED, reason=Reason.BLANK)
_UNKNOWN = Verdict(outcome=Outcome.WRONG, reason=Reason.UNKNOWN)
_LETTERS_A_MEMBER = 60
_MOST_READ = 20_000
"""Letters of a paste that are looked at: enough to see that it is no answer."""
_LONG_PROMPT = 4
_ECHO = 0.7
_NOTHING = frozenset(
    phrase.replace(" ", "")
    for phrase in (
        "dont know|i dont know|idk|dunno|no idea|no clue|pass|skip|none|n a|na|unknown|not sure|"
        "next|help|i have no idea|cant remember|i forgot|forgot|cannot say|hz|whatever|anything|"
        "nothing|give up|не знаю|незнаю|я не знаю|без понятия|понятия не имею|не помню|забыл|"
        "забыла|хз|пас|пропустить|пропуск|дальше|затрудняюсь ответить|затрудняюсь|не уверен|"
        "не уверена|нет ответа|сдаюсь|ничего|билмеймин|бiлмеймiн|мен билмеймин|еш ойым жок|"
        "откизу|келеси|умытып калдым|жауап жок|test|тест"
    ).split("|")
)


class Grader:
    """Grades typed and chosen answers against all known names."""

    def __init__(self, known: Known, *, personal_aliases: Iterable[tuple[str, str]] = ()) -> None:
        """Grade with an index of names and what this learner has taught: a spelling and an id."""
        self._known = known
        self._taught = frozenset((compact(text), id) for text, id in personal_aliases)

    def grade(self, question: Question, typed: str) -> Verdict:
        """Say how a typed answer counts and why."""
        typed = typed[:_MOST_READ]
        text = visible(typed.replace("\n", "; ") if question.expects is AnswerKind.SET else typed)
        if question.expects is AnswerKind.TRUTH:
            return grade_truth(question, text[:MOST_LETTERS]) if text else _BLANK
        early = self._before_reading(question, text)
        if early is not None:
            return early
        verdict = self._read(question, text)
        taught = next((a.id for a in question.answers if (compact(text), a.id) in self._taught), "")
        if not taught or verdict.outcome is Outcome.RIGHT or question.expects is AnswerKind.SET:
            return verdict
        return Verdict(outcome=Outcome.RIGHT, reason=Reason.PERSONAL, matched=(taught,))

    def may_teach(self, question: Question, typed: str) -> bool:
        """Whether a spelling may become a personal alias: it names nothing else that is known."""
        words = flatten(fold(visible(typed))).split()
        if not words or len(words) > _LONG_PROMPT:
            return False
        right = {answer.id for answer in question.answers}
        return all(
            meaning.entity.id in right or meaning.sense is not Sense.NAME
            for route in (Route.EXACT, Route.INFLECTED)
            for meaning in self._known.find(words, route)
        )

    def _before_reading(self, question: Question, text: str) -> Verdict | None:
        folded = fold(text)
        if not folded:
            return _BLANK
        if flatten(folded).replace(" ", "") in _NOTHING and not self._names_answer(
            question, folded
        ):
            return _BLANK
        most = max(MOST_LETTERS, _LETTERS_A_MEMBER * len(question.answers))
        if len(text) > most or _is_echo(folded, fold(question.prompt)):
            return _UNKNOWN
        return None

    def _names_answer(self, question: Question, folded: str) -> bool:
        return any(
            fold(name) == folded for answer in question.answers for name in answer.names.spellings()
        )

    def _read(self, question: Question, text: str) -> Verdict:
        if question.expects in WITH_DIGITS:
            return grade_digits(question.answers[0], question.expects, text, prompt=question.prompt)
        match question.expects:
            case AnswerKind.SET:
                return grade_set(question, self._known, text)
            case AnswerKind.TEXT:
                return grade_text(question, self._known, text)
            case _:
                verdict = NameGrader(question, self._known).grade(text)
        if verdict.reason is Reason.UNKNOWN and _is_a_number(text):
            return replace(verdict, reason=Reason.OTHER_KIND)
        return verdict


def grade_choice(question: Question, option_id: str) -> Verdict:
    """Say how the option with this id counts."""
    if option_id in {answer.id for answer in question.answers}:
        return Verdict(outcome=Outcome.RIGHT, reason=Reason.EXACT, matched=(option_id,))
    return Verdict(outcome=Outcome.WRONG, reason=Reason.ANOTHER)


def _is_a_number(text: str) -> bool:
    """Whether digits were typed where a name is asked for."""
    return any(c.isdigit() for c in text) and not any(c.isalpha() for c in text)


def _is_echo(folded: str, prompt: str) -> bool:
    """Whether the question was typed back."""
    asked = prompt.split()
    said = folded.split()
    if len(asked) < _LONG_PROMPT or len(said) < _LONG_PROMPT:
        return False
    shared = sum(word in asked for word in said)
    return shared >= _ECHO * len(said) and shared >= _ECHO * len(asked)
