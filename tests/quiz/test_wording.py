import pytest

from facts.sample import OFFICE, base, chair, event, member, term
from orgtui.facts.dates import PartialDate
from orgtui.facts.names import Language
from orgtui.quiz.generating import generate
from orgtui.quiz.question import AnswerKind, UnitId
from orgtui.quiz.wording import precision

_BODY = """
[[body]]
id = "old"
seat = "beta"
period = "2002-01-01/2005-01-01"
names.en = { full = "Old Bureau" }
names.ru = { full = "Старое бюро" }
sources = ["charter"]
"""
_PERSON = (
    '\n[[chair]]\nbody = "old"\nperson = "ann-ames"\nperiod = "2002-01-01/2004-01-01"\n'
    'sources = ["charter"]\n'
)
_FACTS = (
    member("aa", "2001-06-15/..")
    + member("bb", "2002-05/2010-01-01")
    + member("dd", "2002/..", status="observer")
    + chair("aa", "2002", "2002")
    + chair("bb", "2003-01-01/2004-06-01", "2003–2004")
    + chair("cc", "2004-06-01/2005-06-01", "")
    + chair("cc", "2002", extra='role = "co-chair"')
    + chair("bb", "2020", "2020")
    + chair("dd", "2006", "2006")
    + chair("dd", "2008-02-01/2009-01-01", "2008")
    + OFFICE
    + term("ann-ames", "2002-01-01/2004-01-01")
    + term("bob-birch", "2004-01-01/..")
    + event("summit", "2003-03-03", "beta", extra='last_day = "2003-03-05"')
    + _BODY
    + _PERSON
)


@pytest.mark.parametrize(
    ("unit", "english", "russian"),
    [
        (
            "tst/chair/2002:holder",
            "TTS: which state was in the chair in 2002?",
            "ИДО, 2002 год: назовите государство-председателя.",
        ),
        (
            "tst/chair/2003-01-01:holder",
            "TTS: which state was in the chair for the 2003–2004 term?",
            "ИДО, срок 2003–2004: назовите государство-председателя.",
        ),
        (
            "tst/chair/2004-06-01:holder",
            "TTS, 1 June 2004 – 1 June 2005: which state chaired?",
            "ИДО, 1 июня 2004 – 1 июня 2005: какое государство председательствовало?",
        ),
        (
            "tst/chair/2020:holder",
            "TTS: which state is in the chair in 2020?",
            "ИДО, 2020 год: какое государство председательствует?",
        ),
        (
            "tst/chair/old/2002-01-01:holder",
            "TTS, Old Bureau, 1 January 2002 – 1 January 2004: who was in the chair?",
            "ИДО, Старое бюро, 1 января 2002 – 1 января 2004: назовите председателя.",
        ),
        (
            "tst/chairs/aa:terms",
            "TTS, Aland: which year did it spend in the chair? (one term)",
            "ИДО, Аландия: назовите год председательства (один срок).",
        ),
        (
            "tst/chairs/dd:terms",
            "TTS, Dorland: in which years did it chair? (2)",
            "ИДО, Дорландия: в какие годы это государство председательствовало? (2)",
        ),
        (
            "tst/chairs/cc:terms",
            "TTS, Corland: from which year to which did it chair? (one term, "
            "co-chairmanships aside)",
            "ИДО, Корландия: с какого по какой год это государство председательствовало? (один "
            "срок, сопредседательство не в счёт)",
        ),
        (
            "tst/chairs/bb:terms",
            "TTS, Borland: which terms did it spend in the chair? (2)",
            "ИДО, Борландия: в какие сроки это государство председательствовало? (по годам, 2)",
        ),
        (
            "tst/membership/bb/full:start",
            "TTS, Borland: when did full membership begin? (month and year)",
            "ИДО, Борландия: когда началось полноправное членство? (месяц и год)",
        ),
        (
            "tst/membership/bb/full:holds-after-end",
            "TTS: Borland was a full member on 1 January 2011. True or false?",
            "ИДО, 1 января 2011: Борландия — полноправный член. Верно или неверно?",
        ),
        (
            "tst/membership/dd:is-full",
            "TTS, 1 June 2020: Dorland is a full member. True or false?",
            "ИДО, 1 июня 2020: Дорландия — полноправный член. Верно или неверно?",
        ),
        (
            "tst:seat",
            "TTS: in which city is its seat?",
            "ИДО: в каком городе находится штаб-квартира?",
        ),
        (
            "tst/body/old:seat",
            "TTS, Old Bureau (1 January 2002 – 1 January 2005): in which city was its seat?",
            "ИДО, Старое бюро (1 января 2002 – 1 января 2005): в каком городе "
            "находилась штаб-квартира?",
        ),
        (
            "tst:founding",
            "TTS: when was it founded? (day, month and year)",
            "ИДО: назовите дату основания (день, месяц и год).",
        ),
        (
            "tst/term/secretary/2002-01-01:holder",
            "TTS: who held the office “Secretary” on 1 January 2003?",
            "ИДО, «Секретарь»: кто занимал эту должность 1 января 2003?",
        ),
        (
            "tst/term/secretary/2004-01-01:holder",
            "TTS, 1 June 2020: who holds the office “Secretary”?",
            "ИДО, 1 июня 2020: кто занимает должность «Секретарь»?",
        ),
        (
            "tst:expansion",
            "TTS: what does this acronym stand for?",
            "ИДО: что означает эта аббревиатура?",
        ),
        (
            "tst/summit/2003-03-03:place",
            "TTS: where was the summit of 3–5 March 2003 held? (the place, not the country)",
            "ИДО, саммит 3–5 марта 2003: назовите город или местность.",
        ),
    ],
)
def test_questions_read_well_in_both_languages(unit: str, english: str, russian: str) -> None:
    prompts = {q.language: q.prompt for q in generate(base(_FACTS)) if q.unit == unit}

    assert prompts == {Language.EN: english, Language.RU: russian}


def test_a_term_within_a_year_is_asked_for_by_the_year() -> None:
    body = chair("aa", "2002-02-02/2002-10-10") + chair("bb", "2002-10-10/2003-01-01")

    asked = {q.unit: q for q in generate(base(body), languages=[Language.EN]) if "s/" in q.unit}

    question = asked[UnitId("tst/chairs/aa:terms")]
    assert question.prompt == "TTS, Aland: which year did it spend in the chair? (one term)"
    assert question.expects is AnswerKind.YEAR
    assert [a.names.en.short for a in question.answers] == ["2002"]


def test_terms_of_unlike_length_are_not_asked_where_a_year_would_not_do() -> None:
    dated = chair("aa", "2002-02-02/2003-01-01", "2002") + chair("aa", "2005-03-03/2006-03-03")
    whole = chair("aa", "2002", "2002") + chair("aa", "2005-03-03/2006-03-03")

    assert not [q for q in generate(base(dated)) if q.unit == "tst/chairs/aa:terms"]
    assert [q for q in generate(base(whole)) if q.unit == "tst/chairs/aa:terms"]


@pytest.mark.parametrize(
    ("moment", "english", "russian"),
    [
        ("2001", "year", "год"),
        ("2001-06", "month and year", "месяц и год"),
        ("2001-06-15", "day, month and year", "день, месяц и год"),
    ],
)
def test_no_more_is_asked_for_than_the_source_knows(
    moment: str, english: str, russian: str
) -> None:
    date = PartialDate.parse(moment)

    assert (precision(date, Language.EN), precision(date, Language.RU)) == (english, russian)


def test_the_days_of_a_summit_in_kazakh_stand_after_the_year() -> None:
    facts = base(event("summit", "2003-03-03", "beta", extra='last_day = "2003-03-05"'))

    asked = next(q for q in generate(facts, languages=[Language.KK]) if ":place" in q.unit)

    assert "2003 ж. 3–5 наурыз" in asked.prompt


def test_an_organisation_is_no_option_for_the_acronym_of_its_organ() -> None:
    organs = "".join(
        f"""
[[body]]
id = "{name.lower()}"
names.en = {{ full = "Organ of {name}", short = "{name}" }}
names.ru = {{ full = "Орган {name}", short = "{name}" }}
sources = ["charter"]
"""
        for name in ("AAB", "BBC", "CCD")
    )

    asked = [q for q in generate(base(organs)) if "/body/" in q.unit and q.is_choice]

    assert asked
    assert not any(option.id == "tst" for question in asked for option in question.options)
