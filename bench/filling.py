"""Homes of learners who have used the app for long."""

import json
import sqlite3
from contextlib import closing
from datetime import date

from orgtui.articles.article import Article, Passage
from orgtui.facts.names import Language
from orgtui.workspace.opening import Workspace

_DAY = 86_400_000_000
_OLD = 1_700_000_000_000_000
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :most - 1)"
_CARDS = f"""{_NUMBERS} INSERT INTO card
SELECT printf('old/chair/%06d:holder', i), printf('old/chair/%06d', i), 'old', 'f', 2, NULL,
       30.0, 5.0, :now + :day * (1 + i % 60), '2026-01-01', '2025-01-01', 10, i % 3 FROM n"""
_OFFERS = f"""{_NUMBERS} INSERT INTO offer
SELECT printf('old/chair/%06d:holder', i), 'f', 1000000 + i, 1 FROM n"""
_EVENTS = f"""{_NUMBERS} INSERT INTO event
SELECT printf('%014x%010x', :old + i, i), printf('old/chair/%06d:holder', i % :cards), 'reviewed',
       :old + i, :body FROM n"""
_BODY = {
    "day": "2025-06-01",
    "fingerprint": "f",
    "rating": 3,
    "outcome": "right",
    "typed": "Казахстан",
    "question": "old/chair/000000:holder:ru",
    "session": "0" * 32,
    "retention": 0.9,
}


def fill_study(workspace: Workspace, cards: int, reviews: int) -> None:
    """Add cards that were reviewed often and are due later, beside the new ones of the facts."""
    workspace.offer_questions()
    now = int(workspace.moment.timestamp() * 1_000_000)
    with closing(sqlite3.connect(workspace.home.study)) as log, log:
        log.execute(_CARDS, {"most": cards, "now": now, "day": _DAY})
        log.execute(_OFFERS, {"most": cards})
        body = json.dumps(_BODY, ensure_ascii=False)
        log.execute(_EVENTS, {"most": reviews, "old": _OLD, "cards": cards, "body": body})


def article(size: int, seed: int = 0) -> Article:
    """Return an article of about so many bytes; `seed` tells one from another."""
    nouns = "саммит форум декларация торговля транспорт безопасность энергетика банк".split()
    places = "Астане Бишкеке Ташкенте Пекине Душанбе Минске Москве Баку".split()
    passages: list[Passage] = []
    written = 0
    while written < size:
        n = seed * 31 + len(passages)
        sentence = (
            f"В {places[n % 8]} прошёл {nouns[n // 8 % 8]} номер {n}, на котором {n % 17 + 2} "
            f"государств обсудили темы: {nouns[n % 7]}, {nouns[n % 5]} и слово{n % 997}. "
        )
        text = (sentence * 4).strip()
        passages.append(Passage(text=text))
        written += len(text.encode())
    return Article(
        title=f"Новости номер {seed}: {nouns[seed % 8]}",
        language=Language.RU,
        passages=tuple(passages),
    )


def keep(workspace: Workspace, kept: Article) -> str:
    """Put an article into the library as already linked, and return its id."""
    day = workspace.moment.combine(date(2026, 1, 1), workspace.moment.timetz())
    return workspace.library.add(kept, b"", day, workspace.facts_version).article_id
