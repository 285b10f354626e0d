from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from orgtui.articles.article import ArticleId
from orgtui.errors import FactsError, StorageError
from orgtui.facts.ids import EntityKind, OrganisationId, StateId
from orgtui.facts.names import Language
from orgtui.workspace.opening import Workspace, open_workspace

PAGE = """Совет министров ШОС собрался в Астане

5 марта 2025 года

Министры стран ШОС обсудили торговлю. Председательствовала Индия, принимал Казахстан.

Следующая встреча намечена на осень, и место её пока не названо; об этом сообщили организаторы.
"""


def open_at(home: Path, language: str = "ru_RU.UTF-8") -> Workspace:
    environment = {"ORGTUI_HOME": str(home), "LANG": language}
    return open_workspace(environment, lambda: datetime(2026, 11, 24, 9, 0, tzinfo=UTC))


def test_naming_a_workspace_makes_no_file(tmp_path: Path) -> None:
    workspace = open_at(tmp_path / "home")

    assert workspace.today == date(2026, 11, 24)
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("ru_RU.UTF-8", Language.RU),
        ("en_GB", Language.EN),
        ("C.UTF-8", Language.EN),
        ("kk_KZ", Language.KK),
    ],
)
def test_the_language_follows_the_locale(tmp_path: Path, locale: str, language: Language) -> None:
    assert open_at(tmp_path, locale).language is language


def test_the_learners_own_facts_add_to_the_shipped_ones(tmp_path: Path) -> None:
    own = tmp_path / "facts" / "mine.toml"
    own.parent.mkdir()
    own.write_text(
        """
id = "mine"
checked = "2026-11-01"
period = "2020/.."
sources = ["home"]
names.en = { full = "My League", short = "MYL" }
names.ru = { full = "Моя лига", short = "МЛГ" }
[source.home]
title = "Home page"
publisher = "Me"
url = "https://example.org"
accessed = "2026-11-01"
""",
        encoding="utf-8",
    )

    facts = open_at(tmp_path).facts

    assert OrganisationId("mine") in facts.organisations
    assert OrganisationId("sco") in facts.organisations


def test_broken_facts_of_the_learner_name_file_and_line(tmp_path: Path) -> None:
    own = tmp_path / "facts" / "mine.toml"
    own.parent.mkdir()
    own.write_text('id = "mine"\nchecked = \n', encoding="utf-8")

    with pytest.raises(FactsError, match=r"mine\.toml:2"):
        _ = open_at(tmp_path).facts


def test_an_added_page_is_linked_and_found_by_another_case_form(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    workspace = open_at(tmp_path / "home")

    added = workspace.keep(workspace.read_page(page))
    article = workspace.article(added.article_id)
    found = workspace.find("министрами")

    linked = {(link.kind, link.id) for link in article.links}
    assert {(EntityKind.ORGANISATION, "sco"), (EntityKind.STATE, "in")} <= linked
    assert added.article_id in [hit.article_id for hit in found.hits]
    workspace.close()


def test_a_shipped_article_has_links_when_it_is_opened(tmp_path: Path) -> None:
    workspace = open_at(tmp_path)

    article = workspace.article(ArticleId("sco/overview.ru"))

    assert any(link.id == "sco" for link in article.links)
    workspace.close()


def test_a_search_finds_things_by_the_beginning_of_any_name(tmp_path: Path) -> None:
    workspace = open_at(tmp_path)

    found = workspace.find("Казахс")

    assert (EntityKind.STATE, StateId("kz")) in [(e.kind, e.id) for e in found.entities]
    workspace.close()


def test_the_first_day_offers_new_questions_and_unread_articles(tmp_path: Path) -> None:
    workspace = open_at(tmp_path)

    glance = workspace.today_at_a_glance()

    assert glance.counts.new == workspace.settings.new_per_day
    assert not glance.unfinished
    assert [article.language for article in glance.unread] == [Language.RU] * 3
    workspace.close()


def test_an_article_is_kept_with_what_it_states_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    workspace = open_at(tmp_path / "home")
    imported = workspace.read_page(page)

    def full(*_: object) -> None:
        raise StorageError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(workspace.library.proposals, "put", full)
        with pytest.raises(StorageError):
            workspace.keep(imported)

    assert workspace.articles_like("министры") == ()
    assert workspace.keep(imported).is_new
    workspace.close()
