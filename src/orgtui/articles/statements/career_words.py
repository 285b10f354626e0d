"""The words of three languages around an office: its title, its owner, what it is called again."""

import re

from orgtui.articles.statements.office_words import TITLE_EN, TITLE_KK, TITLE_RU
from orgtui.facts.names import Language

TITLES = {
    Language.RU: re.compile(rf"(?<![-а-я])(?P<title>{TITLE_RU})"),
    Language.EN: re.compile(rf"\b(?P<title>{TITLE_EN})"),
    Language.KK: re.compile(rf"\b(?P<title>{TITLE_KK})"),
}
"""What an office is called."""

OWNER_BEHIND = {
    Language.RU: re.compile(
        r"(?:(?! (?:(?:на|в|во|с|со|от|до|за|из|после|при|и|когда) "
        r"|глав|президент|премьер|министр|секретар|председател|заместител"
        r"|(?:стал|был|явля|назначен|избран|утвержден|занима|занял|сообщ|заяв)))"
        r"[^OBSTAPQCD;:,.()!?–—]){0,50}? "
        r"(?P<org>[OBSTA].|страны|республики|государства|королевства"
        r"|(?P<union>организации|объединения|альянса|союза|блока|федерации))(?![-а-я])"
    ),
    Language.EN: re.compile(
        r"(?: for [a-z ]{3,30}| (?P<holder>[PQ].))? (?:of|to|at|for)(?: the)? "
        r"(?P<org>[OBST].|the country|the republic|the kingdom"
        r"|(?P<union>the (?:organi[sz]ation|bloc|union|alliance|federation)))"
    ),
    Language.KK: re.compile(r"(?!)(?P<org>)(?P<union>)"),
}
"""Whose office it is, behind its title."""
OWNER_BEFORE = re.compile(
    r"(?P<org>[OBSTA].)(?: ?s|[-а-яәіңғүұқөһ]*)? "
    r"(?:new |first |\d+(?:st|nd|rd|th) |жаңа |бұрынғы )?$"
)
"""Whose office it is, before its title."""
NOMINAL = re.compile(r"\b(?:избрани|назначени|утверждени|election|appointment)\w* (?:[PQ]. )?$")
"""What makes a title one that a noun speaks of, not the verb of the clause."""
SOMEBODYS = re.compile(r"\b(?:его|ее|их|its|their)(?: \w+)? $")
"""What makes an office one of something the text spoke of."""

INTRODUCED = re.compile(
    r"\b(?:пост|должност|качеств|кресл|мест|роли|портфел|обязанност)\w* "
    r"(?:(?:\w+(?:ого|ой|его|ей)|A.) )?$"
)
"""What an office stands behind in the genitive."""
INSTRUMENTAL = re.compile(r"(?:ом|ем|ой|ей|ым|им)(?:-\w+(?:ом|ем|ой|ей))?$")
"""The ending of a title that somebody bears or gets."""
THIS_POST = re.compile(
    r"\b(?:эт(?:от|ом|ого|у|ой) (?:пост|должност)|данн\w+ (?:пост|должност)"
    r"|\bзанима(?:вш|ющ|л|ет)\w* его\b|th(?:e|is|at) (?:post|position|job|office|role)"
    r"|(?:бұл|осы) (?:қызмет|лауазым|орын))"
)
"""The office that was spoken of."""
OWN_POST = re.compile(
    r"\b(?:сво(?:й|ю|его|ей|ем) (?:пост|должност)|отставк|полномочи|занимаем\w+ (?:пост|должност)"
    r"|отставке|освобожден|уволен|отстранен|(?:his|her) (?:post|position|job|office)|office"
    r"|resign|stepp?(?:s|ed)? (?:down|aside)|stood down|retire|oust|dismiss|removed|sacked|fired)"
)
"""The office of the one who is spoken of."""
DUTIES = re.compile(
    r"\b(?:обязанност|полномочи|должност|duties|office|присяг|sworn in|inaugurated|қызмет"
    r"|міндет|к работе)"
)
"""What one enters upon, where the office was told before."""
OF_STATE = re.compile(
    r"президент|премьер|министр|канцлер|спикер|корол|императ|госсекретар"
    r"|president|minister|premier|chancellor|king|queen|emperor"
)
"""A title that is of a state where nothing else is said."""
OF_GOVERNMENT = re.compile(
    r" (?:\w+ого )?(?:правительств|парламент|кабинет|кабмин|совета министров|совмин|госсовет"
    r"|государства|внешнеполитическ|мид\b|минфин|минобороны"
    r"|of (?:the )?(?:government|state|parliament|cabinet))"
)
"""What makes a head or a chairman one of a state."""
OF_ORGAN = re.compile(
    r" (?P<its>(?:его|ее|их) )?(?:коллегии|комиссии|правления|совета|секретариата|исполкома"
    r"|комитета|суда|банка"
    r"|of the (?:board|commission|council|committee|secretariat|court|bank))\b"
)
"""What makes it one of the organisation, or the body, that was named last."""
ELSEWHERE = re.compile(
    r" (?!(?:на|в|во|с|со|по|и|или|он|она|из|от|до|за|после|при|вместо|а|но|когда"
    r"|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|десять|почти|более|около|еще|много|лет"
    r"|был|была|стал|стала|том"
    r"|in|on|after|before|since|from|until|and|by|at|was|when|with|for|again|who|to"
    r"|вновь|снова|уже|сроком|страны|республики)\b)[а-яa-z]{2,}"
)
"""What tells of whose office, though no table knows it: "of the company"."""
OF_ORGANISATION = re.compile(
    r"секретар|генсек|директор|комиссар|secretary|director|commissioner|хатшы"
)
"""A title that is of an organisation where nothing else is said."""
HEADS = {Language.RU: "глава", Language.EN: "head", Language.KK: "басшы"}
"""What someone is who heads an organisation, where no title is given."""
HEADS_OF_OFFICE = {
    Language.RU: "глава секретариата",
    Language.EN: "head of the secretariat",
    Language.KK: "хатшылық басшысы",
}
"""What someone is who heads an organisation's office."""
HEADS_OF_GOVERNMENT = {
    Language.RU: "глава правительства",
    Language.EN: "head of government",
    Language.KK: "үкімет басшысы",
}
HEADS_OF_STATE = {
    Language.RU: "глава государства",
    Language.EN: "head of state",
    Language.KK: "мемлекет басшысы",
}
VERBLESS = re.compile(r"\b(?:на посту|в должности|in office|in the post)(?= )")
"""What tells of an office without a verb."""
ORGAN = re.compile(
    r"\b(?:секретариат|аппарат|коллеги|комисси|исполком|the secretariat|secretariat|хатшылық)"
    r"[а-яa-zәіңғүұқөһ]*"
    r"(?: (?P<org>[OB].))?"
)
"""What the head of an organisation's office heads."""
COLLECTIVE = re.compile(
    r"^ (?:организаци|союзом|объединени|альянс|блоком|the (?:organi|bloc|alliance|union|group))"
    r"|(?:ұйымды|одақты) (?:D.[а-я]* (?:бері )?)?$"
)
"""An organisation spoken of before, behind the verb or in Kazakh before it."""
CHAIR = re.compile(r"председател|chair(?:man|woman|person)?\b|төраға")
"""The title of who presides, which a head of state bears for the state."""
COUNTRY = re.compile(r" (?:\w+(?:ой|им|ую|ое) )?(?:стран|государств|республик)[а-я]*\b")
"""What the head of a state heads."""
GOVERNMENT = re.compile(
    r"\b(?:правительств|кабинет|кабмин|government|cabinet)\w*(?: министров)?"
    r"(?: (?:[^OBSTAPQCD;:,.()!?–—]{0,20} )?(?P<org>[ST].|страны|республики))?"
)
"""What the one heads who heads no organisation."""
PRESIDENCY = re.compile(r"^(?:\w+ )?(?:президент|president)")
"""The office of a state whose holder takes over some time after the election."""
