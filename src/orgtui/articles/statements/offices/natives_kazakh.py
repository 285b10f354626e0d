"""Who is told of in Kazakh by a land alone, or by land and trade: «бразилиялық дипломат»."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSON, Frame
from orgtui.text.late_patterns import late

_NATIVE = late(
    r"^ ?(?:ал |бұл )?(?P<land>[а-яәіңғүұқөһ]{3,}?)(?:лық|лік|дық|дік|тық|тік) "
    r"(?!президент|премьер|министр|басшы|тарап|билік|үкімет)"
)
"""What a clause begins with that calls somebody by where they are from."""


def native_meant(frame: Frame, before: Discourse, start: int, meant: Party | None) -> Party | None:
    """Return who is spoken of in a clause, if it begins with a land the one who can be from there.

    `meant` is who would be, did it not tell where they are from.
    """
    told = _NATIVE.match(frame.mask[start:]) if PERSON not in frame.letters else None
    land = before.index.state_called(told["land"], frame.language) if told else None
    if land is None:
        return meant
    spoken = dict.fromkeys((meant, before.person, before.person_at_end, *before.people.named))
    lands = {who: before.lands.get(who.name) for who in spoken if who is not None}
    own = [who for who in lands if lands[who] == land]
    own = own or [who for who in lands if lands[who] is None]
    return own[0] if len(own) == 1 else None
