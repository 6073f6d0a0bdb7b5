"""*Li Na left the firm, taking her patents along.* → *Li Na took her patents along*; only where the form is sure.

So too *Born in Wuhan, Li Na …* → *Li Na was born in Wuhan*.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.works import PRESENTING
from quizgen.facts.clauses import read_clause
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import with_form
from quizgen.facts.told import MAKING_DO
from quizgen.facts.verbs import Verb, is_verb, verbs_of
from quizgen.model.fact import Clause
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

OF_THE_EVENT = frozenset(
    """
    accelerate accord add aggravate alarm allow amount begin boost bring cause compare complicate compound contribute
    create culminate depend drive enable encourage ensure exacerbate follow force fuel generate give hamper heighten
    help hinder imply include indicate intensify lead leave make mark mean necessitate pave permit pose prevent prompt
    provoke raise reflect render require result reveal show signal signify spark start stimulate stoke suggest symbolise
    symbolize trigger underline undermine underscore worsen
    """.split()
)
"""Participles whose subject may be all that was said before: *…, leading to protests*."""

OF_THE_DEED = frozenset({"produce", "yield"})
"""Participles of what comes of a deed rather than of who does it: *It lets air in, producing a warmer flame*."""

PLACES_AND_TIMES = frozenset({"DATE", "FAC", "GPE", "LOC", "TIME"})
"""Labels of what a show takes place at rather than of a show."""

MEASURING = frozenset("amount average number range span total vary".split())
"""Verbs of how much there is of something."""

FORESEEING = frozenset("anticipate expect forecast foresee predict project".split())
"""Verbs of those who say what something will do: *The report forecast growth of 3%, slipping to 2%*."""

NOT_OF_THE_SUBJECT = frozenset(
    """
    accord add adjust assume base combine compare concern consider contrast couple except exclude follow give grant
    include judge leave measure oppose owe pair provide put regard relate say see set speak suppose take translate view
    """.split()
)
"""Passive participles that connect rather than tell of the subject: *Compared with …*, *Given that …*."""


MOVED = frozenset(
    """
    accompany advise aid alarm alert amuse anger annoy appal appall arm arouse assist astonish attract beset bolster
    boost buoy burden captivate catalyse catalyze charm cheer compel concern confront confuse convince cripple dazzle
    delight depress deter determine devastate disappoint discourage disgust disillusion dismay distract distress disturb
    drive embarrass embolden enable encourage energise energize enrage entice equip exasperate excite exhaust face
    fascinate flatter force frighten frustrate fuel galvanise galvanize goad guide hamper hamstring handicap hearten
    help hinder hit horrify humiliate hurt impel impress incense incite induce infuriate inspire intrigue invigorate
    irritate join lure motivate move oblige outrage overcome overwhelm perplex persuade perturb plague please press
    pressure prod prompt propel provoke push puzzle rattle reassure rile rouse sadden scare shake shock sicken spark
    spur startle stimulate stir strengthen stun support surprise sustain sway tempt terrify threaten thrill tire touch
    trouble unnerve upset urge warn weaken worry
    """.split()
)
"""Participles of why or with what help the subject then does what the clause says; torn from it they tell nothing."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each participle that a comma sets off before or behind a main verb whose subject it shares."""
    root = sentence.root
    if not is_verb(root):
        return
    for main in verbs_of(root):
        for token in around(main.token):
            if is_participle(token, main.token) or is_passive_participle(token, main):
                verb = with_form(token, main, main.subject)
                if verb is not None:
                    yield attempt(partial(read_clause, verb, reading))


def around(verb: Token) -> Iterator[Token]:
    """What depends on the verb or on its infinitive, to which the parser may hang what the verb's subject does."""
    yield from verb.children
    for infinitive in verb.children:
        if infinitive.dep_ == "xcomp":
            yield from infinitive.children


def is_participle(token: Token, main: Token) -> bool:
    """Whether the token heads a participial clause set off behind `main` and says what the subject itself did."""
    if token.dep_ != "advcl" or token.tag_ != "VBG" or token.lemma_ in OF_THE_EVENT:
        return False
    if token.lemma_ in MEASURING | OF_THE_DEED and any_child(main, {"dobj"}):
        return False  # *take a fee, ranging from 3 to 5 euros*: the fee does
    if main.lemma_ in FORESEEING:
        return False
    if token.lemma_ in PRESENTING and any_child(token, {"dobj"}) and is_of_noun_before(token):
        return False
    set_off = token.i > main.i and token.left_edge.nbor(-1).text == "," and not is_interrupting(token)
    lasting = main.lemma_ == "be" and any_child(main, {"aux"})  # *have been on sale, promising views*: they promise
    by_itself = not lasting and not is_passive(main)  # *The ore is heated, producing iron*: heating it does
    alone = set_off and is_bare(token) and by_itself and not leads_others(main)
    return alone and not (is_example(token, main) or is_behind_clause(token, main) or is_of_another(token, main))


def is_passive(main: Token) -> bool:
    """Whether something is done to the subject, as told by an auxiliary of the verb or of one that it is joined to."""
    joined = main.dep_ == "conj" and main.tag_ == "VBN" and not any_child(main, {"aux"})
    return joined or any_child(main, {"auxpass"})


def is_behind_clause(token: Token, main: Token) -> bool:
    """Whether what is told may be of a clause before it: *They fled when a tank burst, sending oil ashore*."""
    clauses = [other for other in main.rights if other.dep_ == "advcl" and other.i < token.i and other.tag_ != "VBG"]
    return any(any_child(clause, SUBJECTS) and clause.right_edge.i + 2 >= token.left_edge.i for clause in clauses)


def is_of_another(token: Token, main: Token) -> bool:
    """Whether *its* may be of what the main clause names behind its verb: *Malta helps Oslo, buying its oil*."""
    own = any(other.lower_ in {"it", "its"} for other in token.subtree)
    between = main.doc[main.i + 1 : token.left_edge.i].tokens if own else ()
    return any(other.ent_type_ in {"GPE", "ORG"} for other in between)


def is_interrupting(token: Token) -> bool:
    """Whether the participle stands in the middle of its main clause: *surrendered, waving a flag, to the soldiers*."""
    return any(
        other.dep_ == "prep" and other.i > token.i + 1 and other.nbor(-1).text == "," for other in token.children
    )


def is_of_noun_before(token: Token) -> bool:
    """Whether what is told may be so of what stands before its comma: *Her debut was in a film, starring Max Orr*."""
    before = token.doc[max(token.sent.start, token.left_edge.i - 2)]
    return before.ent_type_ not in PLACES_AND_TIMES


def is_example(token: Token, main: Token) -> bool:
    """Whether it goes on with what *such as* gives for examples: *It does much, such as drying hay, selling*."""
    between = main.doc[main.i + 1 : token.i].tokens
    return any(
        second.lower_ == "as" and first.lower_ == "such" and third.text.endswith("ing")
        for first, second, third in zip(between, between[1:], between[2:], strict=False)
    )


def leads_others(main: Token) -> bool:
    """Whether somebody else is brought to do something, who may go on: *requires members to swear, agreeing to …*."""
    return main.lemma_ in MAKING_DO and any_child(main, {"dobj", "ccomp"})


def is_passive_participle(token: Token, main: Verb) -> bool:
    """Whether the token heads what was done to the subject, set off right before it."""
    if token.dep_ != "advcl" or token.tag_ != "VBN" or token.lemma_ in NOT_OF_THE_SUBJECT or token.lemma_ in MOVED:
        return False
    subject = main.subject.left_edge
    before = token.right_edge.i + 1 == subject.i - 1 and subject.i > 1 and subject.nbor(-1).text == ","
    first = bool(token.left_edge.is_sent_start) and main.first
    pointing = token.left_edge.lower_ == "so"  # *So called because …, the war was fought with words*
    return before and first and is_bare(token) and not pointing


def is_bare(token: Token) -> bool:
    """Whether the participle has no subject, conjunction or auxiliary of its own."""
    return not any_child(token, SUBJECTS | {"mark", "aux", "auxpass"})
