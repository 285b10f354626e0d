"""The role of a membership or a chair, as somebody types it."""

from types import MappingProxyType

from orgtui.facts.records import ChairRole, Status
from orgtui.text.folding import fold

_WORDS = {
    Status.FULL.value: "full; member; full member; член; полноправный член; полноправный; мүше",
    Status.ASSOCIATE.value: "associate; associate member; ассоциированный член; ассоциированный",
    Status.OBSERVER.value: "observer; наблюдатель; бақылаушы",
    Status.PARTNER.value: "partner; dialogue partner; партнёр; партнёр по диалогу; серіктес",
    Status.SUSPENDED.value: "suspended; приостановлен; участие приостановлено",
    Status.INVITED.value: "invited; приглашён; приглашённый; приглашено",
    ChairRole.CHAIR.value: "chair; presidency; председатель; председательство; төраға",
    ChairRole.CO_CHAIR.value: "co-chair; сопредседатель; тең төраға",
}
_ROLES = MappingProxyType(
    {fold(word): role for role, words in _WORDS.items() for word in words.split(";")}
)


def typed_role(text: str) -> str:
    """Return the role that a word means in English, Russian or Kazakh; others stay as typed."""
    return _ROLES.get(fold(text), text)
