"""Ways to damage what organisations share: states, people, cities."""

import re

from data.changing import Damage, drop, put, where

SHARED_DAMAGES = {
    "states": (
        Damage(
            name="a capital that is unknown",
            kind="",
            change=put("capital", '"nowhere"'),
            cause='unknown capital "nowhere"',
        ),
        Damage(
            name="a capital in another state",
            kind="",
            change=where(
                "un_member = true",
                lambda text: re.sub(r'(?m)^capital = "vienna"', 'capital = "astana"', text),
            ),
            cause='has its capital "astana" in "kz"',
        ),
        Damage(
            name="a misspelt region",
            kind="",
            change=put("region", '"western-azia"'),
            cause='did you mean "western-asia"',
        ),
        Damage(
            name="two states of one name",
            kind="",
            change=lambda text: text.replace(
                'full = "Republic of Albania"', 'full = "Republic of Austria"'
            ),
            cause="is also a name of",
        ),
        Damage(
            name="a flag that is a text",
            kind="",
            change=put("un_member", '"yes"'),
            cause='"un_member" must be true or false',
        ),
        Damage(
            name="a former name without an end",
            kind="",
            change=lambda text: re.sub(r', until = "[^"]*"', "", text, count=1),
            cause='"until" is missing',
        ),
    ),
    "people": (
        Damage(
            name="a person of no state",
            kind="",
            change=put("state", '"zz"'),
            cause='unknown state "zz"',
        ),
        Damage(
            name="two persons of one name",
            kind="",
            change=lambda text: text.replace('full = "Vladimir Putin"', 'full = "Xi Jinping"'),
            cause="is also a name of",
        ),
        Damage(
            name="a person without a name",
            kind="",
            change=drop("names.ru"),
            cause='"names.ru" is missing',
        ),
    ),
    "cities": (
        Damage(
            name="a city of no state",
            kind="",
            change=put("state", '"zz"'),
            cause='unknown state "zz"',
        ),
        Damage(
            name="a city without a state", kind="", change=drop("state"), cause='"state" is missing'
        ),
    ),
}
