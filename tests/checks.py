"""Runs every check of the project and tells which ones failed.

Formatting, lint, strict types, import contracts, the shipped facts, and all tests.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CHECKS = (
    ("format", [sys.executable, "-m", "ruff", "format", "--check", "."]),
    ("lint", [sys.executable, "-m", "ruff", "check", "."]),
    ("types", [sys.executable, "-m", "mypy"]),
    ("imports", [str(BIN / "lint-imports"), "--no-cache"]),
    ("facts", [str(BIN / "orgtui"), "check"]),
    ("tests", [sys.executable, "-m", "pytest", "-n", "auto"]),
)


def main() -> int:
    """Run all checks, even after one failed; return how many failed."""
    failed = []
    for name, command in CHECKS:
        print(f"== {name}", flush=True)
        began = time.monotonic()
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(name)
        print(f"   {time.monotonic() - began:.0f} s", flush=True)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
