"""What someone is who heads an organisation under a title, in Kazakh: "… бас хатшы … басқарады"."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.sentence.discourse import Post
from orgtui.articles.statements.sentence.frame import ORGANISATIONS
from orgtui.text.late_patterns import late

_TITLE = late(
    r"(?<![-а-яәіңғүұқөһ])(?P<title>(?:бас|атқарушы|жауапты) (?:хатшы|директор)(?:[ыі]|сы)?)"
    r"(?: ретінде| қызметінде| лауазымында| P.)"
)
"""The title of a secretary or a director, and of no head of a state."""
_OBJECT = late(
    r"(?<![-а-яәіңғүұқөһ])(?P<noun>ұйым|ода[қғ]|альянс|блок|кеңес|бірлестік|қауымдастық|достастық"
    r"|хатшылы[қғ])[ыі]?(?:[дтн][ыі]|н)(?![а-яәіңғүұқөһ])"
)
"""What is headed, where only a noun says it."""


def titled_headship(reading: Reading) -> Post | None:
    """Return the office of who heads an organisation as its secretary or director."""
    text = reading.text
    told = _TITLE.search(text)
    if told is None:
        return None
    signs = ORGANISATIONS.findall(text[: told.start()]) or ORGANISATIONS.findall(text)
    owner = reading.frame.party(signs[-1]) if signs else headed_noun(reading)
    whole = reading.before.with_organisation(owner) if owner is not None else None
    return Post(title=told["title"], organisation=whole) if whole is not None else None


def headed_noun(reading: Reading) -> Party | None:
    """Return the organisation that only a noun says to be headed, wherever it stands."""
    noun = _OBJECT.search(reading.text)
    if noun is None:
        return None
    return reading.before.owner(reading.frame, noun["noun"], reading.clause.start)
