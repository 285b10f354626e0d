"""How many of the facts that labelled texts state are read, and how many of those read are so."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import Line, arguments, put
from orgtui.articles.article import Article, Passage
from orgtui.articles.linking import Linker
from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.stating import statements
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.text.folding import compact, flatten, fold
from orgtui.text.transliteration import sound
from orgtui.workspace.opening import open_workspace

_TEXTS = Path(__file__).with_name("texts")
_HEAD = re.compile(r"\[(\w\w) ([\d-]+)\] (.+)")
_PARAGRAPH = " // "
_LEAST_PARAGRAPHS = 3
_ALIKE = 0.7
"""How alike a name in two scripts must be, from 0 to 1."""
_PRECISION, _RECALL = 0.95, 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A fact as a text's author labelled it."""

    kind: str
    organisation: str
    who: str
    role: str
    start: str
    end: str


class Names:
    """Tells whether a party is the one that a label names."""

    def __init__(self, linker: Linker, index: PartyIndex) -> None:
        self._linker = linker
        self._index = index
        self._known: dict[str, frozenset[str]] = {}

    def is_organisation(self, party: Party, name: str) -> bool:
        """Whether a party is the organisation, body or state of a name or code."""
        if party.id == name or compact(party.name) == compact(name):
            return True
        return not self._keys(name).isdisjoint(
            (party.id, party.name) if party.id else (party.name,)
        )

    def _keys(self, name: str) -> frozenset[str]:
        """Return the ids and names of what a sentence with the name links to."""
        if name not in self._known:
            found = self._linker.mentions(f"The leaders of the {name} met.", Language.EN)
            parties = [self._index.party(link, Language.EN) for link in (*found[0], *found[1])]
            self._known[name] = frozenset(key for p in parties for key in (p.id, p.name) if key)
        return self._known[name]

    def is_who(self, party: Party | None, label: Label) -> bool:
        """Whether a party is whom a label is about: by code, or by a name that sounds alike."""
        if party is None or label.who == "-":
            return party is None and label.who == "-"
        if party.id == label.who:
            return True
        if len(label.who) == len("kz"):
            return False
        one, other = (sound(flatten(fold(name))).split() for name in (party.name, label.who))
        alike = (SequenceMatcher(None, a, b).ratio() for a in one[-1:] for b in other[-1:])
        return any(ratio >= _ALIKE for ratio in alike)


def labelled(folder: Path) -> Iterator[tuple[Article, tuple[Label, ...]]]:
    """Yield the texts of a folder as articles without links, each with its facts."""
    for path in sorted(folder.glob("*.txt")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            head, *lines = block.splitlines()
            match = _HEAD.fullmatch(head)
            if match is not None:
                yield _article(match[1], match[2], match[3]), tuple(map(_label, lines))


def _article(language: str, day: str, text: str) -> Article:
    paragraphs = text.split(_PARAGRAPH)
    title = paragraphs.pop(0) if len(paragraphs) > _LEAST_PARAGRAPHS else ""
    return Article(
        title=title,
        language=Language(language),
        published=PartialDate.parse(day),
        passages=tuple(Passage(text=paragraph) for paragraph in paragraphs),
    )


def _label(line: str) -> Label:
    kind, organisation, who, role, times = (cell.strip() for cell in line.split("|"))
    start, _, end = times.partition("..")
    return Label(
        kind=kind, organisation=organisation, who=who, role=role, start=start, end=end.strip()
    )


def _is_same(statement: Statement, label: Label, names: Names) -> bool:
    """Whether kind, parties and dates agree; a date may be told less exactly by one of the two."""
    is_summit = statement.kind is StatementKind.SUMMIT
    is_membership = statement.kind is StatementKind.MEMBERSHIP
    return (
        statement.kind.value == label.kind
        and (statement.role == label.role or not is_membership)
        and _agree(statement.start, label.start)
        and (is_summit or _agree(statement.end, label.end))
        and names.is_who(statement.who, label)
        and names.is_organisation(statement.organisation, label.organisation)
    )


def _agree(date: PartialDate | None, told: str) -> bool:
    if date is None or not told:
        return date is None and not told
    return str(date).startswith(told) or told.startswith(str(date))


def _is_asked(statement: Statement) -> bool:
    """Offices are labelled only where a time is told."""
    return bool(statement.kind is not StatementKind.OFFICE or statement.start or statement.end)


def measured(folder: Path, linker: Linker, index: PartyIndex) -> Counter[tuple[str, str]]:
    """Count, for each kind, what is right, wrong and missed."""
    names, counts = Names(linker, index), Counter[tuple[str, str]]()
    for article, labels in labelled(folder):
        left = list(labels)
        for statement in filter(_is_asked, statements(linker.linked(article), index)):
            same = next((label for label in left if _is_same(statement, label, names)), None)
            counts[statement.kind.value, "right" if same else "wrong"] += 1
            if same is not None:
                left.remove(same)
        counts.update((label.kind, "missed") for label in left)
    return counts


def _line(what: str, right: int, wrong: int, missed: int) -> Line:
    precision = right / max(1, right + wrong)
    recall = right / max(1, right + missed)
    return Line(
        what=what,
        measured=f"P {precision:.1%}  R {recall:.1%}  ({right} right, {wrong} wrong, {missed} not)",
        budget=f"P {_PRECISION:.0%}, R {_RECALL:.0%}",
        is_kept=precision >= _PRECISION and recall >= _RECALL,
    )


def main() -> None:
    parser = arguments(__doc__ or "", runs=1)
    parser.add_argument("folder", choices=("open", "closed", "sealed"), help="which texts")
    folder = _TEXTS / parser.parse_args().folder
    with TemporaryDirectory() as home:
        workspace = open_workspace({"ORGTUI_HOME": home, "LANG": "en_US.UTF-8"})
        entities = workspace.facts.entities
        counts = measured(folder, Linker(entities), PartyIndex(entities))
        workspace.close()
    kinds = sorted({kind for kind, _ in counts})
    rows = [(k, *(counts[k, what] for what in ("right", "wrong", "missed"))) for k in kinds]
    total = ("all", *(sum(row[n] for row in rows) for n in (1, 2, 3)))
    put(f"Facts read in the texts of {folder.name}", [_line(*row) for row in (*rows, total)])


if __name__ == "__main__":
    main()
