import pytest

from orgtui.articles.language import language_of
from orgtui.facts.names import Language

KAZAKH = (
    "Көпір жабылды.",
    "Астанада саммит болды",
    "Президент Алматыда болды, деп хабарлайды агенттік.",
    "Жиынға он екі елдің өкілдері қатысты. «Мы довольны итогами», – деді қонақтардың бірі.",
)
RUSSIAN = (
    "Мост закрыт.",
    "Газета «Егемен Қазақстан» и агентство «Сарыарқа» сообщили о встрече в Қонаев қаласында",
    "НАТО, EU и ОБСЕ.",
)
OTHERS_IN_CYRILLIC = (
    "Көпүрө жабылды, өлкөнүн башчысы үчүнчү жолу ачуу үчүн келген жок.",
    "Міст через річку закрито на ремонт, повідомили в управлінні доріг області.",
    "Мост праз раку зачынены, паведамілі ў упраўленні дарог вобласці.",
    "Дарё устидаги кўприк ёпилди, ҳайдовчилар қишгача бошқа йўлдан ўтади.",
    "Күпер ябылды, җәяүлеләр һәм машиналар өчен яңа юл төзелә.",
    "Пули болои дарё баста шуд, роҳи нав то тобистон тайёр мешавад, гуфт ҷонишини раис.",
)


@pytest.mark.parametrize("text", KAZAKH)
def test_kazakh_is_told_even_in_one_sentence(text: str) -> None:
    assert language_of(text) is Language.KK


@pytest.mark.parametrize("text", RUSSIAN)
def test_kazakh_names_do_not_make_a_russian_sentence_kazakh(text: str) -> None:
    assert language_of(text) is Language.RU


@pytest.mark.parametrize("text", OTHERS_IN_CYRILLIC)
def test_other_languages_in_cyrillic_are_not_kazakh(text: str) -> None:
    assert language_of(text) is Language.RU


@pytest.mark.parametrize("text", ["The bridge is closed.", "Köprü kapatıldı.", "", "2025 1:0"])
def test_what_is_not_in_cyrillic_counts_as_english(text: str) -> None:
    assert language_of(text) is Language.EN
