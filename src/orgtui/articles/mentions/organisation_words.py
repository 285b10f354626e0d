"""Words that organisations are called by, and capital letters that are none."""

HEADS = frozenset(
    "центробанк постпредство торгпредство министерство ведомство департамент управление "
    "комитет подкомитет комиссия совет суд парламент сенат конгресс ассамблея дума рада "
    "сейм кнессет бундестаг меджлис мажилис хурал правительство кабинет администрация "
    "прокуратура академия университет институт центр фонд банк биржа агентство служба "
    "бюро инспекция палата партия компартия движение фронт союз альянс лига федерация "
    "конфедерация ассоциация объединение организация общество клуб компания корпорация концерн "
    "холдинг церковь патриархат епархия синод посольство консульство представительство "
    "штаб армия войско казначейство трибунал коллегия секретариат исполком госкомитет "
    "профсоюз коалиция блок форум издательство лаборатория обсерватория училище колледж "
    "консерватория филармония предприятие завод комбинат типография школа гимназия лицей "
    "братство музей библиотека оркестр опера факультет гильдия сила спецназ собрание "
    "курия сообщество содружество милиция полиция флот дивизия корпус бригада отряд "
    "резерв миссия консорциум авиакомпания госкорпорация радио телевидение редакция "
    "рейхстаг стортинг риксдаг фолькетинг аппарат конференция группа театр "
    "электростанция обком горком крайком сборная таможня больница госпиталь гвардия "
    "госадминистрация телеакадемия киноакадемия".split()
)
"""Nouns that an organisation's long name is built on, in the nominative."""

STATE_HEADS = frozenset(
    "министерство департамент управление комитет комиссия прокуратура академия "
    "университет институт фонд агентство служба бюро инспекция ассоциация федерация "
    "палата союз партия компартия конгресс".split()
)
"""Heads whose genitive makes a name even where the capital only begins a sentence."""

LOWER_HEADS = frozenset(
    "конгресс бундестаг дума сейм рада меджлис кнессет минфин собрание постпредство "
    "торгпредство министерство правительство парламент прокуратура администрация "
    "посольство консульство полиция комитет департамент спецназ суд университет академия "
    "мэрия совет сенат армия кабинет сборная федерация генпрокуратура ведомство комиссия "
    "представительство минобороны следком служба агентство палата аппарат фракция партия "
    "компартия "
    "церковь институт военкомат епархия миссия центробанк банк госсовет спецслужба "
    "разведка гвардия секретариат".split()
)
"""Heads that need no capital before the name of their owner: «прокуратура Бишкека»."""

QUOTING_VERBS = frozenset(
    "сообщать сообщить передавать передать писать написать отмечать отметить "
    "информировать уточнять уточнить цитировать рассказать рассказывать опубликовать "
    "заявить".split()
)
"""What newspapers and agencies do in the sentences that name them."""

QUOTED_SOURCES = frozenset(
    "данные информация сведение источник собеседник корреспондент журналист обозреватель "
    "корреспондентка сотрудник владелец акционер основатель глава представитель директор "
    "футболист хоккеист баскетболист игрок тренер вратарь нападающий полузащитник защитник форвард "
    "болельщик обыграть переиграть разгромить".split()
)
"""Nouns behind which a name in quotation marks is that of an organisation."""

HEADS_OFFICES = frozenset("администрация офис канцелярия аппарат".split())
"""What works for a president or a government, and is called by them."""

NAMED_ALONE = frozenset(
    "сенат конгресс бундестаг бундесрат кнессет сейм рада госдума дума мажилис меджлис "
    "рейхстаг стортинг риксдаг фолькетинг политбюро синод".split()
)
"""Parliaments and the like, which go by that one word."""

OPENERS = frozenset(
    "главный военный верховный конституционный государственный центральный федеральный "
    "следственный генеральный социалистический демократический республиканский "
    "либеральный консервативный коммунистический народный национальный международный "
    "всемирный европейский всероссийский высший арбитражный общественный счётный счетный "
    "торговый православный римский нижний гаагский олимпийский".split()
)
"""Adjectives that begin an organisation's name even where the capital begins a sentence."""

NAMED_BY_QUOTES = frozenset(
    "партия движение фронт союз альянс лига ассоциация объединение организация общество "
    "клуб компания корпорация концерн холдинг агентство информагентство газета журнал "
    "еженедельник издание портал телеканал канал радиостанция радио телекомпания "
    "авиакомпания банк фонд центр группа группировка команда фирма предприятие завод "
    "комбинат издательство студия киностудия оператор сеть фракция институт университет "
    "конгресс госкорпорация телерадиокомпания сайт ресурс интернет-издание блок коалиция "
    "академия правозащитный интернет-портал автоконцерн бренд лейбл энергокомпания "
    "медиахолдинг торгово-промышленный оркестр ансамбль театр хор нк нпо фк хк ооо оао "
    "зао пао ао акб фгуп трейдер нефтетрейдер сервис мессенджер соцсеть поисковик стартап "
    "галерея медиагруппа магазин профсоюз музей ритейлер автопроизводитель госкомпания провайдер "
    "перевозчик авиаперевозчик застройщик инвестфонд биржа страховщик телесеть видеохостинг "
    "видеосервис кинотеатр типография медиакомпания нефтекомпания агрохолдинг гуп муп риа "
    "иа тк тоо жшс нао ассамблея форум братство батальон "
    "полк".split()
)
"""Nouns before which, or before whose quotation marks, the name of an organisation follows."""

OF_MEMBERS = frozenset(
    "объединение профсоюз ассоциация союз сеть федерация фонд центр агентство клуб движение".split()
)
"""Nouns that say whom or what they unite before their name: «профсоюз пилотов «Крыло»»."""

LEGAL_FORMS = frozenset("ООО ОАО ЗАО ПАО АО АКБ ФГУП ГУП МУП НПО ТОО ЖШС НАО ФК ХК БК ИА".split())
"""What stands before a firm's name in quotation marks."""

PLANTS = frozenset({"ГЭС", "АЭС", "ТЭЦ", "ГРЭС"})
"""Stations that are called by a place behind the letters."""

SURE_SMALL = frozenset(
    "генпрокуратура минфин минобороны минздрав минюст минэнерго минтранс минсельхоз следком "
    "центробанк нацбанк госдума госсовет центризбирком госдеп заксобрание".split()
)
"""Authorities of which each state has one, so that they need no owner: «генпрокуратура страны»."""

NO_ORGANISATIONS = frozenset(
    "НКО НПО КВН ПЭТ КША RIP KIA ARPANET ЦНС NOTOC TOC ДКБ КоАП АТО АРЕ MVP RDF HOWTO "
    "JSTOR ГЛОНАСС ОВД ГСЧ ММА СИЗО ТОП ОБЖ ВУЗ ВУЗЫ НЛП BAFTA PSY ARA КПП АЗС МФЦ ИВС "
    "ИК ВИЧ СПИД ДТП ВВП СМИ ЧП НДС АЭС ТЭЦ ГЭС ГРЭС ЧМ ДНК РНК НЛО ЧС ЕГЭ ЗАГС ЖКХ МКАД "
    "КАД ВПК ТЭК БАМ ТВ ЖЖ ИЖС МРОТ ПДД ПВО ПРО БПЛА АПЛ РЛС РСЗО ПЗРК ЗРК БТР БМП ТНТ "
    "СВО ВОВ ВМВ УК УПК ГК КОАП ИИН ИНН ОГРН БИН СНИЛС ОСАГО КАСКО НДФЛ НИОКР ЭКГ МРТ "
    "УЗИ КТ ОРВИ ОРЗ ЧБД ЭВМ ПК ПО СУБД ИИ ЛГБТ ЗОЖ НТР НЭП ГМО ГСМ ЛЭП СПГ МСК ЦУР ЦРТ "
    "ДНЯО РСМД СНВ МБР ЯО ОМУ АСЕАН США РФ КНР КНДР СССР РСФСР ФРГ ГДР ОАЭ ЮАР ЦАР ДРК "
    "УССР БССР ДНР ЛНР НКР КРБ СНБ ЭКСПО ВДНХ МКС ВНП ИПЦ РУБ USD EUR RUB KZT GPS USB "
    "DVD HIV AIDS COVID DNA GDP GMT UTC CEO CFO CTO LED LCD HTML PDF URL XML SMS MMS VIP "
    "SUV UFO LGBT NFT SIM VPN ISBN ISSN ISO IQ PR TV PC OK NATO USA UAE USSR UK DPRK "
    "EXPO PMID III VII XII XIII VIII XIV XVI XVII XVIII XIX XXI XXII XXIII XXIV ARJ GNU "
    "GPL ASAP FAQ RSS API JPEG PNG GIF MP3 FM AM PM".split()
)
"""Capital letters that stand for no organisation."""

SHORT_ORGANISATIONS = frozenset(
    "ЦБ ЦК ЦИК СК ГД КС ВС МИ ГУ ЕР СФ ЕК ЕП ВР ЦБР RT AP BP HP GM LG VK ЧК EU UN".split()
)
"""Organisations of two letters."""

SHORT_AGENCIES = frozenset({"AP", "BP"})
"""Those that English texts name by two letters."""

ENGLISH_HEADS = frozenset(
    "ministry department council commission committee court agency party university bank "
    "institute association union organization organisation foundation parliament senate "
    "congress assembly office bureau center centre corporation company group club "
    "federation secretariat embassy authority board service academy league alliance fund "
    "society chamber tribunal directorate administration television radio police army "
    "navy consulate observatory college forum initiative network coalition movement "
    "front consortium cabinet delegation conference".split()
)
ENGLISH_ALONE = frozenset("senate congress parliament pentagon kremlin bundestag knesset".split())
SENT = frozenset("Mission Delegation Embassy Representation Representative Envoy Office".split())
"""Who is sent to somebody: "Permanent Mission to the UN"."""
ENGLISH_LINKS = frozenset("of for on and the in to de".split())

KAZAKH_HEADS = frozenset(
    "министрлік комитет агенттік ұйым қор банк университет орталық кеңес партия "
    "парламент мәжіліс сенат сот одақ қауымдастық компания комиссия институт академия "
    "ассамблея департамент хатшылық федерация палата прокуратура елшілік басқарма "
    "қоғам альянс лига достастық әкімшілік".split()
)

KAZAKH_POINTERS = frozenset(
    "ол бұл осы сол біздің оның олардың жаңа екі үш барлық әр кейін сондай сонымен ал және "
    "мұнда онда қазір бүгін кеше тағы бірнеше көптеген аталған кез бір сондықтан оған".split()
)
"""Words that begin a sentence before a noun and no name."""
