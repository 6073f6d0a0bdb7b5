"""Relatives of whom a text is about, who bear a part of the name: *Noor Inayat Khan … Her father, Inayat Khan, …*."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from quizgen.annotate.given_names import gender_of
from quizgen.annotate.namings import SHORTEST_FULL_NAME, Naming
from quizgen.annotate.protagonist import GENDERED_TITLES, GENDERS
from quizgen.english.people import FORMAL, KIN, ROYAL
from quizgen.english.works import TITLED
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import Entity
from quizgen.model.tokens import Token

CHILDREN = frozenset({"children", "daughters", "siblings", "sons"})
"""Of whom somebody is one."""

NEAR = 12
"""Words around them in which their parents are named."""


ADDRESSING = FORMAL | {"Lady", "Miss", "Sir"}
"""Titles before a surname that tell whose pronoun somebody has."""


def relatives(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> dict[str, str]:
    """Names of several words behind what their bearers are to somebody → the pronoun of that one, if it is told.

    So, too, names of those who only tell whose relative somebody is: *the brother of Max Orr*.
    """
    found = dict.fromkeys((*parents(passages), *parents_of_several(passages)), "")
    for naming in namings:
        root = passages[naming.passage].doc[naming.start : naming.end].root
        several = naming.end - naming.start >= SHORTEST_FULL_NAME
        if several and (owner := owner_of(root)) is not None:
            found.setdefault(naming.text, GENDERS.get(owner.lower_, ""))
        elif several and root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.lower_ in KIN:
            found.setdefault(naming.text, "")
    return found


def parents(passages: Sequence[ParsedPassage]) -> Iterator[str]:
    """The names of those to whom somebody was born, whether the pipeline knows them or not."""
    links = (token for parsed in passages for token in parsed.doc if token.lower_ == "to")
    born = (link for link in links if link.head.lower_ == "born")
    nouns = (noun for link in born for first in link.children for noun in (first, *first.conjuncts))
    for noun in nouns:
        before = [other.i for other in noun.lefts if other.dep_ == "compound"]
        if noun.pos_ == "PROPN" and before:
            yield noun.doc[min(before) : noun.i + 1].text


def parents_of_several(passages: Sequence[ParsedPassage]) -> Iterator[str]:
    """The names of those of whose children somebody is one: *the youngest of Ole and Ida Marsh's four children*.

    So, too, *one of five children of Ida Marsh*. The parser joins such names in many ways, so that only words count.
    """
    nouns = (token for parsed in passages for token in parsed.doc if token.lower_ in CHILDREN)
    for noun in nouns:
        words = noun.sent.tokens
        here = noun.i - words[0].i
        before = words[max(0, here - NEAR) : here]
        of = next((n for n, word in enumerate(before) if word.lower_ == "of" and n and is_one_of(before[n - 1])), None)
        if of is None:
            continue
        behind = words[here + 1 : here + NEAR]
        behind = behind if behind and behind[0].lower_ == "of" else ()
        yield from runs_of_names([*before[of + 1 :], noun, *behind])


def is_one_of(word: Token) -> bool:
    """Whether it tells one of several: *one*, *the youngest*, *the third*."""
    return word.lower_ in {"one", "first", "second", "third"} or (
        word.lower_.endswith(("est", "th")) and not word.is_title
    )


def runs_of_names(words: Iterable[Token]) -> Iterator[str]:
    """Each two or more names that stand next to each other."""
    for named, run in groupby(words, key=lambda word: word.pos_ == "PROPN"):
        names = [*run]
        if named and len(names) >= SHORTEST_FULL_NAME:
            yield names[0].doc[names[0].i : names[-1].i + 1].text


def owner_of(name: Token) -> Token | None:
    """Whose relative the named one is, as a noun before the name tells: *her father, Inayat Khan*."""
    beside = [name.head] if name.dep_ == "appos" else [other for other in name.lefts if other.dep_ == "compound"]
    kin = next((other for other in beside if other.lower_ in KIN), None)
    owners = (other for noun in (kin, name) if noun is not None for other in noun.lefts if other.dep_ == "poss")
    return next(owners, None) if kin is not None else None


def is_relative_of(short: str, full: str, kin: Mapping[str, str]) -> bool:
    """Whether the short name is of a relative of whoever has the full one: the owner may be of that gender."""
    if short not in kin:
        return False
    owner, bearer = kin[short], gender_of(full)
    return "" in {owner, bearer or ""} or owner == bearer


def names_another(name: Mention, bearer: Entity, genders: Mapping[int, str], passages: Sequence[ParsedPassage]) -> bool:
    """Whether the words beside a name tell that a relative is meant, *Mrs Marsh* or *Marsh, Sr.*, or somebody's work.

    *Her first album, Ada, …* is not Ada, nor *his wife Ada* *Queen Ada*.
    """
    doc = passages[name.passage].doc
    root = doc[name.start : name.end].root
    if bearer.type == "person" and root.dep_ == "appos" and root.head.lemma_ in TITLED:
        return True
    if bearer.name.split()[0] in ROYAL and owner_of(root) is not None:
        return True
    before, behind = doc[max(0, name.start - 1)].text, doc.tokens[name.end : name.end + 2]
    title = next((word for word in (doc[name.start].text, before) if word in ADDRESSING), "")
    sexes = {GENDERED_TITLES.get(title, ""), genders.get(name.entity, "")} & {"she", "he"}
    generation = next((token.text for token in behind if token.text != ","), "").rstrip(".")
    other = generation in {"Sr", "Jr"} and f" {generation}" not in bearer.name
    return other or before in {"elder", "younger"} or len(sexes) > 1
