"""What the pronouns of a Russian sentence exclude: «в него» is no league, «этот пост» no chair."""

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.text.late_patterns import late

_INTO_HIM = late(r"(?<![а-я])(?:в|во|из|от|к) (?:него|нем|нему)(?![а-я])")
_INTO_HER = late(r"(?<![а-я])(?:в|во|из|от|к) (?:нее|ней)(?![а-я])")
_CALLED_HE = late(
    r"(?<![а-я])(?:блок|союз|альянс|клуб|форум|картел|пакт|банк|фонд|совет|суд|содружеств"
    r"|объединени|сообществ|движени|формат|евросоюз)[а-я]{0,3}(?![а-я])"
)
_CALLED_SHE = late(
    r"(?<![а-я])(?:организаци|лиг|ассоциаци|групп|структур|комисси|[а-я]+[её]рк|двадцатк"
    r"|конференци|площадк)[а-я]{1,3}(?![а-я])"
)
"""By what other nouns an organisation may have been called right before."""


def is_other_pronoun(frame: Frame, before: Discourse, gender: str) -> bool:
    """Whether a pronoun for an organisation has another gender than all that it was called."""
    words = f"{before.members.called} {before.told} {frame.mask}"
    if gender == "femn":
        return bool(_INTO_HIM.search(frame.mask)) and not _CALLED_HE.search(words)
    return bool(gender and _INTO_HER.search(frame.mask)) and not _CALLED_SHE.search(words)


_THIS_POST = late(r"(?<![а-я])эт(?:от пост|у должность)(?![а-я])")
_OF_CHAIR = late(r"председат")


def is_of_another_post(draft: Draft, frame: Frame, before: Discourse) -> bool:
    """Whether "this post" is no chair that the sentence before has told of."""
    is_post = draft.kind is StatementKind.CHAIRMANSHIP and _THIS_POST.search(frame.mask) is not None
    return is_post and _OF_CHAIR.search(f"{before.told} {frame.mask}") is None
