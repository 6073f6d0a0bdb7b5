"""PDFs that Chromium and groff make of an article of our own: its passages come out of every layout."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.errors import ArticleError
from quizgen.model.article import Block
from quizgen.readers import read_article
from quizgen.readers.pdf.furniture import without_furniture
from quizgen.readers.pdf.lines import Line
from quizgen.readers.pdf.paragraphs import blocks_of
from tests.support import printed
from tests.support.documents import TITLE, expected, passages

with_chromium = pytest.mark.skipif(printed.CHROMIUM is None, reason="install chromium, then run: pytest -m interop")
with_groff = pytest.mark.skipif(
    shutil.which("groff") is None or shutil.which("pandoc") is None,
    reason="install groff and pandoc, then run: pytest -m interop",
)


@pytest.mark.interop
@with_chromium
@pytest.mark.parametrize("layout", printed.LAYOUTS)
def test_a_printed_page_gives_the_passages_of_the_article(layout: str, tmp_path: Path) -> None:
    article = read_article(printed.chromium(tmp_path, layout), "ferry.pdf")

    assert article.title == TITLE
    assert passages(article) == expected()


@pytest.mark.interop
@with_groff
@pytest.mark.parametrize("columns", [1, 2])
def test_a_typeset_page_gives_the_passages_of_the_article(columns: int, tmp_path: Path) -> None:
    article = read_article(printed.groff(tmp_path, columns), "ferry.pdf")

    assert article.title == TITLE
    assert passages(article) == expected()


def lines(*texts: str) -> list[Line]:
    """Lines of a page, one below the other, all full but the last."""
    return [
        Line(text=text, page=0, left=50, right=250 if text != texts[-1] else 150, bottom=700 - 12 * n, top=710 - 12 * n)
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("the miller grew bar\x02", "ley by the weir", "the miller grew barley by the weir"),
        ("the miller-keeper bar\x02", "ley of the miller\x02", "the miller-keeper barley of the miller-"),
        ("the Anglo\x02", "Norman mill by a weir", "the Anglo-Norman mill by a weir"),
        ("it was a well\x02", "known mill, a well-known one", "it was a well-known mill, a well-known one"),
        ("a mill and a race, a mill\x02", "race by the weir", "a mill and a race, a mill-race by the weir"),
        ("it was built in 1911\x02", "12 by Thomas Reed", "it was built in 1911-12 by Thomas Reed"),
        ("it was built in 1911\u2013", "12 by Thomas Reed", "it was built in 1911\u201312 by Thomas Reed"),
        ("the mill\u2014", "the first one", "the mill\u2014the first one"),
        ("the mill \u2013", "the first one", "the mill \u2013 the first one"),
        ("by the miller and/", "or his son", "by the miller and/or his son"),
        ("it is shown at https://", "mill.example/reed", "it is shown at https://mill.example/reed"),
        ("it was a self\x02", "turning mill", "it was a self-turning mill"),
        ("the miller was self\x02", "ish and rich", "the miller was selfish and rich"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_if_it_belongs_to_the_word(above: str, below: str, joined: str) -> None:
    (block,) = blocks_of(lines(above, below))

    assert block.text == joined


def test_where_no_words_are_parted_a_hyphen_belongs_to_its_word() -> None:
    (block,) = blocks_of(lines(*["the mill by the weir ground barley and"] * 60, "it had a water\x02", "wheel of oak."))

    assert block.text.endswith("it had a water-wheel of oak.")


def test_words_are_parted_where_those_that_are_stand_whole_elsewhere() -> None:
    text = ["the barley of the mill by the weir was ground and"] * 60
    (block,) = blocks_of(lines(*text, "the miller grew bar\x02", "ley, and his cus\x02", "tomers paid for it."))

    assert block.text.endswith("the miller grew barley, and his customers paid for it.")


def test_a_paragraph_goes_on_behind_what_stands_between_its_parts() -> None:
    first, second = lines("The mill stood by the weir and", "for two hundred years.")
    number = replace(first, text="162", left=10, right=30, top=first.top + 2)

    assert blocks_of([first, number, second]) == [
        Block("paragraph", "The mill stood by the weir and for two hundred years.")
    ]


def test_a_short_line_in_a_font_of_its_own_is_the_heading_of_the_text_below() -> None:
    head, *text = (replace(line, font="A7") for line in lines("Method", *["The mill stood by the weir and ground"] * 3))
    text = [replace(line, font="A6") for line in text]

    assert [block.kind for block in blocks_of([replace(head, right=90), *text])] == ["heading", "paragraph"]


def test_captions_and_marks_that_stand_for_themselves_are_left_out() -> None:
    story = "Figure 2 shows the mill in 1905."
    *text, mark, caption = lines(*[story] * 9, ".", "Fig. 2: The mill in 1905 by the weir")
    apart = [*text, replace(mark, bottom=500, top=510), replace(caption, bottom=400, top=410)]

    assert [block.text for block in blocks_of(apart)] == [" ".join([story] * 9)]


def full(*texts: str) -> list[Line]:
    """Lines that all reach as far as their column does."""
    return [replace(line, right=250) for line in lines(*texts)]


@pytest.mark.parametrize("begins", ["\u2013 and the weir", "13. The weir", "* the weir"])
def test_what_looks_like_a_bullet_within_a_sentence_is_none(begins: str) -> None:
    (block,) = blocks_of(
        full("The mill stood in a place where Reed found number", f"{begins} was older than all of it.")
    )

    assert block.text.startswith(f"The mill stood in a place where Reed found number {begins}")


def test_what_looks_like_a_bullet_behind_a_sentence_is_one() -> None:
    found = blocks_of(
        full("The mill stood in a place that Reed had found.", "\u2013 The weir was older than all of it.")
    )

    assert [block.text for block in found] == [
        "The mill stood in a place that Reed had found.",
        "The weir was older than all of it.",
    ]


def test_words_that_were_set_far_apart_to_fill_a_line_are_of_one_sentence() -> None:
    first, last = full("The mill stood by the weir, and Reed", "had found the place himself, they say.")
    far = replace(first, text="Sophronius", left=290, right=340)

    (block,) = blocks_of([first, far, last])

    assert block.text == "The mill stood by the weir, and Reed Sophronius had found the place himself, they say."


def test_where_paragraphs_are_set_in_a_line_that_is_merely_short_ends_none() -> None:
    story = [
        replace(line, left=50 + 15 * (n % 4 == 0)) for n, line in enumerate(full(*["The mill of Reed is old."] * 12))
    ]
    story[5] = replace(story[5], right=215)

    assert [block.text.count("The") for block in blocks_of(story)] == [4, 4, 4]


def heads(*texts: str) -> list[Line]:
    """A line at the head of every page, in large type, above a line of text."""
    return [
        line
        for page, text in enumerate(texts)
        for line in (
            Line(text=text, page=page, left=50, right=100, bottom=750, top=765, bold=True),
            Line(text="The mill stood by the weir.", page=page, left=50, right=250, bottom=400, top=410),
        )
    ]


def test_headings_of_chapters_are_no_running_heads() -> None:
    chapters = heads("Chapter 3", "The weir", "The wheel", "Chapter 5")

    assert without_furniture(chapters, [800.0] * 4) == chapters


@pytest.mark.parametrize("head", ["The Mill", "Chapter 3", "{page} The Mill", "Chapter 3 {page}", "{page} Chapter 3"])
def test_what_stands_above_several_pages_is_no_text(head: str) -> None:
    pages = heads(*(head.format(page=number) for number in (41, 42, 43)))

    assert [line.text for line in without_furniture(pages, [800.0] * 3)] == ["The mill stood by the weir."] * 3


def text_lines(*texts: str, font: str = "") -> list[Line]:
    """Lines in 10 points at the foot of a page, all of one length."""
    return [
        Line(text=text, page=0, left=50, right=250, bottom=90 - 12 * n, top=100 - 12 * n, font=font, largest=10)
        for n, text in enumerate(texts)
    ]


def test_a_line_of_small_capitals_among_the_text_is_text() -> None:
    first, second, third = text_lines(
        "Write to the", "in the FOR FURTHER INFORMATION", "section of the parish, and wait for it."
    )
    small = replace(second, top=second.bottom + 7)

    assert without_furniture([first, small, third], [800.0]) == [first, second, third]
    assert without_furniture([first, replace(small, largest=7), third], [800.0]) == [first, third]


def test_a_year_that_ends_a_paragraph_is_no_page_number() -> None:
    found = text_lines("The parish must hear of it by September 21,", "2020.", "Write to the miller.")

    assert without_furniture(found, [800.0]) == found


def test_a_page_number_is_no_text() -> None:
    found = text_lines("The parish must hear of it.", "- 12 -")

    assert without_furniture(found, [800.0]) == found[:1]


def pdf(*objects: str, trailer: str = "") -> bytes:
    """A PDF of these objects, the first of which is its catalogue."""
    body = "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in enumerate(objects, 1))
    return f"%PDF-1.7\n{body}trailer\n<< /Root 1 0 R /Size {len(objects) + 1} {trailer} >>\nstartxref\n0\n%%EOF".encode(
        "latin-1"
    )


def page(content: str) -> bytes:
    """A PDF with one page that shows what the content says, in Times and in 12 points."""
    return pdf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    )


def shown(text: str, *, x: int = 72, y: int = 700, matrix: str = "1 0 0 1") -> str:
    return f"BT /F 12 Tf {matrix} {x} {y} Tm ({text}) Tj ET\n"


PICTURE = "595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI\n"
"""A point as large as the page."""

MILL = "".join(
    shown(text, y=700 - 14 * number)
    for number, text in enumerate(
        (
            "The mill stood by the weir for two hundred years, and everyone in the valley",
            "knew the sound of its wheel. It burned in 1911 and was never built up again,",
            "although the parish often asked for it. The stones were sold to a farmer.",
        )
    )
)


def test_what_is_written_up_the_margin_is_no_text() -> None:
    text = read_article(page(MILL + shown("Printed in Lowmoor", x=20, matrix="0 1 -1 0")), "mill.pdf").text

    assert text.startswith("The mill stood")
    assert "Printed" not in text


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (page(""), "no text"),
        (page(shown("12", y=30)), "no text"),
        (page(PICTURE), "pictures of pages"),
        (page(PICTURE + shown("12", y=30)), "pictures of pages"),
        (page(MILL)[:300], "damaged or cut off"),
        (b"%PDF-1.7\n", "damaged or cut off"),
        (b"%PDF-1.7\n" + b"<<" * 100_000, "damaged or cut off"),
        (pdf("<< /Type /Catalog /Pages 1 0 R >>"), "damaged|no text"),
        (pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"), "PDF"),
        (pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 99999999 >>"), "damaged"),
        (
            pdf(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [] /Count 0 >>",
                f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>",
                trailer=f"/Encrypt 3 0 R /ID [<{'43' * 16}> <{'43' * 16}>]",
            ),
            "encrypted",
        ),
    ],
)
def test_a_pdf_without_readable_text_is_told_as_such(raw: bytes, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        read_article(raw, "mill.pdf")
