"""*In a* – *monarchy* –*, one ruler holds power*: the term for that in which all of a sentence is so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.words import TELLING_NOTHING
from quizgen.facts.clippings.cut import (
    FEWEST_DEFINING,
    MOST_DEFINING,
    PART_OF_TERM,
    SO_MANY,
    WORDS_OF_TERM,
    Cut,
)
from quizgen.facts.concepts import GENERAL
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span

SETTING = frozenset({"by", "during", "in", "through", "under", "with"})
"""Prepositions before that in which all of a sentence is so."""

FIELD = re.compile(r"(?:[gn]om|graph|log|metr)y$|(?:ics|istry)$|^(?:history|law|medicine|philosophy|science)$")
"""A field of study, in which much is so: *In physics, a body keeps its speed*."""

NOT_TELLING = TELLING_NOTHING | SO_MANY
"""Words before a noun that do not tell it from others."""

OF_TELLING = frozenset(
    """
    addition aggregate case century chapter comparison conclusion contrast course day decade decline end essence
    example experiment fact figure film future inset instance interview investigation lecture light life manner meantime
    model moment paper panel part past period picture place practice present principle process reality regard research
    respect response result return run section sense situation speech stage step story study sum summary survey term
    theory time today total turn vein video view way week word work world year
    """.split()
)
"""Nouns that with *in* tell how, when or where it is said."""

OF_ANYBODY = frozenset("animal country group human mammal man nation organism person region society woman".split())
"""What is so of them is so of others, too: *In mammals, the heart has four chambers*."""

NO_TERMS = OF_TELLING | OF_ANYBODY


def setting_in(sentence: Span) -> Cut | None:
    """The term for that in which all of the sentence is so, with which it begins: *In a monarchy, one man rules.*."""
    link, root = sentence[0], sentence.root
    noun = child(link, "pobj") if link.lower_ in SETTING else None
    if noun is None or noun.pos_ != "NOUN" or noun.nbor(1).text != "," or sentence[-1].text != ".":
        return None
    article = link.nbor(1).lower_ in {"a", "an", "the"}
    term = sentence.doc[link.i + 1 + article : noun.i + 1]
    plain = all(token.pos_ in PART_OF_TERM or token.text == "-" for token in term)
    telling = term[0].lower_ not in NOT_TELLING and noun.lemma_ not in NO_TERMS and not FIELD.search(noun.lemma_)
    words = sum(not token.is_punct for token in sentence)
    fit = plain and telling and noun.right_edge == noun and 0 < len(term) <= WORDS_OF_TERM
    at_any_time = any(token.tag_ in GENERAL for token in (root, *root.lefts))
    if not (fit and at_any_time and FEWEST_DEFINING <= words <= MOST_DEFINING) or names_people(noun.lemma_):
        return None
    return Cut(asks="setting", span=term, told=sentence, of_any=link.nbor(1).lower_ != "the")
