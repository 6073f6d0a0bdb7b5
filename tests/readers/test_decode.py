import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import ArticleError
from quizgen.readers.decode import LARGEST, decode

TEXT = "The café’s keeper said: “It is 31 °C – far too hot.” Nobody in the valley had known such a summer, or since."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_recognised_with_and_without_a_byte_order_mark(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE], ids=["utf-16-be", "utf-32-be"])
def test_big_endian_marks_are_known(mark: bytes) -> None:
    encoding = {2: "utf-16-be", 4: "utf-32-be"}[len(mark)]

    assert decode(mark + TEXT.encode(encoding), "a.txt") == TEXT


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_quotation_marks_of_old_systems_are_told_apart(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


def test_other_one_byte_encodings_are_left_to_the_library() -> None:
    russian = "Мельница стояла у плотины двести лет, и все в долине знали её шум. Потом она сгорела. " * 5

    assert decode(russian.encode("cp1251"), "a.txt") == russian


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n", "\u2028", "\x85"])
def test_newlines_are_made_alike(newline: str) -> None:
    assert decode(f"One{newline}two".encode(), "a.txt") == "One\ntwo"


@pytest.mark.parametrize(
    ("mangled", "text"),
    [
        ("The mill cost Â£40, the weir €9.\nNobody paid.", "The mill cost £40, the weir €9.\nNobody paid."),
        ("It wasnâ€™t the cafÃ©â€™s fault.", "It wasn’t the café’s fault."),
        ("â€œNo,â€\x9d said Ann.", "“No,” said Ann."),
    ],
)
def test_what_was_once_read_in_the_wrong_encoding_is_put_right(mangled: str, text: str) -> None:
    assert decode(mangled.encode(), "a.txt") == text


@pytest.mark.parametrize("text", ["Château d’Âge", "SÃO PAULO", "The letters Â and Ã are French."])
def test_letters_with_accents_are_left_alone(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text


def test_a_page_break_separates_paragraphs() -> None:
    assert decode(b"One.\fTwo.", "a.txt") == "One.\n\nTwo."


def test_control_characters_and_stray_marks_are_dropped() -> None:
    assert decode("O\x07ne\x1b two\ufeff".encode(), "a.txt") == "One two"


def test_binary_data_is_no_text() -> None:
    with pytest.raises(ArticleError, match="binary data"):
        decode(b"The mill\x00\x01\x02stood", "a.txt")


def test_a_declared_encoding_is_believed_of_what_is_not_unicode() -> None:
    assert decode("Dvořák".encode("iso-8859-2"), "a.html", declared="ISO-8859-2") == "Dvořák"


@pytest.mark.parametrize("declared", ["rot13", "idna", "zlib", "iso-8859-99", "utf-16", "latin1"])
def test_a_declared_encoding_that_is_none_is_passed_over(declared: str) -> None:
    text = "The café by the weir was called “The Mill”, and it burned in 1911."

    assert decode(text.encode("cp1252"), "a.html", declared=declared) == text


def test_damaged_text_is_refused() -> None:
    with pytest.raises(ArticleError, match="damaged utf-16"):
        decode(codecs.BOM_UTF16_LE + b"\x00\xd8", "a.txt")


def test_a_file_too_large_is_refused_with_its_limit() -> None:
    with pytest.raises(ArticleError, match="16,000,000 bytes"):
        decode(b"a" * (LARGEST + 1), "a.txt")


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(raw: bytes) -> None:
    try:
        text = decode(raw, "a.txt")
    except ArticleError:
        return

    assert "\x00" not in text
    assert "\r" not in text
