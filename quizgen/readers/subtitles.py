"""Subtitles (.srt, .vtt), by pysubs2: what is said in a film or a lecture, joined into sentences and paragraphs."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

import pysubs2

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Block
from quizgen.readers.damage import damage
from quizgen.readers.source import build_article, one_line, open_source
from quizgen.readers.text import SENTENCE_END

FORMATS = {"WEBVTT": "vtt"}

SOUND = re.compile(r"[\[(][^\])]{0,60}[\])]|[♪♫#]+[^♪♫#]{0,200}[♪♫#]+|[♪♫]")
"""What is heard and not said: `[Music]`, `(applause)`, songs."""

SPEAKER = re.compile(r"^\s*(?:>+\s*|[-–]\s*)?(?:[A-Z][A-Z .'-]{1,30}:\s+)?")
"""Who speaks, or that somebody else does, at the beginning of a line: `>> `, `- `, `JOHN: `."""

VOICE = re.compile(r"<[^<>]{0,200}>")
"""A tag of WebVTT: who speaks, colours, times of words."""

SPACES = re.compile(r"[^\S\n]+")

BLANK_LINES = re.compile(r"\n[\n ]*\n")

OPEN = re.compile(r"<(?=[ /]{0,3}[a-zA-Z])(?![^<>\n]{0,200}>)|\{(?![^{}\n]{0,200}\})")
"""What begins like a tag and that nothing closes in its line."""

PAUSE = 2_500
"""Milliseconds of silence after a sentence that begin a paragraph; speakers breathe for less than a second."""

LONGEST_PARAGRAPH = 700
"""Characters after which the next sentence begins a paragraph: a talk has no others."""

FEWEST_SENTENCES = 0.005
"""Ends of sentences in characters: people write 0.01, and programs that take down speech often none."""

Line = tuple[int, int, str]
"""Milliseconds of its beginning and its end, and what is said."""


def read(raw: bytes, name: str) -> Article:
    """An article from the bytes of a file of subtitles."""
    front, text = open_source(raw, name)
    with damage(name, "file of subtitles"):
        lines = list(_lines(text))
    paragraphs = list(_paragraphs(lines))
    said = " ".join(paragraphs)
    if len(re.findall(r"[.!?]", said)) < FEWEST_SENTENCES * len(said):
        raise ArticleError(
            f"{name}: the subtitles have no full stops, as those that a program takes down",
            hint="take those that people wrote, or put in the full stops",
        )
    return build_article(front, [Block("paragraph", paragraph) for paragraph in paragraphs], name)


def _lines(text: str) -> Iterator[Line]:
    """What is said, line by line; a line that stays while the next comes in is said once."""
    before: list[str] = []
    kind = next((kind for mark, kind in FORMATS.items() if text.lstrip().startswith(mark)), "srt")
    events = pysubs2.SSAFile.from_string(_tamed(text), format_=kind)
    for event in sorted(events, key=lambda event: (event.start, event.end)):
        shown = [line for line in map(_spoken, event.plaintext.split("\n")) if line]
        new = shown[1:] if before[-1:] == shown[:1] else shown
        if new and shown != before:
            yield event.start, event.end, " ".join(new)
        before = shown or before


def _tamed(text: str) -> str:
    """The text without what takes pysubs2 quadratic time: long runs of white space, tags and braces left open."""
    return OPEN.sub("", BLANK_LINES.sub("\n\n", SPACES.sub(" ", text)))


def _spoken(line: str) -> str:
    return one_line(SPEAKER.sub("", SOUND.sub(" ", unescape(VOICE.sub("", line))), count=1))


def _paragraphs(lines: Iterable[Line]) -> Iterator[str]:
    """Lines joined until a sentence ends and there is silence, or the paragraph is long."""
    paragraph, ended = "", 0
    for start, end, text in lines:
        full = start - ended > PAUSE or len(paragraph) > LONGEST_PARAGRAPH
        if paragraph and full and SENTENCE_END.search(paragraph):
            yield paragraph
            paragraph = ""
        paragraph, ended = f"{paragraph} {text}".strip(), end
    if paragraph:
        yield paragraph
