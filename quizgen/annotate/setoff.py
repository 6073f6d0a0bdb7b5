"""What commas set off, which the parser hung on the wrong word: *wrote, for the museum in Ulm, a guide*."""

from quizgen.model.tokens import Token
from quizgen.model.tree import PRESENT, SUBJECTS, child

NOUNS = frozenset({"NOUN", "PROPN"})

FINITE = PRESENT | {"VBD"}

WITHOUT_OBJECT = frozenset(
    """
    act appear arrive be become begin belong come die emerge end exist fall go happen lie live occur participate reign
    remain reside rise serve sit stand stay travel work
    """.split()
)
"""Verbs that take no object, so that a noun behind a comma says more of another."""

OF_MEETINGS = frozenset("build compose convene establish found hold open organise organize publish sign write".split())
"""Participles of what was done to the thing before them: *At a meeting, held in May, …*."""

FEWEST_ROLES = 2
"""Roles before *and* from which a third ends their list; behind one it may be somebody else."""


def is_object_behind_phrase(noun: Token) -> bool:
    """Hang on its verb the object behind a phrase between commas: *She wrote, for the museum in Ulm, a guide*."""
    first = noun.left_edge
    comma = first.nbor(-1) if first.i > noun.sent.start else noun
    if comma.text != "," or noun.tag_ not in {"NN", "NNS", "NNP"} or child(noun, "det", "poss", "nummod") is None:
        return False
    if noun.dep_ == "conj" and any(other.dep_ == "cc" and other.i < noun.i for other in noun.head.rights):
        return False
    link = next((other for other in noun.ancestors if is_between(other)), noun)
    verb = link.head
    whole = verb.tag_ in FINITE and verb.lemma_ not in WITHOUT_OBJECT
    if link is noun or not whole or child(verb, "attr", "auxpass", "ccomp", "dobj", "oprd", "xcomp") is not None:
        return False
    noun.head, noun.dep_, comma.head = verb, "dobj", verb
    return True


def is_other_name_for_noun(noun: Token) -> bool:
    """Hang on the noun before a comma what it is called, taken for an object: *served as head of the army, the JNA*."""
    verb, first = noun.head, noun.left_edge
    comma = first.nbor(-1) if first.i > noun.sent.start else noun
    link = verb.nbor(1) if verb.i + 1 < noun.sent.end else verb
    if comma.text != "," or noun.tag_ not in {"NNP", "NNPS"} or link.dep_ != "prep" or link.head is not verb:
        return False
    before = comma.nbor(-1)
    alone = link.right_edge is before and before.pos_ in NOUNS and child(noun, "cc", "conj") is None
    if not alone or any(other.text == "," for other in noun.doc[verb.i : comma.i]):
        return False
    noun.head, noun.dep_, comma.head = before, "appos", before
    return True


def is_between(link: Token) -> bool:
    """Whether the preposition begins a phrase right behind its verb and a comma."""
    before = link.dep_ == "prep" and link.i - 2 == link.head.i and link.head.pos_ == "VERB"
    return before and link.nbor(-1).text == ","


def is_main_behind_participle(verb: Token) -> bool:
    """Make the main verb of what goes on behind a participle: *The nine, often referred to as judges, led it*."""
    first = verb.head
    subject = child(first, *SUBJECTS) if verb.tag_ in FINITE and first.dep_ == "ROOT" else None
    if first.tag_ != "VBD" or subject is None or verb.i < first.i:
        return False
    joined = child(verb, *SUBJECTS, "mark", "aux", "auxpass") is not None or verb.left_edge.nbor(-1).text != ","
    if joined or not is_right_behind(first, subject) or child(first, "aux", "auxpass", "cc", "dobj") is not None:
        return False
    last = verb.left_edge.i - 1
    for other in first.children:
        if other.i < subject.i or other.i >= last or other is subject:
            other.head = verb
    verb.head, verb.dep_, subject.dep_ = verb, "ROOT", "nsubj"
    first.head, first.dep_, first.tag_ = subject, "acl", "VBN"
    return True


def is_right_behind(participle: Token, subject: Token) -> bool:
    """Whether but a comma, the first of its sentence, and adverbs stand between the subject and the verb behind it."""
    sentence = participle.doc[participle.sent.start : participle.i]
    start = next((token.i for token in sentence if token.text == ","), participle.i)
    behind = participle.doc[start + 1 : participle.i]
    closed = subject.i < start and subject.right_edge.i <= start
    return closed and start < participle.i and all(other.tag_ == "RB" for other in behind)


def is_phrase_before_participle(link: Token) -> bool:
    """Hang on the main verb what opens the sentence: *At a meeting, held in May, half of the members voted*."""
    participle = link.head
    main = participle.head
    noun = child(link, "pobj") if link.is_sent_start else None
    told = participle.dep_ == "advcl" and participle.tag_ == "VBN" and participle.i < main.i
    if noun is None or not told or noun.ent_type_ in {"DATE", "TIME"} or link.right_edge.i + 2 != participle.i:
        return False
    if participle.nbor(-1).text != ",":
        return False
    link.head = main
    if participle.lemma_ in OF_MEETINGS:
        participle.head, participle.dep_ = noun, "acl"
    return True


def is_last_of_roles(noun: Token) -> bool:
    """Hang on the roles before it the last of a list: *Li, the son of An, the heir of Bo, and the aunt of Ru*."""
    link = noun.left_edge.nbor(-1) if noun.left_edge.i > noun.sent.start else noun
    name = noun.head.head if noun.head.dep_ == "appos" else noun.head
    if link.dep_ != "cc" or noun.tag_ != "NN" or name.pos_ != "PROPN" or link.nbor(-1).text != ",":
        return False
    roles = [other for other in noun.doc[name.i : noun.i] if is_role(other)]
    if len(roles) < FEWEST_ROLES or roles[0].head is not name or not all(name.is_ancestor(role) for role in roles):
        return False
    first = roles[0]
    for other in (*roles[1:], noun):
        other.left_edge.nbor(-1).head = other.head = first
        other.dep_ = "conj"
    link.head = link.nbor(-1).head = first
    return True


def is_role(noun: Token) -> bool:
    """Whether a noun behind a comma, with an article, tells who somebody is."""
    article = noun.left_edge
    return noun.dep_ == "appos" and noun.tag_ == "NN" and article.dep_ == "det" and article.nbor(-1).text == ","
