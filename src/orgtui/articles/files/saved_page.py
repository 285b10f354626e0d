"""What browsers add when they save a page: an address in a note, or a shell of mail around it."""

import binascii
import re

from orgtui.errors import ArticleError

_NOTES = (
    re.compile(r"<!--\s{0,9}saved from url=\(\d{1,6}\)(https?://[^\s<>\"']{4,2000})"),
    re.compile(r"Page saved with SingleFile\s{1,9}url:\s{0,9}(https?://[^\s<>\"']{4,2000})"),
)
_NOTED = 4096
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_MAIL_HEAD = re.compile(rb"^content-type:\s{0,9}multipart/related\b", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]{1,200})", re.IGNORECASE)
_HTML_HEAD = re.compile(rb"^content-type:\s{0,9}text/html\b", re.IGNORECASE | re.MULTILINE)
_ENCODING = re.compile(
    rb"^content-transfer-encoding:\s{0,9}([\w-]{1,30})", re.IGNORECASE | re.MULTILINE
)
_LOCATION = re.compile(
    rb"^(?:snapshot-)?content-location:\s{0,9}(https?://[^\s<>\"']{4,2000})",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_PARTS = 2000


def noted_address(html: str) -> str:
    """Return the address that a browser noted in a page it saved, empty for none."""
    start = html[:_NOTED]
    found = (note.search(start) for note in _NOTES)
    return next((match[1] for match in found if match), "")


def is_web_archive(start: bytes) -> bool:
    """Whether a file is a page that was saved with all its parts as one mail (.mht, .mhtml)."""
    return _MAIL_HEAD.search(_HEAD_END.split(start, maxsplit=1)[0]) is not None


def archived_address(original: bytes) -> str:
    """Return the address of the page in a web archive, empty for none: of its head or its part."""
    head, *rest = _HEAD_END.split(original, maxsplit=2)
    found = next(filter(None, map(_LOCATION.search, (head, *rest[:1]))), None)
    return found[1].decode("ascii", "ignore") if found else ""


def archived_html(original: bytes, name: str) -> bytes:
    """Return the page of a web archive; `name` is for messages.

    Raises:
        ArticleError: when there is none in it.
    """
    head, *rest = _HEAD_END.split(original, maxsplit=1)
    boundary = _BOUNDARY.search(head)
    parts = rest[0].split(b"--" + boundary[1], _MOST_PARTS) if boundary and rest else ()
    for part in parts:
        part_head, *body = _HEAD_END.split(part.lstrip(), maxsplit=1)
        if body and _HTML_HEAD.search(part_head):
            encoding = _ENCODING.search(part_head)
            return _unwrapped(body[0], encoding[1].lower() if encoding else b"")
    raise ArticleError("{path} is damaged; save it again", path=name)


def _unwrapped(body: bytes, encoding: bytes) -> bytes:
    if encoding == b"quoted-printable":
        return binascii.a2b_qp(body)
    if encoding == b"base64":
        try:
            return binascii.a2b_base64(body)
        except binascii.Error:
            return b""
    return body
