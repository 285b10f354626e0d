"""What an article is about: its organisation, its person, its land."""

import re
from collections import Counter

from orgtui.articles.article import Article, Link
from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.adjectives import adjectives
from orgtui.articles.statements.sentence.frame import ADJECTIVE
from orgtui.articles.statements.sentence.parties import PartyIndex
from orgtui.articles.statements.sentence.world_parties import owner_of_commission
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

OF_HEADS = late(r"\bглав государств|heads of state", re.IGNORECASE)
"""Whose meeting is that of a whole organisation."""
_LEAST_NAMED = 2


def topic_of(article: Article, index: PartyIndex) -> Party | None:
    """Return the organisation that most mentions name, by a body too; the headline counts most."""
    opening = len(article.passages[0].text) if article.passages else 0
    named: Counter[Party] = Counter()
    leading: set[Party] = set()
    every = (*article.links, *article.unknown)
    places = [(_organisation_of(link, article, index), link.start) for link in every]
    for of, start in places:
        if of is not None:
            named[of] += 1
            leading.update({of} if start < opening else ())
    named.update(leading)
    for link in article.unknown:
        of = owner_of_commission(link.name)
        named.update({of: 1} if of is not None and of in named else {})
    headed = {of for link in article.headline if (of := _organisation_of(link, article, index))}
    often = named.most_common(1)[0][1] if named else 0
    headed = {of for of in headed if often <= _LEAST_NAMED or named[of] * 2 > often}
    named.update(dict.fromkeys(headed, 2 if len(headed) > 1 else named.total() + 2))
    if not named:
        return None
    (most, count), *others = named.most_common(2)
    second = others[0][1] if others else 0
    if count <= sum(1 + (link.start < opening) for link in every if link.id == _COUNCIL):
        return None
    is_most = count * 2 >= named.total() or (count > _LEAST_NAMED and count >= second * 2)
    return most if is_most and count > second else None


def hero_of(article: Article, index: PartyIndex) -> Party | None:
    """Return the person of the headline, None where it names none or several."""
    named = {
        index.party(link, article.language)
        for link in article.headline
        if link.kind is EntityKind.PERSON
    }
    return named.pop() if len(named) == 1 else None


def _organisation_of(link: Link, article: Article, index: PartyIndex) -> Party | None:
    """Return the organisation that a mention names, itself or one of its bodies."""
    if link.kind not in (EntityKind.ORGANISATION, EntityKind.BODY):
        return None
    if not link.id:
        is_of_heads = OF_HEADS.search(link.name) is not None
        return index.named_at_end(link.name, article.language)[1] if is_of_heads else None
    party = index.party(link, article.language)
    is_topic = not article.title or any(one.id == link.id for one in article.headline)
    is_lent = not article.title and _LENDS.search(f"{party.id} {party.name}") is not None
    if index.stands_apart(party) and is_topic and not is_lent:
        return party
    above = index.owner(party, article.language) if party.kind is EntityKind.BODY else party
    return above if above is not None and above.kind is EntityKind.ORGANISATION else None


_COUNCIL = "world:counciloftheeuropeanunion"
"""In which the members of the union meet: whoever names it is about the union."""
_LENDS = late(r"bank|fund|ndb|банк|фонд|қор", re.IGNORECASE)
"""What organisations found to lend money, and news name beside them."""


def homeland_of(article: Article, index: PartyIndex) -> Party | None:
    """Return the state that at least half of the mentions of states name.

    What is written in Kazakh and names no state is about Kazakhstan.
    """
    links = _states(article)
    if not links:
        return index.state("kz", Language.KK) if article.language is Language.KK else None
    named = Counter(link.id for link in links)
    headed = {link.id for link in article.headline if link.kind is EntityKind.STATE}
    named.update(headed if len(headed) == 1 else ())
    for item in adjectives(article.text, index, article.language):
        of = item.party.id if item.letter == ADJECTIVE and item.party else ""
        named.update({of: 1} if of in named else {})
    most, count = named.most_common(1)[0]
    is_told = count >= _LEAST_NAMED or most in {link.id for link in article.headline}
    if count * 2 < named.total() or not is_told:
        return None
    return index.party(next(link for link in links if link.id == most), article.language)


def land_of_headline(article: Article, index: PartyIndex) -> Party | None:
    """Return the state of the headline, None where it names none or several."""
    named = {link.id for link in article.headline if link.kind is EntityKind.STATE and link.id}
    return index.state(named.pop(), article.language) if len(named) == 1 else None


def names_states(article: Article) -> bool:
    """Whether an article or its headline names any state."""
    return bool(_states(article))


def _states(article: Article) -> list[Link]:
    every = (*article.links, *article.headline)
    return [link for link in every if link.kind is EntityKind.STATE and not link.name]
