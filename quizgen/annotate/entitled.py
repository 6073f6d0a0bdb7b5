"""Names that the title tells in full: *Indian War* is *the French and Indian War*, *Lund* may be *Lund University*."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.labels import PARTS_OF_NAMES, is_personal
from quizgen.annotate.namings import Naming, in_order, is_definite, taken_by, tokens_in
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import AnswerType
from quizgen.model.tokens import Doc

SMALL = frozenset("a an and for in of on or the to".split())
"""Words that names have in small letters inside."""

LAST_WORDS = frozenset(
    """
    academy airlines airways association bank brewery broadcasting club college company corporation f.c. fc foundation
    gallery group hospital hotel inc. industries institute institution laboratories laboratory library ltd museum
    observatory press school society studios theater theatre trust university works zoo
    """.split()
)
"""Last words of names of bodies, which are called by the words before, too."""

CLUBS = frozenset({"A.F.C.", "AFC", "F.C.", "FC"})
"""First or last words of names of clubs."""

FEWEST = 2
"""Words of a title of which a shorter name may leave some out."""


def with_title_whole(namings: Sequence[Naming], passages: Sequence[ParsedPassage], title: str) -> list[Naming]:
    """The namings, a part of the title made all of it where the article has its words in a row."""
    title = title.removeprefix("The ")
    if not is_written_as_name(title) or not any(title in parsed.doc.text for parsed in passages):
        return list(namings)
    runs = [(index, *run) for index, parsed in enumerate(passages) for run in runs_of(title, parsed.doc)]
    whole = (in_whole(naming, runs, passages, title) for naming in namings)
    return list({(naming.passage, naming.start, naming.end): naming for naming in whole}.values())


def in_whole(
    naming: Naming, runs: Sequence[tuple[int, int, int]], passages: Sequence[ParsedPassage], title: str
) -> Naming:
    """The naming, or the title in its place where it is a part of that."""
    for passage, start, end in runs:
        if naming.passage == passage and start <= naming.start and naming.end <= end:
            span = passages[passage].doc[start:end]
            return replace(naming, start=start, end=end, text=title, definite=is_definite(span), joined=False)
    return naming


def is_written_as_name(title: str) -> bool:
    """Whether the title has several words, all but the small ones with a capital or digits, and begins with one.

    >>> is_written_as_name("Salt and Pepper War"), is_written_as_name("Salt tax"), is_written_as_name("Salt")
    (True, False, False)
    """
    words = title.split()
    return len(words) >= FEWEST and all(not word[0].islower() or word in SMALL | PARTS_OF_NAMES for word in words)


def runs_of(title: str, doc: Doc) -> Iterator[tuple[int, int]]:
    """Where the doc has the words of the title in a row, first token and the one behind the last."""
    first = title.split(maxsplit=1)[0]
    for token in doc:
        if token.text != first:
            continue
        end = token.i + 1
        while end < len(doc) and len(doc[token.i : end].text) < len(title):
            end += 1
        if doc[token.i : end].text == title:
            yield token.i, end


def kind_of_title(title: str, namings: Sequence[Naming]) -> AnswerType | None:
    """What the title is the name of, where the article gives it in no such length: a body or a person; None if neither.

    *Lund University*, of whom an article tells as *Lund*, and *Ada von Lund*, of whom it tells as *von Lund*.
    """
    words = title.split()
    if len(words) < FEWEST or not is_written_as_name(title):
        return None
    if is_of_body(words):
        return "organisation"
    personal = len(words) > FEWEST and is_given_name(words[0]) and is_personal(title)
    return "person" if personal and any(is_end_of(naming, words) for naming in namings) else None


def is_of_body(words: Sequence[str]) -> bool:
    """Whether the last word says that the name is a body's, or the first that it is a club's."""
    return len(words) >= FEWEST and (words[-1].lower() in LAST_WORDS or is_of_club(words))


def is_of_club(words: Sequence[str]) -> bool:
    """Whether the first or the last word says that the name is a football club's."""
    return words[0] in CLUBS or words[-1] in CLUBS


def is_end_of(naming: Naming, words: Sequence[str]) -> bool:
    """Whether it is somebody's: the title's surname with its particles, perhaps behind the first name."""
    own = naming.text.split()
    rest = [word for word in words[1:-1] if word in PARTS_OF_NAMES]
    return naming.label == "PERSON" and own in ([*rest, words[-1]], [words[0], words[-1]], [words[0], *rest, words[-1]])


def with_short_again(namings: Sequence[Naming], passages: Sequence[ParsedPassage], title: str) -> list[Naming]:
    """The namings, and where the pipeline missed it the one word that the body of the title is called by: *Lund*."""
    words = title.split()
    known = {naming.text for naming in namings}
    if not is_of_body(words) or (short := short_of(words)) not in known or " " in short:
        return list(namings)
    taken = taken_by(namings)
    more = [
        Naming(passage=index, sentence=number, start=token.i, end=token.i + 1, text=short, label="ORG")
        for index, number, token in tokens_in(passages)
        if token.text == short and (index, token.i) not in taken and token.dep_ not in {"compound", "nmod", "amod"}
    ]
    return in_order((*namings, *more))


def short_of(words: Sequence[str]) -> str:
    """The words without that which says what body it is."""
    return " ".join(words[1:] if words[0] in CLUBS else words[:-1])


def called_by_title(types: Mapping[str, AnswerType], namings: Sequence[Naming], title: str) -> dict[str, str]:
    """What the body of the title is called in short → the title: *Lund* → `Lund University`; not a place, nor a person.

    Where somebody is called so, too, as *Ada Lund* is, it is the body's if the article begins with it or the pipeline
    mostly takes it for such.
    """
    words = title.split()
    if not is_of_body(words):
        return {}
    short = short_of(words)
    if title not in types or short not in types or place_type(short):
        return {}
    labels = Counter(naming.label for naming in namings if naming.text == short)
    borne = any(name != title and name.endswith(f" {short}") for name in types)
    first = any(naming.sentence == 0 and naming.text == short for naming in namings)
    return {short: title} if first or not borne or 2 * labels["PERSON"] < labels.total() else {}


def with_small_particles(namings: Sequence[Naming]) -> list[Naming]:
    """The namings, those that have a capital only where a sentence begins without it: *Von Lund*, who is *von Lund*."""
    known = {naming.text for naming in namings if naming.text[0].islower()}
    small = (f"{naming.text[0].lower()}{naming.text[1:]}" for naming in namings)
    return [
        replace(naming, text=text) if text in known else naming for naming, text in zip(namings, small, strict=True)
    ]
