"""Lists whose parts the parser hung on different words: *based on age, height and weight*, *as well as in Oslo*."""

from quizgen.annotate.setoff import NOUNS
from quizgen.english.people import names_people
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS, child

AS_WELL_AS = ["as", "well", "as"]


def is_of_list_behind_verb(noun: Token) -> bool:
    """Hang on the first of a list what was hung on its verb: *It is based on age, height and weight*."""
    verb, first = noun.head, noun.left_edge
    comma = first.nbor(-1) if first.i > noun.sent.start else noun
    listed = comma.text == "," and noun.tag_ in {"NN", "NNS"} and child(noun, "conj") is not None
    if not listed or verb.pos_ != "VERB" or child(noun, *SUBJECTS, "det") is not None:
        return False
    links = [other for other in verb.rights if other.dep_ in {"prep", "agent"} and other.right_edge.i == comma.i - 1]
    nouns = [other for link in links for other in link.children if other.dep_ == "pobj" and other.pos_ in NOUNS]
    if not nouns:
        return False
    noun.head = comma.head = nouns[0]
    return True


def is_of_list_behind_preposition(noun: Token) -> bool:
    """Join to the noun of a phrase what goes on with it, taken for an object: *begins with a crime, a trial, and …*.

    So, too, to what is done in it: *speak by using flags, hand signs and lamps*.
    """
    verb, first = noun.head, noun.left_edge
    comma = first.nbor(-1) if first.i > noun.sent.start else noun
    links = [other for other in verb.rights if other.dep_ == "prep" and comma.i - 1 <= other.right_edge.i <= comma.i]
    before = child(child(links[-1], "pcomp") or links[-1], "pobj", "dobj") if links else None
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


def is_of_list_at_end(noun: Token) -> bool:
    """Join to the noun before what was taken for a name of the subject: *We work with hammers, hand saws and glue*."""
    subject, last, first = noun.head, child(noun, "conj"), noun.left_edge
    if subject.dep_ not in SUBJECTS or last is None or first.i < max(subject.head.i, noun.sent.start) + 2:
        return False
    comma, before = first.nbor(-1), first.nbor(-2)
    alike = before.pos_ in NOUNS and before.pos_ == noun.pos_ and determiner_of(before) == determiner_of(noun)
    bare = determiner_of(noun) == "" and noun.pos_ == "NOUN"
    if comma.text != "," or not alike or not (bare or child(last, "conj") or child(noun, "punct")):
        return False
    noun.head, noun.dep_, comma.head = before, "conj", before
    return True


def is_owned_too(noun: Token) -> bool:
    """Join to what somebody has more that they have, taken for a name: *for its zoo, its port and its big park*."""
    owner, last, first = owner_of(noun), child(noun, "conj"), noun.left_edge
    if not owner or last is None or owner_of(last) != owner or first.i < noun.sent.start + 2:
        return False
    before = first.nbor(-2)
    owned = next((each for each in (before, *before.conjuncts) if owner_of(each) == owner), None)
    if first.nbor(-1).text != "," or owned is None or owned.i > before.i:
        return False
    noun.head, noun.dep_ = owned, "conj"
    return True


def owner_of(noun: Token) -> str:
    """The pronoun that says whose it is: *its*."""
    owner = child(noun, "poss")
    return owner.lower_ if owner is not None and owner.tag_ == "PRP$" else ""


def determiner_of(noun: Token) -> str | None:
    """Which kind of article the noun has; None where it has another determiner."""
    found = next((other for other in noun.lefts if other.dep_ in {"det", "poss", "nummod"}), None)
    article = "" if found is None else found.lower_
    return {"": "", "a": "a", "an": "a", "the": "the"}.get(article)


def is_phrase_as_well(link: Token) -> bool:
    """Join to the phrase before it one behind *as well as*: *sold in Ulm, as well as in Oslo*, *… by Ada Lund*."""
    words = link.doc.tokens[max(0, link.i - 2) : link.i + 2]
    fits = words[-1].dep_ in {"agent", "prep"} and words[-1].head in {link, link.head}
    if [word.lower_ for word in words[:3]] != AS_WELL_AS or not fits:
        return False
    first, phrase = words[0], words[-1]
    end = first.i - (2 if first.nbor(-1).text == "," else 1)
    before = [other for other in link.head.rights if other.dep_ == "prep" and other.right_edge.i == end]
    for other in before:
        link.head, phrase.head, phrase.dep_ = other, other, "conj"
    return bool(before)
