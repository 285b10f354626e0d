"""What Russian news say states join, adopt and are in that is no organisation at all."""

from collections.abc import Iterable

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.text.late_patterns import late

_OF_WHICH = r"(?:ую|юю|ый|ий|ой|ей|ое|ее|ом|ем|ые|ие|ых|их)"
_GATHERED = (
    r"(?:спис(?:ок|к)|переч(?:ень|н)|рейтинг|индекс|делегаци|коалици|комисси|команд|сборн|миссию"
    r"|миссии|контингент|экипаж|жюри|правительств|кабинет|парламент|тройку лидеров|лидер"
    r"|(?:перв|верхн|последн)[а-я]+ (?:тройк|пятерк|десятк|двадцатк|полусотн|сотн)|топ-?\d)[а-я]*"
)
"""What states and their people are in that is no union of states."""
_IS_IN = r"(?:вход|вош|войд|включ|попа|состо|участв)[а-я]+"
_DONE = (
    r"(?:резолюци|деклараци|заявлени|решени|постановлени|документ|закон|поправк|план|коммюнике"
    r"|стратеги|концепци|программ|мер[аыу]?(?![а-я])|обращени|хартии|хартию)"
)
_JOINED = (
    rf"(?:{_DONE}|санкци|эмбарго|бойкот|протест|акци[юияе]|призыв|инициатив|позици|мнени|требовани"
    r"|операци|расследовани|усили|кампани|переговор|дискусси|обсуждени|поздравлени|осуждени|иск"
    r"|борьб|войн|удар|поиск|призна)[а-я]*"
)
_ELSE = late(
    rf"(?<![а-я])(?:в|во|из) (?:состав[а-я]* )?(?:[а-я-]+{_OF_WHICH} ){{0,2}}?{_GATHERED}(?![а-я])"
    rf"[^.;:]{{0,40}}?(?<![а-я]){_IS_IN}"
    rf"|(?<![а-я]){_GATHERED}(?: [^,.;:]{{0,40}})?, (?:в|из) котор[а-я]+ [^.;:]{{0,30}}?{_IS_IN}"
    r"|(?<![а-я])верн[а-я]+с[ья] на (?!D)[а-я]"
    rf"|(?<![а-я])присоедин[а-я]+ к (?:[а-я-]+ ){{0,3}}?{_JOINED}(?![а-я])"
    r"|(?<![а-я])(?:призна|поддержа|осуди|подписа|проголосова|выступи|ввел|ввод|отправи|направи"
    r"|высла|отозва|закры|запрети)[а-я]+ [^.;:]*?, (?:[а-я]+ )?(?:к|ко) "
    r"(?:ним|нему|ней|этому|этим) [^,.;:]{0,20}?присоедин"
)
"""What a state comes into, or is in, beside any organisation of which one has spoken."""
_ADOPTED = late(rf"(?<![а-я])принят[а-я]{{2,3}} (?:[^,.;:]{{1,40}} )?{_DONE}")
_CAME_IN = late(r"(?<![а-я])(?:вступ|присоедин|вош|войд|ста(?:л|н)|приня(?:т[аоы]?(?![а-я])|л))")
"""What says more than that something was adopted."""
_SEVERAL = late(
    r"(?<![а-я])(?:организаци(?:й|ях|ями|и)|структур(?:ах|ами)?|объединени(?:й|ях|ями)"
    r"|формат(?:ах|ов|ами)|площадк(?:ах|ами)|механизм(?:ах|ов))(?: [^,.;:OB]{0,30})?, "
    r"(?:в|из) котор(?:ые|ых) "
)
"""Several organisations, of which none is said to be the one."""
_BETWEEN = late(
    r"(?<![а-я])(?:между|среди|для|от|у|против|к|с) (?:[а-я-]+ ){0,3}(?:[а-я]+-)?(?:член|участник)"
    r"(?:ами|ов|ам) [OB].(?: и)? S"
)
"""Members of an organisation, and somebody beside them."""
_OF_NAMED = late(rf"(?P<of>O.)(?: ?\([^()]*\))?, (?:в|из) котор[а-я]+ [^.;:]{{0,30}}?{_IS_IN}")
"""What is named right before what tells who is in it."""


def without_strangers(frame: Frame, told: Iterable[Draft]) -> list[Draft]:
    """Return drafts without those that only seem to be of an organisation.

    Where a sentence says what else it is that states are in, an organisation that it does not name
    is none of it.
    """
    mask = frame.mask
    if _ADOPTED.search(mask) and not _CAME_IN.search(_ADOPTED.sub(" ", mask)):
        return []
    several = _SEVERAL.search(mask)
    if several is None and _ELSE.search(mask) is None and not _is_of_stranger(frame):
        return [one for one in told if one.start or one.end or not _BETWEEN.search(mask)]
    start = several.end() if several is not None else 0
    named = {item.party for item in frame.items if frame.place_of(item) >= start}
    return [one for one in told if one.organisation in named]


def _is_of_stranger(frame: Frame) -> bool:
    """Whether those told of are in what is named before them and has no states as members."""
    found = _OF_NAMED.search(frame.mask)
    of = frame.party(found["of"]) if found is not None else None
    return of is not None and not is_international(of)
