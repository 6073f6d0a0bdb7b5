"""*The median is a number that …*, *is called the inner core*, a heading *The Lithosphere* → terms with *the*.

Further on *the median* is that term, and says by itself which is meant. Found only in a text that explains things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.superlatives import is_superlative
from quizgen.facts.concepts import is_present, is_told_in_general, names_nobody
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.facts.reading import Reading
    from quizgen.model.annotated import Annotated
    from quizgen.model.tokens import Span, Token

Term = tuple[str, ...]
"""The words of a term in small letters without *the*, its noun in the singular."""

LONGEST = 4

BEHIND = frozenset({"prep", "relcl", "acl"})
"""What behind a noun tells which is meant, so that the noun alone is no term."""

COUNTING = frozenset({"poss", "nummod", "predet"})
"""Dependents that make a noun somebody's, some or half of them."""

RELATIONAL = frozenset(
    """
    absence access account achievement addition advantage aim alternative ambition answer approach area aspect
    assumption attempt attitude attribute author background barrier basis beginning benefit case category cause
    challenge chance change characteristic choice claim clue combination comparison conclusion condition connection
    consequence consideration contrast contribution date day debate decade decision description desire detail difference
    difficulty disadvantage discussion doubt duration effort emphasis end ending evidence example exception existence
    expectation experience explanation extent fact factor failure fault favour feature figure finding first focus form
    future goal group hope idea impact implication importance impression improvement incident increase indication
    information insight instance intention issue item judgement judgment key kind lack last lesson location loss lot
    majority matter meaning mention method minority mistake moment most motive name nature need notion number object
    objective obstacle occasion occurrence one opinion opportunity option outcome overview owner pair part party passage
    past people person perspective piece place plan point position possibility practice precondition presence priority
    problem procedure process product progress prospect purpose quality question rate reaction reader reality reason
    reference relationship remainder reply requirement response rest restriction result rise role rule same scenario
    scene second section sense sign significance similarity situation size solution sort source start state step story
    strategy study subject success suggestion summary surprise symptom system task tendency text theme thing third
    thought time title topic trait trend trick trouble truth type use view viewpoint way whole word work writer year
    """.split()
)
"""Nouns that alone are no term: they are something of something else, or point to what was said."""

OF_THE_WHOLE = frozenset(
    """
    achievement act change circumstance condition consequence decision decline decrease development drop fact fall feat
    figure gain gesture improvement increase jump loss move outcome reminder result reversal rise setback shift sign
    situation step surge trend
    """.split()
)
"""Nouns that tell of all that was said, not of the last noun: *has to leave the harbour, a situation that …*."""

RANKS = frozenset("first second third fourth fifth last".split())

SIDES = frozenset({"greater", "inner", "lesser", "lower", "outer", "upper"})
"""Words in a term that tell it from the other of two: *the lesser wing*."""

SAYING_LITTLE = frozenset(
    """
    above actual additional alternative appropriate available average basic better big broad careful certain chief clear
    common considerable correct crucial current desired different difficult easy enormous entire essential exact
    excellent existing expected extra familiar famous few fewer final following former full further given good great
    huge important interesting key large larger latter little main major many more most necessary new next normal
    obvious old ongoing only ordinary original other overall own particular possible precise previous primary principal
    proper real recent relevant remaining respective resulting same separate several significant similar simple small
    special specific subsequent successful such suitable surrounding tiny true typical underlying unique unknown usable
    useful usual valid various vast very well-known whole wide wrong
    """.split()
)
"""Adjectives by which a noun is one of its kind for something else, and no term."""

CALLING = frozenset({"call", "name", "term", "know", "dub"})

TELLING = frozenset(
    """
    apply calculate concern correlate correspond define denote describe designate determine encompass equal estimate
    explain express give govern hold identify indicate involve mean measure model occur predict quantify refer reflect
    relate represent say show specify state summarise summarize tell
    """.split()
)
"""Verbs by which a text tells what a term of several words stands for."""

NUMBER = re.compile(r"^(?:chapter |section |unit )?[\d.:]*\s*", re.IGNORECASE)
"""What stands before the words of a heading."""

PARTS = re.compile(r"\s*(?:,|:|\band\b|\bor\b|\bvs\.?|\bversus\b)\s*")

FEWEST_LISTED = 2

BRACKET = ("(", "[")


def terms_in(annotated: Annotated) -> frozenset[Term]:
    """The terms that an article that explains things tells the meaning of, or names in a heading."""
    sentences = [sentence for parsed in annotated.passages for sentence in parsed.doc.sents]
    found = {term for sentence in sentences for term in explained_in(sentence)} | headed(annotated)
    bare = {word for sentence in sentences for word in bare_in(sentence)}
    ranked = {term for sentence in sentences for term in ranked_in(sentence, bare)}
    return frozenset(found | ranked)


def explained_in(sentence: Span) -> Iterator[Term]:
    """Terms that the sentence says what they are, gives as names, or shortens in brackets."""
    for noun in (token for token in sentence if token.pos_ in {"NOUN", "PROPN"} and has_the(token)):
        term = term_at(noun)
        known = is_name_given(noun) or (not names_people(noun.lemma_) and any(holds(noun) for holds in WAYS))
        if term and (known or is_told_of(noun, term) or is_shortened(noun, term)):
            yield term
    yield from listed_in(sentence)


def listed_in(sentence: Span) -> Iterator[Term]:
    """The members of a list at the end that tells what there is: *three layers: the crust, the mantle and the core*."""
    colon = next((token.i for token in sentence if token.text == ":"), sentence.end)
    members = [part for part in split(sentence.doc[colon + 1 : sentence.end].tokens) if part]
    nouns = [part[-1] for part in members if part[0].lower_ == "the" and part[-1].pos_ in {"NOUN", "PROPN"}]
    terms = [term_of(part[1:]) for part in members]
    if len(nouns) == len(members) >= FEWEST_LISTED and all(terms) and is_present(sentence.root):
        yield from terms


def split(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The runs of tokens between commas and conjunctions."""
    start = 0
    for index, token in enumerate(tokens):
        if token.is_punct or token.lower_ in {"and", "or"}:
            yield tokens[start:index]
            start = index + 1
    yield tokens[start:]


def term_of(words: Sequence[Token]) -> Term:
    """The words of a member of a list, if it can be a term; else nothing."""
    plain = all(word.is_lower and word.tag_[:2] in {"JJ", "NN", "VB"} for word in words)
    fit = plain and 0 < len(words) <= LONGEST and words[-1].lemma_.lower() not in RELATIONAL
    return (*(word.lower_ for word in words[:-1]), words[-1].lemma_.lower()) if fit else ()


def has_the(noun: Token) -> bool:
    """Whether *the* stands before the noun phrase."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ == "the"


def words_before(noun: Token) -> Sequence[Token]:
    """The words between *the* and the noun, or before a bare noun those that describe it."""
    determiner = child(noun, "det")
    start = determiner.i + 1 if determiner is not None else noun.left_edge.i
    return noun.doc[start : noun.i].tokens


def term_at(noun: Token, *, ranked: bool = False) -> Term:
    """The words of the noun phrase with *the*, if they can be a term; else nothing."""
    words = words_before(noun)
    fit = len(words) < LONGEST and all(is_plain(word, noun, ranked=ranked) for word in words)
    alone = not words and noun.lemma_.lower() in RELATIONAL
    if not fit or alone or noun.text[0].isupper() or any_child(noun, COUNTING):
        return ()
    return (*(word.lower_ for word in words), noun.lemma_.lower())


def is_plain(word: Token, noun: Token, *, ranked: bool) -> bool:
    """Whether a word before the noun may belong to a term: a hyphen, an adjective or noun that tells a kind."""
    if word.text == "-" or word.tag_ == "HYPH":
        return True
    described = noun in {word.head, word.head.head}
    little = word.lower_ in SAYING_LITTLE or is_superlative(word.lower_) or word.tag_ in {"JJR", "JJS", "RBS", "CD"}
    little = little and word.lower_ not in SIDES
    ordinal = word.lower_ in RANKS
    return described and word.tag_[:2] in {"JJ", "NN", "VB"} and not little and (ranked or not ordinal)


def is_defined(noun: Token) -> bool:
    """Whether the sentence says of the noun what it is, at length and in general: *The mode is the value that …*."""
    verb = noun.head
    predicate = child(verb, "attr") if noun.dep_ == "nsubj" and verb.lemma_ == "be" else None
    if predicate is None or not is_present(verb) or any_child(noun, BEHIND):
        return False
    told = any_child(predicate, BEHIND) or is_described(predicate)
    other = predicate.lemma_ != noun.lemma_ or any(word.dep_ in {"amod", "compound"} for word in noun.lefts)
    general = predicate.pos_ in {"NOUN", "PROPN"} and other and names_nobody(noun.sent)
    return told and general and not any_child(predicate, {"poss"}) and not any_child(verb, {"neg"})


def is_described(predicate: Token) -> bool:
    """Whether words before the noun alone say what kind it is: *the innermost layer*."""
    return any(word.dep_ in {"amod", "compound"} for word in predicate.lefts)


def is_name_given(noun: Token) -> bool:
    """Whether it is what something is called: *is known as the inner core*, *called the plasma membrane*."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "as" else noun.head
    named = noun.dep_ in {"oprd", "attr", "pobj", "dobj"} and verb.lemma_ in CALLING and verb.tag_ in {"VBN", "VBD"}
    return named and not any_child(noun, BEHIND)


def is_told_of(noun: Token, term: Term) -> bool:
    """Whether a term of several words is the subject of a verb that tells what it stands for."""
    verb = noun.head
    subject = noun.dep_ in SUBJECTS and noun.tag_ == "NN" and len(term) > 1 and verb.lemma_ in TELLING
    return subject and is_present(verb) and names_nobody(noun.sent) and not any_child(noun, BEHIND)


def is_glossed(noun: Token) -> bool:
    """Whether a meaning stands behind its comma: *the mantle, a layer of hot rock that flows very slowly*."""
    meaning = child(noun, "appos")
    if meaning is None or meaning.lemma_.lower() in OF_THE_WHOLE:
        return False
    told = any_child(meaning, {"det"}) and any_child(meaning, BEHIND) and meaning.pos_ == "NOUN"
    return told and is_told_in_general(noun) and names_nobody(noun.sent)


WAYS = (is_defined, is_glossed)
"""How a sentence makes a noun phrase with *the* a term."""


def is_shortened(noun: Token, term: Term) -> bool:
    """Whether brackets behind it have its initials: *the consumer price index (CPI)*."""
    behind = noun.doc[noun.i + 1 : noun.i + 3].tokens
    short = behind[1].text if len(behind) > 1 and behind[0].text in BRACKET else ""
    initials = "".join(part[0] for word in term for part in word.split("-") if part)
    return short.isupper() and len(short) > 1 and initials == short.lower()


def headed(annotated: Annotated) -> set[Term]:
    """The terms that the title and headings name, of which the text speaks with *the* in small letters."""
    lines = [annotated.article.title, *(each.text for each in annotated.article.passages if each.kind == "heading")]
    named = {part for line in lines for part in PARTS.split(NUMBER.sub("", line).lower().strip())}
    wanted = {part.removeprefix("the ").strip() for part in named if " " in part}  # *Language* may be any
    nouns = [token for parsed in annotated.passages for token in parsed.doc if token.pos_ == "NOUN" and has_the(token)]
    terms = ((term_at(noun), noun) for noun in nouns if noun.is_lower and not any_child(noun, BEHIND))
    return {term for term, noun in terms if term and " ".join((*term[:-1], noun.lower_)) in wanted}


def bare_in(sentence: Span) -> Iterator[str]:
    """Nouns whose plural the sentence explains: *Quartiles are numbers that separate the data*."""
    subject, predicate = child(sentence.root, "nsubj"), child(sentence.root, "attr")
    alone = subject is not None and subject.left_edge == subject == subject.right_edge
    several = predicate is not None and predicate.tag_ == "NNS" and sentence.root.lower_ == "are"
    if subject is not None and alone and several and names_nobody(sentence):
        yield subject.lemma_.lower()


def ranked_in(sentence: Span, bare: set[str]) -> Iterator[Term]:
    """Terms of which there is a row, *the first quartile*, by a noun whose plural is explained."""
    for noun in sentence:
        if noun.tag_ == "NN" and noun.lemma_.lower() in bare and has_the(noun):
            term = term_at(noun, ranked=True)
            if len(term) > 1:
                yield term


def is_term(noun: Token, reading: Reading) -> bool:
    """Whether the noun phrase with *the* is a term of the article, spoken of in general."""
    if not reading.terms or noun.pos_ not in {"NOUN", "PROPN"} or not has_the(noun):
        return False
    return term_at(noun, ranked=True) in reading.terms and is_told_in_general(noun)
