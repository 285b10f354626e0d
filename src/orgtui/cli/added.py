"""What `orgtui add` tells of each page, and of all of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orgtui.articles.sanitising import one_line
from orgtui.cli.printing import narrate, put, put_json
from orgtui.errors import ArticleError
from orgtui.text.shortening import shortened

if TYPE_CHECKING:
    from orgtui.articles.article import Article
    from orgtui.articles.importing import Imported
    from orgtui.articles.proposal import Proposal
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.twins import Twin, Twins


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of a page."""

    outcome: str
    """In the learner's language: "added 0123456789ab"."""
    counted: str
    """Among which pages it is counted: "added", "known", "seen"."""
    key: str = ""
    """The article's id in the library; empty for one that only would be added."""
    is_new: bool = False
    near: str = ""
    """The id of another version of the article; empty for none."""


class Report:
    """Keeps articles as the learner wishes, and tells what became of them."""

    is_single = False
    """Whether one file was named, no folder and no second one."""

    def __init__(
        self, workspace: "Workspace", *, is_dry: bool, is_json: bool, is_explained: bool
    ) -> None:
        """Report on pages that go into the library of a workspace."""
        self._workspace = workspace
        self._is_dry = is_dry
        self._is_json = is_json
        self._is_explained = is_explained
        self._twins: Twins | None = None
        self._outcomes: Counter[str] = Counter()

    @property
    def done(self) -> int:
        """How many pages were reported on."""
        return sum(self._outcomes.values())

    @property
    def has_failed(self) -> bool:
        """Whether a page could not be read."""
        return self._outcomes["failed"] > 0

    def kept(self, pages: "Sequence[Imported]") -> list[Kept]:
        """Keep articles, all or none of them; but those that the library holds already.

        A dry run keeps none.
        """
        if self._is_dry or not pages:
            return [self._kept(page) for page in pages]
        with self._workspace.library.together():
            return [self._kept(page) for page in pages]

    def _kept(self, imported: "Imported") -> Kept:
        say = self._workspace.say
        twin = self._twin(imported.article)
        if twin is not None and twin.is_same:
            told = say("already there {id}", id=twin.article_id)
            return Kept(outcome=told, counted="known", key=twin.article_id)
        if self._is_dry:
            return Kept(outcome=say("would be added"), counted="seen")
        added = self._workspace.keep(imported)
        if self._twins is not None:
            self._twins.remember(added.article_id, imported.article)
        sentence = say("added {id}") if added.is_new else say("already there {id}")
        outcome = sentence.format(id=added.article_id)
        near = twin.article_id if twin is not None and added.is_new else ""
        if near:
            outcome = say("{outcome}, nearly the same as {id}", outcome=outcome, id=near)
        return Kept(
            outcome=outcome,
            counted="added" if added.is_new else "known",
            key=added.article_id,
            is_new=added.is_new,
            near=near,
        )

    def put(self, imported: "Imported", kept: Kept, name: str) -> None:
        """Print and count what became of a page; `name` is that of its file."""
        self._outcomes[kept.counted] += 1
        if self._is_json:
            self._put_json(imported.article, kept, name)
        else:
            self._put_line(imported.article, kept, name)
            if self._is_explained:
                self._explain(imported.article)

    def put_failed(self, name: str, error: ArticleError) -> None:
        """Print why a page could not be read."""
        self._outcomes["failed"] += 1
        told = self._workspace.say_anyway.error(error)
        narrate(f"orgtui: {told}")
        if self._is_json and not self.is_single:
            put_json({"path": name, "error": told}, indent=None)

    def pass_over(self, name: str) -> None:
        """Print that a link in a folder was not followed."""
        self._outcomes["link"] += 1
        say = self._workspace.say
        narrate(say("passed over {path}, which is a link; name it to add it", path=name))

    def sum(self) -> str:
        """Return how many pages became what: "added: 3, already there: 1, failed: 1"."""
        say, count = self._workspace.say, self._outcomes
        parts = (
            (say("would be added: {number}", number=count["seen"]), self._is_dry),
            (say("added: {number}", number=count["added"]), not self._is_dry),
            (say("already there: {number}", number=count["known"]), count["known"]),
            (say("failed: {number}", number=count["failed"]), count["failed"]),
            (say("links passed over: {number}", number=count["link"]), count["link"]),
        )
        return ", ".join(text for text, is_told in parts if is_told)

    def hint(self) -> None:
        """Tell on stderr where to decide about what the articles state."""
        if self._is_json or not self._outcomes["added"]:
            return
        waiting = self._workspace.library.undecided_count()
        if waiting:
            narrate(
                self._workspace.say.many(
                    "{number} stated fact waits for your decision: `orgtui proposals`",
                    "{number} stated facts wait for your decision: `orgtui proposals`",
                    waiting,
                )
            )

    def _twin(self, article: "Article") -> "Twin | None":
        """Return the article of the library that is like this one; a dry run makes no library."""
        from orgtui.workspace.twins import Twins

        if self._is_dry and not self._workspace.home.library.exists():
            return None
        self._twins = self._twins or Twins(self._workspace.library)
        return self._twins.of(article)

    def _stated(self, article: "Article", kept: Kept) -> "tuple[Proposal, ...]":
        # What was compared when the article came may be known by now.
        if not kept.is_new:
            return self._workspace.proposals.stated_by(article)
        from orgtui.articles.article import ArticleId

        return self._workspace.library.proposals.of(ArticleId(kept.key))

    def _put_line(self, article: "Article", kept: Kept, name: str) -> None:
        say = self._workspace.say
        parts = [
            str(article.published or ""),
            article.publisher,
            article.language.value,
            say.many("{number} paragraph", "{number} paragraphs", len(article.passages)),
            say.many("{number} link", "{number} links", len(article.links)),
            self._counted(self._stated(article, kept)),
            "" if self.is_single else name,
        ]
        details = " · ".join(part for part in parts if part)
        put(one_line(f"{kept.outcome}: {shortened(article.label)} ({details})"))

    def _counted(self, stated: "tuple[Proposal, ...]") -> str:
        """Return how many facts an article states: "3 facts stated: 2 known, 1 new"."""
        from orgtui.articles.proposals.telling import standing_count

        if not stated:
            return ""
        say = self._workspace.say
        counts = Counter(proposal.standing for proposal in stated)
        each = (standing_count(standing, number, say) for standing, number in counts.items())
        total = say.many("{number} fact stated", "{number} facts stated", len(stated))
        return f"{total}: {', '.join(each)}"

    def _put_json(self, article: "Article", kept: Kept, name: str) -> None:
        from orgtui.articles.article import as_json
        from orgtui.cli.proposal_json import proposal_json

        found = as_json(article)
        facts = self._workspace.facts
        found["proposals"] = [proposal_json(p, facts) for p in self._stated(article, kept)]
        if kept.key:
            found |= {"id": kept.key, "is_new": kept.is_new}
        if kept.near:
            found["near"] = kept.near
        if self._is_explained:
            found["dropped"] = [
                {"text": line.text, "reason": line.reason.value} for line in article.dropped
            ]
        if not self.is_single:
            found["path"] = name
        put_json(found, indent=2 if self.is_single else None)

    def _explain(self, article: "Article") -> None:
        """Tell on stderr which lines are no part of the article, and why."""
        from orgtui.articles.cleaning.explaining import explained

        say = self._workspace.say
        if not article.dropped:
            nothing = say("nothing was left out")
            narrate(f"  {nothing}")
        left_out = say("left out")
        for line in article.dropped:
            narrate(f"  {left_out} ({explained(line.reason, say)}): {one_line(line.text)}")
