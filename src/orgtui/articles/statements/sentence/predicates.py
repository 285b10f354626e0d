"""To which of a sentence's predicates a time belongs."""

from orgtui.text.late_patterns import late

_BOUNDARY = late(r"[,;:()·]| [–—-] ")
_PARTING = late(r"[,;:()]")
"""What parts a time from a verb; a dash may stand for one."""
_WORD = late(r"[OBSTPQC][\ue000-\uf8ff]|[а-яёa-z]{3,}")
_BESIDE_TIME = late(
    r"\b(?:год[а-я]*|затем|потом|позже|позднее|ранее|раньше|еще|уже|лишь|только|вновь|снова"
    r"|впервые|начиная|летом|весной|осенью|зимой|примерно|около|после|того|этого|же|том|при|до"
    r"|для|ровно|in|since|then|later|early|late|from|until|and|the|before|after|that|only|again)\b"
)
"""What a time has beside it without being a part of anything else."""
_QUALITY = late(
    r"(?<![а-я])(?!наше|ваше|лучш|больш|старш|младш|высш)[а-я]{3,}(?:ш|нн|ем|им)"
    r"(?:его|ему|им|ем|ей|ую|их|ими)(?:ся)? (?:(?:в|на|с|до|к) )?$"
)
"""An oblique participle: "the president killed in May" says nothing of what is done to him."""


def is_of_quality(mask: str, time: int) -> bool:
    """Whether a time tells only since when somebody spoken of besides is what he is."""
    return _QUALITY.search(mask, 0, time) is not None


_TITLE_AHEAD = late(r"[а-я]{3,}(?: [OBST].)? ?\((?:[сдв]о? )?$")
_NAME_BEHIND = late(r"\)(?: [а-я-]+)? [PQ].")


def is_of_title(mask: str, time: int) -> bool:
    """Whether a time stands in brackets between a title and its bearer: "президент (…) …"."""
    is_ahead = _TITLE_AHEAD.search(mask, 0, time) is not None
    return is_ahead and _NAME_BEHIND.match(mask, time + 2) is not None


def is_of_another(mask: str, time: int, verb: int) -> bool:
    """Whether a time before a verb is part of what a comma parts from it: an aside, a clause.

    A time that has nothing but itself between its commas belongs to the verb.
    """
    if is_of_quality(mask, time):
        return True
    return _PARTING.search(mask, time, verb) is not None and stands_behind_words(mask, time)


def stands_behind_words(mask: str, time: int) -> bool:
    """Whether a time has more than itself ahead of it, from the last comma on."""
    bounds = [found.end() for found in _BOUNDARY.finditer(mask, 0, time)]
    ahead = mask[bounds[-1] if bounds else 0 : time]
    return _WORD.search(_BESIDE_TIME.sub("", ahead)) is not None


_NEXT = late(
    r"[,;] (?:а |и )?(?:уже )?(?:после (?:н[а-я]+|этого|чего)|вслед за н[а-я]+|ему на смену"
    r"|на (?:его|ее|их) (?:место|смену)|его|ее|after (?:him|her|that))\b"
)


def is_before_next(mask: str, time: int, end: int) -> bool:
    """Whether what follows a time comes after what it tells: "in 2019–2021, after him …"."""
    return _NEXT.search(mask, time, end) is not None
