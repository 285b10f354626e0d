"""The day that "that same day" means, across the paragraphs of an article."""

import pytest

from orgtui.articles.statements.timing.times import times
from orgtui.articles.statements.timing.told import Told
from orgtui.facts.dates import PartialDate

PUBLISHED = PartialDate.parse("2019-05-02")


@pytest.mark.parametrize(
    ("sentences", "day"),
    [
        (("Сува, 2 мая.", "Фиджи в союзе с 1 мая 2019 года."), "2019-05-01"),
        (("Фиджи в союзе с 1 мая 2019 года.", "Министры встретились 2 мая."), "2019-05-02"),
        (("Министры встретились 30 апреля 2019 года.",), "2019-04-30"),
        (("Фиджи в союзе с 1 мая 2009 года.",), "None"),
    ],
)
def test_that_same_day_is_the_day_of_the_news_told_last(
    sentences: tuple[str, ...], day: str
) -> None:
    told = Told(published=PUBLISHED)
    for sentence in sentences:
        told.note(times(sentence, PUBLISHED), is_jubilee=False)
    told.date = None

    assert str(told.before("В тот же день пост перешёл к Тонга.")) == day
