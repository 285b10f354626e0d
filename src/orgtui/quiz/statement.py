"""What a typed answer says: which words are names, denials, doubts or padding."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from orgtui.quiz.lexicon import Meaning
from orgtui.quiz.world.reading import answer_words
from orgtui.text.folding import flatten, fold

_PIECE = re.compile(
    r"[^\W_]+(?:['’ʼ`´][^\W_]+)*|[,;:/|()\[\]&?!\n—–+=،、؛]| - |\.(?=\s|$)", re.UNICODE
)
_MOST_WORDS = 9
_MOST_TOKENS = 40


class Role(Enum):
    """What a word does in an answer."""

    NAME = "name"
    DENIAL = "denial"
    """Denies what follows."""
    DENIAL_AFTER = "denial-after"
    """Denies what stands before, as Kazakh does."""
    CHOICE = "choice"
    """Offers an alternative."""
    JOINT = "joint"
    """Adds another thing."""
    CORRECTION = "correction"
    """Takes back what stands before."""
    CONTRAST = "contrast"
    """Says what it is instead of what was denied."""
    BREAK = "break"
    """A punctuation mark between parts."""
    QUESTION = "question"
    PADDING = "padding"
    DESIGNATOR = "designator"
    """A word of official names: republic, kingdom."""
    MODIFIER = "modifier"
    """A word that makes another name of a name: north, new."""
    REGION = "region"
    TITLE = "title"
    """An office that stands before a person's name."""
    RELATION = "relation"
    """A word that speaks of a thing by way of another: capital, neighbour."""
    OTHER = "other"


TURNING = frozenset({Role.DENIAL, Role.DENIAL_AFTER, Role.CHOICE, Role.CORRECTION, Role.CONTRAST})
"""Roles of words that turn an answer into another one."""

_DESIGNATORS = re.compile(
    r"(?:republic|kingdom|federation|union|commonwealth|sultanate|emirate|principality|duchy|"
    r"grand|islamic|democratic|peoples?|federal|federative|socialist|united|oriental|"
    r"hashemite|bolivarian|plurinational|cooperative|operative|arab|independent|sovereign|"
    r"confederation|королевств[оеау]м?|республик[аиеуой]{1,2}|федераци[яиюей]{1,2}|"
    r"содружеств[оеау]м?|союз[аеуом]{0,2}|султанат[аеуом]{0,2}|эмират[аеуом]{0,2}|"
    r"княжеств[оеау]м?|герцогств[оеау]м?|велик(?:ое|ого|ом)|исламск\w+|демократическ\w+|"
    r"народн\w+|федеративн\w+|федеральн\w+|социалистическ\w+|объединенн\w+|иорданск\w+|"
    r"хашимитск\w+|боливарианск\w+|многонациональн\w+|кооперативн\w+|арабск\w+|независим\w+|"
    r"суверенн\w+|конфедераци[яиюей]{1,2}|государств[оеау]м?|республикасы\w*|мемлекети\w*|"
    r"корольдиги\w*|патшалыгы\w*|одагы\w*|федерациясы\w*|ислам|демократиялык|халык|араб|"
    r"бириккен|федеративтик)"
)
_MODIFIERS = re.compile(
    "(?:северн|южн|западн|восточн|верхн|нижн|внутренн|внешн|нов(?=ая|ый|ое|ой|ую))\\w*|"
    "солтустик|онтустик|батыс|шыгыс|жана"
)
_NOUNS = re.compile(
    r"republic|kingdom|federation|union|commonwealth|sultanate|emirate|principality|duchy|"
    r"confederation|state|королевств|республик|федераци|содружеств|союз|султанат|эмират|"
    r"княжеств|герцогств|государств|конфедераци|республикасы|мемлекети|корольдиги|патшалыгы|"
    r"федерациясы"
)
_CASE_ENDING = re.compile(
    r"(?<=\w)-(?:[нтд][ыі]ң|[ғгқк][ае]|[дт][ае](?:ғ[ы]|г[і])?|[днт][ае]н|[нтд][ыі]|[мбп]ен)(?!\w)",
    re.IGNORECASE,
)
"""A Kazakh ending behind an acronym: «ТМД-ның»."""
_DOUBT = re.compile(
    r"\b(?:не знаю|не увере\w+|не помню|(?:im )?not (?:quite |entirely |so |100 )?sure|"
    r"(?:i )?dont know|idk|no doubt|без сомнени[яй]|не сомневаюсь|if im not mistaken|"
    r"если не ошибаюсь|i mean to say|can(?:t|not) be (?:anything|anyone) but|no other than|"
    r"none other than|isnt it|why not|почему не|разве не|не правда ли|не так ли|"
    r"не кто иной как|не что иное как)\b"
)
_DENIED = re.compile(
    r"\b(?:(?:i )?(?:would|did|do)nt (?:say|think)(?: that| its?)?|rather than|instead of|"
    r"(?:я )?(?:бы )?не (?:сказала?|думаю|считаю|уверена?)(?: бы)?,? что|вместо)\b"
)
_TURNED = re.compile(r"→|->|=>")
_MIND = re.compile(
    r"\(?\b(?:(?:i(?:ve)? )?changed my mind|передумала?|я передумала?|ойымды озгерттим)\b\)?"
)
_ALL_BUT = re.compile(
    r"\b(?:anything|anyone|anywhere|everything|all) (?:but|except|other than)\b|"
    r"кто угодно (?:только|кроме)|все кроме|что угодно кроме"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word or a mark of an answer."""

    text: str
    """Folded and flattened; a mark is itself."""
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A name, or a word that is no part of a name."""

    role: Role
    words: tuple[str, ...]
    meanings: tuple[Meaning, ...] = ()
    """What a name can mean."""


def tokens(text: str, own: Collection[str] = ()) -> tuple[Token, ...]:
    """Return the words and marks of a visible text with their roles.

    The `own` words have no role: in a right name "non-aligned" nothing is denied.
    """
    text = _DENIED.sub(" not ", _ALL_BUT.sub(" not ", without_doubts(text)))
    text = _MIND.sub(" ", text)
    if len(_TURNED.findall(text)) == 1:
        # One arrow changes an answer; several put things in order.
        text = _TURNED.sub(" oops ", text)
    found: list[Token] = []
    for match in _PIECE.finditer(text):
        piece = match[0]
        if not piece[0].isalnum():
            role = Role.QUESTION if piece == "?" else Role.BREAK
            role = Role.CHOICE if piece in "/|" else Role.JOINT if piece in "&+" else role
            found.append(Token(text=piece.strip() or ",", role=role))
            continue
        words = flatten(fold(piece)).split()
        roles = (Role.OTHER if word in own else role_of(word) for word in words)
        found.extend(Token(text=word, role=role) for word, role in zip(words, roles, strict=True))
    return tuple(found[:_MOST_TOKENS])


def without_case_ending(text: str) -> str:
    """Return the text without Kazakh endings that a hyphen sets off."""
    return _CASE_ENDING.sub("", text)


def turning(words: Iterable[str]) -> frozenset[str]:
    """Return those words that would deny, choose or take back something."""
    return frozenset(word for word in words if role_of(word) in TURNING)


def role_of(word: str) -> Role:
    """Return what a folded and flattened word does when it is no part of a name."""
    role = answer_words().get(word)
    if role is not None:
        return Role(role)
    if _MODIFIERS.fullmatch(word):
        return Role.MODIFIER
    return Role.DESIGNATOR if _DESIGNATORS.fullmatch(word) else Role.OTHER


def is_noun_of_state(word: str) -> bool:
    """Whether the word is republic, kingdom or the like, which makes a name of an adjective."""
    return _NOUNS.match(word) is not None


def parts(
    typed: Sequence[Token], find: Callable[[Sequence[str]], Sequence[Meaning]]
) -> tuple[Part, ...]:
    """Return the names in an answer, the longest ones first come, and the words around them."""
    found: list[Part] = []
    place = 0
    while place < len(typed):
        token = typed[place]
        name = _name_at(typed, place, find) if token.text[0].isalnum() else None
        if name is None:
            found.append(Part(role=token.role, words=(token.text,)))
            place += 1
        else:
            found.append(name)
            place += len(name.words)
    return tuple(found)


def _name_at(
    typed: Sequence[Token], place: int, find: Callable[[Sequence[str]], Sequence[Meaning]]
) -> Part | None:
    words: list[str] = []
    for token in typed[place : place + _MOST_WORDS]:
        if not token.text[0].isalnum():
            break
        words.append(token.text)
    for length in range(len(words), 0, -1):
        span = words[:length]
        if length == 1 and (typed[place].role is not Role.OTHER or len(span[0]) < 2):
            return None
        if typed[place].role in _NEVER_FIRST or typed[place + length - 1].role in _NEVER_FIRST:
            continue
        meanings = find(span)
        if meanings:
            return Part(role=Role.NAME, words=tuple(span), meanings=tuple(meanings))
    return None


_NEVER_FIRST = frozenset(
    {Role.DENIAL, Role.DENIAL_AFTER, Role.CHOICE, Role.JOINT, Role.CORRECTION, Role.CONTRAST}
)


def without_doubts(text: str) -> str:
    """Return the text in lower case without "not sure" and the like, which deny nothing."""
    low = text.casefold().replace("ё", "е")
    low = re.sub("['’ʼ`´]s\\b", "", low).replace("n't", "nt").replace("n’t", "nt")
    return _DOUBT.sub(" ", low)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """What an answer in words says it is, without what it takes back or denies."""

    tokens: tuple[Token, ...] = ()
    """Nothing where all is denied."""
    is_corrected: bool = False
    is_choice: bool = False


def asserted(said: Sequence[Token]) -> Assertion:
    """Return what is left of an answer once corrections and denials are heard."""
    roles = [token.role for token in said]
    corrections = [at for at, role in enumerate(roles) if role is Role.CORRECTION]
    is_corrected = False
    if corrections:
        start = corrections[-1] + 1
        is_corrected = _has_words(said[: corrections[0]]) and _has_words(said[start:])
        if is_corrected:
            said, roles = said[start:], roles[start:]
    if Role.DENIAL_AFTER in roles:
        start = max(at for at, role in enumerate(roles) if role is Role.DENIAL_AFTER) + 1
        said, roles = said[start:], roles[start:]
    if Role.DENIAL in roles:
        first = roles.index(Role.DENIAL)
        later = [at for at, role in enumerate(roles) if role is Role.CONTRAST and at > first]
        if _has_words(said[:first]):
            said, roles = said[:first], roles[:first]
        else:
            breaks = [at for at, role in enumerate(roles) if role is Role.BREAK and at > first + 1]
            start = (later or breaks or [len(said)])[-1] + 1
            said, roles = said[start:], roles[start:]
            if Role.DENIAL in roles:
                return Assertion(is_corrected=is_corrected)
    return Assertion(tokens=tuple(said), is_corrected=is_corrected, is_choice=Role.CHOICE in roles)


def _has_words(said: Sequence[Token]) -> bool:
    little = (Role.PADDING, Role.CONTRAST, Role.BREAK, Role.QUESTION, Role.CORRECTION)
    return any(token.text[0].isalnum() and token.role not in little for token in said)


def affirmed_names(found: Sequence[Part]) -> tuple[list[Part], list[Part], bool]:
    """Return the names affirmed, the names denied, and whether one was taken back."""
    reading = _Reading()
    for part in found:
        reading.take(part)
    reading.end_clause()
    if reading.is_taking_back:
        reading.deny_last()
    return reading.affirmed, reading.denied, reading.is_corrected


class _Reading:
    """What has been affirmed and denied so far."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self.affirmed: list[Part] = []
        self.denied: list[Part] = []
        self.is_corrected = False
        self.is_taking_back = False
        """Whether the last thing said was "no"."""
        self._is_denying = False

    def take(self, part: Part) -> None:
        """Read on."""
        match part.role:
            case Role.NAME:
                self._name(part)
            case Role.DENIAL:
                self._is_denying = True
            case Role.DENIAL_AFTER:
                self.deny_last()
            case Role.CORRECTION:
                self.is_taking_back = True
            case Role.CONTRAST | Role.BREAK | Role.QUESTION:
                self.end_clause()
                self.is_taking_back = self.is_taking_back and bool(self.affirmed)

    def end_clause(self) -> None:
        """Let a denial that no name followed speak of the name before: "X it is not"."""
        if self._is_denying:
            self.deny_last()
        self._is_denying = False

    def deny_last(self) -> None:
        """Deny the name said last."""
        if self.affirmed:
            self.denied.append(self.affirmed.pop())

    def _name(self, part: Part) -> None:
        if self._is_denying or (self.is_taking_back and not self.affirmed):
            self.denied.append(part)
        else:
            self.is_corrected = self.is_corrected or self.is_taking_back
            self.affirmed.append(part)
        self._is_denying = self.is_taking_back = False


def is_another_name(found: Sequence[Part]) -> bool:
    """Whether "north" or "new" stands before a name and makes another of it."""
    return any(
        part.role is Role.MODIFIER and following.role is Role.NAME
        for part, following in pairwise(found)
    )
