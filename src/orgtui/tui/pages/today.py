"""What to do today, and what has been learned."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgtui.facts.ids import OrganisationId
from orgtui.facts.phrasing import day_text
from orgtui.quiz.deck_ids import DECKS
from orgtui.tui.layout import Page, Paragraph
from orgtui.tui.pages.articles import article_lines
from orgtui.tui.pages.writing import BLANK, Composer, Reader, bar, heading, muted, plain, title
from orgtui.tui.places import DeckList, Index, OrganisationPage, Quizzing, Shelf, StatedFacts
from orgtui.workspace.opening import Glance
from orgtui.workspace.unfinished import Unfinished

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase
    from orgtui.study.statistics import Share, Statistics

_LABELS = 26
_BAR = 20


def home_page(glance: Glance, reader: Reader) -> Page:
    """Compose the first page: today's questions, what to read on, where to look."""
    say = reader.say
    paragraphs = [title(say("Today, {day}", day=day_text(reader.today, reader.language))), BLANK]
    paragraphs += _questions(glance, reader)
    if glance.stated:
        paragraphs += heading(say("In your articles"))
        text = say.many(
            "{number} stated fact waits for your decision",
            "{number} stated facts wait for your decision",
            glance.stated,
        )
        paragraphs.append(Composer(indent=2).link(text, StatedFacts()).done())
    if glance.begun:
        paragraphs += heading(say("Read on"))
        for article in glance.begun:
            paragraphs += article_lines(article, reader)
    if glance.unread:
        paragraphs += heading(say("Not read yet"))
        for article in glance.unread:
            paragraphs += article_lines(article, reader)
    paragraphs += heading(say("Look around"))
    paragraphs.append(Composer(indent=2).link(say("All organisations"), Index()).done())
    paragraphs.append(Composer(indent=2).link(say("All articles"), Shelf()).done())
    return Page(paragraphs=tuple(paragraphs))


def _questions(glance: Glance, reader: Reader) -> Iterator[Paragraph]:
    say = reader.say
    for left in glance.unfinished:
        yield _unfinished(left, reader)
    if all(left.deck for left in glance.unfinished):
        yield _beginning(glance, reader)
    parts = [text for count, text in _counts(glance, reader) if count]
    if parts:
        yield muted(" · ".join(parts), indent=4)
    yield Composer(indent=2).link(say("Decks of questions"), DeckList()).done()


def _beginning(glance: Glance, reader: Reader) -> Paragraph:
    """Return the way to the questions of the day, or that there are none."""
    say = reader.say
    if glance.counts.total:
        return Composer(indent=2).link(say("Begin today’s quiz"), Quizzing()).done()
    if glance.answers_today:
        return plain(say("All done for today. Well done!"), indent=2)
    return plain(say("Nothing is due today."), indent=2)


def _unfinished(left: "Unfinished", reader: Reader) -> Paragraph:
    """Return the way back into a session; where its deck is gone, why there is none."""
    say, line = reader.say, Composer(indent=2, hang=4)
    if left.fault is not None:
        reason = say.error(left.fault)
        return line.add(
            say("An unfinished quiz waits for its deck: {reason}", reason=reason)
        ).done()
    if not left.deck:
        return line.link(say("Go on with the unfinished quiz"), Quizzing()).done()
    text = say("Go on with the unfinished quiz “{title}”", title=left.title)
    return line.link(text, Quizzing(deck=left.deck)).done()


def _counts(glance: Glance, reader: Reader) -> Iterator[tuple[int, str]]:
    """Yield each count of the day, 0 where it is not worth a word, and what to say of it."""
    many, counts = reader.say.many, glance.counts
    again = counts.learning + counts.changed + counts.reviews
    yield again, many("{number} to review", "{number} to review", again)
    yield counts.new, many("{number} new", "{number} new", counts.new)
    yield (
        counts.changed,
        many("{number} changed answer", "{number} changed answers", counts.changed),
    )
    answers = glance.answers_today
    yield answers, many("{number} answer today", "{number} answers today", answers)


def stats_page(statistics: "Statistics", facts: "FactBase", reader: Reader) -> Page:
    """Compose what has been learned: today, the last month, by organisation, what is to come."""
    say = reader.say
    paragraphs = [title(say("Statistics"))]
    if not statistics.period.reviews:
        paragraphs += [
            BLANK,
            plain(say("Nothing to count yet. Answer some questions first.")),
            BLANK,
            Composer(indent=2).link(say("Begin today’s quiz"), Quizzing()).done(),
        ]
        return Page(paragraphs=tuple(paragraphs))
    today, month = statistics.today, statistics.period
    paragraphs.append(BLANK)
    paragraphs.append(_figure(say("Answers today"), str(today.reviews)))
    paragraphs.append(_figure(say("Days in a row"), str(statistics.streak.current)))
    paragraphs.append(_figure(say("Longest run of days"), str(statistics.streak.longest)))
    paragraphs.append(_figure(say("Answers in 30 days"), str(month.reviews)))
    paragraphs.append(_figure(say("New in 30 days"), str(month.introduced)))
    paragraphs.append(_figure(say("Kept after days"), _percent(month.retained, reader)))
    paragraphs += _by_organisation(statistics, facts, reader)
    paragraphs += _ahead(statistics, reader)
    paragraphs += _hardest(statistics, reader)
    return Page(paragraphs=tuple(paragraphs))


def _figure(label: str, text: str) -> Paragraph:
    return Composer(indent=2, hang=_LABELS).column(label, _LABELS, "muted").add(text).done()


def _percent(share: "Share", reader: Reader) -> str:
    if share.ratio is None:
        return reader.say("not known yet")
    return f"{share.ratio:.0%} ({share.part}/{share.whole})"


def _by_organisation(
    statistics: "Statistics", facts: "FactBase", reader: Reader
) -> Iterator[Paragraph]:
    say = reader.say
    yield from heading(say("By organisation"))
    for found in statistics.organisations:
        holding = found.holding
        key = OrganisationId(holding.organisation)
        line = Composer(indent=2, hang=4)
        if key in facts.organisations:
            name = facts.organisations[key].names.short(reader.language)
            line.link(name, OrganisationPage(organisation=key)).gap(10)
        elif key == DECKS:
            line.link(say("Decks"), DeckList()).gap(10)
        else:
            continue
        share = holding.known / holding.cards if holding.cards else 0.0
        line.add(bar(share, _BAR), "accent")
        line.add(
            " " + say("{known} of {cards} known", known=holding.known, cards=holding.cards), "muted"
        )
        yield line.done()


def _ahead(statistics: "Statistics", reader: Reader) -> Iterator[Paragraph]:
    most = max((count for _, count in statistics.forecast), default=0)
    if not most:
        return
    yield from heading(reader.say("To come"))
    for number, (day, count) in enumerate(statistics.forecast[:7]):
        text = day_text(day, reader.language) if number else reader.say("Today")
        line = Composer(indent=2).column(text, _LABELS, "muted")
        yield line.add(bar(count / most, _BAR), "accent").add(f" {count}").done()


def _hardest(statistics: "Statistics", reader: Reader) -> Iterator[Paragraph]:
    cards = [card for card in statistics.hardest if card.lapses]
    if cards:
        yield from heading(reader.say("Hardest"))
    for card in cards[:5]:
        times = reader.say.many("forgotten {number} time", "forgotten {number} times", card.lapses)
        yield Composer(indent=2, hang=4).add(card.unit).add(f" · {times}", "muted").done()
