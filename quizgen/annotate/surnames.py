"""Surnames that are also names of places: *Valeska Paris … Paris was born in Geneva*."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.grammar import SAYING
from quizgen.annotate.labels import OF_PLACES
from quizgen.annotate.namings import SHORTEST_FULL_NAME, Naming, with_pairs_joined
from quizgen.annotate.personhood import is_somebody
from quizgen.annotate.unlabelled import is_followed_by_person
from quizgen.english.people import TITLES, names_people
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import AnswerType
from quizgen.model.tree import SUBJECTS

PLACES = frozenset({"city", "place"})
"""Types of places that somebody may be called like."""


OF_PEOPLE = SAYING | {"bear", "marry", "die"}
"""Verbs of what people do, or of what is told of them."""

CALLING = frozenset("call christen dedicate honor honour name rename".split())
"""Verbs of what gets the name of somebody."""

TO_PLACES = frozenset(
    """
    across around at from in inside into near outside through throughout to toward towards via within
    """.split()
)
"""Prepositions that a place may stand behind."""


def with_namesakes(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, AnswerType]:
    """The types, a place's name made a person's where somebody has it as a surname and acts under it.

    Not if it stands behind *in* or the like, too: then it is both.
    """
    full = {naming.text for naming in namings if is_of_person(naming, passages)}
    surnames = {name.split()[-1] for name in full}
    lone = [naming for naming in namings if naming.text in surnames and types[naming.text] in PLACES]
    acting = {naming.text for naming in lone if acts(naming, passages)}
    acting -= {naming.text for naming in lone if follows_place_preposition(naming, passages)}
    return {name: "person" if name in acting | full and name.split()[-1] in acting else types[name] for name in types}


def bodies_called_after(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, str]:
    """A surname → the one body that begins with it, where nothing is told of somebody but that it is called after them.

    *The Holm School was named after Karl Holm. Holm has 300 pupils.*
    """
    full = {naming.text: naming for naming in namings if is_of_person(naming, passages)}
    told = Counter(naming.text for naming in namings)
    after = {name.split()[-1] for name, naming in full.items() if told[name] == 1 and is_honoured_by(naming, passages)}
    after -= {name.split()[-1] for name, naming in full.items() if not is_honoured_by(naming, passages)}
    after -= {naming.text for naming in namings if naming.text in after and is_told_of(naming, passages)}
    bodies = {word: [name for name in types if name.startswith(f"{word} ")] for word in sorted(after)}
    return {
        word: names[0]
        for word, names in bodies.items()
        if len(names) == 1 and types[names[0]] in {"organisation", "thing"}
    }


def is_honoured_by(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether it is told that something is called like whom the name is of: *named after* *Karl Holm*."""
    root = passages[naming.passage].doc[naming.start : naming.end].root
    return any(verb.lemma_ in CALLING for verb in root.ancestors)


def is_told_of(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether something is told of the name that is so of people: *Holm was a merchant*, *Holm married*, *Mr Holm*."""
    root = passages[naming.passage].doc[naming.start : naming.end].root
    verb = root.head
    titled = naming.start > 0 and root.doc[naming.start - 1].text in TITLES
    somebody = any(other.dep_ == "attr" and names_people(other.lemma_) for other in verb.children)
    acting = root.dep_ in SUBJECTS and (verb.lemma_ in OF_PEOPLE or somebody)
    return titled or acting or is_followed_by_person(naming, passages)


def with_known_places(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, AnswerType]:
    """The types, a place's that the gazetteer knows where it was taken for somebody's: *He was hanged in Valencia*.

    Not if somebody is called so in full.
    """
    known = {name: place for name, kind in types.items() if kind == "person" and (place := place_type(name))}
    inside = Counter(naming.text for naming in namings if naming.text in known and stands_inside(naming, passages))
    full = {word for name in types if " " in name and types[name] == "person" for word in name.split()}
    return {name: known[name] if inside[name] > 1 and name not in full else kind for name, kind in types.items()}


def stands_inside(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether *in* stands right before the name."""
    return naming.start > 0 and passages[naming.passage].doc[naming.start - 1].lower_ == "in"


def with_halves_joined(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> list[Naming]:
    """The namings, two places side by side made one name where they are somebody's: *Valeska* *Paris, a sailor, …*."""
    return with_pairs_joined(namings, passages, whole_name)


def whole_name(first: Naming, second: Naming, passages: Sequence[ParsedPassage]) -> Naming | None:
    """The name that two places make that stand side by side; None if it is nobody's."""
    beside = (first.passage, first.end) == (second.passage, second.start) and {first.label, second.label} <= OF_PLACES
    if not beside or place_type(first.text) or " " in first.text + second.text:
        return None
    whole = replace(second, start=first.start, text=f"{first.text} {second.text}", label="PERSON")
    return whole if is_somebody(whole, passages) else None


def is_of_person(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the name has several words and is somebody's, whatever the pipeline takes it for."""
    several = len(naming.text.split()) >= SHORTEST_FULL_NAME
    return several and (naming.label == "PERSON" or (naming.label in OF_PLACES and is_somebody(naming, passages)))


def acts(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the name is labelled as a person's, is subject of what only people do, or *her* or *his* follows it."""
    root = passages[naming.passage].doc[naming.start : naming.end].root
    if naming.label == "PERSON":
        return True
    return root.dep_ in SUBJECTS and (root.head.lemma_ in OF_PEOPLE or is_followed_by_person(naming, passages))


def follows_place_preposition(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether *in* or the like stands right before the name, which the pipeline takes for a place's."""
    doc = passages[naming.passage].doc
    return naming.label in OF_PLACES and naming.start > 0 and doc[naming.start - 1].lower_ in TO_PLACES
