"""Names in the parse → entities, one for each person, organisation, place or thing the article names.

The small pipeline's entity labels waver from sentence to sentence, so a name's type is decided once for the
document: by the gazetteer for places, else by the majority of its labels.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from quizgen.annotate.gazetteer import majority, place_type
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import AnswerType, Entity

TYPES: dict[str, AnswerType] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "PRODUCT": "thing",
    "LAW": "work",
}
"""spaCy's labels (OntoNotes 5) for what has a name; dates and numbers are read where they stand."""

TITLES = frozenset(
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady President Senator Sen. Rev. Gen. "
    "General Captain Judge Justice King Queen Prince Princess Pope Saint St.".split()
)
"""Words before a surname that are no part of the name by which a person is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One occurrence of a name."""

    passage: int
    sentence: int
    start: int
    end: int
    text: str
    label: str


def find_namings(passages: Sequence[ParsedPassage]) -> list[Naming]:
    """Every name of a person, organisation, place or thing, in the order of the text."""
    return [
        naming
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for ent in sentence.ents
        if ent.label_ in TYPES and (naming := name_of(ent, passage=index, sentence=number))
    ]


def name_of(ent: Span, *, passage: int, sentence: int) -> Naming | None:
    """The name in `ent` without article, title and possessive ending; None if no capital is left."""
    tokens = list(ent)
    while tokens and (tokens[0].lower_ in {"the", "a", "an"} or tokens[0].text in TITLES or tokens[0].is_punct):
        tokens.pop(0)
    while tokens and (tokens[-1].tag_ == "POS" or tokens[-1].is_punct and tokens[-1].text not in {"."}):
        tokens.pop()
    if not tokens or not any(token.text[0].isupper() for token in tokens) or holds_break(tokens):
        return None
    span = ent.doc[tokens[0].i : tokens[-1].i + 1]
    return Naming(passage=passage, sentence=sentence, start=span.start, end=span.end, text=span.text, label=ent.label_)


def holds_break(tokens: Sequence[Token]) -> bool:
    """Whether a bracket, a quotation mark or a verb inside shows that the pipeline drew the name too wide."""
    return any(token.text in {"(", ")", '"', ";", ":"} or token.tag_ in {"VBZ", "VBD", "MD"} for token in tokens)


def gather(passages: Sequence[ParsedPassage]) -> tuple[list[Entity], list[Mention]]:
    """Entities in the order of first mention, and their names' mentions."""
    namings = find_namings(passages)
    types = types_by_name(namings)
    namings = [naming for naming in namings if types[naming.text] is not None]
    fullest = full_names({naming.text: types[naming.text] for naming in namings}, namings)
    order = list(dict.fromkeys(fullest[naming.text] for naming in namings))
    number = {name: index for index, name in enumerate(order)}
    mentions = [
        Mention(
            passage=naming.passage,
            start=naming.start,
            end=naming.end,
            entity=number[fullest[naming.text]],
            kind="name",
            sentence=naming.sentence,
        )
        for naming in namings
    ]
    return [entity_of(name, types[name] or "thing", fullest, namings) for name in order], mentions


def types_by_name(namings: Sequence[Naming]) -> dict[str, AnswerType | None]:
    """Each name's type, decided for the document as a whole; None where the labels disagree too much to trust."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for naming in namings:
        votes[naming.text][naming.label] += 1
    return {name: type_of(name, counts) for name, counts in votes.items()}


def type_of(name: str, votes: Counter[str]) -> AnswerType | None:
    """The type of `name`: what the gazetteer says, else the majority's."""
    label = majority(votes)
    if (known := place_type(name)) and label in {"GPE", "LOC", "ORG", "PERSON"}:
        return known if label in {"GPE", "LOC"} or known == "country" else TYPES[label]
    return TYPES[label]


def full_names(types: dict[str, AnswerType | None], namings: Sequence[Naming]) -> dict[str, str]:
    """Each name → the fullest name of its bearer: `Putin` → `Vladimir Putin`, `IUPAC` → its expansion.

    A short name that could belong to two bearers stays as it is.
    """
    counts = Counter(naming.text for naming in namings)
    result = {}
    for name in types:
        bearers = [other for other in types if other != name and could_be(name, other, types)]
        longest = [
            other for other in bearers if not any(could_be(other, more, types) for more in bearers if more != other)
        ]
        result[name] = max(longest, key=lambda other: (counts[other], other)) if len(longest) == 1 else name
    return {name: result.get(full, full) for name, full in result.items()}


def could_be(short: str, full: str, types: dict[str, AnswerType | None]) -> bool:
    """Whether `short` is a shorter name of the bearer of `full`."""
    if types[short] == "person" or types[full] == "person":
        return types[full] == "person" and is_part_of_name(short, full)
    return short.isupper() and len(short) > 1 and short == initials(full)


def is_part_of_name(short: str, full: str) -> bool:
    """Whether `short` is the surname, the first name, or first and last name of the person `full`."""
    parts, words = short.split(), full.split()
    if len(parts) >= len(words):
        return False
    return words[-len(parts) :] == parts or words[: len(parts)] == parts or parts == [words[0], words[-1]]


def initials(name: str) -> str:
    """The acronym of `name`: initials of its capitalised words."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())


def entity_of(name: str, kind: AnswerType, fullest: dict[str, str], namings: Sequence[Naming]) -> Entity:
    """The entity called `name`, with its other names and the sentences that name it."""
    own = [naming for naming in namings if fullest[naming.text] == name]
    return Entity(
        name=name,
        type=kind,
        aliases=tuple(sorted({naming.text for naming in own} - {name}, key=lambda alias: (-len(alias), alias))),
        mentions=tuple(naming.sentence for naming in own),
    )


def sentence_numbers(docs: Sequence[Doc]) -> list[int]:
    """The number of the first sentence of each doc, sentences counted through all of them."""
    firsts = [0]
    for doc in docs:
        firsts.append(firsts[-1] + sum(1 for _ in doc.sents))
    return [first for first, _ in pairwise(firsts)]
