"""A clause of a sentence read for an office: who it is about, and when."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from orgtui.articles.mentions.word_forms import analyzer, readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.acting_kazakh import another_acts, can_act, could_be_either
from orgtui.articles.statements.offices.acts import HEAD, HEADED, SUCCEED
from orgtui.articles.statements.offices.clauses import (
    Clause,
    Stance,
    antecedent,
    earlier_subject,
    first_subject,
    object_of,
    subject,
)
from orgtui.articles.statements.offices.fitting import fits, without_owner
from orgtui.articles.statements.offices.natives_kazakh import native_meant
from orgtui.articles.statements.offices.relatives import is_of_thing, noun_ahead, who_acts
from orgtui.articles.statements.offices.whose_kazakh import WHOSE_IN_KAZAKH
from orgtui.articles.statements.offices.words import BEFORE_THEM, OF_AIDE, UNDER_THEM
from orgtui.articles.statements.sentence.cases import gender_of_name, is_oblique
from orgtui.articles.statements.sentence.descriptions import described, has_description
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.frame import PERSON, STATE, Frame
from orgtui.articles.statements.sentence.people import TOLD_OF
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_BESIDE = late(
    r"(?:^|^(?:[вс]о? )?D.,? |(?:[OBST]. ?|[а-я]{3,}(?:ий|ый|р|т|а) ))(?P<who>Q.) (?:\w+ )?$"
)
"""A name in no clear case between a title and the verb."""
_NAMED_BEHIND = late(
    r"(?: D.)?(?: (?!преемн|предшест)[а-я-]+(?<!ом|ем|го|ей|ой|ых|их|ов|ию)){0,3}"
    r"(?: [OST].)? (?P<who>Q.)"
)
"""A name in no clear case that an inverted sentence ends with."""
PRONOUN = late(r"\b(?:он|она|he|she|ол)\b")
PRONOUN_OBJECT = late(r"\b(?:его|ее|him|her)\b(?! [а-яa-z]+(?:ом|ем|ой|ей|ым|им)\b)")
_OF_WOMEN = frozenset(("она", "ее", "ей", "нее", "ней", "she", "her"))
_OF_WHOM = late(r"(?<![а-я])(?:его|ее|него|нее|нем|ней|ему|ей)(?![а-я])")
"""Somebody spoken of, in other cases than that of who acts."""
_ANOTHER_SUBJECT = late(
    r"^ ?(?:и |а |но )?(?:[SOBC].(?! (?:дипломаты|азаматы|өкілі|саясаткері)\b)|(?:the )?A. "
    r"(?:leader|president|premier|лидер|президент|премьер|коллега)\b)"
)
THING_ACTS = late(
    r"\b(?:страна|республика|партия|компания|фракция|парламент|делегация"
    r"|сборная|федерация|организация)\b"
    r"|(?<!в )(?<!на )(?<!во )\b(?:нов|обновленн|перв|прежн|нынешн|следующ"
    r"|теперешн)[а-я]{2} (?:[а-я]+(?:ый|ая|ое|ий) )?"
    r"(?:состав|созыв|коллегия|комиссия|кабинет|команда|администрация|руководство|правительство"
    r"|совет|орган|секретариат|парламент|миссия|отдел|суд)\b"
    r"|(?:^|^(?:(?:[вс]о? )?D.,? )|, (?:что )?)(?:секретариат|аппарат|комиссия|парламент|совет"
    r"|правительство"
    r"|кабинет|администрация|миссия|суд|комитет|коллегия|команда)(?: [а-я]+){0,4}"
    r" (?:(?:при|в|за)ступ(?:ит|ает|ил[ао]?)|нач(?:нет|инает|ал[ао]?)) "
    r"|(?:^|, (?:что |а |и )?| и )(?:[а-я]+(?:ый|ая|ое"
    r"|ий) )?[OB]. (?:в [а-я]+ом составе )?(?:D. )?(?:официально |также )?"
    r"(?:при|в|за)ступ(?:ит|ает|ил[ао]?) (?:D. )?(?:к|в|на) |\b(?:его|ее) (?:преемни|сменщи"
    r"|наследни)(?:к|ца)\b"
    r"|\b(?:пост|должность|кресло|место)(?: (?!она?\b)[а-я-]+| [OB].){0,4}? (?:станет|становится"
    r"|останется|будет)"
    r" (?:[а-я]+ )?(?:вакант|свобод|пуст)"
    r"|\b(?:пост|должность|кресло|место)(?: (?!она?\b)[а-я]+)? (?:явля|счита|оста|был|вакант)"
)
"""What acts that is no person."""
_STATE_ACTS = late(
    r"(?<!\bиз )(?<!\bв )(?<!\bна )(?<!\bот )(?<!\bдля )(?<!\bof )(?<!\bin )S.(?! ?[-–])"
)
_PAST = late(r"[а-я]+(?:[аиеяуюы]л|шел|шл)(?P<her>а)?(?:ся|сь)?(?![а-я])")
_RUNS_THINGS = late(r"[OB]. (?:D. )?(?:управляет|ведает|заведует|отвечает|ведет)\b[^PQ]*$")
"""What an organisation does itself, in a clause that names nobody."""
_STATE_BEHIND = late(r"(?: D.)? S.(?=[.,;:]| и |$)")
_WORDS = late(r"[а-я-]{3,}")
_NOBODY = late(
    r"\b(?:(?:перв|втор)(?:ый|ой|ая)(?= (?:теперь|же\b|стал|возглав|займет|занял))"
    r"|(?:тот|та)\b(?!,? (?:же|котор))|чья\b|чей\b|whose\b)"
)
"""What says that not the person spoken of acts."""
_PUT = late(r"(?:утверд|поддерж)")
"""What a parliament does with whom another has put into an office."""
_BEGINS = late(
    r"(?:D.,? )?(?P<who>Q.)(?:, [а-я]+(?:вш|ющ|ящ|нн)(?:ий|ый"
    r"|ая)(?:ся)? [^;:()PQ]*?,)?(?: из [ST].)?"
    r"(?:,? D.| [а-я]+(?:но|ь|о))* [а-я]+(?:л|ла|ет|ит|лся|лась)\b"
)
"""A sentence that begins with a name in no clear case, and goes on with a verb."""
WHOSE = late(r" ?(?:(?:в |с |до )?(?:чей|чья|чье|чьи|чьих)|(?:[а-я]+ )?[а-я]+ котор(?:ого|ой))\b")
_OF_A_LAND = late(r" ?(?P<land>A.) (?:дипломат|политик|экономист|юрист|генерал|чиновник)\b")
"""Who is told of by their land and trade: "японский дипломат"."""
_WHOM = late(r" ?котор(?:ого|ую) ")
"""A relative that means whom somebody put into an office."""
_OBJECT = late(r" ?(?:котор(?:ым|ой|ую|ое|ый|ыми|ые|ого|ому|ая))\b")
"""A relative that may be what somebody heads, where another acts in the clause."""
_OF_WHICH = late(r"(?P<who>[PQ].)?, котор(?:ый|ая), (?:находясь|будучи|оставаясь|пребывая) $")
"""What tells of the one named right before: «…, который, находясь на этом посту с …»."""
_THAT_ONE = late(r"^ ?(?:и |а )?(?:тот|та|последн(?:ий|яя)) (?=D|[а-я]+(?:л|ла|ет|ит)\b)")
"""What means the person who was named last."""
_THAT_WAS = late(r"(?:^|; |, (?:и|а|но) )(?:тот|та|последн(?:ий|яя)) был[аи]? ?$")
_AHEAD_OF_THEM = late(
    r" ?(?:а |и |но )?до (?:него|нее) |\W*(?:когда|после того,? как) [а-я]+ [^PQ]{0,25}Q."
)
"""What begins a clause that is about another than the one spoken of."""
_SUBJECT_TO_COME = late(
    r" [а-я-]+(?:ый|ий|ая|яя)(?: (?:на|в|из|среди|для|по) [а-я ]+)?$"
    r"| нов(?:ый|ая) (?:[а-я-]+(?:ый|ая) )?[а-я]{4,}\.?$"
    r"|(?: [а-я]+)? (?:женщина|мужчина|дипломат|политик|юрист|экономист|граждан(?:ин|ка)"
    r"|представитель(?:ница)?)(?: [STA].)?\.?$"
)
"""What is said of somebody whom another clause names: "ушел популярный, но …"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A clause with all that is needed to understand it."""

    frame: Frame
    before: Discourse
    clause: Clause
    is_alone: bool
    """Whether no other verb of an office stands in the sentence."""

    @property
    def text(self) -> str:
        """What the clause says."""
        return self.clause.text(self.frame.mask)


def who_of(reading: Reading) -> Party | None:
    """Return whose office a clause is about."""
    if reading.frame.language is Language.KK and reading.clause.stance in WHOSE_IN_KAZAKH:
        told = WHOSE_IN_KAZAKH[reading.clause.stance](reading.frame, reading.clause)
        is_meant = reading.clause.stance is Stance.TERM or _THEM_KK.search(reading.text)
        return told or (reading.before.person if is_meant else None)
    frame, clause = reading.frame, reading.clause
    of_which = _OF_WHICH.search(frame.mask, 0, clause.verb.start())
    who = frame.party(of_which["who"]) if of_which is not None else _who(reading)
    if who is None or clause.stance is not Stance.FINITE:
        return who
    if frame.language is Language.KK:
        ahead = frame.within(frame.mask[: clause.verb.start()])
        return who if can_act(who, ahead) else _spoken_of_in_kazakh(reading, who)
    return who if fits(frame, reading.before, who, clause.start, clause.verb.span()) else None


_THEM_KK = late(r"(?<![а-яәіңғүұқөһ])оны(?![а-яәіңғүұқөһ])")
"""The person spoken of, as whom others put into an office."""


def _spoken_of_in_kazakh(reading: Reading, named: Party) -> Party | None:
    """Return whom a clause calls "he" where another was named, but does not act."""
    person = reading.before.person if PRONOUN.search(reading.text) else None
    return person if person != named else None


def _who(reading: Reading) -> Party | None:
    frame, clause = reading.frame, reading.clause
    is_whose = clause.stance is Stance.TERM and WHOSE.match(reading.text) is not None
    if clause.stance is Stance.PARTICIPLE or is_whose:
        return _relative(reading)
    if clause.stance is Stance.AGENT and UNDER_THEM.search(clause.verb.group()):
        return frame.party(earlier_subject(frame.mask, clause)) or reading.before.person
    if clause.stance in (Stance.TRANSITIVE, Stance.TERM, Stance.AGENT):
        is_whom = clause.stance is Stance.TRANSITIVE and _WHOM.match(reading.text)
        sign = (antecedent if is_whom else object_of)(frame.mask, clause)
        is_aides = clause.stance is Stance.TERM and OF_AIDE.search(reading.text) is not None
        if sign or is_whom or is_aides or not PRONOUN_OBJECT.search(reading.text):
            return frame.party(sign)
        return _put_again(reading)
    if clause.stance is Stance.GERUND:
        return frame.party(_first_ahead(frame.mask, clause.start)) or reading.before.person
    acting = frame.party(subject(frame.mask, clause))
    is_of_another = _AHEAD_OF_THEM.match(reading.text) is not None
    meant = acting or (_named_behind(reading) if is_of_another else _carried(reading))
    is_native = acting is None and frame.language is Language.KK
    return native_meant(frame, reading.before, clause.start, meant) if is_native else meant


def _put_again(reading: Reading) -> Party | None:
    """Return whom "him" or "her" means, whom others have put into an office."""
    frame, clause, before = reading.frame, reading.clause, reading.before
    appointee = before.people.appointee if _PUT.match(clause.verb.group()) else None
    named = frame.party(earlier_subject(frame.mask, clause))
    person, pronoun = appointee or named or before.person, PRONOUN_OBJECT.search(reading.text)
    if person is None or pronoun is None or not _differs(pronoun[0], person, before.people.genders):
        return person
    return _of_gender(reading, "femn" if pronoun[0] in _OF_WOMEN else "masc")


def _named_behind(reading: Reading) -> Party | None:
    """Return the name in no clear case that an inverted clause ends with."""
    clause = reading.clause
    named = _NAMED_BEHIND.match(reading.frame.mask, clause.verb.end(), clause.end)
    return reading.frame.party(named["who"]) if named else None


def _first_ahead(mask: str, place: int) -> str:
    """Return who acts before a place, in a clear case or as the only one, else in a sentence."""
    ahead = mask[:place]
    unclear = set(re.findall(r"Q.", ahead)) if _Q_ACTS.search(ahead) else set()
    alone = unclear.pop() if len(unclear) == 1 else ""
    return first_subject(ahead) or alone or first_subject(mask)


_Q_ACTS = late(r"(?:^|[а-я] )Q. [а-я]+(?:л|ла|лся|лась|ет|ит)\b")
"""A name in no clear case right before a verb."""


def _relative(reading: Reading) -> Party | None:
    """Return whom a participle or relative means, or who acts on what the relative means."""
    frame, clause = reading.frame, reading.clause
    if noun := noun_ahead(frame.mask, clause):
        before = reading.before
        return described(noun, before, frame.unread_words, before.person, frame.only(STATE))
    if is_of_thing(frame.mask, clause):
        return who_acts(frame, reading.before, clause)
    acting = ""
    if clause.act in (HEAD, HEADED) and _OBJECT.match(reading.text):
        acting = subject(frame.mask, clause)
    return frame.party(acting or antecedent(frame.mask, clause))


def _carried(reading: Reading) -> Party | None:
    """Return the person spoken of, where a clause names nobody who acts."""
    frame, clause, text = reading.frame, reading.clause, reading.text
    if _THAT_ONE.match(text) or _THAT_WAS.search(frame.mask, 0, clause.start):
        items = frame.within(frame.mask[: clause.start])
        ahead = [item.party for item in items if item.letter == PERSON]
        return ahead[-1] if ahead else reading.before.person_at_end
    several = len(set(re.findall(r"P.", text))) > 1 or _UNDER_WHOM.match(text) is not None
    if several or _is_of_another(reading):
        return None
    beside = _BESIDE.search(frame.mask, clause.start, clause.verb.start())
    if beside is not None:
        return frame.party(beside["who"])
    earlier = frame.party(earlier_subject(frame.mask, clause))
    if earlier is not None and _is_of_other_gender(reading, earlier):
        named = _NAMED_BEHIND.match(frame.mask, clause.verb.end(), clause.end)
        return frame.party(named["who"]) if named else None
    if earlier is not None or "P" in frame.mask[: clause.start]:
        return earlier
    return _spoken_of(reading)


def _is_of_other_gender(reading: Reading, person: Party) -> bool:
    """Whether a verb of the past is of a man and the person is a woman, or the other way round."""
    past = _PAST.match(reading.clause.verb.group().removeprefix("дела "))
    gender = reading.before.people.genders.get(person.name) or reading.frame.gender(person)
    return past is not None and gender is not None and (gender == "femn") != bool(past["her"])


_UNDER_WHOM = late(r" ?при котор(?:ом|ой) ")
"""What begins a clause about another than the one whom it goes on from."""
_GOES_ON = late(r" и (?:[а-я]+л|[а-я]+лся)\b")
"""What else one does of whom a sentence has told before."""


def _spoken_of(reading: Reading) -> Party | None:
    """Return the person the text is about, if a clause that names nobody can be about them."""
    frame, clause, person = reading.frame, reading.clause, reading.before.person
    if frame.language is Language.KK and BEFORE_THEM.search(reading.text):
        return None
    pronoun = PRONOUN.search(reading.text)
    told = TOLD_OF.match(frame.mask, 0, clause.start)
    person = frame.party(told["who"]) if told is not None else person
    if pronoun is not None:
        person = person if told is not None else spoken_of(reading) or _of_headline(reading)
        genders = reading.before.people.genders
        is_other = person is not None and _differs(pronoun[0], person, genders)
        return (
            _of_gender(reading, "femn" if pronoun[0] in _OF_WOMEN else "masc")
            if is_other
            else person
        )
    begun = _BEGINS.match(frame.mask)
    if begun is not None and clause.act != SUCCEED and not told:
        return frame.party(begun["who"])
    if re.search(r"Q.", reading.text):
        named = _NAMED_BEHIND.match(frame.mask, clause.verb.end(), clause.end)
        return frame.party(named["who"]) if named else None
    text = (
        frame.mask[: clause.end]
        if reading.is_alone or _GOES_ON.match(reading.text)
        else reading.text
    )
    if frame.language is Language.RU and has_description(text):
        who, place = spoken_of(reading), frame.only(STATE)
        meant = described(text, reading.before, frame.unread_words, who, place)
        return None if _is_another(reading, text, meant) else meant
    ahead = frame.mask[clause.start : clause.verb.start()]
    if person is not None and _is_of_other_gender(reading, person):
        is_woman = reading.clause.verb.group().endswith(("а", "ась"))
        person = _of_gender(reading, "femn" if is_woman else "masc")
    return None if _ANOTHER_SUBJECT.match(ahead) else person


def _of_headline(reading: Reading) -> Party | None:
    """Return whom the headline names, where the text itself has named nobody yet."""
    before = reading.before
    return before.hero if not before.people.sentences else None


def _is_another(reading: Reading, text: str, person: Party | None) -> bool:
    """Whether a clause about one who is described is of another gender or land than a person's."""
    if person is not None and _is_of_other_gender(reading, person):
        return True
    return _is_of_other_land(reading, text, person)


def _is_of_other_land(reading: Reading, text: str, person: Party | None) -> bool:
    """Whether a clause is about one of a land, and the person is of another, or one of several."""
    told = _OF_A_LAND.match(text) if person is not None else None
    if told is None or person is None:
        return False
    known = reading.before.lands.get(person.name)
    is_alone = reading.before.people.named in ((person,), ())
    return not is_alone if known is None else known != reading.frame.party(told["land"])


def _of_gender(reading: Reading, gender: str) -> Party | None:
    """Return the man or the woman who was spoken of, where the person named last is none."""
    return reading.before.people.spoken_of(gender, reading.before.hero)


def _is_of_another(reading: Reading) -> bool:
    """Whether a clause speaks of somebody, or something, that no item stands for."""
    frame, clause, text = reading.frame, reading.clause, reading.text
    so_far = frame.mask[: clause.end]
    if frame.language is Language.KK and (
        another_acts(frame, clause) or could_be_either(frame, reading.before.told)
    ):
        return True
    if _SUBJECT_TO_COME.match(frame.mask, clause.verb.end(), clause.end):
        return True
    ahead = text if "P" in frame.mask[: clause.start] else so_far
    is_unread = any(_can_act(word) for word in frame.unread_words & set(_WORDS.findall(ahead)))
    before_verb = frame.mask[clause.start : clause.verb.start()]
    ahead_of_verb = without_owner(before_verb)
    is_state = frame.language is not Language.KK and _STATE_ACTS.search(ahead_of_verb) is not None
    is_state = is_state or _STATE_BEHIND.match(frame.mask, clause.verb.end()) is not None
    is_thing = THING_ACTS.search(text) is not None or is_state
    is_thing = is_thing or _NOBODY.search(text) is not None
    is_thing = is_thing or (clause.act == HEADED and _RUNS_THINGS.search(so_far) is not None)
    return is_unread or is_thing or any(name in so_far for name in frame.unread_names)


@cache
def _can_act(word: str) -> bool:
    """Whether a word with a capital that nobody knows can be a name in the nominative."""
    tags = [parse.tag for parse in readings(word)]
    if not analyzer().word_is_known(word):
        return not is_oblique(word)
    named = [tag for tag in tags if "Surn" in tag or "Name" in tag or "anim" in tags[0]]
    return any(tag.case == "nomn" and tag.number == "sing" for tag in named)


_HEIR_OF = late(r"(?:преемни|сменщи)[а-я]+ (?:(?:[а-я-]+|[OBSTA].) ){0,3}?[PQ].")
"""Somebody only named to tell whom another follows."""


def spoken_of(reading: Reading) -> Party | None:
    """Return the one person that a sentence names before a clause, else the one spoken of last."""
    ahead = _HEIR_OF.sub("", reading.frame.mask[: reading.clause.start])
    named = {i.party for i in reading.frame.within(ahead) if i.letter == PERSON}
    return named.pop() if len(named) == 1 else reading.before.person


def meant_by_case(reading: Reading, person: Party | None) -> Party | None:
    """Return a person spoken of, or another where "his" or "her" of a clause is not theirs."""
    pronoun = _OF_WHOM.search(reading.text)
    if pronoun is None or person is None or reading.frame.language is not Language.RU:
        return person
    if not _differs(pronoun[0], person, reading.before.people.genders):
        return person
    return _of_gender(reading, "femn" if pronoun[0] in _OF_WOMEN else "masc")


def _differs(pronoun: str, person: Party, genders: Mapping[str, str]) -> bool:
    """Whether a pronoun is of the other gender than a person's first name."""
    gender = genders.get(person.name) or gender_of_name(person.name.split()[0])
    return gender is not None and pronoun != "ол" and (gender == "femn") != (pronoun in _OF_WOMEN)
