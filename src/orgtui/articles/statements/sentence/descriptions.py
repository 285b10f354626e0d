"""Whom a common noun means that acts in a Russian clause: "японец", "новый генсек"."""

from functools import cache

from orgtui.articles.mentions.word_forms import analyzer, readings
from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.titles import root
from orgtui.articles.statements.sentence.cases import gender_of_name
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.parties import gender_of_people
from orgtui.text.late_patterns import late

_WORD = late(r"(?<![а-я-])[а-я][а-я-]{2,}(?![а-я-])")
_OTHERS = late(
    r"(?:за)?заместитель|зам|преемни\w+|предшественни\w+|коллега|брат|сестра|сын|дочь|жена|муж"
    r"|супруга?|отец|мать|соперни\w+|конкурент\w*|оппонент\w*|помощни\w+|советник|соратни\w+"
    r"|однофамил\w+|тезка|адвокат|пресс-секретарь|представитель\w*|источник|собеседник|автор"
    r"|журналист\w*|корреспондент|эксперт|аналитик|прокурор|судья|сторонник|лидер|человек|друг"
    r"|однопартиец|земляк|соотечественник"
)
"""Who is another than the one spoken of."""
_TITLE = late(
    r"президент|премьер|министр|секретарь|генсек|председатель|директор|комиссар|канцлер|спикер"
    r"|глава|руководитель|король|королева|император|губернатор|мэр|посол|начальник"
)
_HEAD = "глава"
"""Who heads something, whom the dictionary takes for a chapter."""
_EX = "экс-"
_PREVIOUS = late(
    r"\b(?:предыдущ|прежн|последн|тогдашн|очередн|следующ|будущ)(?:ий|ая|ый)"
    r" (?:[а-я]+(?:ый|ий|ая) )?$"
)
"""What makes a holder another than the one spoken of."""
_TWO = 2
_FORMER = late(r"\b(?:бывш|прежн)(?:ий|ая) (?:[а-я]+(?:ый|ий|ая) )?$")
_NEW = late(r"\b(?:нов|избранн)(?:ый|ая) (?:[а-я]+(?:ый|ий|ая) )?$")


def has_description(text: str) -> bool:
    """Whether a clause names somebody who acts by a common noun."""
    return bool(_acting(text))


def described(
    text: str,
    before: Discourse,
    names: frozenset[str],
    person: Party | None,
    place: Party | None = None,
) -> Party | None:
    """Return the person whom the noun means that acts in a clause, None where it is another.

    A people, a trade, a party or a former office means the person given, or whom the article is
    about; a title the one who was said to have it, or to have got it. A place is the state that
    the sentence names.
    """
    every = _acting(text)
    acting = [found for found in every if not _TITLE.search(found[0])] or every
    if len({word for word, _ in acting}) != 1 or acting[0][0] in names:
        return None
    word, start = acting[0]
    is_titled = _TITLE.search(word) is not None
    if _OTHERS.fullmatch(word) or (is_titled and _PREVIOUS.search(text, 0, start)):
        return None
    is_former = word.startswith(_EX) or _FORMER.search(text, 0, start) is not None
    if is_titled and not is_former:
        return _holder(word, text[:start], before)
    if is_titled and (former := _who_was(word, before)) is not None:
        return former
    land = before.index.state_of_people(word, before.language)
    if land is None:
        meant = _untitled(before, person, place)
    else:
        meant = _of_land(land, word, before, person)
    if meant is not None and _is_of_other_gender(word, meant, before):
        return before.people.last.get("femn")
    return meant


def _untitled(before: Discourse, person: Party | None, place: Party | None) -> Party | None:
    """Return whom a trade or a kind of person means, None where two can be meant."""
    return None if _is_one_of_two(before, person) else _central(before, person, place)


def _of_land(land: Party, word: str, before: Discourse, person: Party | None) -> Party | None:
    """Return whom one of a people means: the person, if known to be one, else who can be."""
    known = before.lands.get(person.name) if person is not None else None
    if land == known:
        return person
    last = _named_last_of(land, word, before) if person == before.person else None
    return last or (_chosen_of(land, before) if known is not None else _alone(before, person))


def _alone(before: Discourse, person: Party | None) -> Party | None:
    """Return the person given, but for one of several that the last sentence named."""
    return None if len(before.people.named) > 1 and person in before.people.named else person


def _is_one_of_two(before: Discourse, person: Party | None) -> bool:
    """Whether the last sentence named two, and neither is whom the article is about."""
    told = before.people.named
    if len(told) < _TWO or person not in told or before.hero in told:
        return False
    return person is not None and not _is_new(before, person)


def _central(before: Discourse, person: Party | None, place: Party | None) -> Party | None:
    """Return the person given; where an article is about another, whichever of them is meant.

    Who has just got an office is; else who alone is of the state named, or whom the article names
    again and again beside one that it names once. Nobody where neither is so.
    """
    hero, told = before.hero, before.people.sentences
    if person is None or hero == person or _is_new(before, person):
        return person
    is_by_the_way = told.get(person.name, 0) == 1 < max(told.values(), default=0)
    if hero is None or hero.name not in told:
        return None if is_by_the_way or _is_of_others(before, person, place) else person
    lands = before.lands.get(person.name), before.lands.get(hero.name)
    if place is not None and lands[0] != lands[1] and place in lands:
        return person if lands[0] == place else hero
    return hero if is_by_the_way and told[hero.name] > 1 else None


def _is_new(before: Discourse, person: Party) -> bool:
    """Whether somebody was told to have got an office, or to be chosen for one."""
    is_chosen = before.chosen is not None and before.chosen[0] == person
    return is_chosen or person.name in before.since


def _is_of_others(before: Discourse, person: Party, place: Party | None) -> bool:
    """Whether another person told of is of a state, and the person given of another one."""
    own = before.lands.get(person.name)
    is_of_other = own is not None and place is not None and own != place
    return is_of_other and place in before.lands.values()


def _named_last_of(land: Party, word: str, before: Discourse) -> Party | None:
    """Return the one of those named last who is of a land, or the only one who can be.

    Whom the headline names goes before, if known to be of that land.
    """
    if before.hero is not None and before.lands.get(before.hero.name) == land:
        return before.hero
    told = before.people.named or ((before.person_at_end,) if before.person_at_end else ())
    fitting = [one for one in told if before.lands.get(one.name) in (None, land)]
    fitting = [one for one in fitting if not _is_of_other_gender(word, one, before)]
    known = [one for one in fitting if one.name in before.lands] or fitting
    return known[0] if len(known) == 1 else None


def _chosen_of(land: Party, before: Discourse) -> Party | None:
    """Return who was last named for an office, if nothing tells that they are of another land."""
    who = before.chosen[0] if before.chosen is not None else None
    return who if who is not None and before.lands.get(who.name) in (None, land) else None


def _holder(title: str, ahead: str, before: Discourse) -> Party | None:
    if _NEW.search(ahead) and before.chosen is not None:
        is_other = is_another_title(f"новый {title}", before.chosen[1].title)
        return None if is_other else before.chosen[0]
    if before.person is not None and _is_called(title, before.held.get(before.person.name)):
        return before.person
    told = [one for one in before.people.named if _is_called(title, before.held.get(one.name))]
    return told[0] if len(told) == 1 else None


def _is_called(title: str, post: Post | None) -> bool:
    """Whether an office is what a noun says: "премьер" is a prime minister."""
    return post is not None and root(title).split()[-1] in root(post.title)


def _who_was(title: str, before: Discourse) -> Party | None:
    """Return the only one of those named last who was said to have been what a noun says."""
    title = title.removeprefix(_EX)
    was = [one for one in before.people.named if _is_called(title, before.formerly.get(one.name))]
    return was[0] if len(was) == 1 else None


_NEW_ONE = late(
    r"\bнов(?:ый|ая) (?:(?:генеральный|исполнительный) )?(?P<title>президент|премьер|министр"
    r"|секретарь"
    r"|генсек|председатель|директор|комиссар|канцлер|спикер|губернатор|мэр|посол"
    r"|начальник)(?![а-я])"
)


def is_another_title(mask: str, title: str) -> bool:
    """Whether a new holder acts of another title than that of who was chosen last."""
    found = _NEW_ONE.search(mask)
    if found is None or _HEADING.search(title):
        return False
    word = "секретар" if found["title"] in ("секретарь", "генсек") else root(found["title"])
    return word not in title.replace("генсек", "секретар")


_HEADING = late(r"глав|руковод")
"""Titles that may be any of those."""


def _acting(text: str) -> list[tuple[str, int]]:
    return [(m.group(), m.start()) for m in _WORD.finditer(text) if _gender(m.group()) is not None]


def _is_of_other_gender(word: str, person: Party, before: Discourse) -> bool:
    """Whether a noun is of a woman, and the person a man, or no woman while one was told of."""
    told = before.people.genders.get(person.name)
    gender = told or gender_of_name(person.name.split()[0])
    is_other = gender == "masc" or (gender is None and "femn" in before.people.last)
    return _gender(word) == "femn" and is_other


@cache
def _gender(word: str) -> str | None:
    """Return the gender of a noun for a person in the nominative, None for other words."""
    word = word.removeprefix(_EX)
    if (of_people := gender_of_people(word)) is not None:
        return of_people
    if word == _HEAD:
        return "masc"
    if not analyzer().word_is_known(word):
        return None
    tag = readings(word)[0].tag
    is_acting = "NOUN" in tag and "anim" in tag and tag.case == "nomn" and tag.number == "sing"
    return str(tag.gender) if is_acting else None
