"""The chair of an organisation that a state has, and its head bears, beside the offices of persons.

"The post" or "she replaces her", said of heads of states, can mean that chair: then nothing is
told of what they are at home.
"""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.english_offices.clauses import Anchor
from orgtui.articles.statements.english_offices.natives import is_chair_in_turn
from orgtui.articles.statements.english_offices.sentence import Sentence
from orgtui.articles.statements.english_offices.verbs import Act, Form
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_CHAIR = late(r"(?:\w+ )?chair")
_HEADS_STATE = late(r"president|prime|premier|king|head of")
_BEARS = late(rf"{_HEADS_STATE.pattern}|(?:foreign )?minister")
"""Who hands over the chair of a state."""
_CHAIRS = late(r"\bchair(?:s|ed|ing)?$")
_AS_OF_STATE = late(
    r"\bas (?:the )?(?:[SA].s? )?(?:president|prime minister|premier|king|foreign minister)\b"
)
"""As what somebody bears the chair that is their state's."""
_CHAIR_TOLD = late(
    r"\b(?:chair(?:man|woman|person)?(?:ship)?(?:-in-office)?|presidency|gavel|helm)\b"
)
_POST = late(
    r"\b(?:it|(?:the|this|that) (?:[a-z-]+ )?(?:post|job|position|role|seat|chair|helm|gavel|title"
    r"|reins|office))\b"
)
"""What can mean the chair."""
_SERVES = late(r"serv(?:es?|ed|ing)$")
_NEWS = late(
    r"P.[^;]*\b(?:becom|became|t[ao]k|took|assum|elected|named|chosen)[^;]*\bchair"
    r"|\bchair(?:man|woman|person)? (?:of (?:the )?O. )?is [^;]*P."
)
"""What tells of somebody who takes a chair."""


def is_chair_of_state(sentence: Sentence, anchor: Anchor, post: Post, who: Party) -> bool:
    """Whether it is the chair of a state, which its head bears, and no office of a person."""
    is_chair = _CHAIR.match(post.title) or _CHAIRS.search(anchor.verb.group())
    if post.organisation.kind is not EntityKind.ORGANISATION or not is_chair:
        return _can_be_chair(sentence, anchor, post, who)
    if is_chair_in_turn(post):
        return True
    heads = (
        b for b in sentence.beside if sentence.frame.party(b.sign) == who and not b.named.is_former
    )
    held = sentence.before.held.get(who.name)
    is_head = held is not None and held.organisation.kind is EntityKind.STATE
    if _AS_OF_STATE.search(anchor.tail()):
        return True
    if held is not None and is_head and _HEADS_STATE.match(held.title):
        return True
    bearers = _BEARS if anchor.act is Act.END else _HEADS_STATE
    return any(
        bearers.match(b.named.title)
        and b.named.owner is not None
        and b.named.owner.kind is EntityKind.STATE
        for b in heads
    )


def _can_be_chair(sentence: Sentence, anchor: Anchor, post: Post, who: Party) -> bool:
    """Whether words that name no office can mean the chair told of, not what a head is at home."""
    if not _is_headship(post) or _names_one(sentence, anchor):
        return False
    words = anchor.verb.group() + anchor.tail()
    if _POST.search(words):
        return tells_of_chair(sentence, anchor)
    is_serving = anchor.act is Act.HOLD and _SERVES.search(anchor.verb.group()) is not None
    is_news = _NEWS.search(sentence.before.told) is not None
    return is_serving and is_news and who == sentence.before.person


def tells_of_chair(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a sentence tells of a chair, or that before one of somebody who takes a chair."""
    mask, told = sentence.frame.mask, sentence.before.told
    is_had = anchor.verb.group().startswith("had ")
    end = len(mask) if is_had else anchor.verb.end()
    is_here = _CHAIR_TOLD.search(mask, 0, end) is not None
    return is_here or _NEWS.search(told) is not None


def follows_in_chair(sentence: Sentence, anchor: Anchor, post: Post) -> bool:
    """Whether one who follows a head of a state can do so in the chair told of."""
    if not _is_headship(post) or _names_one(sentence, anchor) or " as " in anchor.tail():
        return False
    return tells_of_chair(sentence, anchor)


def _is_headship(post: Post) -> bool:
    is_of_state = post.organisation.kind is EntityKind.STATE
    return is_of_state and _BEARS.match(post.title) is not None


def _names_one(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether an office is named in the words of a clause, other than beside a name."""
    beside = [one.named for one in sentence.beside]
    is_term = anchor.form in (Form.TERM, Form.NOUN)
    return is_term or any(
        anchor.verb.end() <= one.start < anchor.end and one not in beside for one in sentence.named
    )
