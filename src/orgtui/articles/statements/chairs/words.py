"""The words of three languages for presiding over an organisation and handing the chair over."""

from orgtui.articles.statements.sentence.templates import Forms
from orgtui.articles.statements.trigger import Trigger
from orgtui.text.late_patterns import late

TRIGGER = Trigger(
    r"президентств|\bвести\b|повед[её]т|председател|возглав|во главе|сопред|chair|presid|lead"
    r"|led |head|төраға|басқар"
    r"|үйлестір|helm"
    r"|руковод|бразды|у руля|вахт|эстафет|полномочи|gavel"
    r"|отвеча|очередь|черед|смен|мест[оа]\b|роль|уступ|baton|in charge|\brole\b|turn|міндет|тізгін"
    r"|relieved|заведова|работу|жұмысын|follow|reins|срок|charge of|replac|succe"
    r"|took over|taken over|кормил|штурвал|молот|жезл|булав|главен|опек|под начал|под управл"
    r"|полугоди"
    r"|заступ|приступ|лидерств|управля|куриру|кураторств|жауапкер|year runs|year ends"
    r"|\bвед[её]т|\bвел[аи]?\b|знам|кресл|руль|driving|wheel|torch|\bruns?\b|\bran\b|stint"
    r"|\bterm\b|tenure|the title\b|speaks for|steer|мисси|тұтқа|\bс[оа]председ"
)
"""What every sentence about a chair has in it."""

_CHAIR_RU = r"председательств(?:о|а|у|ом|е)\b"
_CHAIR_EN = r"(?:chair|chairmanship|chairpersonship|presidency|helm)\b"
_IN = r"(?:в|во|на|над) "
_OF = r"(?:of|in|at)(?: the)? "

_HOLDING = (
    r"<who:Y>s turn to (?:preside over|chair|lead|head)(?: the)? <org:O>",
    rf"<who:Y>, (?:чь\w+|whose) (?:\w+(?:ое|ий|ый) )?"
    rf"(?:{_CHAIR_RU}|руководство|лидерство|главенство|полугодие|год|мандат|вахта"
    rf"|срок(?: полномочий)?|{_CHAIR_EN}|term|year|turn|stint|tenure)"
    r"(?: (?:в|of|at the head of)(?: the)? <org:O>)?(?=[^OBSTPQD,;]{0,20}\b(?:заверш|истек|законч"
    r"|окончи|ends\b|ended\b|expires))",
    r"(?<!под )\bпредседательств(?:о|а|у|е) (?:республики )?<who:Y>(?:~~\b(?:в|во|на) <org:O>)",
    r"\bв период председательства <who:Y>(?:~~\b(?:в|во|на) <org:O>)?",
    rf"\bпредседательством <who:Y>~?{_IN}<org:X>",
    rf"\b<who:A> председательств(?:о|а|у|ом|е) {_IN}<org:O>",
    r"\b(?:приоритет|деятельност|работ|усили|цел|задач|план)[а-я]{0,3} <who:Y> на посту"
    rf" председателя (?:{_IN})?<org:O>",
    rf"\bдля <who:S> председательство {_IN}<org:X>",
    rf"\b(?:будучи|являясь|как) председател\w+ (?:{_IN})?<org:O>,? <who:S>",
    rf"<who:Z>~~\bсво\w+ председательств\w+ {_IN}<org:X>",
    rf"\bсво\w+ председательств\w+ {_IN}<org:X>,?(?:~?D.)?,? <who:Z>",
    rf"\bстрана-председатель (?:{_IN})?<org:O>,?~<who:S>",
    r"<org:X>(?: ?\([^()]*\))?,? в котор(?:ом|ой|ых) (?:[а-я]+ ){0,4}?председательствует"
    r"(?: [а-я]+){0,2}? <who:N>",
    rf"\bстран(?:ы|е|у|ой)-председател[а-я]+ (?:{_IN})?<org:O>,? <who:S>",
    rf"<who:S>,? (?:[–—-] )?страна-председатель (?:{_IN})?<org:O>(?=[,.;]| [–—-]|$)",
    r"\b(?:нынешн|действующ|текущ|временн)\w+ (?:\w+ )?председател\w+(?: <org:O>)? ?[–—-] ?<who:S>",
    r"\b(?:its|the) (?:current|present|acting|rotating) (?:chair|president|chairman)"
    r"(?: of(?: the)? <org:O>)? is <who:S>",
    r"<who:Y>s (?:year|term|stint|turn|tenure)(?: (?:at|in) [\w ]{0,20})?"
    r"(?= (?:runs out|ran out|was over|is over|ends|ended|expires|expired"
    r"|comes to an end|came to an end))",
    rf"\b(?:пост|место) председателя (?:{_IN})?<org:O>~~(?:занял[аи]?|займет|занимает"
    rf"|занимал[аи]?)~~<who:S>",
    rf"<who:N>~\b(?:занял[аи]?|займет|занимает)~~\b(?:пост|место) председателя (?:{_IN})?<org:O>",
    rf"<who:Z>~~\b(?:начал[аи]?|начинает|начнет|осуществляет"
    rf"|осуществит)\b~~председательство (?:{_IN})?(?:органах )?<org:O>",
    rf"\bпредседательство (?:{_IN})?(?:органах )?<org:O>~~\b(?:осуществляет|осуществит"
    rf"|осуществляла)\b~~<who:N>",
    # English
    rf"<who:Z>,?~\b(?:holds?|held|holding|is holding|currently holds"
    rf"|will hold)~~(?!this |that )(?:the )?(?:\w+ ){{0,2}}?(?:<org:X> )?(?:\w+ )?{_CHAIR_EN}"
    rf"(?:~?{_OF}<org:O>)?",
    rf"<who:Z>~\b(?:is|was|will be|has been)~~\b(?:chair|chairman|president"
    rf"|holder of the (?:chair|presidency))(?: country)? {_OF}<org:O>",
    rf"\bunder <who:Y>s? {_CHAIR_EN} {_OF}<org:X>",
    rf"<who:Y>s? {_CHAIR_EN} {_OF}<org:X>",
    rf"<who:Y>s? <org:X> {_CHAIR_EN}",
    rf"<who:S>, (?:the )?(?:current |next "
    rf"|incoming )?<org:X>(?:s)? (?:\w+ )?{_CHAIR_EN}(?: (?:for|in|since) (?P<time>D.))?",
    r"<who:S>, (?:as )?(?:the |its )?(?:host and )?(?:outgoing|departing|incumbent|acting"
    r"|rotating) "
    r"(?:<org:X>s? )?(?:chair|chairman|president|presidency)\b(?: (?:country|nation))?"
    r"(?! (?:of the board|of its board))(?: of(?: the)? <org:O>)?(?=,|$)",
    r"\b(?:the|its) (?:outgoing|departing|incumbent|acting"
    r"|rotating) (?:<org:X>s? )?(?:chair|chairman"
    r"|president|presidency)\b(?: of(?: the)? <org:O>)?, <who:S>,",
    r"<who:S>, (?:currently |now |still )?in the chair(?: of(?: the)? <org:O>)?(?=,)",
    r"<who:S>,? (?:как )?(?:хозяйка и |хозяин и )?(?:нынешн|действующ|текущ|уходящ)\w+ "
    r"председател(?:ь|ьница)(?: <org:O>| форума| совещания)?(?=,)",
    r"<who:S> [–—-] (?:нынешн|действующ)[а-я]+ председател(?:ь|ьница) <org:X>(?=[,.;]| [–—-]|$)",
    r"<who:S>, председатель <org:X> (?:[а-я]+ )?(?P<time>D.),",
    # Kazakh
    r"<org:O>[-\w]*~~төрағасы ?[–—-] ?<who:S>",
    r"<who:S>,? (?:(?:ұйымның|бірлестіктің|<org:X>[-\w]*) )?(?:қазіргі"
    r"|қазіргі таңдағы) төрағасы(?=,)",
    r"(?:^|[.:] ?)(?:келесі |қазіргі )?төраға ?[–—-] ?<who:S>",
)
HOLDING = Forms(*_HOLDING)
"""A state presides; groups who and, where named, org."""

_RULER = (
    r"(?:president|prime minister|premier|king|chancellor|emir|sultan|amir|leader|head of state)"
)
_CHOSE = r"(?:(?:re-?)?(?:elected|chosen|named|appointed|selected|picked|endorsed))"
_AS_CHAIR = (
    rf"(?:as |to be )?(?:the |its )?(?:new |next )?chair(?:man|person|woman)?\b(?: {_OF}<org:O>)?"
)
_NOT_OF_PART = (
    r"(?! of (?:an? |the |its )?(?:[a-z-]+ ){0,3}(?:committee|commission|panel|board|assembly|group"
    r"|force|council of ministers|parliament|bank|court)\b)"
)
_CHANGING = (
    rf"\b(?:{_CHOSE}|chose) (?:the )?{_RULER} P. of (?:the )?<who:S> {_AS_CHAIR}",
    rf"(?P<who>[SA].)(?:s)? {_RULER},?(?: (?:dr |mr )?P.,?)? (?:was|has been|is|had been)"
    rf"(?: D.| \w+ly)? {_CHOSE} (?:D. )?{_AS_CHAIR}",
    rf"\b{_RULER} (?:(?:dr|mr) )?P. of (?:the )?<who:S>,? (?:was|has been|is|had been)"
    rf"(?: D.| \w+ly)? {_CHOSE} (?:D. )?{_AS_CHAIR}",
    rf"\belection of (?:the )?(?P<who>[SA].)(?:s)? {_RULER},?(?: (?:dr |mr )?P.,?)? {_AS_CHAIR}",
    rf"(?P<who>[SA].)(?:s)? (?:[a-z]+ )?{_RULER},?(?: P.,?)?(?: who [^,;]{{0,60}},)?"
    r" (?:became|becomes|has become|will become) (?:the |its )?(?:new |next )?<org:O>s?"
    rf" {_CHAIR_EN}(?: (?:in|on) (?P<time>D.))?",
    rf"<who:Z>~\b(?:became|becomes|has become|will become)~~?(?:the )?<org:X> {_CHAIR_EN}",
    r"<who:S>, whose (?:prime minister|president|premier|leader|king)\b[^;:OBSTC]{0,20}"
    r"(?:relieved|succeeded|replaced|took over from) (?:[PQ]. of )?<old:S>",
    r"<who:Z>~\b(?:became|becomes|has become|will become|takes over as|took over as"
    r"|will take over as"
    r"|steps in as|stepped in as)~\b(?<!co-)chair(?:man|person)?(?:-in-office)?"
    r"(?: of(?: the)? <org:O>)?"
    rf"{_NOT_OF_PART}"
    r"(?:~~(?:in succession to|in place of|instead of|after|from|replacing|succeeding) <old:Y>)?",
    r"\bво главе <org:O>~~(?:вместо <old:Y>~~)?(?:стоит|стоял[аи]?|встал[аи]?|встанет|стал[аи]?"
    r"|станет)\b~~<who:Y>",
    r"<who:Z>~~\b(?:встал[аи]?|встанет|стоит|стал[аи]?)\b~~во главе <org:O>(?:~вместо <old:Y>)?",
    rf"\bочередь {_CHAIR_RU}~~переш\w+~~<who:Y>",
    # English
    # Kazakh
)
CHANGING = Forms(*_CHANGING)
"""The chair goes to who, from old."""

_APPOSED = (
    rf"\b(?:as |the |its |this )+(?P<time>D.)s? (?:<org:X>s? )?(?:chair|chairman|president"
    rf"|presidency)"
    rf"(?: country| nation| state)?(?: {_OF}<org:X>)?,? <who:S>",
    rf"<who:S>, (?:as )?(?:the |its )?(?P<time>D.)s? (?:<org:X>s? )?(?:chair|chairman|president"
    rf"|presidency)"
    rf"(?: country| nation| state)?(?: {_OF}<org:X>)?",
    rf"<who:S>, (?:the )?(?:current |next |incoming )?<org:X>s? (?:\w+ )?{_CHAIR_EN}"
    r"(?: for| in| since)? (?P<time>D.)",
    rf"<who:S>s (?P<time>D.) (?:<org:X>s? )?(?:\w+ )?{_CHAIR_EN}(?: {_OF}<org:X>)?",
)
APPOSED = Forms(*_APPOSED)
"""What a state is called by the way, in whatever clause."""

_DATED_ONLY = (
    r"\b(?:следующ|очередн|будущ|нов)\w+ (?:\w+ )?председател\w+(?: <org:O>)? ?[–—] ?<who:S>,?"
    r" (?:(?:он|она|котор\w+) [^OBSTPQCD,;:]{0,30})?(?:в |с )?(?P<time>D.)",
    r"<who:S>, (?:the )?(?:current |next |incoming |outgoing )?(?:president|chair|chairman"
    r"|holder of the (?:presidency|chair)) of(?: the)? <org:O>,? (?:for |in |since )?(?P<time>D.)",
    r"<who:Z>~\b(?:is|was|will be|becomes|became) (?:the )?(?:chair|president)(?: country)?"
    r" (?:in|for|from|since) (?P<time>D.)",
    r"<who:Z>~\b(?:is|was|will be|has been|had been) (?:(?:named|confirmed|chosen|picked|elected"
    r"|selected|designated) )?(?:as )?(?:the )?(?P<time>D.)s? (?:<org:X>s? )?"
    r"(?:chair|chairman|presidency)\b",
    r"<who:Z>~\b(?:is|was|has been|had been|have been) (?:already |long )?(?:(?:named"
    r"|confirmed|chosen"
    r"|picked|elected|selected|designated|tapped) (?:as )?(?:the |its )?chair(?:man)?"
    r"|(?:chosen|picked|elected|selected|named|due|set|designated|tapped"
    r"|confirmed)(?: (?:in|on) D.)?"
    r" to (?:preside|(?:chair|lead|head|hold the (?:chair|presidency) of)(?: it| <org:O>))"
    r"|(?<=is )to (?:preside|(?:chair|lead|head)(?: it| <org:O>)))(?: over(?: it| <org:O>))?"
    r" (?:in|for|from|on) (?P<time>D.)",
    r"<who:Z>, for (?P<time>D.),? (?:had|has) been (?:settled|agreed|chosen|decided|confirmed)",
    r"<who:Y>, (?:у котор\w+|чей|чье|whose)[^;:OBSTPQC]{0,20} (?:срок|председательство|term)\b"
    r"[^;:OBSTPQC]{0,12}?(?:начал\w+|начавш\w+|began|started) (?:в |с |in |on )?(?P<time>D.)",
    r"(?:ее|его) (?:преемницей|преемником|сменщицей|сменщиком) (?:(?:в|с|на) )?(?P<time>D.)"
    r" (?:станет|стал[аи]?|будет|был[аи]?) <who:S>",
    r"(?:ее|его) (?:преемницей|преемником|сменщицей|сменщиком) (?:станет|стал[аи]?|будет|был[аи]?)"
    r" (?:(?:в|с|на) )?(?P<time>D.) <who:S>",
    r"<who:S>, (?:чей черед|чья очередь|чья вахта)[^;:OBSTPQCD]{0,20} (?:на |в )(?P<time>D.)",
    r"<who:Y>s turn[^;:OBSTPQC]{0,20} (?:comes|begins|will come|starts) (?:in |on )?(?P<time>D.)",
    r"<who:M> (?:chaired|presided|chairs|presides|will chair|will preside)(?: over it)? (?:in"
    r"|from|since)"
    r" (?P<time>D.)",
    r"<who:Z>~\b(?:is|was|has been) in the chair (?:since|from|in) (?P<time>D.)",
    r"\bпредседательств(?:ует|овал[аио]?) <who:N>(?!,)",
    r"\b(?P<who>ол) (?P<time>D.)[-\w ]{0,12} <org:O>[-\w]* (?:жұмысын )?(?:үйлестіреді|басқарады"
    r"|төрағалық етеді|басқарды)",
    rf"(?<!под )\b{_CHAIR_RU} <who:Y>(?:~?\b(?:в|на) <org:X>)? (?:в|с|до|на) (?P<time>D.)",
)
DATED_ONLY = Forms(*_DATED_ONLY)
"""Words that say so only together with a time."""

_CO_CHAIRING = (
    r"\bсопредседательств\w+~~<who:L>",
    r"(?<!\bпредседательствует )(?<!\bпредседательствует в [OB]. )<who:L>~~"
    r"\bсопредседательств(?:у|ова)\w+",
    r"\bсопредседатели ?[–—-] ?<who:L>",
    r"\bсопредседател(?:ями|ем)(?: [ST].(?= ))?(?:~<org:X>)?~~(?:являются|является|стали|стала"
    r"|были|была|станут|будут|выступит|выступят|выступает|выступают)~~<who:L>",
    r"<who:L>~~(?:являются|является|стали|стала|станут|будут|объявлены|названы|избраны"
    r"|назначены|выступают|выступят|выступит|выступает)~~сопредседател(?:ями"
    r"|ем)(?: (?:в )?<org:X>)?",
    r"<who:L>~\b(?:are|were|will be|will serve as|became)~~co-?chairs?(?: of(?: the)? <org:X>)?",
    r"<who:L>~\b(?:co-?chair|co-?chairs|co-?chaired)(?: the)? <org:O>",
)
CO_CHAIRING = Forms(*_CO_CHAIRING)
"""States preside together, or beside another."""

PASSED_IN_TURN = late(
    r"(?P<time>D.)(?:[-\w]*,?) (?:жыл(?:ы|дары) )?(?:(?:төрағалық|тізгін|эстафета|ал) )?(?P<who>S.)"
    r"(?=(?:,| және| ал)+ D.(?: жыл(?:ы|дары))? S. (?:(?:өт|көш|ауыс|беріл|басқар)\w+"
    r"|төрағалық (?:ет|жаса)\w+))"
)
"""To whom the chair goes at a time, ahead of another to whom it goes by the same verb."""

OF_OTHERS = late(
    r"[,;] (?:а |and |ал )?(?P<who>S.),? ?[–—-] (?:в|во|над|of|over)(?: the)? (?P<org>[OB].)"
    r"(?= ?[.,;]|$)"
)
"""A state and another organisation with a dash for the verb."""

DASHED = (
    late(r"(?:[,;]| and) (?:and |then )?in (?P<time>D.),? to (?:the )?(?P<who>S.)(?= ?[.,;]|$)"),
    late(r"[,;] (?:а |и )?(?:в|с|на) (?P<time>D.),? ?[–—-] (?:к|у) (?P<who>[TS].)(?= ?[.,;]|$)"),
    late(
        r",? (?:а )?(?:потом|затем|then),? (?:с |в |from "
        r"|in )?(?P<time>D.),? ?[–—-]? ?(?P<who>[SC].)"
        r"(?= ?[.,;]|$)"
    ),
    late(
        r"[,;] (?:а |и |and )?(?:(?:в|с|from|in) )?(?P<time>D.),? (?:это|им|ею|ей|it) (?:будет"
        r"|станет"
        r"|стал[аи]?"
        r"|был[аи]?|will be|was|is) (?P<who>[SC].)(?= ?[.,;]|$)"
    ),
    late(
        r"[,;] (?:а |и )?(?:в|с) (?P<time>D.)(?:, [^OBSTPQCD,;]{0,30},|,)?"
        r" (?P<who>[SC].)(?= ?[.,;]|$)"
    ),
    late(
        r"(?:[,;]| and| и) (?:and |then |и |а )?(?:the )?(?P<who>[SC].) (?:will )?(?:in |in the "
        r"|for |from |в |с |на )?"
        r"(?P<time>D.)(?= ?[.,;]| and (?:the )?S.|$)"
    ),
    late(
        r"(?:[,;]| и(?= S. ?[–—-])) (?:а |и |затем |потом |and )?(?P<who>S.) ?[–—-] ?"
        r"(?:в |с |in |on )?(?P<time>D.)"
    ),
    late(
        r"[,;] (?:а |и |затем |потом |еще |and )*(?:[^OBSTPQCD,;]{0,40}, )?"
        r"(?:во? |с |in |on )?(?P<time>D.),? [–—-] (?:the )?(?P<who>S.(?: (?:и|and) S.)?)"
        r"(?= ?[.,;]|$)"
    ),
)
"""A state and a time with a dash for the verb."""
