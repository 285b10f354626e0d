"""Makes the forms of all names: `python tests/inflecting.py` rewrites `text/paradigms.txt`."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from os.path import commonprefix  # letters, not paths
from pathlib import Path
from typing import TYPE_CHECKING

from counting import shipped_base
from orgtui.quiz.known import Known
from orgtui.quiz.world.reading import languages
from orgtui.text.folding import flatten, fold
from orgtui.text.inflection import TABLE, by_rule

if TYPE_CHECKING:
    from pymorphy3.analyzer import Parse

_KAZAKH = frozenset("әғқңөұүһі")
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF"})
_LEAST_SCORE = 0.05
_HEADER = """\
# The forms of the words of all names, made by tests/inflecting.py with pymorphy3: how many letters
# to cut off, the endings to put there ("-" for none), and the words, folded and flattened.
"""


def words() -> set[str]:
    """Return every Russian word of a known name, folded and flattened."""
    known = Known.of(shipped_base().entities)
    spellings = {text for lexicon in (*known.lexicons, languages()) for text in lexicon.texts()}
    return {
        word
        for text in spellings
        if not _KAZAKH.intersection(fold(text))
        for word in flatten(fold(text)).split()
        if len(word) > 1 and all("а" <= letter <= "я" for letter in word)
    }


def table(wanted: Iterable[str]) -> str:
    """Return the table of forms of some words."""
    from pymorphy3 import MorphAnalyzer

    analyser = MorphAnalyzer(lang="ru")
    classes: dict[tuple[int, str], set[str]] = defaultdict(set)
    for word in wanted:
        parses = [p for p in analyser.parse(word) if _is_name(p)]
        found = set(_paradigms(word, parses))
        if not analyser.word_is_known(word):
            found.update(by_rule(word))
        for stem, endings in found:
            listed = " ".join(sorted(ending or "-" for ending in endings))
            classes[len(word) - len(stem), listed].add(word)
    lines = (f"{cut}\t{endings}\t{' '.join(sorted(classes[cut, endings]))}\n"
             for cut, endings in sorted(classes))  # fmt: skip
    return _HEADER + "".join(lines)


def _is_name(parse: "Parse") -> bool:
    """Whether a reading of a word is a name in its dictionary form."""
    tag = parse.tag
    return tag.POS in _NOMINAL and (tag.case == "nomn" or "Fixd" in tag) and (
        parse.score >= _LEAST_SCORE or bool({"Geox", "Surn", "Name"} & tag.grammemes)
    )  # fmt: skip


def _paradigms(word: str, parses: Iterable["Parse"]) -> Iterator[tuple[str, frozenset[str]]]:
    for parse in parses:
        own = parse.tag
        forms = {
            flatten(fold(form.word))
            for form in parse.lexeme
            if form.tag.POS in _NOMINAL
            and form.tag.number == own.number
            and form.tag.gender in (own.gender, None)
            and _COMPARED.isdisjoint(form.tag.grammemes)
        } | {word}
        stem = commonprefix(sorted(forms))  # noqa: RUF071
        if stem and len(word) - len(stem) <= _LONGEST_CUT:
            yield stem, frozenset(form.removeprefix(stem) for form in forms)


_LONGEST_CUT = 4
_COMPARED = frozenset({"Supr", "Cmp2", "ADJS"})


def path() -> Path:
    """Return where the table is."""
    import orgtui.text

    return Path(str(orgtui.text.__path__[0])) / TABLE


if __name__ == "__main__":
    path().write_text(table(words()), "utf-8")
