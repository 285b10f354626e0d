"""Fingerprints: whether the answer to a unit is still the one that was learned."""

from orgtui.quiz.question import Question

_DIGITS = 16


def fingerprint(question: Question) -> str:
    """Return what changes when, and only when, the set of right answers changes.

    Wording, language, form, options and the order of a set do not matter.
    """
    from hashlib import sha256  # late, since it loads OpenSSL, and the first question needs none

    parts = [question.expects.value, *sorted(answer.id for answer in question.answers)]
    return sha256("\0".join(parts).encode()).hexdigest()[:_DIGITS]
