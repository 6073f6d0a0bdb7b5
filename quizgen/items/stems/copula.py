"""Whether a sentence with *is* can be turned round: *What is basalt?*, *Who was the first to cross it?*."""

import re

from quizgen.english.counting import NUMBERS
from quizgen.english.people import KIN, names_people
from quizgen.english.prepositional import PREPOSITIONAL
from quizgen.english.sentences import ARTICLES
from quizgen.english.superlatives import is_superlative
from quizgen.items.definitions import definition_of
from quizgen.items.stems.wh import FIELD, noun_for
from quizgen.model.fact import PLACES, Clause, Fact, Phrase

EXAMPLES = frozenset(
    "aspect case consequence example exception instance kind one part reminder sort symptom type".split()
)
"""Predicates that say of what, and not what."""

POSTS = frozenset("ceo cfo chair chief cio coo cto fellow head marshal mep mp pm premier speaker".split())
"""Heads of posts that name other things as well."""

WHERE_HELD = re.compile(r"[’']s? | (?:at|for|of) ")
"""What tells of what a post is: *Norway’s prime minister*, *spokesman for the zoo*."""

KNOWN = 0.8
"""Confidence of a fact about somebody whom the article names more than in passing, to quote them."""

RELATIVES = KIN | {"godfather", "godmother"}

DAYS = frozenset(
    """
    anniversary beginning birthdate birthday date day deadline end eve expiration expiry feast festival holiday
    kick-off launch premiere start wedding
    """.split()
)
"""Heads of a subject of which a date is said."""

TELLING = 4
"""Words from which what is said of a place tells more than that it is one."""

EXPLAINING = 5
"""Words of a predicate that explains."""

LONGEST_TERM = 3

ALL_OF = re.compile(
    r"the (?:basic |chief |essential |key |main |major |primary |principal |raw |two |three |four |five |six |seven "
    r"|eight )*(?P<head>[a-z]+s) of [a-z]"
)
"""All of what something has or is made of, told with a list: *the raw materials of glass are …*."""

CONSTITUENTS = frozenset(
    """
    aim branch category cause chapter characteristic color colour component constituent dimension division duty
    element feature form function goal ingredient kind layer level material method objective part phase pillar
    principle property raw responsibility section sort source stage step subdivision symptom task type unit use
    variety
    """.split()
)
"""Heads of a subject of which a list tells all."""

SINGULAR = frozenset(
    """
    aim alias ambition anthem aspiration basis birthplace capital catchphrase cause currency definition destination
    duty emblem epithet essence focus formula function goal intention mascot maxim meaning mission motive motto name
    nickname objective occupation profession pseudonym purpose rationale reason slogan surname target theme title
    topic
    """.split()
)
"""Heads of a subject of which, with *the*, there is but one."""

ONLY = frozenset(
    """
    chief eighth fifth final first fourth last main most ninth only primary principal second seventh sixth sole
    tenth third ultimate
    """.split()
)

RANKED = re.compile(r"the (?:first|second|third|last|next|only|\w+est) ")
"""How a predicate begins of which there is but one."""

MAIN = re.compile(
    r"(?:the|an?) (?:main|major|chief|dominant|key|leading|predominant|primary|principal|most \w+|largest|biggest"
    r"|greatest) "
    r"(?:activity|attraction|business|cause|commodity|contributor|crop|destination|driver|earner|employer|export|factor|fuel"
    r"|import|industry|ingredient|language|livelihood|material|means|mode|occupation|problem|product|reason|religion"
    r"|resource|sector|source|threat)\b"
)
"""How a predicate begins that is true of the subject somewhere only: *Tourism is the main source of income*."""

SAYS_WHICH = re.compile(r"the (\w+) of (?:\S+ ){3}")
"""A predicate that may repeat its subject's last word, for it says which: *the boiling point is the point of …*."""

OF_ANY = re.compile(r"the (?:[a-z-]+ ){1,2}of an? (?:[a-z-]+ ){0,1}[a-z-]+")

RECKONED = re.compile(
    r"the (?:[a-z]+ )?(?:amount|angle|average|concentration|degree|density|depth|difference|distance|duration|energy"
    r"|extent|fraction|height|interval|length|mass|maximum|mean|measure|median|minimum|number|percentage|period"
    r"|probability|product|proportion|quantity|range|rate|ratio|share|size|speed|sum|temperature|time|total|value"
    r"|velocity|volume|weight|width) (?:between|by|of|that|which) (?:\S+ )+\S+"
)
"""How a meaning begins that is counted or measured."""

TOLD_APART = re.compile(r" (?:that|where|which|who|whose|by which|in which|at which|to \w+) \w")
"""What tells the things of a kind apart that a term stands for."""

ARTICLE = re.compile(r"^an? ")

DEFINED = 4
"""Words of such a subject: *the aim of it* would lack of what."""


def is_askable_copula(fact: Fact) -> bool:
    """Whether who, what or how much holds can be asked, there being something definite to say."""
    asked = fact.asked
    if fact.ask_quantity:
        return is_askable_amount(fact)
    if asked.role == "predicate":
        return is_askable_predicate(fact)
    if asked.role == "subject":
        return is_askable_subject(fact.clause, asked)
    if asked.role == "reason":
        return asked in fact.clause.phrases[1:]
    of_what = (fact.clause.phrases[0].head, asked.preposition) in PREPOSITIONAL
    return asked.role == "oblique" and (of_what or FIELD.fullmatch(asked.preposition) is not None)


def is_askable_amount(fact: Fact) -> bool:
    """Whether how many or how tall can be asked; how old a person is only with the time."""
    clause, asked = fact.clause, fact.asked
    if clause.subject.text == "there":
        return asked.role == "predicate"
    ageless = asked.asker == "how old" and clause.subject.type == "person" and not clause.lead
    return asked.role == "subject" or (asked.role == "complement" and not (ageless and len(clause.phrases) == 1))


def is_askable_predicate(fact: Fact) -> bool:
    """Whether what or who somebody or something is can be asked."""
    clause, asked, subject = fact.clause, fact.asked, fact.clause.subject
    if subject.head in DAYS and asked.type == "date":  # *Her feast day is 4 May*
        return not clause.lead
    if clause.lead or (subject.plural and not asked.plural) or subject.type == "country":
        return False  # of a country it is known what it is
    if is_explained(fact):
        return True
    if defines(subject) or (asked.name and (subject.text.startswith("the ") or "’s " in subject.text)):
        return True
    if is_relative(subject) and asked.type == "person" and asked.text.startswith(("a ", "an ")):
        return True
    return tells_something(asked, subject) and (bool(subject.name) or is_term(clause)) and is_told_what(fact)


def is_explained(fact: Fact) -> bool:
    """Whether a clause says what a term means, told apart by a clause or phrase: *Mores are norms that embody …*."""
    subject, asked = fact.clause.subject, fact.asked
    if is_reckoned(fact.clause, asked):
        return True
    told = TOLD_APART.search(asked.text) is not None and asked.head not in EXAMPLES
    alike = (asked.type == "person" or asked.head in POSTS) == (subject.type == "person")
    return told and alike and definition_of(fact) is not None


def is_reckoned(clause: Clause, asked: Phrase) -> bool:
    """Whether it says what is reckoned of any of a kind: *The molarity of a solution is the number …*."""
    plain = clause.tense == "present" and not clause.auxiliaries and not clause.lead and len(clause.phrases) == 1
    of_any = OF_ANY.fullmatch(clause.subject.text) is not None and not clause.subject.name
    return plain and of_any and RECKONED.match(asked.text) is not None


OF_NO_TRADE = frozenset(
    """
    abolitionist adherent admirer ancestor believer boy child citizen companion communist conservative convert
    descendant enemy exile expatriate fan feminist follower foreigner friend girl graduate heir immigrant inhabitant
    liberal loyalist man member migrant monarchist nationalist native orphan pacifist patient patriot person
    prisoner refugee relative republican resident rival royalist separatist slave socialist son suffragette
    suffragist supporter survivor teenager twin unionist victim widow widower winner woman
    """.split()
)
"""Nouns for people that tell of no trade."""


def is_relative(subject: Phrase) -> bool:
    """Whether the subject is somebody's father or the like, of whom one asks what they were."""
    return subject.head in RELATIVES and "’s " in subject.text and not subject.name


def is_trade(clause: Clause, asked: Phrase) -> bool:
    """Whether it is what somebody's relative is by trade: *Li Na’s father was a chemist*."""
    plain = clause.lemma == "be" and not clause.auxiliaries and asked.role == "predicate" and len(clause.phrases) == 1
    trade = names_people(asked.head) and asked.head not in OF_NO_TRADE
    return plain and is_relative(clause.subject) and trade


def tells_something(asked: Phrase, subject: Phrase) -> bool:
    """Whether the predicate says of the subject what its own words don't, and what it is not a mere example of."""
    if not subject.name and MAIN.match(asked.text):
        return False
    if subject.type in PLACES and (RANKED.match(asked.text) or len(asked.text.split()) < TELLING):
        return False  # *Which country was the first to …?* asks better
    alike = (asked.type == "person" or asked.head in POSTS) == (subject.type == "person")
    told = subject.text.split()[-1].lower() not in asked.text.lower() or SAYS_WHICH.match(asked.text) is not None
    return alike and asked.head not in EXAMPLES and told


def is_askable_subject(clause: Clause, asked: Phrase) -> bool:
    """Whether who or what it is can be asked: there is but one, whose name does not say so."""
    predicates = [phrase for phrase in clause.phrases if phrase.preposition == ""]
    unique = any(phrase.role == "predicate" and not phrase.text.startswith(("a ", "an ")) for phrase in clause.phrases)
    echo = asked.type in PLACES | {"organisation"} and any(
        phrase.head == noun_for(asked) and not RANKED.match(phrase.text) for phrase in predicates
    )
    sole = any(phrase.text.startswith(("the only ", "the sole ")) for phrase in predicates)
    return unique and (bool(asked.name) or sole) and not echo


def is_told_what(fact: Fact) -> bool:
    """Whether the predicate has an article, or is the post of somebody who matters, and where: *head of the zoo*."""
    asked = fact.asked
    post = names_people(asked.head) or asked.head in POSTS
    matters = fact.clause.subject.type == "person" and fact.confidence >= KNOWN
    return asked.text.startswith(ARTICLES) or (post and matters and WHERE_HELD.search(asked.text) is not None)


def defines(subject: Phrase) -> bool:
    """Whether there is but one of what the subject describes: *the aim of the dam*, *the most common causes of ice*."""
    words = subject.text.lower().split()
    if subject.head in {"example", "illustration", "instance"}:
        return False  # *the best example* is one of many
    one = subject.head in SINGULAR or bool(ONLY & {*words}) or any(map(is_superlative, words))
    one = one or (words[0] == "the" and words[1:2] != [] and words[1] in NUMBERS)  # *the three types of rock*
    one = one or (subject.head in CONSTITUENTS and ALL_OF.match(subject.text) is not None)
    whose = words[0] == "the" or any(word.endswith(("’s", "s’")) for word in words[:-1])
    return whose and len(words) >= DEFINED and one


def is_term(clause: Clause) -> bool:
    """Whether the clause explains a bare noun by more than a bare noun: *Basalt is a rock that volcanoes make*."""
    subject, predicate = clause.subject, next((each for each in clause.phrases if each.role == "predicate"), None)
    explained = predicate is not None and len(predicate.text.split()) >= EXPLAINING
    term = ARTICLE.sub("", subject.text)
    return explained and subject.type == "thing" and len(term.split()) <= LONGEST_TERM
