"""*The* with a noun: whether it says which is meant, by itself or by the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.groups import GROUPS
from quizgen.english.money import NAMES_OF_CURRENCIES
from quizgen.english.people import OFFICES, is_national, names_people
from quizgen.english.superlatives import is_superlative
from quizgen.english.words import (
    FIELDS,
    FIXED_PHRASES,
    INSTRUMENTS,
    OF_MANY,
    TELLING_NOTHING,
    UNIQUE_NOUNS,
    UNIQUE_PAIRS,
    UNIQUE_PLURALS,
)
from quizgen.facts.about import topic_of
from quizgen.facts.anatomy import is_known_part
from quizgen.facts.concepts import names_nobody
from quizgen.facts.generics import is_generic
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shortened import is_ambiguous
from quizgen.facts.telling import is_of_nation
from quizgen.facts.terms import is_term
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

COMPLEMENTS = frozenset({"prep", "relcl", "acl", "ccomp"})
"""Dependents that say which one a definite noun means."""

INHABITANTS = frozenset("adult employee family inhabitant man member people person resident soul woman worker".split())

AGE = len(["43", "-", "year", "-", "old"])
"""Words of an age before a noun."""

LONE = frozenset(
    """
    academy administration agency association authority bank board bureau center centre charity church club college
    commission committee company confederation congregation consortium corporation council court department faculty
    federation foundation fund government hospital institute institution league library ministry museum office
    organisation organization panel party school secretariat society tribunal trust union university
    """.split()
)
"""What bodies are called for short."""

RANKS = frozenset("first last only second third".split())
"""Words that tell one among those who did something."""

STRIFE = frozenset(
    """
    conflict crisis dispute feud fighting insurgency rebellion revolt row situation stand-off standoff strife unrest
    uprising violence war
    """.split()
)
"""What a sentence calls a conflict the second time it speaks of it."""

NO_RANKS = frozenset(
    """
    absinth aftermath azimuth bandwidth bath behemoth beneath berth beth birth blacksmith bluetooth booth both
    breadth breath broth childbirth cloth commonwealth dearth death depth dishcloth doth earth faith filth firth
    footpath forth froth girth goldsmith goth growth hath health hearth heath homeopath hyacinth kith labyrinth lath
    length loath locksmith loincloth mammoth megalith mirth monolith moth mouth myth neolith north oath outgrowth
    path pith plinth psychopath rebirth regrowth sabbath sabretooth sackcloth sheath silversmith sith sleuth sloth
    smith smooth sociopath sooth south stealth stillbirth strength swath synth tablecloth teeth telepath tooth
    towpath troth truth uncouth undergrowth underneath unearth vermouth warmth warpath washcloth wavelength wealth
    width with wordsmith worth wraith wrath wreath youth zenith
    """.split()
)
"""Words that look like a rank by their ending."""

PARTS_OF_YEAR = frozenset(
    "day days end half month months night nights part rest season seasons time times week weeks weekend".split()
)
"""What every year has."""

AGES = frozenset("century dynasty millennium".split())
"""Nouns for times that are counted in words: *the fourteenth century*."""

COUNTED = re.compile(r"(?:\w+[-\u2011])?(?:first|second|third|\w{2,}th)")

BEGINNERS = frozenset("creator father founder godfather inventor mother patron pioneer".split())
"""What one is of a field alone, and not as an office: *the father of medicine*."""

BODIES = frozenset(
    """
    administration agency agriculture army assembly board cabinet chamber church commerce commission committee
    communications company congress council court culture defence defense delegation department development
    diplomacy economics education employment energy environment exchequer faculty federation finance government
    group health history house household industry information intelligence interior justice labor labour law
    legislature literature marketing mathematics medicine ministry navy operations parish parliament party
    philosophy physics planning police policy prison production programming psychology religion research sales
    school science security senate society sociology sport sports staff state strategy studies surgery technology
    theology tourism trade training transport transportation treasury union university welfare works
    """.split()
)
"""Bodies and fields that offices are called after, without telling whose they are."""

OF_PLACES = frozenset(
    """
    army constitution electorate government inhabitant judiciary king legislature monarch monarchy navy parliament
    population queen
    """.split()
)
"""What there is one of, or all of them, in a country or town."""

MOST = frozenset({"fewest", "least", "most"})

THEORIES = frozenset("doctrine fallacy hypothesis paradox syndrome theorem theory".split())
"""What has a name of its own, in small letters too: *the drive theory*."""

OF_ANY_THEORY = frozenset(
    """
    alternative academic bold combined competing complete controversial economic elegant empirical false formal legal
    mathematical null official original philosophical political rival scientific sociological sound testable unproven
    wild working wrong
    """.split()
)
"""Adjectives that do not tell which of them it is."""

AGE_GROUP = re.compile(r"(?:over|under)-\d+s")

CALLED = frozenset("called christened dubbed entitled known named nicknamed termed titled".split())

WORDS = frozenset(
    "abbreviation acronym adjective adverb expression nickname noun phrase prefix pronoun suffix term verb word".split()
)

LISTING = frozenset(
    """
    bury deposit enter hang include inscribe insert instal install lay list lodge mount place plant position put
    record register seat set stick store
    """.split()
)
"""Verbs of bringing something somewhere: on a list, in a row."""

REACHING = frozenset("cross enter invade leave penetrate reach settle".split())
"""Verbs of coming somewhere *from* elsewhere."""

WANTING = frozenset({"like", "need", "prefer", "want"})
"""Verbs behind whose object a participle says what is to become of it: *wanted the land surveyed*."""

NATIONS = frozenset({"GPE", "NORP"})

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def tells_which(token: Token) -> bool:
    """Whether a dependent behind the noun says which one is meant; *the foundation in the future* says when."""
    if token.dep_ not in COMPLEMENTS:
        return False
    noun = child(token, "pobj")
    timely = noun is not None and noun.lower_ in {"future", "past", "present"}
    return not (timely or is_only_beside(token) or tells_nothing(token))


def is_only_beside(clause: Token) -> bool:
    """Whether a comma sets off a clause, which only says more of what is known: *the group, who trained daily, …*."""
    first = clause.left_edge
    return clause.dep_ in {"relcl", "acl"} and first.i > 0 and first.nbor(-1).text == ","


def tells_nothing(part: Token) -> bool:
    """Whether a part behind the noun does not tell which is meant: but how big it is, what it is, or of another."""
    return tells_size(part) or is_of_person_before(part) or is_of_office(part) or is_of_deed(part)


def is_of_office(of: Token) -> bool:
    """Whether it is a part of what an office is called, of which there are many: *the secretary of state*."""
    noun = child(of, "pobj") if of.lower_ == "of" else None
    post = of.head.tag_ in {"NN", "NNP"} and (of.head.lemma_ in OFFICES or names_people(of.head.lemma_))
    post = post and of.head.lemma_ not in BEGINNERS
    return noun is not None and post and noun.lower_ in BODIES and not noun.children


def is_of_deed(part: Token) -> bool:
    """Whether what stands behind belongs to the verb: *put the caves on a list*, *reached the area from Africa*."""
    verb = part.head.head if part.head.dep_ == "dobj" else None
    if verb is not None and part.lower_ == "from" and verb.lemma_ in REACHING:
        return True
    if verb is not None and part.dep_ == "acl" and part.tag_ == "VBN" and verb.lemma_ in WANTING:
        return True
    through = part.lower_ in {"through", "via"} and part.head.lemma_ in OF_MANY
    listed = part.lower_ in {"in", "on"} and part.head.dep_ == "dobj" and part.head.head.lemma_ in LISTING
    return part.dep_ == "prep" and (through or listed)


def tells_size(of: Token) -> bool:
    """Whether it says but how many people are there: *the village of 300 people*."""
    noun = child(of, "pobj") if of.lower_ == "of" else None
    one = of.head.tag_ == "NN" and noun is not None
    return (
        one
        and noun is not None
        and any_child(noun, {"nummod"})
        and (noun.lemma_ in INHABITANTS or names_people(noun.lemma_))
    )


def is_of_person_before(clause: Token) -> bool:
    """Whether a clause with *who* says more of somebody before the noun: *a member of the band who lived in Ulm*."""
    noun, of = clause.head, clause.head.head
    who = clause.dep_ == "relcl" and any(other.lower_ == "who" and other.i == noun.i + 1 for other in clause.subtree)
    return who and noun.dep_ == "pobj" and of.lower_ == "of" and names_people(of.head.lemma_)


def saying_which(head: Token, inside: Sequence[Token]) -> list[Token]:
    """The words of a noun phrase without those that say nothing of which it is: *and Rome*, *of 300 people*."""
    beside = [other for other in head.children if other.dep_ in {"conj", "cc"}]
    beside += [other for other in head.rights if tells_nothing(other)]
    left = {token.i for other in beside for token in other.subtree}
    return [token for token in inside if token.i not in left]


def is_of_the_year(head: Token) -> bool:
    """Whether *the year* is any year: *the first months of the year*."""
    part = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head
    return head.lower_ == "year" and part.lower_ in PARTS_OF_YEAR


def is_over_years(head: Token) -> bool:
    """Whether *the years* are all there were: *over the years*."""
    return head.lower_ in {
        "years",
        "decades",
        "generations",
        "centuries",
        "millennia",
        "ages",
    } and head.head.lower_ in {"over", "through", "throughout"}


def is_nth_time(head: Token) -> bool:
    """Whether it only counts how often: *for the first time*."""
    return (
        head.lower_ == "time"
        and head.head.lower_ == "for"
        and any(other.ent_type_ == "ORDINAL" for other in head.lefts)
    )


def is_defined(head: Token) -> bool:
    """Whether the sentence says what the noun phrase means: *The atomic number is the number of protons …*."""
    same = child(head.head, "attr") if head.dep_ in SUBJECTS and head.head.lower_ == "is" else None
    told = same is not None and same.lemma_ == head.lemma_ and any(tells_which(other) for other in same.children)
    return told and names_nobody(head.sent)  # *the square is the largest square after that in Rome*: one place


def is_called(head: Token) -> bool:
    """Whether it is what something is called, which only the term needs: *a beetle called the boll weevil*."""
    verb = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "as" else head.head
    return head.dep_ in {"oprd", "pobj"} and verb.lower_ in CALLED and verb.dep_ == "acl"


def is_unique(head: Token) -> bool:
    """Whether there is one of it, or all there are, or one knows which from the words before the noun."""
    before = "" if head.is_sent_start else head.nbor(-1).lower_
    if head.lower_ in UNIQUE_PLURALS or f"{before} {head.lower_}" in UNIQUE_PAIRS or is_in_set_phrase(head):
        return True
    if is_of_place_told(head) or AGE_GROUP.fullmatch(head.lower_) or is_currency(head):
        return True
    timely = is_of_the_year(head) or is_over_years(head) or is_nth_time(head)
    own = is_field(head) or is_theory(head) or is_defined(head) or is_known_part(head) or is_called(head)
    return timely or own or is_word_for_itself(head)


def is_currency(head: Token) -> bool:
    """Whether it is a country’s money: *the lira*, *the yuan*."""
    bare = head.tag_ == "NN" and not any_child(head, {"amod", "compound", "nummod"})
    return bare and head.lemma_.lower() in NAMES_OF_CURRENCIES


def is_word_for_itself(head: Token) -> bool:
    """Whether it is spoken of as a word: *the term subduction zone*, *the words atom and ion*."""
    if head.lower_ in WORDS:
        return head.i + 1 < head.sent.end and head.nbor(1).text == '"'  # *the word “creepy”*
    the = child(head, "det")
    first = the.nbor(1) if the is not None else head
    return first.lemma_.lower() in WORDS and first != head and first.head == head


def is_of_place_told(head: Token) -> bool:
    """Whether the place that opens the sentence has but one of it: *In Norway, the government …*."""
    verb = next((other for other in head.ancestors if other.pos_ in {"VERB", "AUX"}), None)
    if head.lemma_ not in OF_PLACES or any_child(head, {"amod", "compound", *COMPLEMENTS}) or verb is None:
        return False
    link = next((other for other in verb.lefts if other.dep_ == "prep" and other.lower_ == "in"), None)
    place = child(link, "pobj") if link is not None and link.is_sent_start else None
    return verb.dep_ == "ROOT" and place is not None and place.ent_type_ == "GPE" and place.i < head.i


def is_in_set_phrase(head: Token) -> bool:
    """Whether a bare *the* only belongs to the phrase: *in the end*, *learned to play the cello*."""
    bare = head.i > 0 and head.nbor(-1).lower_ == "the" and not any(tells_which(other) for other in head.rights)
    played = (
        head.dep_ == "dobj"
        and head.head.lemma_ in {"learn", "master", "play", "practise", "practice", "study", "teach"}
        and head.lower_ in INSTRUMENTS
    )
    return bare and (played or (head.dep_ == "pobj" and f"{head.head.lower_} {head.lower_}" in FIXED_PHRASES))


def is_field(head: Token) -> bool:
    """Whether the words before the noun say which part of life it means: *the dairy industry*, not *the old market*."""
    before = [token for token in head.lefts if token.dep_ in {"amod", "compound"}]
    return not FIELDS.isdisjoint({head.lower_, head.lemma_.lower()}) and any(
        token.lower_ not in TELLING_NOTHING for token in before
    )


def is_theory(head: Token) -> bool:
    """Whether the words before the noun are what a theory goes by: *the facial feedback hypothesis*."""
    if head.tag_ != "NN" or head.lemma_.lower() not in THEORIES:
        return False
    before = [token for token in head.lefts if token.dep_ in {"amod", "compound"}]
    telling = [token for token in before if token.lower_ not in TELLING_NOTHING | OF_ANY_THEORY]
    return bool(before) and len(telling) == len(before) and telling[0].tag_ in {"JJ", "NN", "NNP", "NNS"}


def is_somebody_known(head: Token, inside: Sequence[Token]) -> bool:
    """Whether only a nation tells who is meant: *the American*, *the German striker*, not *the German chancellor*."""
    person = head.tag_ == "NN" and names_people(head.lemma_) and head.lemma_ not in OFFICES
    if not (person or head.ent_type_ == "NORP") or any(tells_which(token) for token in inside):
        return False
    names = [token for token in inside if token.ent_type_ in NAME_LABELS or token.pos_ == "PROPN"]
    if head.ent_type_ == "NORP":
        return is_national(head.text) and head.dep_ in SUBJECTS and not names
    return bool(names) and all(token.ent_type_ in NATIONS and token.head == head for token in names)


def check_definite(head: Token, tokens: Sequence[Token], reading: Reading) -> None:
    """Refuse *the* with a noun that does not say which: `the company`, not `the company’s …` nor `the Ukraine war`."""
    inside = [token for token in head.subtree if token in tokens and token != head]
    if is_before_name(head, reading):
        return
    if head.lemma_ == "thing":
        raise Refusal("vague-reference", f"“the {head.text}” names nothing")
    if is_ambiguous(head, reading):
        raise Refusal("vague-reference", f"“the {head.text}” is short for a name that it does not tell")
    if is_somebody_known(head, inside) or not (is_known(head, reading) or is_told(head, inside)):
        raise Refusal("vague-reference", f"“the {head.text}” does not say which")


def is_before_name(head: Token, reading: Reading) -> bool:
    """Whether the noun only says what has the name behind it: *the English painter Emil Lund*, *the ship Umbra*."""
    name, mention = head.head, reading.mention(head.head)
    before = head.dep_ in {"compound", "nmod"} and head.is_lower and mention is not None and mention.kind == "name"
    right = (name.ent_type_ == "PERSON") == names_people(head.lemma_)
    return before and right and mention is not None and mention.start == head.i + 1 <= name.i < mention.end


def is_known(head: Token, reading: Reading) -> bool:
    """Whether the noun alone says which is meant, or the article did for all of the kind."""
    if reading.name_at(head) or head.ent_type_ in NAME_LABELS or is_only_one(head, reading) or is_term(head, reading):
        return True
    kind = reading.is_kind(head) or is_generic(head, reading) or is_unique(head) or is_topic(head, reading)
    return is_name(head, reading) or kind or is_strife_told(head)


def is_strife_told(head: Token) -> bool:
    """Whether the sentence has called the conflict by its name before: *the Malta crisis* …, *the situation*."""
    bare = head.lemma_.lower() in STRIFE and head.tag_ == "NN" and not any_child(head, {"amod", "compound", "prep"})
    before = head.doc[head.sent.start : head.i] if bare else ()
    named = [other for other in before if other.lemma_.lower() in STRIFE - {"situation"} and other.tag_ == "NN"]
    return len(named) == 1 and any(other.ent_type_ in {"GPE", "LOC", "NORP"} for other in named[0].lefts)


def is_only_one(head: Token, reading: Reading) -> bool:
    """Whether there is but one of it; not *the planet* in an article on Mars, which has others beside it."""
    noun = head.lemma_.lower()
    topic = topic_of(reading) if noun in UNIQUE_NOUNS else None
    other = topic is not None and noun in topic.nouns and topic.text.removeprefix("the ") != noun
    return noun in UNIQUE_NOUNS and not other


def is_topic(head: Token, reading: Reading) -> bool:
    """Whether the first sentence begins with what the title says the article is about: *The human heart is …*."""
    topic = topic_of(reading)
    return topic is not None and topic.meant == (reading.number, head.i)


def is_name(head: Token, reading: Reading) -> bool:
    """Whether a capital shows a name that the pipeline does not know, in mid-sentence: *the Rhine*, not *the Mayor*."""
    written = head.text.istitle() and not head.is_sent_start
    spelt = head.is_upper and len(head.text) > 1  # *the ILO*
    named = head.tag_ == "NNP" and (written or spelt)
    return named and head.lower_ not in reading.small and not names_people(head.lemma_)


def has_capital(token: Token, head: Token) -> bool:
    """Whether a capital makes a word before the noun a name, whatever its tag: *the Global Robot competition*."""
    return token.head == head and token.dep_ in {"amod", "compound"} and token.text[0].isupper()


def is_short_before(token: Token, head: Token) -> bool:
    """Whether a common noun has but the capital of a longer name before what is its own: *the Institute site*."""
    alone = token.head == head and token.dep_ == "compound" and token.i > 0 and token.nbor(-1).lower_ == "the"
    return alone and token.text.istitle() and token.lower_ in LONE


def is_proper(token: Token) -> bool:
    """Whether it is tagged as a name and may be one: *the ponderosa pine*, not *the secretary of state*."""
    return token.pos_ == "PROPN" and (token.dep_ == "compound" or not token.is_lower)


def is_naming(token: Token, head: Token) -> bool:
    """Whether the word is of a name that tells which; no *Italian* before *company*, of which there are many."""
    if (is_of_nation(token) and head == token.head) or is_short_before(token, head):
        return False
    return token.ent_type_ in NAME_LABELS or has_capital(token, head) or is_proper(token)


def is_greatest_number(head: Token) -> bool:
    """Whether *the* belongs to *most* or the like, which counts: *the candidate with the most votes*."""
    the = next((other for other in head.lefts if other.dep_ == "det" and other.lower_ == "the"), None)
    counting = the.nbor(1) if the is not None else head
    return counting.lower_ in MOST and head in {counting.head, counting.head.head} and counting.head.tag_ in NOUNS


def is_first_of_kind(head: Token) -> bool:
    """Whether it is the first or only one of a kind that a noun before it tells: *the first moon mission*."""
    if head.tag_ != "NN":
        return False
    ranked = any(other.lower_ in {"first", "only"} and other.dep_ == "amod" for other in head.lefts)
    return ranked and any(other.dep_ == "compound" for other in head.lefts)


def is_ranked_and_called(head: Token) -> bool:
    """Whether the sentence only says what the most … of a kind are called: *The smallest dogs are called toys*."""
    called = head.dep_ == "nsubjpass" and head.head.lemma_ in {"call", "dub", "know", "name", "nickname", "term"}
    return called and any(is_superlative(other.lower_) and other.lower_ != "latest" for other in head.lefts)


def is_ranked_to_do(head: Token) -> bool:
    """Whether an infinitive says among whom it is first or most, whatever the parse: *the first woman to win*."""
    doc, ranked = head.doc, (is_rank(other.lower_) for other in head.lefts)
    behind = doc.tokens[head.i + 1 : head.i + 3]
    return [token.tag_ for token in behind] == ["TO", "VB"] and behind[-1].lemma_ != "be" and any(ranked)


def is_rank(word: str) -> bool:
    """Whether the word tells which one among those who did something: *first*, *sixtieth*, *youngest*."""
    return is_superlative(word) or word in RANKS or (COUNTED.fullmatch(word) is not None and word not in NO_RANKS)


def is_dated(token: Token) -> bool:
    """Whether it is the number of a date or an hour, and not only an age: *the 2013 report*, not *the 43-year-old*.

    A name behind says who is meant: *the 43-year-old actor Emil Lund*.
    """
    if token.ent_type_ not in {"DATE", "TIME"} or re.search(r"\d", token.text) is None:
        return False
    behind = token.doc[token.i + 1 : token.i + AGE + 2].tokens
    return not (any(other.lower_ == "old" for other in behind) and behind[-1].pos_ != "PROPN")


def is_counted_age(token: Token) -> bool:
    """Whether a word tells which of the ages it is: *the late nineteenth century*, not *the last century*."""
    before = [other for other in token.lefts if other.dep_ in {"amod", "compound", "nummod", "nmod"}]
    counted = any(COUNTED.fullmatch(part.lower_) for other in before for part in (other, *other.children))
    return token.lemma_.lower() in AGES and counted


def is_told(head: Token, inside: Sequence[Token]) -> bool:
    """Whether the words around the noun, those of its phrase `inside`, say which is meant; or it is no noun."""
    if (
        head.pos_ in {"ADJ", "VERB"}
        and not names_people(head.lemma_)
        and head.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    ):
        return head.lower_ in GROUPS and head.ent_type_ != "DATE"  # *the 43-year-old*
    if head.pos_ not in {"NOUN", "PROPN"} and head.tag_ not in {"CD", "NNS"}:
        return True
    own = saying_which(head, inside)
    if any(is_naming(token, head) for token in own):
        return True
    if any(is_dated(token) or is_counted_age(token) for token in (head, *inside)):
        return True
    ranked = is_first_of_kind(head) or is_ranked_to_do(head) or is_ranked_and_called(head)
    if ranked or is_greatest_number(head):
        return True
    heads = {head, *head.conjuncts}
    return any(token.head in heads and token.i > head.i and tells_which(token) for token in inside)
