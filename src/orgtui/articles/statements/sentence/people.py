"""Whether the persons of an article are men or women, and which of them acted last."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from orgtui.articles.mentions.word_forms import readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import (
    gender_in_case,
    gender_of_name,
    is_of_person,
    kazakh_case,
)
from orgtui.articles.statements.sentence.frame import PERSON, Frame, Item
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_ACTED = late(
    r"(?P<who>P.)(?:-[а-я]+)? (?:[а-я]+но )?(?P<verb>[а-я]{2,}ла?(?:ся|сь)?)(?![а-я])"
    r"|\b(?P<verb2>[а-я]{2,}ла?(?:ся|сь)?) (?P<who2>P.)"
)
"""Who does what a verb of the past tells, which is of a man or of a woman."""
_IS_ONE = late(
    r"\b(?:(?:пере)?(?:избран|назначен|выбран)(?P<her>а)?|утвержден(?P<her2>а)?"
    r"|(?P<noun>[а-я]{3,}(?:ец|нин|нка|йка))"
    r"|[а-я]+(?P<her3>ая|яя) (?:глава|премьер|министр|президент|генсек)(?: [OBST].)?) (?P<who>P.)"
    r"|(?P<who2>P.), (?:[а-я]+ )?[а-я]+(?:вш|ющ|ящ|нн)(?:ий|ый|(?P<her4>ая))(?:ся)? "
)
"""Who is put into an office or called something, in words that are of a man or of a woman."""

_PRONOUN = late(r"\b(?:он|она)\b")


@cache
def _gender_of_verb(word: str) -> str | None:
    """Return whether a verb of the past is of a man or of a woman; None for other words."""
    tag = readings(word)[0].tag
    return str(tag.gender) if tag.tense == "past" and tag.gender in ("masc", "femn") else None


_OF_ANOTHER = late(
    r"(?:following|after|upon|under|since|on|at|by|with|amid|despite|before|until|in)\b"
    r"(?: [^;:,PQ]*\b(?:of|with|from|by|to|for|under|against)\b[^;:,PQ]* | (?:[a-z-]+ ){0,3}"
    r"(?=P.s (?:death|resignation|departure|ouster|removal|dismissal)))"
    r"P.[^;:PQ]{0,60}, (?:he|she)\b"
)
"""What a sentence opens with that is about another person: "On the proposal of …, he"."""
_OF_KIN = late(
    r"(?:(?:его|ее|перв|втор|треть|старш|младш|покойн|единственн)[а-я]* ){0,2}"
    r"(?:супруг[аи]?|жена|муж|вдова|сын|дочь|отец|мать|брат|сестра|дед|внук|внучка|зять|тесть)"
    r"(?:,| [–—-])? (?:[а-я-]+ )?[PQ]."
    r"|(?:his|her) (?:[a-z]+ )?(?:wife|husband|widow|son|daughter|father|mother|brother|sister)"
    r",? P.|(?:жұбайы|әйелі|күйеуі|ұлы|қызы|әкесі|анасы|шешесі|ағасы|інісі|әпкесі) [–—-]? ?P."
)
"""What a sentence opens with that is about one of the family of whom a text speaks."""
SOMEBODYS_OWN = (
    r"(?:друг|подруг|брат|сестр|сын|доч|отц|отец|мат|муж|жен|супруг|вдов|племянни|зят|внук|соратни"
    r"|помощни|советни|адвокат|сторонни|однопарти|коллег|соперни|учени|преемни|предшественни"
    r"|заместител|сменщи)[а-я]{0,5} "
)
"""Who is told of by whose they are: "друг Юлии Тимошенко"."""
TOLD_OF = late(
    r"(?!(?:в|во|на|при|под|из|от|по|со|с|между|среди|о|об|после|вместо|из-за) )"
    rf"(?:(?!его|ее|их|сво|{SOMEBODYS_OWN})[а-я-]+(?<!л)(?<!ла)(?<!ет)(?<!ит) ){{1,3}}(?P<who>Q.)"
)
"""A sentence that is about a person though it begins with another noun: "Cabinet of …"."""
_DEFINED = late(r"(?P<who>Q.)(?: ?\([^()]*\))? [–—] ")
"""A sentence that tells who somebody is whose name is in no clear case."""
_SPEAKS = late(
    r"[,?!][\W]{0,4} (?:(?:сказал|заявил|отметил|подчеркнул|сообщил|добавил|пояснил|объяснил"
    r"|напомнил|рассказал|признал)а?|считает|уверен[а]?|said|says|added|told reporters)"
    r" (?:[^,;:.PQ]{1,90} )?(?P<who>P.)(?:[.]|$)"
)
"""Who has said what stands before it, as a sentence ends with it."""


_IS_PUT = late(
    r"(?:^|[^а-я])(?:назначен|избран|утвержден|стал)а? (?:[а-я-]+ ){0,2}(?P<who>P.)(?=[.,]|$)"
)
"""Who is said to have got an office, as a sentence ends."""


_OPENING = 90
"""How far from its start a sentence says whom it is about."""


def _gender_of(person: Item) -> str | None:
    """Return what a first name tells: in the nominative, since "Нурлана" can be either's."""
    first = person.text.split()[0]
    named = gender_of_name(person.party.name.split()[0]) if person.party is not None else None
    return named or (gender_in_case if person.is_oblique else gender_of_name)(first)


def _gender_of_object(person: Party) -> str | None:
    """Return what a first name tells behind a verb that is not its own: "избрали Карла"."""
    first = person.name.split()[0]
    return gender_in_case(first) or gender_of_name(first)


_TWO = 2


@dataclass(slots=True, kw_only=True)
class People:
    """What an article has told of its persons so far."""

    genders: dict[str, str] = field(default_factory=dict)
    """Whether each person is a man or a woman, by name, as far as names and verbs tell."""
    last: dict[str, Party] = field(default_factory=dict)
    """The man and the woman who acted last."""
    appointee: Party | None = None
    """Whom the last sentence said that somebody put into an office."""
    followed: dict[str, Party] = field(default_factory=dict)
    """Whom each person was said to follow in an office, by name."""
    predecessor: Party | None = None
    """Who was followed in an office in the last sentence."""
    succeeded: Party | None = None
    """Who is followed in an office in the sentence being read."""

    unplaced: set[str] = field(default_factory=set)
    """Who was last put into an office of which nobody knows whose it is, by name."""
    entered: set[str] = field(default_factory=set)
    """Who was told to have entered upon an office, by name."""
    joined: set[str] = field(default_factory=set)
    """The roots of titles that the sentence being read joins to others of the same person."""
    sentences: Counter[str] = field(default_factory=Counter)
    """How many sentences have named each person, by name."""
    natives: dict[Party, Party] = field(default_factory=dict)
    """Who was last said to come from each state."""
    together: tuple[Party, ...] = ()
    """Whom the last sentence named, if they were two."""
    named: tuple[Party, ...] = ()
    """Whom the last sentence named."""

    def have_acted(self, frame: Frame, shown: Sequence[Item]) -> None:
        """Remember whom a sentence names, and whether they are men or women."""
        persons = [i for i in shown if i.letter == PERSON and i.party is not None]
        named = dict.fromkeys(item.party for item in persons if item.party is not None)
        self.named = tuple(named)
        self.predecessor, self.succeeded = self.succeeded, None
        self.together = self.named if len(named) == _TWO else ()
        self.sentences.update(one.name for one in named)
        for item in persons:
            gender = _gender_of(item)
            if gender is not None and item.party is not None:
                self.genders.setdefault(item.party.name, gender)
        if persons and frame.language is Language.RU:
            for match in _ACTED.finditer(frame.mask):
                who = frame.party(match["who"] or match["who2"])
                gender = _gender_of_verb(match["verb"] or match["verb2"])
                if who is not None and gender is not None:
                    told = _gender_of_object(who) if match["who2"] else None
                    self.genders[who.name] = told or gender
            self._are_called(frame)
        for item in sorted(persons, key=lambda item: not item.is_oblique):
            gender = self.genders.get(item.party.name) if item.party is not None else None
            if gender is not None and item.party is not None:
                self.last[gender] = item.party

    def _are_called(self, frame: Frame) -> None:
        """Remember who is a man, who a woman, by a participle or a noun beside the name."""
        for match in _IS_ONE.finditer(frame.mask):
            who, noun = frame.party(match["who"] or match["who2"]), match["noun"]
            if who is None or (noun and not is_of_person(noun)):
                continue
            is_woman = any(match.group("her", "her2", "her3", "her4"))
            is_woman = is_woman or (noun is not None and noun.endswith("ка"))
            self.genders.setdefault(who.name, "femn" if is_woman else "masc")

    def meant(self, mask: str, person: Party | None, hero: Party | None) -> Party | None:
        """Return the person given, or another where "he" or "she" of a sentence is none."""
        pronoun = _PRONOUN.search(mask)
        gender = self.genders.get(person.name) if person is not None else None
        if pronoun is None or gender is None:
            return person
        told = "femn" if pronoun[0] == "она" else "masc"
        return person if gender == told else self.spoken_of(told, hero)

    def spoken_of(self, gender: str, hero: Party | None) -> Party | None:
        """Return who a pronoun of a gender means: who acted last, else whom the headline names."""
        is_hero = hero is not None and self.genders.get(hero.name) in (None, gender)
        return self.last.get(gender) or (hero if is_hero else None)


_THEY = late(r"\b(?:[Оо]н|[Оо]на|[Hh]e|[Ss]he)\b")
_SIDE_BY_SIDE = late(
    r"P[\ue000-\uf8ff],? (?:мен|пен|бен|және) (?:[^,;:()PQD]{0,60} )?P[\ue000-\uf8ff]"
)
"""Two persons of whom none is meant more than the other."""


_AGED = late(
    r"(?:(?:[вс] )?D.,? )?(?:[а-я-]+(?:ому|ему|ей|ой|ю|у|е) (?:[OBST]. )?){0,3}(?P<who>[PQ].)"
    r"(?:,? (?:уже|сейчас|всего|скоро|почти|исполни(?:лось|тся)|D.)){0,3} \d+ (?:лет|года?)\b"
)
"""A sentence that tells how old somebody is: "Смиту 64 года"."""


_STRANGER = late(r"(?P<word>[а-я-]{4,}) [–—] [а-я]")
"""What tells who somebody is whose name nobody knows."""


def _is_of_stranger(frame: Frame) -> bool:
    told = _STRANGER.match(frame.mask)
    return told is not None and any(map(told["word"].startswith, frame.unread_words))


def person_after(frame: Frame, named: Sequence[Item], person: Party | None) -> Party | None:
    """Return the person of whom a text speaks behind a sentence, told who it was before."""
    acting = [i for i in named if i.letter == PERSON and not i.is_oblique]
    is_of_another = acting and _THEY.search(frame.text, 0, acting[0].start)
    is_aside = _OF_ANOTHER.match(frame.mask) or _OF_KIN.match(frame.mask)
    if is_of_another or (person is not None and is_aside):
        return person
    if (aged := _AGED.match(frame.mask)) is not None:
        return frame.party(aged["who"])
    if _is_of_stranger(frame) or (
        frame.language is Language.KK and _SIDE_BY_SIDE.search(frame.mask)
    ):
        return None
    if acting and frame.language is Language.KK:
        return _acting_in_kazakh(frame, acting, person)
    if acting and acting[0].start <= _OPENING:
        return acting[0].party
    about = TOLD_OF.match(frame.mask) or _DEFINED.match(frame.mask)
    told = (_SPEAKS.search(frame.mask) or _IS_PUT.search(frame.mask)) if acting else about
    return frame.party(told["who"]) if told is not None else person


_ASIDE_KK = late(
    r"P[\ue000-\uf8ff][^;:()]*?[ғгқк][ае]н(?:нан|нен)? (?:соң|кейін|кезде|кезде|шақта|бойда|тұста)"
    r"(?![а-яәіңғүұқөһ])"
)
"""What a sentence tells of somebody only to say when something else came about."""


_HE_KK = late(r"(?:сондай-ақ |кейін |сонымен қатар )?ол(?![-а-яәіңғүұқөһ])")


def _acting_in_kazakh(frame: Frame, named: Sequence[Item], person: Party | None) -> Party | None:
    """Return who acts in a Kazakh sentence: in the nominative, and not only in an aside.

    Where nobody does, it is about the one whom it calls "he", else the only person named.
    """
    aside = _ASIDE_KK.search(frame.mask)
    told = [item for item in named if _is_behind(frame, item, aside.end() if aside else 0)] or named
    acting = [i.party for i in told if i.party and not kazakh_case(i.text, i.party.name)]
    if not acting and person is not None and _HE_KK.match(frame.mask):
        return person
    every: set[Party | None] = set(acting) or {item.party for item in named}
    return next(iter(every)) if len(every) == 1 else None


def _is_behind(frame: Frame, item: Item, place: int) -> bool:
    return frame.place_of(item) >= place
