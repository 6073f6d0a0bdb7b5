"""Words that the parser took for others: a noun for a verb, an adjective for somebody, a side for a thing."""

from quizgen.annotate.setoff import NOUNS
from quizgen.english.longago import ERAS
from quizgen.english.people import COUPLES, names_people
from quizgen.english.verbs import IRREGULAR_PAST, UNCHANGED
from quizgen.model.tokens import Token
from quizgen.model.tree import PRESENT, SUBJECTS, TENSED, child

OF_ONE_FORM = UNCHANGED | frozenset("beat bid broadcast forecast read upset wed".split())
"""Verbs whose past is as their infinitive."""

DONE_TO = frozenset(
    """
    abandon abduct abolish abrogate acquit annex appoint arrest assassinate banish bombard capture classify
    commission condemn confiscate conscript construct decapitate decorate dedicate demolish depict deport depose
    designate destroy detain devastate dismantle dispatch employ enslave entitle erect establish evict execute exile
    expel extradite fortify furnish hospitalise hospitalize implement imprison incarcerate incorporate install inter
    jail kidnap loot manufacture mummify murder name nationalise nationalize nominate ordain outlaw plunder process
    prohibit punish ransack raze reconstruct refurbish reject remodel remove rename renovate repeal reprint rescue
    restore revise sentence slaughter torture transport vandalise vandalize
    """.split()
)
"""Verbs that always have an object, so that one without is done to the subject."""

WITH_TWO_OBJECTS = frozenset(
    """
    accord afford allocate allot allow appoint ask assign assure award bequeath bring call cede charge christen consider
    cost crown declare deem deny designate dub elect envy excuse fine forgive gift give grant guarantee hand issue lease
    leave lend loan make name offer ordain owe pay permit proclaim promise reassign refund refuse reimburse rename
    render retitle save sell send serve show spare style teach tell title vote wish
    """.split()
)
"""Verbs that keep an object in the passive, or what somebody is made: *was paid a fee*, *was named captain*."""

SIDES = frozenset("east north northeast northwest south southeast southwest west".split())


def is_object_taken_for_subject(pronoun: Token) -> bool:
    """Hang on the infinitive before it a second subject: *The attempt to build it was made in Ulm*."""
    before = pronoun.nbor(-1) if pronoun.i > pronoun.sent.start else pronoun
    twice = before.dep_ == "acl" and before.head.dep_ in SUBJECTS and before.head.head is pronoun.head
    if pronoun.tag_ != "PRP" or before.tag_ != "VB" or not twice:
        return False
    pronoun.head, pronoun.dep_ = before, "dobj"
    return True


def is_somebody_taken_for_adjective(subject: Token) -> bool:
    """Make a noun of what has an article and does something: *the general put them in chains*."""
    if subject.tag_ != "JJ" or not names_people(subject.lower_) or child(subject, "det") is None:
        return False
    subject.tag_, subject.pos_ = "NN", "NOUN"
    return True


def is_past_taken_for_noun(verb: Token) -> bool:
    """Make a past of a verb that has but one form, joined to one: *Rain fell and malaria spread among them*."""
    if verb.lower_ not in OF_ONE_FORM or verb.tag_ not in {"NN", "VB", "VBN", "VBP"}:
        return False
    joined = verb.head.tag_ == "VBD" and verb.i > 0 and child(verb, *SUBJECTS) is not None
    if not joined or child(verb, "aux", "auxpass", "det") is not None:
        return False
    verb.tag_, verb.pos_ = "VBD", "VERB"
    return True


def is_deed_of_two(verb: Token) -> bool:
    """Make a verb of what two did, taken for a participle behind them: *The couple divorced in 2003*."""
    two = verb.head
    whole = two.dep_ == "ROOT" and two.lower_ in COUPLES and two.i + 1 == verb.i and verb.tag_ == "VBN"
    if not whole or any(other.tag_ in TENSED for other in two.sent):
        return False
    for other in two.children:
        if other is not verb and other.i > verb.i:
            other.head = verb
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    two.head, two.dep_ = verb, "nsubj"
    return True


def is_era_taken_for_name(era: Token) -> bool:
    """Hang on the time before it the *BC* that was taken for a name or a part of one: *in the 6th century BC parts*."""
    if not is_era_of_time(era) or era.head is era.nbor(-1) or any(era.children):
        return False
    hang_on_time(era)
    return True


def is_era_taken_for_subject(era: Token) -> bool:
    """Hang on the date the era behind it, and make the subject what it took: *In the 5th century BCE, Lund, a port*."""
    named = child(era, "appos") if is_era_of_time(era) else None
    if named is None:
        return False
    for other in era.children:
        other.head = named
    named.head, named.dep_ = era.head, era.dep_
    hang_on_time(era)
    return True


def is_era_of_time(era: Token) -> bool:
    """Whether it is *BC* or the like right behind a time."""
    return era.text in ERAS and era.i > era.sent.start and era.nbor(-1).ent_type_ == "DATE"


def hang_on_time(era: Token) -> None:
    """Make the era a part of the time before it."""
    era.head, era.dep_, era.ent_type_ = era.nbor(-1), "npadvmod", "DATE"


def is_name_taken_for_question(word: Token) -> bool:
    """Make one name of a noun and a capital question word behind it: *Guess Who is a board game*."""
    first = word.nbor(-1) if word.i > word.sent.start else word
    named = word.is_title and first.is_title and first.pos_ in NOUNS and first.head is word.head
    if word.tag_ not in {"WP", "WRB"} or not named:
        return False
    first.head, first.dep_ = word, "compound"
    word.tag_, word.pos_, first.tag_, first.pos_ = "NNP", "PROPN", "NNP", "PROPN"
    return True


def is_side_taken_for_object(side: Token) -> bool:
    """Hang on the place before it where a part of it lies: *They sold the land west of the river*."""
    place = side.nbor(-1) if side.i > side.sent.start else side
    behind = side.nbor(1) if side.i + 1 < side.sent.end else side
    if side.lower_ not in SIDES or behind.lower_ != "of" or place.dep_ != "dobj" or place.head is not side.head:
        return False
    side.head, side.dep_, side.pos_, side.tag_ = place, "advmod", "ADV", "RB"
    return True


def is_side_taken_for_verb(side: Token) -> bool:
    """Make an adjective of a side with a place, behind *to*: *They brought trade to southern Europe*."""
    to, place = child(side, "aux"), child(side, "dobj")
    if to is None or place is None or not side.lower_.endswith("ern") or place.ent_type_ not in {"GPE", "LOC"}:
        return False
    if to.i + 1 != side.i or side.i + 1 != place.i:
        return False
    for other in side.rights:
        other.head = place if other.i < side.i else side.head
    to.head, to.dep_, to.pos_, to.tag_ = side.head, "prep", "ADP", "IN"
    place.head, place.dep_ = to, "pobj"
    side.head, side.dep_, side.pos_, side.tag_ = place, "amod", "ADJ", "JJ"
    return True


def is_stop_of_number(stop: Token) -> bool:
    """Make a mark of the stop of *No.*, taken for a noun with a number: *She painted Boat, No. 2*."""
    if stop.text != "." or stop.i + 1 >= stop.sent.end or stop.i == stop.sent.start:
        return False
    number, noun = stop.nbor(1), stop.nbor(-1)
    if noun.lower_ not in {"no", "nos"} or not number.like_num or number.head is not stop:
        return False
    for other in stop.children:
        other.head = noun
    stop.head, stop.dep_, stop.pos_, stop.tag_ = noun, "punct", "PUNCT", "."
    return True


def is_state_taken_for_subject(place: Token) -> bool:
    """Hang on the town before it the state it is in, taken for a second subject: *a mill in Salem, Oregon was sold*."""
    comma = place.nbor(-1) if place.i > place.sent.start + 1 else place
    town = comma.nbor(-1) if comma.text == "," else place
    if place is town or {place.ent_type_, town.ent_type_} != {"GPE"} or place.children:
        return False
    first = child(place.head, *SUBJECTS)
    if first is None or not first.is_ancestor(town):
        return False
    place.head, place.dep_, comma.head = town, "appos", town
    return True


def is_kind_taken_for_subject(noun: Token) -> bool:
    """Hang on a name the noun before it that says what it names, taken for a second subject: *oil giant Lund said*."""
    if noun.tag_ != "NN":
        return False
    name = next((other for other in noun.head.children if other.dep_ == noun.dep_ and other.i > noun.i), None)
    beside = name is not None and name.left_edge.i == noun.i + 1 and name.left_edge.tag_ != "DT"
    beside = beside and child(noun, "det") is None
    if name is None or not beside or name.tag_ != "NNP":
        return False
    noun.head, noun.dep_ = name, "compound"
    return True


def is_passive_taken_for_past(verb: Token) -> bool:
    """Make a participle of what shares a passive: *The feast is loved and celebrated with songs*.

    In the past only a verb that always has an object shows that it does, *The port was taken and annexed*, or who did
    it: *was copied and shared with the press by Yarrow*.
    """
    held = child(verb, "dobj") if verb.lower_ == "held" else None
    if verb.tag_ == "VBD" and held is not None and held.lower_ in {"captive", "hostage", "prisoner"}:
        held.dep_ = "oprd"
    helper = child(verb.head, "auxpass") if verb.tag_ == "VBD" and verb.lower_.endswith(("ed", "held")) else None
    done = verb.lemma_ in DONE_TO or held is not None or any(map(tells_doer, verb.rights))
    if helper is None or not (helper.tag_ in PRESENT or done):
        return False
    dated = any(other.ent_type_ == "DATE" for other in verb.doc[verb.i : verb.right_edge.i + 1])
    if (dated and helper.tag_ in PRESENT) or child(verb, *SUBJECTS, "dobj", "aux", "auxpass") is not None:
        return False
    verb.tag_ = "VBN"
    return True


def is_past_taken_for_passive(verb: Token) -> bool:
    """Make a past of what has an object of its own, joined to a passive: *He was born in Ulm and studied law*."""
    helper = child(verb.head, "auxpass") if verb.tag_ == "VBN" else None
    done = child(verb, "dobj") if helper is not None and helper.tag_ in {"VBD", "VBN"} else None
    if done is None or not verb.head.i < verb.i < done.i or verb.lemma_ in WITH_TWO_OBJECTS:
        return False
    of_two_forms = IRREGULAR_PAST.get(verb.lemma_, verb.lower_) != verb.lower_
    if of_two_forms or child(verb, *SUBJECTS, "aux", "auxpass", "agent") is not None:
        return False
    verb.tag_ = "VBD"
    return True


def is_participle_of_list(verb: Token) -> bool:
    """Join to the participle right before it what goes on with that: *the way it is seen, read, and understood*."""
    comma = verb.nbor(-1) if verb.i > verb.sent.start else verb
    first = comma.nbor(-1) if comma.text == "," and comma.i > verb.sent.start else verb
    passive = first.tag_ == "VBN" and first.dep_ != "ROOT" and child(first, "auxpass") is not None
    if not passive or verb.tag_ not in {"VBD", "VBN"} or verb.head not in first.ancestors or verb.head.i > first.i:
        return False
    last = child(verb, "conj")
    if last is None or child(verb, *SUBJECTS, "aux", "auxpass", "dobj") is not None:
        return False
    verb.head, verb.tag_, comma.head = first, "VBN", first
    if last.tag_ == "JJ" and last.lower_.endswith("ed"):
        last.tag_, last.pos_ = "VBN", "VERB"
    return True


def tells_doer(part: Token) -> bool:
    """Whether it tells with *by* who or what body, known as such, does something."""
    doer = child(part, "pobj") if part.lower_ == "by" else None
    return doer is not None and doer.ent_type_ in {"ORG", "PERSON"} and doer.pos_ == "PROPN"


def is_bare_taken_for_finite(verb: Token) -> bool:
    """Hang on an infinitive what goes on with it, taken for a present: *went on to write, have a son and sing*."""
    bare = verb.tag_ in {"VB", "VBP"} and verb.i > verb.head.i
    if not bare or child(verb, *SUBJECTS, "aux", "auxpass", "mark") is not None:
        return False
    if verb.head.tag_ == "VB" and verb.tag_ == "VBP":
        verb.tag_ = "VB"
        return True
    if verb.head.tag_ not in {"VBD", "VBZ"}:
        return False
    aims = [other for other in verb.head.children if other.dep_ in {"advcl", "xcomp"} and other.i < verb.left_edge.i]
    if not aims or aims[-1].tag_ != "VB" or not any(other.tag_ == "TO" for other in aims[-1].lefts):
        return False
    for mark in verb.head.children:
        if mark.dep_ == "punct" and aims[-1].i < mark.i < verb.i:
            mark.head = aims[-1]
    verb.head, verb.tag_ = aims[-1], "VB"
    return True
