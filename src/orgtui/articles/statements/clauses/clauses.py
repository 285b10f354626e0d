"""The clauses of a sentence: which words belong together, and on what each of them hangs."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from orgtui.articles.statements.sentence.doubt import has_doubt, is_conditional
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.text.late_patterns import late

BLANK = "·"
"""What stands in the mask of a clause for the words of the others."""

_STEMS = (
    "вступ|вош|вход|присоедин|примкн|верну|вы[шх]|поки|состо|участв|исключ|прин|получ|име|облада"
    "|председательств|возглав|руковод|созда|основ|учре|образов|смен|переда|явля|прише"
    "|заморо|приостанов|отстран|отлуч|отвеча|исполня|занима|нача|заведова|заверш|законч|отработа|координир|ведущ|ведш|принима"
)
_ADJECTIVES = (
    r"следующ|предыдущ|будущ|настоящ|текущ|предстоящ|грядущ|действующ|соответствующ"
    r"|нижестоящ|вышестоящ|уходящ|правящ|руководящ|подходящ|могущ|трудящ"
)
"""Participles that are said ahead of nouns as other adjectives are."""
_PARTICIPLE = (
    rf"(?:ставш\w+|бывш\w+(?= (?:председател|член|участни|наблюдател)\w*(?:ем|цей|ком|ом)\b)"
    rf"|(?:(?!бывш|минувш)[а-я]{{2,}}вш|[а-я]*шедш|(?!{_ADJECTIVES})[а-я]{{3,}}[уюая]щ|(?!приняти)(?:{_STEMS})\w*(?:вш|дш|ющ|ущ|ящ"
    rf"|ащ|нн"
    r"|ят|ем))(?:ий|ый|ая|яя|ее|ое|ие|ые|его|ого|ему|ому|ем|ом|ей|ой|ую|юю|им|ым|их|ых|ими|ыми)(?:ся)?\b)"
)
_PARTICIPLE_EN = (
    r"(?:(?:[a-z]+ly|now|first) )?(?:chaired|founded|established|created|formed|headed|led|admitted"
    r"|held|convened|set up|expelled|elected|appointed) (?:by|in|on|at|as|to|from)\b"
)
_GERUND = (
    r"(?:став|вступив|войдя|выйдя|покинув|передав|приняв|переняв|сменив|получив|присоединившись|возглавив"
    r"|являясь|будучи|оставаясь|having (?:taken|succeeded|replaced)|becoming|joining|leaving"
    r"|succeeding|replacing|relieving|taking over"
    r"|handing|chairing|presiding|heading|entering)\b"
)
_VERB = (
    r"(?:[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)|[а-я]{2,}(?:[еиуюая]|дас)т(?:ся)?"
    r"|[a-z]{2,}ed|left|quit"
    r"|(?:steps|stands) (?:down|aside)|bows out|became|becomes|was|were|is|has|have|will|took"
    r"|takes|held|holds"
    r"|(?:cedes|hands|passes|gives|yields|assumes|joins|leaves|becomes|chairs|hosts|begins|starts"
    r"|returns|succeeds|replaces|relinquishes)(?= (?:it|the|its|an?|over|on|to|off|from"
    r"|[OSTP].)))\b"
)
_WHILE = (
    r"(?:(?:в |с |до |in |on )?D.,? |[а-я]+о |позже |затем |потом |теперь |ныне |также |не |later "
    r"|then |now )*"
)
_FINITE = (
    r"(?:[а-я]{2,}(?:ил|ал|ел|ял|ул|ыл|шел|[иаеяуы]ла|шла|[иаеяуы]ло|шло|[иаеяуы]ли|шли|лся|лась"
    r"|лось|лись)|станет|будет|буд[еу]т|продолжа[ею]т|состо[ия]т|вход[ия]т|жд[её]т|остается"
    r"|(?:назначен|намечен|запланирован|подписан|отложен|ратифицирован|принят)[аоы]?|займ[её]т|при[дм][её]т|пройд[её]т|состоится|войд[её]т"
    r"|вступит|переда(?:ст|ет)|возглавит|является|исполнит|примет|сменит|возьмет|получит"
    r"|поведет|последу[юе]т|наступит|перейдет|отойдет"
    r"|(?:ет|бер|өт|кел|бол)(?:еді|ті|ді|ады)|[а-яәіңғүұқөһ]{2,}(?:ылды|ынды|ұлды)|тиесілі"
    r"|истек(?:ает"
    r"|[еи]т|л[аи]?)|достанется|продолжит"
    r"|завершит|откроет|соберет|проведет|начнет|болды|тартты|алады|болған|алған|келді"
    r"|[а-яәіңғүұқөһ]*[әіңғүұқөһ][а-яәіңғүұқөһ]*(?:ды|ді|ты|ті|еді|йді|ген|кен|іп|ған|қан)"
    r"|[а-я]{3,}(?:яет|мает|ует|ают|уют|ится|ется|утся|ятся)|име[ею]т|вход[ия]т|состо[ия]т"
    r"|владе[ею]т)\b"
)
_ACTS_EN = (
    r"(?:takes|took|holds|held|joins|joined|leaves|left|quit|becomes|became|chairs|chaired|follows"
    r"|followed|succeeds|succeeded|hosts|hosted)\b"
)
_STILL = r"(?:пока|еще|все еще|по-прежнему|не|лишь|был[аио]?|остается|still|only|is|was|has)\b"
"""What follows the subject of a clause that may have no verb of its own."""
_SEAMS = late(
    r"(?P<open>\((?!(?:which|who)\b))|(?P<close>\))"
    r"|(?P<what>,? (?:что|чтобы|будто|якобы|that)\b)"
    r"|(?P<when>, (?:когда|when)\b)"
    r"|(?P<which>, (?=(?:a|the same) (?:status|rank|privilege|seat|position) (?:that |which )?"
    r"(?:the )?[STC]. (?:has|have|had|holds|enjoys))"
    r"| ?\((?=(?:which|who)\b)|(?<=S[\ue000-\uf8ff]) (?=(?:who|which) (?:had |has |have "
    r"|will )?[a-z]+)"
    r"|, (?=(?:(?:председательств|полномочи|руководств|саммит)\w* )?(?:(?:в|во|из|к|ко"
    r"|от|у|с|на|под|при|of|in|from) )?"
    r"(?:котор\w+|чь[яеию]\w{0,2}|чей|which|who|whose|где|куда|откуда|where)\b))"
    rf"|(?P<part>, (?=(?:[^,;:()]{{0,40}} )?{_PARTICIPLE}|{_PARTICIPLE_EN}))"
    rf"|(?P<gerund>, (?=(?:[^,;:()]{{0,20}} )?{_GERUND}))"
    r"|(?P<main>[;!?]|: |, (?:как )?(?:заяви|сообщ(?!еств)|отмет|сказа|подчеркн|напомн|добав|объяви"
    r"|said|told"
    r"|added(?! (?:the )?[ST][\ue000-\uf8ff])|announced|declared)\w*|, (?=[^,]{0,60} (?:said"
    r"|told|announced|declared)\b)"
    r"|, (?:пока|поскольку|так как|причем|при этом|whereas|although|because|as|деп)\b"
    r"|(?:(?<!day)(?<!week)(?<!month)(?<!year)(?<!days)(?<!weeks)(?<!months)(?<!years)"
    r"|(?! (?:after|before) (?:the|its|an?) [a-z]+ (?:of|in|on) )) (?:из-за|после того как"
    r"|because of|amid|after|before)"
    r" (?!D.|(?:the )?[ST]., (?:joined|acceded|entered|became|came|left|withdrew)\b))"
    rf"|(?P<and>,? (?:и|но|and|but) (?={_WHILE}{_VERB})|, (?:и|and) (?!(?:the )?[ST].)"
    r"|(?<!S[\ue000-\uf8ff]), and (?=(?:the )?S[\ue000-\uf8ff]"
    r" (?:will|has|had|was|is|[a-z]{3,}ed|left|quit|became|took|came|takes|held|holds|becomes"
    r"|follows|chairs|assumes) )"
    r"|(?<=after S[\ue000-\uf8ff]), and (?=(?:the )?S[\ue000-\uf8ff] (?:had|has|was|[a-z]+ed) )"
    r"|(?:(?<= and S[\ue000-\uf8ff])|(?<= and the S[\ue000-\uf8ff])), and"
    r" (?=(?:the )?S[\ue000-\uf8ff] (?:later |then |also )?"
    r"(?:joined|followed|acceded|entered|became|left|withdrew|quit)\b)"
    r"|, (?=(?:(?:в |с |in |on )?D. )?(?:ее|его|их|она|он|оно|они|it|she|they|ол)\b)"
    r"|, (?=(?:та|тот) [а-я]+(?:ет|ит|ст|ла?)\b)"
    r"|, (?:а(?! также)|но|хотя|однако|зато|затем|потом|после чего|but|while|then|ал|бірақ)\b)"
    rf"|(?P<splice>, (?=[^,;:()]{{0,90}}?\b{_FINITE}|S[\ue000-\uf8ff] {_STILL}"
    rf"|(?:the )?S[\ue000-\uf8ff] {_ACTS_EN}"
    r"|(?:[SC]., )+[SC]. и [SC]. [^,;:()]{0,40}?\b[а-я]{2,}(?:ли|лись|[ую]тся|[яа]тся)\b))"
)
_ASIDE = late(r"\((?:с |со |в |since |from |in )?D.\)")
"""A time in brackets, which is no clause of its own."""
_ONLY_WHEN = late(
    r"\s?(?:(?:уже|а|и|затем|потом|позже|(?:через|спустя) [а-я]+(?: [а-я]+)?|later|then),? )*"
    r"(?:(?:в|во|с|со|к|in|on|from) )?D."
)
"""A time ahead of what happens then, which is no clause: "через год, в июле, его …"."""
_ITEM = late("[\ue000-\uf8ff]")
_NO_VERB = r"(?!(?:недел|цел|модел|дол|рол|земл|дел|числ|сил|школ|капитал|финал)(?:[иаеыь]|ам)?\b)"
"""Nouns that end as verbs do."""
_VERB_BEFORE = late(
    rf"\b{_NO_VERB}{_FINITE}|\b(?:принят|допущен|избран|исключен|назначен|создан|основан|учрежден|подписан"
    r"|утвержден|включен|объявлен|признан|открыт|отложен|перенесен|упразднен)[аоы]?\b"
    rf"|\b(?:{_ACTS_EN}|are\b|is\b|has\b|have\b|was\b|were\b)"
    r"|\b(?:был[аио]?|вход(?:ит|ят)|руковод(?:ит|ят)|вед[еу]т|состо(?:ит|ят)|име(?:ет|ют)|вы[йх][а-я]+т|войд[её]т|войдут|вступят"
    r"|покин(?:ет|ут))\b"
)
_RESUMING = late(
    r",(?! (?:и |and )?(?:the )?[STOD].|\s?\d)"
    rf"|,(?= D. (?:[а-я]+ )?(?:{_FINITE}|[a-z]{{2,}}ed\b|(?:took|will|is|was|has)\b))"
    r"|,(?= D.\.?$)"
)
"""Where an embedded clause ends: at a comma that is of no list."""


class Kind(Enum):
    """How a clause hangs on another."""

    MAIN = "main"
    RELATIVE = "which"
    """It is about what stands before it: "…, which joined"."""
    PARTICIPLE = "part"
    """So too: "…, вступившая"."""
    GERUND = "gerund"
    """It is about whom the other is about: "…, став"."""
    COORDINATED = "and"
    """So too, where it names nobody: "… and left"."""
    GOVERNED = "what"
    """The doubt of the other is also its own: "… that Armenia left"."""
    WHEN = "when"
    """It has the time of the other."""


_GUESS = late(
    r"\b(?:разговор[а-я]*|жд[уе]т|ждал[иа]?|вер[ия]т|дума[ею]т|допуска[ею]т|опаса[ею]тся|believes?|thinks?|fears?)\b"
)
"""What makes no fact of what it governs: «все ждут, что …»."""
_WISH = late(
    r",? (?:and|but|и|а|но|және) (?:also |also now |also |теперь |также )?(?=(?:plans?|hopes?"
    r"|wants?|intends?|aims?|seeks?|expects?"
    r"|планиру|надеет|намер|хочет|рассчит|собира|обеща|призв)\w*)"
    r"|, (?:and|but|и|а|но) (?=(?:the )?[ST].s (?:[a-z]+ )?(?:bid|request|application|proposal"
    r"|hopes?|plans?)\b)"
    r"|, (?:with (?:the |its |both )?(?:[a-z-]+ |[OSA].s? ){0,3})?"
    r"(?=(?:promising|vowing|pledging|hoping|urging|asking|inviting|calling|aiming|seeking"
    r"|expecting|proposing|demanding|пообещав|предложив|призвав|попросив|рассчитывая|надеясь"
    r"|намереваясь|планируя|обещая|предлагая|призывая)\b)"
)
"""Where a wish begins that is none of what was said before it."""


@dataclass(slots=True, kw_only=True, eq=False)
class Clause:
    """A clause as the mask of its sentence with all other words blanked, places kept."""

    frame: Frame
    kind: Kind
    start: int
    """Where it begins, behind the words that join it to another."""
    seam: int
    """Where those words begin."""
    after: "Clause | None" = None
    """The clause it hangs on."""
    mask: str = ""

    def is_doubtful(self, start: int, end: int) -> bool:
        """Whether it, or the clause that governs it, makes what stands there no plain fact."""
        wish = _WISH.search(self.mask, end)
        behind = self.mask[end : wish.start() if wish else len(self.mask)]
        if has_doubt(self.mask[:start] + BLANK + behind):
            return True
        if is_conditional(self.frame.mask):
            return True
        clause, is_governed = self, False
        while clause.after is not None:
            is_governed = is_governed or clause.kind is Kind.GOVERNED
            clause = clause.after
            if is_governed and (has_doubt(clause.mask) or _GUESS.search(clause.mask)):
                return True
        return False


@lru_cache(maxsize=2)
def clauses(frame: Frame) -> tuple[Clause, ...]:
    """Return the clauses of a sentence, in the order in which they begin."""
    return _Reading(frame).clauses()


_ASIDES = (Kind.PARTICIPLE, Kind.RELATIVE)


def without_asides(clause: Clause) -> str:
    """Return the mask of a sentence without the asides that a clause does not hang on."""
    above: list[Clause] = []
    one: Clause | None = clause
    while one is not None:
        above.append(one)
        one = one.after
    mask = clause.frame.mask
    own = {(one.kind, one.seam) for one in above}
    for aside in clauses(clause.frame):
        if aside.kind in _ASIDES and (aside.kind, aside.seam) not in own:
            pairs = zip(mask, aside.mask, strict=True)
            mask = "".join(BLANK if shown != BLANK else sign for sign, shown in pairs)
    return mask


_ANY_VERB = late(
    rf"\b{_FINITE}|\b(?:[а-я]{{2,}}(?:ет|ит|ют|ят|ут|ется|ится|ются)|[a-z]{{2,}}(?:ed|s)|led"
    rf"|held|ran|took|is|was)\b"
    r"|(?<![а-я])(?:предоставл|присво|приня|избра|назнач|созда|основа|подписа|допущ|исключ|приостановл"
    r"|восстановл|объявл|призна|утвержд)(?:ен|н|т)[аоы]?\b"
)
_NOT_VERBS = late(r"\b(?:нет|лет|ответ|совет|след|опыт|кредит|дефицит|бюджет|комитет|this|its|s)\b")


def _end_of(kind: Kind, mask: str, start: int) -> int:
    """Return where an embedded clause ends: a relative one at the comma behind its verb."""
    commas = [found.start() for found in _RESUMING.finditer(mask, start)][:_MOST_COMMAS]
    if kind is Kind.RELATIVE:
        said = _NOT_VERBS.sub(lambda word: BLANK * len(word.group()), mask)
        commas = [comma for comma in commas if _ANY_VERB.search(said, start, comma)] or commas
    return commas[0] if commas else len(mask)


_MOST_COMMAS = 3
"""How many commas may be before the verb of a relative clause: "which, since July, has led"."""


_CAUSE = late(r" (?:из-за|because of|amid|after|before) ")
"""Words that part nothing from the clause around them but what they tell."""


class _Reading:
    """One sentence on its way into clauses."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._found: list[Clause] = []
        self._spans: list[tuple[int, int, Clause]] = []
        self._around: Clause | None = None
        """The clause that goes on behind words of cause or time: "left amid … and joined"."""
        self._open: list[Clause] = []
        """The clause that is being read, under it those that go on behind it."""

    def clauses(self) -> tuple[Clause, ...]:
        mask = self._frame.mask
        self._begin(Kind.MAIN, 0, 0, is_embedded=False)
        at, until = 0, len(mask)
        asides = [aside.span() for aside in _ASIDE.finditer(mask)]
        for seam in _SEAMS.finditer(mask):
            if any(start <= seam.start() < end for start, end in asides):
                continue
            if seam.start() < at or (seam.lastgroup == "splice" and not self._has_verb(seam)):
                continue
            if seam.lastgroup == "and" and _ONLY_WHEN.fullmatch(mask, at, seam.start()):
                continue
            is_told_aside = seam.lastgroup == "when" and until == seam.start()
            if until <= seam.start() and len(self._open) > 1 and not is_told_aside:
                at = self._close(at, until)
                until = len(mask)
            at, until = self._pass(seam, at, until)
        if until < len(mask) and len(self._open) > 1:
            at = self._close(at, until)
        self._take(at, len(mask))
        for clause in self._found:
            clause.mask = self._masked(clause)
        return tuple(self._found)

    def _pass(self, seam: re.Match[str], at: int, until: int) -> tuple[int, int]:
        """Go over a seam; return where the next words begin and where their clause must end."""
        mask = self._frame.mask
        self._take(at, seam.start())
        if seam.lastgroup == "close":
            if len(self._open) > 1:
                self._open.pop()
            return seam.end(), len(mask)
        if seam.lastgroup == "open":
            self._begin(Kind.MAIN, seam.start(), seam.end(), is_embedded=True)
            return seam.end(), until
        kind = Kind.COORDINATED if seam.lastgroup == "splice" else Kind(seam.lastgroup)
        is_embedded = kind in (Kind.RELATIVE, Kind.PARTICIPLE, Kind.GERUND)
        self._begin(kind, seam.start(), seam.end(), is_embedded=is_embedded)
        if not is_embedded:
            return seam.end(), until
        return seam.end(), _end_of(kind, mask, seam.end())

    def _has_verb(self, seam: re.Match[str]) -> bool:
        """Whether what stands before a comma is a clause of its own already."""
        start = self._open[-1].start
        is_inside = len(self._open) > 1
        if is_inside or not _ITEM.search(seam.string, start, seam.start()):
            return False
        return _VERB_BEFORE.search(seam.string, start, seam.start()) is not None

    def _begin(self, kind: Kind, seam: int, start: int, *, is_embedded: bool) -> None:
        last = self._open[-1] if self._open else None
        if kind is Kind.COORDINATED and last is not None and self._around is not None:
            last = self._around
        is_cause = kind is Kind.MAIN and _CAUSE.match(self._frame.mask, seam) is not None
        self._around = last if is_cause else None
        clause = Clause(frame=self._frame, kind=kind, seam=seam, start=start, after=last)
        if kind is Kind.MAIN:
            clause.after = None
        if not is_embedded:
            self._open.clear()
        self._open.append(clause)
        self._found.append(clause)

    def _close(self, at: int, until: int) -> int:
        """End an embedded clause; the one around it goes on."""
        self._take(at, until)
        self._open.pop()
        return until

    def _take(self, start: int, end: int) -> None:
        if end > start:
            self._spans.append((start, end, self._open[-1]))

    def _masked(self, clause: Clause) -> str:
        mask = self._frame.mask
        parts: list[str] = []
        at = 0
        for start, end, owner in self._spans:
            if owner is clause:
                parts += [BLANK * (start - at), mask[start:end]]
                at = end
        return "".join(parts) + BLANK * (len(mask) - at)
