"""What states do to become, be and stop being members, as words with the links they govern."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from orgtui.articles.statements.draft import Period, begun, ended
from orgtui.articles.statements.roles import ORGANISATION
from orgtui.articles.statements.times import Time
from orgtui.facts.names import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A family of predicates with one way to name the organisation."""

    words: re.Pattern[str]
    link: re.Pattern[str] | None
    """How the organisation is tied to the words, in the group org; None where they hold it."""
    period: Callable[[Time | None], Period] = begun
    role: str = ""
    """The status, where the words and the link do not tell it."""
    is_done_to: bool = False
    """Whether the states are what is acted on."""
    can_lack_link: bool = False
    """Whether the organisation spoken of is meant where none is linked."""
    stray: re.Pattern[str] | None = None
    """What follows the words when they are said of something else."""
    least_undated: int = 1000
    """How many states it takes to read it without a time."""
    has_span: bool = False
    """Whether it lasts, so that a bare point of time says nothing of its start."""


ROLE_RU = (
    r"(?P<role>(?:полноправн\w+ |постоянн\w+ |непостоянн\w+ |действительн\w+ |ассоциированн\w+ "
    r"|официальн\w+ |нов\w+ |последн\w+ |сам\w+ (?:молод|юн|нов)\w+ |\d+-?\w* "
    r"|(?:двадцать |тридцать |сорок |пятьдесят |сто )?"
    r"(?:один|две|три|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|двадцат"
    r"|тридцат|сороков)\w* )*(?:ее |его |их )?"
    r"(?:(?<=[мй] )(?:государством|страной)(?! [а-я])"
    r"|(?:(?:государств|стран)\w*[ –—-]+)?(?:член|участни[кц]|наблюдател|партнер|(?:со)?основател)"
    r"(?:ом|ем|ой|ей|ами|ями|ов|ы|и|а|я|ь|у|ю)?\b(?: по диалогу)?))"
)
_OF_RU = rf"(?: (?:в|во|при|у))? {ORGANISATION}"
_FREE_RU = r"(?=\s?(?:[,.;·]|$)| (?:в |с |на )?D.)"
_STATUS_RU = rf"(?:статус\w*(?: официальн\w+)? {ROLE_RU}|(?P<member>членств[оа]))"
_INTO = re.compile(
    r"\b(?:в|во|к|ко) (?:состав\w* |ряд\w+ |члены |клуб |семью |объединение "
    rf"|число (?:{ROLE_RU} )?)?{ORGANISATION}"
)
_NAMED = ORGANISATION.replace("?P<org>", "?:")
_ELSEWHERE = re.compile(
    r"[^OBSTPQ,·]{0,30}?\b(?:в|во|к|ко) (?:состав\w* |ряд\w+ |члены |клуб |семью |объединение )?"
    rf"(?!качеств|том\b|тот\b|связи|числ|состав|ряд|член)(?!{_NAMED})[а-я]"
)
_IN = re.compile(
    rf"\b(?:в|во)(?: состав\w*| ряд\w+| числ\w+ (?:членов|участни\w+))? {ORGANISATION}"
)
_FROM = re.compile(rf"\bиз (?:состава |рядов |числа (?:членов|участников) )?{ORGANISATION}")
_ANY = re.compile(ORGANISATION)
_DIRECT = re.compile(rf"(?<!\bв )(?<!\bво )(?<!\bна )(?<!\bиз )(?<!\bот )(?<!\bпри ){ORGANISATION}")
_WITH = re.compile(rf"\b(?:в|во|при|из) (?:работе |деятельности |органах )?{ORGANISATION}")


def _ru(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![а-я])(?:{words})")


_RUSSIAN = (
    Act(
        words=_ru(
            r"(?:вступ(?:ил[аио]?|ит|ят|ает|ают|ивш\w+|ив)|вош(?:ел|л[аио]|едш\w+)"
            r"|войд(?:ет|ут|я)|присоедин(?:ил[аио]?с[ья]|ится|ятся|яется|яются|ивш\w+с[ья])"
            r"|примкну(?:л[аио]?|вш\w+)|вернул[аио]?с[ья]|вернувш\w+ся|влил[аио]с[ья])\b"
        ),
        link=_INTO,
        can_lack_link=True,
        stray=_ELSEWHERE,
        least_undated=3,
    ),
    Act(words=_ru(r"(?:был[аио]? |официально )*принят(?:[аыо]|ые|ая)?\b"), link=_INTO),
    Act(words=_ru(r"(?:приняли|принимают|примут)\b(?! участие)"), link=_INTO, is_done_to=True),
    Act(
        words=_ru(r"(?:ее|его|их) (?:\w+о )?(?:приняли|принял[аи]?)\b"),
        link=_INTO,
        is_done_to=True,
        can_lack_link=True,
    ),
    Act(words=_ru(r"пополнил[аио]? (?:ряды|состав)\b"), link=_ANY),
    Act(words=_ru(r"пополнил[аио]?\b"), link=re.compile(rf"\bряды {ORGANISATION}")),
    Act(
        words=_ru(
            r"(?:вход(?:ит|ят|ил[аио]?|ящ\w+|ивш\w+)|состо(?:ит|ят|ял[аио]?|ящ\w+|явш\w+))\b"
        ),
        link=_IN,
        least_undated=1,
        has_span=True,
    ),
    Act(
        words=_ru(
            r"(?:(?<=он )|(?<=она )|(?<=оно ))(?:лишь |только |пока )?"
            r"(?P<role>наблюдатель|партнер(?: по диалогу)?|член|участни(?:к|ца))\b"
        ),
        link=_WITH,
        can_lack_link=True,
        least_undated=1,
        has_span=True,
    ),
    Act(
        words=_ru(
            r"(?:был[аио]?|явля[ею]тся) (?:в числе|среди|одн\w+ из) (?:(?:стран|государств)[ –-]+)?"
            rf"основател\w+ {ORGANISATION}"
        ),
        link=None,
        least_undated=1,
    ),
    Act(
        words=_ru(r"участв(?:ует|уют|овал[аио]?|овавш\w+)\b|[–—-](?= в состав)"),
        link=_IN,
        has_span=True,
    ),
    Act(
        words=_ru(r"вы(?:шел|шл[аио]|йд(?:ет|ут|я)|ходит|ходят|шедш\w+)\b"),
        link=_FROM,
        period=ended,
    ),
    Act(
        words=_ru(r"(?:завершил[аио]?|закончил[аио]?|оформил[аио]?)\b"),
        link=re.compile(rf"\bвыход\w* из (?:состава )?{ORGANISATION}"),
        period=ended,
    ),
    Act(
        words=_ru(r"(?:покин(?:ул[аио]?|ет|ут|увш\w+|ув)|покида(?:ет|ют))\b"),
        link=_DIRECT,
        period=ended,
    ),
    Act(words=_ru(r"(?:был[аио]? )?исключен(?:[аыо]|н\w+)?\b"), link=_FROM, period=ended),
    Act(words=_ru(r"исключил[аио]?\b"), link=_FROM, period=ended, is_done_to=True),
    Act(
        words=_ru(rf"переста\w+ (?:быть |являться ){ROLE_RU}{_OF_RU}"),
        link=None,
        period=ended,
    ),
    Act(
        words=_ru(rf"прекратил\w* (?:свое )?(?:членство|участие) в {ORGANISATION}"),
        link=None,
        period=ended,
    ),
    Act(
        words=_ru(
            r"денонсировал\w* (?:\w+ )?(?:соглашени|договор|устав)\w*(?: о создании)?"
            r" (?P<org>[OB].)"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=_ru(
            r"(?:приостан(?:овил[аио]?|авлива\w+)|заморозил[аио]?)\b[^OBSTPQ,;·]{0,30}"
            r"(?:членств|участи)\w+(?! (?:the )?[ST].)"
        ),
        link=_WITH,
        role="suspended",
    ),
    Act(
        words=_ru(
            r"(?:приостан(?:овил[аио]?|овлен[аоы]?)|заморо(?:зил[аио]?|жен[аоы]?))\b"
            r"[^OBSTPQ,;·]{0,30}(?:членств|участи)\w+ (?=[ST].)"
        ),
        link=_ANY,
        role="suspended",
        is_done_to=True,
    ),
)

ROLE_EN = (
    r"(?P<role>(?:its |full |permanent |non-permanent |new |newest |latest |youngest |associate "
    r"|founding |official |dialogue |sectoral |original |\d+(?:st|nd|rd|th) |first |second |third "
    r"|(?:twenty-|thirty-)?(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen)th "
    r"|(?:thirty|twenty)-(?:first|second|third) |one of \w+ )*"
    r"(?:members?|membership|observers?|(?<=dialogue )partners?|partners?)(?: states?"
    r"| countr(?:y|ies))?\b)"
)
_OF_EN = rf" (?:of|in|at|with|to)(?: the)? {ORGANISATION}"
_FREE_EN = r"(?=\s?(?:[,.;·]|$)| (?:in |on |since |from )?D.)"
_DONE_EN = r"(?=\s?(?:[,.;·]|$)| (?:in|on|as|since) )"
_ORG_EN = rf"(?: the)? {ORGANISATION}"


def _en(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})")


_ENGLISH = (
    Act(
        words=_en(
            r"(?:joined|joins|(?<=·)(?:joining|entering)|rejoined|will join|is joining"
            r"|are joining|entered|will enter|acceded to|accedes to|gained entry to"
            rf"|took (?:its|their) seats? (?:in|at)){_ORG_EN}"
        ),
        link=None,
    ),
    Act(words=_en(rf"(?:joined|acceded|followed|entered){_DONE_EN}"), link=None),
    Act(
        words=_en(
            r"(?:was|were|is|are) the (?:\w+ ){0,2}(?:last|latest|first|newest|\d+\w\w|\w+th)"
            rf"(?: \w+)? to join(?:{_ORG_EN}|{_DONE_EN})"
        ),
        link=None,
    ),
    Act(
        words=_en(
            r"(?:was|were|been|is being|are being)(?: \w+ly)? (?:(?:re)?admitted|accepted|let in"
            rf"|taken in|received|welcomed)(?: \w+ly)?(?: (?:in)?to{_ORG_EN}|{_DONE_EN})"
        ),
        link=None,
    ),
    Act(
        words=_en(rf"(?:is|are|has been|have been|was|were) (?:a )?part of{_ORG_EN}"),
        link=None,
        has_span=True,
    ),
    Act(
        words=_en(rf"membership (?:of|in){_ORG_EN} (?:was|has been|had been) suspended\b"),
        link=None,
        role="suspended",
    ),
    Act(
        words=_en(rf"(?:belongs?|ha(?:s|ve) belonged) to{_ORG_EN}"),
        link=None,
        least_undated=1,
        has_span=True,
    ),
    Act(
        words=_en(
            r"(?:left|quit|quits|leaves|exited|exits|withdrew from|withdraws from|pulled out of"
            r"|walked out of|dropped out of|completed its (?:withdrawal|exit|departure) from"
            r"|(?:ceased to be|stopped being) an? (?:\w+ )?member of"
            r"|was (?:\w+ )?(?:expelled|excluded|removed|ejected) from)"
            rf"{_ORG_EN}"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=_en(
            r"(?:suspended|froze|has suspended|has frozen) its (?:\w+ )?(?:membership"
            rf"|participation)(?: (?:in|of|at){_ORG_EN})?"
        ),
        link=None,
        role="suspended",
    ),
    Act(
        words=_en(rf"(?:was|were|been) (?:\w+ly )?suspended(?: from{_ORG_EN}|{_DONE_EN})"),
        link=None,
        role="suspended",
    ),
)

_KAZAKH = (
    Act(
        words=_en(
            r"(?:кірді|қосылды|енді|қабылданды|мүшелікке (?:өтті|қабылданды)"
            r"|мүше(?:сі)? (?:болды|болып (?:кірді|қабылданды|сайланды)|атанды)"
            r"|(?:байқаушы|бақылаушы|серіктес)\w* (?:болды|атанды|болып \w+ды|болып \w+ді)"
            r"|мәртебе\w+ (?:алды|берілді|иеленді|ие болды))(?! болатын е)\b"
        ),
        link=re.compile(rf"{ORGANISATION}[-\w]*"),
        can_lack_link=True,
    ),
    Act(
        words=_en(
            r"(?:кіреді\b|мәртебе\w+ ие\b|мәртебе\w+ қалып отыр"
            r"|(?:мүше|байқаушы|бақылаушы|серіктес)\w*"
            r"(?: болып (?:табылады|саналады|отыр)|(?= ?(?:[.,·]|$))))"
        ),
        link=re.compile(rf"{ORGANISATION}[-\w]*"),
        can_lack_link=True,
        least_undated=1,
    ),
    Act(
        words=_en(r"(?:шықты|шығарылды)\b"),
        link=re.compile(rf"{ORGANISATION}[-\w]*(?: (?:құрамынан|қатарынан))?"),
        period=ended,
    ),
)

ACTS = {Language.RU: _RUSSIAN, Language.EN: _ENGLISH, Language.KK: _KAZAKH}
"""Verbs of each language; the organisation stands in them or is linked to them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """How a language says what a state becomes, is, gets or has."""

    status: re.Pattern[str]
    """Member, observer, partner, with the organisation where it is named."""
    becoming: re.Pattern[str]
    being: re.Pattern[str]
    given: re.Pattern[str]
    """A status that one gets or has."""
    getting: re.Pattern[str]
    giving: re.Pattern[str]
    having: re.Pattern[str]
    given_in: re.Pattern[str]
    apposed: re.Pattern[str]
    """What a state is by the way: "Турция, член НАТО, …"."""
    strange: re.Pattern[str]
    """What stands before a partner in trade and the like."""


STATUSES = {
    Language.RU: StatusWords(
        status=re.compile(rf"\b{ROLE_RU}(?:{_OF_RU}|{_FREE_RU})"),
        becoming=_ru(r"(?:стал[аио]?|стан[еу]т|становится|становятся|ставш\w+|став|избран[аы]?)\b"),
        being=_ru(
            r"(?:был[аио]?|является|являются|остается|остаются|считается|считаются|являющ\w+|будучи"
            r"|являясь)\b|[–—-](?= )"
        ),
        given=re.compile(rf"\b{_STATUS_RU}(?:{_OF_RU})?"),
        getting=_ru(r"(?:получил[аио]?|получ(?:ит|ат)|обрел[аио]?|получивш\w+)\b"),
        giving=_ru(
            r"(?:предоставлен\w*|предоставил\w*|присвоен\w*|присвоил\w*|дал[аио]?|дан[оы]?)\b"
        ),
        having=_ru(r"(?:имеет|имеют|имеющ\w+|обладает|обладают|обладающ\w+|сохраня[ею]т)\b"),
        given_in=re.compile(rf"\b(?:в|во|при) {ORGANISATION}"),
        apposed=re.compile(rf", {ROLE_RU}{_OF_RU}"),
        strange=re.compile(
            r"(?:[а-я]+(?:ым|им|ой|ей|ый|ий|ая|ыми|ими|ые|ие)|от|для|об?|к|у|с|из) $"
        ),
    ),
    Language.EN: StatusWords(
        status=re.compile(
            rf"\b(?:{ROLE_EN}(?:{_OF_EN}|{_FREE_EN})|{ORGANISATION.replace('?P<org>', '?P<org2>')}"
            rf"s? {ROLE_EN.replace('?P<role>', '?P<role2>')})"
        ),
        becoming=_en(r"(?:became|becomes|become|becoming|elected)\b"),
        being=_en(r"(?:is|are|was|were|has been|have been|remains?|being)\b"),
        given=re.compile(
            rf"\b(?:(?P<role>full|observer|(?:dialogue )?partner|associate|(?:full )?member"
            r"(?:ship)?)(?: (?:member|state))? status|(?:the )?status of (?:an? )?"
            rf"{ROLE_EN.replace('?P<role>', '?P<role2>')}|(?P<member>membership))(?:{_OF_EN})?"
        ),
        getting=_en(
            r"(?:gained|received|obtained|got|secured|won"
            r"|(?:was|were|been) (?:granted|awarded|accorded|given))\b"
        ),
        giving=_en(r"(?:granted|gave|awarded|accorded)\b"),
        having=_en(r"(?:has|have|has had|have had|holds|enjoys?|retains?)\b"),
        given_in=re.compile(rf"\b(?:in|at|with|of|to|by)(?: the)? {ORGANISATION}"),
        apposed=re.compile(rf", (?:an? |the )?{ROLE_EN}{_OF_EN}"),
        strange=re.compile(
            r"(?:trading|trade|strategic|key|main|close|important|major|biggest"
            r"|largest|training|business|investment|cooperation) $"
        ),
    ),
}
