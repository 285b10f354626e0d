"""What the learner's articles state, compared with the facts, and what becomes of it."""

from types import MappingProxyType
from typing import TYPE_CHECKING

from orgtui.articles.article import Article, ArticleId
from orgtui.articles.library.decisions import Outcome, Stated, Written
from orgtui.articles.versions import READING
from orgtui.errors import ProposalError, StorageError, template

if TYPE_CHECKING:
    from orgtui.articles.proposal import Proposal
    from orgtui.articles.proposals.draft import Amendment, Draft, Origin
    from orgtui.articles.statements.sentence.parties import PartyIndex
    from orgtui.facts.base import FactBase
    from orgtui.workspace.opening import Workspace
    from orgtui.workspace.own_facts import OwnFacts

_DECIDED = MappingProxyType(
    {
        Outcome.ACCEPTED: template("{id} is accepted already; undo that first"),
        Outcome.REJECTED: template("{id} is rejected already; undo that first"),
        Outcome.NOTED: template("{id} is noted already; undo that first"),
    }
)


class Proposals:
    """All that the learner's own articles state, each claim once."""

    def __init__(self, workspace: "Workspace") -> None:
        """Work on a workspace's articles and facts."""
        self._workspace = workspace
        self._index: tuple[FactBase, PartyIndex] | None = None

    def stated_by(self, article: Article) -> "tuple[Proposal, ...]":
        """Return what an article states beside the facts; nothing is kept."""
        from orgtui.articles.proposals.comparing import proposed
        from orgtui.articles.stating import statements

        found = statements(article, self._parties)
        return proposed(article, found, self._workspace.facts)

    def keep(self, key: ArticleId, article: Article) -> "tuple[Proposal, ...]":
        """Keep what an article of the library states, and return it."""
        found = self.stated_by(article)
        shelf = self._workspace.library.proposals
        shelf.put({key: found}, READING, self._workspace.facts_version)
        return found

    def renew(self) -> None:
        """Bring every article's statements up to date with the facts."""
        from orgtui.articles.proposals.comparing import compared_anew

        workspace = self._workspace
        shelf = workspace.library.proposals
        behind = shelf.behind(READING, workspace.facts_version)
        for one in behind:
            if one.is_unread:
                self.keep(one.article, workspace.article(one.article))
        anew = {
            one.article: compared_anew(shelf.of(one.article), one.published, workspace.facts)
            for one in behind
            if not one.is_unread
        }
        shelf.put(anew, READING, workspace.facts_version)

    def all(self) -> tuple[Stated, ...]:
        """Return every statement once, brought up to date with the facts."""
        self.renew()
        return self._workspace.library.proposals.all()

    def of(self, article: ArticleId) -> tuple[Stated, ...]:
        """Return what one article states, brought up to date with the facts."""
        self.renew()
        return self._workspace.library.proposals.all(article=article)

    def find(self, key: str) -> Stated:
        """Return the statement that an id, or its beginning, means.

        Raises:
            ProposalError: when none or several can be meant.
        """
        self.renew()
        found = self._workspace.library.proposals.all(key) if key else ()
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(stated.id for stated in found[:5])
            raise ProposalError('"{key}" may mean {ids}; give more of it', key=key, ids=ids)
        raise ProposalError('no proposal "{key}"; `orgtui proposals` lists them', key=key)

    def draft(self, stated: Stated, amendment: "Amendment | None" = None) -> "Draft":
        """Return what accepting would write.

        Raises:
            ProposalError: when the facts cannot hold it, something is missing, or the learner must
                say what becomes of the record that it contradicts.
        """
        from orgtui.articles.proposals.drafting import drafted

        statement = stated.proposal.statement
        return drafted(statement, self._origin(stated), self._workspace.facts, amendment)

    def contradicted(self, stated: Stated, amendment: "Amendment") -> str:
        """Return the record that a statement, with what was changed, contradicts; else nothing.

        Raises:
            ProposalError: when what was typed is no date or no period.
        """
        from orgtui.articles.proposal import Standing
        from orgtui.articles.proposals.comparing import compare
        from orgtui.articles.proposals.drafting import amended

        base = self._workspace.facts
        found = compare(amended(stated.proposal.statement, amendment, base), stated.published, base)
        return found.record or "" if found.standing is Standing.CONTRADICTS else ""

    def hindrance(self, stated: Stated) -> ProposalError | None:
        """Return why a statement cannot be accepted as it is; None where it can."""
        from orgtui.articles.proposals.draft import Origin
        from orgtui.articles.proposals.drafting import drafted
        from orgtui.facts.dates import PartialDate

        today = PartialDate.of(self._workspace.today)
        origin = Origin(
            key=stated.id,
            title=stated.title,
            publisher="",
            published=stated.published,
            accessed=today,
        )
        try:
            drafted(stated.proposal.statement, origin, self._workspace.facts)
        except ProposalError as error:
            return error
        return None

    def is_holdable(self, stated: Stated) -> bool:
        """Tell whether there is a place for a statement in the facts at all."""
        try:
            self.refuse_unholdable(stated)
        except ProposalError:
            return False
        return True

    def refuse_unholdable(self, stated: Stated) -> None:
        """Refuse what no table of a fact file can say.

        Raises:
            ProposalError: with the reason.
        """
        from orgtui.articles.proposals.drafting import refuse_unholdable

        refuse_unholdable(stated.proposal.statement, self._workspace.facts)

    def accept(self, stated: Stated, amendment: "Amendment | None" = None) -> tuple[Written, ...]:
        """Write a statement into the learner's own facts and return the tables.

        Raises:
            ProposalError: when it cannot be; nothing is written then.
            StorageError: when a file cannot be written; all are as they were then.
        """
        from orgtui.workspace.own_facts import put

        self.refuse_decided(stated)
        self._workspace.read_facts_again()
        draft = self.draft(stated, amendment)
        own = self._own
        plan = own.planned(draft, self._origin(stated))
        before = own.write(plan)
        try:
            self._workspace.library.proposals.decide(
                stated, Outcome.ACCEPTED, self._workspace.moment, plan.written
            )
        except StorageError:
            put(before)
            raise
        self._workspace.read_facts_again()
        return plan.written

    def decide(self, stated: Stated, outcome: Outcome) -> None:
        """Remember that a statement was rejected or noted.

        Raises:
            ProposalError: when something else was decided about it.
        """
        self.refuse_decided(stated)
        self._workspace.library.proposals.decide(stated, outcome, self._workspace.moment)

    def undo(self, stated: Stated) -> None:
        """Take a decision back, and what accepting wrote out of the facts again.

        Raises:
            ProposalError: when nothing was decided, the file has been changed since, or the facts
                would not pass their checks without it; nothing is written then.
        """
        decision = stated.decision
        if decision is None:
            raise ProposalError("nothing was decided about {id} yet", id=stated.id)
        self._workspace.read_facts_again()
        if decision.written:
            own = self._own
            own.write(own.without(decision.written))
        self._workspace.library.proposals.forget(stated)
        self._workspace.read_facts_again()

    def refuse_decided(self, stated: Stated) -> None:
        """Refuse to decide twice.

        Raises:
            ProposalError: when something was decided about a statement already.
        """
        if stated.decision is not None:
            raise ProposalError(_DECIDED[stated.decision.outcome], id=stated.id)

    def _origin(self, stated: Stated) -> "Origin":
        from orgtui.articles.proposals.origin import origin_of

        library = self._workspace.library
        summary = library.find(stated.article)
        return origin_of(summary, library.original(stated.article))

    @property
    def _parties(self) -> "PartyIndex":
        """What the facts know of those that articles speak of, made once for the same facts."""
        from orgtui.articles.statements.sentence.parties import PartyIndex

        facts = self._workspace.facts
        if self._index is None or self._index[0] is not facts:
            self._index = facts, PartyIndex(facts.entities)
        return self._index[1]

    @property
    def _own(self) -> "OwnFacts":
        from orgtui.workspace.own_facts import OwnFacts

        return OwnFacts(self._workspace.home, self._workspace.fact_files)
