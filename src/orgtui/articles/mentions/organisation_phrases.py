"""How far an organisation's name goes on in a Russian sentence behind its noun."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orgtui.articles.mentions.matching import Token
from orgtui.articles.mentions.organisation_words import (
    HEADS,
    LOWER_HEADS,
    NAMED_ALONE,
    OF_MEMBERS,
    OPENERS,
    STATE_HEADS,
)
from orgtui.articles.mentions.owner_adjectives import is_field, is_of_place, is_of_state, is_owned
from orgtui.articles.mentions.word_forms import is_acronym
from orgtui.articles.mentions.word_traits import traits

SPACE = (" ", "\u00a0")
QUOTED = re.compile(r"[ \u00a0](?:[«“\"„]|'')([^«»“”\"„\n]{2,60})(?:[»”\"“]|'')")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:\n])[\s\"«“”»(–—-]*$")
_TOURNAMENT = re.compile(r"[Лл]иг\w{1,2} (?:[Чч]емпионов|Европы|[Кк]онференций)\b")
"""What clubs play in, which is no organisation."""
_MOST_ADJECTIVES = 3
_MOST_WORDS = 12
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_INITIAL = re.compile("[А-ЯЁA-Z]")
_BEHIND_INITIAL = (".", ". ", ".\u00a0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A text and what is known of its words."""

    text: str
    tokens: Sequence[Token]
    states: Mapping[int, int]
    """The tokens of states' and cities' names, which may end the name of an organisation, each with
    one past the last token of that name."""
    taken: Mapping[int, str]
    """The tokens of other known names: of a "person" or of an "organisation"."""
    persons: Mapping[int, int]
    """The first tokens of persons' names, each with one past the last."""

    def between(self, number: int) -> str:
        """Return what stands between a token and the next; a line feed behind the last."""
        if number + 1 >= len(self.tokens):
            return "\n"
        return self.text[self.tokens[number].end : self.tokens[number + 1].start]

    def begins(self, number: int) -> bool:
        """Whether a token begins a sentence."""
        start = self.tokens[number].start
        return _SENTENCE_END.search(self.text, max(0, start - 8), start) is not None

    def with_owner(self, number: int) -> int:
        """Return the last token of a noun and the state or city right behind it, if any."""
        is_near = self.between(number) in SPACE
        return self.states.get(number + 1, number + 1) - 1 if is_near else number

    def quoted(self, number: int) -> re.Match[str] | None:
        """Return what stands in quotation marks behind a token."""
        return QUOTED.match(self.text, self.tokens[number].end)


class PhraseReader:
    """Reads names such as «Министерство иностранных дел РК»."""

    def __init__(self, sentence: Sentence) -> None:
        """Read one text."""
        self._sentence = sentence
        self._text = sentence.text
        self._tokens = sentence.tokens
        self._states = sentence.states
        self._taken = sentence.taken

    def end(self, number: int) -> int | None:
        """Return where the name that begins with this capital ends, None if none does."""
        head = self._head(number)
        if head is None or _is_plural(self._tokens[head].text):
            return None
        if _TOURNAMENT.match(self._text, self._tokens[head].start):
            return None
        quoted = self._sentence.quoted(head)
        after = self._extended(head)
        has_more = after > head + 1
        is_clear = not self._sentence.begins(number) or self._is_clear_start(number, head, after)
        if head == number and not has_more and quoted is None:
            is_clear = is_clear and not self._tokens[head].keys.isdisjoint(NAMED_ALONE)
        if not is_clear:
            return None
        if has_more and not self._is_owner(after - 1):
            quoted = self._sentence.quoted(after - 1)
        if quoted is not None and (not has_more or self._is_of_members(head)):
            return quoted.end()
        return self._tokens[after - 1].end

    def _is_of_members(self, head: int) -> bool:
        """Whether a name may stand behind what a noun unites: «Союз учителей «Указка»»."""
        return not self._tokens[head].keys.isdisjoint(OF_MEMBERS)

    def end_of_small(self, number: int) -> int | None:
        """Return where «прокуратура Бишкека» ends, whose capital is its owner's, None if none."""
        token = self._tokens[number]
        if token.keys.isdisjoint(LOWER_HEADS) or self._is_second_half(number):
            return None
        if traits(token.text).is_adjective or _is_plural(token.text):
            return None
        furthest = after = self._extended(number)
        while after > number + 1 and not self._is_owner(after - 1):
            after -= 1
        if self._is_office(after - 1, number):
            return self._tokens[furthest - 1].end
        if after == number + 1:
            return self._end_of_owned(number, furthest)
        if after < furthest and self._needs_noun(after):
            after += 1
        return self._tokens[after - 1].end

    def _end_of_owned(self, number: int, furthest: int) -> int | None:
        """Return where a ministry's name ends that its state before it or its field makes clear."""
        if furthest == number + 1 or not is_owned(self._tokens[number].keys):
            return None
        before = self._tokens[self.start_of_small(number) : number]
        is_named = any(is_of_state(token.text) for token in before)
        is_named = is_named or is_field(self._tokens[number + 1 : furthest])
        return self._tokens[furthest - 1].end if is_named else None

    def _is_office(self, owner: int, number: int) -> bool:
        """Whether an owner is an authority whose name goes on: «отдел Министерства | культуры»."""
        return owner > number and not self._tokens[owner].keys.isdisjoint(STATE_HEADS)

    def _needs_noun(self, after: int) -> bool:
        """Whether an adjective ends a name whose noun follows: «комиссия Речного | союза»."""
        own = traits(self._tokens[after].text)
        return traits(self._tokens[after - 1].text).is_adjective and own.is_genitive

    def start_of_small(self, number: int) -> int:
        """Return the first of the adjectives before a noun: «федеральная прокуратура»."""
        first, cases = number, traits(self._tokens[number].text).cases
        while first > 0 and number - first < _MOST_ADJECTIVES:
            before = self._tokens[first - 1]
            is_free = first - 1 not in self._taken and first - 1 not in self._states
            if not is_free or self._sentence.between(first - 1) not in SPACE:
                break
            own = traits(before.text)
            if not own.is_adjective or own.cases.isdisjoint(cases):
                break
            if before.is_capital:
                return first - 1 if self._sentence.begins(first - 1) else first
            first -= 1
        return first

    def _is_owner(self, number: int) -> bool:
        token = self._tokens[number]
        is_russian = _CYRILLIC.search(token.text) is not None
        is_name = token.is_capital and token.text not in _FIELDS_IN_CAPITALS
        is_name = is_name or self._taken.get(number) == "organisation"
        return number in self._states or (is_name and is_russian)

    def _head(self, number: int) -> int | None:
        """Return the number of the noun that an organisation's name beginning here is built on."""
        at = number
        if self._tokens[number].text.lower() in _PARTS or self._is_second_half(number):
            return None
        while at < len(self._tokens) and at - number <= _MOST_ADJECTIVES:
            token = self._tokens[at]
            if at in self._taken:
                return None
            if not token.keys.isdisjoint(HEADS) and not traits(token.text).is_adjective:
                return at
            if not self._is_describing(at) or self._sentence.between(at) not in (*SPACE, "-"):
                return None
            at += 1
        return None

    def _is_second_half(self, number: int) -> bool:
        """Whether a hyphen joins the word to the one before: «пресс-служба»."""
        return number > 0 and self._sentence.between(number - 1) == "-"

    def _is_describing(self, number: int) -> bool:
        own = traits(self._tokens[number].text)
        return own.is_adjective or self._sentence.between(number) == "-"

    def _is_clear_start(self, number: int, head: int, after: int) -> bool:
        """Whether a name that begins a sentence shows by more than its capital that it is one."""
        start, end = self._tokens[number].start, self._tokens[after - 1].end
        if self._text[max(0, start - 1) : start] == "«" and self._text[end : end + 1] == "»":
            return True
        if any(token.is_capital for token in self._tokens[number + 1 : after]):
            return True
        if not self._tokens[number].keys.isdisjoint(OPENERS | NAMED_ALONE):
            return True
        if head > number and is_of_place(self._tokens[number].text, self._tokens[head].keys):
            return True
        return head == number and after > head + 1 and not (
            self._tokens[head].keys.isdisjoint(STATE_HEADS)
        )  # fmt: skip

    def _extended(self, head: int) -> int:
        """Return one past the last word that the name goes on to: genitives, «по …»."""
        at = head + 1
        sure = at
        while at < len(self._tokens) and at - head < _MOST_WORDS:
            is_near = self._sentence.between(at - 1) in (*SPACE, "-")
            step = self._step(at, head) if is_near else self._fields(at, head)
            if not step:
                break
            at += step
            sure = at
        return sure

    def _step(self, at: int, head: int) -> int:
        """Return how many words at this place go on with the name."""
        token = self._tokens[at]
        word = token.text.lower()
        if at in self._states:
            return self._states[at] - at if self._may_own(at) else 0
        if self._taken.get(at) == "organisation":
            return 1
        if at in self._taken:
            return self._called_after(at, head)
        if word in _JOINING and at + 1 < len(self._tokens):
            return self._phrase(at, head)
        if word == "и":
            return self._joined(at)
        return 2 if self._is_double(at) else int(self._goes_on(at, head))

    def _fields(self, at: int, head: int) -> int:
        """Return how many words «…, науки и спорта» has, 0 where no such list goes on."""
        last = at
        if self._tokens[head].keys.isdisjoint(_WITH_FIELDS):
            return 0
        while self._sentence.between(last - 1) == ", " and (count := self._field(last)):
            last += count
            if self._sentence.between(last - 1) == " " and self._tokens[last].text == "и":
                count = self._field(last + 1)
                return count and last + 1 + count - at
        return 0

    def _field(self, at: int) -> int:
        """Return how many words the name of a ministry's field has: one, or two of one case."""
        if at == len(self._tokens):
            return 0
        own, token = traits(self._tokens[at].text), self._tokens[at]
        is_field = token.text in _FIELDS_IN_CAPITALS or (own.is_genitive and not token.is_capital)
        if not is_field or not token.keys.isdisjoint(HEADS) or own.is_person_title:
            return 0
        return 1 + self._field(at + 1) if own.is_adjective else 1

    def _called_after(self, at: int, head: int) -> int:
        """Return how many words the one has whom «Университет Яна Вольта» is called after."""
        is_name = self._tokens[head].is_capital and not self._sentence.begins(head)
        if not is_name or self._tokens[head].keys.isdisjoint(_CALLED_AFTER):
            return 0
        return self._sentence.persons.get(at, at) - at if at == head + 1 else 0

    def _may_own(self, at: int) -> bool:
        ends = self._tokens[at].text, self._tokens[self._states[at] - 1].text
        is_bent = any(traits(word).is_genitive or word[-1] in "оеиу" for word in ends)
        return is_bent or is_acronym(ends[0])

    def _is_double(self, at: int) -> bool:
        """Whether two capitals with a hyphen describe what follows: «Северо-Кавказского»."""
        if at + 1 >= len(self._tokens) or self._sentence.between(at) != "-":
            return False
        token, after = self._tokens[at], self._tokens[at + 1]
        own = traits(after.text)
        return token.is_capital and after.is_capital and own.is_adjective and own.is_genitive

    def _goes_on(self, at: int, head: int) -> bool:
        token = self._tokens[at]
        if at - 1 in self._states and not token.is_capital:
            return False
        if is_acronym(token.text):
            return True
        if not _CYRILLIC.search(token.text):
            return token.is_capital and at == head + 1
        own = traits(token.text)
        if own.is_verb:
            return False
        if token.is_capital:
            return own.is_genitive or not (own.is_known or self._is_before_name(at))
        return own.is_genitive and not own.is_person_title

    def _is_before_name(self, at: int) -> bool:
        """Whether another capital follows, so that a person's name may begin here."""
        is_near = at + 1 < len(self._tokens) and self._sentence.between(at) in SPACE
        return is_near and self._tokens[at + 1].is_capital

    def _phrase(self, at: int, head: int) -> int:
        """Return how many words «по правам человека», «имени Ломоносова» have."""
        word, token = self._tokens[at].text.lower(), self._tokens[at + 1]
        gaps = _BEHIND_INITIAL if word == "им" else SPACE
        if self._sentence.between(at) not in gaps or at + 1 in self._states:
            return 0
        if word not in _PLAIN:
            return self._honoured(at) if word in _HONOURS else self._aim(at, head)
        if word == "с":
            return self._fight(at)
        if word == "по" and token.text.lower() in _BY_WHAT:
            return 0
        own = traits(token.text)
        wanted = "datv" if word == "по" else "loct"
        if wanted not in own.cases or own.is_verb or (word == "при" and not token.is_capital):
            return 0
        count = 2
        while own.is_adjective and at + count < len(self._tokens):
            if self._sentence.between(at + count - 1) not in SPACE:
                break
            own = traits(self._tokens[at + count].text)
            count += 1
        return count

    def _honoured(self, at: int) -> int:
        """Return how many words «имени А. С. Ломоносова» has, 0 where no name follows."""
        last = at + 1
        while last - at < _MOST_WORDS and _INITIAL.fullmatch(self._tokens[last].text):
            if last + 1 == len(self._tokens) or self._sentence.between(last) not in _BEHIND_INITIAL:
                break
            last += 1
        after = self._sentence.persons.get(last, last + 1)
        return after - at if self._tokens[last].is_capital else 0

    def _fight(self, at: int) -> int:
        """Return 2 for what a fund fights: «борьбы с коррупцией»."""
        is_fight = "борьба" in self._tokens[at - 1].keys
        return 2 if is_fight and "ablt" in traits(self._tokens[at + 1].text).cases else 0

    def end_of_honoured(self, number: int) -> int | None:
        """Return where «имени Ломоносова» ends behind a token; None where it does not stand."""
        at = number + 1
        if at + 1 >= len(self._tokens) or self._tokens[at].text not in _HONOURS:
            return None
        count = self._phrase(at, number)
        return self._tokens[at + count - 1].end if count else None

    def _aim(self, at: int, head: int) -> int:
        """Return 2 for what a movement is for: «в защиту …», «против …», «за права …»."""
        named = self._tokens[max(0, head - 1) : head + 1]
        is_name = any(token.is_capital for token in named) and not self._sentence.begins(head)
        if not is_name or self._tokens[head].keys.isdisjoint(_WITH_AIMS):
            return 0
        word, what = self._tokens[at].text.lower(), self._tokens[at + 1].text
        if word == "против":
            return 2 if traits(what).is_genitive else 0
        return 2 if what.lower() in _AIMED[word] else 0

    def _joined(self, at: int) -> int:
        """Return 2 where «и» joins two genitives: «науки и высшего образования»."""
        if at + 1 >= len(self._tokens) or self._sentence.between(at) not in SPACE:
            return 0
        before, after = self._tokens[at - 1], self._tokens[at + 1]
        if after.is_capital or before.is_capital:
            return 0
        own = traits(after.text)
        is_like = traits(before.text).is_genitive and own.is_genitive and not own.is_verb
        return 2 if is_like and "nomn" not in own.cases else 0


def _is_plural(word: str) -> bool:
    """Whether a noun surely speaks of several: «университеты»."""
    return traits(word).is_plural and word.lower() not in _PLURAL_NAMES


_BY_WHAT = frozenset(
    "собственному собственной своему своей доброй сути итогам словам мнению решению просьбе"
    " инициативе приглашению данным предложению традиции состоянию причине причинам".split()
)
"""By what something happens, which is no part of a name: «вступил в Союз по своей воле»."""
_AIMED = {
    "против": frozenset[str](),
    "в": frozenset({"защиту", "поддержку"}),
    "за": frozenset(
        "права свободу справедливость спасение освобождение мир честные демократию независимость"
        " единство реформы перемены прогресс возрождение развитие равенство".split()
    ),
}
"""Prepositions of what a movement wants, with the words that follow some of them."""
_WITH_FIELDS = frozenset("министерство департамент управление комитет агентство".split())
"""Authorities that are called by several fields: «министерство культуры, молодёжи и спорта»."""
_FIELDS_IN_CAPITALS = frozenset({"СМИ", "ЖКХ", "ТЭК", "АПК"})
_WITH_AIMS = frozenset("движение комитет фонд лига союз общество ассоциация коалиция".split())
_CALLED_AFTER = frozenset("университет институт фонд центр музей театр академия".split())
"""What is called by whom it honours, in the genitive alone."""
_HONOURS = ("имени", "им")
_PLAIN = ("по", "при", "с")
_JOINING = frozenset((*_PLAIN, *_HONOURS, *_AIMED))
_PARTS = frozenset({"пресс", "экс", "вице", "штаб"})
_PLURAL_NAMES = frozenset(
    "войска войск войскам войсками войсках силы сил силам силами силах".split()
)
