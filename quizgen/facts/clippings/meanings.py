"""*A* – *vesicle* – *is a sac that moves things through a cell*: the term of which a sentence tells the meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.capitals import mid_sentence
from quizgen.facts.clippings.called import NAMING
from quizgen.facts.clippings.cut import FEWEST_DEFINING, MOST_DEFINING, SO_MANY, WORDS_OF_TERM, Cut
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.terms import RANKS, RELATIONAL
from quizgen.facts.terms import SAYING_LITTLE as RATED
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

DEFINING = {"consist": "of", "mean": "", "refer": "to"}
"""Verb beside *be* that tells what a term means → the word that must follow, if one must."""

COMING_ABOUT = frozenset({"arise", "exist", "happen", "occur"})
"""Verbs that tell so with *when* behind: *Inbreeding occurs when relatives mate*."""

DEFINED = frozenset({"a", "an", "any", "one", "the"})
"""Words before the noun that tells what something is."""

RATING = frozenset(
    "best better broad common competitive essential important key major only popular useful valuable vital".split()
)
"""Adjectives that rate something or set it above others, and do not say what it is."""

SAYING_LITTLE = frozenset(
    """
    aspect attempt cause challenge characteristic child component concern consequence core element example factor
    feature function goal group hallmark heart indicator issue key matter one part piece point problem property question
    reason result role sign source step test thing topic type way
    """.split()
)
"""Nouns that tell of what is defined but what it belongs to or is good for: of 14 such sentences readers took one."""

WITH_CLAUSE = frozenset({"point", "way"})

WITH_KIND = frozenset({"form", "type"})
"""Nouns that tell what is defined with a clause behind, *the way a town is run*, or with a noun that has one."""

DETAIL = 4
"""Words from its noun on by which a definition tells what it defines from others."""

CALLING = frozenset({"concept", "phrase", "term", "word"})
"""Nouns before a term that say that it is one: *The term “weir” refers to …*."""

TELLING_MORE = frozenset({"actually", "also", "really"})

LEADING_ON = frozenset({"chapter", "contrast", "hand", "section"})
"""Adverbs of a verb, and nouns, by which a sentence goes on from another or leads on to one: *on the other hand*."""

IN_TERM = frozenset({"amod", "compound", "nsubj", "punct"})
"""What the words of a term are to its noun."""


def defined_in(sentence: Span, reading: Reading) -> Cut | None:
    """The term that begins the sentence, if all of that tells what the term means: *A vesicle is a sac that …*."""
    verb, subject = sentence.root, child(sentence.root, "nsubj")
    told = first_clause(sentence)
    words = sum(not token.is_punct for token in told)
    if subject is None or verb.tag_ not in {"VBP", "VBZ"} or not FEWEST_DEFINING <= words <= MOST_DEFINING:
        return None
    term = term_of(subject, sentence, reading)
    tied = any(leads_on(token, verb) for token in told)
    if term is None or tied or any_child(verb, {"aux", "neg"}) or not tells_meaning(verb, told):
        return None
    if sentence[0].lower_ == "the" and not is_of_a_kind(verb):
        return None
    small = in_small(term, reading)
    return Cut(asks="term", span=term, told=told, defined=small, of_any=True) if small else None


def in_small(term: Span, reading: Reading) -> str:
    """The term without the capital that only the beginning of the sentence gave it; empty if it may be a name."""
    try:
        return mid_sentence(term[0], reading) + term.text.removeprefix(term[0].text)
    except Refusal:
        return ""


def leads_on(token: Token, verb: Token) -> bool:
    """Whether the word ties what is told to what stands before or behind it."""
    return token.lower_ in LEADING_ON or (token.lower_ in TELLING_MORE and token.head == verb)


def first_clause(sentence: Span) -> Span:
    """The sentence up to a clause with a subject of its own that *and* or *but* joins: *A weir is a dam, and it …*."""
    for other in sentence.root.rights:
        subject = child(other, *SUBJECTS) if other.dep_ == "conj" else None
        if subject is not None and subject.tag_ not in {"WDT", "WP"}:
            joint = next((each for each in sentence.root.rights if each.dep_ == "cc"), other)
            end = joint.i - (joint.nbor(-1).text == ",")
            return sentence.doc[sentence.start : min(end, other.left_edge.i)]
    return sentence


def term_of(subject: Token, sentence: Span, reading: Reading) -> Span | None:
    """The words of the subject, if they are a term with which the sentence begins, with an article or without.

    A word that is taken for a name there has to stand in small letters elsewhere; *the* with one noun may be anything.
    """
    first = sentence[0]
    start, end = first.i + (first.lower_ in {"a", "an", "the"}), end_of_term(subject)
    start += sentence.doc[start].lower_ in CALLING and start < subject.i
    term = sentence.doc[start:end]
    fit = 0 < len(term) <= WORDS_OF_TERM and subject.left_edge == first and subject.right_edge.i == end - 1
    if not fit or term[0].lower_ in SO_MANY | RANKS or sentence.doc[end].text == "-":
        return None
    if (first.lower_ == "the" or end > subject.i + 1) and term[0].lower_ in RATED:
        return None
    plain = all(token.dep_ in IN_TERM and token.text != "," for token in sentence.doc[start : subject.i + 1])
    small = subject == first and subject.pos_ == "PROPN" and subject.lower_ in reading.small
    common = subject.pos_ == "NOUN" or small
    named = not common or any(token.ent_type_ in NAME_LABELS for token in term[1:])
    anything = first.lower_ == "the" and start == first.i + 1 and len(term) == 1
    return term if plain and not (named or anything) else None


def end_of_term(subject: Token) -> int:
    """Index behind the term whose noun is the subject: *margin of error* is one."""
    of = subject.nbor(1) if subject.i + 1 < subject.sent.end else subject
    noun = child(of, "pobj") if of.lower_ == "of" and of.head == subject else None
    whole = noun is not None and noun.i == of.i + 1 and noun.is_lower and noun.right_edge == noun
    whole = whole and subject.lemma_ not in RELATIONAL | SAYING_LITTLE | CALLING
    return noun.i + 1 if noun is not None and whole else subject.i + 1


def tells_meaning(verb: Token, told: Span) -> bool:
    """Whether what is told behind the main verb says what something is, or when it comes about."""
    if verb.lemma_ in COMING_ABOUT:
        return is_come_about(verb)
    more = (other for other in verb.rights if other.i < told.end and other.dep_ in {"advcl", "conj"})
    return not any(more) and (defines(verb) or is_told_how(verb))


def is_told_how(verb: Token) -> bool:
    """Whether a clause tells what something is: *Stowage is how a cargo is packed*."""
    clause = child(verb, "ccomp") if verb.lemma_ == "be" else None
    return clause is not None and clause.left_edge.i == verb.i + 1 and clause.left_edge.tag_ in {"WP", "WRB"}


def is_of_a_kind(verb: Token) -> bool:
    """Whether it is told by *a* of which kind something is, so that *the* means any: *The mode is a value that …*."""
    told = child(verb, "attr")
    article = child(told, "det") if told is not None else None
    return verb.lemma_ == "refer" or (article is not None and article.lower_ in {"a", "an"})


def is_come_about(verb: Token) -> bool:
    """Whether it is told when a thing comes about: *Inbreeding occurs when relatives mate*."""
    clause, subject = next(iter(verb.rights), verb), child(verb, "nsubj")
    anything = subject is None or (subject.lemma_ in SAYING_LITTLE and subject.left_edge == subject)
    first = clause.left_edge
    return clause.dep_ == "advcl" and first.lower_ == "when" and first.i == verb.i + 1 and not anything


def defines(verb: Token) -> bool:
    """Whether what is told behind the verb says at length what something is."""
    if verb.lemma_ == "describe":
        described = child(verb, "dobj")
        return described is not None and child(described, "det") is not None and says_what(described)
    if verb.lemma_ in DEFINING:
        link = next((other for other in verb.rights if other.lower_ == DEFINING[verb.lemma_]), None)
        told = child(link, "pobj") if link is not None else None
        those = told is not None and told.lower_ == "those" and not is_those_who(told)
        return verb.lemma_ == "mean" or (link is not None and not those)
    told = child(verb, "attr") if verb.lemma_ == "be" else None
    if told is not None and told.lower_ == "one":
        # Of *one of the 20 acids* there are others.
        counted = any(token.pos_ == "NUM" and token != told for token in told.subtree)
        return any_child(told, {"acl", "prep", "relcl"}) and not counted
    return told is not None and (is_those_who(told) or says_what(told))


def is_those_who(told: Token) -> bool:
    """Whether a clause tells which are meant: *those who light the lamps*, not *those in towns*."""
    return told.lower_ == "those" and any_child(told, {"acl", "relcl"})


def says_what(told: Token) -> bool:
    """Whether the noun, with what stands behind it, says at length what something is."""
    if told.pos_ != "NOUN" or says_little(told) or any(child(other, "det") for other in told.conjuncts):
        return False
    article = child(told, "det")
    whole = article.lower_ in DEFINED if article is not None else told.tag_ == "NNS"
    only = any(other.lower_ in RATING for other in told.lefts)
    return whole and not only and told.right_edge.i - told.i >= DETAIL


def says_little(told: Token) -> bool:
    """Whether the noun tells but what something belongs to or is good for."""
    of = child(told, "prep")
    kind = child(of, "pobj") if of is not None and told.lemma_ in WITH_KIND else None
    if kind is not None or told.lemma_ in WITH_CLAUSE:
        clauses = [child(noun, "acl", "relcl") for noun in (told, kind or told)]
        return not any(clause is not None and clause.lower_ not in NAMING for clause in clauses)
    return told.lemma_ in SAYING_LITTLE
