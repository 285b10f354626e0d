"""The words of three languages for presiding over an organisation and handing the chair over."""

import re

from orgtui.articles.statements.templates import Forms, pattern

TRIGGER = re.compile(
    r"председател|возглав|во главе|сопред|chair|presid|lead|led |head|төраға|басқар|үйлестір|helm"
    r"|руковод"
)
"""What every sentence about a chair has in it."""

_CHAIR_RU = r"председательств(?:о|а|у|ом|е)\b"
_CHAIR_EN = r"(?:chair|chairmanship|chairpersonship|presidency|helm)\b"
_IN = r"(?:в|во|на|над) "
_OF = r"(?:of|in|at)(?: the)? "

_HOLDING = (
    rf"<who:Z>,?~\b(?:председательству\w+|председательствовал[аио]?"
    rf"|будет председательствовать)\b(?:~~{_IN}<org:O>)?",
    rf"{_IN}<org:O>~~\b(?:председательствует|председательствовал[аио]?"
    rf"|будет председательствовать)\b~~<who:Y>",
    r"(?<!под )\bпредседательств(?:о|а|у|е) (?:республики )?<who:Y>(?:~~\b(?:в|во|на) <org:O>)",
    r"\bв период председательства <who:Y>(?:~~\b(?:в|во|на) <org:O>)?",
    rf"\bпредседательством <who:Y>~?{_IN}<org:X>",
    rf"\bдля <who:S> председательство {_IN}<org:X>",
    rf"\b(?:будучи|являясь|как) председател\w+ (?:{_IN})?<org:O>,? <who:S>",
    rf"<who:Z>~~\bсво\w+ председательств\w+ {_IN}<org:X>",
    rf"\bсво\w+ председательств\w+ {_IN}<org:X>,?(?:~?D.)?,? <who:Z>",
    rf"<who:Z>~(?:является|являлась|являлся|был[аи]?|будет|стал[аи]?|станет|остается|выступает"
    rf"|избран[аы]?|[–—-])"
    rf"~~\b(?:председател(?:ем|ь)|страной-председателем) (?:D. )?(?:{_IN})?(?:D. )?<org:O>",
    rf"\b(?:страной-председателем|председателем|председатель"
    rf"|председательницей) (?:{_IN})?<org:O>~~(?:является|являлась"
    rf"|был[аи]?|будет|стал[аи]?|станет|становится|избран[аы]?)~~<who:N>",
    rf"\b(?:председатель|страна-председатель) (?:{_IN})?<org:O> ?[–—-] ?<who:N>",
    rf"\bстрана-председатель (?:{_IN})?<org:O>,?~<who:S>",
    rf"\b(?:пост|место) председателя (?:{_IN})?<org:O>~~(?:занял[аи]?|займет|занимает"
    rf"|занимал[аи]?)~~<who:S>",
    rf"<who:N>~\b(?:занял[аи]?|займет|занимает)~~\b(?:пост|место) председателя (?:{_IN})?<org:O>",
    rf"<who:Z>~~\b(?:начал[аи]?|начинает|начнет|осуществляет"
    rf"|осуществит)\b~~председательство (?:{_IN})?(?:органах )?<org:O>",
    rf"\bпредседательство (?:{_IN})?(?:органах )?<org:O>~~\b(?:осуществляет|осуществит"
    rf"|осуществляла)\b~~<who:N>",
    # English
    r"<who:Z>,?~\b(?:chairs|chaired|is chairing|will chair|currently chairs|has chaired"
    r"|presides over|will preside over)"
    r"(?: the)? <org:O>",
    rf"<who:Z>,?~\b(?:holds?|held|holding|is holding|currently holds"
    rf"|will hold)~~(?!this |that )(?:the )?(?:\w+ ){{0,2}}?(?:<org:X> )?(?:\w+ )?{_CHAIR_EN}"
    rf"(?:~?{_OF}<org:O>)?",
    rf"<who:Z>~\b(?:is|was|will be|has been)~~\b(?:chair|chairman|president"
    rf"|holder of the (?:chair|presidency))(?: country)? {_OF}<org:O>",
    rf"\bunder <who:Y>s? {_CHAIR_EN} {_OF}<org:X>",
    rf"<who:Y>s? {_CHAIR_EN} {_OF}<org:X>",
    rf"<who:Y>s? <org:X> {_CHAIR_EN}",
    # Kazakh
    r"<who:Y>[-\w]*~~<org:O>[-\w]*~~төрағалық (?:ет\w+|жаса\w+)",
    r"<org:O>[-\w]*~~төрағалық (?:ет\w+|жаса\w+)(?: \w+)? <who:S>",
    r"<org:O>[-\w]*~~төрағасы ?[–—-] ?<who:S>",
    r"(?:^|[.:] ?)(?:келесі |қазіргі )?төраға ?[–—-] ?<who:S>",
    r"<who:S>[-\w]*~~<org:O>[-\w]* төрағалы\w+",
)
HOLDING = Forms(*_HOLDING)
"""A state presides; groups who and, where named, org."""

_CHANGING = (
    rf"\b{_CHAIR_RU}(?:~~{_IN}<org:O>)?~~\b(?:перешл[оа]|переходит|перейдет|передан[оа]"
    rf"|передается|передадут|отошл[оа]|досталось)"
    rf"\b~~(?:от <old:Y>~)?(?:к |в руки )?<who:Y>(?:~?от <old2:Y>)?",
    r"\b(?:пост|полномочия|функции|эстафета|кресло) "
    r"председател\w+(?:~~<org:X>)?~~\b(?:перешл?[аио]?|переходит|переходят|перейд[еу]т"
    r"|передан[аоы]?)\b~~(?:от <old:Y>~)?(?:к )?<who:Y>",
    rf"<old:Z>~\b(?:передал[аио]?|передаст|передает|сдал[аи]?|уступил[аи]?)\b~~(?:{_CHAIR_RU}"
    rf"|председательские функции|полномочия председателя"
    rf"|пост председателя|функции "
    rf"председателя|эстафету {_CHAIR_RU})(?:~~(?:{_IN})?<org:O>)?~~<who:Y>",
    rf"<old:Z>~\b(?:передал[аио]?|передаст|передает)\b~~<who:Y>~~\b(?:{_CHAIR_RU}"
    rf"|полномочия председателя|пост председателя)"
    rf"(?:~~(?:{_IN})?<org:O>)?",
    rf"<who:Z>~\b(?:принял[аио]?|примет|принимает|переня[лт][аи]?|получил[аи]?"
    rf"|взял[аи]? на себя)\b~~(?:от <old:Y>~)?(?:{_CHAIR_RU}"
    rf"|полномочия председателя|эстафету {_CHAIR_RU})(?:~~(?:{_IN})?<org:O>)?(?:~~от <old2:Y>)?",
    rf"\b{_CHAIR_RU}(?:~~{_IN}<org:O>)?~~\b(?:принял[аи]?|примет|принимает"
    rf"|получил[аи]?)\b~~(?:от <old:Y>~)?<who:Y>",
    r"\bво главе <org:O>~~(?:вместо <old:Y>~~)?(?:стоит|стоял[аи]?|встал[аи]?|встанет|стал[аи]?"
    r"|станет)\b~~<who:Y>",
    r"<who:Z>~~\b(?:встал[аи]?|встанет|стоит|стал[аи]?)\b~~во главе <org:O>(?:~вместо <old:Y>)?",
    rf"<who:N>~~\b(?:сменил[аио]?|сменит|сменяет)\b~~<old:S>~~(?:председател\w+"
    rf"|{_CHAIR_RU})(?:~?(?:{_IN})?<org:X>)?",
    rf"<who:N>~~\b(?:сменил[аио]?|сменит|сменяет)\b~~(?:на посту|в качестве"
    rf"|в роли)~~председател\w+ (?:{_IN})?(?:<org:X>~)?<old:S>",
    rf"\bочередь {_CHAIR_RU}~~переш\w+~~<who:Y>",
    # English
    rf"<who:Z>,?~\b(?:took over|takes over|will take over|assumed|assumes|will assume|took up"
    rf"|takes up|will take up|has taken over"
    rf"|inherits|inherited|received|receives|took on"
    rf"|takes on)\b~~(?:the )?(?:\w+ ){{0,2}}?(?:<org:X> )?(?:\w+ "
    rf")?{_CHAIR_EN}(?:~?{_OF}<org:O>)?(?:~~from <old:Y>)?",
    rf"\b{_CHAIR_EN}(?:~?{_OF}<org:O>)?~~\b(?:passes|passed|will pass|was handed(?: over)?|goes"
    rf"|went|moves|moved|rotates|rotated|was transferred)\b"
    rf"~~(?:from <old:Y>~)?to <who:Y>(?:~from <old2:Y>)?",
    rf"<old:Z>~\b(?:hands|handed|will hand|passed|passes|will pass"
    rf"|transferred)\b(?: over)?~~(?:the )?(?:\w+ )?(?:<org:X> )?(?:\w+ )?{_CHAIR_EN}"
    rf"(?:~?{_OF}<org:O>)?~~(?:over )?to <who:Y>",
    rf"<who:Z>~\b(?:succeeds|succeeded|will succeed|replaces|replaced"
    rf"|will replace)~<old:Y>~~(?:as|in)~~{_CHAIR_EN}(?:~?{_OF}<org:O>)?",
    # Kazakh
    r"\bтөрағалы[қғ]\w*~~(?:<old:S>[-\w]*~)?<who:S>[-\w]*~~\b(?:көшті|көшеді|өтті|өтеді|берілді"
    r"|тапсырылды|тапсырды)\b",
    r"<org:O>[-\w]*~~төрағалы[қғ]\w*~~<who:S>[-\w]*~~\b(?:көшті|көшеді|өтті|өтеді|берілді"
    r"|тапсырылды)\b",
    r"<old:S>[-\w]*~~төрағалы[қғ]\w*~~<who:S>[-\w]*~~\b(?:тапсырды|берді|табыстады)\b",
    r"<who:S>[-\w]*~~төрағалы[қғ]\w*~~<old:S>[-\w]*~~\b(?:қабылдап алды|қабылдады)\b",
)
CHANGING = Forms(*_CHANGING)
"""The chair goes to who, from old."""

_DATED_ONLY = (
    r"<who:M> (?:chaired|presided|chairs|presides|will chair|will preside)(?: over it)? (?:in"
    r"|from|since)"
    r" (?P<time>D.)",
    r"<who:Z>~\b(?:is|was|has been) in the chair (?:since|from|in) (?P<time>D.)",
    r"<who:M> (?:председательствует|председательствовал[аи]?) (?:в |с )?(?P<time>D.)",
    r"\bпредседательств(?:ует|овал[аио]?) <who:N>",
    r"<who:Z>~\b(?:возглавил[аио]?|возглавит|возглавляет|возглавлял[аио]?)\b~~<org:O>",
    r"<org:O>~~\b(?:возглавил[аио]?|возглавит|возглавляет)\b~<who:N>",
    r"<who:Y>,? (?:which |who )?\b(?:will lead|leads|led|will head|heads"
    r"|headed)\b(?: the)? <org:O>",
    r"\b(?P<who>ол) (?P<time>D.)[-\w ]{0,12} <org:O>[-\w]* (?:жұмысын )?(?:үйлестіреді|басқарады"
    r"|төрағалық етеді|басқарды)",
    r"\b(?P<who>она|страна|республика|it) ~?\b(?:будет председательствовать|председательствует"
    r"|will chair|chairs|will lead)"
    r"(?:~~(?:в )?(?:the )?<org:O>)?",
    rf"(?<!под )\b{_CHAIR_RU} <who:Y>(?:~?\b(?:в|на) <org:X>)? (?:в|с|до|на) (?P<time>D.)",
)
DATED_ONLY = Forms(*_DATED_ONLY)
"""Words that say so only together with a time."""

_CO_CHAIRING = (
    r"\bсопредседательств\w+~~<who:L>",
    r"<who:L>~~\bсопредседательству\w+",
    r"\bсопредседател(?:ями|ем)(?:~<org:X>)?~~(?:являются|является|стали|стала|станут"
    r"|будут)~~<who:L>",
    r"<who:L>~~(?:являются|является|стали|стала|станут|будут)~~сопредседател(?:ями"
    r"|ем)(?: (?:в )?<org:X>)?",
    r"<who:L>~\b(?:are|were|will be|will serve as|became)~~co-?chairs?(?: of(?: the)? <org:X>)?",
    r"<who:L>~\b(?:co-?chair|co-?chairs|co-?chaired)(?: the)? <org:O>",
)
CO_CHAIRING = Forms(*_CO_CHAIRING)
"""States preside together, or beside another."""

GAPPED = (
    pattern(
        r"(?:\s?[,;]\s?(?:and |и |а )?|\s(?:and|и)\s)(?P<who><N>)(?:\s?[–—-])?\s?(?:in|from|в"
        r"|с)? ?(?P<time>D.)"
    ),
    pattern(r"(?:\s?[,;]\s?(?:и |а )?|\sи\s)(?:в|с|со) (?P<time>D.)\s?[–—-]\s?(?P<who><N>)"),
)
"""What goes on without the verb: "…, India in 2021 and China in 2022"."""
