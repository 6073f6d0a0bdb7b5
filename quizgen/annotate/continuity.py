"""Whether *it* or *they* goes on with what the sentence before was about, or may mean something else in it.

What a sentence is about, its subject, is what the next one mostly goes on with (Centering Theory), the more so if it
was what the sentence before that was about. What only stands in a phrase is hardly taken up, least of all times,
amounts and places. But a thing that has only just been acted on is: *Arno showed its new phone. It has two cameras.*
"""

from quizgen.annotate.newcomers import is_deed, newcomers
from quizgen.english.people import GROUPS, names_people
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS

DOINGS = frozenset(
    """
    accuse admit advise agree announce answer apologise apologize appoint argue ask assume believe boast call campaign
    celebrate chat cheer choose claim communicate complain condemn confess congratulate convince cook criticise
    criticize cry dance debate decide declare demand deny discuss doubt elect emigrate enjoy estimate expect explain
    fear forget forgive gossip greet guess hate hesitate hope imagine immigrate insist invite joke judge know laugh
    learn marry mourn negotiate nominate order pay persuade plan plead pray pretend promise propose protest quarrel read
    realise realize reckon recommend refuse regret remember reply request resign respond retire say sell shout smile
    speak speculate suggest suspect talk teach tell testify thank think travel volunteer vote vow want warn weep whisper
    wish wonder work worry write
    """.split()
)
"""Verbs of what people do."""

PLACING = frozenset(
    """
    above across along alongside amid amidst among around at atop behind below beneath beside between beyond in inside
    near on opposite outside over past through throughout under underneath within
    """.split()
)
"""Prepositions of where something is, which is hardly taken up."""

MEASURES = frozenset(
    """
    acre afternoon amp ampere baht billion byte calorie carat cent centiliter centilitre centimeter centimetre century
    crore day decade decibel decilitre degree dinar dirham distance dollar drachma euro evening fathom foot fortnight
    franc furlong gallon gigabyte gigawatt gram guinea half hectare hertz horsepower hour hundred hundredweight inch
    joule kilobyte kilogram kilohertz kilojoule kilometer kilometre kilowatt kilowatt-hour krona krone lakh light-year
    lira liter litre megabyte megahertz megapixel megaton megawatt meter metre microgram micrometre micron mile
    milligram milliliter millilitre millimeter millimetre million millisecond minute month morning nanometre night ohm
    ounce pence penny per percent peso pint pound quart quarter rand renminbi rouble ruble rupee second shekel shilling
    terabyte third thousand time ton tonne trillion volt watt week weekend yard year yen yuan zloty
    """.split()
)
"""Units, which are no things to go on with."""

ATTRIBUTES = frozenset(
    """
    altitude area breadth capacity circumference climate density depth diameter elevation extent height latitude length
    longitude magnitude mass perimeter population radius size thickness volume weight width
    """.split()
)
"""Nouns of what is only true of a thing."""

HAVING = frozenset(
    """
    adjoin belong border contain cover have host house lie occupy overlook own possess sit stand surround
    """.split()
)
"""Verbs of which they are never the subject."""


LIKENING = frozenset({"compare", "contrast", "equate", "liken"})
"""Verbs of two things side by side."""


def goes_on_with_thing(pronoun: Token, topic: Token, subject: Token) -> bool:
    """Whether *it* means the topic."""
    if has_other_in_front(pronoun) or (subject == topic and (is_part(topic) or is_part_of_thing(topic))):
        return False
    return is_deed(pronoun) or not any(is_rival_thing(other, pronoun) for other in newcomers(subject))


def is_rival_thing(other: Token, pronoun: Token) -> bool:
    """Whether *it* may take up what the sentence before has only just told of: what is acted on, or what is told.

    The same verb again is said of the same subject: *Lima has a port. It has two markets.*
    """
    if other.lemma_.lower() in MEASURES or any(each.dep_ == "relcl" for each in other.ancestors):
        return False
    if other.lemma_.lower() in ATTRIBUTES and pronoun.tag_ == "PRP" and pronoun.head.lemma_ in HAVING:
        return False
    again = pronoun.tag_ == "PRP" and other.head.lemma_ == pronoun.head.lemma_
    told = (other.dep_ in SUBJECTS and other.head.dep_ == "ccomp") or is_likened_to(other)
    return told or (other.dep_ == "dobj" and not again) or is_new_doer(other) or is_new_and_told_of(other)


def is_likened_to(other: Token) -> bool:
    """Whether it is what the subject was compared with: the film of *The play has been compared to the film*."""
    link, verb = other.head, other.head.head
    return other.dep_ == "pobj" and link.lower_ in {"to", "with"} and verb.lemma_ in LIKENING and verb.dep_ == "ROOT"


def is_new_and_told_of(other: Token) -> bool:
    """Whether the sentence goes on to tell of something new: the abbey of *Ulm grew around an abbey, which …*."""
    new = any(each.lower_ in {"a", "an"} for each in other.lefts)
    return new and any(each.dep_ == "relcl" and each.left_edge.tag_ in {"WDT", "WP$"} for each in other.rights)


def is_new_doer(other: Token) -> bool:
    """Whether it is what only does something: the canal of *The lakes are joined by a canal. It is a mile long*."""
    new = any(each.lower_ in {"a", "an"} for each in other.lefts)
    return new and other.dep_ == "pobj" and other.head.lower_ == "by" and not names_people(other.lemma_)


def is_part(topic: Token) -> bool:
    """Whether the noun is only something of what may be meant itself: *the theme of the festival*.

    Not a part of a name: *the Great Wall of China*.
    """
    if topic.pos_ == "PROPN" and topic.text[0].isupper():
        return False
    of = (each for other in topic.children if other.dep_ == "prep" and other.lower_ == "of" for each in other.children)
    return any(other.dep_ == "pobj" and other.tag_ in {"NN", "NNP"} for other in of)


def is_part_of_thing(topic: Token) -> bool:
    """Whether it belongs to a thing that may be meant itself: *its runway*, not *her book*."""
    return any(other.lower_ == "its" and other.dep_ == "poss" for other in topic.lefts)


def has_other_in_front(pronoun: Token) -> bool:
    """Whether something else that *it* may mean stands before it, and not only in a phrase."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    return any(token.tag_ in {"NN", "NNP"} and token.dep_ in {*SUBJECTS, "dobj", "appos", "attr"} for token in before)


def goes_on_with_several(pronoun: Token, subject: Token, *, people: bool, settled: bool) -> bool:
    """Whether *they* means the topic; `people` if that is people, `settled` if it was a topic before."""
    if acts_like_person(pronoun) and not people:
        return False
    fronted = [token for token in pronoun.doc[pronoun.sent.start : pronoun.i] if is_plural_noun(token)]
    rivals = [other for other in (*plurals_beside(subject), *fronted) if is_rival_of_several(other, people=people)]
    if people:
        return all(not is_like_people(other) and (settled or is_aside(other, pronoun)) for other in rivals)
    return not rivals


def is_rival_of_several(other: Token, *, people: bool) -> bool:
    """Whether *they* may mean another plural: no unit, nothing only described, nobody where things are meant."""
    measure = other.lemma_.lower() in MEASURES or any(each.dep_ == "relcl" for each in other.ancestors)
    own = any(each.lower_ == "their" for each in other.lefts)
    place = not people and other.dep_ == "pobj" and other.head.lower_ in PLACING
    return not (measure or own or place or (is_noun_of_people(other) and not people))


def acts_like_person(pronoun: Token) -> bool:
    """Whether the pronoun is the subject of what only people do, and whose it is does not matter."""
    return pronoun.tag_ == "PRP" and pronoun.head.lemma_ in DOINGS


def is_noun_of_people(noun: Token) -> bool:
    """Whether the noun is for people, for a group of them or for a nation's: *settlers*, *the team*, *Americans*."""
    return names_people(noun.lemma_) or noun.lemma_ in GROUPS or (noun.tag_ == "NNPS" and noun.ent_type_ == "NORP")


def is_like_people(token: Token) -> bool:
    """Whether people may be meant: a noun for them, or a name."""
    return token.pos_ == "PROPN" or token.lower_ == "those" or is_noun_of_people(token)


def is_aside(token: Token, pronoun: Token) -> bool:
    """Whether a noun that means no people is out of the question for the pronoun.

    It only stands behind a preposition, or the pronoun does what people do.
    """
    return acts_like_person(pronoun) or (token.dep_ == "pobj" and token.head.lower_ != "of")


def is_plural_noun(token: Token) -> bool:
    """Whether the token heads a plural noun phrase, or one of several that are coordinated."""
    if token.pos_ in {"NOUN", "PROPN"} and any(other.dep_ == "conj" for other in token.children):
        return True
    if token.lower_ == "those" and token.dep_ in {*SUBJECTS, "attr", "dobj"}:
        return True
    return token.tag_ in {"NNS", "NNPS"} and token.dep_ not in {"compound", "amod", "npadvmod"}


def plurals_beside(subject: Token) -> list[Token]:
    """What else *they* could mean in the sentence of the subject."""
    own = {subject, *subject.conjuncts}
    plurals = [token for token in subject.sent if is_plural_noun(token) and token not in own]
    return [token for token in plurals if not subject.is_ancestor(token)]
