"""The learner's own fact files: where a record goes, and that all is well before it does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from orgtui.articles.library.decisions import Written
from orgtui.articles.proposals.draft import Draft, Entry, Origin
from orgtui.errors import ProposalError
from orgtui.facts.building import BUILDERS
from orgtui.facts.fact_file import FactFile
from orgtui.facts.ids import OrganisationId
from orgtui.facts.own_file import block, head, with_block, with_block_replaced, without_block
from orgtui.facts.reading import SHARED_KINDS, read
from orgtui.storage.files import write_together
from orgtui.storage.paths import Home

_SHARED_FILES = {kind: name for name, kind in SHARED_KINDS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to write, file by file; nothing is written yet."""

    texts: Mapping[Path, str]
    """The new text of each file; an empty one is taken away."""
    written: tuple[Written, ...] = ()


class OwnFacts:
    """Adds records to the learner's fact files and takes them out again.

    Nothing else in them changes, and nothing is written that `orgtui check` would complain of.
    """

    def __init__(self, home: Home, files: Iterable[FactFile]) -> None:
        """Hold the fact files as they are now, the shipped ones too."""
        self._folder = home.facts
        self._files = tuple(files)

    def is_own(self, file: str) -> bool:
        """Tell whether a file, by its path as shown, is one of the learner's."""
        return Path(file).is_relative_to(self._folder)

    def planned(self, draft: Draft, origin: Origin) -> Plan:
        """Return what accepting a draft would write.

        Raises:
            ProposalError: when something of the learner's own would have to change for it.
        """
        texts: dict[Path, str] = {}
        written: list[Written] = []
        for entry in filter(None, (draft.person, draft.city)):
            path = self._path(_SHARED_FILES[entry.kind])
            self._add(texts, written, path, entry)
        path = self._file_of(draft.organisation)
        if not self._text(path):
            begun = draft.head.values if draft.head else {"id": draft.organisation}
            texts[path] = head(begun) + "\n"
        if f"[source.{origin.key}]" in self._text(path):
            source = block("source", origin.key, origin.entry.values)
            written.append(self._written(path, source, origin.key))
        else:
            self._add(texts, written, path, origin.entry)
        for _, entry in draft.ended:
            self._add(texts, written, path, _citing(entry, origin))
        for entry in filter(None, (draft.office, draft.record)):
            self._add(texts, written, path, _citing(entry, origin))
        return Plan(texts=texts, written=tuple(written))

    def without(self, written: Iterable[Written]) -> Plan:
        """Return what taking tables out again would leave.

        A source stays while another record cites it, a person and a city while one names them.

        Raises:
            ProposalError: when a table has been changed since.
        """
        texts: dict[Path, str] = {}
        for table in reversed(tuple(written)):
            path = self._folder / table.path
            text = texts.get(path, self._text(path))
            rest = _taken_out(text, table)
            if rest is None and not table.key and _records(table.text) & _records(text):
                raise ProposalError(
                    "{path} has been changed since: undo what changed it, or take the record "
                    "out by hand",
                    path=path,
                )
            if rest is None or (table.key and self._is_used(table, rest, texts)):
                continue
            texts[path] = rest
        return Plan(texts={path: _without_stub(text) for path, text in texts.items()})

    def _is_used(self, table: Written, rest: str, texts: Mapping[Path, str]) -> bool:
        """Tell whether something still names a table: some are named in their own file only."""
        quoted = f'"{table.key}"'
        if table.text.lstrip().startswith(("[source.", "[[office]]")):
            return quoted in rest
        own = {Path(file.path): file.text for file in self._files if self.is_own(file.path)}
        return any(quoted in text for text in (rest, *{**own, **texts}.values()))

    def write(self, plan: Plan) -> Plan:
        """Write all files of a plan, or none, and return what takes it back.

        Raises:
            ProposalError: when the facts would not pass their checks with it.
            StorageError: when a file cannot be written.
        """
        from orgtui.workspace.fact_checking import problems_of

        problems = problems_of(self._with(plan.texts))
        if problems:
            raise ProposalError(
                "nothing was written, since the facts would not pass their checks: {problem}",
                problem=problems[0],
            )
        before = Plan(texts={path: self._text(path) for path in plan.texts})
        put(plan)
        return before

    def _with(self, texts: Mapping[Path, str]) -> tuple[FactFile, ...]:
        """Return all fact files as they would be."""
        left = dict(texts)
        files = []
        for file in self._files:
            text = left.pop(Path(file.path), None) if self.is_own(file.path) else None
            if text is None:
                files.append(file)
            elif text:
                files.append(replace(file, content=text.encode()))
        new = (
            FactFile(path=str(path), name=path.name, content=text.encode())
            for path, text in left.items()
            if text
        )
        return (*files, *new)

    def _add(
        self, texts: dict[Path, str], written: list[Written], path: Path, entry: Entry
    ) -> None:
        """Add a table; one that accepting wrote before gives its place to the same record.

        Raises:
            ProposalError: where the learner has written the record, naming the file to change.
        """
        text = block(entry.kind, entry.key, entry.values)
        told = texts.get(path, self._text(path))
        before = _told_as(str(entry.values.get("id", "")), told)
        changed = with_block_replaced(told, before, text) if before else with_block(told, text)
        if changed is None:
            raise ProposalError(
                "{record} stands in your own {path}; change it there",
                record=entry.values["id"],
                path=path,
            )
        texts[path] = changed
        written.append(self._written(path, text, entry.key, before))

    def _written(self, path: Path, text: str, key: str, before: str = "") -> Written:
        place = path.relative_to(self._folder).as_posix()
        return Written(path=place, text=text, key=key, before=before)

    def _file_of(self, organisation: OrganisationId) -> Path:
        """Return the learner's file of an organisation, one to be made where there is none."""
        from orgtui.facts.problems import Problem
        from orgtui.facts.toml_page import page_of

        for file in self._files:
            if self.is_own(file.path) and file.name not in SHARED_KINDS:
                page = page_of(file)
                stem = file.name.removesuffix(".toml")
                if not isinstance(page, Problem) and page.content.get("id", stem) == organisation:
                    return Path(file.path)
        return self._path(f"{organisation}.toml")

    def _path(self, name: str) -> Path:
        """Return the learner's file of a name, one to be made where there is none."""
        own = (Path(f.path) for f in self._files if self.is_own(f.path) and f.name == name)
        return next(own, self._folder / name)

    def _text(self, path: Path) -> str:
        return next((file.text for file in self._files if file.path == str(path)), "")


def put(plan: Plan) -> None:
    """Write the files of a plan as they are, all or none.

    Raises:
        StorageError: when one cannot be written; all are as they were then.
    """
    write_together(
        {path.resolve(): text.encode() if text else None for path, text in plan.texts.items()}
    )


def _records(text: str) -> set[str]:
    """Return the ids of the records in a text, as those of one organisation."""
    rows, _ = read((FactFile(path="", name="own.toml", content=text.encode()),))
    owner = OrganisationId("own")
    return {
        BUILDERS[row.kind](row.table, owner).id.partition("/")[2]
        for row in rows
        if row.kind in BUILDERS
    }


def _told_as(record: str, text: str) -> str:
    """Return the table of a record as accepting would have written it; empty where there is none.

    A record that the learner wrote in their own way is returned so as well, and is not found then.
    """
    rows, _ = read((FactFile(path="", name="own.toml", content=text.encode()),))
    owner, _, key = record.partition("/")
    for row in rows if key else ():
        if row.kind in BUILDERS:
            identity = BUILDERS[row.kind](row.table, OrganisationId(owner)).id
            if identity.partition("/")[2] == key:
                return block(row.kind, row.key, row.values)
    return ""


def _taken_out(text: str, table: Written) -> str | None:
    """Return a file's text as it was before a table; None where that has been changed since."""
    if table.before:
        return with_block_replaced(text, table.text, table.before)
    return without_block(text, table.text)


def _citing(entry: Entry, origin: Origin) -> Entry:
    """Return a record that cites the article besides what it cited before."""
    before = entry.values.get("sources", [])
    cited = [*before, origin.key] if isinstance(before, list) else [origin.key]
    return replace(entry, values={**entry.values, "sources": list(dict.fromkeys(cited))})


def _without_stub(text: str) -> str:
    """Return nothing for a file that tells nothing any more: an id is left, or the head alone.

    The head of an organisation known in part cites the article by which it came, and no other.
    """
    rows, problems = read((FactFile(path="", name="own.toml", content=text.encode()),))
    is_noted = any(line.lstrip().startswith("#") for line in text.splitlines())
    told = [row for row in rows if row.kind != "organisation" or not row.values.get("partial")]
    is_stub = all(row.kind == "source" and row.key.startswith("article-") for row in told)
    return "" if is_stub and not (problems or is_noted) else text
