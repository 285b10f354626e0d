"""Words that stand before the names of persons, inside them, and before other names."""

import re
from collections.abc import Iterable, Sequence

from orgtui.articles.mentions.word_traits import traits
from orgtui.facts.names import Language
from orgtui.text.stems import folded, kazakh_stems

PARTICLES = frozenset(
    "де да ди до ду дю дель дос дас фон ван ден дер тер аль эль ас аш ан ар бин бен ибн "
    "ле ла ва зу ульд эд ад аз ат эс эш эт эн эр уль уд ур ум әл "
    "оглы кызы ұлы қызы уулу ага de da di du del dos das von van den "
    "der ter al el bin ben ibn le la wa zu".split()
)
"""Small words inside a name: «Урсула фон дер Ляйен», «Мохаммед аль-Баради»."""

RULERS = frozenset(
    "король королева принц принцесса князь княгиня император императрица царь царица "
    "папа патриарх митрополит архиепископ епископ католикос пророк халиф "
    "шейх султан эмир king queen prince princess pope emperor".split()
)
"""Titles that a first name alone follows."""

RELATED = frozenset(
    "преемник преемница предшественник предшественница советник советница помощник помощница "
    "заместитель сын дочь брат сестра отец мать жена супруга муж супруг вдова зять племянник "
    "племянница внук внучка дядя друг подруга соперник соперница сторонник сторонница противник "
    "соратник соратница конкурент адвокат".split()
)
"""Who is somebody's: a name behind them may be that of the other, in the genitive."""

THINGS_WITH_NAMES = frozenset(
    "болезнь синдром селение станица кишлак графство форум округ город село деревня "
    "посёлок поселок аул район область край штат провинция остров острова полуостров "
    "река озеро море залив пролив гора хребет пустыня пик ущелье долина улица проспект "
    "площадь переулок бульвар шоссе набережная мост станция метро вокзал аэропорт порт "
    "гостиница отель ресторан кафе клуб стадион арена театр музей галерея парк собор "
    "храм церковь монастырь мечеть дворец замок крепость корабль судно крейсер эсминец "
    "теплоход катер фрегат авианосец самолёт самолет вертолёт вертолет ракета спутник "
    "фильм сериал мультфильм картина роман книга повесть рассказ песня альбом группа "
    "спектакль опера балет игра журнал газета канал телеканал радиостанция агентство "
    "компания корпорация фирма банк холдинг концерн завод фонд партия премия орден "
    "медаль кубок турнир команда ураган тайфун тропический автомобиль марка бренд "
    "операция процесс язык породы университет институт колледж школа".split()
)
"""Words behind which a name is that of a place or a thing."""

WORKS = frozenset(
    "фильм сериал мультфильм картина роман книга повесть рассказ песня альбом спектакль опера "
    "балет игра команда партия".split()
)
"""Those of them that a surname in the genitive behind them tells whose they are."""

NEVER_PERSONS = frozenset(
    "prime vice foreign one two three four five six seven eight nine ten both january monday "
    "tuesday январь "
    "февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь february "
    "march april may june july august september october november december wednesday "
    "thursday friday saturday sunday the a an this that these those it he she we they "
    "you i in on at by for from with of and but or as if when while after before since "
    "during new north south east west northern southern eastern western central great "
    "united its his her their our my there here what who how why all some many most no "
    "not yes according however also under until till despite amid following upon although though "
    "because once where then earlier later unlike besides meanwhile today yesterday democrat "
    "democrats republican republicans conservative conservatives socialist socialists communist "
    "liberals tory tories labour нобелевская"
    " нобелевской нобелевскую google facebook "
    "twitter youtube instagram windows linux интернет рождество пасха коран библия бог "
    "господь аллах первый второй тиісті жарлықпен қаулымен бұйрықпен "
    "ол оны оның оған одан бұл осы енді қазір кейін бірақ сондай сонымен бүгін кеше биыл былтыр "
    "әкімшілігі әкімшілігінде әкімшілігіне "
    "жарлығымен жарлығына жарлығы қаулысымен шешімімен өкімімен "
    "әкімшілігінің кеңсесінің министрлігінің үкіметінің парламентінің парламент сенатының "
    "мәжілісінің сенат мәжіліс президенті министрі премьер-министрі төрағасы хатшысы елшісі "
    "президентінің министрінің төрағасының".split()
)
"""Words with a capital letter that are no part of a person's name."""

ENGLISH_TITLES = frozenset(
    "president minister chancellor king queen prince princess pope ambassador secretary "
    "general secretary-general spokesman spokeswoman spokesperson senator governor mayor "
    "judge justice director chairman chairwoman chair chairperson commissioner "
    "coordinator envoy mr mrs ms dr sir lord lady professor prof colonel major captain "
    "lieutenant admiral sergeant premier deputy leader analyst expert author writer "
    "actor actress singer representative speaker diplomat lawyer journalist congressman "
    "congresswoman economist historian councillor alderman baroness baron countess duke "
    "sheikh imam archbishop bishop cardinal reverend rabbi commander brigadier solicitor "
    "barrister".split()
)
"""Offices and callings that stand before a person's name."""

_KAZAKH_TITLES = frozenset(
    "президент министр хатшы төраға елші басшы өкіл депутат әкім консул кеңесші директор сенатор "
    "үйлестіруші премьер канцлер король ханзада генерал полковник профессор академик "
    "ғалым жазушы ақын сарапшы саясаткер дипломат спикер орынбасар мемлекет журналист "
    "азамат әнші суретші композитор режиссер экономист заңгер банкир кәсіпкер судья прокурор "
    "жетекші көшбасшы лидер патша эмир сұлтан шейх мырза ректор маршал адмирал актер әріптес "
    "мұрагер ізбасар".split()
)

_AUTHORITY = re.compile(
    "(?!Министр|.*(?:[оеё]в(?:а|у|ым|ой|е)?|ский)$)(?:Мин|Рос|Гос|Глав|Центр|Нац|Каз|Укр|Бел|Узбек|Обл|Гор|Рай|Ген|Меж|Евро|Совет|Агро|Сбер|Мос"
    "|Дем|Спец|Политех)"
    "(?:[а-я]*(?:надзор|стро|дум|деп|стат|банк|фин|обор|здрав|юст|эконом|энерго|пром|торг|космос"
    "|атом|комитет|реестр|имуществ|фонд|архив|гвард|транс|связ|культ|спорт|труд|соц|прокуратур"
    "|аппарат|штаб|сов|фед|парламент|комисси|союз|совет|газ|нефт|нано|кино|мор|лес|природ|вод|авто"
    "|хоз|избирком|суд|парт|телеком|авиа|стандарт|границ|недр|алкоголь|желдор|туризм|молод|гидромет"
    "|качеств|тех|фронт)"
    "|ин[а-я]*дел|образ|обр|сельхоз|приро|цифр|рег)[а-я]*"
    "|[А-ЯЁ][а-яё]{2,}банк(?:[ауе]|ом)?|(?:Каб|Сов)мин[а-я]{0,3}|Центризбирком[а-я]{0,2}|Политбюро|Совфед[а-я]{0,2}"
)


def is_authority(word: str) -> bool:
    """Whether a word is put together as offices of states are: «Минобороны», «Роскосмос»."""
    return _AUTHORITY.fullmatch(word) is not None and not traits(word).is_adjective


def is_titled(word: str, language: Language) -> bool:
    """Whether a word says that a person's name follows: «посол», "Minister", «министрі»."""
    if language is Language.EN:
        return word.lower().rstrip(".") in ENGLISH_TITLES
    if language is Language.KK:
        return not kazakh_stems(folded(word)).isdisjoint(_KAZAKH_TITLES)
    return "а" <= word[0].lower() <= "я" and traits(word).is_person_noun


ENGLISH_SURNAME = re.compile(
    "[a-z](?:ov|ev|ova|eva|enko|skiy|sky|skaya|uly|kyzy|dze|shvili|oglu|zade|vich"
    "|uulu)(?:['’ʼ]s?)?$"
)
"""How names of many lands end in English texts."""


_TITLE_KK = re.compile(
    r"(?:Бас|Атқарушы|Елші|Төраға|Хатшы|Спикер)$|Президент|Премьер|Министр|Директор"
)


def is_title_of_kazakh(word: str) -> bool:
    """Whether a word is a title that a Kazakh text writes with a capital beside a name."""
    return _TITLE_KK.match(word) is not None


def is_kazakh_surname(word: str) -> bool:
    """Whether a word ends as the names of families do in Kazakh texts."""
    return re.search(r"(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ұлы|қызы)(?:\w{0,4})$", word) is not None


ENGLISH_ACTS = re.compile(
    r",? (?:(?:once|later|also|then|earlier) (?=said|told))?"
    r"(?:becomes?|became|resigned|resigns|said|says|told|takes? office|took office|steps? down"
    r"|stepped down|steps? aside|stood down|quits?|retired|served as|acted as|has served|had served"
    r"|took over as|takes over as|succeed(?:s|ed)|was (?:elected|appointed|named|sworn|succeeded"
    r"|replaced|born|ousted|dismissed|sacked|re-elected)|will (?:succeed|take office|take over as)"
    r"|who|whose)\b|, (?:aged )?\d\d,"
    r"|, (?:(?:the|its|their|then) )?(?:current |acting |outgoing |former )?(?:prime minister"
    r"|president|secretary[- ]general|director[- ]general|foreign minister|premier"
    r"|chair(?:man|woman|person)?|executive secretary|managing director)"
    r" (?:of|since|until|from)\b"
    r"|, [A-Z][a-z ]{2,30}['’]s? (?:[a-z]+ ){0,2}(?:envoy|ambassador|foreign minister)\b",
    re.IGNORECASE,
)
"""What persons do in the news, right behind their names."""
ENGLISH_BEFORE = re.compile(
    r"\b(?:succeed(?:s|ed|ing)?|follows|followed|replac(?:es?|ed|ing)|(?:replaced|succeeded"
    r"|followed) by|over from"
    r"|predecessor,?|successor,?|cousin|brother|sister|father|mother|son|daughter|uncle|nephew"
    r"|wife|husband|widow|diplomat|politician|economist|lawyer|banker|veteran|technocrat"
    r"|(?:aide|advis[eo]r|colleague|critic),?"
    r"|(?:[Pp]resident|[Mm]inister|[Pp]remier|King|[Dd]irector) of (?:the )?[A-Z][^,;.()]{2,40},) $"
)
"""What stands right before the name of a person."""
ENGLISH_NATIVE = re.compile(r"(?:\b[A-Z][a-z]+['’]s|\b[Tt]he [A-Z][a-z]+(?:an|ese|ish|[^e]ch|i)) $")
"""What says from which land somebody is whose name follows: "Madagascar's", "the Zambian"."""
ENGLISH_GOES_ON = re.compile(
    r"(?:, | (?:has|had|is|was|will|took|takes|came|comes|led|leads|chairs|said|[a-z]{3,}ed)\b)"
)
ENGLISH_THING = re.compile(
    "(?:Valley|Province|Court|Bank|Council|Party|Stars|League|Union|House|River|Sea|Islands?"
    "|Airlines"
    "|Airways|Army|Ministry|Parliament|Senate|Road|Street|Plan|Act|Bay|City|Times|Post|News"
    "|University|School|Academy|College|Business|Institute|Museum|Day|War|Treaty|Agency|Office|Assembly|Commission|Committee|Forum"
    "|Group|Fund|Front|Movement|Coast|Desert|Mountains?|Lake|Palace|Square|Park|Stadium|Cup|Games"
    "|Ocean|Peninsula|Republic|Kingdom|Federation|Congress|Constitution|Corporation|Company"
    "|Railways?"
    "|Guard|Force|Navy|Police|Star|Herald|Gazette|Tribune|Hall|Church|Region|State|Community"
    "|Ambassador|Minister|President|Premier|Secretary|Embassy|Economic|National|Central|Supreme"
    "|Foreign|Federal|Democratic|People|Royal|Grand|Great|North|South|East|West|New)['’]?s?$"
)
"""Words of names that are nobody's."""


def is_english_person(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether words of an English text at some place name a person, by letters or neighbours."""
    is_acting = ENGLISH_ACTS.match(text, end) is not None
    is_acting = is_acting or ENGLISH_BEFORE.search(text, 0, start) is not None
    is_acting = is_acting or _is_native(text, start, end, words)
    is_accented = not all(word.isascii() for word in words)
    return is_acting or is_accented or ENGLISH_SURNAME.search(words[-1]) is not None


def _is_native(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a name stands behind somebody's land, and goes on as that of a person does."""
    if any(ENGLISH_THING.match(word) for word in words):
        return False
    is_of_land = ENGLISH_NATIVE.search(text, max(0, start - 30), start) is not None
    return is_of_land and ENGLISH_GOES_ON.match(text, end) is not None


OF_WOMEN_OR_MEN = ("ова", "ева", "ёва", "ина", "ына")
"""How surnames end that are a woman's, or a man's in the genitive."""
BEFORE_NOMINATIVES = ("\n", ".", "—", "–", "-", "(", "),")
"""What stands before a name that nothing governs."""
SHORT_TITLES = frozenset("mr mrs ms dr prof sen gov gen amb col lt maj rep capt rev hon st".split())
"""Titles that a point shortens, so that it ends no sentence."""

_SPEAKS = (
    r"(?:сказа|говори|рассказа|призна|вспомин|вспомни|добави|поясни|подчеркну|недоумева|возмути"
    r"|удиви|улыбну|засмея|вздохну|воскликну|полага|отмети|замети|увер|счита|напомн|заключи|объясни"
    r"|посетова|предупреди|предположи|возрази|ответи|настаива)[а-яё]*"
)
_SPEAKING_BEFORE = re.compile(
    rf"(?:[»”\"]|[—–-])[ \u00a0]{_SPEAKS}[ \u00a0]$|[»”\"], {_SPEAKS} $"
    rf"|\b[Кк]ак {_SPEAKS} $"
)
_SPEAKING_BEHIND = re.compile(
    r"[ \u00a0](?:сказала?|говорит|рассказала?|признал(?:ся|ась)|вспоминает|вспомнила?|пояснила?"
    r"|подчеркнула?|добавила?|отметила?|заметила?|напомнила?|уверяет|уверена?|считает|полагает"
    r"|объяснила?|отвечает|ответила?|предупредила?|посетовала?|заверила?|подытожила?)\b"
)


_NO_SPEAKER = re.compile(
    r"(?:Мин|Гос|Рос|Глав|Нац|Укр|Каз|Мос)[а-яё]{5,}|[А-ЯЁ][а-яё]+(?:банк|газ|нефть|пром|надзор|фонд"
    r"|строй|совет|союз|ком|хоз|флот|сейм|парламент|обл)"
)
"""How authorities and firms are called that speak too."""


def speaks(text: str, start: int, end: int) -> bool:
    """Whether a Russian text has somebody speak who is named there."""
    if _NO_SPEAKER.fullmatch(text, start, end):
        return False
    is_behind = _SPEAKING_BEHIND.match(text, end) is not None
    return is_behind or _SPEAKING_BEFORE.search(text, max(0, start - 24), start) is not None


_MAKES = re.compile(r"(?:пере|)избра|назнач|утверд|выбра|выдви|сдела")


def is_made(before: Iterable[str]) -> bool:
    """Whether others make somebody what a title says: «избрали своим новым президентом …»."""
    for word in reversed(tuple(before)):
        if not traits(word.lower()).is_adjective:
            return _MAKES.match(word) is not None
    return False
