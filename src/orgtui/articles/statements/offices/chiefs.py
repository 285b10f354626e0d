"""Offices of bodies that no mention knows, or of which only a part is named: a board."""

from dataclasses import replace

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.owners import acting_for
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_BOARD = "eaeu/commission-board"
_COMMISSION = "eaeu/commission"
_COMMITTEE = "cis/executive-committee"
_CALLED = late(
    r"(?P<commission>ЕЭК|EEC)"
    r"|(?:Исполнительн\w+ комитет\w*|Исполком\w*|Executive Committee|Атқару комитеті)"
    r"(?: (?:of the )?(?P<org>СНГ|CIS))?|(?P<org2>ТМД|CIS) (?:Атқару комитеті|Executive Committee)"
)
"""What such bodies are called."""


_PART = late(
    r"(?:[а-яa-z-]+ ){0,2}(?:миссия|комитет|подкомитет|представительство|департамент|отдел"
    r"|управление|делегация|группа|совет|комиссия|правление|штаб|центр|служба"
    r"|mission|committee|department|division|delegation|group|board|office|section)\b"
)
"""What a part of an organisation is called without a capital, as no organisation is."""


_NAMELESS = late(
    r"(?:[А-Я][а-я]+(?:ый|ий|ая|ое) )?(?:[Кк]омитет|[Кк]омиссия|[Сс]екретариат|[Сс]овет|[Кк]оллегия"
    r"|[Пп]равление|[Аа]дминистрация|[Аа]ппарат|[Кк]анцелярия)(?: [Пп]резидента)?"
    r"|МИД|(?:Executive |Standing |Permanent )?(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Ss]ecretariat)"
)
"""What is called by its kind alone, of which nobody says whose it is."""


def is_of_part(draft: Draft) -> bool:
    """Whether an office is in a mere part of an organisation, or in what it has sent out."""
    party = draft.organisation
    if party.id:
        return False
    is_part = party.name[:1].islower() and _PART.match(party.name) is not None
    return is_part or _NAMELESS.fullmatch(party.name) is not None


def of_body(draft: Draft, before: Discourse) -> Draft:
    """Return an office as one of the body that its organisation's name means."""
    party = draft.organisation
    if party.id == _BOARD:
        return _moved(draft, _COMMISSION)
    if _GOVERNING.match(party.name) and _OF_ALL.match(draft.role):
        return replace(draft, organisation=_governed(party, before))
    called = _CALLED.fullmatch(party.name) if not party.id else None
    if called is None:
        return draft
    if called["commission"]:
        return _moved(draft, _COMMISSION)
    is_of_topic = before.topic is not None and before.topic.id == "cis"
    is_told = called["org"] or called["org2"] or is_of_topic
    return _moved(draft, _COMMITTEE) if is_told else draft


_GOVERNING = late(
    r"[Сс]овет (?:директоров|управляющих) |(?:[Ии]сполнительный|[Аа]дминистративный) [Сс]овет "
    r"|.+ (?:Board of Governors|Executive Board)$"
)
_OF_ALL = late(
    r"президент|генеральный (?:директор|секретарь)|гендиректор|генсек|директор-распорядитель"
    r"|president|managing director|director[- ]general"
)
"""Whom a governing body elects, who is at the head of the organisation and not of that body."""


def _governed(body: Party, before: Discourse) -> Party:
    """Return the organisation of a governing body that its name tells, else the body itself."""
    whole = acting_for(before, body)
    told = before.index.named_at_end(body.name, before.language)[1] if whole == body else None
    return told or whole


def _moved(draft: Draft, body: str) -> Draft:
    """Return an office as one of a body of the facts."""
    name = draft.organisation.name
    return replace(draft, organisation=Party(kind=EntityKind.BODY, id=body, name=name))
