"""*In 1888 Dunlop developed a tyre. It was filled with air.* -- what somebody made, and nothing else, can be *it*.

Behind a sentence on what people did, *it* is no person, and so the one thing that they made; not where the sentence
speaks of another thing that may be meant.
"""

from quizgen.annotate.grammar import subject_of
from quizgen.annotate.newcomers import is_deed, newcomers
from quizgen.english.creating import CREATION
from quizgen.english.people import names_people
from quizgen.model.tokens import Span, Token
from quizgen.model.tree import child

PEOPLE = frozenset({"he", "she", "they"})


def brought_in(sentence: Span) -> Token | None:
    """The one thing that people make in the sentence, if it is about them."""
    verb = sentence.root
    made = child(verb, "dobj") if verb.lemma_ in CREATION else None
    subject = subject_of(verb)
    if made is None or subject is None or not is_people(subject):
        return None
    new = made.tag_ == "NN" and any(other.lower_ in {"a", "an"} for other in made.lefts)
    if not new or names_people(made.lemma_) or child(made, "conj") is not None:
        return None
    others = [each for each in newcomers(subject) if each is not made and not made.is_ancestor(each)]
    return None if others or any(token.dep_ == "neg" for token in verb.children) else made


def is_people(subject: Token) -> bool:
    """Whether the subject is somebody, or several people."""
    named = subject.ent_type_ in {"PERSON", "NORP"} or names_people(subject.lemma_)
    return named or subject.lower_ in PEOPLE


def takes_up(pronoun: Token) -> bool:
    """Whether the pronoun is an *it* that opens its sentence, behind a time at most, and does what things do."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    first = not any(token.pos_ in {"NOUN", "PROPN", "PRON"} and token.ent_type_ != "DATE" for token in before)
    main = subject_of(pronoun.sent.root) == pronoun
    return pronoun.lower_ == "it" and main and first and not is_deed(pronoun)
