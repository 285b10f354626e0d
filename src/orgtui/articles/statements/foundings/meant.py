"""Foundings told of the organisation spoken of: «её учредили в 1991 году», "it grew out of …"."""

import re
from collections.abc import Iterator

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party, StatementKind
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.foundings.by_whom import follows_noun
from orgtui.articles.statements.foundings.founders import is_whole
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import ORGANISATION, PERSONS, Frame
from orgtui.articles.statements.sentence.templates import COLLECTIVE, said
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.text.late_patterns import late

_FEMININE = r"(?:организаци|лиг|ассоциаци|групп)[а-я]{1,3}"
_MASCULINE = (
    r"(?:союз|альянс|блок|форум|совет|фонд|банк|клуб|пакт|содружеств|объединени|сообществ|картел"
    r"|движени|совещани)[а-я]{0,3}"
)
_OF_A_KIND = {
    "лиг": r"лиг|league|\bлаг\b",
    "ассоц": r"ассоц|associat|асеан|asean|еаст|efta|саарк|saarc",
    "групп": r"групп|group|^g\d",
    "форум": r"форум|forum|\bcica\b|\bapec\b|gecf",
    "совет": r"совет|council",
    "фонд": r"фонд|fund|ifas",
    "банк": r"банк|bank",
    "клуб": r"клуб|club|^g\d",
    "пакт": r"пакт|pact|treaty|договор",
    "движ": r"движени|movement",
    "совещ": r"совещани|conference|cica",
}
"""What is in the names of organisations of a kind, by how the word for it begins."""
_BEGAN = r"(?:(?:учреди|основа|созда|образова|провозгласи|создава|учрежда|основыва)ли)"
_WHEN_AND_WHERE = (
    r"(?:,? (?:и|же|впервые|официально|формально|там|тогда|еще|как раз|(?:в |во )?[DC].),?){0,5}"
)
_OBJECT = late(
    rf"(?<![а-я])(?P<it>его|ее){_WHEN_AND_WHERE} {_BEGAN}\b"
    rf"|(?<![а-я]){_BEGAN} (?P<it2>его|ее)(?=[,.;]| (?:в|во|на|там|тогда|еще|по|[STCD].)"
    r"| (?:дв|тр|четыр|пят|шест|сем|восем|девят|десят|\d)[а-я]* (?:стран|государств|республик))"
    rf"|(?<![а-я])[Сс]о? (?:момента|времени|дня|года) (?P<it3>его|ее)"
    r" (?:основания|создания|учреждения|образования)(?= (?:в )?[DC].)"
)
"""The organisation as a pronoun in the accusative, before or behind those who founded it."""
_ITSELF = rf"(?P<org>O.|{COLLECTIVE}|он|она|оно|it|совещание|форум|пятерка|движение)"
_WHOLE_RU = (
    r"(?:полноценн|настоящ|постоянн|самостоятельн|формальн|международн|региональн|полновесн)[а-я]+"
    r" (?:[а-я-]+ ){0,2}(?:организаци|структур|объединени)[а-я]+"
)
_TREATY = (
    r"(?:[а-я-]+ |[ASTCO]. ){0,3}(?:деклараци|договор|соглашени|пакт|харти|встреч"
    r"|конференци|протокол"
    r"|коммюнике|меморандум)[а-я]*"
    r"(?:,? (?:подписанн|принят|заключенн|состоявш|проведенн|прошедш|одобренн)[а-я]+)?"
    r"(?: (?:в|на) (?:[а-я]+ )?[CST].)?(?: от)?(?: [а-я]+ми [а-я]+)?"
)
_TREATY_EN = (
    r"(?:an? |the |its )?(?:[a-z-]+ |[ASTCO]. ){0,3}(?:declaration|treaty|agreement"
    r"|meeting|conference"
    r"|pact|charter|accord|protocol)(?: (?:signed|concluded|adopted|held|agreed))?"
    r"(?: (?:in|at)(?: the)? C.)?(?: (?:in|on|of))?"
)
_GREW = (
    r"(?:вырос(?:л[аио])?|родил(?:ся|ась|ось)|берет (?:сво[её] )?начало"
    r"|отсчитывает (?:свою )?историю"
    r"|вед[её]т (?:сво[юеё] )?(?:историю|отсч[её]т|начало|родословную)|начал(?:ся|ась|ось))"
)
_OPENED = late(r"^(?P<org>O.) открыл(?:ась|ось)(?= (?:в )?D.[.;]?$)")
_FORMS = (
    late(rf"(?<![а-я]){_WHOLE_RU} {_ITSELF} стал[аои]?(?: лишь| только)?(?= (?:в )?D.)"),
    late(
        rf"(?<![а-я]){_ITSELF}(?: (?:в )?D.)?(?: лишь| только| официально)?"
        rf" (?:стал[аои]?|превратил[а-я]+ в|преобразован[аоы]? в) {_WHOLE_RU}"
    ),
    late(rf"(?<![а-я]){_ITSELF} {_GREW} (?:из|с|со|от) {_TREATY}(?= D.)"),
    late(rf"(?<![а-я])начало (?P<org>O.|{COLLECTIVE}|ему|ей) положил[аио]? {_TREATY}(?= D.)"),
    late(
        rf"(?<![а-я])истори[яю] (?P<org>{COLLECTIVE})"
        r" (?:началась|начинается|бер[её]т начало|вед[её]т\w*)(?= (?:в |с )?D.)"
    ),
    late(
        rf"(?<![а-я])(?:день (?:рождения|основания|создания) (?P<org>{COLLECTIVE}) [–—-](?= D.)"
        r"|дат(?:ой|а) (?:ее|его) (?:основания|создания|рождения|учреждения)"
        r" (?:считается|является|стал[оа]|[–—-])(?= D.))"
    ),
    late(
        rf"(?<![а-я])дн(?:ем|[её]м) (?:рождения|основания|создания) (?P<org>{COLLECTIVE})"
        r" (?:считается|считают|принято считать|стал[оа]?)(?= D.)"
    ),
    _OPENED,
    late(
        rf"\b(?:the )?{_ITSELF} (?:grew out of|was born (?:out )?of|sprang from|began with)"
        rf" {_TREATY_EN}(?= D.)"
    ),
    late(
        rf"\b(?:the )?{_ITSELF} became an? (?:full|full-fledged|fully-fledged|fully fledged|proper"
        r"|formal|permanent|regional|international) (?:[a-z-]+ )?organi[sz]ation(?= (?:in|on) D.)"
    ),
    late(
        r"(?P<org>O.),? (?:(?:the|an?) (?:[a-z-]+ ){1,4})?(?:(?:which|that) )?"
        r"(?:the (?:two|three|four|five|six|trio|pair|quartet)|[a-z]+ (?:countries|states|nations"
        r"|neighbours)) (?:had |have )?(?:set up|founded|created|formed|established|launched)"
        r"(?= (?:in |on )?D.)"
    ),
)
"""The organisation by name, a word for one or a pronoun, with what it grew out of or into."""
_LEAST_YEARS = 2
"""How long ago what no name stands for must have begun: it may be a new body."""


def meant_foundings(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield when the organisation that a text speaks of was founded."""
    for match in _OBJECT.finditer(frame.mask):
        yield from _begun(frame, before, match, _object(frame, before, match))
    for form in _FORMS:
        for match in form.finditer(frame.mask):
            named = frame.party(said(match, "org"))
            of = named or _subject(frame, before, match)
            if _OF.search(frame.mask, 0, match.start()) is None or _APPOSED.match(match.group()):
                yield from _begun(
                    frame,
                    before,
                    match,
                    of,
                    years=0 if named and form is not _OPENED else _LEAST_YEARS,
                )


_OF = late(r" of (?:the )?$")
_APPOSED = late("O.,? (?:the|an?) ")
"""What makes clear that it is the organisation that was founded, not something of it."""
_WOULD = late(r" бы(?![а-я])")


def _begun(
    frame: Frame,
    before: Discourse,
    match: re.Match[str],
    of: Party | None,
    *,
    years: int = _LEAST_YEARS,
) -> Iterator[Draft]:
    time = _time(frame, match)
    is_doubtful = has_doubt(match.group()) or _WOULD.match(frame.mask, match.end()) is not None
    if of is None or time is None or not is_whole(of) or is_doubtful:
        return
    if _is_past(time, before, years=years):
        before.founded = (of, time)
        yield Draft(kind=StatementKind.FOUNDED, organisation=of, who=None, start=time.first)


_STOP = late(r"[;:.]|, (?:а|но|and|but) ")


def _time(frame: Frame, match: re.Match[str]) -> Time | None:
    """Return the time within the words or right behind them, else right ahead of them."""
    end = match.end()
    stop = _STOP.search(frame.mask, end)
    last = stop.start() if stop is not None else len(frame.mask)
    at = [(place, time) for place, time in frame.time_places if place < last]
    near = [time for place, time in at if place >= match.start()]
    ahead = [time for place, time in at if place < match.start()]
    told = near[:1] or ahead[-1:]
    return told[0] if told and told[0].bound in (Bound.AT, Bound.SINCE) else None


def _is_past(time: Time, before: Discourse, *, years: int) -> bool:
    day = before.published
    if day is None:
        return True
    return time.first.earliest <= day.latest and day.year - time.first.year >= years


def _subject(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    ahead = [one.group() for one in re.finditer("O.", frame.mask[: match.start()])]
    if PERSONS.search(frame.mask, 0, match.start()) is not None or len(ahead) > 1:
        return None
    is_later = ORGANISATION in frame.letters and not ahead
    return frame.party(ahead[0]) if ahead else None if is_later else _spoken_of(before)


def _spoken_of(before: Discourse) -> Party | None:
    of = before.near or before.topic or before.only
    has_begun = before.founded is not None and before.founded[0] == of
    last = before.with_organisation(before.organ) if before.organ is not None else of
    is_of_another = ORGANISATION in before.told and last != of
    return None if has_begun or is_of_another else of


def _object(frame: Frame, before: Discourse, match: re.Match[str]) -> Party | None:
    """Return the organisation of a pronoun that can mean nothing else named before it."""
    is_feminine = said(match, "it") == "ее"
    own = frame.mask[: match.start()]
    named = [one for one in re.finditer("O.", own) if not follows_noun(own, one.start())]
    if named:
        return frame.party(named[-1].group())
    words = own if re.search(COLLECTIVE, own) else before.told
    of = _spoken_of(before)
    return of if of is not None and _can_mean(words, of, is_feminine=is_feminine) else None


_WORD = late(r"(?<![а-я-])[а-я]{3,}(?![а-я-])")


def _can_mean(words: str, of: Party, *, is_feminine: bool) -> bool:
    """Whether a pronoun can mean the organisation of the words before it, and no other thing."""
    kind = _FEMININE if is_feminine else _MASCULINE
    called = re.search(rf"(?<![а-я]){kind}", words)
    is_called = called is not None and _is_of_kind(called.group(), of)
    is_named = any(_is_itself(words, one.start()) for one in re.finditer("O.", words))
    if not (is_called or is_named) or PERSONS.search(words) is not None:
        return False
    return not any(
        _is_thing(word.group(), is_feminine=is_feminine)
        for word in _WORD.finditer(words)
        if not re.match(kind, word.group())
    )


_JUBILEE = late(r"(?<![а-я])[а-я-]*(?:лети|юбиле|годовщин|рождени)[а-я]* $")
"""Of what an organisation itself has a jubilee."""


def _is_itself(words: str, place: int) -> bool:
    """Whether an organisation is told of, and not something that belongs to it."""
    return not follows_noun(words, place) or _JUBILEE.search(words, 0, place) is not None


def _is_of_kind(word: str, of: Party) -> bool:
    """Whether an organisation may be called by a word."""
    kind = next((form for stem, form in _OF_A_KIND.items() if word.startswith(stem)), "")
    return not kind or re.search(kind, f"{of.id} {of.name}".lower()) is not None


def _is_thing(word: str, *, is_feminine: bool) -> bool:
    """Whether a word is a noun of one gender that what is told next may be about."""
    tag = readings(word)[0].tag
    if _JUBILEE.fullmatch(f"{word} "):
        return False
    is_one = tag.POS == "NOUN" and tag.number == "sing" and tag.case in ("nomn", "accs")
    return is_one and (tag.gender == "femn") is is_feminine
