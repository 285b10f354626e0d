"""What chairs, events and languages are called in the words of the interface."""

from typing import TYPE_CHECKING

from orgtui.facts.names import Language
from orgtui.facts.records import Chairmanship, Event, EventKind
from orgtui.i18n.words import Words

if TYPE_CHECKING:
    from orgtui.facts.base import FactBase


def holder_name(base: "FactBase", chair: Chairmanship, language: Language) -> str:
    """Return who presides: a state by its usual name, a person by the full one."""
    if chair.state:
        return base.states[chair.state].names.short(language)
    return base.people[chair.person].names.full(language) if chair.person else ""


def event_name(event: Event, say: Words, language: Language) -> str:
    """Return what to call an event: its own name, its number, or its kind."""
    if event.names is not None:
        return event.names.full(language)
    if event.kind is EventKind.SUMMIT and event.number:
        return say("summit no. {number}", number=event.number)
    return {
        EventKind.SUMMIT: say("summit"),
        EventKind.FOUNDING: say("founding"),
        EventKind.SIGNING: say("signing"),
        EventKind.ENTRY_INTO_FORCE: say("entry into force"),
        EventKind.MEETING: say("meeting"),
        EventKind.DECISION: say("decision"),
        EventKind.FREEZE: say("participation frozen"),
        EventKind.EXIT_NOTICE: say("exit announced"),
    }[event.kind]


def language_name(code: str, say: Words) -> str:
    """Return what a language is called, or its ISO 639-1 code where it has no word here."""
    known = {
        "ru": say("Russian"),
        "zh": say("Chinese"),
        "en": say("English"),
        "kk": say("Kazakh"),
        "ar": say("Arabic"),
        "az": say("Azerbaijani"),
        "be": say("Belarusian"),
        "de": say("German"),
        "es": say("Spanish"),
        "fr": say("French"),
        "it": say("Italian"),
        "ky": say("Kyrgyz"),
        "pt": say("Portuguese"),
        "tr": say("Turkish"),
        "uz": say("Uzbek"),
    }
    return known.get(code, code)
