"""Gaps in an article's sentences: which sentences are fit, what is left out, what proves it."""

from datetime import date

import pytest

from facts.sample import OFFICE, base, chair, event, member, term
from orgtui.articles.article import Article, ArticleId, Passage, PassageKind
from orgtui.articles.mentions.linking import Linker
from orgtui.articles.proposal import Party, Proposal, Standing, Statement, StatementKind
from orgtui.facts.base import FactBase
from orgtui.facts.dates import PartialDate
from orgtui.facts.ids import EntityKind
from orgtui.facts.names import Language
from orgtui.quiz.article_deck import article_deck
from orgtui.quiz.cloze import GAP, Gap, gaps
from orgtui.quiz.deck import WrittenQuestion
from orgtui.quiz.deck_ids import article_of
from orgtui.quiz.question import AnswerKind

FACTS = (
    member("aa", "2001-06-15/..")
    + member("bb", "2004-03-01/..")
    + chair("aa", "2003-01-01/2004-06-01")
    + chair("bb", "2004-06-01/2005-06-01")
    + event("summit", "2004-06-01", "beta")
    + event("summit", "2005-06-01", "gamma")
    + OFFICE
    + term("ann-ames", "2004-01-01/2006-01-01")
)
BASE = base(FACTS)
DAY = date(2026, 1, 1)
_PUBLISHED = PartialDate(year=2010, month=5, day=3)


def article(
    *texts: str,
    language: Language = Language.EN,
    published: PartialDate | None = _PUBLISHED,
    kind: PassageKind = PassageKind.PARAGRAPH,
    title: str = "News",
    facts: FactBase = BASE,
) -> Article:
    passages = tuple(Passage(text=text, kind=kind) for text in texts)
    found = Article(title=title, published=published, language=language, passages=passages)
    return Linker(facts.entities).linked(found)


def stated(
    text: Article,
    kind: StatementKind,
    who: Party | None = None,
    *,
    start: str = "",
    end: str = "",
    role: str = "",
    standing: Standing = Standing.KNOWN,
) -> Proposal:
    statement = Statement(
        kind=kind,
        organisation=Party(kind=EntityKind.ORGANISATION, id="tst", name="TTS"),
        who=who,
        role=role,
        start=PartialDate.parse(start) if start else None,
        end=PartialDate.parse(end) if end else None,
        quote_start=0,
        quote_end=len(text.text),
    )
    return Proposal(statement=statement, quote=text.text, standing=standing)


def state(id: str) -> Party:
    return Party(kind=EntityKind.STATE, id=id, name=id)


def only(text: Article, *proposals: Proposal, facts: FactBase = BASE) -> Gap:
    [found] = gaps(text, proposals, facts)
    return found


def none(text: Article, *proposals: Proposal) -> bool:
    return not list(gaps(text, proposals, BASE))


def written(text: Article, *proposals: Proposal) -> WrittenQuestion:
    [found] = article_deck(ArticleId("abc"), text, proposals, BASE, DAY).questions
    return found


def test_what_the_facts_prove_is_left_out_first() -> None:
    text = article("On 1 June 2004 the TTS chair passed to Borland in Gamma for one year.")
    said = stated(text, StatementKind.CHAIRMANSHIP, state("bb"), start="2004-06-01", role="chair")

    gap = only(text, said)

    assert (gap.expects, gap.answer.id) == (AnswerKind.STATE, "bb")
    assert gap.facts == ("tst/chair/2004-06-01",)


def test_the_gap_stands_for_every_mention() -> None:
    text = article("Borland took the TTS chair on 1 June 2004, and Borland kept it for a year.")

    assert only(text).text.count(GAP) == 2
    assert "Borland" not in only(text).text


def test_what_only_the_article_says_is_asked_as_such() -> None:
    question = written(article("On 7 July 2009 the TTS ministers met in Delta behind shut doors."))

    asked = question.ask[Language.EN]
    assert asked.startswith("According to this article (News, 3 May 2010)")
    assert question.facts == ()
    assert question.sources[0].title == "News"


def test_what_is_proven_rests_on_its_records() -> None:
    text = article("The TTS summit of 1 June 2004 gathered its leaders in Beta for two days.")
    city = Party(kind=EntityKind.CITY, id="beta", name="Beta")

    question = written(text, stated(text, StatementKind.SUMMIT, city, start="2004-06-01"))

    assert question.ask[Language.EN].startswith("Fill the gap (a city): ")
    assert question.facts == ("tst/summit/2004-06-01",)


def test_a_statement_that_two_records_fit_is_not_proven() -> None:
    text = article("In 2004 Borland took the chair of the TTS, its officials said at the time.")
    said = stated(text, StatementKind.CHAIRMANSHIP, state("bb"), end="2005", role="chair")
    vague = stated(text, StatementKind.CHAIRMANSHIP, state("bb"), role="chair")

    assert only(text, said).facts == ("tst/chair/2004-06-01",)
    assert only(text, vague).facts == ()


def test_what_sources_dispute_proves_nothing() -> None:
    disputed = 'standing = "disputed"\nnote.en = "Two days."\nnote.ru = "Два дня."\n'
    facts = base(chair("bb", "2004-06-01/2005-06-01", extra=disputed))
    text = article("On 1 June 2004 the chair of the TTS passed to Borland for one year.")
    said = stated(text, StatementKind.CHAIRMANSHIP, state("bb"), start="2004-06-01", role="chair")

    assert only(text, said, facts=facts).facts == ()


def test_the_only_date_is_left_out_where_the_facts_know_it() -> None:
    text = article("The TTS was founded by six small states on 15 June 2001 after long talks.")

    gap = only(text, stated(text, StatementKind.FOUNDED, start="2001-06-15"))

    assert (gap.expects, gap.answer.id) == (AnswerKind.DATE, "2001-06-15")
    assert gap.facts == ("tst",)


def test_a_sentence_that_the_facts_contradict_is_left_out() -> None:
    text = article("On 1 June 2004 the TTS chair passed to Corland in Gamma for one year.")
    said = stated(
        text,
        StatementKind.CHAIRMANSHIP,
        state("cc"),
        start="2004-06-01",
        standing=Standing.CONTRADICTS,
    )

    assert none(text, said)


@pytest.mark.parametrize(
    "text",
    [
        "He opened the TTS summit in Gamma on 1 June 2009 with a short speech.",
        "The new TTS building in Gamma was opened to visitors with a short speech.",
        "On 1 June 2009 a new library was opened in Gamma with a short speech.",
        "TTS: Gamma, 1 June 2009.",
        "On 1 June 2009 Aland, Borland and Corland joined the TTS as observers.",
        "the TTS summit opened in Gamma on 1 June 2009 with a short speech.",
    ],
)
def test_a_sentence_that_does_not_stand_alone_is_not_asked(text: str) -> None:
    asked = [gap for gap in gaps(article(text), (), BASE) if gap.expects is not AnswerKind.DATE]

    assert asked == []


def test_words_like_today_need_the_day_of_the_article() -> None:
    text = "Today, on 1 June 2009, the TTS summit opened in Gamma with a short speech."

    assert only(article(text)).needs_day
    assert none(article(text, published=None))


def test_subheads_and_list_items_are_not_asked() -> None:
    text = "On 7 July 2009 the TTS ministers met in Delta behind shut doors."

    assert none(article(text, kind=PassageKind.HEADING))
    assert none(article(text, kind=PassageKind.LIST_ITEM))


def test_a_state_is_not_asked_beside_its_own_city() -> None:
    text = article("On 7 July 2009 the TTS ministers of Dorland met in Delta behind shut doors.")

    assert only(text).answer.id == "delta"


def test_the_only_organisation_of_an_article_is_no_gap() -> None:
    text = article("On 7 July 2009 the ministers of the TTS met behind shut doors for a day.")

    assert only(text).expects is AnswerKind.DATE


def test_a_range_of_days_is_no_single_date() -> None:
    text = article("On 7–8 July 2009 the ministers of the TTS met behind shut doors for talks.")

    assert only(text).expects is AnswerKind.YEAR


def test_a_title_with_the_answer_is_not_told() -> None:
    text = "On 7 July 2009 the TTS ministers met in Delta behind shut doors."
    question = written(article(text, title="Ministers gather in Delta"))

    assert "Ministers" not in question.ask[Language.EN]


def test_choices_are_other_things_of_the_article_and_all_different() -> None:
    text = article(
        "On 7 July 2009 the TTS ministers met in Delta behind shut doors.",
        "Earlier meetings were held in Alpha, Beta and Gamma, always in summer.",
    )

    choices = {choice.id for choice in written(text).choices}

    assert choices == {"delta", "alpha", "beta", "gamma"}


def test_dates_are_chosen_among_other_years() -> None:
    text = article("The TTS was founded by six small states on 15 June 2001 after long talks.")

    choices = {choice.id for choice in written(text).choices}

    assert choices == {"2001-06-15", "2000-06-15", "2002-06-15", "1999-06-15"}


def test_russian_sentences_keep_their_case() -> None:
    text = article(
        "Саммит ИДО прошёл 7 июля 2009 года в Дельте при закрытых дверях.", language=Language.RU
    )

    question = written(text)

    assert "года в _____ при" in question.ask[Language.RU]
    assert question.explain[Language.RU] == text.text


def test_the_deck_of_an_article_knows_its_article() -> None:
    text = article("On 7 July 2009 the TTS ministers met in Delta behind shut doors.")

    shipped = article_deck(ArticleId("sco/overview.ru"), text, (), BASE, DAY)

    assert "/" not in shipped.id
    assert article_of(shipped.id) == "sco/overview.ru"
    assert article_of("sco-chairs") is None


def test_history_hangs_on_the_sentence_and_its_answer() -> None:
    one = "On 7 July 2009 the TTS ministers met in Delta behind shut doors."

    alone = written(article(one))
    among = article_deck(
        ArticleId("abc"), article("Corland was there, too.", one), (), BASE, DAY
    ).questions[0]

    assert alone.id == among.id
