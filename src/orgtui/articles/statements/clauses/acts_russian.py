"""What states do to become, be and stop being members, in Russian."""

from orgtui.articles.statements.clauses.acts import Act
from orgtui.articles.statements.clauses.roles import ORGANISATION
from orgtui.articles.statements.draft import ended
from orgtui.articles.statements.sentence.templates import COLLECTIVE, russian
from orgtui.text.late_patterns import late

ROLE_RU = (
    r"(?P<role>(?:полноправн\w+ |полноценн\w+ |равноправн\w+ |рядов\w+ "
    r"|постоянн\w+ |непостоянн\w+ |действительн\w+ |ассоци(?:ированн|ативн)\w+ "
    r"|официальн\w+ |нов\w+ |последн\w+ |сам\w+ (?:молод|юн|нов)\w+ |\d+-?\w* "
    r"|(?:двадцать |тридцать |сорок |пятьдесят |сто )?"
    r"(?:один|две|три|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|двадцат"
    r"|тридцат|сороков)\w* )*(?:ее |его |их )?"
    r"(?:(?<=[мй] )(?:государством|страной)(?! [а-я]|-[а-я])"
    r"|(?:(?:государств|стран)\w*[ –—-]+)?(?:член|участни[кц]|наблюдател|партнер|(?:со)?основател)"
    r"(?:ом|ем|ой|ей|ами|ями|ов|ы|и|а|я|ь|у|ю)?\b(?: по диалогу)?))"
)
OF_RU = rf"(?: (?:в|во|при|у))? {ORGANISATION}"
FREE_RU = (
    r"(?=\s?(?:[,.;·]|$)| (?:еще |уже |лишь |только )?(?:в |с |на )?D."
    r"| (?:(?:она?|оно|они|страна|республика|S.) )?(?:стал|являет|являют|остает"
    r"|остают|считает|считают|числ|выступа)[а-я]*\b)"
)
KIN_RU = (
    r"(?= (?P<kin>(?:совет|форум|клуб|пакт|диалог|банк|фонд|движени|конференци)(?:а|я|и)\b)"
    rf"{FREE_RU})"
)
"""A word of the name of an organisation, which may stand for it."""
STATUS_RU = (
    rf"(?:(?:статус\w*|рол(?:ь|и|ью)|положени\w+)(?: официальн\w+)? {ROLE_RU}"
    r"|(?P<member>членств[оа]))"
)
_INTO = late(
    r"\b(?:в|во|к|ко) (?:состав\w* |ряд\w+ |члены |наблюдатели |партнеры |клуб |семью |объединение "
    rf"|число (?:{ROLE_RU} )?)?{ORGANISATION}"
)
_NAMED = ORGANISATION.replace("?P<org>", "?:")
_ELSEWHERE = late(
    r"[^OBSTPQ,·]{0,30}?\b(?:в|во|к|ко) (?:состав\w* |ряд\w+ |члены |клуб |семью |объединение )?"
    rf"(?!качеств|том\b|тот\b|связи|числ|состав|ряд|член)(?!{_NAMED})[а-я]"
    r"|(?<=присоединилась) к [TC]|(?<=присоединился) к [TC]|(?<=присоединились) к [TC]"
)
_FREE = late(
    r"(?= ?(?:$|[,.;:)·–—-]|D.|(?:в |с |со )(?:состав )?D.|лишь|только|последн|позже|позднее|перв"
    rf"|в числе|тогда|(?:в|на|во) (?:состав |эт\w+ )?(?:саммит|встреч|совещан|сесси|D.|{_NAMED})"
    r"|туда|как \w+ член|в качестве|на правах|решени|вместе|вслед|сразу|и (?:в|с|стал)|спустя|через"
    r"|(?:в )?наблюдател|(?:в )?партнер))"
)
"""What may follow verbs of taking in where a state is what is taken in."""
_ELSEWHERE_AHEAD = late(
    r"\b(?:к|ко) (?!(?:этой )?(?:ним|нему|ней|нам|тройк|четверк|пятерк|шестерк|семерк|восьмерк"
    r"|девятк|десятк|клуб|числу)|D.|[OB].)"
    rf"(?!(?:\w+ ){{0,2}}(?:основател|учредител|член|участни|партнер|{COLLECTIVE}))"
    r"[STa-я][^,;]{0,40}$"
)
CHAIR_AHEAD = late(
    r"(?<![а-я])(?:председательств[оа]|эстафету|бразды|полномочия|вахту|руководство|обязанности"
    r"|молоток)(?![а-я])[^;]*$"
)
"""What is accepted, and is no state."""
_IN = late(rf"\b(?:в|во)(?: состав\w*| ряд\w+| числ\w+ (?:членов|участни\w+))? {ORGANISATION}")
_FROM = late(rf"\bиз (?:состава |рядов |числа (?:членов|участников) )?{ORGANISATION}")
_ANY = late(ORGANISATION)
_DIRECT = late(rf"(?<!\bв )(?<!\bво )(?<!\bна )(?<!\bиз )(?<!\bот )(?<!\bпри ){ORGANISATION}")
_WORKING = late(
    rf"\b(?:в|во)(?: состав\w*)? {ORGANISATION}"
    r"|\b(?:в|во) (?:(?:ее|его) )?(?:работе|деятельности)"
    r"(?: (?P<org2>[OB].))?"
)
_WITH = late(rf"\b(?:в|во|при|из) (?:работе |деятельности |органах )?{ORGANISATION}")


RUSSIAN = (
    Act(
        words=russian(r"наблюда(?:ет|ют|ла|л|ли)\b"),
        link=late(rf"(?<![а-я])за (?:работой|деятельностью) {ORGANISATION}"),
        role="observer",
        has_span=True,
    ),
    Act(
        words=russian(
            r"(?:вступ(?:ил[аио]?|ит|ят|ает|ают|ивш\w+|ив)|вош(?:ел|л[аио]|едш\w+)"
            r"|войд(?:ет|ут|я)|присоедин(?:ил[аио]?с[ья]|ится|ятся|яется|яются|ивш\w+с[ья])"
            r"|примкну(?:л[аио]?|вш\w+)|верну(?:л[аио]?с[ья]|лся|вш\w+ся)(?! (?:в|во|из) [CST])"
            r"|влил[аио]?с[ья]"
            r"|подключил[аио]?с[ья]|подключивш\w+с[ья]|добавил[аио]?с[ья]|пришедш\w+)\b"
        ),
        link=_INTO,
        can_lack_link=True,
        stray=_ELSEWHERE,
        stray_ahead=_ELSEWHERE_AHEAD,
        least_undated=3,
    ),
    Act(
        words=russian(
            r"(?:был[аио]? |официально )*принят(?:[аыо]|ые|ая|ый|ых|ое|ую|ой|ым|ыми|ого|ому|ом)?\b"
        ),
        link=_INTO,
        can_lack_link=True,
        free=_FREE,
    ),
    Act(
        words=russian(
            r"(?:приняли|принимают|примут)\b(?! (?:[а-я]+ )?(?:участие|решени|председат|деклараци"
            r"|резолюци|документ|закон|устав|эстафет|полномочи))"
        ),
        link=_INTO,
        is_done_to=True,
        stray_ahead=CHAIR_AHEAD,
    ),
    Act(
        words=russian(
            r"(?<=T. )(?:в D. )?(?:(?:официально|снова|вновь|обратно|туда|тоже|последн\w+"
            r"|перв\w+) )*(?:приняли|вернули|включили|допустили|зачислили)\b"
            r"|(?<=S. )(?:приняли|вернули|включили)\b(?= (?:в (?:состав )?)?D.)"
        ),
        link=_INTO,
        is_done_to=True,
        can_lack_link=True,
        free=_FREE,
    ),
    Act(
        words=russian(
            r"(?:вернул[аи]?|включил[аи]?|допустил[аи]?)\b(?= [OBTS]|(?: \w+)? (?:T|S).)"
        ),
        link=_INTO,
        is_done_to=True,
    ),
    Act(
        words=russian(r"(?:ее|его|их) (?:\w+о )?(?:приняли|принял[аи]?)\b"),
        link=_INTO,
        is_done_to=True,
        stray=late(r"(?: (?:в )?D.| [а-я]+о)* S[\ue000-\uf8ff]"),
        can_lack_link=True,
    ),
    Act(
        words=russian(
            r"(?:(?<=страну )|(?<=республику ))(?:[а-я]+о )?"
            r"(?:приняли|включили|допустили|вернули)\b"
        ),
        link=_INTO,
        is_done_to=True,
        can_lack_link=True,
        free=_FREE,
    ),
    Act(words=russian(r"пополнил[аио]? (?:ряды|состав)\b"), link=_ANY),
    Act(words=russian(r"пополнил[аио]?\b"), link=late(rf"\bряды {ORGANISATION}")),
    Act(
        words=russian(
            r"(?:вход(?:ит|ят|ил[аио]?|ящ\w+|ивш\w+)|состо(?:ит|ят|ял[аио]?|ящ\w+|явш\w+))\b"
        ),
        link=_IN,
        least_undated=1,
        has_span=True,
    ),
    Act(
        words=russian(
            r"(?:(?<=он )|(?<=она )|(?<=оно ))(?:лишь |только |пока )?"
            r"(?P<role>наблюдатель|партнер(?: по диалогу)?|член|участни(?:к|ца))\b"
        ),
        link=_WITH,
        can_lack_link=True,
        least_undated=1,
        has_span=True,
    ),
    Act(
        words=russian(
            r"(?:был[аио]?|явля[ею]тся) (?:в числе|среди|одн\w+ из) (?:(?:стран|государств)[ –-]+)?"
            rf"(?:основател|учредител)\w+ {ORGANISATION}"
        ),
        link=None,
        least_undated=1,
    ),
    Act(
        words=russian(r"участв(?:ует|уют|овал[аио]?|овавш\w+)\b|[–—-](?= в состав)"),
        link=_WORKING,
        has_span=True,
    ),
    Act(
        words=russian(
            r"(?:вы(?:шел|шл[аио]|йд(?:ет|ут|я)|ходит|ходят|шедш\w+)"
            r"|у(?:шел|шл[аио]|йд(?:ет|ут|я)|ходит|ходят|шедш\w+))\b"
        ),
        link=_FROM,
        period=ended,
    ),
    Act(
        words=russian(
            r"(?:вы|у)(?:шел|шл[аио]|шедш\w+) оттуда\b|покин(?:ул[аио]?|ет|ут) (?:ее|его)\b"
            r"|вы(?:шел|шл[аио]|шедш\w+)\b(?=,? (?:(?:лишь|только|тоже|также) )?"
            r"(?:(?:в|с) )?D.(?! (?:из|на|с|в|к) [а-я])|\s?(?:[.;]|$))"
        ),
        link=None,
        period=ended,
    ),
    Act(words=russian(r"хлопнул[аио]? дверью\b"), link=_ANY, period=ended),
    Act(
        words=russian(r"(?:завершил[аио]?|закончил[аио]?|оформил[аио]?)\b"),
        link=late(rf"\bвыход\w* из (?:состава )?{ORGANISATION}"),
        period=ended,
    ),
    Act(
        words=russian(r"(?:покин(?:ул[аио]?|ет|ут|увш\w+|ув)|покида(?:ет|ют))\b"),
        link=_DIRECT,
        period=ended,
    ),
    Act(
        words=russian(r"(?:был[аио]? )?исключен(?:[аыо]|н\w+)?\b"),
        link=_FROM,
        period=ended,
        can_lack_link=True,
        free=_FREE,
    ),
    Act(words=russian(r"исключил[аио]?\b"), link=_FROM, period=ended, is_done_to=True),
    Act(
        words=russian(
            rf"переста\w+ (?:быть |являться ){ROLE_RU}(?:{OF_RU}|(?<=им членом)|(?<=го членом))"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=russian(
            r"(?:переста\w+|прекратил\w*) (?:состоять|входить|участвовать|числиться|быть)"
            rf" во? (?:состав\w* )?{ORGANISATION}"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=russian(
            r"(?:(?:прекра(?:т[ия][тл]|щает)|утратил|потерял|лишил|завершил)\w*|расста\w+ с)"
            rf" (?:свое |полноправное )?(?:членств|участи)\w+ в {ORGANISATION}"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=russian(
            r"денонсировал\w* (?:\w+ )?(?:соглашени|договор|устав)\w*(?: о создании)?"
            r" (?P<org>[OB].)"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=russian(
            r"(?:приостан(?:ови(?:л[аио]?|в)|авлива\w+)|заморози(?:л[аио]?|в))\b[^OBSTPQ,;·]{0,30}"
            r"(?:членств|участи)\w+(?! (?:the )?[ST].)"
        ),
        link=_WITH,
        role="suspended",
    ),
)
