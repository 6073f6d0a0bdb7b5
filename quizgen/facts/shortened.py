"""*The Society*, *the Tsar*: a capital and no more, where the article writes the name in full elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.english.people import names_people

if TYPE_CHECKING:
    from quizgen.facts.reading import Reading
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

SOME = 200
"""Words of an article whose fuller forms are kept."""

SHORTEST = 4
"""Letters of a word that may be one of a longer name."""

NO_NAME = frozenset("A An And At But By For From He His In It On She That The Their This To When While With".split())
"""Words with the capital of a beginning."""


EARLY = 25
"""Tokens from the beginning of an article within which a name is hardly told in passing."""

FAR = 2
"""Paragraphs between, behind which a name that stands but once is hardly meant by one of its words."""

SAYING_NOTHING = frozenset({"det", "case", "appos", "relcl", "punct", "cc", "conj"})
"""Dependents of a noun that do not make its name longer."""

OF_ALL = "church"
"""What with a capital may mean all of one faith, as well as the one church that the article named in passing."""

OF_TIME = frozenset({"current", "new", "old", "present"})
"""Adjectives that tell one of several, and not which."""

MANY = frozenset(
    """
    act agency alliance association authority bill board bureau club college commission committee conference consortium
    convention corporation council department directive directorate expedition federation fleet foundation fund guild
    institute institution league legion ministry museum organisation organization programme project province regiment
    report school society squadron statute survey taskforce treaty tribunal trust university
    """.split()
)
"""Nouns of which there are many: with a capital one of them is meant, which its full name would tell."""

PLACES = frozenset({"GPE", "LOC", "NORP", "LANGUAGE", "DATE"})
"""Labels of what has *the* and a longer name of its own beside it: *the Atlantic*, *the Rohingya*."""


def is_shortened(head: Token) -> bool:
    """Whether only *the* stands with a word with a capital: *the new Society*, not *the Royal Society*."""
    if head.tag_ not in {"NN", "NNP"} or not head.text.istitle() or len(head.text) < SHORTEST or head.i == 0:
        return False
    before = head.nbor(-1) if head.nbor(-1).lower_ not in OF_TIME or head.i == 1 else head.nbor(-2)
    beside = [each for each in head.children if each.dep_ not in SAYING_NOTHING and each.lower_ not in OF_TIME]
    after = head.nbor(1) if head.i + 1 < len(head.doc) else None
    goes_on = after is not None and (after.text[0].isupper() or after.lower_ in {"of", "for", "-"})
    return before.lower_ == "the" and not beside and not goes_on and head.dep_ not in {"compound", "nmod"}


def fuller_forms(head: Token, reading: Reading) -> frozenset[str]:
    """The longer names with the word that the article has, as far as they tell each other apart."""
    place = head.ent_type_ in PLACES and head.lower_ not in reading.titled
    return forms_in(reading.text, head.text) if is_shortened(head) and not place else frozenset()


@lru_cache(maxsize=SOME)
def forms_in(text: str, word: str) -> frozenset[str]:
    """Each different name around the word: `Holland Lodge`, `Society of the Cincinnati`, `Tsar Peter`.

    None of a word that the article has without *the* and is a name by itself: *of Rohingya from Myanmar*.
    """
    alone = rf"{re.escape(word)}\b(?! (?:[A-Z]|of\b|for\b))"
    bare = rf"(?<!\bthe )(?<!\ba )(?<!\ban )\b(?!(?:the|this|that|a|an) )[a-z]+ {alone}"
    if re.search(bare, text):
        return frozenset()
    around = re.compile(
        rf"(?P<before>(?:[A-Z][\w’'-]+ )*)\b{re.escape(word)}\b"
        r"(?P<behind>(?: (?:of|for|on) (?:the )?)?(?: ?[A-Z][\w’'-]+)?)"
    )
    found = set()
    for match in around.finditer(text):
        before = [part for part in match["before"].split() if part not in NO_NAME]
        behind = match["behind"].strip() if match["behind"].strip()[-1:].isalpha() else ""
        linked = behind.startswith(("of ", "for ", "on "))
        named = any(part[0].isupper() for part in behind.split()) and (linked or names_people(word))
        if before or named:
            found.add(" ".join((*before, word, *(behind.split() if named else ()))))
    return frozenset(found)


def namesakes(head: Token, reading: Reading) -> tuple[tuple[tuple[int, int], Entity], ...]:
    """Those whose name has it among its words or whose title it is, each with passage and token of a mention."""
    entities = reading.annotated.entities
    called = [each for each in reading.called.get(head.lower_, ()) if " " in entities[each.entity].name]
    titled = [each for each in reading.titled.get(head.lower_, ()) if entities[each.entity].name != head.text]
    return tuple(((each.passage, each.start), entities[each.entity]) for each in (*called, *titled))


def bearer(head: Token, reading: Reading) -> Entity | None:
    """The one that is meant: named with the word before, where the article has but one such name."""
    if len(fuller_forms(head, reading)) != 1:
        return None
    named = [(place, entity) for place, entity in namesakes(head, reading) if place < (reading.number, head.i)]
    if len({entity.name for _, entity in named}) != 1 or is_far_off([place for place, _ in named], reading):
        return None
    if head.lower_ == OF_ALL and len(named) == 1:
        return None
    return named[0][1]


def is_far_off(places: Sequence[tuple[int, int]], reading: Reading) -> bool:
    """Whether the name was but once spoken of, in passing and paragraphs ago."""
    return len(places) == 1 and (0, EARLY) < places[0] < (reading.number - FAR, 0)


def is_ambiguous(head: Token, reading: Reading) -> bool:
    """Whether it is short for a name that it does not tell: one of several, or one not found."""
    if any(other.dep_ == "appos" and other.pos_ == "PROPN" for other in head.children):  # *the Mayor, Li Na*
        return False
    one_of_many = head.lower_ in MANY and is_shortened(head)
    one_of_many = one_of_many and head.lower_ not in reading.annotated.article.title.lower()
    of_time = is_shortened(head) and any(other.lower_ in OF_TIME for other in head.lefts)
    short = one_of_many or of_time or bool(fuller_forms(head, reading) and namesakes(head, reading))
    return short and bearer(head, reading) is None
