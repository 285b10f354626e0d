"""Every kind of question, declared in one place: its facts, its hole, its forms, its difficulty."""

from enum import Enum

from orgtui.quiz.question import QuestionKind
from orgtui.values import value


class Form(Enum):
    """How a kind can be answered."""

    TYPED = "typed"
    """Typed, or chosen where enough options are surely wrong."""
    CHOICE = "choice"
    """Only chosen."""
    TRUTH = "truth"
    """True or false."""


@value
class KindSpec:
    """What there is to know of a kind before any question of it is made."""

    kind: QuestionKind
    facts: str
    """The records that it is made from."""
    hole: str
    """What is left out, to be filled by the answer."""
    directions: tuple[str, ...]
    """What stands after the colon in the units of this kind."""
    form: Form = Form.TYPED
    worth: str
    """When it is worth asking; else it is refused, or not even drafted."""
    difficulty: int
    """From 1 (recognised at a glance) to 5 (known by few)."""
    is_newest_first: bool = False
    """Whether the facts stand in order of time and the latest matter most."""

    @property
    def is_recognised(self) -> bool:
        """Whether one recognises the answer instead of recalling it."""
        return self.form is not Form.TYPED


_Q, _CHOICE, _TRUTH, _NEWEST = QuestionKind, Form.CHOICE, Form.TRUTH, True


def _spec(
    kind: QuestionKind,
    difficulty: int,
    *,
    facts: str,
    to: str,
    hole: str,
    worth: str,
    form: Form = Form.TYPED,
    newest: bool = False,
) -> KindSpec:
    return KindSpec(
        kind=kind,
        difficulty=difficulty,
        facts=facts,
        hole=hole,
        directions=tuple(to.split()),
        worth=worth,
        form=form,
        is_newest_first=newest,
    )


# fmt: off
KINDS: tuple[KindSpec, ...] = (
    _spec(_Q.EXPANSION, 1, facts="organisation, body", to="expansion",
          hole="what an acronym stands for",
          worth="the short name is an acronym that nothing else bears"),
    _spec(_Q.MEMBER_ON_DAY, 1, facts="membership", form=_TRUTH, newest=_NEWEST,
          to="holds-after-start holds-before-start holds-after-end is-full",
          hole="whether a state is a full member on a day",
          worth="the New Year's days around an accession or an exit; states of another status"),
    _spec(_Q.CHAIR_ON_DAY, 1, facts="chairmanship", to="presides", form=_TRUTH, newest=_NEWEST,
          hole="whether a state or a person is in the chair on a day",
          worth="a day well within the term; a false claim names the chair before or after"),
    _spec(_Q.SEAT, 1, facts="organisation, body", to="seat",
          hole="the city of its seat",
          worth="always"),
    _spec(_Q.STATUS, 2, facts="membership", to="status", form=_CHOICE,
          hole="the status of a state on a day",
          worth="the state is, or has been, something else than a full member"),
    _spec(_Q.ODD_ONE_OUT, 2, facts="membership", form=_CHOICE, newest=_NEWEST,
          to="odd odd-before-start",
          hole="the one of four states that is no full member on a day",
          worth="the odd one has another status, has left, or joined later"),
    _spec(_Q.CHAIR_OF_TERM, 2, facts="chairmanship", to="holder", newest=_NEWEST,
          hole="who presided in a term",
          worth="the term has a name of years or exact dates"),
    _spec(_Q.FOUNDING, 2, facts="organisation", to="founding",
          hole="the day of the founding",
          worth="always"),
    _spec(_Q.FOUNDING_PLACE, 2, facts="event", to="place",
          hole="the city of the founding",
          worth="one founding is on record"),
    _spec(_Q.HEAD, 2, facts="term", to="holder", newest=_NEWEST,
          hole="who headed the secretariat on a day",
          worth="the holder did not only stand in"),
    _spec(_Q.JOINED_ON, 3, facts="membership", to="all", newest=_NEWEST,
          hole="which states joined on a day",
          worth="at most twelve joined"),
    _spec(_Q.ACRONYM, 2, facts="organisation, body", to="acronym",
          hole="the acronym of a full name",
          worth="the short name is an acronym that nothing else bears"),
    _spec(_Q.LANGUAGES, 2, facts="organisation", to="languages",
          hole="the official and working languages",
          worth="they are laid down"),
    _spec(_Q.BODY_OF_PURPOSE, 2, facts="body", to="purpose", form=_CHOICE,
          hole="the organ that does what is said",
          worth="what it does is told without words of its name"),
    _spec(_Q.SUMMIT_PLACE, 2, facts="event", to="place", newest=_NEWEST,
          hole="the city of a summit",
          worth="people met there"),
    _spec(_Q.MEMBER_COUNT, 2, facts="membership", to="count",
          hole="how many full members there are",
          worth="always"),
    _spec(_Q.JOINED_WHEN, 3, facts="membership", to="start",
          hole="the day from which a state is a full member",
          worth="always"),
    _spec(_Q.STEP_STATE, 3, facts="event", to="state",
          hole="the state that froze its participation or announced its exit on a day",
          worth="always"),
    _spec(_Q.CHAIR_AFTER, 3, facts="chairmanship", to="next", newest=_NEWEST,
          hole="who presided next",
          worth="the successor took over at once"),
    _spec(_Q.CHAIR_BEFORE, 3, facts="chairmanship", to="previous", newest=_NEWEST,
          hole="who had presided before",
          worth="the predecessor handed over at once"),
    _spec(_Q.CHAIRS_IN_ORDER, 3, facts="chairmanship", to="order", form=_CHOICE, newest=_NEWEST,
          hole="the order in which four presided",
          worth="four different ones followed each other at once"),
    _spec(_Q.JOINED_IN_ORDER, 3, facts="membership", to="order", form=_CHOICE, newest=_NEWEST,
          hole="the order in which three states joined",
          worth="each joined once, in another year than the others"),
    _spec(_Q.SUMMITS_IN_ORDER, 3, facts="event", to="order", form=_CHOICE, newest=_NEWEST,
          hole="the order of the last summits by their cities",
          worth="three in a row met in three cities"),
    _spec(_Q.SUMMIT_YEARS, 3, facts="event", to="years", newest=_NEWEST,
          hole="the year or years of the summits in a city",
          worth="every summit has a known city, or surely took place elsewhere"),
    _spec(_Q.WITH_STATUS, 3, facts="membership", to="all",
          hole="all observers, partners or associate members",
          worth="at most twelve have the status"),
    _spec(_Q.SIGNED_WHERE, 3, facts="document", to="place",
          hole="the city where a document was signed",
          worth="its name does not tell"),
    _spec(_Q.CAPITAL_OF_YEAR, 3, facts="initiative", to="place places", newest=_NEWEST,
          hole="the cities that bore a title",
          worth="the title does not tell"),
    _spec(_Q.THEME_OF_YEAR, 3, facts="initiative", to="theme", form=_CHOICE, newest=_NEWEST,
          hole="what a year was dedicated to",
          worth="the year had one theme"),
    _spec(_Q.THEME_YEAR, 3, facts="initiative", to="year", newest=_NEWEST,
          hole="the year of a theme",
          worth="the theme does not tell"),
    _spec(_Q.OFFICE_AFTER, 3, facts="term", to="next", newest=_NEWEST,
          hole="who held an office next",
          worth="the successor took over at once"),
    _spec(_Q.OFFICE_BEFORE, 4, facts="term", to="previous", newest=_NEWEST,
          hole="who had held an office before",
          worth="the predecessor handed over at once"),
    _spec(_Q.OFFICE_HOLDER, 4, facts="term", to="holder", newest=_NEWEST,
          hole="who held another office than the head's on a day",
          worth="the holder did not only stand in"),
    _spec(_Q.TERMS_OF_CHAIR, 4, facts="chairmanship", to="terms",
          hole="the terms in which a state presided",
          worth="all of them have begun and ended on known days"),
    _spec(_Q.OFFICE_TERMS, 4, facts="term", to="terms", newest=_NEWEST,
          hole="the terms in which a person held an office",
          worth="all of them have begun and ended on known days"),
    _spec(_Q.ORGANISATIONS_OF_STATE, 4, facts="membership", to="organisations",
          hole="the organisations of which a state is a full member on a day",
          worth="there are at least two of them"),
    _spec(_Q.JOINED_IN, 4, facts="membership", to="all", newest=_NEWEST,
          hole="which states joined in a year",
          worth="they joined on more than one day of it, at most twelve in all"),
    _spec(_Q.ALL_MEMBERS, 4, facts="membership", to="all", newest=_NEWEST,
          hole="all full members on a day",
          worth="once for each stretch in which they stayed the same"),
    _spec(_Q.SIGNED_WHEN, 4, facts="document", to="signed",
          hole="the day on which a document was signed",
          worth="its name does not tell the year"),
    _spec(_Q.SIGNED_WHAT, 4, facts="document", to="name", form=_CHOICE,
          hole="the document that was signed on a day",
          worth="one document is of that day"),
    _spec(_Q.STEP_DATE, 5, facts="event", to="date",
          hole="the day on which a state froze its participation or announced its exit",
          worth="it did so once"),
    _spec(_Q.IN_FORCE_WHEN, 5, facts="document", to="in-force",
          hole="the day on which a document took effect",
          worth="always"),
    _spec(_Q.SUMMIT_NUMBER, 5, facts="event", to="number", newest=_NEWEST,
          hole="the number of a summit",
          worth="it has one"),
)
# fmt: on
"""Every kind, the plain ones first; within a difficulty what is known best comes first."""

_BY_KIND = {spec.kind: spec for spec in KINDS}


def spec_of(kind: QuestionKind) -> KindSpec:
    """Return what is declared of a kind."""
    return _BY_KIND[kind]
