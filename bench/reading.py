"""How many of the facts that labelled texts state are read, and how many of those read are so."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import Line, arguments, put
from orgtui.articles.article import Article, Passage
from orgtui.articles.mentions.linking import Linker
from orgtui.articles.proposal import Party, Statement, StatementKind
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.stating import statements
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.facts.records import Entity
from orgtui.text.folding import compact, flatten, fold
from orgtui.text.transliteration import sound
from orgtui.workspace.opening import open_workspace

_TEXTS = Path(__file__).with_name("texts")
_HEAD = re.compile(r"\[(\w\w) ([\d-]+)\] (.+)")
_PARAGRAPH = " // "
_LEAST_PARAGRAPHS = 3
_ALIKE = 0.7
"""How alike a name in two scripts must be, from 0 to 1."""
_UNION = {"EU", "Council of the EU", "European Council"}
"""Who chairs and meets in one of them is said to do so in the Union, and the other way round."""
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
        if {party.name, name} <= _UNION:
            return True
        return not self._keys(name).isdisjoint(
            (party.id, party.name) if party.id else (party.name,)
        )

    def _keys(self, name: str) -> frozenset[str]:
        """Return the ids and names of what a sentence with an organisation's name links to."""
        return self._linked(f"The leaders of the {name} met.", Language.EN)

    def _linked(self, sentence: str, language: Language) -> frozenset[str]:
        if sentence not in self._known:
            found = self._linker.mentions(sentence, language)
            parties = [self._index.party(link, language) for link in (*found[0], *found[1])]
            keys = frozenset(key for p in parties for key in (p.id, p.name) if key)
            self._known[sentence] = keys
        return self._known[sentence]

    def is_who(self, party: Party | None, label: Label) -> bool:
        """Whether a party is whom a label is about: by code, or by a name that sounds alike."""
        if party is None or label.who == "-":
            return party is None and label.who == "-"
        if party.id == label.who:
            return True
        if len(label.who) == len("kz"):
            return False
        if party.id and party.id in self._linked(f"Это сказал {label.who}.", Language.RU):
            return True
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
        (statement.role == label.role or not is_membership)
        and _agree(statement.start, label.start)
        and (is_summit or _agree(statement.end, label.end))
        and _is_of_same(statement, label, names)
    )


def _is_of_same(statement: Statement, label: Label, names: Names) -> bool:
    """Whether kind and parties agree."""
    return (
        statement.kind.value == label.kind
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was read in one text, against its labels."""

    right: tuple[Statement, ...]
    wrong: tuple[Statement, ...]
    near: tuple[Statement, ...]
    """Those of the wrong ones of which only the role or a date is not that of a label."""
    missed: tuple[Label, ...]

    def counts(self) -> Counter[tuple[str, str]]:
        """Count, for each kind, what is right, wrong, wrong only in a role or date, and missed."""
        read = (("right", self.right), ("wrong", self.wrong), ("near", self.near))
        found = Counter((one.kind.value, what) for what, every in read for one in every)
        found.update((label.kind, "missed") for label in self.missed)
        return found

    def told(self) -> Iterator[str]:
        """Yield a line for what is wrong and for what is missed, as labels are written."""
        for one in self.wrong:
            who = one.who.name if one.who else "-"
            parts = (one.kind.value, one.organisation.name, who, one.role)
            yield f"  wrong  {' | '.join(parts)} | {one.start or ''}..{one.end or ''}"
        for label in self.missed:
            parts = (label.kind, label.organisation, label.who, label.role)
            yield f"  missed {' | '.join(parts)} | {label.start}..{label.end}"


class Reader:
    """Reads labelled texts, all kinds of facts in them or one."""

    def __init__(self, entities: Sequence[Entity], kind: str) -> None:
        self._linker = Linker(entities)
        self._index = PartyIndex(entities)
        self._names = Names(self._linker, self._index)
        self._kind = kind

    def found(self, article: Article, labels: Iterable[Label]) -> Found:
        """Return what was read in a text, against its labels."""
        left = [label for label in labels if self._kind in ("", label.kind)]
        right, wrong = list[Statement](), list[Statement]()
        for statement in statements(self._linker.linked(article), self._index):
            if not self._is_asked(statement):
                continue
            same = next((one for one in left if _is_same(statement, one, self._names)), None)
            (right if same else wrong).append(statement)
            if same is not None:
                left.remove(same)
        near = (one for one in wrong if any(_is_of_same(one, to, self._names) for to in left))
        return Found(right=tuple(right), wrong=tuple(wrong), near=tuple(near), missed=tuple(left))

    def _is_asked(self, statement: Statement) -> bool:
        """Offices are labelled only where a time is told."""
        is_dated = bool(statement.start or statement.end)
        is_of_kind = self._kind in ("", statement.kind.value)
        return is_of_kind and (is_dated or statement.kind is not StatementKind.OFFICE)


def measured(
    folder: Path, reader: Reader, language: str, *, is_shown: bool
) -> Counter[tuple[str, str]]:
    """Count, for each kind, what is right, wrong and missed in the texts of a folder."""
    counts = Counter[tuple[str, str]]()
    for article, labels in labelled(folder):
        if language in ("", article.language.value):
            found = reader.found(article, labels)
            counts += found.counts()
            lines = list(found.told()) if is_shown else []
            if lines:
                print(f"[{article.published}] {article.title}\n{article.text}", *lines, sep="\n")
    return counts


def _line(what: str, counts: Counter[str]) -> Line:
    right, wrong, missed = counts["right"], counts["wrong"], counts["missed"]
    precision = right / max(1, right + wrong)
    recall = right / max(1, right + missed)
    return Line(
        what=what,
        measured=f"P {precision:.1%}  R {recall:.1%}  ({right} right, {wrong} wrong, of these "
        f"{counts['near']} by role or date, {missed} not)",
        budget=f"P {_PRECISION:.0%}, R {_RECALL:.0%}",
        is_kept=precision >= _PRECISION and recall >= _RECALL,
    )


def main() -> None:
    parser = arguments(__doc__ or "", runs=1)
    parser.add_argument("folder", choices=("open", "closed", "sealed"), help="which texts")
    parser.add_argument("--kind", default="", help="one kind of facts: membership, office, …")
    parser.add_argument("--lang", default="", help="texts of one language: ru, en, kk")
    parser.add_argument("--show", action="store_true", help="what is wrong or missed (open only)")
    asked = parser.parse_args()
    if asked.show and asked.folder != "open":
        parser.error("only the open texts are shown: the others tell what mends are worth unseen")
    folder = _TEXTS / asked.folder
    with TemporaryDirectory() as home:
        workspace = open_workspace({"ORGTUI_HOME": home, "LANG": "en_US.UTF-8"})
        reader = Reader(workspace.facts.entities, asked.kind)
        counts = measured(folder, reader, asked.lang, is_shown=asked.show)
        workspace.close()
    kinds = sorted({kind for kind, _ in counts})
    rows = {k: Counter({what: n for (of, what), n in counts.items() if of == k}) for k in kinds}
    rows["all"] = sum(rows.values(), Counter[str]())
    lines = [_line(kind, row) for kind, row in rows.items()]
    put(f"Facts read in the texts of {folder.name}", lines)


if __name__ == "__main__":
    main()
