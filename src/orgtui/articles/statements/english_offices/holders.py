"""Whose office a word of an English sentence is about."""

import re

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import (
    Anchor,
    Subject,
    antecedent,
    object_of,
    of_noun,
    subject,
)
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.english_offices.verbs import Act, Form

_SUCCESSOR = re.compile(r"(?P<of>P.)s (?:[a-z]+ )?(?:successor|replacement)$")


def holder_of(sentence: Sentence, anchor: Anchor) -> Party | None:
    """Return whose office an anchor is about; of a succession who comes."""
    mask = sentence.frame.mask
    if anchor.form is Form.OBJECT:
        sign = object_of(anchor)
        if sign or anchor.act is Act.END:
            return sentence.person(anchor, sign)
        return (
            sentence.frame.party(antecedent(mask, anchor.start))
            if not anchor.lead().strip()
            else None
        )
    if anchor.form in (Form.NOUN, Form.TERM):
        return sentence.person(anchor, of_noun(anchor))
    if anchor.form is Form.AGENT:
        sign = object_of(anchor)
        return sentence.other(anchor) if sign == Subject.PRONOUN else sentence.frame.party(sign)
    if anchor.form is Form.ASIDE and mask[: anchor.start].endswith((",", ", ")):
        return sentence.frame.party(antecedent(mask, anchor.start))
    is_inverted = not subject(mask, anchor) and _is_copula(sentence, anchor)
    return sentence.person(anchor, object_of(anchor) if is_inverted else subject(mask, anchor))


def _is_copula(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a title is the subject: "the president is Mary Smith"."""
    ahead = [n for n in sentence.named if anchor.start <= n.start < anchor.verb.start()]
    return bool(ahead) and anchor.need.value == "title" and anchor.act is Act.HOLD


def old_of(sentence: Sentence, anchor: Anchor) -> Party | None:
    """Return whom somebody follows."""
    successor = _SUCCESSOR.search(anchor.verb.group())
    if successor is not None:
        return sentence.frame.party(successor["of"])
    is_his = re.search(r" (?:his|her) ", anchor.verb.group()) is not None
    sign = Subject.PRONOUN if is_his else object_of(anchor)
    if anchor.lead().lstrip().startswith("whom "):
        return sentence.frame.party(antecedent(sentence.frame.mask, anchor.start))
    if sign != Subject.PRONOUN:
        return sentence.frame.party(sign)
    return sentence.other(anchor)
