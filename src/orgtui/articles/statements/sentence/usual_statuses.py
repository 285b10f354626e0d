"""What Russian says of the status that states have or get, said in the usual few words."""

import re

from orgtui.text.late_patterns import late

_HAVE_IT = late(
    r"(?<![а-я])(?P<what>(?:эт(?:от|им)|т(?:от|аким)|так(?:ой|им))(?: же)? статус[а-я]*) "
    r"(?:есть |имеется )?у (?P<who>[ST].(?:(?:, | и )[ST].)*)"
)


def _have_it(match: re.Match[str]) -> str:
    return f"{match['what']} имеют {_as_subjects(match['who'])}"


_BEAR_IT = late(r"(?<=статус) (?:нос(?:ит|ят)|(?:при)?обрели) ")
_STEPPED = late(
    r"(?<![а-я])(?:понизил|изменил|сменил|повысил|снизил)(?P<form>[аио]?) "
    r"(?:свой |свое )?(?:статус|членство|участие)(?: в (?P<org>[OB].)| в организации)? "
    r"(?:до|на) "
    r"(?:статуса |уровня )?(?P<role>ассоциирован|наблюдател|полноправн)[а-я]*(?: член[а-я]*)?"
)
_STEPS = {
    "ассоциирован": "ассоциированным членом",
    "наблюдател": "наблюдателем",
    "полноправн": "полноправным членом",
}


def _stepped(match: re.Match[str]) -> str:
    of = f" {match['org']}" if match["org"] else ""
    return f"стал{match['form']} {_STEPS[match['role']]}{of}"


_AS_OBSERVERS = late(
    r"(?<![а-я])(?P<verb>сид(?:ит|ят)|присутству[ею]т|участву[ею]т|заседа[ею]т)"
    r"(?: (?:в|во|за|на|с) (?:[а-я]+ )?(?:зал|стол|заседани|встреч|работ|сесси)[а-я]*"
    r"(?: (?P<org>O.)| организации| союза)?)? (?:как|на правах|в роли) наблюдател[а-я]*"
)


def _as_observers(match: re.Match[str]) -> str:
    are = "являются" if match["verb"].endswith(("ют", "ят")) else "является"
    of = f" при {match['org']}" if match["org"] else ""
    return f"{are} наблюдателем{of}"


_HAD_BEEN = late(
    r"(?<=[ST][\ue000-\uf8ff]), (?P<when>с D.) (?:числивш|состоявш|являвш|бывш|остававш)[а-я]+"
    r"(?: при (?:O.|организации|ней|нем))? (?P<role>наблюдател|партнер)[а-я]+"
)
_WERE = {"наблюдател": "наблюдатели", "партнер": "партнеры по диалогу"}


def _had_been(match: re.Match[str]) -> str:
    return f", {_WERE[match['role']]} {match['when']}"


_AMONG_THEM = late(
    r"(?<![а-я])(?:в|среди) (?:числе )?(?P<role>наблюдател(?:ях|ей)|ассоциированных членах"
    r"|партнер(?:ах|ов))(?P<org> [OB].)? (?:ходят|ходит|числятся|числится|значатся|значится"
    r"|остаются|остается|состоят|состоит)(?: [а-я]+)? (?=S)"
)
_ROLES = {"н": "наблюдателями", "а": "ассоциированными членами", "п": "партнерами"}


def _among_them(match: re.Match[str]) -> str:
    return f"{_ROLES[match['role'][0]]}{match['org'] or ''} являются "


_STATUS_WITH = late(
    r"(?<![а-я])(?P<what>статус[а-я]* (?:[а-я-]+ ){0,3}(?:(?:при|в) [OB]. )?)(?:есть|имеется) у "
    r"(?P<who>[ST].(?:(?:, | и )[ST].)*)"
)
_FELL_TO = late(
    r"(?P<who>[ST].(?:(?:, | и )[ST].)*) (?P<what>(?:эт|т)от(?: же)? статус|такой же статус)"
    r" достал(?:ся|ась)"
)


def _status_with(match: re.Match[str]) -> str:
    return f"{_as_subjects(match['who'])} имеют {match['what'].rstrip()}"


def _fell_to(match: re.Match[str]) -> str:
    return f"{_as_subjects(match['who'])} получили {match['what']}"


def _as_subjects(states: str) -> str:
    return re.sub("T(?=[\ue000-\uf8ff])", "S", states)


_WATCH = late(
    r"(?<![а-я])(?:наблюда[ею]т|след[ия]т) за (?:ее |его |их )?работой(?P<org> O.| [а-я]+)? "
    r"(?=S.(?:, | и |[.:;]))"
)


def _watch(match: re.Match[str]) -> str:
    return f"наблюдателями{match['org'] if match['org'] and 'O' in match['org'] else ''} являются "


_PROVIDED = late(
    r"(?<![а-я])обзавел(?P<form>ся|ась|ись|ось) (?:им|таким же(?: статусом)?|этим(?: же)? статусом)"
    r"(?= |[.,;])"
)
_PAST = {"ся": "получил", "ась": "получила", "ись": "получили", "ось": "получило"}


def _provided(match: re.Match[str]) -> str:
    return f"{_PAST[match['form']]} его"


_ROSE = late(
    r"(?<![а-я])(?:подня|переш|перебра|вырос|повысил)(?P<form>л?[аои]?|ел)(?:с[ья])? "
    r"из (?:наблюдателей|партнеров|кандидатов)(?P<org> [OB].)? в "
    r"(?:полноправные |полные |действительные )?(?:члены|участники)"
)
_OF_THEIRS = late(
    r"(?:^|(?<=[.;] ))у (?P<who>[ST].(?:(?:, | и )[ST].)*) (?P<what>статус (?:[а-я-]+ ){1,3}"
    r"(?:(?:при|в) [OB]. )?)(?=с D.)"
)


def _rose(match: re.Match[str]) -> str:
    form = match["form"].removeprefix("л").replace("ел", "")
    return f"стал{form} полноправным членом{match['org'] or ''}"


def _of_theirs(match: re.Match[str]) -> str:
    return f"{_as_subjects(match['who'])} имеют {match['what']}"


FORMS = (
    ("наблюдател", _AS_OBSERVERS, _as_observers),
    (", с D", _HAD_BEEN, _had_been),
    (" у ", _HAVE_IT, _have_it),
    ("статус ", _BEAR_IT, " имеют "),
    (" до ", _STEPPED, _stepped),
    (" на ", _STEPPED, _stepped),
    ("наблюдател", _AMONG_THEM, _among_them),
    ("ассоциированных", _AMONG_THEM, _among_them),
    ("партнер", _AMONG_THEM, _among_them),
    (" у ", _STATUS_WITH, _status_with),
    (" достал", _FELL_TO, _fell_to),
    (" за ", _WATCH, _watch),
    ("обзавел", _PROVIDED, _provided),
    (" из ", _ROSE, _rose),
    (" статус ", _OF_THEIRS, _of_theirs),
)
"""What a mask must have in it, the words, and the usual ones."""
