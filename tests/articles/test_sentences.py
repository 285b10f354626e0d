import pytest

from orgtui.articles.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        (
            "В 2023 г. Казахстан принял саммит. Он прошёл.",
            ["В 2023 г. Казахстан принял саммит.", "Он прошёл."],
        ),
        (
            "Министр С. К. Алимов выступил. Все молчали",
            ["Министр С. К. Алимов выступил.", "Все молчали"],
        ),
        ("«Да!» Потом он ушёл.", ["«Да!»", "Потом он ушёл."]),
        ("«Мы готовы», — сказал он. — «И вы?»", ["«Мы готовы», — сказал он.", "— «И вы?»"]),
        ("Рост 3.5 процента… И всё.", ["Рост 3.5 процента…", "И всё."]),
        ("Dr. Ames spoke. Mr. Birch left.", ["Dr. Ames spoke.", "Mr. Birch left."]),
        ("Жиын өтті. Ұйым құрылды.", ["Жиын өтті.", "Ұйым құрылды."]),
        (
            "Он сообщил это в сети X. Встреча прошла.",
            ["Он сообщил это в сети X.", "Встреча прошла."],
        ),
        ("Об этом писали в Х. Потом молчали.", ["Об этом писали в Х.", "Потом молчали."]),
        ("Смотрел на Х. Петрова.", ["Смотрел на Х. Петрова."]),
        ("She said so on X. Markets fell.", ["She said so on X.", "Markets fell."]),
        ("   ", []),
        ("No end", ["No end"]),
    ],
)
def test_sentences_end_where_readers_see_an_end(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected
