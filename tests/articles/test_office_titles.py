"""Which office the title in an article means."""

import pytest

from facts.sample import OFFICE, base
from orgtui.articles.proposals.office_titles import is_chair, is_head, offices_meant
from orgtui.facts.ids import OrganisationId
from orgtui.facts.records import Office

OFFICES = """
[[office]]
id = "general"
names.en = { full = "Secretary-General of the TTS", short = "Secretary-General" }
names.ru = { full = "Генеральный секретарь ИДО", short = "Генеральный секретарь" }
names.kk = { full = "ИДО Бас хатшысы", short = "Бас хатшы" }
sources = ["charter"]

[[office]]
id = "deputy"
names.en = { full = "Deputy Secretary-General of the TTS", short = "Deputy Secretary-General" }
names.ru = { full = "Заместитель генерального секретаря", short = "Заместитель генсека" }
sources = ["charter"]
"""
KNOWN = base(OFFICE + OFFICES).of(OrganisationId("tst"), Office)


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Secretary-General", "general"),
        ("secretary general of the TTS", "general"),
        ("генеральным секретарём", "general"),
        ("генсека ИДО", "general"),
        ("бас хатшысы", "general"),
        ("секретарь ИДО", "secretary"),
        ("заместитель генерального секретаря", "deputy"),
        ("Deputy Secretary-General", "deputy"),
        ("помощник секретаря", ""),
        ("вице-секретарь", ""),
        ("former Secretary", ""),
        ("казначей", ""),
        ("", ""),
    ],
)
def test_a_title_means_the_office_with_the_longest_name_in_it(title: str, office: str) -> None:
    assert [found.id for found in offices_meant(title, KNOWN)] == ([office] if office else [])


@pytest.mark.parametrize(
    ("title", "presides"),
    [
        ("председателя", True),
        ("сопредседатель ИДО", True),
        ("Chairman", True),
        ("төрағасы", True),
        ("заместитель председателя", False),
        ("секретарь", False),
    ],
)
def test_who_presides_is_told_by_the_first_word(title: str, presides: bool) -> None:
    assert is_chair(title) is presides


@pytest.mark.parametrize(
    ("title", "is_so"),
    [
        ("председатель", True),
        ("глава", True),
        ("head", True),
        ("басшысы", True),
        ("председатель комитета", False),
        ("заместитель", False),
        ("секретарь", False),
    ],
)
def test_a_title_may_say_no_more_than_that_one_is_the_head(title: str, is_so: bool) -> None:
    assert is_head(title) is is_so
