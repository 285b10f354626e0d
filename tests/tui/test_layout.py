from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from orgtui.tui.layout import Layout, Page, PageLink, Paragraph, Span, lay_out, padded
from orgtui.tui.places import Home

LETTERS = st.sampled_from("abcdeЖжщёқ  —«».,1日本語한글e\u0301\u200b🙂👩‍🚀ﷺ\u0300")
TEXTS = st.text(LETTERS, max_size=120)
WIDTHS = st.integers(min_value=2, max_value=90)


def pieces(layout: Layout) -> list[str]:
    texts = layout.page.paragraphs
    return [texts[line.paragraph].text[line.start : line.end] for line in layout.lines]


def laid_out(text: str, width: int, *, indent: int = 0, hang: int = 0) -> Layout:
    paragraph = Paragraph(text=text, indent=indent, hang=hang)
    return lay_out(Page(paragraphs=(paragraph,)), width)


@given(text=TEXTS, width=WIDTHS, indent=st.integers(0, 6), hang=st.integers(0, 6))
def test_every_character_stands_on_a_line_but_the_spaces_at_breaks(
    text: str, width: int, indent: int, hang: int
) -> None:
    layout = laid_out(text, width, indent=indent, hang=hang)

    assert "".join(pieces(layout)).replace(" ", "") == text.replace(" ", "")
    ends = [0, *(position for line in layout.lines for position in (line.start, line.end))]
    assert ends == sorted(ends)


@given(text=TEXTS, width=WIDTHS, indent=st.integers(0, 6), hang=st.integers(0, 6))
def test_no_line_is_wider_than_the_width(text: str, width: int, indent: int, hang: int) -> None:
    layout = laid_out(text, width, indent=indent, hang=hang)

    for line, piece in zip(layout.lines, pieces(layout), strict=True):
        room = max(1, width - line.indent)
        assert cell_len(piece) <= room or len(piece) == 1, (piece, room)


@given(texts=st.lists(TEXTS, max_size=8), width=WIDTHS)
def test_every_paragraph_has_a_line_and_they_stay_in_order(texts: list[str], width: int) -> None:
    layout = lay_out(Page(paragraphs=tuple(Paragraph(text=text) for text in texts)), width)

    numbers = [line.paragraph for line in layout.lines]
    assert sorted(set(numbers)) == list(range(len(texts)))
    assert numbers == sorted(numbers)


@given(text=TEXTS, width=WIDTHS, at=st.integers(0, 119))
def test_the_line_of_an_offset_holds_it(text: str, width: int, at: int) -> None:
    layout = laid_out(text, width)
    offset = min(at, len(text))

    number = layout.first_line(0, offset)

    assert layout.lines[number].start <= offset
    if number + 1 < len(layout.lines):
        assert offset < layout.lines[number + 1].start


def test_words_are_not_cut_where_they_fit() -> None:
    assert pieces(laid_out("the council of heads of state", 10)) == [
        "the",
        "council of",
        "heads of",
        "state",
    ]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert pieces(laid_out("abcdefghij", 4)) == ["abcd", "efgh", "ij"]


def test_wide_characters_count_as_two_cells() -> None:
    assert pieces(laid_out("上海合作组织", 6)) == ["上海合", "作组织"]


def test_a_combining_accent_stays_with_its_letter() -> None:
    assert pieces(laid_out("и\u0306и\u0306и\u0306", 2)) == ["и\u0306и\u0306", "и\u0306"]


def test_the_first_line_may_hang_out() -> None:
    layout = laid_out("one two three four", 11, indent=1, hang=4)

    assert [line.indent for line in layout.lines] == [1, 4, 4]
    assert pieces(layout) == ["one two", "three", "four"]


def test_links_are_found_on_their_lines() -> None:
    first = Paragraph(
        text="see the page of China", links=(PageLink(start=16, end=21, target=Home()),)
    )
    layout = lay_out(Page(paragraphs=(Paragraph(), first)), 10)

    assert layout.line_of(0) == 3
    assert pieces(layout)[3] == "China"


def test_an_empty_page_has_no_lines() -> None:
    assert lay_out(Page(paragraphs=()), 40).lines == ()


def test_padding_counts_cells() -> None:
    assert padded("上海", 6) == "上海  "
    assert padded("too long", 3) == "too long"


def test_spans_do_not_change_the_wrapping() -> None:
    text = "the council of heads of state"
    plain = lay_out(Page(paragraphs=(Paragraph(text=text),)), 12)
    span = Span(start=4, end=20, role="strong")
    styled = lay_out(Page(paragraphs=(Paragraph(text=text, spans=(span,)),)), 12)

    assert styled.lines == plain.lines
