"""Names in the parse → entities, one for each person, organisation, place or thing the article names.

The small pipeline's entity labels waver from sentence to sentence, so a name's type is decided once for the
document: by the gazetteer for places, else by the majority of its labels.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from quizgen.annotate.gazetteer import SHORT_FORMS, majority, place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.english.places import PLACE_WORDS
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


ORGANISATION_WORDS = frozenset(
    """
    academy administration agency alliance army assembly association authority bank board bureau camp center centre
    chamber church club college commission committee company confederation conference congress consortium cooperative
    corporation corp council court department federation force foundation fund government group hospital house inc
    institute institution international laboratory lab league ltd llc ministry movement museum network nato nations
    observatory office opera orchestra organisation organization parliament party police press school senate service
    society studio team times treasury trust union university
    """.split()
)
"""Words that make a name an organisation's."""

THING_WORDS = frozenset(
    """
    act award bill brand championship collection collections cup day exhibit exhibition festival games gallery
    initiative law league legacy medal prize program programme project report show star study summit tour week
    """.split()
)
"""Words that make a name a prize's, a law's, an event's."""

NO_NAMES = frozenset({"BC", "BCE", "AD", "CE", "AM", "PM", "TV", "GMT", "UTC", "CEO", "DNA", "GPS", "QC", "SC"})
"""What is written in capitals and names nobody."""

PERSONAL = re.compile(r"(?:(?:O|D|L)['’])?[A-ZÀ-Þ][\w’'-]*[a-zà-ÿ][\w’'-]*$|[A-ZÀ-Þ]\.?$|(?:[A-Z]\.){2,3}$|al-\w+$")
PARTICLES = frozenset(
    "al bin da de del den der di do dos du el ibn la le san ten ter van von y the jr jr. sr sr.".split()
)


OFTEN_ENOUGH = 2
"""Sentences in which a name must act as a person's before it is taken for one."""

COMMON_WORD = 4
"""Letters from which a word in small letters is not a particle of names."""

SHORTEST_FULL_NAME = 2
"""Words: first name and surname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One occurrence of a name."""

    passage: int
    sentence: int
    start: int
    end: int
    text: str
    label: str
    definite: bool = False
    """Whether *the* stands before it."""


def find_namings(passages: Sequence[ParsedPassage]) -> list[Naming]:
    """Every name of a person, organisation, place or thing, in the order of the text."""
    return [
        naming
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for ent in sentence.ents
        if ent.label_ in TYPES and (naming := name_of(ent, passage=index, sentence=number))
    ]


def with_surnames(namings: list[Naming], passages: Sequence[ParsedPassage]) -> list[Naming]:
    """The names found, and the surnames among proper nouns that the pipeline did not label."""
    taken = {(naming.passage, index) for naming in namings for index in range(naming.start, naming.end)}
    namings = [*namings, *titled(passages, taken), *missed(passages, taken)]
    taken |= {(naming.passage, index) for naming in namings for index in range(naming.start, naming.end)}
    surnames = {naming.text.split()[-1] for naming in namings if naming.label == "PERSON" and " " in naming.text}
    more = [
        Naming(passage=index, sentence=number, start=token.i, end=token.i + 1, text=token.text, label="PERSON")
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for token in sentence
        if token.text in surnames and token.text[0].isupper() and (index, token.i) not in taken
        if not any(near.pos_ == "PROPN" for near in (*token.lefts, *token.rights) if near.dep_ == "compound")
        and token.dep_ != "compound"
    ]
    return sorted((*namings, *more), key=lambda naming: (naming.passage, naming.start))


def titled(passages: Sequence[ParsedPassage], taken: set[tuple[int, int]]) -> list[Naming]:
    """People whom only their title shows to the eye: `Dame Zaha Hadid DBE`, where the pipeline sees no name."""
    return [
        Naming(passage=index, sentence=number, start=span.start, end=span.end, text=span.text, label="PERSON")
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for token in sentence
        if token.text in TITLES and (span := run_of_names(token)) and (index, span.start) not in taken
    ]


def missed(passages: Sequence[ParsedPassage], taken: set[tuple[int, int]]) -> list[Naming]:
    """People called by one name that the pipeline never labels: often subjects, and then *he* or *she*."""
    found = [
        Naming(passage=index, sentence=number, start=token.i, end=token.i + 1, text=token.text, label="PERSON")
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for token in sentence
        if token.tag_ == "NNP" and token.text.istitle() and token.dep_ != "compound" and (index, token.i) not in taken
        if not any(other.dep_ == "compound" for other in token.children)
    ]
    acting = Counter(naming.text for naming in found if is_followed_by_person(naming, passages))
    return [naming for naming in found if acting[naming.text] >= OFTEN_ENOUGH]


def is_followed_by_person(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the name is a subject and a pronoun of people follows in its sentence."""
    token = passages[naming.passage].doc[naming.start]
    after = token.doc[token.i : token.sent.end]
    return token.dep_ in {"nsubj", "nsubjpass"} and any(other.lower_ in {"he", "she", "his", "her"} for other in after)


def run_of_names(title: Token) -> Span | None:
    """The capitalised words behind a title, orders and degrees left out; None if there are fewer than two."""
    doc, end = title.doc, title.i + 1
    while (
        end < title.sent.end
        and doc[end].pos_ == "PROPN"
        and doc[end].text[0].isupper()
        and not is_honour(doc[end].text)
    ):
        end += 1
    return doc[title.i + 1 : end] if end - title.i > SHORTEST_FULL_NAME else None


def name_of(ent: Span, *, passage: int, sentence: int) -> Naming | None:
    """The name in `ent` without article, title and possessive ending; None if no capital is left."""
    tokens = list(ent)
    while tokens and (tokens[0].lower_ in {"the", "a", "an"} or tokens[0].text in TITLES or tokens[0].is_punct):
        tokens.pop(0)
    while len(tokens) > SHORTEST_FULL_NAME and ent.label_ == "PERSON" and is_honour(tokens[-1].text):
        tokens.pop()
    while tokens and (tokens[-1].tag_ == "POS" or (tokens[-1].is_punct and tokens[-1].text != ".")):
        tokens.pop()
    if not tokens or not any(token.text[0].isupper() for token in tokens) or holds_break(tokens) or is_half(tokens):
        return None
    span = ent.doc[tokens[0].i : tokens[-1].i + 1]
    return Naming(
        passage=passage,
        sentence=sentence,
        start=span.start,
        end=span.end,
        text=span.text,
        label=ent.label_,
        definite=is_definite(span),
    )


def is_definite(span: Span) -> bool:
    """Whether *the* stands right before the name and belongs to it: not in *the London office*."""
    whole = span.root.dep_ not in {"compound", "nmod", "poss", "amod"}
    return whole and span.start > 0 and span.doc[span.start - 1].lower_ == "the"


def is_half(tokens: Sequence[Token]) -> bool:
    """Whether a hyphen binds the name to what follows: *November-* of *November-born*."""
    last = tokens[-1]
    following = last.nbor(1) if last.i + 1 < len(last.doc) else last
    return last.text.endswith("-") or (following.text == "-" and not last.whitespace_)


def is_honour(text: str) -> bool:
    """Whether a word behind a name is a degree or order: `DBE`, `PhD`."""
    return (text.isupper() and len(text) > 1 and text.isalpha()) or text in {"PhD", "Ph.D.", "MSc"}


def holds_break(tokens: Sequence[Token]) -> bool:
    """Whether a bracket, a quotation mark or a verb inside shows that the pipeline drew the name too wide."""
    return any(token.text in {"(", ")", '"', ";", ":"} or token.tag_ in {"VBZ", "VBD", "MD"} for token in tokens)


def gather(passages: Sequence[ParsedPassage]) -> tuple[list[Entity], list[Mention]]:
    """Entities in the order of first mention, and their names' mentions."""
    namings = with_surnames(find_namings(passages), passages)
    types = types_by_name(namings, common_words(passages))
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
    own: dict[str, list[Naming]] = defaultdict(list)
    for naming in namings:
        own[fullest[naming.text]].append(naming)
    return [entity_of(name, types[name] or "thing", own[name]) for name in order], mentions


def common_words(passages: Sequence[ParsedPassage]) -> frozenset[str]:
    """Words of four letters and more that the article also writes small: no parts of people's names."""
    return frozenset(
        token.lower_
        for parsed in passages
        for token in parsed.doc
        if token.is_lower and len(token) >= COMMON_WORD and token.pos_ in {"NOUN", "VERB", "ADJ", "ADV"}
    )


def types_by_name(namings: Sequence[Naming], common: frozenset[str]) -> dict[str, AnswerType | None]:
    """Each name's type, decided for the document as a whole; a name of `common` words is nobody's."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for naming in namings:
        votes[naming.text][naming.label] += 1
    types = {name: type_of(name, counts) for name, counts in votes.items()}
    surnames = {name.split()[-1] for name, kind in types.items() if kind == "person" and " " in name}
    types |= {name: "person" for name, kind in types.items() if name in surnames and kind in {"organisation", "thing"}}
    return {name: "thing" if kind == "person" and is_ordinary(name, common) else kind for name, kind in types.items()}


def is_ordinary(name: str, common: frozenset[str]) -> bool:
    """Whether more than half of the name's words are common words of the article."""
    words = name.lower().split()
    return 2 * sum(word in common for word in words) > len(words)


def type_of(name: str, votes: Counter[str]) -> AnswerType | None:
    """The type of `name`: what the gazetteer says, else the majority's if the name's form bears it out."""
    label = majority(votes)
    known = place_type(name)
    if known == "country" or (known and label in {"GPE", "LOC"}):
        return known
    if label == "PERSON" and is_given_name(name):
        return "person"
    if known and " " not in name and label in {"PERSON", "ORG"} and not looks_like_organisation(name):
        return known
    if label in {"ORG", "WORK_OF_ART"} and is_called(name) and not looks_like_organisation(name):
        return "person"
    if label == "ORG" and votes["ORG"] == 1 and not looks_like_organisation(name):
        return "person" if votes["PERSON"] and is_personal(name) else "thing"
    if label == "PERSON" and not is_personal(name):
        return "thing"
    return TYPES[label]


def looks_like_organisation(name: str) -> bool:
    """Whether the name has an acronym or a word that only organisations have; the pipeline calls much else ORG."""
    words = name.replace("-", " ").split()
    acronym = len(words) == 1 and name.isupper() and len(name) > 1 and name not in NO_NAMES
    return acronym or any(word.rstrip("s.").lower() in ORGANISATION_WORDS for word in words)


def is_called(name: str) -> bool:
    """Whether the name is given name and surname: `Walker Evans`."""
    words = name.split()
    return len(words) in {2, 3} and is_given_name(words[0]) and is_personal(name) and not place_type(words[-1])


def is_personal(name: str) -> bool:
    """Whether the name looks like a person's: words with capitals, no digits, no acronym."""
    words = name.split()
    return all(PERSONAL.match(word) or word.lower() in PARTICLES for word in words) and not (
        {word.lower() for word in words} & (ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS)
    )


def full_names(types: dict[str, AnswerType | None], namings: Sequence[Naming]) -> dict[str, str]:
    """Each name → the fullest name of its bearer: `Putin` → `Vladimir Putin`, `IUPAC` → its expansion.

    A short name that could belong to two bearers is that of the one whom the first sentence names, who is the topic;
    else it stays as it is.
    """
    topic = {naming.text for naming in namings if naming.sentence == 0}
    alike = names_by_word(types)
    result = {}
    for name in types:
        candidates = sorted({other for key in keys_of(name) for other in alike[key]})
        bearers = [other for other in candidates if other != name and could_be(name, other, types)]
        longest = [
            other for other in bearers if not any(could_be(other, more, types) for more in bearers if more != other)
        ]
        chosen = longest if len(longest) == 1 else [other for other in longest if other in topic]
        result[name] = chosen[0] if len(chosen) == 1 else name
    return {name: result.get(full, full) for name, full in result.items()}


def names_by_word(types: Iterable[str]) -> dict[str, list[str]]:
    """What two names of one bearer have in common → the names that have it."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in types:
        for key in keys_of(name):
            found[key].append(name)
    return found


def keys_of(name: str) -> set[str]:
    """What another name of the same bearer would share: a word, the initials, the country."""
    return {*name.split(), initials(name), initials(name.replace("-", "")), SHORT_FORMS.get(name, name)}


def could_be(short: str, full: str, types: dict[str, AnswerType | None]) -> bool:
    """Whether `short` is a shorter name of the bearer of `full`."""
    if types[short] == "country" and types[full] == "country":
        return SHORT_FORMS.get(short, short) == SHORT_FORMS.get(full, full) and (len(full), full) > (len(short), short)
    if types[short] == "person" or types[full] == "person":
        return types[full] == "person" and is_part_of_name(short, full)
    return short.isupper() and len(short) > 1 and short in {initials(full), initials(full.replace("-", ""))}


def is_part_of_name(short: str, full: str) -> bool:
    """Whether `short` is the surname, the first name, or first and last name of the person `full`."""
    parts, words = short.split(), full.split()
    if len(parts) >= len(words):
        return False
    return words[-len(parts) :] == parts or words[: len(parts)] == parts or parts == [words[0], words[-1]]


def initials(name: str) -> str:
    """The acronym of `name`: initials of its capitalised words."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())


def entity_of(name: str, kind: AnswerType, own: Sequence[Naming]) -> Entity:
    """The entity called `name`, with its other names and the sentences that name it: `own` are its namings."""
    return Entity(
        name=name,
        type=kind,
        aliases=tuple(sorted({naming.text for naming in own} - {name}, key=lambda alias: (-len(alias), alias))),
        mentions=tuple(naming.sentence for naming in own),
        definite=kind != "person" and any(naming.definite for naming in own if naming.text == name),
    )


def sentence_numbers(docs: Sequence[Doc]) -> list[int]:
    """The number of the first sentence of each doc, sentences counted through all of them."""
    firsts = [0]
    for doc in docs:
        firsts.append(firsts[-1] + sum(1 for _ in doc.sents))
    return [first for first, _ in pairwise(firsts)]
