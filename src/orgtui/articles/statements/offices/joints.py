"""Which titles in a clause are joined: "вице-премьер и министр обороны"."""

from orgtui.articles.statements.offices.posts import NamedPost
from orgtui.articles.statements.offices.words import INSTRUMENTAL
from orgtui.text.late_patterns import late

JOINT = late(
    r"(?: и| а также| [–—-]) (?:(?:пост|должность|поста|должности) |[а-я]+(?:[ыи]м|[ое]й|[ое]го) )?"
)
"""What may stand between the titles of two offices that one has together."""


def with_joined(mask: str, every: list[NamedPost]) -> list[NamedPost]:
    """Return the offices that somebody has or gets, and those joined to one of them."""
    borne: list[NamedPost] = []
    for one in every:
        is_next = bool(borne) and are_joined(mask, borne[-1], one)
        borne += [one] if one.is_borne or is_next else []
    return borne


def are_joined(mask: str, one: NamedPost, other: NamedPost) -> bool:
    """Whether two titles are of offices that one has together, in the same case."""
    if JOINT.fullmatch(mask, one.end, other.start) is None:
        return False
    are_had = [INSTRUMENTAL.search(title.split()[0]) is not None for title in _titles(one, other)]
    return are_had[0] == are_had[1]


def _titles(*named: NamedPost) -> tuple[str, ...]:
    return tuple(one.title for one in named)
