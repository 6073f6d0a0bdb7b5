"""Whether a question for a part of a clause sounds natural and leaves no second answer open."""

import re
from collections.abc import Callable

from quizgen.items.copula import PLACES, is_askable_copula, is_superlative
from quizgen.items.destination import is_site
from quizgen.items.wh import class_of
from quizgen.model.fact import Clause, Fact, Phrase

BUILT = frozenset("build construct demolish design erect".split())
"""What is done to a house, even if its name is that of those who are in it."""

WITH_ON = frozenset(
    "base bestow blame build concentrate confer exert focus impose inflict levy place put spend".split()
)
"""Verbs of which *on* behind the object is a part: *imposed sanctions on*."""

LONGEST_SUBJECT = 10
"""Words of a subject behind which nobody remembers how the question began."""

COUNTED = frozenset({"subject", "object", "oblique", "place", "time", "duration"})
"""Roles of what can be counted or measured."""

MOVING = frozenset("come emigrate flee fly go launch migrate move return sail travel walk".split())
"""Verbs behind which *to* leads to a place, whatever its name was taken for."""

LIGHT = frozenset("bring do get give make put see take".split())
"""Verbs so general that what it was done to can't be asked for."""

GOING_ON = frozenset("aim avoid begin consider continue enjoy finish keep risk start stop suggest".split())
"""Verbs whose gerund is what is done."""

DONE_BY_PEOPLE = frozenset("say speak tell talk write ask reply interview visit meet express explain note".split())
"""Verbs of people: a name behind which *what* would ask is somebody's, mislabelled, or a body of people."""

DONE_TO_PEOPLE = frozenset(
    "appoint arrest baptise baptize bear bury christen crown die elect knight marry retire study".split()
)

HOLDING = frozenset("affect comprise contain cover examine include involve survey".split())
"""Verbs whose object has its place with it."""

COMPARING = re.compile(r"(?:unlike|like|as (?:in|with)|in contrast (?:to|with)|compared (?:to|with)) ", re.IGNORECASE)

CALLED = frozenset("election meeting referendum strike vote conference ambulance police doctor".split())
"""What one calls without calling it anything."""

MOST = frozenset({"most", "least", "worst", "best", "only", "first"})

ADVERBS = frozenset({"away", "back", "down", "off", "out", "over", "up"})

BESIDES = ("as well as ", "along with ", "in addition to ", "including ", "except ")
"""How a phrase begins that belongs to an object far before it."""

NAMING = frozenset("brand call deem dub label term".split())
"""Verbs that say of something what it is said to be."""

SPELLS = frozenset("day decade hour life lifetime minute moment month period season spell time week while year".split())
"""Nouns for how long or how often something was."""

OWNER = re.compile(r"\b[a-z][\w-]*(?:’s|s’)$")
"""A noun that owns what the parser lost: *the toy firm’s*, hardly *prices at Harrod’s*."""

HELPERS = frozenset(
    """
    am are be been being can could did do does had has have is may might must need ought shall should used was were will
    would
    """.split()
)
"""Words before a verb that go before the subject in a question."""

TWO_OBJECTS = frozenset(
    """
    allocate allow ask assign award call charge deny elect forgive give grant guarantee hand issue leave lend make name
    offer owe pay prescribe promise refuse sell send serve show teach tell
    """.split()
)
"""Verbs whose passive keeps an object: *She was given a medal*."""

SHORT_TIME = 6
"""Words below which a time does not tell of another event."""


def is_askable(fact: Fact) -> bool:
    """Whether the question sounds natural in this place of the clause."""
    clause, asked = fact.clause, fact.asked
    if not clause.verb:
        return False
    if clause.lemma == "be" and not clause.auxiliaries:
        return is_askable_copula(fact)
    if fact.ask_quantity and asked.role not in COUNTED:
        return False
    awkward = AWKWARD if not fact.ask_quantity else AWKWARD_COUNTED
    return not any(is_awkward(clause, asked) for is_awkward in awkward)


def is_what_is(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what something has been or will be."""
    return clause.lemma == "be" and asked.role == "predicate"


def is_price(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks with *what* for what is spent or costs: who pays and what is paid look alike to the parser."""
    return clause.lemma in {"cost", "spend"} and asked.role in {"object", "recipient"}


def is_mislabelled(clause: Clause, asked: Phrase) -> bool:
    """Whether the subject, by its verb, is not what its name was taken for: a body that builds, a thing that says."""
    if asked.role == "oblique":
        return leads_elsewhere(clause, asked)
    if asked.role != "subject":
        return False
    builder = asked.type == "organisation" and clause.lemma in BUILT
    of_people = clause.lemma in DONE_BY_PEOPLE | DONE_TO_PEOPLE
    return builder or (asked.type != "person" and bool(asked.name) and of_people)


def leads_elsewhere(clause: Clause, asked: Phrase) -> bool:
    """Whether the preposition does not go with what a name was taken for: *in Avon*, *to Mercury*, *after the fire*."""
    if asked.preposition == "to":
        return clause.lemma in MOVING and not (noun_is_told(asked) or is_site(asked))
    inside = asked.preposition in {"in", "at", "on", "into", "under"} and asked.type == "person"
    at_it = asked.preposition in {"against", "for", "with", "by"} and asked.type == "place"
    return inside or at_it or (asked.preposition == "after" and asked.type in PLACES)


def noun_is_told(asked: Phrase) -> bool:
    """Whether what somebody goes to is a place, or by its name a body that one can go to: *Oxford University*."""
    return asked.type not in {"person", "organisation"} or bool(class_of(asked.name))


def is_far_from_verb(clause: Clause, asked: Phrase) -> bool:
    """Whether a long subject stands between the question word and what is asked."""
    return asked is not clause.subject and len(clause.subject.text.split()) > LONGEST_SUBJECT


def says_hardly_what(clause: Clause, asked: Phrase) -> bool:
    """Whether a passive fits too much: *What was made before March?*, *… removed in 1964?*, *… limited by law?*."""
    if asked is not clause.subject or not clause.auxiliaries:
        return False
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase.role not in {"particle", "manner"}]
    only_when = all(phrase.role == "time" and len(phrase.text.split()) < SHORT_TIME for phrase in others)
    by_anything = any(phrase.role == "agent" and len(phrase.core.split()) == 1 and not phrase.name for phrase in others)
    return clause.lemma in LIGHT or only_when or by_anything


def is_place_in_place(clause: Clause, asked: Phrase) -> bool:
    """Whether another place stays in the question: *Where was she born in Groningen?*."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    place = asked.role == "place" or (asked.role == "oblique" and asked.type in PLACES)
    return place and any(
        phrase.role == "place"
        or " where " in phrase.text
        or (phrase.role == "oblique" and (phrase.type in PLACES or phrase.preposition in {"at", "into", "onto"}))
        for phrase in others
    )


def is_time_in_time(clause: Clause, asked: Phrase) -> bool:
    """Whether another time stays in the question: *In which year was she elected in May?*."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    return asked.role == "time" and any(
        phrase.role == "time" and phrase.type in {"date", "duration"} for phrase in others
    )


def is_cut_short(clause: Clause, asked: Phrase) -> bool:
    """Whether the object would lose what is said of it, or is that of a gerund that only tells how.

    *What did he review on equations?* of a paper on equations; *What did she write using?* of a pen.
    """
    if asked.role != "object":
        return False
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), -1)
    before, behind = clause.phrases[index - 1 : index] if index > 0 else (), clause.phrases[index + 1 : index + 2]
    how = any(phrase.role == "complement" and phrase.text.endswith("ing") for phrase in before)
    lost = any(phrase.text.startswith(BESIDES) for phrase in clause.phrases[index + 1 :])
    lost = lost or any(is_topic(phrase.preposition, clause.lemma) or is_range(phrase, asked) for phrase in behind)
    return lost or (how and clause.lemma not in GOING_ON)


def is_range(phrase: Phrase, asked: Phrase) -> bool:
    """Whether it tells among what something is the most: *its worst crisis in half a century*."""
    most = any(map(is_superlative, asked.core.lower().split())) or {*asked.core.lower().split()} & MOST
    return bool(most) and phrase.preposition in {"in", "since", "for", "of", "among"}


def is_topic(preposition: str, verb: str) -> bool:
    """Whether the preposition behind an object leads to what the object is about, the verb asking for none such."""
    return preposition in {"about", "of", "regarding", "concerning"} or (preposition == "on" and verb not in WITH_ON)


def is_limited(clause: Clause, asked: Phrase) -> bool:
    """Whether it is said of some only, so that who they are is the question: *Only members may vote*."""
    return clause.subject.text.startswith("only ") and asked.role != "subject"


def is_behind_reason(clause: Clause, asked: Phrase) -> bool:
    """Whether the question would begin with why, and then ask who: *Because it rained, who left?*."""
    return asked.role != "reason" and any(phrase.role == "reason" for phrase in clause.lead)


def compares_first(clause: Clause, _asked: Phrase) -> bool:
    """Whether the question would begin with a comparison: *Unlike mopeds, where …?*, *As in China, what …?*."""
    return any(COMPARING.match(phrase.text) for phrase in clause.lead)


def is_told_of_some(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks which event it was that many had part in: *When did 300 people die?*."""
    return asked.role == "time" and asked.text.startswith("when ") and bool(clause.subject.quantity)


def is_become_alone(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks, on no occasion, what became of somebody or something; *Which country became …?* asks better."""
    became = clause.lemma == "become" and clause.verb != "becoming" and asked is not clause.subject
    return became and len(clause.phrases) == 1 and not clause.lead


def lacks_what_called(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what somebody called something, and the parser made one phrase of both: *called the plan vague*.

    Neither *What did she call?* nor half of the answer is right.
    """
    said = any(phrase.role in {"predicate", "complement"} for phrase in clause.phrases)
    return clause.lemma in NAMING and asked.role == "object" and not said and asked.head not in CALLED


def is_no_reason(_clause: Clause, asked: Phrase) -> bool:
    """Whether what was taken for a reason tells for how long or how often: *for a time*, *for the first time*."""
    return asked.role == "reason" and (asked.type in {"duration", "date", "year"} or asked.head in SPELLS)


def is_done(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what somebody does, lives or goes, and the answer is a course, a life or a state."""
    return asked.role == "object" and clause.lemma in {"do", "go", "live"}


def is_where_of_talk(clause: Clause, asked: Phrase) -> bool:
    """Whether the place may be that of what was talked about: *asked about delays* *at airports*."""
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), 0)
    before = clause.phrases[index - 1] if asked.role == "place" and index else None
    return before is not None and before.preposition in {"about", "of"} and not asked.name


def is_out_somewhere(clause: Clause, asked: Phrase) -> bool:
    """Whether *out* or the like before a place would be left at the end: *Where did it find the boat out?*."""
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), 0)
    before = clause.phrases[index - 1] if asked.role == "place" and index else None
    of_verb = index == 1 and before is not None and before.role == "particle"  # *It was carried out in Oslo*
    return before is not None and not of_verb and before.text.split()[-1] in ADVERBS


def is_disagreeing(clause: Clause, _asked: Phrase) -> bool:
    """Whether one thing *are*: what was taken for the subject is not all of it."""
    subject = clause.subject
    joined = subject.plural or bool(subject.quantity) or re.search(r"\b(?:and|of)\b|,", subject.text)
    return not joined and subject.type == "thing" and clause.auxiliaries[:1] in {("are",), ("were",)}


def is_mistaken(clause: Clause, _asked: Phrase) -> bool:
    """Whether the parser took for a helper what is none, *felt*, or for the subject what owns it: *the firm’s*."""
    helper = bool(clause.auxiliaries) and clause.auxiliaries[0].lower() not in HELPERS
    owner = OWNER.search(clause.subject.text) is not None
    selves = {phrase.text for phrase in clause.phrases} & {"herself", "himself"}
    return helper or owner or (bool(selves) and clause.subject.type != "person")


def leans_on_text(clause: Clause, asked: Phrase) -> bool:
    """Whether what stays in the question ends in a pronoun of the sentence before: *What did it make of it?*."""
    if any("’s own " in phrase.text for phrase in clause.lead):  # *In Li’s own view, what did Li Na …?*
        return True
    others = (phrase.text for phrase in (*clause.phrases, *clause.lead) if phrase is not asked)
    return any(text in {"it", "something"} or text.endswith((" it", " them", " something")) for text in others)


def is_undergone(clause: Clause, asked: Phrase) -> bool:
    """Whether a passive has an object that its verb can't have: *What is it represented in the brain?*."""
    passive = clause.auxiliaries[-1:] and clause.auxiliaries[-1] in {"is", "are", "was", "were", "been", "being", "be"}
    plain = asked.role == "object" and not any(phrase.role == "complement" for phrase in clause.phrases)
    return bool(passive) and plain and not clause.verb.endswith("ing") and clause.lemma not in TWO_OBJECTS


AWKWARD: tuple[Callable[[Clause, Phrase], bool], ...] = (
    is_what_is,
    is_price,
    is_mislabelled,
    is_far_from_verb,
    says_hardly_what,
    is_place_in_place,
    is_time_in_time,
    is_cut_short,
    is_limited,
    is_behind_reason,
    compares_first,
    is_told_of_some,
    is_become_alone,
    lacks_what_called,
    is_no_reason,
    is_out_somewhere,
    is_where_of_talk,
    is_done,
    is_disagreeing,
    is_mistaken,
    leans_on_text,
    is_undergone,
)
"""What makes a question unnatural, or leaves more than one answer to it."""


def is_parted(clause: Clause, asked: Phrase) -> bool:
    """Whether what is counted would be torn from where it is: *How many students did it involve at the school?*."""
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), len(clause.phrases))
    behind = clause.phrases[index + 1 : index + 2]
    return clause.lemma in HOLDING and any(phrase.role == "place" for phrase in behind)


AWKWARD_COUNTED = (*(each for each in AWKWARD if each not in {says_hardly_what, is_price}), is_parted)
"""The same for a question for how many or how much, which is definite and mistakes nobody."""
