"""An article by its headings: the list of its sections, one of them by its number or name, a long work in pieces."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.errors import ArticleError
from quizgen.model.article import Article, Passage, Piece, passages_from
from quizgen.model.registry import did_you_mean
from quizgen.readers.source import one_line, slug

LONG_WORK = 60_000
"""Characters, 10,000 words: a longer text is asked about piece by piece. A chapter of a textbook has 30,000 to 60,000,
and who or what it speaks of is told anew in the next."""

WORD = re.compile(r"\w+")

RANGE = re.compile(r"(\d+)\s*[-–]\s*(\d+)")

NUMBER = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands below it, sections of their own included."""

    number: str
    """`3` for the third chapter, `3.2` for the second section in it, `0` for what stands before the first."""
    heading: str
    words: int
    first: int
    """Index of its first passage in the article."""
    last: int
    """Index behind its last passage."""

    @property
    def depth(self) -> int:
        """How many sections it stands in."""
        return self.number.count(".")


def sections(article: Article) -> tuple[Section, ...]:
    """The sections of an article in order; none of one without headings, of which a title is none."""
    passages = article.passages
    heads = [index for index, passage in enumerate(passages) if passage.kind == "heading"]
    if heads[:1] == [0] and passages[0].text == article.title and _is_over_all(passages, heads):
        heads = heads[1:]
    ends = _ends(passages, heads)
    found = [_section(article, number, index, ends[index]) for number, index in _numbered(passages, heads)]
    before = _section(article, "0", 0, heads[0]) if heads else None
    return (before, *found) if before and before.words and before.first < before.last else tuple(found)


def _is_over_all(passages: Sequence[Passage], heads: Sequence[int]) -> bool:
    """Whether the heading that a text begins with is over all the others, or another one follows at once."""
    return all(passages[index].level > passages[0].level for index in heads[1:]) or (
        len(heads) > 1 and heads[1] == 1 and passages[1].level <= passages[0].level
    )


def _numbered(passages: Sequence[Passage], heads: Sequence[int]) -> Iterable[tuple[str, int]]:
    """The number of each heading, counted on its level below the last heading of a higher one."""
    above: list[tuple[int, int]] = []  # level and number of each heading that the next may stand below
    for index in heads:
        level, count = passages[index].level, 1
        while above and above[-1][0] >= level:
            count = above.pop()[1] + 1
        above.append((level, count))
        yield ".".join(str(number) for _, number in above), index


def _ends(passages: Sequence[Passage], heads: Sequence[int]) -> dict[int, int]:
    """Where the section below each heading ends: at the next heading that does not stand below it."""
    ends = {index: len(passages) for index in heads}
    above: list[int] = []
    for index in heads:
        while above and passages[above[-1]].level >= passages[index].level:
            ends[above.pop()] = index
        above.append(index)
    return ends


def _section(article: Article, number: str, first: int, last: int) -> Section:
    passages = article.passages[first:last]
    heading = passages[0].text if passages and passages[0].kind == "heading" and number != "0" else ""
    words = sum(len(WORD.findall(passage.text)) for passage in passages if passage.kind == "paragraph")
    return Section(number=number, heading=heading, words=words, first=first, last=last)


def chosen(article: Article, wanted: str, name: str) -> Article:
    """Of an article the sections in `wanted`: numbers, `2-4`, or words of a heading, with commas between them."""
    known = sections(article)
    if not known:
        raise ArticleError(f"{name}: there are no sections in it", hint="ask about the whole of it")
    found = [section for entry in wanted.split(",") for section in _named(one_line(entry), known, name)]
    indexes = sorted({index for section in found for index in range(section.first, section.last)})
    numbers = slug("-".join(dict.fromkeys(section.number for section in found)))
    return _part(article, indexes, numbers, ", ".join(filter(None, (section.heading for section in found))))


def _named(wanted: str, known: Sequence[Section], name: str) -> list[Section]:
    """The sections that one entry means; ArticleError if there is none or more than one of these words."""
    if match := RANGE.fullmatch(wanted):
        first, last = int(match[1]), int(match[2])
        found = [each for each in known if not each.depth and first <= int(each.number) <= last]
    elif NUMBER.fullmatch(wanted):
        found = [section for section in known if section.number == wanted]
    else:
        named = [section for section in known if wanted and wanted.lower() in section.heading.lower()]
        found = [section for section in named if section.heading.lower() == wanted.lower()] or named
        if len(found) > 1:
            numbers = ", ".join(section.number for section in found)
            raise ArticleError(f"{name}: {wanted!r} may be each of the sections {numbers}", hint="give the number")
    if not found:
        guess = did_you_mean(wanted, [section.heading for section in known])
        raise ArticleError(
            f"{name}: there is no section {wanted!r}", hint=f"{guess}`quizgen read --list` lists all there are"
        )
    return found


def _part(article: Article, indexes: Iterable[int], number: str, heading: str) -> Article:
    """An article of some of the passages, which knows what it is a part of."""
    title = f"{article.title}: {heading}" if heading and heading != article.title else article.title
    return replace(
        article,
        slug=f"{article.slug}-{number}",
        title=title,
        passages=passages_from(article.passages[index] for index in indexes),
    )


def in_pieces(article: Article) -> Article:
    """The article as it is, and if it is long, the pieces of it to ask about one after the other."""
    if len(article.text) <= LONG_WORK:
        return article
    return replace(article, pieces=tuple(_pieces(article)))


def _pieces(article: Article) -> Iterable[Piece]:
    """Chapters, or parts of those that are too long themselves."""
    chapters = [section for section in sections(article) if not section.depth]
    ends = [(section.first, section.last, section.number) for section in chapters] or [(0, len(article.passages), "")]
    for first, last, number in ends:
        cuts = [first, *_cuts(article.passages, first, last), last]
        for place, (start, end) in enumerate(pairwise(cuts), 1):
            label = number if len(cuts) == MERE_ENDS else f"{number}-{place}".lstrip("-")
            yield _piece(article, start, end, label)


MERE_ENDS = 2
"""Cuts of what is left whole: its beginning and its end."""


def _cuts(passages: Sequence[Passage], first: int, last: int) -> Iterable[int]:
    """Where to cut what is too long: before a heading after half of what is bearable, or before any passage later."""
    begun = passages[first].start
    for index in range(first + 1, last):
        length = passages[index].end - begun
        if length > LONG_WORK or (length > LONG_WORK / 2 and passages[index].kind == "heading"):
            yield index
            begun = passages[index].start


def _piece(article: Article, first: int, last: int, label: str) -> Piece:
    opening = article.passages[first]
    heading = opening.text if opening.kind == "heading" else ""
    part = _part(article, range(first, last), label, heading)
    return Piece(
        article=replace(part, title=heading or article.title), start=opening.start, paragraphs=opening.number - 1
    )
