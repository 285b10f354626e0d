"""Tables are added to a learner's file and taken out, and nothing else in it changes."""

import tomli

from orgtui.facts.own_file import block, with_block, with_block_replaced, without_block

MINE = '# mine\nid  =  "sco"  # as I like it\n\n[[membership]]\nstate = "kz"\n'
TABLE = block("chair", "", {"period": "2026/..", "state": "pk", "sources": ["a"]})


def test_a_table_reads_back_as_it_was_given() -> None:
    values = {
        "kind": "summit",
        "number": 3,
        "date": "2026",
        "names": {"en": {"full": 'A "B" \\ C', "aliases": ["x"]}, "ru": {"full": "А"}},
        "note": {"en": "One.\nTwo.", "ru": "«Раз»"},
        "sources": ["one", "two"],
    }

    assert tomli.loads(block("event", "", values)) == {"event": [values]}


def test_sources_and_people_are_tables_of_their_own() -> None:
    assert block("source", "article-1f", {"title": "T"}).startswith("[source.article-1f]\n")
    assert block("person", "zed-zane", {"state": "kz"}).startswith("[zed-zane]\n")


def test_what_was_added_is_taken_out_again() -> None:
    added = with_block(MINE, TABLE)

    assert added.startswith(MINE)
    assert without_block(added, TABLE) == MINE
    assert without_block(with_block("", TABLE), TABLE) == ""


def test_what_follows_a_table_stays_when_it_is_taken_out() -> None:
    after = block("membership", "", {"state": "mn"})
    added = with_block(with_block(MINE, TABLE), after)

    assert without_block(added, TABLE) == with_block(MINE, after)


def test_a_table_that_was_changed_is_left_alone() -> None:
    added = with_block(MINE, TABLE)

    assert without_block(added.replace('"pk"', '"in"'), TABLE) is None
    assert without_block(added + 'label = "2026"\n', TABLE) is None


def test_a_table_takes_the_place_of_another() -> None:
    after = block("membership", "", {"state": "mn"})
    finer = block("chair", "", {"period": "2026-07/..", "state": "pk", "sources": ["a"]})
    added = with_block(with_block(MINE, TABLE), after)

    changed = with_block_replaced(added, TABLE, finer)

    assert changed == with_block(with_block(MINE, finer), after)
    assert with_block_replaced(changed, finer, TABLE) == added
    assert with_block_replaced(changed, TABLE, finer) is None
