"""What articles state: what waits for a decision, what was decided, what is known."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from orgtui.articles.article import ArticleId
from orgtui.articles.library.decisions import Stated
from orgtui.articles.proposal import Standing
from orgtui.articles.proposals.telling import (
    SIGNS,
    beside,
    outcome_word,
    quoted,
    standing_word,
    told,
    told_error,
    told_record,
)
from orgtui.errors import UnknownNameError
from orgtui.facts.ids import FactId
from orgtui.text.shortening import shortened
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.writing import BLANK, Composer, Reader, heading, muted, plain, title
from orgtui.tui.places import Reading

if TYPE_CHECKING:
    from orgtui.workspace.opening import Workspace

_ROLES = {Standing.KNOWN: "good", Standing.NEW: "accent", Standing.CONTRADICTS: "warning"}
_LONGEST_QUOTE = 400
_MOST = 200
"""How many of a group are shown: a thousand would take a second to compose."""


def proposals_page(workspace: "Workspace", article: ArticleId | None, reader: Reader) -> Page:
    """Compose the list of stated facts, of one article or of all."""
    say, stated = reader.say, workspace.proposals
    found = stated.all() if article is None else stated.of(article)
    paragraphs = [title(say("Facts stated in articles"))]
    if article is not None and found:
        paragraphs.append(muted(shortened(found[0].title)))
    if not found:
        paragraphs += _nothing(article, reader)
    held, homeless = _waiting(workspace, found)
    known = tuple(s for s in found if not s.is_open and not s.decision)
    groups = (
        (say("To decide · {count}"), held, ()),
        (say("Only to note · {count}"), homeless, (_no_place(reader), BLANK)),
        (say("Decided · {count}"), tuple(s for s in found if s.decision is not None), ()),
        (say("Known already · {count}"), known if article is not None else (), ()),
    )
    for name, group, lead in groups:
        if group:
            paragraphs += (*heading(name.format(count=len(group))), *lead)
            shown = group[:_MOST]
            for number, one in enumerate(shown):
                paragraphs += [BLANK] if number else []
                paragraphs += _lines(workspace, one, reader, with_title=article is None)
                paragraphs += _hindrance(workspace, one, reader) if group is held else ()
            paragraphs += _rest(len(group) - len(shown), reader)
    if known and article is None:
        paragraphs += heading(say("Known already · {count}", count=len(known)))
        paragraphs.append(
            plain(say("While an article is read, W shows those it states."), indent=2)
        )
    return Page(paragraphs=tuple(paragraphs))


def _waiting(
    workspace: "Workspace", found: Iterable[Stated]
) -> tuple[tuple[Stated, ...], tuple[Stated, ...]]:
    """Return what waits for a decision: what the facts have a place for, and the rest."""
    held: list[Stated] = []
    homeless: list[Stated] = []
    for stated in found:
        if stated.is_open:
            (held if workspace.proposals.is_holdable(stated) else homeless).append(stated)
    return tuple(held), tuple(homeless)


def _no_place(reader: Reader) -> Paragraph:
    say = reader.say
    reason = say(
        "No file of the facts has a place for these: O notes that one is so, X rejects it."
    )
    return muted(reason, indent=2)


def _rest(count: int, reader: Reader) -> Iterator[Paragraph]:
    """Yield that there is more than fits, and how to see it."""
    if count:
        yield BLANK
        more = reader.say.many("{number} more", "{number} more", count)
        yield muted(f"… {more}: orgtui proposals --all", indent=2)


def _nothing(article: ArticleId | None, reader: Reader) -> Iterator[Paragraph]:
    say = reader.say
    yield BLANK
    if article is not None:
        yield plain(say("No sentence of this article states a dated fact."))
        return
    yield plain(say("Your articles state no facts yet. Save a news page and add it:"))
    yield muted("orgtui add page.html", indent=2)


def _lines(
    workspace: "Workspace", stated: Stated, reader: Reader, *, with_title: bool
) -> Iterator[Paragraph]:
    """Yield what is stated, how it stands, its sentence, and the record beside it."""
    say, proposal = reader.say, stated.proposal
    text = told(proposal.statement, workspace.facts, say, reader.language)
    target = Reading(article=stated.article, start=proposal.statement.quote_start)
    fact = FactId(proposal.record) if _has(workspace, proposal.record) else None
    line = Composer(indent=2, hang=4)
    line.add(f"{SIGNS[proposal.standing]} ", _ROLES[proposal.standing])
    yield line.link(text, target, fact, stated).done()
    yield _standing(stated, reader, with_title=with_title)
    quote = shortened(proposal.quote, _LONGEST_QUOTE)
    yield Paragraph(text=quoted(quote, reader.language), indent=4, hang=4)
    if fact is not None:
        record = told_record(workspace.facts.record(fact), workspace.facts, say, reader.language)
        yield muted(f"{beside(proposal.standing, say)}: {record}", indent=4)


def _standing(stated: Stated, reader: Reader, *, with_title: bool) -> Paragraph:
    say, standing = reader.say, stated.proposal.standing
    line = Composer(indent=4, hang=4)
    if stated.decision is None:
        line.add(standing_word(standing, say), _ROLES[standing])
    else:
        line.add(outcome_word(stated.decision.outcome, say), "strong")
    parts = [shortened(stated.title)] if with_title else []
    if stated.others:
        many = say.many("{number} article more", "{number} articles more", stated.others)
        parts.append(many)
    return line.add("".join(f" · {part}" for part in parts), "muted").done()


def _hindrance(workspace: "Workspace", stated: Stated, reader: Reader) -> Iterator[Paragraph]:
    """Yield why a new fact that has a place among the others cannot be accepted as it is."""
    if stated.proposal.standing is not Standing.NEW:
        return
    hindrance = workspace.proposals.hindrance(stated)
    if hindrance is not None:
        yield muted(f"! {told_error(hindrance, reader.say, reader.language)}", indent=4)


def _has(workspace: "Workspace", record: str) -> bool:
    if not record:
        return False
    try:
        workspace.facts.record(FactId(record))
    except UnknownNameError:
        return False
    return True
