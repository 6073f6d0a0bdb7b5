"""What belongs to a passive, which the parser hung on a noun: *was granted the title* *by the king*."""

from quizgen.annotate.mistaken import WITH_TWO_OBJECTS
from quizgen.annotate.setoff import NOUNS
from quizgen.english.works import TITLED
from quizgen.model.tokens import Token
from quizgen.model.tree import any_child, child

GIVEN = frozenset({"dobj", "oprd"})
"""Dependencies of what stands behind a passive: what somebody was given, or made."""

GIVEN_WITH = frozenset({"charge", "present", "reward", "serve", "threaten"})
"""Verbs of whom somebody does what stands behind *with*."""

NO_DOERS = frozenset({"CARDINAL", "DATE", "MONEY", "PERCENT", "QUANTITY", "TIME"})
"""Labels of what *by* leads to that does nothing."""

AS_OTHERS = frozenset({"same", "such"})
"""Adjectives before a noun that *as* goes with."""


def is_doer_of_passive(link: Token) -> bool:
    """Hang on its verb who did it: *was granted the title of mayor by the king*, *was charged with theft by the court*.

    Whose work it is stays with that.
    """
    noun, doer = link.head, child(link, "pobj") if link.lower_ == "by" else None
    if noun.pos_ not in NOUNS or doer is None or doer.ent_type_ in NO_DOERS:
        return False
    told = (doer.ent_type_ != "" or any_child(doer, {"det", "poss"})) and noun.lemma_ not in TITLED
    given = next((other for other in (noun, *noun.ancestors) if other.dep_ in GIVEN or is_given_with(other)), None)
    verb = noun if given is None else given.head.head if is_given_with(given) else given.head
    if not told or given is None or not any_child(verb, {"auxpass"}) or any_child(verb, {"agent"}):
        return False
    if given.right_edge.i != link.right_edge.i or verb.i > given.i:
        return False
    link.head, link.dep_ = verb, "agent"
    return True


def is_given_with(noun: Token) -> bool:
    """Whether it is what somebody is charged or presented with."""
    link = noun.head
    return noun.dep_ == "pobj" and link.lower_ == "with" and link.head.lemma_ in GIVEN_WITH


def is_role_in_passive(link: Token) -> bool:
    """Hang on its verb as what something is done, right behind who does it: *is seen by many as a threat*."""
    if link.lower_ != "as":
        return False
    noun = link.head
    first = next((other for other in (noun, *noun.ancestors) if other.dep_ != "conj"), noun)
    agent = first.head
    if agent.dep_ != "agent" or first.dep_ != "pobj" or child(link, "pobj") is None:
        return False
    like = any(other.lower_ in AS_OTHERS for other in (*noun.lefts, *first.lefts, *link.lefts))
    if like or link.nbor(-1).pos_ not in {*NOUNS, "ADJ"} or noun.right_edge.i != link.right_edge.i:
        return False
    link.head = agent.head
    return True


def is_has_of_perfect(short: Token) -> bool:
    """Make *has* of an *’s* before a participle that does something: *It’s already tested sending mail*."""
    verb = short.head
    done = child(verb, "dobj", "xcomp") if short.lower_ in {"'s", "’s"} and verb.tag_ == "VBN" else None
    if done is None or done.i < verb.i or verb.lemma_ in WITH_TWO_OBJECTS:
        return False
    if done.dep_ == "xcomp" and done.tag_ != "VBG":
        return False
    short.lemma_, short.dep_ = "have", "aux"
    for other in verb.lefts:
        other.dep_ = {"nsubjpass": "nsubj"}.get(other.dep_, other.dep_)
    return True
