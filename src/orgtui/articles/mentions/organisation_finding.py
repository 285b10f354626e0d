"""Organisations that no table holds, in Russian texts: by the words that stand for them."""

import re

from orgtui.articles.mentions.likely import Likely, organisation
from orgtui.articles.mentions.organisation_phrases import SPACE, PhraseReader, Sentence
from orgtui.articles.mentions.organisation_words import (
    ENGLISH_HEADS,
    ENGLISH_LINKS,
    HEADS_OFFICES,
    LEGAL_FORMS,
    LOWER_HEADS,
    NAMED_BY_QUOTES,
    NO_ORGANISATIONS,
    OF_MEMBERS,
    PLANTS,
    QUOTED_SOURCES,
    QUOTING_VERBS,
    SHORT_ORGANISATIONS,
    SURE_SMALL,
)
from orgtui.articles.mentions.person_words import is_authority
from orgtui.articles.mentions.quoted_names import QuotedNames
from orgtui.articles.mentions.word_forms import MANY, is_acronym, likeliest_lemma, text_keys
from orgtui.articles.mentions.word_traits import nominative_of_phrase, traits
from orgtui.facts.names import Language
from orgtui.text.known_words import KnownWords

_ROMAN = re.compile("[IVXLCDMХ]+")
_DISTRICT = re.compile("[А-Я]{1,3}[АФ]О")
_MODEL = re.compile(r"[-‑–]?\d")
_INFLECTED = re.compile("([А-ЯЁ]{2,6})(?:а|у|ом|е|ы|ов|ам|ами|ах)")
_IN_BRACKETS = re.compile(r"[»”\"]?\)?[ \u00a0]\((?:the )?([A-ZА-ЯЁ][^()\n;,]{1,60})[);,]")
_NESTED = re.compile(r"[ \u00a0][«“\"][^«»“”\"\n]{0,30}[«“\"][^«»“”\"\n]{2,60}[»”\"]{1,2}")
"""A firm's name in another's: «ООО «УК «Тихий дом»»»."""
_HONOURED = re.compile(r" имени [А-ЯЁ]$")
"""An initial alone of whom an organisation is named after."""
_MOST_QUOTED_WORDS = 6
_LONGEST_ACRONYM = 3
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def _leads_to_name(word: str) -> bool:
    """Whether a small word can stand before the name of an organisation, or begin one."""
    is_noun = not text_keys(word, Language.RU).isdisjoint(_LEADING_NOUNS)
    return is_noun or likeliest_lemma(word) in QUOTING_VERBS


_NAMED_BEHIND = LEGAL_FORMS | PLANTS
_LEADING_NOUNS = (
    frozenset({"пресс"})
    | LOWER_HEADS
    | SURE_SMALL
    | HEADS_OFFICES
    | NAMED_BY_QUOTES
    | QUOTED_SOURCES
)
_LEADING = KnownWords(_leads_to_name, MANY)


class OrganisationFinder:
    """Reads one Russian text for the names of organisations."""

    def __init__(self, sentence: Sentence) -> None:
        """Read a text in which some names are known."""
        self._sentence = sentence
        self._text = sentence.text
        self._tokens = sentence.tokens
        self._phrases = PhraseReader(sentence)
        self._known_short: set[str] = set(SHORT_ORGANISATIONS)
        self._quoted = QuotedNames(sentence)

    def organisations(self) -> tuple[Likely, ...]:
        """Return the likely organisations, in order, without overlaps."""
        found: list[Likely] = []
        end = 0
        for number, token in enumerate(self._tokens):
            may_begin = token.is_capital or _LEADING[token.text]
            if not may_begin or token.start < end or self._is_known(number):
                continue
            likely = self._at(number)
            if likely is not None and likely.start >= end:
                found.append(likely)
                while more := self._in_brackets(found[-1]):
                    found += more
                end = found[-1].end
        return tuple(sorted((*found, *self._quoted.more(found)), key=lambda item: item.start))

    def _is_known(self, number: int) -> bool:
        return number in self._sentence.taken or number in self._sentence.states

    def _at(self, number: int) -> Likely | None:
        token = self._tokens[number]
        if not token.is_capital:
            return self._small(number)
        if token.text in _NAMED_BEHIND:
            return self._plant(number) if token.text in PLANTS else self._firm(number)
        if is_acronym(token.text) or is_authority(token.text):
            return self._short(number)
        if _INFLECTED.fullmatch(token.text):
            return self._inflected(number)
        end = self._phrases.end(number)
        if end is not None:
            return self._likely(number, end)
        return self._named_by_head(number) or self._source(number) or self._english(number)

    def _firm(self, number: int) -> Likely | None:
        """Return a firm with its legal form, which alone is none."""
        quoted = self._sentence.quoted(number)
        quoted = quoted or _NESTED.match(self._text, self._tokens[number].end)
        if quoted is not None:
            return self._likely(number, quoted.end())
        return self._named_by_head(number)

    def _plant(self, number: int) -> Likely | None:
        """Return «ГЭС Нурек» or «АЭС Аккую», not «АЭС Украины»."""
        if self._sentence.between(number) not in SPACE:
            return None
        token = self._tokens[number + 1]
        own = traits(token.text)
        is_name = token.is_capital and number + 1 not in self._sentence.taken
        if not is_name or is_acronym(token.text) or (own.is_known and own.is_genitive):
            return None
        return self._likely(number, token.end)

    def _small(self, number: int) -> Likely | None:
        end = self._phrases.end_of_small(number)
        if end is not None:
            return self._likely(self._phrases.start_of_small(number), end)
        if likeliest_lemma(self._tokens[number].text) in SURE_SMALL:
            return self._likely(number, self._with_owner(number))
        return self._named_by_head(number) or self._source(number)

    def _head_of_office(self, number: int) -> int | None:
        """Return whose office begins here: «администрация президента»; None where none does."""
        last = number
        if self._tokens[number].text.lower() == "пресс":
            last += 1
        elif self._tokens[number].keys.isdisjoint(HEADS_OFFICES):
            return None
        if last + 1 >= len(self._tokens) or self._sentence.between(last) not in SPACE:
            return None
        head = self._tokens[last + 1].text.lower()
        if last > number:
            is_press = "служба" in self._tokens[last].keys and self._sentence.between(number) == "-"
            return last + 1 if is_press and head == "президента" else None
        return last + 1 if head in ("президента", "правительства") else None

    # «партия «Единая Россия»», «банк «Речной»», «компания Google»

    def _named_by_head(self, number: int) -> Likely | None:
        head = self._head_of_office(number)
        if head is not None:
            return self._likely(number, self._with_owner(head))
        heads = self._tokens[number].keys & NAMED_BY_QUOTES
        if not heads:
            return None
        members = self._last_of_members(number)
        quoted = self._sentence.quoted(members or self._sentence.with_owner(number))
        if quoted is not None and _describes(quoted[1]):
            name = f"{min(heads)} «{quoted[1]}»"
            return organisation(self._tokens[number].start, quoted.end(), name)
        if quoted is not None:
            return self._inside(quoted)
        return self._foreign((members or number) + 1, with_russian=not members)

    def _last_of_members(self, number: int) -> int:
        """Return the word in «профсоюз пилотов …» that says whom a noun unites, 0 where none."""
        token = self._tokens[number + 1] if number + 1 < len(self._tokens) else None
        if token is None or self._tokens[number].keys.isdisjoint(OF_MEMBERS) or token.is_capital:
            return 0
        is_near = self._sentence.between(number) in SPACE
        return number + 1 if is_near and traits(token.text).is_genitive else 0

    def _source(self, number: int) -> Likely | None:
        """Return who is quoted: «сообщает Trend», «по данным «Ведомостей»»."""
        keys = self._tokens[number].keys
        if likeliest_lemma(self._tokens[number].text) not in QUOTING_VERBS:
            if keys.isdisjoint(QUOTED_SOURCES):
                return None
            quoted = self._sentence.quoted(number)
            return self._inside(quoted) if quoted else self._according(number)
        quoted = self._sentence.quoted(number)
        if quoted is None:
            return self._foreign(number + 1, with_russian=False)
        return self._inside(quoted) if len(quoted[1].split()) <= _MOST_QUOTED_WORDS // 2 else None

    def _according(self, number: int) -> Likely | None:
        """Return the paper in «по данным Global Herald», no single word: it may be a person."""
        likely = self._foreign(number + 1, with_russian=False)
        return likely if likely is not None and " " in likely.name else None

    def _foreign(self, first: int, *, with_russian: bool) -> Likely | None:
        """Return the run of foreign or unknown names that begins with a token."""
        after = first
        while self._sentence.between(after - 1) in (*SPACE, "-", ".", " & "):
            if self._is_foreign_name(after, with_russian=with_russian):
                after += 1
            elif after > first and (links := self._links(after) or self._is_joining(after)):
                after += links + 1
            else:
                break
        if after == first:
            return None
        end = self._tokens[after - 1].end
        if after == first + 1 and end - self._tokens[first].start < 2:
            return None
        return self._likely(first, end)

    def _inside(self, quoted: re.Match[str]) -> Likely | None:
        name = quoted[1].strip()
        is_name = name[:1].isupper() or name[:1].isdigit()
        if not is_name or len(name.split()) > _MOST_QUOTED_WORDS:
            return None
        self._quoted.note_listed(quoted)
        return organisation(*quoted.span(1), name)

    def _links(self, number: int) -> int:
        """Return how many words "of the" stand here between two foreign names."""
        count = 0
        while (
            number + count + 1 < len(self._tokens)
            and self._tokens[number + count].text in ENGLISH_LINKS
            and self._sentence.between(number + count) in SPACE
        ):
            count += 1
        return count if self._is_foreign_name(number + count, with_russian=False) else 0

    def _is_joining(self, number: int) -> bool:
        """Whether a word joins two others by hyphens: «Джамаат-и-Ислами»."""
        is_between = self._sentence.between(number - 1) == "-" == self._sentence.between(number)
        return is_between and self._is_foreign_name(number + 1, with_russian=True)

    def _is_foreign_name(self, number: int, *, with_russian: bool) -> bool:
        if number >= len(self._tokens) or self._is_known(number):
            return False
        token = self._tokens[number]
        if not token.is_capital:
            return False
        if not _CYRILLIC.search(token.text):
            return True
        own = traits(token.text)
        return with_russian and not (own.is_known or own.is_surname or is_acronym(token.text))

    def _english(self, number: int) -> Likely | None:
        """Return "Bank of America", an English name in a Russian text."""
        likely = self._foreign(number, with_russian=False)
        if likely is None or " " not in likely.name:
            return None
        words = likely.name.lower().split()
        return None if ENGLISH_HEADS.isdisjoint(words) else likely

    # «МИД России», «Минобороны», «МИДа»

    def _short(self, number: int) -> Likely | None:
        token = self._tokens[number]
        if is_authority(token.text):
            return self._likely(number, self._with_owner(number))
        if not self._is_organisation(number):
            return None
        quoted = self._sentence.quoted(number) if _CYRILLIC.search(token.text) else None
        if quoted is not None and len(quoted[1].split()) <= _MOST_QUOTED_WORDS // 2:
            self._quoted.note(quoted[1])
            return self._likely(number, quoted.end())
        last = self._last_joined(number)
        honoured = self._phrases.end_of_honoured(last)
        return self._likely(number, honoured or self._with_owner(last))

    def _last_joined(self, number: int) -> int:
        """Return the last of acronyms that hyphens join to one name: «ВМРО-ДПМНЕ»."""
        while self._sentence.between(number) == "-" and is_acronym(self._tokens[number + 1].text):
            number += 1
        return number

    def _inflected(self, number: int) -> Likely | None:
        word = self._tokens[number].text
        match = _INFLECTED.fullmatch(word)
        if match is None or match[1] in NO_ORGANISATIONS:
            return None
        if len(match[1]) == 2 and match[1] not in self._known_short:
            return None
        start, end = self._tokens[number].start, self._with_owner(number)
        return organisation(start, end, match[1] + self._text[start + len(word) : end])

    def _is_organisation(self, number: int) -> bool:
        word = self._tokens[number].text
        if word in NO_ORGANISATIONS or _ROMAN.fullmatch(word) or _DISTRICT.fullmatch(word):
            return False
        if _MODEL.match(self._text, self._tokens[number].end) or word[-1].isdigit():
            return False
        if len(word) == 2 and word not in self._known_short:
            return False
        return len(word) <= 8 and not self._is_shouted(number) and not self._is_counted(number)

    def _is_shouted(self, number: int) -> bool:
        """Whether a neighbour is a whole word in capitals, so that capitals say nothing."""
        return any(self._is_in_capitals(at, min(at, number)) for at in (number - 1, number + 1))

    def _is_in_capitals(self, at: int, gap: int) -> bool:
        """Whether a token next to another is an ordinary word in capitals."""
        if not 0 <= at < len(self._tokens) or at in self._sentence.taken:
            return False
        word = self._tokens[at].text
        if not word.isupper() or self._sentence.between(gap) not in SPACE:
            return False
        return len(word) > _LONGEST_ACRONYM or (len(word) > 1 and traits(word).is_verb)

    def _is_counted(self, number: int) -> bool:
        is_number = bool(number) and self._tokens[number - 1].text.isdigit()
        return is_number and self._sentence.between(number - 1) in SPACE

    def _with_owner(self, number: int) -> int:
        """Return the end of the name with «России», «РФ» behind it."""
        at = number
        if self._sentence.between(at) in SPACE:
            if at + 1 in self._sentence.states:
                at = self._sentence.states[at + 1] - 1
            elif self._is_owner(at + 1):
                at += 1
        return self._tokens[at].end

    def _is_owner(self, number: int) -> bool:
        token = self._tokens[number]
        if number in self._sentence.taken or not token.is_capital:
            return False
        own = traits(token.text)
        return own.is_place and own.is_genitive and "nomn" not in own.cases

    def _in_brackets(self, likely: Likely) -> list[Likely]:
        """Return the other name that stands in brackets behind a name: «(ФСБ)»."""
        match = _IN_BRACKETS.match(self._text, likely.end)
        if match is None:
            return []
        name = match[1]
        is_short = is_acronym(name)
        if not is_short and _CYRILLIC.search(name):
            return []
        if is_short:
            self._known_short.add(name)
        return [organisation(*match.span(1), name)]

    def _likely(self, first: int, end: int) -> Likely:
        start = self._tokens[first].start
        name = nominative_of_phrase(_HONOURED.sub("", self._text[start:end]))
        return organisation(start, end, name)


def _describes(name: str) -> bool:
    """Whether a name is an adjective that needs its noun: «банк «Речной»»."""
    own = traits(name)
    return name[:1].isupper() and own.is_known and own.is_adjective and not own.is_plural
