"""From the bytes of a page to its text, whatever encoding it has and whichever it declares."""

import codecs
import re

from orgtui.articles.files.letters import length, likelihood, pairs
from orgtui.errors import ArticleError

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Marks at the beginning of a text, and what they tell; the longer of two that begin alike first.
"""

_DECLARED = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}"
    rb"([\w.:-]{1,40})",
    re.IGNORECASE,
)
_CANDIDATES = (
    "cp1251",
    "kz1048",
    "koi8_r",
    "cp1252",
    "cp866",
    "iso8859_5",
    "mac_cyrillic",
    "ptcp154",
    "koi8_u",
    "cp1254",
)
"""The most usual first: of two that read the same letters, it is taken."""
_NO_ENCODINGS = frozenset(
    {
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "raw_unicode_escape",
        "undefined",
        "unicode_escape",
        "utf_7",
    }
)
"""What Python calls an encoding of text and no page is in."""
_SNIFFED = 4096
_SAMPLE = 64 * 1024
_READABLE = -5.5
_DECLARED_BONUS = 0.05
_RARER = 0.5
"""How much less is expected of each next candidate, in a text as short as a letter."""
_FEW_BROKEN = 4
_LETTERS = re.compile(r"[^\W\d_]")


def decoded(original: bytes, name: str) -> str:
    """Return the text of a page: by its mark, as UTF-8 or UTF-16, or by its letters.

    A declared encoding is only believed where the bytes do not speak against it: pages that were
    saved, mailed or converted often declare what they no longer are.

    Raises:
        ArticleError: when the bytes are no text.
    """
    for bom, encoding in BOMS:
        if original.startswith(bom):
            return original.decode(encoding, "replace")
    if encoding := _wide(original[:_SNIFFED]):
        return original.decode(encoding, "replace")
    try:
        return original.decode("utf-8")
    except UnicodeDecodeError:
        text = original.decode("utf-8", "replace")
    if _is_utf8(original, text):
        return text
    return _by_letters(original, name)


def is_wide(original: bytes) -> bool:
    """Whether bytes begin a text in UTF-16 or UTF-32, where zero bytes are no sign of binary."""
    marks = tuple(bom for bom, _ in BOMS)
    return original.startswith(marks) or bool(_wide(original[:_SNIFFED]))


def _wide(sample: bytes) -> str:
    """Return the kind of UTF-16 without a mark, empty for anything else.

    The high bytes of Latin and Cyrillic letters are 0 and 4, those of dashes and quotation marks
    32; in no other encoding of text does every second byte say so.
    """
    sample = sample[: len(sample) // 2 * 2]
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        letters = high.count(0) + high.count(4)
        if len(high) >= 4 and letters >= 0.7 * len(high):
            other = sample[::2] if encoding == "utf-16-le" else sample[1::2]
            is_all = letters + high.count(0x20) >= 0.9 * len(high)
            if is_all and other.count(0) + other.count(4) < 0.5 * len(high):
                return encoding
    return ""


def _is_utf8(original: bytes, text: str) -> bool:
    """Whether a text is UTF-8 that only has a few broken bytes, or was cut off."""
    broken = text.count("\ufffd")
    if broken == 1 and text.endswith("\ufffd") and len(original) > _FEW_BROKEN:
        return not original[:-3].isascii() or len(original) > 100
    whole = (len(text.encode("utf-8", "replace")) - len(text)) // 2 - broken
    return whole >= _FEW_BROKEN * broken


def _by_letters(original: bytes, name: str) -> str:
    found = pairs(_beyond_ascii(original))
    declared = _declared(original)
    candidates = [e for e in dict.fromkeys((*_CANDIDATES, declared)) if e]
    scores = {
        encoding: likelihood(found, encoding)
        - _RARER * place / length(found)
        + _DECLARED_BONUS * (encoding == declared)
        for place, encoding in enumerate(candidates)
        if _is_single_byte(encoding)
    }
    best = max(scores, key=lambda encoding: scores[encoding])
    if scores[best] >= _READABLE:
        return original.decode(best, "replace")
    return _otherwise(original, declared, name)


def _beyond_ascii(original: bytes) -> bytes:
    """Return the parts of a page with letters beyond ASCII, as far as they are needed."""
    parts = re.findall(rb".?[\x80-\xff]+.?", original[: 16 * _SAMPLE], re.DOTALL)
    return b" ".join(parts)[:_SAMPLE]


def _declared(original: bytes) -> str:
    match = _DECLARED.search(original[:_SNIFFED])
    if match is None:
        return ""
    try:
        name = codecs.lookup(match[1].decode("ascii", "replace")).name.replace("-", "_")
    except LookupError:
        return ""
    if name in _NO_ENCODINGS:
        return ""
    return next((known for known in _CANDIDATES if codecs.lookup(known).name == name), name)


def _is_single_byte(encoding: str) -> bool:
    try:
        return len(bytes(range(256)).decode(encoding, "replace")) == 256
    except (LookupError, UnicodeError, TypeError):
        return False


def _otherwise(original: bytes, declared: str, name: str) -> str:
    """Read a page in an encoding of other scripts: the declared one, or one that is guessed."""
    text = ""
    if declared and declared != "utf_8":
        text = _strictly(original, declared)
    if not text:
        from charset_normalizer import from_bytes

        best = from_bytes(original[:_SAMPLE]).best()
        text = original.decode(best.encoding, "replace") if best is not None else ""
    sample = text[:_SNIFFED]
    if not text or len(_LETTERS.findall(sample)) * 2 < len(sample):
        raise ArticleError(
            "the encoding of {path} is unknown; save it as UTF-8 and import it again", path=name
        )
    return text


def _strictly(original: bytes, encoding: str) -> str:
    """Return a text in an encoding, empty where much of it cannot be read so."""
    try:
        text = original.decode(encoding, "replace")
    except (LookupError, UnicodeError, ValueError):
        return ""
    return text if text.count("\ufffd") <= len(text) // 200 else ""
