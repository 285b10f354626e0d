"""What states do to hold, take and give the chair, in Kazakh."""

from orgtui.articles.statements.chairs.ways import ORGANISATION, ChairAct, Way
from orgtui.articles.statements.sentence.templates import ANYTHING, words_of
from orgtui.text.late_patterns import late

_LINK_KK = late(rf"{ORGANISATION}[-\w]*")
_CHAIR_KK = late(r"төраға(?!лық (?:ет(?!у)|қыл(?!у)|жаса(?!у)))|тізгін|эстафета|тұтқа")
_WEAK_KK = late(
    r"мисси|міндет|жауапкершілік|(?<!министр )(?<!президент )(?<!елші )(?<!премьер )қызмет|рөл"
    r"|өкілеттік|орын|кезек"
)

KAZAKH = (
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"төрағалық (?:қыл(?!ма)\w+|ет(?!пе|кісі|сін|се\b(?!, D. )|у(?!де\b))\w+|жаса(?!ма)\w+)"
            r"(?: кел\w+| отыр\w*)?\b(?! P)"
            r"|төрағасы(?= болып (?:табылады|саналады|отыр|келеді)| ?(?:[.·]|$))"
        ),
        link=_LINK_KK,
        is_undated=True,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:атқар|жүзеге асыр|жалғастыр|орында)(?!ма|уы?\b|у[ғы])\w+(?: кел\w+| отыр\w*)?\b"
            r"(?! P)"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"(?:басқар|үйлестір|жетекшілік ет)(?![мп][ае]|уы?\b|уші)\w+(?: кел\w+| отыр\w*)?\b"
            r"(?! P)"
        ),
        link=late(
            r"(?P<org>[OB].|ұйым|бірлестік|одақ|кеңес|қор|блок|достасты[қғ]|форум|қауымдасты[қғ]"
            r"|альянс)(?:[-\w]{0,5}[дтн][ыі]|[-\w]* жұмысын)\b"
        ),
        can_lack_link=False,
    ),
    ChairAct(
        way=Way.UNDER,
        words=words_of(r"төрағалығымен\b"),
        link=_LINK_KK,
        is_undated=True,
    ),
    ChairAct(
        way=Way.ENDS,
        words=words_of(r"аяқта(?:ды|йды|ған|п шықты)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(
            r"төраға(?:сы)?(?=,|·| болып| болды| болады| болған|\.|$| атан| S. бол(?:ды|ады|ған)\b)"
        ),
        link=_LINK_KK,
    ),
    ChairAct(
        way=Way.HOLDS,
        words=words_of(r"кіріс(?:ті|еді|кен|іп|пек)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=late(r"міндет|қызмет|жұмыс"),
    ),
    ChairAct(
        way=Way.OWNED,
        words=words_of(
            r"төрағалы(?:қ|ғы)\w*(?: (?:өкілетті|мерзім|кезең|жыл|міндет)\w*)?"
            r"(?=[^;,]*\b(?:ұзартыл|ұзарды|жалғас|созыл|аяқтал|бітеді|бітті|тәмамдал|бастал|есептелген))"
        ),
        link=_LINK_KK,
    ),
    ChairAct(
        way=Way.HAS_WITH,
        words=words_of(r"(?:мойнында|қолында|еншісінде|иығында)\b"),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.GIVES,
        words=words_of(
            r"(?<!саммит )(?<!саммитін )(?<!жиын )(?<!отырыс )(?<!басқосу )(?<!кездесу )"
            r"(?:(?:тапсыр|бер|табыст|өткіз)(?:ды|ді|ады|еді|айды|ған|ген|ып|іп)|ұстат(?:ты|ады)"
            r"|ауыстырды)\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.GOES,
        words=words_of(
            r"(?:көш(?:ті|еді|кен|іп|пек)|өт(?:ті|еді|кен(?= еді| болатын|-ді|[.,;]|$))"
            r"|бері(?:лді|леді|лген)|тапсыры(?:лды"
            r"|лады)"
            r"|ауыс(?:ты|ады|қан)|тиді|тиеді|(?:жүктел|артыл)(?:ді|еді|ген|мек|ды|ады|ған|мақ)"
            r"|бұйырды|жетті|жетеді|жеткен|келді|келеді|өтіп|көшіп|ауысып|беріліп|ауды|ауады"
            r"|берілмек"
            r"|ауысты|берілген|табысталды|оралды|тимек)\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.TAKES,
        words=words_of(
            r"(?<!саммитін )(?<!саммитті )(?<!отырысын )(?<!жиынын )(?<!басқосуын )"
            r"(?<!көшбасшыларын )(?<!басшыларын )(?:қабылда(?:п алды|ды|п алады|йды"
            r"|ған)|қолына ал(?:ды|ады|ған)"
            r"|(?:өз )?мойнына ал(?:ды|ады|ған)|алды"
            r"|алады|алған|алып|ұстады|баста(?:ды|йды|ған|п кетті))\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=_WEAK_KK,
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=words_of(r"(?<!орнын )бас(?:ты|ады|қан)\b"),
        link=_LINK_KK,
        noun=late(r"(?!)"),
        weak=late("орнын"),
    ),
    ChairAct(
        way=Way.FOLLOWS,
        words=words_of(
            r"(?:алмастыр(?:ды|ады|ған|ып)|ауыстыр(?:ды|ады|ған)|орнын бас(?:ты|ады|қан))\b"
        ),
        link=_LINK_KK,
        noun=_CHAIR_KK,
        weak=ANYTHING,
    ),
)
"""Families of predicates about the chair."""
