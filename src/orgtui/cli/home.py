"""`orgtui` alone: home, or what is due in a few lines where there is no terminal."""

from orgtui.cli.learner import learner
from orgtui.cli.printing import is_terminal, narrate, put


def home() -> None:
    """Open the app at home; without a terminal, print what there is to do today."""
    with learner() as workspace:
        if is_terminal():
            from orgtui.tui.app import run

            run(workspace)
            return
        say, glance = workspace.say, workspace.today_at_a_glance()
        counts = glance.counts
        again = counts.total - counts.new
        put(say.many("{number} to review", "{number} to review", again))
        put(say.many("{number} new", "{number} new", counts.new))
        put(say.many("{number} answer today", "{number} answers today", glance.answers_today))
        narrate(say("`orgtui quiz` begins; `orgtui --help` lists all commands."))
