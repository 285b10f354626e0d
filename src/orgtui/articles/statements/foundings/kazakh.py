"""Foundings in Kazakh told with any words between the organisation and the verb at the end."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.foundings.founders import can_have_members
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.spoken_kazakh import NOUN_KK
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_LETTER = "[а-яәіңғүұқөһ]"
_KIND = (
    r"(?:ұйым|одақ|одағ|альянс|бірлесті|блок|қауымдасты|достасты|құрылым|форум|кеңес|картель"
    r"|институт|банк|қор|агентті|мекеме|лига)"
)
_BEGAN = late(
    rf"\b(?:құрылды|құрылыпты|негізделді|дүниеге келді|жұмысын бастады|пайда болды"
    rf"|(?:құрылған|негізделген|қаланған|дүниеге келген)"
    rf"(?=-?(?:ды|ді)?(?: болатын| еді)?[.,;:)]|-?(?:ды|ді)?(?: болатын| еді)?$"
    rf"|,? (?:{_LETTER}+(?:-{_LETTER}+)? ){{0,4}}{_KIND}))(?!{_LETTER})"
)
_PART = late(
    r"[;:]|, (?:ал|бірақ|алайда) |^(?:(?:айта|еске|естеріңізге|атап) (?:\w+ )?[а-яәіңғүұқөһ]+"
    r"|анықтама|белгілі болғандай|мәлім болғандай|негізі|осы орайда|айтпақшы), "
)
_NAMED = late(r"(?P<sign>[OB].)(?P<case>-?[а-яәіңғүұқөһ]*)")
_OBLIQUE = late(r"(?:[дтн][ыі]ң?|[ғгқк]?[ае]|[дт][ае]|[дтн][ае]н|[мбп]ен|ғы|гі)$")
_BETWEEN = late(
    rf"(?: ?\((?:[^()]|\([^()]*\))*\))*,?(?: ?[–—-])?(?: (?:[CDSTPQOB]\S*|\d\S*"
    rf"|{_LETTER}+(?:[мбп]ен|[дт][ае]|[дтн][ае]н|[дтн][ыі]ң|[ғгқк][ае]|[дт][ае][ғг][ыі])"
    rf"|(?:халықаралық|үкіметаралық|әскери|саяси|әскери-саяси|өңірлік|аймақтық|ресми|алғаш|тұңғыш"
    rf"|ең|сәйкес|негізінде|арасында|қол|қойылған|қойған|қабылданған|өткен|бойынша|туралы|және|мен"
    rf"|пен|бен|үшін|соң|кейін|ретінде|болып|деп|атты|атауымен|сол|осы|бір|екі|үш|төрт|бес|алты"
    rf"|он|жеті|сегіз|тоғыз|еуропалық|азиялық|африкалық|мұсылман|араб|түркі|түркітілдес|көрші"
    rf"|дамушы|өзара|ислам|батыс|шығыс|жеке|өз|мүше|кезең|(?:ұйым|одақ|одағ|альянс"
    rf"|бірлесті|блок|қауымдасты|достасты|картель|кездесу|келісім|шарт|декларация|хартия|жарғы|құжат|шешім"
    rf"|бастама){_LETTER}*|(?:{_LETTER}+ ){{1,4}}(?:туралы|жөніндегі|бойынша)"
    rf"|(?:ел|мемлекет|республика|басшы|президент|министр|көшбасшы|лидер|тарап){_LETTER}*)),?)* ?"
)
"""What may stand between an organisation and its beginning."""
_PRONOUN = late(rf"(?:ол|бұл|аталған|осы)?(?: ?{_KIND}{_LETTER}{{0,3}})?(?= |,|$)")
_THAT = late(r"(?:бұл|осы|аталған) ")
"""What means the organisation named last, whatever the text is about."""
_PERSON = late(r"[PQ][\ue000-\uf8ff]")
_UNKNOWN = late(r"[а-яәіңғүұқөһ] (?:ұйымы|одағы|қоры|бірлестігі|қауымдастығы|альянсы)")
"""An organisation called in full that nobody knows."""
_OF_ANOTHER = late(r"D.(?: C\S*)? (?:қол қой|қабылдан|өткен|бекітіл)")
"""A time that is of what led to the founding."""
_NO_SUBJECT = late(r" ?D. ")


def points_back(frame: Frame) -> bool:
    """Whether a Kazakh sentence is about the organisation named last: "бұл ұйым"."""
    return frame.language is Language.KK and _THAT.match(frame.mask) is not None


def kazakh_foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the founding that a Kazakh sentence tells of the organisation it begins with."""
    if frame.language is not Language.KK:
        return
    began = [(verb, _begun) for verb in _BEGAN.finditer(frame.mask)]
    made = [(verb, _made) for verb in _MADE.finditer(frame.mask)]
    yield from _having_begun(frame, before)
    for verb, reader in (*began, *made):
        parts = [part.end() for part in _PART.finditer(frame.mask, 0, verb.start())]
        start = parts[-1] if parts else 0
        of, time = reader(frame, before, (start, verb.start())), _time(frame, before, start, verb)
        if of is None or time is None or has_doubt(frame.mask[start : verb.end()]):
            continue
        before.founded = (of, time)
        yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)


_HAVING_BEGUN = late(
    rf"(?:(?P<sign>[OB].)-?(?P<case>{_LETTER}*)|(?<!{_LETTER})(?P<noun>{_KIND}(?:[нтд][ыі]ң)?))"
    r" (?:(?:алғаш(?: рет)?|ресми|тұңғыш|сонау|осыдан|C\S*) )*(?P<time>D.) "
    rf"(?:(?:алғаш(?: рет)?|ресми|C\S*|{_LETTER}+[дт][ае]) )*"
    rf"(?:құрылған|негізделген|дүниеге келген)(?:ы|і|нан|нен)(?!{_LETTER}*[дт][ае])"
)
"""That something has begun, as what somebody says or counts from: «…ның 2001 жылы құрылғанын»."""


def _having_begun(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the founding that a Kazakh clause tells as the object of another verb."""
    told = _HAVING_BEGUN.search(frame.mask) if frame.has_time else None
    time = frame.item(told["time"]).time if told is not None else None
    if told is None or time is None or has_doubt(frame.mask[told.start() : told.end()]):
        return
    of = frame.party(told["sign"])
    if of is None and told["noun"]:
        of = before.owner(frame, told["noun"], told.start())
    day = before.published
    is_past = day is None or time.first.earliest <= day.latest
    if of is not None and is_past and time.bound is Bound.AT and can_have_members(of):
        before.founded = (of, time)
        yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)


_MADE = late(
    r"\b(?:құр(?:ған|ды)|негізін қала(?:ған|ды))(?=-?(?:ды|ді)?(?: болатын| еді)?(?:[.,;:)]|$))"
)
"""What states have done to an organisation."""
_OBJECT = late(
    rf"(?P<sign>[OB].)-?(?P<case>{_LETTER}*)|(?:^|(?<= ))(?:{_KIND}[дтн][ыі]ң?|оны|оның)(?= )"
)
_ACTED_ON = late(r"[дтн][ыі]ң?$")


def _made(frame: Frame, before: Discourse, span: tuple[int, int]) -> Party | None:
    """Return what is founded: the one organisation in the accusative, or the one spoken of."""
    found = list(_OBJECT.finditer(frame.mask, *span))
    if len(found) != 1:
        return None
    sign = found[0]["sign"]
    if sign is None:
        of = before.near or before.topic
        has_begun = before.founded is not None and before.founded[0] == of
        return of if of is not None and not has_begun and can_have_members(of) else None
    of, word = frame.party(sign), found[0]["case"] or frame.item(sign).text
    is_object = _ACTED_ON.search(word) is not None
    return of if of is not None and is_object and can_have_members(of) else None


def _begun(frame: Frame, before: Discourse, span: tuple[int, int]) -> Party | None:
    """Return what begins: the first organisation in the nominative, or the one spoken of."""
    named = [
        one
        for one in _NAMED.finditer(frame.mask, *span)
        if _is_nominative(frame, one) and not _is_bracketed(frame.mask[span[0] : one.start()])
    ]
    if not named:
        return _spoken_of(frame, before, span)
    is_other = len(named) > 1 or not _BETWEEN.fullmatch(frame.mask, named[0].end(), span[1])
    of = frame.party(named[0]["sign"])
    return of if of is not None and not is_other and can_have_members(of) else None


def _is_bracketed(ahead: str) -> bool:
    return ahead.count("(") > ahead.count(")")


def _spoken_of(frame: Frame, before: Discourse, span: tuple[int, int]) -> Party | None:
    """Return the organisation that the text is about, where the words can mean no other."""
    start, end = span
    pronoun = _PRONOUN.match(frame.mask, start, end)
    at = pronoun.end() if pronoun is not None and pronoun.group() else start
    is_bare = at == start and _NO_SUBJECT.match(frame.mask, start) is not None
    if at == start and not is_bare:
        return None
    if _BETWEEN.fullmatch(f" {frame.mask[at:end].lstrip()}") is None:
        return None
    is_that = _THAT.match(frame.mask, start) is not None and before.organ is not None
    is_person = frame.mask.startswith("ол ", start) and _PERSON.search(before.told) is not None
    if is_person or (is_that and _UNKNOWN.search(before.told)):
        return None
    of = before.near if is_bare else before.topic or before.near
    of = before.organ if is_that else of
    has_begun = before.founded is not None and before.founded[0] == of
    noun = frame.mask[start:at] if NOUN_KK.search(frame.mask, start, at) else ""
    of = before.owner(frame, noun, start) if noun and not is_that else of
    if of is None or has_begun or not can_have_members(of):
        return None
    return of if before.spoken.can_mean(noun, of, before.called_in(frame)(of)) else None


def _is_nominative(frame: Frame, named: re.Match[str]) -> bool:
    """Whether neither the mention nor what is joined to it has the ending of a case."""
    if named["case"]:
        return _OBLIQUE.search(named["case"]) is None
    item = frame.item(named["sign"])
    last = item.text.rsplit(maxsplit=1)[-1]
    if last.isupper():
        return True
    name = item.party.name.rsplit(maxsplit=1)[-1] if item.party is not None else ""
    case = kazakh_case(last, name) if last.startswith(name[:2]) else ""
    return case == "" and re.search(r"[дтн][ыі]ң$|[дтн][ае]н$", last) is None


def _time(frame: Frame, before: Discourse, start: int, verb: re.Match[str]) -> Time | None:
    """Return the last time before the verb, if it is past."""
    told = [
        time
        for place, time in frame.time_places
        if start <= place < verb.start() and not _OF_ANOTHER.match(frame.mask, place)
    ]
    if not told or told[-1].bound not in (Bound.AT, Bound.SINCE):
        return None
    day = before.published
    return told[-1] if day is None or told[-1].first.earliest <= day.latest else None
