"""*basin: a piece of land that a river drains* → a key term and its meaning, of a list as chapters end with.

That it is one shows in its form: several lines in a row, of a term and what it means, in the order of the alphabet or
under a heading that says so.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from quizgen.english.marks import typographic
from quizgen.facts.glossary import in_mid_sentence, is_meaning, whole
from quizgen.model.article import Article, Passage
from quizgen.model.fact import KeyTerm

LINE = re.compile(
    r"(?P<term>[A-Za-z][\w’'/-]*(?: [\w’'/-]+){0,3})(?: \((?P<short>[\w+-]{1,8})\))?(?:: | [–—-] )(?P<meaning>[a-z].*)",
    re.DOTALL,
)
"""A term, and what it means in small letters: no speaker, no sentence behind a colon."""

HEADING = re.compile(r"\b(?:definitions|glossary|key (?:concepts|terms|words)|terms|vocabulary)\b", re.IGNORECASE)
"""How a list of key terms is headed."""

FEWEST = 3
"""Lines in a row that make a list."""

END = re.compile(r"(?:;|(?<!\b[A-Z])\.)(?= |$)|,? \((?:also|see)\b|, (?:also (?:called|known as)|see also)\b")
"""Behind this more is told than what the term means."""

ALSO = re.compile(
    r"(?:;|,| \() ?also(?: called| known as)? (?:the |an? )?(?P<name>[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3})\)?\.?$"
)
"""How a line ends that tells what else a term is called."""

ELSEWHERE = re.compile(
    r"(?:also called|(?:an? |the )?(?:[a-z]+ )?(?:label|name|term|word) (?:applied|for|given|of|used)\b|same as|see"
    r"|short for|synonym for)\b"
)
"""How a line goes on that sends the reader to another, or tells of the word and not what it means."""


def key_terms_in(article: Article) -> Iterator[KeyTerm]:
    """The terms of the article's lists of key terms, each with its meaning."""
    heading = ""
    for _, run in groupby(map(entry_of, article.passages), key=lambda entry: entry[1] is not None):
        entries = [*run]
        found = [(passage, line) for passage, line in entries if line is not None]
        if is_list([line["term"] for _, line in found], heading):
            yield from filter(None, (key_term(passage, line, article.text) for passage, line in found))
        last = entries[-1][0]
        heading = last.text if last.kind == "heading" else ""


def entry_of(passage: Passage) -> tuple[Passage, re.Match[str] | None]:
    """The passage, with its parts if it has the form of a line of such a list."""
    return passage, LINE.fullmatch(passage.text) if passage.kind == "paragraph" else None


def is_list(terms: Sequence[str], heading: str) -> bool:
    """Whether terms of lines in a row show that these are a list; `heading` is what stands right above."""
    small = [term.casefold() for term in terms]
    ordered = small == sorted(small) or HEADING.search(heading) is not None
    return len({*small}) == len(small) >= FEWEST and ordered


def key_term(passage: Passage, line: re.Match[str], text: str) -> KeyTerm | None:
    """The term of a line of a list; None where its meaning is of no good length or points elsewhere."""
    meaning = END.split(line["meaning"], maxsplit=1)[0].strip()
    also = ALSO.search(line["meaning"])
    if not is_meaning(meaning) or ELSEWHERE.match(meaning):
        return None
    return KeyTerm(
        term=in_mid_sentence(line["term"], text),
        short=line["short"] or "",
        also=also["name"] if also is not None else "",
        meaning=typographic(meaning),
        evidence=whole(passage),
    )
