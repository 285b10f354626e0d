"""The words of three languages for offices, and for taking, holding and leaving them."""

import re

from orgtui.articles.statements.templates import Forms

TRIGGER = re.compile(
    r"премьерск|кадров|перестанов|правит|управля|принима|назначени|президент|премьер|министр|секретар|генсек|председател(?!ьств)|глав|канцлер|комиссар|пос[ло]"
    r"|постпред|представител|советник"
    r"|директор|спикер|координатор|губернатор|предшествен|преемни|должност|полномочи|отставк"
    r"|вступ|заступ|приступ|смени|пост |посту|мандат|правлени|присяг|обязанност|сконча|умер|погиб"
    r"|уход|уш(?:ел|ла)|уйдет|покин|остав|эстафет|у руля|во главе|побыва"
    r"|кресл|[PQ]. \(D|под нач|сменщи|правительств|кабинет"
    r"|president|minister|premier|secretary|chair|chancellor|commissioner|ambassador|director"
    r"|speaker|governor|coordinator"
    r"|office|resign|stepp|succe|replac|predecessor|took over|төраға|хатшы|министр|басшы|қызмет"
    r"|өкілет|тағайында|сайлан"
    r"|король|королев|монарх|king\b|queen|emperor|император|дирек|руковод|возглав|head|\bled\b"
    r"|leads"
    r"|\bpost\b|\bterm\b|мэр|mayor|басқар|атқар|алмастыр|прави[тл]|заведо|аппарат|секретариат"
    r"|secretariat|\brun\b"
)
"""What every sentence about an office has in it."""

TITLE_RU = (
    r"(?:(?:вице-|вице |перв\w+ |заместител\w+ |зам\. ?|замглав\w+ |временн\w+ "
    r"|исполняющ\w+ обязанности "
    r"|и\. ?о\. |врио |федеральн\w+ |государственн\w+ |генеральн\w+ |исполнительн\w+ |верховн\w+ "
    r"|постоянн\w+ |полномочн\w+ "
    r"|чрезвычайн\w+ и |специальн\w+ |ответственн\w+ |почетн\w+ |национальн\w+ )*"
    r"(?:вице-президент|президент|(?:вице-)?премьер[- ]министр|премьер|министр|генсек"
    r"|госсекретар|секретар"
    r"|председател(?!ьств)|канцлер|вице-канцлер|комиссар"
    r"|мэр|посол|посл(?!е)|постпред|помощник"
    r"|представител(?=[а-я]* [ST]. (?:при|в) [OB].)"
    r"|(?:(?<=постоянный )|(?<=постоянным )|(?<=полномочный )"
    r"|(?<=полномочным )|(?<=специальный )|(?<=специальным ))представител|советник|гендиректор"
    r"|директор|спикер|координатор|губернатор|глав(?=[аыуео]\b|ой\b)|руководител"
    r"|король|королев(?=[аыеуо]|ой)|император|эмир|султан|председательств(?=ующ)"
    r"|верховный представитель)[а-я]*(?:-(?:распорядител|координатор|исполнител)[а-я]*)?)"
)
TITLE_EN = (
    r"(?:(?:vice |deputy |acting |first |foreign |prime |defen[cs]e |finance |interior "
    r"|executive |federal |permanent |high "
    r"|general |managing |special |secretary of |director )*"
    r"(?:president|vice-president|prime minister|premier|minister(?: of (?:foreign affairs"
    r"|defen[cs]e|finance|the interior|justice|[a-z]+))?"
    r"|secretary[- ]general|secretary|chair(?:man|woman|person)?|chancellor|commissioner"
    r"|ambassador|director[- ]general|director"
    r"|speaker|governor|mayor|coordinator|representative|state|general)\b)"
)
TITLE_KK = (
    r"(?:(?:бас |сыртқы істер |қорғаныс |жоғарғы |атқарушы |жауапты |бірінші |тұрақты |вице-)*"
    r"(?:президент|премьер-министр|министр|хатшы|төраға|директор|өкіл|басшы|елші|спикер|комиссар|әкім"
    r"|үйлестіруші|премьер)(?!лы[қғ]|лік|етт)[а-яәіңғүұқөһ]*(?: орынбасар[а-яәіңғүұқөһ]*)?)"
)
_AFTER_VERB_RU = r"(?:(?<=ом)|(?<=ем)|(?<=ой)|(?<=ей)|(?<=им)|(?<=ым))"
_OWNER_RU = (
    r"(?:(?:(?! (?:глав|президент|премьер|министр|секретар|председател|заместител|бывш))"
    r"[^OBSTAPQCD;,.()!?–—]){0,50}? (?P<org>[OBSTA].|организации|объединения|альянса|союза"
    r"|блока))"
)
_STILL_RU = r"(?:(?:нов|действующ|нынешн|тогдашн|будущ)\w+ )?"
POST_RU = rf"{_STILL_RU}(?<![-а-я])(?P<title>{TITLE_RU}){_OWNER_RU}"
_BORNE_RU = rf"{_STILL_RU}(?<![-а-я])(?P<title>{TITLE_RU}{_AFTER_VERB_RU}){_OWNER_RU}"
_AS_POST_RU = (
    rf"(?:(?:(?:пост|должност|качеств)\w* |постом )(?:(?!генер|исполн|верхов|госуд|перв"
    rf"|постоян)\w+ого )?{POST_RU}"
    rf"|{_BORNE_RU})"
)
_POST_RU_OPTIONAL = rf"{_STILL_RU}(?P<title>{TITLE_RU}){_OWNER_RU}?"
POST_EN = (
    rf"(?:(?:the )?(?P<org>[OBSTA].)(?: ?s)? (?P<title>{TITLE_EN})"
    rf"|(?P<title2>{TITLE_EN})(?: for [a-z ]{{3,30}})? (?:of|to|at)(?: the)? (?P<org2>[OBSTA].))"
)
POST_KK = rf"(?P<org>[OBSTA].)[-\w]* (?P<title>{TITLE_KK})"

POSTS = Forms(POST_RU, POST_EN, POST_KK)
"""An office with its organisation or state."""

_TO = r"(?:(?:D.|[^,OBSTPQCD;()!?]){0,45}?)"
_NEAR = r"(?:[^OBPQCD;()!?]{0,60}?)"
_TAKING_RU = (
    r"(?:(?:был[аи]? |будет |снова |вновь |официально )*(?:стал[аи]?|станет|становится"
    r"|назначен[аы]?|переназначен[аы]?|избран[аы]?"
    r"|переизбран[аы]?|утвержден[аы]?|назначили|избрали|вступил[аи]?|вступит|вступает"
    r"|заступил[аи]?|заступит|приступил[аи]?|приступит"
    r"|занял[аи]?|займет|принес\w* присягу|приведен[аы]? к присяге|возглавил[аи]?|возглавит)\b)"
)
_HOLDING_RU = (
    r"(?:был[аи]?|является|являлся|являлась|занимает|занимал[аи]?|работал[аи]?|работает"
    r"|служил[аи]?|исполнял[аи]? обязанности"
    r"|возглавлял[аи]?|возглавляет|руководил[аи]?|руководит|состоял[аи]?)\b"
)
_TAKING_EN = (
    r"(?:(?:has |have |had )?(?:was |were |is |been |be |being )?(?:\w+ly )?(?:became|becomes"
    r"|become|will become|elected|re-elected|appointed"
    r"|named|sworn in|confirmed|chosen|took office|takes office|will take office|took over"
    r"|takes over|takes up|took up|assumed|assumes"
    r"|will assume|inaugurated|begins? (?:his|her|a)|started)\b)"
)
_AS_KK = r"(?:етіп|болып|қызметіне|лауазымына)"
_MADE_KK = r"(?:тағайында\w+|сайлан\w+|сайлады|бекіт\w+|кіріс\w+)"

TAKING = Forms(
    rf"{POST_RU}~~\b{_TAKING_RU}{_NEAR}<who:R>",
    rf"\b(?:назначил[аи]?|избрал[аи]?|утвердил[аи]?|избран|назначен)\b~{_BORNE_RU} <who:P>",
    rf"<who:R>,?~~{_TAKING_EN}{_TO}{POST_EN}",
    rf"<who:P>[-\w]*~~{POST_KK}~~{_AS_KK}~?{_MADE_KK}",
    r"\b(?:должность|пост|его место|ее место)\b~~\b(?:занял[аи]?|займет"
    r")\b[^OBPQCD;()!?]{0,60}?(?:[OB]., )?<who:P>",
)
"""A person takes an office."""

HOLDING = Forms(
    rf"<who:R>~~\b{_HOLDING_RU}{_TO}{_AS_POST_RU}",
    rf"{POST_RU}~\b(?:с|со|в) (?P<time>D.)(?: ?(?:является|был|[–—-]))?"
    r"[^,OBPQCD;()!?]{0,40}?<who:R>",
    rf"<who:P> (?:с|со) (?:вступлением|назначением|избранием) (?:в|на) (?:должность|пост) {POST_RU}"
    r"~\b(?:с|со) (?P<time>D.)",
)
"""A person holds an office over a period, or since a time."""

VITA = Forms(
    r"(?:(?:в|с|со|до|по)\s)?(?P<time>D.)(?: гг?\.| год[аы]?\w*)?,? ?(?:[–—:-]|(?:он |она |затем "
    r"|уже |вновь |снова |был[аи]? |указом \w+ )*(?:был[аи]?|являл(?:ся|ась)|занимал[аи]?"
    r"|занял[аи]?"
    r"|работал[аи]?|служил[аи]?|назначен[аы]?|избран[аы]?|избирал(?:ся|ась)|утвержден[аы]?"
    r"|стал[аи]?"
    r"|исполнял[аи]? обязанности)(?: на)?(?: пост| должность| поста| должности)?)"
    rf" ?{POST_RU}"
)
"""A line of someone's life: "в 1995—2002 гг. — премьер-министр"."""

_LEAVING_RU = (
    r"(?:(?:уш(?:ел|ла|ли)|уходит|уйдет|подал[аи]?|вышл?[аие]?л?"
    r"|отправлен[аы]?)\b(?: \w+){0,2}? в отставку"
    r"|(?:покинул[аи]?|покинет|покидает|оставил[аи]?|оставит|оставляет)\b(?: \w+){0,2}? (?:пост"
    r"|должность)\w*"
    r"|(?:сложил[аи]?|сложит|слагает)\b(?: \w+){0,3}? (?:полномочи\w+|обязанност\w+)"
    r"|(?:уш(?:ел|ла)|уходит|уйдет|уволен[аы]?|уволил(?:ся|ась))\b(?: \w+)? с (?:поста|должности)"
    r"|(?:был[аи]? )?(?:освобожден[аы]?|отстранен[аы]?)\b(?: \w+)? (?:с|от)\b"
    r"|(?:заверш\w+|истек\w+|закончи\w+)\b(?: \w+){0,3}? (?:полномочи\w+|срок\w*|мандат\w*)"
    r"|(?:объявил[аи]?|заявил[аи]?) о (?:своей |сложении |своем )?(?:отставке|полномочий|уходе))"
)
_ASIDE = r"(?P<aside>, (?:D.|[^,OBSTPQCD;()!?]){0,60},)?"
LEAVING = Forms(rf"{_POST_RU_OPTIONAL},? <who:P>{_ASIDE}{_TO}\b{_LEAVING_RU}")
"""A person leaves an office."""

FINISHING = Forms(
    r"\b(?:his|her) term (?:ends|ended|expires|expired|will end|runs out)\b",
)
"""When the person spoken of will have held the office."""

PREDECESSOR = Forms(
    r"\b(?:предшественни(?:к|ца)|predecessor,?"
    r"|алдындағы)\b[^OBSTPQCD;()!?]{0,30}?<who:P>,?~~\b(?:руководил[аи]?|возглавлял[аи]?"
    r"|занимал[аи]?|работал[аи]?"
    r"|находил(?:ся|ась)|исполнял[аи]?|had (?:held|led|served|headed)|held|led|served|headed)\b"
)
"""What one's predecessor did."""

ENTERING = Forms(
    r"(?:\b(?:вступ\w+|заступ\w+|приступ\w+)\b~~\b(?:в|на|к)(?: \w+){0,2} (?:должност\w+|пост\w*"
    r"|права|обязанност\w+|полномочи\w+|исполнени\w+)"
    r"|\bв(?: \w+){0,2} (?:права|должность|полномочия)\b~~\b(?:вступ\w+|заступ\w+)"
    r"|\b(?:мандат|срок|полномочия|каденция)\b[^OBSTPQCD;()!?]{0,30} (?:начн|начина|старту)\w+"
    r"|\b(?:takes? office|took office|will take office|assumes? office|will assume office"
    r"|takes up (?:his|her|the) (?:post|duties)"
    r"|\b(?:he|she) (?:starts|begins|will start)\b|будет исполнять обязанности"
    r"|(?:his|her) term (?:begins|starts|will begin|will start))\b"
    r"|\bқызмет\w*~~\b(?:кіріс\w+))"
)
"""Someone just chosen enters upon an office."""

TERM = Forms(
    r"\b(?:өкілеттігі|срок полномочий|полномочия|term)\b[^OBSTPQC;()!?D]{0,40}?(?P<time>D.)"
)
"""How long someone just chosen will hold an office."""

CHOOSING = Forms(
    rf"\b(?:назначени\w+|утверждени\w+|избрани\w+|назнач\w+|избра\w+"
    rf"|утверд\w+)\b[^OBPQCD;()!?]{{0,40}}?<who:P>{_TO}(?<!с должности )(?<!с поста ){POST_RU}"
)
"""Someone is named for an office, in whatever words."""

LATER = re.compile(r"\b(?:will take|takes? (?:office|over)|вступит|приступит|заступит)\b")
"""What tells when someone just chosen begins."""

NEW_HOLDER = re.compile(r"\b(?:нов\w+|избранн\w+|будущ\w+|new|incoming|жаңа)\b")
"""What makes the holder of an office the one who was just chosen."""

HEADING = Forms(
    r"(?<!бывший )(?<!бывшего )(?<!экс-)(?<!former )(?<!ex-)(?<![-а-яa-z])(?<!заместитель "
    r")(?<!deputy )"
    r"(?P<title>председатель|генеральный секретарь|генсек|исполнительный секретарь"
    r"|secretary-general"
    r"|executive secretary) (?P<org>[OB].)(?:, [^OBPQCD;!?]{0,60})? ?<who:P>"
)
"""The head of an organisation, named with it."""
