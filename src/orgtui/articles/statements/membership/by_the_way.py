"""Whom Russian news call members by the way: «член НАТО Турция», «Литва как член ЕС», «мы в ЕС»."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.belonging.places import whole_of
from orgtui.articles.statements.draft import Draft, of_each
from orgtui.articles.statements.membership.statuses import role_of
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import Forms, pattern, said
from orgtui.articles.statements.trigger import Trigger
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_TRIGGER = Trigger(
    r"член|участни[кц]|куда|котор|\([ST]|входящ|состоящ|(?<![а-я])мы(?![а-я])|вступлени|присоединени"
)
"""What every sentence of this kind has in it."""
_OF = r"(?P<of>[OB].(?:(?:,| и|,? а также) [OB].)*)"
_LAND = r"(?:стран|государств)[а-я]*[ –—-]+"
_FULL = r"(?:полноправн[а-я]+ |постоянн[а-я]+ )?"
_MEMBER = rf"(?:{_LAND})?{_FULL}(?:член|участни[кц])"
_ENDS = r"(?=\s?(?:[,.;:!)»]|$)| [–—-] | и )"
_NOW = r"(?:(?:уже|сейчас|сегодня|теперь|давно|ныне|тоже|также|и|еще|здесь) )*"
_WE = rf"(?<![а-я])(?P<we>мы|(?:наш[аеу]|его|ее|моя|эта) (?:страна|государство)) (?:[–—-] )?{_NOW}"
_SINCE = r"(?:своего )?(?:вступления|присоединения|приема|вхождения)"
_NOT_OF_SOME = (
    r"(?:^|(?<=[,;:] )|(?<![а-я])(?:стран(?:ы|ам?|ами)?|государств[а-я]*|член[а-я]*|в|из|и) )"
)
"""Ahead of an organisation whose own states stand in brackets, and not those of some part."""
_FORMS = Forms(
    rf"(?P<who>[ST].),? (?:как|в качестве) (?P<role>{_MEMBER})[а-я]* {_OF}",
    rf"{_WE}[^,;:OBSTD]{{0,40}}?(?:как|в качестве) (?P<role>{_MEMBER})[а-я]* {_OF}",
    rf"(?<![а-я])(?P<role>{_MEMBER}|(?:{_LAND})?участни(?:к|ца)) {_OF} (?P<who>S.)",
    rf"(?<![а-я])(?P<role>{_MEMBER}(?:а|у|е|ы)) {_OF} (?P<who>T.)",
    rf"(?<![а-я])(?P<role>{_MEMBER}(?:ы|и)) {_OF} (?P<who>S.(?:, S.)* и S.)",
    rf"(?<![а-я])(?P<role>{_MEMBER}(?:ов|ам|ами)) {_OF} (?P<who>T.(?:, T.)* и T.)",
    rf"(?P<who>S.),? [–—-] (?P<role>{_MEMBER}) {_OF} [–—-] ",
    rf"(?P<who>[ST].), (?:являющ[а-я]+ся (?P<role>{_MEMBER})[а-я]* |(?:входящ|состоящ)[а-я]+ во? )"
    rf"{_OF}{_ENDS}",
    rf"{_WE}(?:являемся |является |остаемся |остается )?(?P<role>{_MEMBER})[а-я]* {_OF}",
    rf"{_WE}(?:входим|состоим|находимся|живем|вступили|вошли|входит|состоит) во? {_OF}",
    rf"(?:^|что |[«:–—·] ?|, )мы (?:[–—-] )?{_NOW}во? {_OF}{_ENDS}",
    rf"(?P<of>O.),? (?:куда|(?:в|в состав) котор[а-я]+) {_NOW}вход[ия]т(?: в том числе"
    r"| в частности,?| и| также| еще| (?:помимо|кроме) (?:нее|него|[ST].))* (?P<who><L>)",
    rf"(?<![а-я])(?P<role>{_MEMBER})[а-я]* (?P<of>[OB].)(?:,| \() ?(?:включая|в том числе"
    r"|среди которых|в числе которых)(?: и)? (?P<who><L>)",
    rf"(?<![а-я])таки(?:е|х|ми) (?:[а-я-]+ )?(?P<role>{_MEMBER})[а-я]* (?P<of>[OB].),? как(?: и)? "
    r"(?P<who><L>)",
    rf"{_NOT_OF_SOME}(?P<of>O.) \((?P<who>[ST].(?:, [ST].)+(?:,? и |, )[ST].)\)",
    rf"(?<![а-я])(?:через|спустя|за) [^,;:]{{1,25}} (?:после|со дня|с момента) {_SINCE} (?:в|к) "
    rf"{_OF},? (?P<who>S.)",
)
"""Who is in an organisation, of no time."""
_NOT_YET = late(
    r"(?<![а-я])(?:(?:нов|будущ|бывш|потенциальн|возможн|вероятн|кандидат|последн)[а-я]*"
    r"|не|ни|экс|как|в качестве|из)[ -]$"
)
"""What stands before the word for a member that is one no more, not yet or not at all."""
_SPEAKER = late(
    r"(?<![а-я])(?:президент|премьер|глав|министр|канцлер|корол|лидер|правительств|спикер|председател)"
    r"[а-я-]*(?: [^OBSTPQCD,;:()]{0,30})? (?P<land>T.)"
)
"""Whose country "we" are: that of which the speaker holds an office."""
_WOULD = late(r"(?<![а-я])бы?(?![а-я])")
_SEEN_AS = late(
    r"(?<![а-я])(?:вид[еия]|увид|рассм[ао]тр|приня|прин[ия]м|приглас|пригла[шс]|всту|ста[тлн]"
    r"|хо[чт][уеия]|жела|призна|утверд|прием|войти|войд|бы(?![а-я])|воспри)[а-я]*"
)
"""What is said of a state that others see, or would have, as a member."""


def by_the_way(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the memberships of no time that a Russian sentence tells by the way."""
    if frame.language is not Language.RU or frame.letters.isdisjoint((ORGANISATION, BODY)):
        return
    if " – " in frame.mask or " - " in frame.mask:
        yield from _gapped(frame, before)
    if not _TRIGGER.is_in(frame.mask):
        return
    for match in _FORMS.matches(frame):
        who = _who(frame, before, match)
        if not who or _is_doubtful(frame, match):
            continue
        for of in frame.parties(said(match, "of")):
            whole = whole_of(before, of)
            if whole is not None and is_international(whole):
                role = role_of(said(match, "role"))
                yield from of_each(StatementKind.MEMBERSHIP, whole, who, role, (None, None))


_GAP = pattern(
    r"^\W*(?:а |и )?(?:в|во) (?P<of>O.)(?: же)?,? [–—-] (?P<who><L>)\W*$"
    r"|вход[ия]т [^.:]*[,;] (?:а )?(?:в|во) (?P<of>O.) [–—-] (?P<who><L>)\W*$"
)
_OF_MEMBERS = late(r"(?<![а-я])(?:вход[ия]т|состо[ия]т|объединя[ею]т|включа[ею]т)(?![а-я])")


def _gapped(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield who is in an organisation where a dash stands for the verb told before."""
    match = _GAP.search(frame.mask)
    if match is None or not _OF_MEMBERS.search(f"{before.told} {match.group()}"):
        return
    who = before.only_states(frame.parties(said(match, "who")))
    of = frame.party(said(match, "of"))
    if of is not None and is_international(of):
        yield from of_each(StatementKind.MEMBERSHIP, of, who, "full", (None, None))


def _who(frame: Frame, before: Discourse, match: re.Match[str]) -> tuple[Party, ...]:
    """Return the states named; "we" and "our country" are that of which a speaker is the head."""
    named = before.only_states(frame.parties(said(match, "who")))
    if named or said(match, "who"):
        return named
    speaker = _SPEAKER.search(frame.mask)
    land = frame.party(speaker["land"]) if speaker is not None else None
    return (land,) if land is not None and land.kind is EntityKind.STATE else ()


def _is_doubtful(frame: Frame, match: re.Match[str]) -> bool:
    if _NOT_YET.search(frame.mask, 0, match.start()) or has_doubt(match.group()):
        return True
    if _WOULD.search(frame.mask):
        return True
    is_as = " как " in match.group() or "качеств" in match.group()
    return is_as and _SEEN_AS.search(frame.mask) is not None
