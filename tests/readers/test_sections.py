import pytest

from quizgen.errors import ArticleError
from quizgen.model.article import Article, passages_from
from quizgen.readers.sections import LONG_WORK, chosen, in_pieces, sections

TEXT = "The mill stood by the weir for two hundred years."


def article(*headings: tuple[str, int], title: str = "The Weir") -> Article:
    """An article with a paragraph below each heading; a heading without a name is left out."""
    blocks = [
        block
        for text, level in headings
        for block in ([("heading", text, level)] if text else []) + [("paragraph", f"{text}: {TEXT}", 0)]
    ]
    return Article(slug="weir", title=title, passages=passages_from(blocks))  # type: ignore[arg-type]


BOOK = article(("", 0), ("The mill", 1), ("The fire", 2), ("The stones", 2), ("The weir", 1), ("A flood", 3))


def test_sections_are_numbered_as_in_a_book() -> None:
    assert [(each.number, each.heading, each.depth) for each in sections(BOOK)] == [
        ("0", "", 0),
        ("1", "The mill", 0),
        ("1.1", "The fire", 1),
        ("1.2", "The stones", 1),
        ("2", "The weir", 0),
        ("2.1", "A flood", 1),
    ]


def test_words_are_counted_with_those_of_the_sections_below() -> None:
    assert [each.words for each in sections(BOOK)] == [10, 36, 12, 12, 24, 12]


def test_a_title_over_all_is_no_section() -> None:
    titled = article(("The Weir", 1), ("The mill", 2), ("The fire", 2))

    assert [each.number for each in sections(titled)] == ["0", "1", "2"]
    assert [each.heading for each in sections(titled)] == ["", "The mill", "The fire"]


def test_the_first_chapter_of_a_book_is_a_section() -> None:
    assert [each.number for each in sections(article(("The mill", 1), ("The fire", 2)))] == ["1", "1.1"]


def test_a_text_without_headings_has_no_sections() -> None:
    with pytest.raises(ArticleError, match="no sections"):
        chosen(article(("", 0)), "1", "weir.txt")


@pytest.mark.parametrize(
    ("wanted", "headings", "slug"),
    [
        ("1", ["The mill", "The fire", "The stones"], "weir-1"),
        ("1.2", ["The stones"], "weir-1-2"),
        ("1.1, 2", ["The fire", "The weir", "A flood"], "weir-1-1-2"),
        ("1-2", ["The mill", "The fire", "The stones", "The weir", "A flood"], "weir-1-2"),
        ("flood", ["A flood"], "weir-2-1"),
        ("the weir", ["The weir", "A flood"], "weir-2"),
        ("0", [], "weir-0"),
    ],
)
def test_a_section_is_chosen_by_number_or_name(wanted: str, headings: list[str], slug: str) -> None:
    part = chosen(BOOK, wanted, "weir.epub")

    assert [passage.text for passage in part.passages if passage.kind == "heading"] == headings
    assert part.slug == slug
    assert all(part.text[passage.start : passage.end] == passage.text for passage in part.passages)


def test_a_part_is_called_after_the_whole_and_its_heading() -> None:
    assert chosen(BOOK, "1.1", "weir.epub").title == "The Weir: The fire"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("3", "no section '3'"),
        ("7-9", "no section '7-9'"),
        ("", "no section ''"),
        ("the", "each of the sections 1, 1.1, 1.2, 2"),
        ("The stoves", "no section 'The stoves'"),
    ],
)
def test_a_section_that_is_none_is_told_as_such(wanted: str, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        chosen(BOOK, wanted, "weir.epub")


def test_a_misspelt_section_is_guessed() -> None:
    with pytest.raises(ArticleError) as caught:
        chosen(BOOK, "The stoves", "weir.epub")

    assert "did you mean The stones?" in caught.value.hint


def test_an_article_of_usual_length_stays_whole() -> None:
    assert in_pieces(BOOK).pieces == ()


LONG = f"{TEXT} " * 200


def long_article(chapters: int, paragraphs: int) -> Article:
    blocks = [
        block
        for number in range(chapters)
        for block in [("heading", f"Chapter {number}", 1), *[("paragraph", LONG, 0)] * paragraphs]
    ]
    return Article(slug="weir", title="The Weir", passages=passages_from(blocks))  # type: ignore[arg-type]


@pytest.mark.parametrize(("chapters", "paragraphs"), [(8, 1), (2, 20), (1, 30)])
def test_a_long_work_is_asked_about_in_bearable_pieces(chapters: int, paragraphs: int) -> None:
    whole = in_pieces(long_article(chapters, paragraphs))

    assert len(whole.pieces) > 1
    assert all(len(piece.article.text) <= LONG_WORK + len(LONG) for piece in whole.pieces)


def test_pieces_stand_where_they_say_and_nothing_is_left_out() -> None:
    whole = in_pieces(long_article(3, 9))

    assert "\n\n".join(piece.article.text for piece in whole.pieces) == whole.text
    assert all(whole.text[piece.start : piece.end] == piece.article.text for piece in whole.pieces)
    assert len({piece.article.slug for piece in whole.pieces}) == len(whole.pieces)


def test_a_paragraph_keeps_its_number_in_the_whole() -> None:
    whole = in_pieces(long_article(3, 9))

    for piece in whole.pieces:
        last = piece.article.passages[-1]
        found = next(each for each in whole.passages if each.end == piece.start + last.end)
        assert found.number == piece.paragraphs + last.number
