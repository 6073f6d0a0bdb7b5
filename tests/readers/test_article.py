import sys
import tomllib
from pathlib import Path

import pytest

from quizgen.errors import ArticleError, FormatError
from quizgen.model.registry import with_installed
from quizgen.readers import READERS, Format, formats, read_article, text
from quizgen.readers.accept import LONGEST_ARTICLE, LONGEST_PASSAGE
from quizgen.readers.source import slug
from tests.fuzz.seeds import seeds

MILL = (
    "The mill stood by the weir for two hundred years. Everyone in the valley knew the sound of its wheel. "
    "It burned in 1911 and was never built up again, although the parish often asked for it."
)

SOUND = seeds()

FRONT = """\
---
title: The Mill
author: [Ann Lowe, Ben Ash]
source: https://example.org/mill
license: CC BY 4.0
date: 2024-05-16
slug: low-weir
draft: {is: fine}
---
"""

FRENCH = (
    "Le moulin se trouvait près du barrage depuis deux siècles. "
    "Tout le monde dans la vallée connaissait le bruit de sa roue. Il a brûlé en 1911."
)
GERMAN = (
    "Die Mühle stand zweihundert Jahre lang am Wehr. "
    "Jeder im Tal kannte das Geräusch ihres Rades. Sie brannte 1911 ab und wurde nie wieder aufgebaut."
)
JAPANESE = "水車は二百年の間、堰のそばに立っていた。谷の誰もがその音を知っていた。一九一一年に焼けた。"


def error_of(body: str, name: str = "mill.txt") -> str:
    with pytest.raises(ArticleError) as caught:
        read_article(body.encode(), name)
    assert caught.value.hint
    return caught.value.message


def test_front_matter_is_read_as_typed() -> None:
    article = read_article((FRONT + MILL).encode(), "mill.md")

    assert article.slug == "low-weir"
    assert article.title == "The Mill"
    assert article.author == "Ann Lowe, Ben Ash"
    assert article.source == "https://example.org/mill"
    assert article.licence == "CC BY 4.0"
    assert article.date == "2024-05-16"
    assert article.text == MILL


@pytest.mark.parametrize(
    ("front", "line", "problem"),
    [
        ("---\ntitle: The mill: a history\n---\n", 2, "mapping values"),
        ("---\ntitle: The mill\nauthor: 'Ann\n---\n", 3, "quotation mark"),
        ("---\ntitle: The mill\ntitle: Again\n---\n", 3, "title is there twice"),
        ("---\ntitle: &a The mill\n---\n", 2, "anchor"),
        ("---\ntitle: {de: Die Mühle}\n---\n", 2, "title is not a text"),
        ("---\ntitle: The mill\n", 1, "has no end"),
        (f"---\nx: {'[' * 5000}\n---\n", 2, "nested"),
    ],
)
def test_malformed_front_matter_is_refused_with_its_line(front: str, line: int, problem: str) -> None:
    message = error_of(front + MILL)

    assert message.startswith(f"mill.txt:{line}: ")
    assert problem in message


def test_offsets_lead_to_the_passages() -> None:
    article = read_article(f"The Mill\n\n{MILL}\n\n{MILL}".encode(), "mill.txt")

    assert [article.text[passage.start : passage.end] for passage in article.passages] == ["The Mill", MILL, MILL]


def test_title_and_slug_come_from_the_file_name_when_nothing_else_gives_them() -> None:
    article = read_article(MILL.encode(), "texts/The_old-mill (2).txt")

    assert article.title == "The old mill (2)"
    assert article.slug == "the-old-mill-2"


@pytest.mark.parametrize(
    ("name", "title"),
    [("Malm%C3%B6_City.txt", "Malmö City"), ("Half_of_50%ab.txt", "Half of 50%ab"), ("a%00b.txt", "A%00b")],
)
def test_codes_of_an_address_in_a_file_name_are_read_where_they_are_letters(name: str, title: str) -> None:
    assert read_article(MILL.encode(), name).title == title


def test_standard_input_has_a_slug_too() -> None:
    article = read_article(MILL.encode(), "<stdin>")

    assert (article.slug, article.title) == ("article", "Article")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Zaha Hadíd’s Life", "zaha-hadids-life"),
        ("--", ""),
        ("水車", ""),
        ("../../etc/passwd", "etc-passwd"),
        ("x" * 99, "x" * 60),
    ],
)
def test_a_slug_is_safe_in_a_file_name(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize(("body", "language"), [(FRENCH, "French"), (GERMAN, "German"), (JAPANESE, "Japanese")])
def test_other_languages_are_refused_by_name(body: str, language: str) -> None:
    assert f"looks like {language}, not English" in error_of(body)


def test_a_language_that_no_model_knows_is_refused_by_its_want_of_english_words() -> None:
    assert "the text does not look like English" in error_of("Lumo tera pa sil nova di mira, cu toro na velo. " * 12)


def test_a_text_in_another_language_is_told_that_no_model_helps() -> None:
    with pytest.raises(ArticleError) as refused:
        read_article(FRENCH.encode(), "lune.txt")

    assert refused.value.hint == "quizgen's rules are those of English, with any --model: give a translation"


def test_foreign_names_do_not_make_a_text_foreign() -> None:
    names = (
        "In Xochimilco, Cuauhtémoc Blanco met Guillermo Ochoa, Javier Hernández and Andrés Guardado. "
        "Oribe Peralta and Héctor Herrera came later with Miguel Layún, and they played for an hour."
    )

    assert read_article(names.encode(), "names.txt").text == names


@pytest.mark.parametrize("body", ["", " \n\n\t", "---\ntitle: Nothing\n---\n", "***"])
def test_an_empty_text_is_refused(body: str) -> None:
    assert "no text" in error_of(body)


@pytest.mark.parametrize("body", ["Mill", "The mill burned. It was old.", "word " * 50])
def test_a_text_too_short_to_ask_about_is_refused(body: str) -> None:
    assert error_of(body)


def test_a_paragraph_too_long_to_parse_is_refused_with_its_limit() -> None:
    assert f"more than {LONGEST_PASSAGE:,}" in error_of(MILL + " " + "The wheel turned. " * 6000)


def test_an_article_too_long_to_parse_is_refused_with_its_limit() -> None:
    assert f"more than {LONGEST_ARTICLE:,}" in error_of(f"{MILL}\n\n" * 24_000)


def test_a_quiz_file_is_not_taken_for_an_article() -> None:
    assert "not an article" in error_of(MILL, "mill.quiz.yaml")


@pytest.mark.parametrize("name", ["mill.md", "MILL.MARKDOWN"])
def test_the_suffix_decides_on_the_format(name: str) -> None:
    assert read_article(f"*{MILL}*".encode(), name).text == MILL


def test_an_unknown_suffix_is_read_as_plain_text() -> None:
    assert read_article(f"*{MILL}*".encode(), "mill.adoc").text == f"*{MILL}*"


def test_a_format_taken_twice_is_an_error() -> None:
    row = Format(module=text.__name__, suffixes=(), about="")

    with pytest.raises(FormatError, match="there twice"):
        with_installed({"pytest11-like": row, "hypothesispytest": row}, "pytest11")


def test_without_other_packages_there_are_our_formats_only() -> None:
    assert list(formats()) == list(READERS)


@pytest.mark.parametrize(
    ("library", "module", "extra", "name"),
    [
        ("trafilatura", "web", "web", "light.html"),
        ("pypdfium2", "pdf", "pdf", "light.pdf"),
        ("mammoth", "word", "office", "light.docx"),
        ("lxml", "opendocument", "office", "light.odt"),
        ("striprtf", "rtf", "office", "light.rtf"),
        ("lxml", "epub", "ebook", "light.epub"),
        ("pysubs2", "subtitles", "subtitles", "light.srt"),
    ],
)
def test_a_library_that_is_missing_is_told_with_what_brings_it(
    library: str, module: str, extra: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = (f"quizgen.readers.{module}", *(f"quizgen.readers.{part}" for part in ("hypertext", "maintext", "xml")))
    for loaded in [each for each in sys.modules if each.startswith((*parts, library))]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setitem(sys.modules, library, None)

    with pytest.raises(ArticleError, match=f"{library}.*, which is not installed") as caught:
        read_article(SOUND[name], "mill")

    assert caught.value.hint == f"pip install 'quizgen[{extra}]'"


@pytest.mark.parametrize("row", READERS.values(), ids=READERS)
def test_what_a_reader_needs_is_an_extra_that_there_is(row: Format) -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]

    assert not row.extra or row.extra in extras
    assert not row.extra or f"quizgen[{row.extra}]" in extras["all"]
