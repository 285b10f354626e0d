"""Offices told beside names and titles: "(1993–2003)", «с 2017 года президент …»."""

import re
from collections.abc import Iterator

from orgtui.articles.proposal import Party
from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.offices.asides_kazakh import beside, in_this_post
from orgtui.articles.statements.offices.gapped import gapped, over_times
from orgtui.articles.statements.offices.posts import NamedPost, as_post, named_posts, post_of
from orgtui.articles.statements.offices.words import BEFORE_THEM, HEADS, THIS_POST
from orgtui.articles.statements.sentence.descriptions import described
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.frame import ACTING_PERSONS, PERSON, Frame
from orgtui.articles.statements.timing.times import Time
from orgtui.facts.names import Language
from orgtui.text.late_patterns import late

_OTHERS = r"(?: [а-я]+(?:но|ь|о))? [а-я]+(?:л|ла|лся|лась|ет|ит|ется|ится)\b"
"""What makes a time one of the verb behind it."""
_TIMES = rf"(?P<times>D.(?:(?:,| и|, а также)(?: [вс]о?)? D.(?!{_OTHERS}))*)"
_YEARS = late(
    r"(?: (?:при|в|во|to|to the) [OBST].)?(?:,? (?P<who>[PQ].))?,? ?"
    rf"(?P<bracket>\()?(?:(?:с|со|в|до|since|from|until|between) )?{_TIMES}"
)
_VERB_NEAR = late(r"(?: [а-я]+){0,2} (?:был[аи]?|стал[аи]?|[а-я]{3,}(?:ет|ит|л|ла|лся|лась))\b")
_VERB_BEHIND = late(r" [а-я]{3,}(?:ет|ит|л|ла|(?:вш|ющ|ящ)[а-я]{2,3})\b")
"""What makes the time one of another act than having the title."""
_HOLDER_AHEAD = late(
    r"(?P<who>[PQ].)(?: of (?:the )?[ST].| из [ST].)?(?: ?\([^()]*\))?(?:(?:,| ?[–—-]) | \()"
    r"(?:(?![а-я]+ни[еяюй] )[а-яa-z-]+ ){0,3}$"
)
_THEN = r"(?: (?:а|и|но|затем|потом|после|позже|далее|после чего|еще|ранее|до этого|уже))*"
"""What stands between the items of a career."""
_SINCE_AHEAD = late(
    r"(?:(?P<who>[PQ].)(?: из [ST].)?(?: ?\([^()]*\))?(?:,| [–—-])"
    r"|(?P<first>^(?:[а-я-]+ ){0,3}[а-я-]+),"
    rf"|(?P<item>[,;:]){_THEN}|(?P<start>^){_THEN})"
    r" ?(?:(?:с|со|в|до|по) )?(?P<time>D.)(?: гг?\.)?,?(?: (?P<last>P.))?(?P<dash> [–—-])? "
    r"(?:(?P<they>он|она) |уже )?(?:[а-я]+(?:ый|ий|ая|ым|им|ой) )?$"
)
_IN_BRACKETS = late(
    rf"(?P<who>[PQ].)(?: из [ST].|, [ST].)?(?: ?\([^()D]*\))? ?\((?:[вс]о? )?{_TIMES}\)"
)
_PORTFOLIO = late(r"(?: (?!(?:с|со|в|во|до|по|на) )[а-я-]+){1,5}(?= [свд]о? D.|,? \(?D.| D.)")
"""What a minister is in charge of, right before the years."""
_IN_ROW = late(
    r"^[^;:()]*\bP.[^;:()PQ]*[^;:()PQ]D.(?:,| и|, (?:а |и )?(?:затем|потом|позже|после))"
    r" (?:[а-я]+(?:ым|им|ой) )?$"
)
"""What stands before one more office of somebody, behind the time of another."""
_ROW_AHEAD = late(
    r"(?P<who>[PQ].),(?: (?:[вс]о? )?D.| (?![а-я]+(?:л|ла|лся|лась|ет|ит)\b)[а-я-]+| [OBST].){1,8}"
    r" D.(?:,| и|, а также|, а затем| и затем) $"
)
"""What stands before one more title of an aside, behind the time of another."""
_CLOSED = late(r"(?: гг?\.)?[,.;]|$")
_POSTED = late(r" (?:в|на) [ST]. \(D.\)(?:(?:,| и|, а затем) (?:(?:в|на) )?[ST]. \(D.\))*")
_DEFINED = late(r"P.(?: ?\([^()]*\))? [–—-] ")
"""A sentence that tells who somebody is, item by item."""
_DEFINED_AS = late(r"P.(?: ?\([^()]*\))? [–—-] [^;:()PQD]*, (?:[а-я]+(?:ый|ий|ая) )?$")
_OF_NEXT = late(r"(?: гг?\.| год[а-я]*)? ?[–—-] (?![а-я ]*P.)")
"""What makes a time the beginning of the next item of a career."""
_NAME_NEXT = late(r" P.")
"""Whose title and years stand before a name: «…, председатель банка в 2018 году А. Б.»."""
_LISTED = late(r"\)(?:,| и|, а также|, затем|;) (?:[а-я]+ ){0,2}$")
_AMONG = late(
    r"предшественни|преемни|занимал\w* (?:также )?|побывал|сменял"
    r"|на (?:этом|этой) (?:посту|должности)"
    r"|(?:президент|министр|премьер|генсек|секретар|председател|директор)(?:ы|и|ов|ей|ами|ями)\b"
)
"""What makes names with years a list of those who held an office."""
_HEADS = late(r" (?:возглав|руковод)")
"""What makes a title that of who heads what stands behind it: "экс-премьер возглавлял …"."""
_HEADED = late(
    r"(?:(?P<org>[OB].) (?:возглавляли|руководили)|(?:возглавляли|руководили) (?P<org2>[OB].))"
    r"(?: [а-я]+)? $"
)
"""What several were at the head of, whose names with their years follow."""
_NEW = late(
    r"\bнов[а-я]+ (?:глав|президент|премьер|генсек|генеральн|директор|председател|руководител)"
)
_OFFICES = late(r"\b(?:пост|должност|кресл|портфел)(?:ы|а|и|у|е)?\b")
_SEAM = late(r"[:;,—–] (?:[а-я]+(?:ый|ий|ая) )?$")
_DASH = late(r"[–—]")
_OF_STATE = late(r"(?:\b(?:страна|государство|республика|сторона|держава)|[ST].), $")
"""What makes a title one that a state bears."""
_NEAR = 12
"""How near the start of a sentence a title stands that is all it tells of."""


def asides(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the offices whose years stand beside a title or a name, not with a verb."""
    who = _spoken_of(frame, before)
    every = tuple(named_posts(frame, before, 0, len(frame.mask), who))
    if frame.language is Language.KK:
        for holder, post, times in in_this_post(frame, before, every):
            before.gives(holder, post, times[0])
            yield from over_times(before, post, holder, times)
    for named in every:
        yield from _behind(frame, before, named)
        yield from _ahead(frame, before, named)
        yield from _ahead_in_kazakh(frame, before, named)
        if named.title.startswith("посл"):
            yield from _posted(frame, before, named)
    yield from _in_brackets(frame, before)
    yield from gapped(frame, before)


def _spoken_of(frame: Frame, before: Discourse) -> Party | None:
    """Return the only person of a sentence, or the one spoken of if it names none."""
    if before.chosen is not None and _NEW.search(frame.mask):
        return before.chosen[0]
    if PERSON in frame.letters:
        return frame.only(PERSON)
    return before.people.meant(frame.mask, before.person, before.hero)


def _behind(frame: Frame, before: Discourse, named: NamedPost) -> Iterator[Draft]:
    """Read "president from 1994 to 1999", "(1999–2002)" behind a title."""
    behind, post = _YEARS.match(frame.mask, _end(frame, named)), as_post(named, before)
    if behind is None or post is None or _HEADS.search(frame.mask, named.start, named.end):
        return
    if not behind["bracket"] and _is_of_verb(frame.mask, named, behind):
        return
    is_of_next = not behind["who"] and _NAME_NEXT.match(frame.mask, behind.end())
    is_of_next = is_of_next or _OF_NEXT.match(frame.mask, behind.end())
    if is_of_next or _begins_clause(frame.mask, behind) or _is_of_sentence(behind):
        return
    is_followed = behind["bracket"] and _FOLLOWS_BEHIND.match(frame.mask, behind.end())
    who = before.person if is_followed else _holder(frame, before, named, behind)
    if who is not None:
        yield from over_times(before, post, who, _times(frame, behind["times"]))


_TAKES_OVER = late(r"(?<![а-я])(?:с|за)мен(?:ит|ил[аи]?|яет|ив)(?![а-я])[^,;:()PQ]*$")


def _is_of_verb(mask: str, named: NamedPost, behind: re.Match[str]) -> bool:
    """Whether a time is one of the verb behind it, or when another takes over: "сменит …"."""
    return (
        _VERB_BEHIND.match(mask, behind.end()) is not None
        or _TAKES_OVER.search(mask, 0, named.start) is not None
    )


_TILL = late(r" ?[PQ]. (?:до|until) ")


def _is_of_sentence(behind: re.Match[str]) -> bool:
    """Whether a time behind the name with a title tells until when something else is done."""
    return _TILL.match(behind.group()) is not None


_FOLLOWS_BEHIND = late(r"[^;:PQ]* (?:с|за)мен(?:ит|ил[аи]?|яет)(?: D.)?(?: [а-я-]+){0,3} [PQ].")
"""Whom the bearer of a title follows, who is named but behind the verb."""
_SOMETHING = late(
    r" (?!(?:и|или|а также|по настоящее|по сей|г|гг|год[а-я]*|включительно)\b)[а-яSTOB]"
)


def _begins_clause(mask: str, behind: re.Match[str]) -> bool:
    """Whether a time behind a comma is one of what follows: "По словам …, в … страна …"."""
    is_parted = "," in mask[behind.start() : behind.start("times")] and not behind["bracket"]
    return is_parted and _SOMETHING.match(mask, behind.end()) is not None


def _end(frame: Frame, named: NamedPost) -> int:
    """Return where a title ends, what a minister is in charge of included."""
    portfolio = _PORTFOLIO.match(frame.mask, named.end) if "министр" in named.title else None
    return portfolio.end() if portfolio is not None else named.end


def _holder(
    frame: Frame, before: Discourse, named: NamedPost, behind: re.Match[str]
) -> Party | None:
    ahead = _HOLDER_AHEAD.search(frame.mask, 0, named.start)
    who = frame.party(behind["who"] or (ahead["who"] if ahead else ""))
    if who is not None:
        return who
    row = _ROW_AHEAD.search(frame.mask, 0, named.start)
    if row is not None and _CLOSED.match(frame.mask, behind.end()):
        return frame.party(row["who"])
    is_russian = frame.language is Language.RU
    if is_russian and named.start > _NEAR and _DEFINED_AS.match(frame.mask, 0, named.start):
        return _only_person(frame)
    is_of_state = _OF_STATE.search(frame.mask, 0, named.start) is not None
    is_alone = named.start < _NEAR or (is_russian and _SEAM.search(frame.mask, 0, named.start))
    if is_alone and not is_of_state and PERSON not in frame.letters:
        return before.person
    if not behind["bracket"]:
        is_in_row = is_russian and named.is_borne and _IN_ROW.search(frame.mask, 0, named.start)
        return _only_person(frame) if is_in_row else None
    is_told = _OFFICES.search(frame.mask, 0, named.start) is not None
    return _spoken_of(frame, before) if is_told else _only_person(frame)


def _posted(frame: Frame, before: Discourse, named: NamedPost) -> Iterator[Draft]:
    """Read where else somebody was an ambassador: "послом в … (…) и … (…)"."""
    post, who = as_post(named, before), _spoken_of(frame, before)
    posted = _POSTED.match(frame.mask, named.end)
    if post is None or who is None or posted is None:
        return
    for time in _times(frame, posted.group()):
        yield from over_times(before, post, who, (time,))


def _only_person(frame: Frame) -> Party | None:
    """Return the person of a sentence that names no other, nor anybody unknown."""
    return None if frame.unread_names else frame.only(PERSON)


def _ahead(frame: Frame, before: Discourse, named: NamedPost) -> Iterator[Draft]:
    """Read "since 2017 president of …" behind whose name, or noun, it stands."""
    ahead, post = _SINCE_AHEAD.search(frame.mask, 0, named.start), as_post(named, before)
    if ahead is None or post is None or frame.language is not Language.RU:
        return
    is_clause = named.is_borne or _VERB_NEAR.match(frame.mask, named.end) is not None
    if is_clause and not ahead["dash"]:
        return
    who = _whose_career(frame, before, ahead)
    if who is not None:
        if _DASH.search(ahead.group()):
            before.gives(who, post)
        yield from over_times(before, post, who, _times(frame, ahead["time"]))


def _ahead_in_kazakh(frame: Frame, before: Discourse, named: NamedPost) -> Iterator[Draft]:
    post = as_post(named, before) if frame.language is Language.KK else None
    if post is None:
        return
    for who, times in beside(frame, before, named):
        before.gives(who, post)
        yield from over_times(before, post, who, times)


def _whose_career(frame: Frame, before: Discourse, ahead: re.Match[str]) -> Party | None:
    """Return who has the office that stands behind a time without a verb."""
    named = ahead["who"] or ahead["last"]
    if named:
        return frame.party(named)
    if ahead["first"]:
        return described(ahead["first"], before, frame.unread_words, before.person)
    if ahead["they"]:
        return _they(frame, before, ahead["they"])
    acting = {frame.party(sign) for sign in ACTING_PERSONS.findall(frame.mask)}
    is_in_row = ahead["dash"] or _DEFINED.match(frame.mask) is not None
    if len(acting) > 1 or (ahead["item"] and not is_in_row):
        return None
    if acting:
        return next(iter(acting)) if frame.mask.find("P") < ahead.start() else None
    return before.people.meant(frame.mask, before.person or before.hero, before.hero)


def _they(frame: Frame, before: Discourse, pronoun: str) -> Party | None:
    """Return whom "he" or "she" means: the one whom the sentence names, else who was spoken of."""
    if frame.unread_names:
        return None
    named = frame.only(PERSON) if PERSON in frame.letters else before.person or before.hero
    return before.people.meant(pronoun, named, before.hero)


def _in_brackets(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Read names with years in brackets: one behind its title, or a list of holders."""
    post: Post | None = None
    for match in _IN_BRACKETS.finditer(frame.mask):
        is_listed = post is not None and _LISTED.search(frame.mask, 0, match.start())
        post = post if is_listed else _office_of(frame, before, match.start())
        who = frame.party(match["who"])
        if post is not None and who is not None:
            yield from over_times(before, post, who, _times(frame, match["times"]))


def _office_of(frame: Frame, before: Discourse, place: int) -> Post | None:
    """Return the office of a name at a place: its title there, or the one spoken of."""
    for named in named_posts(frame, before, 0, place):
        if re.fullmatch(r"(?: [–—-]|:)? ?(?:[а-я]+ ){0,1}", frame.mask[named.end : place]):
            return as_post(named, before)
    headed = _HEADED.search(frame.mask, 0, place)
    if headed is not None and (party := frame.party(headed["org"] or headed["org2"])):
        return post_of(HEADS[frame.language], party, before)
    is_told = any(form.search(frame.mask) for form in (THIS_POST, BEFORE_THEM, _AMONG))
    return before.borne if is_told else None


def _times(frame: Frame, piece: str) -> tuple[Time, ...]:
    return tuple(item.time for item in frame.within(piece) if item.time is not None)
