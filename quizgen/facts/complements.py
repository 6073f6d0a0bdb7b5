"""Verbs that leave to the sentences before what was refused, where somebody arrived, of what he was accused.

English lets some verbs go without what they can't be understood without, if the hearer knows it already: *Li Na
refused*, *They won*. Others of the same meaning never do (*She rejected it*). Which do is a fact of each verb; FrameNet
calls what is left out a definite null instantiation (C. J. Fillmore, Pragmatically controlled zero anaphora, 1986).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import joined_verb
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OF_SOMETHING = frozenset(
    """
    accept acquiesce agree apologise apologize apply approve benefit bid comply concede concur confirm consent
    contribute decide deny disagree enrol enroll forget insist intervene join lose notice obey object oblige oppose
    participate persist proceed promise protest qualify quit react refuse reject remember reply resist respond submit
    try understand volunteer win withdraw
    """.split()
)
"""Verbs that say nothing without what was refused, agreed to, won; not those that tell of things too: *It began*."""

TO_SOMEWHERE = frozenset("approach arrive depart enter leave proceed reach return".split())
"""Verbs that say nothing without from where or to where."""

WITH_THIRD: dict[str, frozenset[str]] = {
    "accuse": frozenset({"of"}),
    "acquit": frozenset({"of"}),
    "admit": frozenset({"to", "into", "as"}),
    "appoint": frozenset({"as", "to", "by", "in"}),
    "assign": frozenset({"to"}),
    "charge": frozenset({"with", "for", "in", "over"}),
    "convict": frozenset({"of", "for"}),
    "elect": frozenset({"as", "at", "by", "for", "from", "in", "to"}),
    "initiate": frozenset({"into"}),
    "invite": frozenset({"to", "into", "as"}),
    "nominate": frozenset({"for", "as", "to", "by"}),
    "promote": frozenset({"to"}),
    "shortlist": frozenset({"for"}),
    "transfer": frozenset({"to", "from"}),
}
"""Verbs that in the passive say too little without of what, to what or for what → the prepositions of that."""

MOVING_CAUSE = frozenset(
    "compel embolden encourage induce inspire motivate move persuade prompt provoke spur stir tempt".split()
)
"""Verbs of what leads to a deed: in the passive they leave out what did."""

GOING_ON = frozenset({"continue", "resume"})
"""Verbs of going on with what was begun before."""

OBJECTS = frozenset({"dobj", "dative", "ccomp", "xcomp", "oprd", "attr", "acomp", "prt"})

WHERE = frozenset({"home", "abroad", "back", "there", "ashore", "overseas", "north", "south", "east", "west"})

SEQUENCE = frozenset("afterwards instead next subsequently then thereafter".split())
"""Adverbs of what followed on, or took the place of, something told before."""

CAUSING = frozenset({"after", "by", "following", "when"})

TIMES = frozenset({"after", "before", "since", "until", "when", "while"})

AT_A_TIME = frozenset({"DATE", "TIME"})

WITHOUT_THING = frozenset({"after", "as", "at", "before", "by", "despite", "during", "since", "until", "without"})
"""Prepositions that lead to when, how or who, not to what the verb leaves out."""


def check_complements(verb: Token, *, led: bool) -> None:
    """Refuse a verb whose complement only the sentences before tell; `led`: a clause before it may tell that, too.

    *When he was asked to stay, he refused.*
    """
    if leaves_out(verb, led=led):
        raise Refusal("vague-reference", f"“{verb.text}” leaves out what the article said before")


def leaves_out(verb: Token, *, led: bool) -> bool:
    """Whether the verb goes without what it can't be understood without."""
    if is_passive(verb):
        return (lacks_third(verb) and not led) or lacks_cause(verb)
    if verb.lemma_ in OF_SOMETHING | TO_SOMEWHERE and not (led or is_said_of_noun(verb)):
        return not any(completes(other, verb) for other in verb.rights) and not shares_object(verb)
    return verb.lemma_ in GOING_ON and lacks_start(verb)


def completes(part: Token, verb: Token) -> bool:
    """Whether a part behind the verb is what it needs: an object, a clause, a place, or a phrase of that."""
    if part.dep_ in OBJECTS:
        return part.ent_type_ not in AT_A_TIME
    if part.dep_ in {"advmod", "npadvmod"}:
        return verb.lemma_ in TO_SOMEWHERE and part.lower_ in WHERE
    noun = child(part, "pobj", "pcomp") if part.dep_ == "prep" else None
    if noun is None:
        return part.dep_ in {"prep", "agent"} and any_child(part, {"prep"})
    somewhere = verb.lemma_ in TO_SOMEWHERE and part.lower_ == "at" and noun.lower_ != "age"
    return (somewhere or part.lower_ not in WITHOUT_THING) and noun.ent_type_ not in AT_A_TIME


def shares_object(verb: Token) -> bool:
    """Whether the object stands behind a verb that is joined to it: *accepted and signed the treaty*."""
    joined = joined_verb(verb)
    return joined is not None and joined.i - verb.i <= len(("and", "signed")) and any_child(joined, OBJECTS)


def check_sequence(verb: Token, *, timed: bool) -> None:
    """Refuse what happened *then* or *instead*, unless something beside it says when: `timed`."""
    adverb = next((other for other in verb.children if is_sequence(other)), None)
    if adverb is not None and not timed:
        raise Refusal("vague-reference", f"“{adverb.text}” goes on from the sentence before")


def is_sequence(adverb: Token) -> bool:
    """Whether the adverb says that something followed: not *next to the wall*, nor the *then* of a conclusion."""
    concludes = adverb.lower_ == "then" and adverb.head.tag_ not in {"VBD", "VBN"}
    follows = adverb.dep_ == "advmod" and adverb.lower_ in SEQUENCE and not any_child(adverb, {"prep"})
    return (follows and not concludes) or (adverb.dep_ == "advmod" and adverb.lower_ == "since")


def is_led(verb: Token) -> bool:
    """Whether a clause or a phrase other than a date stands before the verb."""
    return any(other.dep_ == "advcl" or (other.dep_ == "prep" and is_event(other)) for other in verb.lefts)


def is_said_of_noun(verb: Token) -> bool:
    """Whether what it leaves out is the noun that it says more of: *the offer that he accepted*, not *who won*."""
    subject = child(verb, *SUBJECTS)
    return verb.dep_ in {"relcl", "acl", "amod"} and (subject is None or subject.tag_ not in {"WP", "WDT"})


def is_event(preposition: Token) -> bool:
    """Whether it leads to something other than a date: *In the vote, she won*, *From Oslo she returned*."""
    noun = child(preposition, "pobj", "pcomp")
    return noun is not None and noun.ent_type_ not in AT_A_TIME


def lacks_third(verb: Token) -> bool:
    """Whether nothing says of what somebody was accused, or to what he was appointed."""
    if verb.lemma_ not in WITH_THIRD:
        return False
    phrases = (other for other in verb.children if other.dep_ in {"prep", "agent", "dative"})
    prepositions = {other.lower_ for other in phrases if is_event(other)}
    said = any_child(verb, {"oprd", "xcomp", "attr", "dobj"})
    said = said or any(other.dep_ == "advcl" and not tells_when(other) for other in verb.children)
    return not (said or prepositions & WITH_THIRD[verb.lemma_])


def tells_when(clause: Token) -> bool:
    """Whether a clause beside the verb tells but when it was: *when more was found*."""
    return any(other.dep_ in {"mark", "advmod"} and other.lower_ in TIMES for other in clause.lefts)


def lacks_cause(verb: Token) -> bool:
    """Whether it tells to what somebody was moved, and neither by what nor when: *Li Na was moved to write*."""
    if verb.lemma_ not in MOVING_CAUSE or not any_child(verb, {"xcomp"}):
        return False
    caused = any(other.dep_ == "agent" or other.lower_ in CAUSING for other in verb.subtree)
    return not caused and not any_child(verb, {"advcl"})


def lacks_start(verb: Token) -> bool:
    """Whether somebody went on with something, and nothing says after what or until when: *She continued to teach*."""
    inside = any(
        other.ent_type_ in AT_A_TIME or other.dep_ in {"advcl", "mark"} or other.lower_ in {"after", "despite", "until"}
        for other in verb.subtree
    )
    return verb.tag_ == "VBD" and not inside and any_child(verb, SUBJECTS)


def is_passive(verb: Token) -> bool:
    """Whether the verb tells what was done to its subject."""
    return any_child(verb, {"auxpass", "nsubjpass"})
