"""Which of the holders of an office somebody was: «Первым стал …», «дольше всех работал …»."""

from collections.abc import Iterator

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.offices.gapped import over_times
from orgtui.articles.statements.offices.posts import post_of
from orgtui.articles.statements.offices.titles import root, singular
from orgtui.articles.statements.offices.words import OF_ORGANISATION
from orgtui.articles.statements.sentence.discourse import Discourse, Post
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import Frame
from orgtui.articles.statements.timing.times import Bound
from orgtui.text.late_patterns import late

_SEVERAL = late(
    r"(?<![а-я])(?:смен|побыва|руковод|возглавля|было|знает|знал|насчитыва|стояли?)[^,;:()]*? "
    r"(?P<title>генсеков|генсека|(?:генеральных |исполнительных )?(?:секретарей|директоров)"
    r"|президентов|председателей|премьеров|премьер-министров|канцлеров)(?![а-я])"
)
"""That an office has had several holders."""
_THERE = r"(?: (?:из них|в этом ряду|(?:на этом|на том|на) посту|в (?:этой )?должности))?"
_SPELL = r"(?:[свд]о? )?(?P<time>D.)"
_WAS = (
    r"(?:работал|проработал|служил|прослужил|пробыл|был|находил[а-я]{2}|оставал[а-я]{2}"
    r"|занимал[а-я]? (?:его|ее|этот пост|эту должность|пост|кресло)"
    r"|просидел|продержал[а-я]{2})[аи]?"
)
_WHO = r"(?:[а-я-]+ )?(?P<who>P.)"
_ONE = (
    late(
        r"(?:^|[,;:] |(?<= а )|(?<= и ))(?:сам(?:ым|ой) )?"
        rf"(?:перв|последн|втор|третьи|молод)[а-я]{{0,3}}{_THERE}"
        rf" (?:стал|был|оказал[а-я]{{2}})[аи]?{_THERE} {_WHO} ?\({_SPELL}\)"
    ),
    late(
        rf"(?:дольше|меньше) (?:всех|остальных|других|прочих){_THERE},? (?:[–—-] )?{_SPELL},?"
        rf"(?: [–—-])?{_THERE} {_WAS}{_THERE} {_WHO}"
    ),
    late(
        rf"(?:дольше|меньше) (?:всех|остальных|других|прочих){_THERE} {_WAS}{_THERE} {_WHO}"
        rf"(?: ?\(|, | [–—-] ){_SPELL}"
    ),
)
"""One of them, with when he had it."""


def one_of_several(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the spells of those of whom a sentence tells behind one that counts the holders."""
    post = _post(before)
    if post is None or has_doubt(frame.mask):
        return
    for form in _ONE:
        for match in form.finditer(frame.mask):
            who, time = frame.party(match["who"]), frame.item(match["time"]).time
            if who is not None and time is not None and time.bound is Bound.SPAN:
                yield from over_times(before, post, who, (time,))


def _post(before: Discourse) -> Post | None:
    """Return the office whose holders the last sentence has counted."""
    told = _SEVERAL.search(before.told)
    if told is None:
        return None
    title = singular(told["title"])
    named = before.posts.get(root(title))
    if named is not None or before.topic is None or not OF_ORGANISATION.search(title):
        return named
    return post_of(title, before.topic, before)
