"""What offices are called in English: titles, their fields, the houses that stand for them."""

import re

from orgtui.text.late_patterns import late


def _any(words: str) -> str:
    """Return a pattern of any of some words or phrases, a comma between two."""
    return "|".join(re.sub(r"\s+", " ", word.strip()) for word in words.split(","))


_FIELDS = _any(
    """foreign affairs, external affairs, foreign relations, foreign and european affairs,
    international (?:affairs|relations|cooperation|trade|development), european affairs,
    (?:home|internal|veterans|consumer|religious|legal|political|economic|social|public|youth)
    affairs, (?:the )?interior, (?:national )?defen[cs]e, (?:national |homeland )?security,
    (?:the )?finances?, (?:the )?econom(?:y|ics), economic development, (?:foreign )?trade,
    commerce, industry, justice, (?:public )?health, healthcare, (?:higher )?education, science,
    research, technology, culture, tourism, sports?, labou?r, employment, work, pensions,
    social (?:protection|security|policy|welfare|development), welfare, energy, oil, petroleum,
    mines, mining, (?:natural )?resources, (?:the )?environment, climate(?: change| action)?,
    agriculture, fisheries, food, water, transport(?:ation)?, infrastructure, railways, housing,
    communications?, information, telecommunications, digital (?:development|affairs|policy),
    innovation, planning, the treasury, treasury, (?:regional |urban )?development,
    (?:regional )?cooperation, (?:regional |european )?integration, state, public works,
    public administration, women, youth, families, the family, (?:im)?migration, war, the navy,
    refugees, emergency situations, emergencies, enlargement, competition, budget, revenue, customs,
    human rights, disarmament, peacekeeping, investment, privati[sz]ation, construction, space"""
)
_FIELD_LIST = rf"(?:{_FIELDS})\b(?:(?:,? and|,) (?:the )?(?:{_FIELDS})\b){{0,3}}"
_BEFORE = _any(
    """vice, deputy, assistant, under, acting, interim, caretaker, provisional, transitional,
    first(?= (?:deputy|vice|minister|secretary(?![- ]general)|counsellor)), second(?= secretary),
    foreign, prime, home, general, permanent, high, special, chief, executive,
    managing, federal, lord, attorney, cabinet, parliamentary, national, security, regional,
    resident, senior, associate, honorary, founding, inaugural, supreme, central, joint, principal,
    commercial, military, political, scientific, technical, personal, state, federal, union,
    director, defen[cs]e, finance, interior, justice, health, education, culture,
    energy, economy, economics, economic, environment, agriculture, trade, commerce, industry,
    transport, labou?r, housing, treasury, planning, development, information, oil, climate,
    sports?, europe, security council, foreign policy, external affairs, home affairs,
    internal affairs, climate, budget, competition, enlargement, human rights, refugee, aid, press,
    sous"""
)
_HEADS = _any(
    """president, vice-president, prime minister, premier, pro-rector,
    minister(?:-delegate|-counsellor)?(?: (?:of|for) FIELDS)?, secretary of state(?: for FIELDS)?,
    secretary[- ]general, secretary(?: (?:of|for) FIELDS)?,
    under-?secretary(?:[- ]general| of state)?(?: for FIELDS)?,
    chair(?:man|woman|person)?(?:-in-office)?,
    chancellor(?: of the exchequer)?, vice-chancellor, commissioner(?: for FIELDS)?,
    ambassador(?:-at-large)?, envoy, consul(?:[- ]general)?, charge d[ ]?affaires, attache,
    director(?:[- ]general)?, administrator, speaker, governor(?:[- ]general)?, mayor,
    coordinator, representative, rapporteur, comptroller(?:[- ]general)?, auditor[- ]general,
    prosecutor(?:[- ]general)?, attorney[- ]general, solicitor[- ]general, general counsel,
    chief executive(?: officer)?, ceo,
    chief (?:[a-z]+ )?(?:financial|operating|administrative|legal|information|technology|risk)
    officer, chief of (?:the )?(?:[a-z]+ )?staff,
    chief of protocol, chief minister, chief economist, chief negotiator, chief justice,
    chief prosecutor, chief scientist, chief commissioner, commander(?:[- ]in[- ]chief)?,
    adviser, advisor, counsellor, rector, dean, registrar, treasurer, ombudsman, spokesman,
    spokeswoman, spokesperson, king, queen, emperor, sultan, emir, pope, monarch, crown prince,
    head of (?:state|government|mission|delegation|cabinet), taoiseach, state secretary,
    top diplomat, general secretary, number two,
    (?:foreign[- ]policy|trade|competition|human rights|aid|refugee|humanitarian|peacekeeping)
    chief"""
).replace("FIELDS", _FIELD_LIST)
_NOT_YET = r"(?![- ](?:elect|designate|in-waiting|hopeful|candidate|nominee|to be|contender)\b|-)"
TITLE = late(
    rf"(?:(?<![-a-z])|(?<=\bex-))(?P<title>(?:(?:{_BEFORE})[ -])*(?:{_HEADS}))"
    rf"(?:\b|(?=s (?:desk|job|post|seat|chair|office|role|position|portfolio|mantle)\b)){_NOT_YET}"
)
"""A title that tells by itself what it is."""
HEAD = late(
    r"(?<![-a-z])(?P<title>(?:(?:deputy|acting|interim|vice|founding) )*"
    rf"(?:head|chief|boss|leader))\b{_NOT_YET}"
    r"(?! (?:[a-z]+ ){1,2}?officer\b| (?:inspector|engineer|editor|accountant|whip|rabbi|mufti)\b)"
)
"""A word that is a title only beside the organisation whose head it is."""

NOMINAL = {
    "presidency": "president",
    "vice-presidency": "vice-president",
    "premiership": "prime minister",
    "prime ministership": "prime minister",
    "chancellorship": "chancellor",
    "secretary-generalship": "secretary-general",
    "secretary generalship": "secretary-general",
    "director-generalship": "director-general",
    "directorship": "director",
    "governorship": "governor",
    "speakership": "speaker",
    "mayoralty": "mayor",
    "chairmanship": "chairman",
    "papacy": "pope",
    "throne": "monarch",
    "crown": "monarch",
}
"""Nouns for the office itself, with the title of the one who has it."""
NOMINAL_POST = late(rf"\b(?P<noun>{'|'.join(sorted(NOMINAL, key=len, reverse=True))})\b")
LEAD_POST = late(
    r"\b(?:(?:the )?(?:helm|leadership|top (?:job|post|position)|reins|charge|day-to-day "
    r"running|top|direction|command)(?= (?:of|at) )|at the (?:head|helm|top)|in charge)\b"
)
"""The first place of an organisation, which is said behind it."""
MINISTRY = late(
    rf"\b(?:the )?(?P<field>foreign|{_FIELDS}) (?:ministry|portfolio|brief|department)\b"
)
"""The ministry, or the task, that stands for its minister."""

GIVEN_FIELD = late(
    r"\b(?:gets?|got|takes?|took|receives?|received|is given|was given|is handed|was handed"
    r"|inherits?|inherited|moves? to|moved to|goes to|went to|keeps|kept)"
    rf" (?P<field>(?:the )?(?:{_FIELDS}))(?=[,.;]|$| (?:and|while|on|in D|from) )"
)
"""What a minister is told by who is given a field: "she gets finance"."""

OWN_STATE = {
    "chancellor of the exchequer": "United Kingdom",
    "lord chancellor": "United Kingdom",
    "secretary of state": "United States",
    "taoiseach": "Ireland",
    "pope": "Vatican",
}
"""Titles that only one state has."""

SEATS = {
    "downing street": ("prime minister", "United Kingdom"),
    "home office": ("home secretary", "United Kingdom"),
    "foreign office": ("foreign secretary", "United Kingdom"),
    "white house": ("president", "United States"),
    "oval office": ("president", "United States"),
    "state department": ("secretary of state", "United States"),
    "pentagon": ("defense secretary", "United States"),
    "elysee": ("president", "France"),
    "élysée": ("president", "France"),
    "matignon": ("prime minister", "France"),
    "quai dorsay": ("foreign minister", "France"),
    "kremlin": ("president", "Russia"),
    "chancellery": ("chancellor", "Germany"),
    "akorda": ("president", "Kazakhstan"),
    "bankova": ("president", "Ukraine"),
    "palazzo chigi": ("prime minister", "Italy"),
    "quirinale": ("president", "Italy"),
    "moncloa": ("prime minister", "Spain"),
    "blue house": ("president", "South Korea"),
    "casa rosada": ("president", "Argentina"),
    "planalto": ("president", "Brazil"),
    "rashtrapati bhavan": ("president", "India"),
    "aso rock": ("president", "Nigeria"),
    "vatican": ("pope", "Vatican"),
}
"""Houses that stand for who works in them, with the title and the state."""
SEAT = late(rf"\b(?:{'|'.join(SEATS)})\b")

ANAPHOR = late(
    r"\b(?:(?:the|this|that|his|her|its|a|same|new|which) (?!(?:key|leading|major|central|bigger"
    r"|greater|crucial|pivotal|prominent|active|important|big|mediating) )(?:[a-z-]+ ){0,2}?"
    r"(?:post|position|job|role|office(?! in C)|seat|chair|duties|portfolio|task|desk|title|vacancy"
    r"|gap(?! in )"
    r"|reins|helm|functions|responsibilities|mantle|baton|work)|office(?! in C)|power|the oath"
    r"|the presidential oath|the reins|the helm|the chair|charge|it)\b"
)
"""Words for the office that was spoken of."""
