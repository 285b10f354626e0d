"""Who does the duties of an office, and so only acts in it."""

from dataclasses import replace

from orgtui.articles.statements.offices.acts import HEADED, HOLD
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.offices.words import DUTIES
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_OWNED = late("[SOB][\ue000-\uf8ff]")
_DOES_DUTIES = late(
    r"\b(?:исполня|выполня)[а-я]+(?: (?:временно|теперь|пока))? обязанности (?P<title>[а-я])"
)

_CHARGED = late(
    r"(?<![а-я])(?:исполнени|выполнени)[а-я]+ (?:\S+ )?обязанност[а-я]+\b[^;:()]*\bвозлож"
    r"|(?<![а-я])возлож[а-я]+ (?:\S+ )?(?:исполнени|выполнени)[а-я]+ обязанност"
    r"|(?<![а-я])временн[а-я]+ (?:исполнени|выполнени)[а-я]+ [^;:()]*\b(?:возл|пору|довер)"
)
"""Duties that somebody is only charged with: "исполнение обязанностей … возложено на"."""


def is_charged(mask: str) -> bool:
    """Whether a Russian sentence says that somebody is only charged with the duties of another."""
    return _CHARGED.search(mask) is not None


def acted(reading: Reading, post: Post | None) -> Post | None:
    """Return an office; that of whom is said to do its duties as one that he only acts in."""
    told = _DOES_DUTIES.search(reading.text) if post is not None else None
    if post is None or told is None or not reading.text.startswith(post.title, told.start("title")):
        return post
    return replace(post, title=f"исполняющий обязанности {post.title}")


def is_on_duty(reading: Reading) -> bool:
    """Whether a clause tells of duties, in Kazakh only of those it says whose they are."""
    if reading.frame.language is Language.KK and not _OWNED.search(reading.text):
        return False
    return DUTIES.search(reading.text) is not None


_SINCE_THEN = late(
    r"[ ,]*(?:и |а )?с (?:тех пор|(?:этого|того) (?:времени|момента|дня|года|месяца))(?![а-я])"
)
_FELL_VACANT = late(
    r"(?<![а-я])(?:уш(?:ел|ла)|освобо|отозва|уволен|уволи|отставк|умер|сконча|погиб|покин|остав|снят"
    r"|вакант|пуст)"
)


def since_vacant(reading: Reading) -> tuple[Time, ...]:
    """Return since when another has had an office that fell vacant: "с тех пор …"."""
    clause, vacated = reading.clause, reading.before.vacated
    if vacated is None or clause.act not in (HOLD, HEADED) or not _SINCE_THEN.match(reading.text):
        return ()
    told = reading.frame.mask[: clause.start] or reading.before.told
    if not _FELL_VACANT.search(told):
        return ()
    return (replace(vacated, bound=Bound.SINCE, last=None),)
