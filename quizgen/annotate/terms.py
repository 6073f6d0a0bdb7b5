"""Slips of the parser where a text explains a term, mended.

- *The cell membrane, also called the plasma membrane, is a layer*: the participle is taken for the verb;
- *An electrolyte is a solute that …*: a noun that the parser does not know is taken for an adjective;
- *Ribosomes are the structures that make proteins*: a plural that the parser does not know is taken for an adverb.
"""

from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS, any_child, child

CALLED = frozenset("called dubbed known labeled labelled named nicknamed termed".split())

BEFORE_CALLED = frozenset(
    """
    also alternatively always better collectively colloquially commonly conventionally correctly erroneously formerly
    generally historically incorrectly informally locally more normally now occasionally often once originally otherwise
    popularly previously properly scientifically simply sometimes still technically then traditionally typically usually
    variously widely
    """.split()
)

SHORTEST = 5
"""Letters of a plural that is no adverb such as *thus*."""

ADVERBS = frozenset(
    """
    across afterwards always backwards besides doubtless downstairs downwards forwards hereby indeed indoors inwards
    nevertheless nonetheless nowadays onwards ourselves outdoors outwards overseas perhaps regardless sideways sometimes
    themselves towards unless upstairs upwards whereas
    """.split()
)


def is_beside_calling(verb: Token) -> bool:
    """Make the verb behind what the subject is also called the verb of the sentence."""
    participle = verb.head
    subject = child(participle, *SUBJECTS) if participle.lower_ in CALLED else None
    if subject is None or participle.dep_ != "ROOT" or any_child(verb, SUBJECTS):
        return False
    between = participle.doc[subject.i + 1 : participle.i].tokens
    aside = bool(between) and between[0].text == "," and all(word.lower_ in BEFORE_CALLED for word in between[1:])
    if not aside or verb.tag_ not in {"VBZ", "VBP"} or verb.nbor(-1).text != ",":
        return False
    for other in participle.children:
        if other.i < between[0].i or other.i > verb.i:
            other.head = verb
        elif other.text == ",":
            other.head = subject
    verb.head, verb.dep_ = verb, "ROOT"
    participle.head, participle.dep_, participle.tag_, participle.pos_ = subject, "acl", "VBN", "VERB"
    subject.dep_ = "nsubj"
    return True


def is_plural_taken_for_adverb(adverb: Token) -> bool:
    """Make a subject of the word that begins a sentence with *are* that has none."""
    verb = adverb.head
    lone = adverb.is_sent_start and verb.lower_ == "are" and verb.i == adverb.i + 1
    plural = adverb.text.endswith("s") and len(adverb.text) >= SHORTEST and adverb.lower_ not in ADVERBS
    attribute = child(verb, "attr") if lone and plural else None
    if attribute is None or attribute.tag_ != "NNS" or any_child(verb, {*SUBJECTS, "expl"}):
        return False
    adverb.dep_, adverb.tag_, adverb.pos_ = "nsubj", "NNS", "NOUN"
    adverb.lemma_ = adverb.lower_.removesuffix("s")
    return True


def is_noun_taken_for_adjective(subject: Token) -> bool:
    """Make a noun of what has *a* before it and its verb behind it; with *the*, only where the verb is of one thing."""
    determiner = child(subject, "det") if subject.tag_ == "JJ" else None
    if determiner is None or subject.nbor(1) != subject.head:
        return False
    one = determiner.lower_ in {"a", "an"} or (determiner.lower_ == "the" and subject.head.tag_ == "VBZ")
    if not (one and determiner.i + 1 == subject.i):
        return False
    subject.tag_, subject.pos_ = "NN", "NOUN"
    return True
