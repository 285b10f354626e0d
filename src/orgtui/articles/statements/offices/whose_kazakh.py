"""Whose office a Kazakh clause is about, where the case of the name tells it."""

import re
from collections.abc import Sequence

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.clauses import Clause, Stance
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSON, STATE, Frame, Item
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_WHOSE = late(
    r"(?P<who>[PQ].)[-а-яәіңғүұқөһ]* (?:[^,;:()PQ]{1,60} ретіндегі )?"
    r"(?:(?:D.|[а-яәіңғүұқөһ]+(?:лық|лік|дық|дік|тық|тік|гі|ғы)) )*$"
)
"""Whose term it is that a word right behind the name tells of."""
_ACCUSATIVE = late("[дтн][ыі]$")


def _of_term(frame: Frame, clause: Clause) -> Party | None:
    whose = _WHOSE.search(frame.mask, 0, clause.verb.start())
    return frame.party(whose["who"]) if whose is not None else None


PASSED = late("тізгін|бұл ")
"""What goes to somebody for an office, in the verbs of taking one."""


def _of_act(frame: Frame, clause: Clause) -> Party | None:
    """Return the person named in the accusative before a transitive verb, or to whom it goes."""
    ahead = frame.within(frame.mask[clause.start : clause.verb.end()])
    case = _TO_WHOM if PASSED.match(clause.verb.group()) else _ACCUSATIVE
    named = [i.party for i in ahead if i.letter == PERSON and case.search(i.text)]
    return named[-1] if named else None


_HANDED = late("(?:тапсыр|табыст)[а-яәіңғүұқөһ]+$")
_TO_WHOM = late("(?:[ғг][ае]|[қк][ае])$")


def _handed(named: Sequence[Item], person: Party | None) -> tuple[Party | None, Party | None]:
    """Return who hands over an office, and who gets it, in the dative."""
    new = [i.party for i in named if _TO_WHOM.search(i.text)]
    old = [i.party for i in named if not _TO_WHOM.search(i.text)]
    if len(new) != 1 or len(old) > 1:
        return None, None
    return (old[0] if old else person), new[0]


_FOLLOWED = late("[дтн](?:[ыі]|[ыі]ң)$")
"""The endings of whom somebody follows, or whose place they take."""


def followed_in_kazakh(
    frame: Frame, clause: Clause, person: Party | None
) -> tuple[Party | None, Party | None]:
    """Return who is followed and by whom; the one spoken of is whichever is not named."""
    named = [i for i in frame.within(clause.text(frame.mask)) if i.letter == PERSON]
    if _HANDED.search(clause.verb.group()):
        return _handed(named, person)
    old = [i.party for i in named if _FOLLOWED.search(i.text)]
    new = [i.party for i in named if not _FOLLOWED.search(i.text)]
    if len(old) > 1 or len(new) > 1 or not (old or new):
        return None, None
    return (old[0] if old else person), (new[0] if new else person)


WHOSE_IN_KAZAKH = {Stance.TERM: _of_term, Stance.TRANSITIVE: _of_act}
"""How to tell it, by the stance of the verb."""


_WHERE_KK = late(r"[дт][ае](?:[ғг][ыі])?$")


def is_only_where(frame: Frame, ahead: re.Match[str]) -> bool:
    """Whether what stands before a Kazakh title is but where somebody is sent.

    "Германиядағы елші", "БҰҰ жанындағы өкіл".
    """
    sign, _, _ = ahead.group().partition(" ")
    item = next(iter(frame.within(sign)), None)
    is_where = item is not None and _WHERE_KK.search(item.text + sign[2:]) is not None
    return is_where or "жанындағы" in ahead.group()


_SENDER = late(r"(?P<org>S.)[-а-яәіңғүұқөһ]* $")


def where_sent(frame: Frame, signs: str) -> tuple[bool, Party | None]:
    """Return whether a Kazakh state is but where somebody is sent, and by whom."""
    item = next(iter(frame.within(signs)), None) if frame.language is Language.KK else None
    if item is None or item.letter != STATE or not _WHERE_KK.search(item.text):
        return False, None
    sender = _SENDER.search(frame.mask, 0, frame.place_of(item))
    return True, frame.party(sender["org"]) if sender is not None else None


_KNOWN = ("банк", "қор")
"""Nouns that mean only what is called so."""
_OF_NOUN = late(
    r"(?<![-а-яәіңғүұқөһ])(?P<noun>банк|қор|топ|компания|корпорация|холдинг|концерн|клуб|лига"
    r"|федерация|ассоциация|палата|академия|университет|комитет|қауымдасты[қғ])[ыі]?"
    r"(?:сы)?(?:[ндт][ыі]ң)?(?: тобы(?:ның)?)? $"
)


def of_noun(frame: Frame, before: Discourse, place: int) -> tuple[bool, Party | None]:
    """Return whether a noun alone tells whose a Kazakh title is, and whose that is, if known."""
    told = _OF_NOUN.search(frame.mask, 0, place) if frame.language is Language.KK else None
    if told is None or told["noun"] not in _KNOWN:
        return told is not None, None
    called, named = before.called_in(frame), (*before.spoken.organisations, before.topic)
    meant = (of for of in named if of and before.spoken.can_mean(told["noun"], of, called(of)))
    return True, next(meant, None)
