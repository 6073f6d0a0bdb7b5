"""Whether a question for a part of a clause sounds natural and leaves no second answer open."""

from collections.abc import Callable

from quizgen.english.people import names_people
from quizgen.items.wh import FIELD, noun_for
from quizgen.model.fact import Clause, Fact, Phrase

PLACES = frozenset({"country", "city", "place"})
EXAMPLES = frozenset({"example", "part", "one", "case", "kind", "type"})
"""Predicates that say of what, and not what."""

POSTS = frozenset({"ceo", "chair", "chief", "head"})
"""Heads of posts that name other things as well."""

KNOWN = 0.8
"""Confidence of a fact about somebody whom the article names more than in passing, to quote them."""

DETERMINED = ("a ", "an ", "the ")

TELLING = 4
"""Words from which what is said of a place tells more than that it is one."""

EXPLAINING = 5
"""Words of a predicate that explains."""

LONGEST_TERM = 3

SINGULAR = frozenset(
    "aim ambition capital cause duty function goal mission name objective nickname purpose reason".split()
)
"""Heads of a subject of which, with *the*, there is but one."""

ONLY = frozenset("first last main most only second third".split())
NO_SUPERLATIVES = frozenset(
    """
    arrest budapest chest conquest contest crest everest forest guest harvest honest inquest interest invest midwest
    modest nest northwest pest priest protest quest request rest southwest test vest west
    """.split()
)
"""Words in *-est* that are none."""

DEFINED = 4
"""Words of such a subject: *the aim of it* would lack of what."""

BUILT = frozenset("build construct demolish design erect".split())
"""What is done to a house, even if its name is that of those who are in it."""

WITH_ON = frozenset(
    "base bestow blame build concentrate confer exert focus impose inflict levy place put spend".split()
)
"""Verbs of which *on* behind the object is a part: *imposed sanctions on*."""

LONGEST_SUBJECT = 16
"""Words of a subject behind which nobody remembers how the question began."""

COUNTED = frozenset({"subject", "object", "oblique", "place", "time", "duration"})
"""Roles of what can be counted or measured."""

LIGHT = frozenset("bring do get give make put see take".split())
"""Verbs so general that what it was done to can't be asked for."""

GOING_ON = frozenset("aim avoid begin consider continue enjoy finish keep risk start stop suggest".split())
"""Verbs whose gerund is what is done."""

DONE_BY_PEOPLE = frozenset("say speak tell talk write ask reply interview visit meet express explain note".split())
"""Verbs of people: a name behind which *what* would ask is somebody's, mislabelled, or a body of people."""

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
    if asked.role != "subject":
        return False
    builder = asked.type == "organisation" and clause.lemma in BUILT
    return builder or (asked.type != "person" and bool(asked.name) and clause.lemma in DONE_BY_PEOPLE)


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
        phrase.role == "place" or (phrase.role == "oblique" and (phrase.type in PLACES or phrase.preposition == "at"))
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
    lost = any(is_topic(phrase.preposition, clause.lemma) for phrase in behind)
    return lost or (how and clause.lemma not in GOING_ON)


def is_topic(preposition: str, verb: str) -> bool:
    """Whether the preposition behind an object leads to what the object is about, the verb asking for none such."""
    return preposition in {"about", "of", "regarding", "concerning"} or (preposition == "on" and verb not in WITH_ON)


def is_limited(clause: Clause, asked: Phrase) -> bool:
    """Whether it is said of some only, so that who they are is the question: *Only members may vote*."""
    return clause.subject.text.startswith("only ") and asked.role != "subject"


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
)
"""What makes a question unnatural, or leaves more than one answer to it."""

AWKWARD_COUNTED = tuple(each for each in AWKWARD if each not in {says_hardly_what, is_price})
"""The same for a question for how many or how much, which is definite and mistakes nobody."""


def is_askable_copula(fact: Fact) -> bool:
    """Whether a sentence with *is* can be turned round: who or what holds, when there is something definite to say."""
    clause, asked = fact.clause, fact.asked
    if fact.ask_quantity:
        if clause.subject.text == "there":
            return asked.role == "predicate"
        ageless = asked.asker == "how old" and clause.subject.type == "person" and not clause.lead
        return asked.role == "subject" or (asked.role == "complement" and not (ageless and len(clause.phrases) == 1))
    if asked.role == "predicate":
        subject = clause.subject
        if subject.plural and not asked.plural:
            return False
        if defines(subject):
            return not clause.lead
        named = (bool(subject.name) or is_term(clause)) and subject.text.split()[-1].lower() not in asked.text.lower()
        alike = (asked.type == "person" or asked.head in POSTS) == (subject.type == "person")
        alike = alike and (subject.type not in PLACES or len(asked.text.split()) >= TELLING)
        if asked.name and (subject.text.startswith("the ") or "’s " in subject.text):
            return not clause.lead
        return named and alike and is_told_what(fact) and asked.head not in EXAMPLES and not clause.lead
    if asked.role == "subject":
        unique = any(
            phrase.role == "predicate" and not phrase.text.startswith(("a ", "an ")) for phrase in clause.phrases
        )
        echo = asked.type in PLACES | {"organisation"} and any(
            phrase.head == noun_for(asked) for phrase in clause.phrases if phrase.preposition == ""
        )
        return unique and bool(asked.name) and not echo
    return asked.role == "oblique" and FIELD.fullmatch(asked.preposition) is not None


def is_superlative(word: str) -> bool:
    """Whether the word, in small letters, is one like *largest*."""
    return word.endswith("est") and word not in NO_SUPERLATIVES


def is_told_what(fact: Fact) -> bool:
    """Whether the predicate has an article, or is the post of somebody who matters: *Li Na is director of the zoo*."""
    asked = fact.asked
    post = names_people(asked.head) or asked.head in POSTS
    matters = fact.clause.subject.type == "person" and fact.confidence >= KNOWN
    return asked.text.startswith(DETERMINED) or (post and matters and " of " in asked.text)


def defines(subject: Phrase) -> bool:
    """Whether there is but one of what the subject describes: *the aim of the dam*, *the most common causes of ice*."""
    words = subject.text.lower().split()
    one = subject.head in SINGULAR or bool(ONLY & {*words}) or any(map(is_superlative, words))
    return words[0] == "the" and len(words) >= DEFINED and one


def is_term(clause: Clause) -> bool:
    """Whether the clause explains a bare noun by more than a bare noun: *Basalt is a rock that volcanoes make*."""
    subject, predicate = clause.subject, next((each for each in clause.phrases if each.role == "predicate"), None)
    explained = predicate is not None and len(predicate.text.split()) >= EXPLAINING
    return explained and subject.type == "thing" and len(subject.text.split()) <= LONGEST_TERM
