"""Slips of the parser that its own labels show, mended: *takes in carbon dioxide*, *algae that live in corals*."""

from collections.abc import Callable

from quizgen.annotate.grafting import retie
from quizgen.annotate.terms import is_beside_calling, is_noun_taken_for_adjective, is_plural_taken_for_adverb
from quizgen.english.people import names_people
from quizgen.model.tokens import Doc, Token
from quizgen.model.tree import SUBJECTS, child

NOUNS = frozenset({"NOUN", "PROPN"})

CALLED = frozenset(
    """
    acclaimed characterised characterized classified described designated famed hailed identified known listed perceived
    recognised recognized regarded remembered renowned revered seen viewed
    """.split()
)
"""Participles that *as* goes with."""


OF_ONE_FORM = frozenset(
    """
    beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read set shed shut split spread thrust
    upset wed
    """.split()
)
"""Verbs whose past is as their infinitive."""

MEANING = frozenset(
    """
    ability ambition attempt choice commitment decision desire determination eagerness effort endeavor endeavour failure
    hope inability inclination intent intention obligation offer plan pledge promise proposal readiness refusal
    reluctance request struggle tendency threat unwillingness urge vow willingness wish
    """.split()
)
"""Nouns that *to* goes with, though somebody's *of* stands between."""

TELLING_MORE = frozenset("above behind below beneath beside for near opposite under underneath".split())
"""Prepositions that behind a comma say more of what something is."""

HOLDING = frozenset(
    """
    attract boast comprise contain cover employ encompass feature have hold host house include number operate own
    publish receive record represent sell serve span support
    """.split()
)
"""Verbs that a count stands behind, and no place over which something is done."""

DONE_TO_WAY = frozenset(
    """
    affect alter change control describe determine dictate explain govern improve influence reflect shape study
    transform
    """.split()
)
"""Verbs of what is done to the way that something is done."""

TWO = frozenset({"couple", "duo", "pair"})

AS_WELL_AS = ["as", "well", "as"]

FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})

BECOMING = frozenset({"became", "become", "becomes"})


def mended(doc: Doc) -> Doc:
    """The doc, words hung where they belong."""
    for token in doc:
        if token.dep_ in MENDS and any(mend(token) for mend in MENDS[token.dep_]):
            retie(token.sent)
    return doc


def is_object_of_particle(noun: Token) -> bool:
    """Hang on the verb what hangs on its particle: *takes in carbon dioxide*."""
    particle = noun.head
    if particle.dep_ != "prt":
        return False
    noun.head, noun.dep_ = particle.head, "dobj"
    return True


def is_count_over(noun: Token) -> bool:
    """Hang on the verb what is counted behind *over*, taken for what it is done over: *comprises over 90 schools*."""
    over, number = noun.head, child(noun, "nummod")
    counted = number is not None and over.lower_ == "over" and number.left_edge.i == over.i + 1
    verb = over.head
    if number is None or not counted or verb.lemma_ not in HOLDING or verb.i + 1 != over.i or child(verb, "dobj"):
        return False
    noun.head, noun.dep_ = verb, "dobj"
    over.head, over.dep_ = number, "quantmod"
    return True


def is_told_of_kind(link: Token) -> bool:
    """Hang on what something is, what that is for, or where: *Law is a body of rules, for the good of all*."""
    kind = child(link.head, "attr")
    first = link.left_edge
    comma = first.i > 0 and first.nbor(-1).text == ","
    if link.lower_ not in TELLING_MORE or not comma or kind is None or link.head.lemma_ != "be" or kind.i > link.i:
        return False
    link.head = kind
    return True


def is_told_of_noun(verb: Token) -> bool:
    """Hang on the noun before it a clause with the relative *that*: *depend on algae that live in corals*."""
    first = verb.left_edge
    relative = first.tag_ == "WDT" and first.dep_ in SUBJECTS and first.head is verb and first.i > verb.head.i + 1
    noun = first.nbor(-1) if relative else verb
    plain = noun.pos_ in NOUNS and noun.dep_ in {"dobj", "pobj"} and verb.head.is_ancestor(noun)
    if not (relative and plain):
        return False
    verb.head, verb.dep_ = noun, "relcl"
    return True


def is_known_as(participle: Token) -> bool:
    """Make *became* the verb that it is, and what follows its complement: *The city became known as Ulm*."""
    became = child(participle, "auxpass")
    if became is None or became.lower_ not in BECOMING or participle.lower_ not in CALLED:
        return False
    became.head = became if participle.head is participle else participle.head
    became.dep_, became.pos_, became.lemma_ = participle.dep_, "VERB", "become"
    for other in participle.children:
        if other is not became and (other.i < participle.i or other.dep_ == "punct"):
            other.head = became
            other.dep_ = {"nsubjpass": "nsubj"}.get(other.dep_, other.dep_)
    participle.head, participle.dep_, participle.pos_, participle.tag_ = became, "acomp", "ADJ", "JJ"
    return True


def is_name_behind_as(link: Token) -> bool:
    """Hang on *known as* the name that was taken for a second subject: *muscle known as the septum divides it*."""
    verb = link.head
    before = [other for other in verb.lefts if other.dep_ in SUBJECTS and other.i < link.i]
    behind = [other for other in verb.lefts if other.dep_ in SUBJECTS and other.i > link.i]
    called = link.nbor(-1) if link.i else link
    if link.lower_ != "as" or called.lower_ not in CALLED or not before or len(behind) != 1:
        return False
    link.head, link.dep_ = called, "prep"
    behind[0].head, behind[0].dep_ = link, "pobj"
    return True


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


def is_stress(pronoun: Token) -> bool:
    """Hang on the object before it a *herself* that only stresses who did it: *She studied physics herself*."""
    before = pronoun.nbor(-1) if pronoun.i > pronoun.sent.start else pronoun
    if pronoun.tag_ != "PRP" or before.dep_ != "dobj" or before.head is not pronoun.head:
        return False
    pronoun.head, pronoun.dep_ = before, "appos"
    return True


def is_meant_by_noun(infinitive: Token) -> bool:
    """Hang on its noun what somebody means to do: *praised the desire of the king to help*."""
    first = infinitive.left_edge
    if infinitive.tag_ != "VB" or first.lower_ != "to" or infinitive.i < infinitive.head.i:
        return False
    nouns = [other for other in infinitive.head.children if other.dep_ == "dobj" and other.lemma_ in MEANING]
    owned = [noun for noun in nouns if noun.right_edge.i == first.i - 1 and child(noun, "prep") is not None]
    for noun in owned[:1]:
        infinitive.head, infinitive.dep_ = noun, "acl"
    return bool(owned)


def is_past_taken_for_noun(verb: Token) -> bool:
    """Make a past of a verb that has but one form, joined to one: *Rain fell and malaria spread among them*."""
    joined = verb.head.tag_ == "VBD" and verb.i > 0 and child(verb, *SUBJECTS) is not None
    if verb.lower_ not in OF_ONE_FORM or verb.tag_ not in {"NN", "VB", "VBN", "VBP"} or not joined:
        return False
    if child(verb, "aux", "auxpass", "det") is not None:
        return False
    verb.tag_, verb.pos_ = "VBD", "VERB"
    return True


def is_deed_of_two(verb: Token) -> bool:
    """Make a verb of what two did, taken for a participle behind them: *The couple divorced in 2003*."""
    two = verb.head
    whole = two.dep_ == "ROOT" and two.lower_ in TWO and two.i + 1 == verb.i and verb.tag_ == "VBN"
    if not whole or any(other.tag_ in FINITE for other in two.sent):
        return False
    for other in two.children:
        if other is not verb and other.i > verb.i:
            other.head = verb
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    two.head, two.dep_ = verb, "nsubj"
    return True


def is_state_taken_for_subject(place: Token) -> bool:
    """Hang on the town before it the state it is in, taken for a second subject: *a mill in Salem, Oregon was sold*."""
    comma = place.nbor(-1) if place.i > place.sent.start + 1 else place
    town = comma.nbor(-1) if comma.text == "," else place
    first = child(place.head, *SUBJECTS)
    twice = first is not None and first.is_ancestor(town) and not place.children
    if not twice or {place.ent_type_, town.ent_type_} != {"GPE"} or place is town:
        return False
    place.head, place.dep_, comma.head = town, "appos", town
    return True


def is_of_list_behind_verb(noun: Token) -> bool:
    """Hang on the first of a list what was hung on its verb: *It is based on age, height and weight*."""
    verb, first = noun.head, noun.left_edge
    comma = first.nbor(-1) if first.i > noun.sent.start else noun
    links = [other for other in verb.rights if other.dep_ in {"prep", "agent"} and other.right_edge.i == comma.i - 1]
    nouns = [other for link in links for other in link.children if other.dep_ == "pobj" and other.pos_ in NOUNS]
    listed = verb.pos_ == "VERB" and noun.tag_ in {"NN", "NNS"} and child(noun, "conj") is not None
    if not (listed and comma.text == "," and nouns) or child(noun, *SUBJECTS, "det") is not None:
        return False
    noun.head = comma.head = nouns[0]
    return True


def is_of_list_behind_preposition(noun: Token) -> bool:
    """Join to the noun of a phrase what goes on with it, taken for an object: *begins with a crime, a trial, and …*."""
    verb, first = noun.head, noun.left_edge
    comma = first.nbor(-1) if first.i > noun.sent.start else noun
    links = [other for other in verb.rights if other.dep_ == "prep" and comma.i - 1 <= other.right_edge.i <= comma.i]
    before = child(links[-1], "pobj") if links else None
    if before is None or comma.text != "," or child(noun, "conj") is None or before.pos_ not in NOUNS:
        return False
    if verb.pos_ != "VERB":
        return False
    noun.head, noun.dep_, comma.head = before, "conj", before
    return True


def is_of_list_of_three(noun: Token) -> bool:
    """Join what was taken for a name of what stands before it in a list: *need a name, a number, or a key*."""
    first, listed = noun.head, [noun, *noun.conjuncts]
    link = next((found for each in listed if (found := child(each, "cc")) is not None), None)
    if link is None or noun.left_edge.nbor(-1).text != "," or link.nbor(-1).text != ",":
        return False
    plain = all(each.tag_ in {"NN", "NNS"} and not names_people(each.lemma_) for each in (first, noun))
    alike = link.lower_ == "or" or determiner_of(first) == determiner_of(noun)
    if not plain or first.right_edge.i != noun.right_edge.i or not alike:
        return False
    noun.dep_ = "conj"
    return True


def determiner_of(noun: Token) -> str | None:
    """Which kind of article the noun has; None where it has another determiner."""
    found = next((other for other in noun.lefts if other.dep_ in {"det", "poss", "nummod"}), None)
    article = "" if found is None else found.lower_
    return {"": "", "a": "a", "an": "a", "the": "the"}.get(article)


def is_phrase_as_well(link: Token) -> bool:
    """Join to the phrase before it one behind *as well as*: *sold in Ulm, as well as in Oslo*."""
    words = link.doc.tokens[max(0, link.i - 2) : link.i + 2]
    fits = words[-1].dep_ == "prep" and words[-1].head in {link, link.head}
    if [word.lower_ for word in words[:3]] != AS_WELL_AS or not fits:
        return False
    first, phrase = words[0], words[-1]
    end = first.i - (2 if first.nbor(-1).text == "," else 1)
    before = [other for other in link.head.rights if other.dep_ == "prep" and other.right_edge.i == end]
    for other in before:
        link.head, phrase.head, phrase.dep_ = other, other, "conj"
    return bool(before)


def is_passive_taken_for_past(verb: Token) -> bool:
    """Make a participle of what shares a passive in the present: *The feast is loved and celebrated with songs*."""
    helper = child(verb.head, "auxpass")
    shared = helper is not None and helper.tag_ in {"VBP", "VBZ"} and verb.tag_ == "VBD" and verb.lower_.endswith("ed")
    dated = any(other.ent_type_ == "DATE" for other in verb.doc[verb.i : verb.right_edge.i + 1])
    if not shared or dated or child(verb, *SUBJECTS, "dobj", "aux", "auxpass") is not None:
        return False
    verb.tag_ = "VBN"
    return True


def is_way_done_to(way: Token) -> bool:
    """Make an object of a way taken for how something is done: *Fear changes the way people see the world*."""
    verb, clause = way.head, child(way, "relcl")
    if way.lemma_ != "way" or clause is None or verb.lemma_ not in DONE_TO_WAY or way.i < verb.i:
        return False
    if child(verb, "dobj") is not None:
        return False
    way.dep_ = "dobj"
    return True


MENDS: dict[str, tuple[Callable[[Token], bool], ...]] = {
    "dobj": (is_of_list_behind_preposition,),
    "pobj": (is_object_of_particle, is_count_over),
    "prep": (is_told_of_kind,),
    "ccomp": (is_told_of_noun, is_known_as),
    "ROOT": (is_known_as,),
    "appos": (is_of_list_behind_preposition, is_of_list_of_three),
    "cc": (is_phrase_as_well,),
    "conj": (is_known_as, is_past_taken_for_noun, is_beside_calling, is_of_list_behind_verb, is_passive_taken_for_past),
    "acl": (is_deed_of_two,),
    "advmod": (is_plural_taken_for_adverb,),
    "mark": (is_name_behind_as,),
    "advcl": (is_meant_by_noun,),
    "npadvmod": (is_stress, is_way_done_to),
    "nsubj": (
        is_object_taken_for_subject,
        is_somebody_taken_for_adjective,
        is_noun_taken_for_adjective,
        is_state_taken_for_subject,
    ),
    "nsubjpass": (is_object_taken_for_subject, is_somebody_taken_for_adjective, is_state_taken_for_subject),
}
"""Dependency of a word → how it may be mended; each tells whether it did."""
