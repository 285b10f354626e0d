"""Where a meeting is held: in which city, else in which state, as its clause tells."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import CITY, PLACES, STATE, Frame
from orgtui.articles.statements.summits.asides import is_apart
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_CITY_FIRST = 25
"""How much farther than a state the city may stand that a meeting was held in."""
_NO_CITY = 60
"""How much farther than a city the words "in the capital" may stand."""
_HOST_LAST = 90
"""How much farther than a state that holds a meeting the place may stand where it does so."""
_NEAR_HOST = 60
_AT = (
    r"\b(?:(?:под|близ|около|недалеко от|на)(?= C.)"
    r"|на(?= (?:A. |[а-я-]+ом )?(?:полу)?острове C.)"
    r"|(?:в|во)(?! (?:период|течени|ходе|честь|адрес|отношени|пользу|связи|преддвери|присутстви"
    r"|лице|интерес|поддержк|качеств|сфере|области|числ[еуо]|духе|виде|ответ|знак|соответств))|in|at|near|outside|off|to|(?:scheduled|set"
    r"|planned|slated|pencilled in|due) for)(?: the| a)?"
    r"(?: (?:A.|г\.|(?!столиц|capital|(?:под|при|со?|для|из|от|об?|by|under|with) "
    r"|[а-я]{3,}(?:[аеиоуыя]л[аио]?|ли|вш[а-я]+|ет|ит|ют|ят)(?:ся|сь)?\b)"
    r"[^\W\d_][^\W\d_-]*(?:-[^\W\d_]+)?)){0,4}? "
)
_WITHIN = late(rf"{_AT}(?:A. )?(?P<place>[CST].)(?!-)")
_ON_ISLAND = late(r"(?<![а-я])на (?P<place>[ST].)(?!-)")
_ISLANDS = late(
    r"(?i)(?:мальт|кипр|куб|филиппин|мальдив|шри-ланк|самоа|багам|ямайк|гаити|фиджи|сейшел|маврик"
    r"|мадагаскар|комор|барбадос|тайван|гренад|тринидад|соломон|вануату|тонг|науру|палау|маршал"
    r"|антигу|доминик|бермуд|тувалу|кирибат)"
)
"""States that one is on and not in."""
_CAPITAL = late(
    r"(?P<place>A.|S.)(?:s)? (?:capital|столиц(?:е|а|у|ей|ы))\b"
    r"|\b(?:столиц(?:е|а|у|ей|ы)|capital of(?: the)?) (?:республики )?(?P<place2>[ST].)"
    r"|(?P<place3>S.)[-\w]* (?:(?:республикасы|мемлекеті|корольдігі)\w* )?"
    r"(?:астанасы|елордасы)(?:нда|н|)\b"
)
"""A state whose capital is meant."""
_CALLED = late(r",?(?: [–—-])? \(?(?P<city>C.)")
"""The name of a capital behind that of its state."""
_IN_CAPITAL = late(
    r"(?<![а-я])в столице\b(?! [STA])(?! (?:остров|област|регион|провинци|края|штата))"
    r"|\bin the capital\b(?! of\b)"
    r"|(?<![-а-яәіңғүұқөһ])(?:елордада|(?<!көрші )(?<!көршілес )(?<!сол )ел астанасында)(?:ғы)?"
    r"(?![а-яәіңғүұқөһ])"
)
"""The capital of the state that the news come from."""
_HOSTING = late(
    r"\b(?:прин(?:има|я)(?!\w+ (?:в|во|на) (?:[OB]|организац|союз|состав|член|альянс|блок|групп"
    r"|сообществ|объединен|ряды|содружеств)|л\w* решени|л\w* участи|ть участи"
    r"|\w+ участи)\w+|прим[еу]т(?! участи)"
    r"|провод(?:ит|ила|ил|ят)|провед[еу]т"
    r"|провел[аи]?|собер[её]т|соберут|собирал[аи]?(?!с)|собра(?:л[аи]?(?!с)|в\b)|пригласит"
    r"|позов[её]т|позвал[аи]?|жд[её]т|встретит|созвал[аи]?|хозя(?!евам|ину|йке)\w+"
    r"|площадк\w+|местом(?: проведения)?|выбран[аоы]?|предстоит|доверено|поручено|выпал\w+"
    r"|организует|привеча(?:ет|л[аи]?)|приютил[аи]?"
    r"|hosts?|hosted|hosting|venue|stag(?:e|es|ed|ing)|welcom(?:e|ed|es|ing)|receiv(?:e|ed|es|ing)"
    r"|gathers|will gather|play(?:s|ed)? host|host to|site of|scene of"
    r"|алаң бол\w+|мінбер бол\w+|ұйытқы бол\w+"
    r"|қабылда(?!н)\w+|күт(?!іл)\w+|өткіз(?!іл)\w+|ұйымдастыра\w+)\b"
)
_APPOSED = late(
    r" (?:[а-я-]+ ){0,4}(?:страна|государство|республика|королевство)(?: [а-я]{4,})?"
    r"(?: [–—][^.;:]{0,40}?)?,"
    r" (?P<who>S.)(?=[,.;)]|$)"
)
"""Who is named behind a word for a state that holds a meeting: «примет соседняя страна, Чад»."""
_BETWEEN = late(r"(?:[^OBSTPQC;:]|[OSC][^;:]){0,55}")
_GOVERNED = late(
    r"\b(?:в|во|на|из|от|у|с|со|к|о|об|для|за|in|at|of|from|to|with|for|after"
    r"|before)(?: the)? (?:\w+ )?$"
)
_NAMED = late(
    r"(?P<place>C.)(?:s)? (?=(?:\w+ )?(?:summit|meeting|gathering)\b)"
    r"|(?P<place2>C.)(?= (?:қаласы|аралы|курорты|кенті)нда| (?:саммит|встреч|сесси|конгресс|форум))"
    r"|(?P<place3>[CST].),? (?:(?:the )?(?:venue|hosts?|site|scene)\b|где\b|where\b)"
    r"|\b(?:мест[оа]|адрес|площадк[аи]|остановка|точка|пункт|venue|location|address|destination"
    r"|stop|port of call)(?: (?:встречи|проведения|саммита))?(?: [OB].)?"
    r"(?: ?[–—:-]| is| was| will be| станет| будет) (?:in |the )?(?P<place4>[CS].)"
    r"|\((?:[^()OBPQ]{0,20}, )?(?P<place5>[CS].)(?:, [^()OBPQ]{0,20})?\)"
    r"|\b(?:местом|площадкой|хозяйкой|хозяином|адресом)\b[^BSTPQC,;:()]{0,60}?"
    r" (?:утвержд|выбра|объявл|назва|определ|избра|ста[лн])\w* (?:A. )?(?P<place7>[CS].)"
    r"|(?P<place8>[CS].) (?:утвержд|выбра|объявл|назва|определ|избра)\w* (?:местом|площадкой)"
    r"|(?<![а-я])(?:в|во) (?P<place9>A.) (?:[а-я]+(?:ом|ой|ем) )?(?:г\.|городе|городке|пос[её]лке"
    r"|курорте)(?! ?[CST])"
    r"|(?P<place6>[CS].) (?:төр|қала|шаһар|елорда|аспан)\w*[дт][ае]\b"
)
IN_UNKNOWN_TOWN = late(
    r"[^,;:OBSTPQC]{0,60}?(?<![а-я])(?:(?:в|во) (?:A.|(?:[а-я]+(?:ом|ой|ем) ){0,2}(?:г\.|городе"
    r"|городке|пос[её]лке|местечке|курорте))|примет|принима[а-я]+|принял[аи]?) "
)
"""Behind a meeting: where it is held, or who holds it, by a name that nobody knows."""
_ANOTHER = late(
    r"(?<![а-я])(?:следующ|предыдущ|прошл(?=[ыу]|о[йем]))(?!\w+ (?:год|мес|недел|д[ен]))"
    r"|\b(?:next|previous|following) (?:summit|meeting|gathering|session|one)\b"
)
"""What begins what is told of another meeting."""
_LOCATIVE = late(r"[дт][ае](?:ғы|гі)?$")


def is_acting(frame: Frame, at: int) -> bool:
    """Whether a Kazakh city at a place of the mask only acts at a meeting: "Ереван саммитте"."""
    here = frame.within(frame.mask[at : at + 2])
    is_free = any(_LOCATIVE.search(item.text) is None for item in here)
    return is_free and frame.mask.startswith(" саммитте", at + 2)


def place_of(
    frame: Frame, before: Discourse, span: tuple[int, int], match: re.Match[str]
) -> tuple[Party, int] | None:
    """Return where the meeting of a clause is held and where in the mask it says so."""
    found = [
        (_distance(match, at) + weight, at, party)
        for at, party, weight in _places(frame, before, span, match)
        if not is_apart(frame, match, at)
    ]
    if not found:
        return _unknown_place(frame, span)
    _, at, party = min(found, key=lambda entry: entry[0])
    return party, at


_HELD_IN = late(
    r"\b(?:held|place|met|meet|gathered|convened|opened|summit|meeting) (?:in|at)"
    r" (?P<name>[a-z-]+(?: [a-z-]+)??),?(?: in S.,?)? (?:(?:on|in|from) )?D[\ue000-\uf8ff]"
)


def _unknown_place(frame: Frame, span: tuple[int, int]) -> tuple[Party, int] | None:
    """Return the town that nobody knows in which a meeting is said to be held, on some day."""
    if frame.language is not Language.EN:
        return None
    found = _HELD_IN.search(frame.mask, *span)
    name = found["name"].title() if found is not None else ""
    if found is None or name not in frame.text:
        return None
    return Party(kind=EntityKind.CITY, id="", name=name), found.start("name")


def _distance(match: re.Match[str], place: int) -> int:
    return 0 if match.start() <= place < match.end() else abs(place - match.start())


def _places(
    frame: Frame, before: Discourse, span: tuple[int, int], match: re.Match[str]
) -> Iterator[tuple[int, Party, int]]:
    start, end = span
    capitals: set[int] = set()
    for found in _CAPITAL.finditer(frame.mask, start, end):
        sign = found["place"] or found["place2"] or found["place3"]
        state = frame.party(sign)
        city = before.index.capital(state, before.language) if state is not None else None
        called = _CALLED.match(frame.mask, found.end())
        city = frame.party(called["city"]) if called is not None else city
        capitals.add(frame.mask.index(sign, found.start()))
        if city is not None:
            yield found.start(), city, 0
    here = _IN_CAPITAL.search(frame.mask, start, end)
    capital = _capital_here(frame, before) if here is not None else None
    if here is not None and capital is not None:
        yield here.start(), capital, _NO_CITY
    for at, sign, is_host in _signs(frame, span, match):
        item = frame.item(sign)
        if item.party is None or at in capitals:
            continue
        namesake = _namesake(before, item.party) if item.letter == STATE and not is_host else None
        weight = _HOST_LAST if is_host else _CITY_FIRST
        yield at, namesake or item.party, 0 if item.letter == CITY else weight


def _capital_here(frame: Frame, before: Discourse) -> Party | None:
    """Return the capital that was named last, else that of the state the article is about.

    In Kazakh it is that of the only state which a sentence names, where it is about none; behind
    a list of states it is Kazakhstan's.
    """
    named, is_kazakh = before.state(before.place), frame.language is Language.KK
    if is_kazakh and len(before.last_states) > 1 and named == before.last_states[-1]:
        home = next((one for one in before.last_states if one.id == "kz"), None)
        return before.index.capital(home, before.language) if home is not None else None
    if named is not None:
        capital = before.index.capital(named, before.language)
        return capital if before.place in (capital, named) else None
    home = before.homeland or (frame.only(STATE) if is_kazakh else None)
    return before.index.capital(home, before.language) if home is not None else None


def _namesake(before: Discourse, state: Party) -> Party | None:
    """Return the capital that is called as its state is: who meet "in Kuwait" meet there."""
    city = before.index.capital(state, before.language)
    return city if city is not None and re.split(r"[Ээ]ль-", city.name)[-1] == state.name else None


def _signs(
    frame: Frame, span: tuple[int, int], match: re.Match[str]
) -> Iterator[tuple[int, str, bool]]:
    mask = frame.mask
    another = _ANOTHER.search(mask, match.end())
    last = another.start() if another else len(mask)
    start, end = span[0], min(span[1], last)
    for form in (_WITHIN, _NAMED):
        for found in form.finditer(mask, start, end):
            sign = next(group for group in found.groups() if group)
            if found.group().startswith("to ") and (
                mask.startswith("s ", found.end()) or _HANDED.search(mask, start, found.start())
            ):
                continue
            at = mask.index(sign, found.start())
            is_for_it = mask.startswith(" на ", at + len(sign))
            if is_for_it or not _VISITED.search(mask, start, at):
                yield at, sign, False
    yield from _by_words(frame, start, end)
    last = min(last, end + _NEAR_HOST)
    hosts = _hosts(mask, (start, last), match)
    yield from ((at, sign, True) for at, sign in hosts if not _is_taken_in(frame, sign))


def _by_words(frame: Frame, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    """Yield the places that their own words tell to be such: islands, in Kazakh by their case."""
    for found in _ON_ISLAND.finditer(frame.mask, start, end):
        if _ISLANDS.match(frame.item(found["place"]).text):
            yield found.start("place"), found["place"], False
    for found in PLACES.finditer(frame.mask, start, end):
        is_kazakh = frame.language is Language.KK
        if is_kazakh and _LOCATIVE.search(frame.item(found.group()).text):
            yield found.start(), found.group(), False


_VISITED = late(r"(?<![а-я])(?:приезжал|ездил|летал)[аи]? во? (?:[а-я]+ую )?$")
"""What somebody came to and left again, which is told beside a meeting elsewhere."""


def _is_taken_in(frame: Frame, sign: str) -> bool:
    """Whether a Kazakh state is what others take in, and holds no meeting: "Кувейтті"."""
    item = frame.item(sign)
    if frame.language is not Language.KK or item.party is None:
        return False
    return kazakh_case(item.text, item.party.name) == "accusative"


_HANDED = late(
    r"\b(?:hand|pass|transfer|ced|yield|gave|giv)\w*[^,;]{0,40}"
    r"\b(?:chair\w*|presidency|gavel|baton|role|helm)(?: of (?:the )?[OB].)? $"
)
"""What is handed over to a state, which is no place."""


def _hosts(mask: str, span: tuple[int, int], match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Yield who is said to hold the meeting: "Samarkand hosted it", "hosted by Malaysia"."""
    start, end = span
    verbs = _HOSTING.finditer(mask, start, end)
    for verb in sorted(verbs, key=lambda verb: not match.start() <= verb.start() < match.end()):
        first, last = sorted((verb.span(), match.span()))
        if first[1] < last[0] and not _BETWEEN.fullmatch(mask, first[1], last[0]):
            continue
        apposed = _APPOSED.match(mask, verb.end())
        if apposed is not None:
            yield apposed.start("who"), apposed["who"]
            return
        near = [
            found
            for found in PLACES.finditer(mask, max(start, verb.start() - _NEAR_HOST), end)
            if _is_host(mask, found, verb)
        ]
        nearest = min(near, key=lambda found: abs(found.start() - verb.start()), default=None)
        if nearest is None:
            nearest = _RELATIVE.search(mask, 0, start)
        if nearest is not None:
            yield nearest.start(), nearest.group()[:2]
            return


def _is_host(mask: str, found: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether a state or city can be what acts in the clause of a verb."""
    ahead = re.sub(r"\bwith (?=(?:the )?$)|\b(?:city|town) of $", "", mask[: found.start()])
    if verb.group() in _OF_MANY:
        return False
    if found.start() > verb.end():
        between = mask[verb.end() : found.start()]
        is_other = found.group()[0] == "T"
        is_free = not is_other and _GOVERNED.search(ahead) is None
        return is_free and _FREE.fullmatch(between) is not None
    between = mask[found.end() : verb.start()]
    is_free = _GOVERNED.search(ahead) is None and found.group()[0] != "T"
    return is_free and re.search(r"[;:]|P[\ue000-\uf8ff]", between) is None


_OF_MANY = ("приняли", "примут")
"""Verbs of several, whose object a name before them may be as well."""
_RELATIVE = late("[CST][\ue000-\uf8ff](?=, (?:which|who|котор(?:ая|ый|ое)) ?$)")
_FREE = late(r" (?:(?:к|у) себе\w* )?(?:[^OBSTPQC,;:.]{0,25} )?(?:the )?")
