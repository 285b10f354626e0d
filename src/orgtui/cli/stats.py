"""`orgtui stats`: what has been learned."""

from typing import TYPE_CHECKING

import click

from orgtui.cli.learner import learner
from orgtui.cli.printing import put, put_json, put_table

if TYPE_CHECKING:
    from orgtui.study.statistics import Figures, Statistics
    from orgtui.workspace.opening import Workspace


@click.command(short_help="Print what has been learned.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print; json is documented in docs/json.md.",
)
def stats(form: str) -> None:
    """Print what has been learned and what is to come."""
    with learner() as workspace:
        found = workspace.statistics()
        if form == "json":
            put_json(_json(workspace, found))
        else:
            _put(workspace, found)


def _put(workspace: "Workspace", found: "Statistics") -> None:
    say = workspace.say
    retained = found.period.retained
    kept = say("not known yet")
    if retained.ratio is not None:
        kept = f"{retained.ratio:.0%} ({retained.part}/{retained.whole})"
    put_table(
        (
            (say("Answers today"), str(found.today.reviews)),
            (say("Days in a row"), str(found.streak.current)),
            (say("Longest run of days"), str(found.streak.longest)),
            (say("Answers in 30 days"), str(found.period.reviews)),
            (say("New in 30 days"), str(found.period.introduced)),
            (say("Kept after days"), kept),
        )
    )
    if found.organisations:
        put()
        put(say("By organisation"))
        put_table(_organisation_lines(workspace, found), indent=2)
    if any(count for _, count in found.forecast):
        put()
        put(say("To come"))
        put_table(((day.isoformat(), str(count)) for day, count in found.forecast[:7]), indent=2)
    hardest = [card for card in found.hardest if card.lapses]
    if hardest:
        put()
        put(say("Hardest"))
        put_table(
            (
                (
                    card.unit,
                    say.many("forgotten {number} time", "forgotten {number} times", card.lapses),
                )
                for card in hardest[:5]
            ),
            indent=2,
        )


def _organisation_lines(workspace: "Workspace", found: "Statistics") -> list[tuple[str, str]]:
    from orgtui.facts.ids import OrganisationId
    from orgtui.quiz.deck_ids import DECKS

    lines = []
    for item in found.organisations:
        key = OrganisationId(item.holding.organisation)
        organisation = workspace.facts.organisations.get(key)
        name = workspace.say("All together")
        if key == DECKS:
            name = workspace.say("Decks")
        elif organisation:
            name = organisation.names.short(workspace.language)
        known = workspace.say(
            "{known} of {cards} known", known=item.holding.known, cards=item.holding.cards
        )
        lines.append((name, known))
    return lines


def _json(workspace: "Workspace", found: "Statistics") -> dict[str, object]:
    return {
        "as_of": workspace.now.day.isoformat(),
        "today": _figures(found.today),
        "streak": {"current": found.streak.current, "longest": found.streak.longest},
        "period": {"days": len(found.days), **_figures(found.period)},
        "days": [{"day": day.isoformat(), **_figures(figures)} for day, figures in found.days],
        "organisations": [
            {
                "organisation": item.holding.organisation,
                "cards": item.holding.cards,
                "known": item.holding.known,
                "due": item.holding.due,
                **_figures(item.figures),
            }
            for item in found.organisations
        ],
        "forecast": [{"day": day.isoformat(), "due": count} for day, count in found.forecast],
        "hardest": [
            {"unit": card.unit, "reviews": card.reviews, "lapses": card.lapses}
            for card in found.hardest
        ],
        "confusions": [
            {
                "unit": confusion.unit,
                "named": {"type": confusion.named.kind.value, "id": confusion.named.id},
                "count": confusion.count,
            }
            for confusion in found.confusions
        ],
    }


def _figures(figures: "Figures") -> dict[str, object]:
    return {
        "reviews": figures.reviews,
        "recalled": figures.recalled,
        "introduced": figures.introduced,
        "retained": {"part": figures.retained.part, "whole": figures.retained.whole},
    }
