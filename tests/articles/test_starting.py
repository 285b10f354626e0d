"""What the reader loads before it shows an article."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("pymorphy3", "Stemmer", "lxml", "charset_normalizer", "thefuzz", "tinydb", "babel")


def test_opening_an_article_loads_nothing_heavy(tmp_path: Path) -> None:
    program = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
import orgtui.articles.article, orgtui.articles.importing, orgtui.articles.mentions.linking
from orgtui.articles.library.library import Library
from orgtui.articles.library.shipped import shipped_article
front = "---\\ntitle: A\\nlanguage: en\\norganisation: sco\\n---\\n"
with Library(Path({str(tmp_path / "library.sqlite")!r})) as library:
    library.sync_shipped([shipped_article("sco/a.en.md", front + "Text.")], datetime.now(UTC))
    library.articles()
    library.article("sco/a.en")
    library.remember_position("sco/a.en", 1, 2)
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""
