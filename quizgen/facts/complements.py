"""Verbs that leave to the sentences before what was refused, where somebody arrived, of what he was accused.

English lets some verbs go without what they can't be understood without, if the hearer knows it already: *Li Na
refused*, *They won*. Others of the same meaning never do (*She rejected it*). Which do is a fact of each verb; FrameNet
calls what is left out a definite null instantiation (C. J. Fillmore, Pragmatically controlled zero anaphora, 1986).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import OFFICES, names_people
from quizgen.english.prepositional import WITH_OBJECT
from quizgen.facts.refusal import Refusal
from quizgen.facts.typing import NUMBER_LABELS
from quizgen.facts.verbs import joined_verb
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OF_SOMETHING = frozenset(
    """
    abide abstain accept acquiesce adhere admit agree answer apologise apologize appeal apply approve aspire assent
    assist attack attend balk baulk belong benefit bid cater choose clamor clamour collude comment comply concede
    concur confess confirm conform connive consent consist consult contravene contribute convert cooperate cope
    dabble decide defer delve deny depend desist detract deviate disagree disapprove dissent elaborate embark
    encroach enquire enrol enroll ensue forget forgive help hinge hint identify impinge indulge infringe inherit
    inquire insist interfere intervene intrude invade invest join know lose meddle notice obey object oblige oppose
    opt partake participate persevere persist pertain petition presume proceed promise protest qualify quit react
    recall reckon reconsider refrain refuse reject relate rely remember renege repent reply resign resist resort
    respond result retaliate revel revert sign specialise specialize speculate stem strive submit subscribe switch
    sympathise sympathize tamper threaten transfer try understand vie volunteer vouch vow warn watch win withdraw
    wonder
    """.split()
)
"""Verbs that say nothing without what was refused, agreed to, won; not those that tell of things too: *It began*."""

NEEDING_OBJECT = frozenset(
    """
    abandon abolish accompany accomplish accuse achieve acquire adopt affect afford alleviate annex appoint arouse
    arrest assassinate assess assign assure attempt attract attribute avoid await award ban besiege bestow blame
    bring bury capture cause challenge cite comprise condemn conduct confine confront conquer constitute construct
    contain contradict convey convince create curb curtail deem define demand demolish depict deplete deprive
    describe deserve designate destroy detain determine devastate devise disclose discover discuss dismantle dismiss
    distinguish dominate elect elicit eliminate embody emulate enable encompass encounter encourage endanger endorse
    enforce enhance enjoy ensure entrust equip eradicate erect establish evaluate evoke exacerbate examine exceed
    exclude exert expel expose express extradite facilitate favor favour follow forbid foreshadow foster fulfil
    fulfill fund generate grant guarantee handle harbor harbour harm herald highlight ignore impair implement impose
    imprison incorporate incur inflict influence inform inhabit injure inspire instigate instil insult intend
    intercept introduce invent invite involve jeopardise jeopardize justify lack liberate maintain mark mention
    merit name necessitate nominate notify nurture obtain occupy orchestrate oust outline outlive outnumber outweigh
    overcome oversee overthrow overturn owe own perceive permit perpetrate persuade pioneer portray possess precede
    prefer preserve prevent prompt propose prosecute provide provoke publicise publicize punish pursue quell raise
    ratify receive recommend rectify regain regulate reinstate release remove render renounce repeal repel replace
    represent require rescue resemble resent restrict retain revoke seek select send signify solve spark spawn
    specify stipulate subject subsidise subsidize summon support surpass surround sustain tackle trigger uncover
    undergo undermine understate undertake unveil uphold urge utilise utilize veto view violate visit want withhold
    witness
    """.split()
)
"""Verbs that hardly ever go without an object or a phrase: where there is none, it was left out or not understood."""

INSIDE = frozenset("across along in inside near outside within".split())
"""Prepositions that lead to where it was, not to what a verb needs that wants an object."""

TO_SOMEWHERE = frozenset(
    """
    approach arrive board depart disembark embark enter escape exit flee head immigrate leave proceed reach relocate
    return settle venture
    """.split()
)
"""Verbs that say nothing without from where or to where."""

INCOMPLETE = OF_SOMETHING | NEEDING_OBJECT | TO_SOMEWHERE

WITH_THIRD: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verb, prepositions in {
        "absolve": "by from of",
        "accuse": "of",
        "accustom": "to",
        "acquaint": "with",
        "acquit": "of",
        "admit": "as into to",
        "affiliate": "to with",
        "align": "with",
        "allot": "for to",
        "appoint": "as by in to",
        "apprentice": "to",
        "approach": "about for over to with",
        "ascribe": "to",
        "ask": "about by for",
        "assign": "to",
        "assimilate": "into",
        "associate": "with",
        "attach": "to",
        "attribute": "to",
        "banish": "by from to",
        "bar": "from",
        "base": "around at in near on upon",
        "bequeath": "by to",
        "betroth": "by to",
        "blame": "by for on",
        "characterise": "as by",
        "characterize": "as by",
        "charge": "for in over with",
        "class": "as by in",
        "compare": "by to with",
        "confine": "at in to within",
        "connect": "by through to via with",
        "consign": "to",
        "convert": "by from into to",
        "convict": "for of",
        "couple": "to with",
        "credit": "as by for to with",
        "demote": "from to",
        "deprive": "by of",
        "derive": "from",
        "designate": "as by for",
        "destine": "for to",
        "devote": "to",
        "donate": "by to",
        "earmark": "for",
        "elect": "as at by for from in to",
        "embed": "in into on within",
        "endow": "by with",
        "enlist": "as by for in to",
        "enrol": "at in on",
        "enroll": "at in on",
        "entitle": "to",
        "entrust": "to with",
        "equate": "to with",
        "equip": "by for with",
        "evict": "by from",
        "exclude": "by from",
        "exempt": "from",
        "exonerate": "by from of",
        "expel": "by for from",
        "extradite": "by from to",
        "imbue": "by with",
        "implicate": "by in",
        "indict": "by for in on over",
        "induct": "into",
        "inform": "about by of",
        "initiate": "into",
        "integrate": "into with",
        "invite": "as into to",
        "involve": "by in with",
        "lease": "by from to",
        "lend": "by to",
        "liken": "by to",
        "link": "by to via with",
        "loan": "by from to",
        "longlist": "for",
        "mistake": "for",
        "model": "after on",
        "nominate": "as by for to",
        "notify": "about by of",
        "oppose": "by to",
        "pair": "with",
        "pit": "against",
        "pledge": "by to",
        "predispose": "to",
        "preoccupy": "by with",
        "promote": "to",
        "reassign": "to",
        "recruit": "as by for from into to",
        "refer": "as by to",
        "regard": "as by with",
        "relate": "to",
        "relieve": "by from of",
        "relocate": "from to",
        "repatriate": "by from to",
        "resettle": "in to",
        "second": "from to",
        "shortlist": "for",
        "spare": "by from",
        "strip": "by from of",
        "subject": "to",
        "sue": "by for in over",
        "supply": "by from to with",
        "suspect": "by in of",
        "swap": "for with",
        "tailor": "by for to",
        "task": "with",
        "team": "with",
        "tell": "about by of to",
        "transfer": "from to",
        "transform": "by from into to",
        "translate": "as by from into to",
        "twin": "to with",
        "vest": "in with",
        "warn": "about against by of",
    }.items()
}
"""Verbs that in the passive say too little without of what, to what or for what → the prepositions of that."""

MOVING_CAUSE = frozenset(
    """
    coax compel convince drive embolden encourage entice galvanise galvanize goad impel incite induce inspire lead
    lure motivate move nudge persuade pressure pressurise pressurize prompt provoke push rouse spur stir tempt
    """.split()
)
"""Verbs of what leads to a deed: in the passive they leave out what did."""

GOING_ON = frozenset("continue recommence restart resume".split())
"""Verbs of going on with what was begun before."""

OBJECTS = frozenset({"dobj", "dative", "ccomp", "xcomp", "oprd", "attr", "acomp", "prt"})

WHERE = frozenset(
    """
    aboard abroad ashore back downstream downwards east eastward eastwards elsewhere everywhere home indoors inland
    inside north northeast northward northwards northwest offshore onshore outdoors outside overseas south southeast
    southward southwards southwest there underground upstream upwards west westward westwards
    """.split()
)

CAUSING = frozenset("after amid because by following once through upon when".split())

TIMES = frozenset("after before once since till until when whenever while".split())

AT_A_TIME = frozenset({"DATE", "TIME"})

WITHOUT_THING = frozenset(
    """
    according after alongside amid amidst as at because before besides by despite due during following like
    notwithstanding owing pending prior since thanks throughout till unlike until without
    """.split()
)
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
    if verb.lemma_ in {"place", "put"} and lacks_where(verb):
        return True
    if (verb.lemma_ in NEEDING_OBJECT and lacks_thing(verb)) or (takes_bare_part(verb) and not led):
        return True
    if verb.lemma_ in INCOMPLETE and not (led or is_said_of_noun(verb) or leaves_office_told(verb)):
        return not any(completes(other, verb) for other in verb.rights) and not shares_object(verb)
    return verb.lemma_ in GOING_ON and lacks_start(verb)


def leaves_office_told(verb: Token) -> bool:
    """Whether the subject tells from what somebody resigned: *Finance Minister Li Na resigned*."""
    subject = child(verb, *SUBJECTS) if verb.lemma_ == "resign" else None
    return subject is not None and any(other.lemma_.lower() in OFFICES for other in subject.subtree)


def lacks_where(verb: Token) -> bool:
    """Whether somebody is put, and where or to what is not told: *events place the people who live at risk*."""
    somebody = child(verb, "dobj")
    people = somebody is not None and names_people(somebody.lemma_)
    return people and not any(other.dep_ in {"prep", "prt", "advmod", "oprd", "acomp"} for other in verb.rights)


def completes(part: Token, verb: Token) -> bool:
    """Whether a part behind the verb is what it needs: an object, a clause, a place, or a phrase of that."""
    if part.dep_ in OBJECTS:
        return part.ent_type_ not in AT_A_TIME or verb.lemma_ in NEEDING_OBJECT  # *exceeded ten years*
    if part.dep_ in {"advmod", "npadvmod"}:
        return part.ent_type_ in NUMBER_LABELS or (verb.lemma_ in TO_SOMEWHERE and part.lower_ in WHERE)
    noun = child(part, "pobj", "pcomp") if part.dep_ == "prep" else None
    if noun is None:  # *because of*, *out of*
        plain = part.lower_ not in WITHOUT_THING
        return part.dep_ in {"prep", "agent"} and plain and any_child(part, {"prep"})
    somewhere = verb.lemma_ in TO_SOMEWHERE and part.lower_ == "at" and noun.lower_ != "age"
    where = verb.lemma_ in NEEDING_OBJECT and part.lower_ in INSIDE
    return (somewhere or part.lower_ not in WITHOUT_THING) and not where and noun.ent_type_ not in AT_A_TIME


def lacks_thing(verb: Token) -> bool:
    """Whether nothing but the phrase is there that goes with an object: *It arose and* *confined to the shore*."""
    third = any(other.dep_ == "prep" and (verb.lemma_, other.lower_) in WITH_OBJECT for other in verb.rights)
    return third and not (any_child(verb, OBJECTS) or is_said_of_noun(verb) or shares_object(verb))


def takes_bare_part(verb: Token) -> bool:
    """Whether somebody *took part*, and no phrase tells in what."""
    part = child(verb, "dobj") if verb.lemma_ == "take" else None
    if part is None or part.lower_ != "part" or any_child(part, {"amod", "det", "poss"}):
        return False
    return not any(other.lower_ in {"at", "in"} for other in (*verb.rights, *part.rights))


def shares_object(verb: Token) -> bool:
    """Whether the object stands behind a verb that is joined to it: *accepted and signed the treaty*."""
    joined = joined_verb(verb)
    if joined is None or joined.i - verb.i > len(("and", "signed")):
        return False
    return any_child(joined, OBJECTS) or shares_object(joined)


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
    said = any_child(verb, {"oprd", "xcomp", "attr", "ccomp", "dobj"})
    said = said or any(other.dep_ == "advmod" and other.lower_ in WHERE for other in verb.rights)
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
    """Whether the verb tells what was done to its subject, perhaps by the auxiliary of the one it is joined to."""
    if any_child(verb, {"auxpass", "nsubjpass"}):
        return True
    participle = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and verb.lemma_ in NEEDING_OBJECT)
    joined = verb.dep_ == "conj" and participle and not any_child(verb, SUBJECTS | {"aux"})
    return joined and is_passive(verb.head)
