"""Text that cannot steer a terminal: no control characters, escape sequences or hidden marks."""

import re

_ESCAPES = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor moves
    "|\x1b\\][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\\\|\x9c)?"  # OSC: titles, clipboard, links
    "|\x1b[PX^_][^\x1b\x9c\r\n]*(?:\x1b\\\\|\x9c)?"  # DCS, SOS, PM, APC
    "|\x1b[ -/]*[0-~]?"
)
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc"
    "\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)


def sanitised(text: str) -> str:
    """Return the text with line feeds as its only control characters.

    Escape sequences go as a whole, with their arguments; bidirectional overrides, soft hyphens,
    zero-width spaces and tag characters go too, since they make text look like what it is not; so
    do characters for private use, the icons of fonts that only the page had. Tabs become spaces.
    """
    text = _ESCAPES.sub("", text)
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    return _HIDDEN.sub("", text)


def one_line(text: str) -> str:
    """Return the text with every run of white space as one space, and none at its ends."""
    return " ".join(text.split())
