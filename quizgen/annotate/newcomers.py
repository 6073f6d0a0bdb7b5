"""Whether *it* may go on with what the sentence before has only just told of, rather than with what that is about.

A sentence that says what something is, has or underwent goes on with a newcomer as readily as with its subject: *Arno
showed its new phone. It has two cameras.* Only where nobody but people and bodies do what the verb says is the subject
meant for certain: *Arno showed its new phone. It sued a rival.*
"""

from quizgen.annotate.grammar import subject_of
from quizgen.model.tokens import Token
from quizgen.model.tree import TENSED

DEEDS = frozenset(
    """
    accept accuse acknowledge acquire admit advertise advise agree aim allege announce apologise apologize appeal apply
    appoint approve argue ask assert assure attack authorise authorize award ban believe bid blame borrow boycott buy
    call campaign cancel claim commission complain concede condemn confirm congratulate consult contest criticise
    criticize decide declare defend demand denounce deny disclose dismiss dispute donate elect employ encourage endorse
    estimate evict expect expel fear file finance fine fire forbid fund hire honor honour hope inform insist instruct
    intend interview invest investigate invite jail join launch lease lend license lobby negotiate nominate notify
    object oppose order outlaw own pardon pay persuade petition plan pledge predict promise propose prosecute protest
    publish purchase quote ratify reassure rebuke recommend recruit refund refuse regret reimburse reject renegotiate
    rent repay report request say seek sell sign sponsor submit subsidise subsidize sue support thank urge veto vote vow
    want warn welcome withdraw
    """.split()
)
"""What people and bodies do with words, rights and money, and things hardly ever."""

KNOWN = frozenset({"a", "an", "the", "this", "that", "its", "his", "her", "their", "another"})
"""Words before a noun that show a single thing."""

PASSED_BY = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL", "GPE", "LOC", "PERSON"})
"""Labels of what *it* hardly takes up: times, amounts, people, and where something is."""

NAMED = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "FAC", "EVENT", "LAW"})
"""Labels of names that *it* can take up."""


def is_deed(pronoun: Token) -> bool:
    """Whether the pronoun is the subject of what only people and bodies do."""
    verb = pronoun.head
    return pronoun.tag_ == "PRP" and pronoun.dep_ == "nsubj" and verb.lemma_ in DEEDS


def newcomers(subject: Token) -> list[Token]:
    """The single things that its sentence tells of besides the subject and what that is."""
    own = {subject, *(other for other in subject.head.children if other.dep_ == "attr")}
    return [
        token for token in subject.sent if is_newcomer(token) and token not in own and not subject.is_ancestor(token)
    ]


def is_newcomer(noun: Token) -> bool:
    """Whether the token heads a noun phrase of a single thing that *it* can take up."""
    model = noun.text[0].isdigit() and noun.dep_ == "dobj"  # *showed its 6230i*
    if (noun.tag_ not in {"NN", "NNP"} and not model) or noun.dep_ in {"compound", "amod", "nmod", "npadvmod", "poss"}:
        return False
    if noun.ent_type_ in PASSED_BY and not model:
        return False
    return noun.ent_type_ in NAMED or any(other.lower_ in KNOWN for other in noun.lefts)


def is_between(subject: Token, pronoun: Token) -> bool:
    """Whether another clause with a single subject of its own stands between the two: *when Lima grew and it …*."""
    between = subject.doc[subject.i + 1 : pronoun.i]
    return any(
        token.dep_ in {"nsubj", "nsubjpass"} and token.tag_ in {"NN", "NNP"} and token.head != subject.head
        for token in between
        if not subject.is_ancestor(token)
    )


def is_another_than_subject(pronoun: Token) -> bool:
    """Whether the pronoun is acted on by the subject of the verb around it: *Arno wants it to be sold*."""
    verb = pronoun.head
    around = subject_of(verb.head) if verb.dep_ in {"ccomp", "xcomp"} else None
    untensed = verb.tag_ in {"VB", "VBG"} and not any(other.tag_ in TENSED for other in verb.lefts)
    return around is not None and untensed


def owns_more(name_end: int, noun: Token) -> bool:
    """Whether an *’s* behind the name makes it but the owner of what follows, whatever the parse says."""
    return name_end < len(noun.doc) and noun.doc[name_end].tag_ == "POS"
