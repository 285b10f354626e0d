"""Another term of the same office, which begins none, and until when a term lasts."""

from orgtui.articles.proposal import Party
from orgtui.articles.statements.offices.posts import named_posts
from orgtui.articles.statements.offices.reading import Reading
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound, Time
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_AGAIN = late(
    r"\bпереизб|\b(?:қайта(?:дан)?|тағы(?: да)?|(?:\w+н[шс]?[ыі]|\w+н?ш[ыі]) (?:рет|мерзім)\w*"
    r"|қатарынан)\b[^;:()]*\b(?:сайлан|тағайынд|кіріс|бекіт)"
)
_PUT = late(r"назнач|избр|утверд|утвержд")
_NEXT = late(r"\bна (?:следующ|очередн|новый|второ|трет|четверт|еще )[а-я ]*срок\b")


def is_next_term(sentence: str, words: str, verb: str | None = None) -> bool:
    """Whether words of a sentence put somebody into the office that he has already.

    The verb is the one among the words, where they hold more.
    """
    is_put = _PUT.search(verb or words) is not None and _NEXT.search(sentence) is not None
    return is_put or _AGAIN.search(words) is not None


_OF_NEXT = late(
    r"(?<![а-я])(?:(?<!не )(?<!не стала )(?<!не стал )(?<!не будет )переизб"
    r"|переназнач|повторно (?:избр|назнач)|вновь (?:избран|назначен|утвержден)"
    r"[аы]?(?![а-я])|(?:втор|трет|четверт|пят|нов|очередн|следующ)[а-я]{1,3} (?:[а-я-]+ )?срок"
    r"|(?:раз|срок) подряд)"
)


def is_of_next_term(frame: Frame, before: Discourse) -> bool:
    """Whether a sentence, or the one before it, tells of another term of who has the office."""
    return any(_OF_NEXT.search(told) is not None for told in (frame.mask, before.told))


def is_chosen_again(reading: Reading) -> bool:
    """Whether somebody is only chosen for another term of the same office."""
    clause = reading.clause
    until_verb = reading.frame.mask[clause.start : clause.verb.end()]
    return is_next_term(reading.text, until_verb, clause.verb.group())


_CHOICE = late(r"(?:избран|выбран|назначен|утвержден|избрал|выбрал|назначил|утвердил)[аыио]?$")


def is_chosen_before(reading: Reading, who: Party, post: Post) -> bool:
    """Whether somebody was told to have entered an office, and this but tells the choice."""
    before = reading.before
    held = before.held.get(who.name) if who.name in before.people.entered else None
    is_choice = _CHOICE.search(reading.clause.verb.group()) is not None
    return is_choice and held is not None and held.organisation == post.organisation


_TO_BE_NEXT = late(
    r"[а-я ]*?(?:избр|выбр|назнач|утвержд)[а-я]+ (?:(?!на\b)[а-я]+ ){0,2}?"
    r"(?:следующ|будущ)[а-я]{2} [а-я]"
)


def is_to_wait(mask: str, start: int) -> bool:
    """Whether words put somebody into an office they have still to wait for: «избран следующим»."""
    return _TO_BE_NEXT.match(mask, start) is not None


def is_of_earlier(reading: Reading, who: Party, time: Time) -> bool:
    """Whether it is by the way told what somebody got in an earlier year than what he gets now."""
    chosen, published = reading.before.chosen, reading.before.published
    is_chosen = chosen is not None and chosen[0] == who
    if not is_chosen or published is None or _BY_THE_WAY.match(reading.text) is None:
        return False
    return time.bound is Bound.AT and time.first.year < published.year


_BY_THE_WAY = late(r" ?котор(?:ый|ая) ")


_EARLIER = late(r" ?(?:ранее|раньше|прежде|сейчас|ныне|теперь|в настоящее время),? ")
"""What tells when somebody has an office, though at no date."""


def is_told_so(reading: Reading, post: Post) -> bool:
    """Whether a clause tells of an office held now or earlier, and which, if it is a state's."""
    if _EARLIER.match(reading.text) is None:
        return False
    clause = reading.clause
    every = named_posts(reading.frame, reading.before, clause.start, clause.end)
    return post.organisation.kind is not EntityKind.STATE or any(one.is_borne for one in every)
