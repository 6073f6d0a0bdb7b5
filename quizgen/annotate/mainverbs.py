"""A main verb that was taken for a participle of its subject: *Four regents governed during his minority*."""

from __future__ import annotations

from quizgen.english.verbs import IRREGULAR_PAST
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS, TENSED, any_child

WITHOUT_OBJECT = frozenset(
    """
    adhere agree aim allow apologise apologize appeal appear apply argue arrive aspire bark belong benefit bloom
    boil bow call camp campaign cease coincide collaborate collapse collide commence compete complain comply
    concentrate concur consist converge converse cooperate correspond crash cry culminate decay decline depart
    depend desert deteriorate develop deviate die differ disagree disappear disapprove drift dwell emerge emigrate
    end erupt escalate evolve excel expire fade fail farm file flock flourish flow focus form function gather govern
    graduate hail hesitate immigrate improve insist intensify intervene knock lapse last laugh launch linger live
    lobby look march mature merge migrate mourn navigate object occur opt originate participate pause perform perish
    persist pray preside prevail proceed profit progress proliferate prosper protest provide pull qualify quarrel
    rally react reappear rebel recover refer reign rely remain reply reside resign resort respond result retire
    retreat return reunite revolve roam rotate row rush sail search serve settle shop sleep smile soar specialise
    specialize speculate starve stay stem stop strive struggle subside succeed succumb suffer surface surge
    surrender survive swarm talk thrive toil tour trade train travel triumph turn unfold unite vanish vote wait walk
    wander waver withdraw work worship yield
    """.split()
)
"""Verbs that mostly have no object, so that by themselves they are hardly the participle of what is done to a noun."""

NOUNS = frozenset({"NOUN", "PROPN"})

BEFORE_NOUN = frozenset({"advcl", "advmod", "npadvmod", "prep"})
"""What stands before a subject and is of its verb."""


def is_main_taken_for_participle(verb: Token) -> bool:
    """Make the main verb of what was taken for its subject's participle, and its subject of the noun."""
    noun = verb.head
    bare = noun.dep_ == "ROOT" and noun.pos_ in NOUNS and verb.tag_ in {"VBD", "VBN"} and verb.i > noun.i
    if not bare or not is_past_alone(verb) or not is_told_behind(verb, noun) or has_other_main(verb, noun):
        return False
    for other in noun.children:
        before = other.i < noun.i and other.dep_ in BEFORE_NOUN and is_set_apart(other)
        if before or other.i > verb.i or (other.dep_ == "punct" and other.i < noun.left_edge.i):
            other.head = verb
    first = noun.left_edge
    if first.text == ",":  # what stands before it hangs on the verb now
        first.head = verb
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    noun.head, noun.dep_ = verb, "nsubj"
    return True


def is_past_alone(verb: Token) -> bool:
    """Whether it is a past that looks like the participle, of a verb without object, with no auxiliary or doer."""
    plain = verb.lemma_ in WITHOUT_OBJECT and verb.lemma_ not in IRREGULAR_PAST
    return plain and not any_child(verb, SUBJECTS | {"agent", "aux", "auxpass", "dobj", "expl", "neg"})


def is_told_behind(verb: Token, noun: Token) -> bool:
    """Whether only the noun’s own words stand between, and a comma only behind an aside: *Li, a cook, called*."""
    last = verb.left_edge.nbor(-1)
    inside = [token for token in verb.doc[noun.i + 1 : last.i + 1] if token.text == ","]
    closed = not inside or (last.text == "," and len(inside) > 1)
    return closed and verb.sent[-1].text == "."


def has_other_main(verb: Token, noun: Token) -> bool:
    """Whether the sentence has a verb in the past or present that is of no clause of its own."""
    subordinate = {"advcl", "relcl", "ccomp", "pcomp", "csubj"}
    for token in verb.sent:
        if token.tag_ in TENSED and token is not verb and token.pos_ in {"VERB", "AUX"}:
            above = [each for each in (token, *token.ancestors) if each is not noun and each is not verb]
            joined = any(each.dep_ == "conj" and each.head is verb for each in above)
            if not joined and not any(each.dep_ in subordinate for each in above):
                return True
    return False


def is_set_apart(other: Token) -> bool:
    """Whether a comma stands behind what opens the sentence."""
    behind = other.right_edge.i + 1
    return behind < len(other.doc) and other.doc[behind].text == ","
