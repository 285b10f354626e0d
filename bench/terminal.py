"""A program in a real pseudo-terminal, its screen read as a person would, its moments stamped."""

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Self

import pyte

ROWS, COLUMNS = 40, 120
_KEYS = {"end": "\x1b[F", "home": "\x1b[H", "page down": "\x1b[6~", "down": "\x1b[B", "enter": "\r"}
_MODE_ASKED = re.compile(rb"\x1b\[\?(\d+)\$p")
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=?][0-9;]*u|\x1b\[[?>=][0-9;]*\$p|\x1b\[>[0-9;]*[mqcn]")
_WHOLE_SEQUENCE = re.compile(rb"\x1b(\[[0-9;?<>=$]*[@-~]|[^\[\]P_])")
_CLOSING_SECONDS = 2.0


class NotSeenError(Exception):
    """What was waited for did not come on the screen."""


class Terminal:
    """Runs a program; times are seconds since its start or since the last key.

    Output is stamped when it arrives and drawn only while the program is silent, so that drawing
    here never makes the program wait.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start a program."""
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.Stream(self._screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._arrived: deque[tuple[float, bytes]] = deque()
        self._rest = b""
        self._is_over = False
        self._since = monotonic()
        self._process, self._file = pty.fork()
        if self._process == 0:
            # The size must be known before the program asks for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execve(command[0], list(command), dict(environment))

    def __enter__(self) -> Self:
        """Return the running program."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the program."""
        self.close()

    @property
    def lines(self) -> list[str]:
        """What the screen shows."""
        return list(self._screen.display)

    @property
    def peak_memory(self) -> float:
        """The most memory that the program has held so far, in MiB."""
        status = Path(f"/proc/{self._process}/status").read_text(encoding="ascii")
        peak = re.search(r"VmHWM:\s+(\d+)", status)
        return int(peak[1]) / 1024 if peak else 0.0

    def press(self, key: str) -> None:
        """Press a key: its name, or the letter itself."""
        self._since = monotonic()
        os.write(self._file, _KEYS.get(key, key).encode())

    def wait_for(self, text: str, timeout: float = 60) -> float:
        """Return when the output came that put a text on the screen.

        Raises:
            NotSeenError: when it did not come in time.
        """
        while monotonic() < self._since + timeout and not self._is_over:
            self._read(0.004)
            while self._arrived:
                moment = self._draw()
                if any(text in line for line in self.lines):
                    return moment - self._since
                self._read(0)
        shown = "\n".join(line.rstrip() for line in self.lines if line.strip())
        raise NotSeenError(f'"{text}" is not on the screen, which shows:\n{shown}')

    def wait_for_change(self, timeout: float = 5) -> float:
        """Return when the output came that changed the screen after the last key."""
        before = self.lines
        while monotonic() < self._since + timeout and not self._is_over:
            self._read(0.002)
            while self._arrived:
                moment = self._draw()
                if self.lines != before:
                    return moment - self._since
        raise NotSeenError("the key changed nothing on the screen")

    def settle(self, silence: float = 0.3, most: float = 3.0) -> None:
        """Wait until the program is silent, or for the most seconds: a cursor may blink."""
        quiet_since = start = monotonic()
        while not self._is_over and monotonic() < min(quiet_since + silence, start + most):
            if self._read(0.01):
                quiet_since = monotonic()
            while self._arrived:
                self._draw()

    def close(self) -> None:
        """End the program, gently first."""
        deadline = monotonic() + _CLOSING_SECONDS
        os.killpg(self._process, signal.SIGTERM)
        while os.waitpid(self._process, os.WNOHANG)[0] == 0:
            if not self._read(0):
                sleep(0.01)
            if monotonic() > deadline:
                os.killpg(self._process, signal.SIGKILL)
        os.close(self._file)

    def _read(self, patience: float) -> bool:
        """Take in all output there is, waiting a little for it; say whether there was some."""
        was_some = False
        while not self._is_over and select.select([self._file], [], [], patience)[0]:
            try:
                output = os.read(self._file, 1 << 16)
            except OSError:  # Linux tells so that the other end is closed.
                output = b""
            if not output:
                self._is_over = True
                break
            self._arrived.append((monotonic(), output))
            self._answer(output)
            was_some, patience = True, 0
        return was_some

    def _answer(self, output: bytes) -> None:
        """Answer what programs ask terminals about their modes: synchronised output is known."""
        for asked in _MODE_ASKED.finditer(output):
            state = b"2" if asked[1] == b"2026" else b"0"
            os.write(self._file, b"\x1b[?" + asked[1] + b";" + state + b"$y")

    def _draw(self) -> float:
        """Draw the oldest output and return when it came."""
        moment, output = self._arrived.popleft()
        output = self._rest + output
        last = output.rfind(b"\x1b")
        is_cut = last >= 0 and len(output) - last < 24 and not _WHOLE_SEQUENCE.match(output, last)
        self._rest = output[last:] if is_cut else b""
        whole = output[:last] if is_cut else output
        self._stream.feed(self._decoder.decode(_UNKNOWN_TO_PYTE.sub(b"", whole)))
        return moment
