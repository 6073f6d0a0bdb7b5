import random
import time

import pytest

from quizgen.errors import ArticleError
from quizgen.readers import READERS, read_article
from quizgen.readers.recognise import recognise
from tests.fuzz.damage import damaged
from tests.fuzz.seeds import seeds

SOUND = seeds()

LONGEST = 10
"""Seconds of the processor's time for what takes a tenth of one."""


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_file_is_read(name: str) -> None:
    assert "Corran" in read_article(SOUND[name], name).text


def test_there_is_a_sound_file_of_every_format() -> None:
    recognised = {recognise(raw, name) for name, raw in SOUND.items()} - {""}

    assert recognised | {"text", "markdown"} == set(READERS)


@pytest.mark.parametrize("name", SOUND)
@pytest.mark.parametrize("number", range(25))
def test_a_damaged_file_is_read_or_refused(name: str, number: int) -> None:
    raw = damaged(SOUND[name], random.Random(number))
    start = time.process_time()
    text, quoted = read(raw, name)

    assert quoted == text
    assert time.process_time() - start < LONGEST


@pytest.mark.parametrize(
    ("name", "piece"),
    [
        ("light.srt", b"\n 1"),
        ("light.srt", b"{<a "),
        ("light.txt", b" wide\nlow"),
        ("light.pdf", b"\n# "),
        ("light.md", b"!["),
        ("light.html", b"a@b."),
    ],
)
def test_a_hundred_kilobytes_of_the_same_take_no_time(name: str, piece: bytes) -> None:
    place = SOUND[name].index(b" the ")
    start = time.process_time()
    read(SOUND[name][:place] + piece * (100_000 // len(piece)) + SOUND[name][place:], name)

    assert time.process_time() - start < LONGEST


def read(raw: bytes, name: str) -> tuple[str, str]:
    """The text of a file, and what stands where its passages say that they do; nothing of one that is refused."""
    try:
        article = read_article(raw, name)
    except ArticleError:
        return "", ""
    return article.text, "\n\n".join(article.text[passage.start : passage.end] for passage in article.passages)
