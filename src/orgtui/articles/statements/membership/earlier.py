"""What states were before they came in, which is not as what they did."""

import re

_EARLIER = re.compile(
    r"(?<![а-я])(?:став|будучи|побыв|пробыв|оставаясь|являясь|получив|сменив|имея|before (?:that"
    r"|then) an?)"
    r" [^;STOBPQ]{0,40}?(?:наблюдател|партнер|ассоциирован|observer|partner|associate)[^,;]*,"
    r"|,? сменив (?:статус|положение) [^,;]*"
)
"""A status that states had before they came in: «став наблюдателем в 2010 году, …»."""


def without_earlier_status(mask: str) -> str:
    """Return a mask without the status that those who now get another had till then."""
    return _EARLIER.sub(lambda found: " " * len(found.group()), mask)
