"""A ZIP archive that nobody vouches for: named parts are read, and no more than is allowed."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from orgtui.errors import ArticleError

MOST_PART_BYTES = 12 * 1024 * 1024
"""Of one unpacked part."""
MOST_TOTAL_BYTES = 32 * 1024 * 1024
"""Of all unpacked parts."""
MOST_RATIO = 200
"""How many times larger a part may be than its packed bytes; text reaches some twenty."""
_LARGE = 1024 * 1024
_MOST_DIRECTORY = 2 * 1024 * 1024
_END = b"PK\x05\x06"
_ZIP64 = b"PK\x06\x07"
_STORED, _DEFLATED = 0, 8


class Archive:
    """The parts of a document that is a ZIP archive."""

    def __init__(self, original: bytes, name: str) -> None:
        """Read the list of parts; `name` is for messages.

        Raises:
            ArticleError: when it is no archive, or has more parts than a document.
        """
        self._name = name
        self._left = MOST_TOTAL_BYTES
        self._check_directory(original)
        try:
            self._zip = ZipFile(BytesIO(original))
        except (BadZipFile, LargeZipFile, ValueError, OSError, NotImplementedError) as error:
            raise self._broken() from error
        self._parts = {info.filename: info for info in self._zip.infolist()}

    def __contains__(self, part: str) -> bool:
        """Whether there is a part of this name."""
        return part in self._parts

    def part(self, name: str) -> bytes:
        """Return the unpacked bytes of a part; empty when there is none.

        Raises:
            ArticleError: when it is damaged, locked, or larger than a document's.
        """
        info = self._parts.get(name)
        if info is None:
            return b""
        self._check(info)
        allowed = min(MOST_PART_BYTES, self._left)
        try:
            with self._zip.open(info) as file:
                content = file.read(allowed + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
            raise self._broken() from error
        if len(content) > allowed:
            raise self._bomb()
        self._left -= len(content)
        return content

    def _check(self, info: ZipInfo) -> None:
        if info.flag_bits & 1:
            raise ArticleError(
                "{path} is locked with a password; save it without one", path=self._name
            )
        if info.compress_type not in (_STORED, _DEFLATED):
            raise self._broken()
        is_steep = info.file_size > MOST_RATIO * max(1, info.compress_size)
        if info.file_size > MOST_PART_BYTES or (is_steep and info.file_size > _LARGE):
            raise self._bomb()

    def _check_directory(self, original: bytes) -> None:
        """Refuse more parts than a document has, before the list of them is read."""
        at = original.rfind(_END)
        if at < 0 or len(original) < at + 22:
            raise self._broken()
        size = int.from_bytes(original[at + 12 : at + 16], "little")
        if size > _MOST_DIRECTORY or original[max(0, at - 20) : at].startswith(_ZIP64):
            raise self._bomb()

    def _broken(self) -> ArticleError:
        return ArticleError("{path} is damaged; save it again", path=self._name)

    def _bomb(self) -> ArticleError:
        return ArticleError(
            "{path} unpacks to more than any article; save the article alone", path=self._name
        )
