"""Organisations that no table holds, in Russian texts: by the nouns that they are called by."""

import re
from collections.abc import Iterator, Mapping, Sequence

from orgtui.articles.likely import Likely
from orgtui.articles.matching import Token
from orgtui.articles.organisation_words import (
    HEADS,
    LEGAL_FORMS,
    NAMED_ALONE,
    NAMED_BY_QUOTES,
    NO_ORGANISATIONS,
    OPENERS,
    SHORT_ORGANISATIONS,
    STATE_HEADS,
)
from orgtui.articles.person_words import is_authority
from orgtui.articles.word_forms import is_acronym
from orgtui.articles.word_traits import nominative_of_phrase, traits
from orgtui.facts.ids import EntityKind

_SPACE = (" ", "\u00a0")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:\n])[\s\"«“”»(–—-]*$")
_QUOTED = re.compile(r"[ \u00a0][«“\"„]([^«»“”\"„\n]{2,60})[»”\"“]")
_ROMAN = re.compile("[IVXLCDMХ]+")
_MODEL = re.compile(r"[-‑–]?\d")
_MOST_ADJECTIVES = 3
_MOST_WORDS = 12
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


class OrganisationFinder:
    """Reads one Russian text for the names of organisations."""

    def __init__(
        self, text: str, tokens: Sequence[Token], states: frozenset[int], taken: Mapping[int, str]
    ) -> None:
        """Read a text.

        `states` are the tokens of states' and cities' names, which may end the name of an
        organisation; `taken` the tokens of other known names, with what is known of them: "person"
        or "organisation".
        """
        self._text = text
        self._tokens = tokens
        self._states = states
        self._taken = taken

    def organisations(self) -> Iterator[Likely]:
        """Yield the likely organisations, in order, without overlaps."""
        number = 0
        while number < len(self._tokens):
            is_known = number in self._taken or number in self._states
            likely = None if is_known else self._at(number)
            if likely is None:
                number += 1
                continue
            yield likely
            while number < len(self._tokens) and self._tokens[number].start < likely.end:
                number += 1

    def _at(self, number: int) -> Likely | None:
        token = self._tokens[number]
        if not token.is_capital:
            return self._named_by_head(number)
        if token.text in LEGAL_FORMS and (quoted := self._quoted(number)) is not None:
            return self._likely(number, quoted.end())
        if is_acronym(token.text) or is_authority(token.text):
            return self._short(number)
        return self._long(number) or self._named_by_head(number)

    def _between(self, number: int) -> str:
        """Return what stands between a token and the next; a line feed behind the last."""
        if number + 1 >= len(self._tokens):
            return "\n"
        return self._text[self._tokens[number].end : self._tokens[number + 1].start]

    def _begins_sentence(self, number: int) -> bool:
        start = self._tokens[number].start
        return _SENTENCE_END.search(self._text, max(0, start - 8), start) is not None

    def _quoted(self, number: int) -> re.Match[str] | None:
        return _QUOTED.match(self._text, self._tokens[number].end)

    # «партия «Единая Россия»», «компания Google»

    def _named_by_head(self, number: int) -> Likely | None:
        if self._tokens[number].keys.isdisjoint(NAMED_BY_QUOTES):
            return None
        quoted = self._quoted(number)
        if quoted is not None:
            return self._inside(quoted)
        after = number + 1
        if self._between(number) not in _SPACE:
            return None
        while after < len(self._tokens) and self._is_foreign_name(after):
            if self._text[self._tokens[after - 1].end : self._tokens[after].start] not in (
                *_SPACE, "-", "."
            ):  # fmt: skip
                break
            after += 1
        if after == number + 1:
            return None
        return self._likely(number + 1, self._tokens[after - 1].end)

    def _inside(self, quoted: re.Match[str]) -> Likely | None:
        name = quoted[1]
        if not name[0].isupper() and not name[0].isdigit():
            return None
        if len(name.split()) > _MOST_ADJECTIVES * 2:
            return None
        start, end = quoted.span(1)
        return Likely(start=start, end=end, kind=EntityKind.ORGANISATION, name=name)

    def _is_foreign_name(self, number: int) -> bool:
        token = self._tokens[number]
        if number in self._taken or number in self._states or not token.is_capital:
            return False
        if not _CYRILLIC.search(token.text):
            return True
        own = traits(token.text)
        return not (own.is_known or own.is_surname or is_acronym(token.text))

    # «МИД России», «Минобороны»

    def _short(self, number: int) -> Likely | None:
        token = self._tokens[number]
        if is_authority(token.text):
            return self._likely(number, self._with_owner(number))
        if not self._is_organisation(number):
            return None
        quoted = self._quoted(number) if _CYRILLIC.search(token.text) else None
        if quoted is not None and len(quoted[1].split()) <= _MOST_ADJECTIVES:
            return self._likely(number, quoted.end())
        return self._likely(number, self._with_owner(number))

    def _is_organisation(self, number: int) -> bool:
        word = self._tokens[number].text
        if word in NO_ORGANISATIONS or _ROMAN.fullmatch(word) or number in self._states:
            return False
        if _MODEL.match(self._text, self._tokens[number].end) or word[-1].isdigit():
            return False
        if len(word) == 2 and word not in SHORT_ORGANISATIONS:
            return False
        return len(word) <= 8 and not self._is_shouted(number) and not self._is_counted(number)

    def _is_shouted(self, number: int) -> bool:
        """Whether a neighbour is a whole word in capitals, so that capitals say nothing."""
        around = (number - 1, number + 1)
        return len(self._tokens[number].text) > 6 and any(
            0 <= at < len(self._tokens)
            and self._tokens[at].text.isupper()
            and len(self._tokens[at].text) > 3
            for at in around
        )

    def _is_counted(self, number: int) -> bool:
        return bool(number) and self._tokens[number - 1].text.isdigit() and (
            self._between(number - 1) in _SPACE
        )  # fmt: skip

    def _with_owner(self, number: int) -> int:
        """Return the end of the name with «России», «РФ по Москве» behind it."""
        at = number
        if self._between(at) in _SPACE and (at + 1) in self._states:
            at = self._last_of_state(at + 1)
        elif self._between(at) in _SPACE and self._is_owner(at + 1):
            at += 1
        return self._tokens[at].end

    def _is_owner(self, number: int) -> bool:
        token = self._tokens[number]
        if number in self._taken or not token.is_capital:
            return False
        own = traits(token.text)
        return own.is_place and own.is_genitive and "nomn" not in own.cases

    def _last_of_state(self, number: int) -> int:
        while number + 1 in self._states and self._between(number) in (*_SPACE, "-"):
            number += 1
        return number

    # «Министерство иностранных дел РК», «Социалистическая партия Португалии»

    def _long(self, number: int) -> Likely | None:
        head = self._head(number)
        if head is None:
            return None
        quoted = self._quoted(head)
        after = self._extended(head)
        has_more = after > head + 1
        is_clear = not self._begins_sentence(number) or self._is_clear_start(number, head, after)
        if head == number and not has_more and quoted is None:
            is_clear = is_clear and not self._tokens[head].keys.isdisjoint(NAMED_ALONE)
        if not is_clear:
            return None
        if quoted is not None and not has_more:
            return self._likely(number, quoted.end())
        return self._likely(number, self._tokens[after - 1].end)

    def _head(self, number: int) -> int | None:
        """Return the number of the noun that an organisation's name beginning here is built on."""
        at = number
        while at < len(self._tokens) and at - number <= _MOST_ADJECTIVES:
            token = self._tokens[at]
            if at in self._taken:
                return None
            if not token.keys.isdisjoint(HEADS) and not traits(token.text).is_adjective:
                return at
            if not self._is_describing(at) or self._between(at) not in (*_SPACE, "-"):
                return None
            at += 1
        return None

    def _is_describing(self, number: int) -> bool:
        own = traits(self._tokens[number].text)
        return own.is_adjective or self._between(number) == "-"

    def _is_clear_start(self, number: int, head: int, after: int) -> bool:
        """Whether a name that begins a sentence shows by more than its capital that it is one."""
        if any(token.is_capital for token in self._tokens[number + 1 : after]):
            return True
        if not self._tokens[number].keys.isdisjoint(OPENERS | NAMED_ALONE):
            return True
        return head == number and after > head + 1 and not (
            self._tokens[head].keys.isdisjoint(STATE_HEADS)
        )  # fmt: skip

    def _extended(self, head: int) -> int:
        """Return one past the last word that the name goes on to: genitives, «по …»."""
        at = head + 1
        sure = at
        while at < len(self._tokens) and at - head < _MOST_WORDS:
            if self._between(at - 1) not in (*_SPACE, "-"):
                break
            step = self._step(at, head)
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
            return self._last_of_state(at) - at + 1 if self._may_own(at) else 0
        if self._taken.get(at) == "organisation":
            return 1
        if at in self._taken and at - 1 not in self._taken:
            return 0
        if word in ("по", "имени", "при") and at + 1 < len(self._tokens):
            return self._phrase(at, word)
        if word == "и":
            return self._joined(at)
        return int(self._goes_on(at, head))

    def _may_own(self, at: int) -> bool:
        token = self._tokens[at]
        return is_acronym(token.text) or traits(token.text).is_genitive or token.text[-1] in "оеиу"

    def _goes_on(self, at: int, head: int) -> bool:
        token = self._tokens[at]
        if is_acronym(token.text):
            return token.text not in NO_ORGANISATIONS or at in self._states
        if not _CYRILLIC.search(token.text):
            return token.is_capital and at == head + 1
        own = traits(token.text)
        if own.is_verb:
            return False
        if token.is_capital:
            return own.is_genitive or not own.is_known
        return own.is_genitive and not own.is_person_title

    def _phrase(self, at: int, word: str) -> int:
        """Return how many words «по правам человека», «имени Ломоносова» have."""
        token = self._tokens[at + 1]
        if self._between(at) not in _SPACE or at + 1 in self._states:
            return 0
        if word == "имени":
            return 2 if token.is_capital else 0
        own = traits(token.text)
        wanted = "datv" if word == "по" else "loct"
        if wanted not in own.cases or own.is_verb or (word == "при" and not token.is_capital):
            return 0
        count = 2
        while own.is_adjective and at + count < len(self._tokens):
            if self._between(at + count - 1) not in _SPACE:
                break
            own = traits(self._tokens[at + count].text)
            count += 1
        return count

    def _joined(self, at: int) -> int:
        """Return 2 where «и» joins two genitives: «науки и высшего образования»."""
        if at + 1 >= len(self._tokens) or self._between(at) not in _SPACE:
            return 0
        before, after = self._tokens[at - 1], self._tokens[at + 1]
        if after.is_capital or before.is_capital:
            return 0
        own = traits(after.text)
        is_like = traits(before.text).is_genitive and own.is_genitive and not own.is_verb
        return 2 if is_like and "nomn" not in own.cases else 0

    def _likely(self, first: int, end: int) -> Likely:
        start = self._tokens[first].start
        written = self._text[start:end]
        return Likely(
            start=start,
            end=end,
            kind=EntityKind.ORGANISATION,
            name=nominative_of_phrase(written),
        )
