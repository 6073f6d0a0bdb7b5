"""Recorded parses: what the language pipeline said, so that unit tests load no pipeline and depend on none.

`tests/parses/<folder>.conllu` holds the texts that the tests in `tests/<folder>/` parse, a token a line as in CoNLL-U:
UPOS, XPOS, FEATS, HEAD and DEPREL are spaCy's `pos_`, `tag_`, `morph`, `head` and `dep_` (its own labels), MISC has the
entity as `NER=B-PERSON` and `SpaceAfter=No`. `# passage = ` starts a text, a blank line ends each of its sentences.

A test asks the fixture `parse`, which is what `quizgen.annotate.pipeline.load` returns, only from memory. For a text
that nobody has recorded it fails with the command that does: `pytest --record tests/<folder>`. `make parses` starts
from nothing, so it asks the pipeline again for every text that a test still asks for, and drops the others.
"""

import functools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.model.annotated import Parse

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.vocab import Vocab

FOLDER = Path(__file__).parent.parent / "parses"

START = "# passage = "

SPACES = {"\\": "\\\\", " ": "\\s", "\t": "\\t", "\n": "\\n"}
"""How CoNLL-U writes a token that is itself white space, as spaCy makes of a second space."""


@functools.cache
def vocabulary() -> "Vocab":
    """What spaCy knows of English words without a pipeline: stop words, what looks like a number, shapes."""
    import spacy

    return spacy.blank("en").vocab


def blocks(recorded: str) -> dict[str, str]:
    """Text → its lines in a file, in the file's order."""
    chunks = (chunk.strip("\n") for chunk in f"\n{recorded}".split(f"\n{START}")[1:])
    return {chunk.partition("\n")[0]: f"{START}{chunk}\n" for chunk in chunks}


def document(parsed: Mapping[str, str]) -> str:
    """A file from text → lines, in the order of the texts, so that two people's additions merge."""
    return "\n".join(parsed[text] for text in sorted(parsed))


def write(doc: "Doc") -> str:
    """The lines of a parse."""
    if "\n" in doc.text:
        raise ValueError(f"a passage is one line, this is more: {doc.text!r}")
    sentences = ("".join(_line(token, sentence.start) for token in sentence) for sentence in doc.sents)
    return f"{START}{doc.text}\n" + "\n".join(sentences)


def _line(token: "Token", start: int) -> str:
    head = 0 if token.head == token else token.head.i - start + 1
    misc = [f"NER={token.ent_iob_}-{token.ent_type_}"] if token.ent_type_ else []
    misc += [] if token.whitespace_ else ["SpaceAfter=No"]
    columns = (
        str(token.i - start + 1),
        _written(token.text),
        _written(token.lemma_),
        token.pos_ or "_",
        token.tag_ or "_",
        str(token.morph) or "_",
        str(head),
        token.dep_,
        "_",
        "|".join(misc) or "_",
    )
    return "\t".join(columns) + "\n"


def read(lines: str, vocab: "Vocab") -> "Doc":
    """The parse that `write` wrote."""
    from spacy.tokens import Doc

    rows = [row for sentence in _sentences(lines) for row in sentence]
    heads = [
        start + (number if row[6] == "0" else int(row[6]) - 1)
        for start, sentence in _numbered(_sentences(lines))
        for number, row in enumerate(sentence)
    ]
    return Doc(
        vocab,
        words=[_meant(row[1]) for row in rows],
        lemmas=[_meant(row[2]) for row in rows],
        pos=[_value(row[3]) for row in rows],
        tags=[_value(row[4]) for row in rows],
        morphs=[_value(row[5]) for row in rows],
        heads=heads,
        deps=[row[7] for row in rows],
        ents=[_entity(row[9]) for row in rows],
        spaces=["SpaceAfter=No" not in row[9] for row in rows],
    )


def _sentences(lines: str) -> list[list[list[str]]]:
    """Sentences of rows of columns."""
    body = lines.partition("\n")[2]
    return [[line.split("\t") for line in sentence.splitlines()] for sentence in body.strip("\n").split("\n\n")]


def _numbered(sentences: list[list[list[str]]]) -> Iterator[tuple[int, list[list[str]]]]:
    """Each sentence with the number of its first token in the text."""
    start = 0
    for sentence in sentences:
        yield start, sentence
        start += len(sentence)


def _value(column: str) -> str:
    return "" if column == "_" else column


def _written(text: str) -> str:
    return "".join(SPACES.get(character, character) for character in text)


def _meant(column: str) -> str:
    meant = {written: character for character, written in SPACES.items()}
    return re.sub(r"\\.", lambda match: meant[match[0]], column)


def _entity(misc: str) -> str:
    return next((value.removeprefix("NER=") for value in misc.split("|") if value.startswith("NER=")), "O")


class Records:
    """The recorded parses of one run of the tests; asks the pipeline for others only when it is told to record."""

    def __init__(self, folder: Path, *, record: bool, load: Callable[[], Parse]) -> None:
        self._folder = folder
        self._record = record
        self._load = functools.cache(load)
        self._stored = functools.cache(self._read)
        self._new: dict[str, dict[str, str]] = {}

    def parse(self, name: str, texts: Sequence[str]) -> Iterator["Doc"]:
        """The parse of each text, as the tests in the folder `name` know it; LookupError if it isn't recorded."""
        return (read(self._lines(name, text), vocabulary()) for text in texts)

    def save(self) -> None:
        """Write what was recorded beside what is there, which others may have added to meanwhile."""
        for name, new in self._new.items():
            (self._folder / f"{name}.conllu").write_text(document(self._read(name) | new), encoding="utf-8")

    def _lines(self, name: str, text: str) -> str:
        known = self._stored(name) | self._new.get(name, {})
        if text in known:
            return known[text]
        if not self._record:
            raise LookupError(f"no parse of {text!r} is recorded: run `pytest --record`, then read the diff")
        return self._new.setdefault(name, {}).setdefault(text, write(next(self._load()([text]))))

    def _read(self, name: str) -> dict[str, str]:
        path = self._folder / f"{name}.conllu"
        return blocks(path.read_text(encoding="utf-8")) if path.exists() else {}
