"""Whether a clause is whole: its subject names something, it says enough, and its parts fit together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.groups import GROUPS
from quizgen.facts.asides import DASHES
from quizgen.facts.refusal import Refusal
from quizgen.facts.tenses import finite
from quizgen.facts.terms import has_the
from quizgen.facts.typing import is_plural
from quizgen.facts.verbs import Verb, has_rival, joined_verb
from quizgen.model.fact import Phrase
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

FEWEST_WORDS = 2
"""Words behind *is* from which a sentence says something: `Li Na is doubtful` lacks of what."""

THE_ONE = re.compile(
    r"the (?:opposite|(?:\w+ )?(?:\w{3,}est|most \w+) (?:form|kind|sort|type)) of (?!(?:all|it|these|this)\b)"
)
"""How a subject begins of which there is one, so that a word tells which: *the simplest form of transport*."""

JOINED = frozenset({"VERB", "AUX", "NOUN", "PROPN"})
"""What can be joined to a verb: another verb, or a noun that belongs to the phrase before it."""

RANKING = frozenset(
    """
    acclaim adjudge anoint appoint award baptise baptize brand call certify christen class classify consider crown
    declare deem describe designate dub elect entitle hail judge label list name nickname nominate ordain proclaim
    pronounce rank rate recognise recognize rename style tag term tip title vote
    """.split()
)
"""Verbs that behind a passive go on with it: *was built in 1912 and voted the finest church*."""

FURTHEST = len((",", "and", "verb"))
"""Tokens from the end of a relative clause to a verb that may go on with it."""

INTO = frozenset("combine consolidate convert divide merge split transform translate turn".split())
"""Verbs that say nothing of their object without *into*."""

SAYING = frozenset(
    """
    acknowledge add affirm allege announce anticipate argue assert assume believe claim declare deduce disclose
    emphasise emphasize estimate expect explain find forecast hypothesise hypothesize imagine imply indicate infer
    maintain mention note opine posit postulate predict proclaim realise realize recommend reiterate report reveal
    say signal state stipulate stress suggest suppose surmise suspect think underline underscore voice
    """.split()
)
"""Verbs that say nothing without what was said."""

PLURAL = re.compile(r"[^aeiousx]e?s$")
"""How the plural of a noun ends, mostly."""

QUANTIFIERS = frozenset(
    """
    all another any both each either enough few fewer half less many more most much neither none plenty several some
    """.split()
)
"""Words that without *of* leave open of what."""

NAMELESS = frozenset(
    """
    all he hers it mine nobody none one ones others ours she somebody someone something that theirs there these they
    this those what which who yours
    """.split()
)
"""Subjects that name nothing unless coreference knew better."""

SAID_TO_BE = frozenset(
    "allege assume believe claim consider intend know mean purport repute rumour say suppose think".split()
)
"""Verbs whose participles go with an infinitive."""


TAKING_OF = frozenset({"deprive", "dispossess", "divest", "rob", "strip"})
"""Verbs that say nothing without of what."""


def check_subject(verb: Verb, *, known: bool) -> None:
    """Refuse a subject that names nothing; `known`: coreference says whom a pronoun means."""
    subject = verb.subject
    check_told_here(verb.token, subject)
    alone = subject.pos_ in {"DET", "ADJ"} or subject.tag_ in {"DT", "PDT", "JJ"}
    alone = alone or subject.lower_ in QUANTIFIERS
    alone = alone and not (subject.lower_ in GROUPS and has_the(subject))
    if (alone and child(subject, "prep") is None) or subject.tag_ in {"WP", "WDT", "EX"}:
        raise Refusal("no-subject", f"its subject “{subject.text}” does not say of what")
    rivals = [other for other in subject.head.children if other.dep_ in SUBJECTS]
    if subject.dep_ in SUBJECTS and len(rivals) > 1 and subject != rivals[1]:
        raise Refusal("unclear-parse", f"“{rivals[0].text}” and “{rivals[1].text}” can't both be its subject")
    if may_go_on_with_relative(verb.token):
        raise Refusal(
            "unclear-parse", f"nobody sees whether “{verb.token.text}” has its subject from the clause before"
        )
    if subject.lower_ == "it" and verb.token.lemma_ == "take" and any(map(is_time, verb.token.children)):
        raise Refusal("no-subject", "“it” only says how long something takes")
    one_of_them = subject.lower_ == "one" and any(other.lower_ == "of" for other in subject.children)
    if subject.lower_ in NAMELESS and not known and not one_of_them:
        raise Refusal("no-subject", f"its subject “{subject.text}” names nothing")


def may_go_on_with_relative(verb: Token) -> bool:
    """Whether a coordinated verb may as well be joined to the relative clause before it.

    *She met a smith, who made bells, and moved to Turin*: who moved?
    """
    if verb.dep_ != "conj" or any_child(verb, SUBJECTS):
        return False
    first = verb.left_edge.i
    before = [token for token in verb.doc[verb.head.i + 1 : first] if token.dep_ == "relcl" and token.tag_ == verb.tag_]
    own = (child(token, *SUBJECTS) for token in before if first - token.right_edge.i <= FURTHEST)
    return any(subject is not None and subject.tag_ in {"WP", "WDT"} for subject in own)


def check_told_here(verb: Token, subject: Token) -> None:
    """Refuse a subject that goes on from the sentence before, and a verb that may not be told of it."""
    if any(other.lower_ in {"farther", "further"} and other.tag_ in {"RB", "RBR"} for other in subject.lefts):
        raise Refusal("no-subject", f"“{subject.text}” goes on from what was told before")
    if shares_into(verb) or goes_on_behind_dash(verb):
        raise Refusal("unclear-parse", f"nobody sees whether “{verb.text}” is told of “{subject.text}”")


def shares_into(verb: Token) -> bool:
    """Whether what was taken for a second deed tells of a noun: *turned the school and affiliated clubs into one*."""
    first = verb.head if verb.dep_ == "conj" else verb
    if first.lemma_ not in INTO or first is verb:
        return False
    return has_into(verb) and not has_into(first) and child(first, "dobj") is not None


def has_into(verb: Token) -> bool:
    """Whether *into* goes with the verb."""
    return any(other.lower_ == "into" for other in verb.rights)


def goes_on_behind_dash(verb: Token) -> bool:
    """Whether a coordinated verb is joined to one between dashes: *The town is old – Ulm is older – but has grown*."""
    if verb.dep_ != "conj" or any_child(verb, SUBJECTS):
        return False
    link = next((other for other in verb.head.rights if other.dep_ == "cc" and other.i < verb.i), verb)
    opened = any(token.text in DASHES for token in verb.doc[verb.sent.start : verb.head.i])
    return opened and link.nbor(-1).text in DASHES


def is_time(part: Token) -> bool:
    """Whether the part is a length of time: *seven years*."""
    return part.dep_ in {"dobj", "npadvmod"} and part.ent_type_ in {"DATE", "TIME"}


def check_whole(verb: Verb, subject: Phrase, phrases: Sequence[Phrase], adverb: str) -> None:
    """Refuse a clause that says too little, or whose parts don't fit together."""
    token = verb.token
    check_said(verb, phrases)
    telling = [phrase for phrase in phrases if phrase.role not in {"particle", "manner"}]
    words = sum(len(phrase.text.split()) + bool(phrase.name) for phrase in telling)
    counted = subject.asker != "how many"  # *40 % of the workers are women* tells enough
    short = words < FEWEST_WORDS - counted and not (words and THE_ONE.match(subject.text))
    robbed = token.lemma_ in TAKING_OF and not any(" of " in f" {phrase.text}" for phrase in phrases)
    if not (telling or counted) or (token.lemma_ == "be" and short) or robbed:
        raise Refusal("too-little", "without what had to be left out it says too little")
    joined = [other for other in token.children if other.dep_ == "conj"]
    if token.lemma_ in RANKING and token.tag_ == "VBD" and any_child(token.head, {"auxpass"}) and token.dep_ == "conj":
        raise Refusal("unclear-parse", f"nobody sees whether “{token.text}” was done by or to it")
    if is_said_participle(token):
        raise Refusal("unclear-parse", f"“{token.text}” may be said of what stands before it")
    check_beside(token)
    linked = any(other.dep_ == "cc" and not (other.is_sent_start or is_as_well(other)) for other in token.children)
    if any(other.pos_ not in JOINED for other in joined) or (linked and not joined and joined_verb(token) is None):
        raise Refusal("unclear-parse", "something is joined to the verb that is not understood")
    if sum(phrase.role in {"object", "predicate"} for phrase in phrases) > 1:
        raise Refusal("unclear-parse", "two objects are one too many")
    if adverb and token.lemma_ == "be":
        raise Refusal("unclear-parse", f"“{adverb}” stands where a question can't have it")
    check_agreement(verb)


def check_beside(verb: Token) -> None:
    """Refuse a verb beside which another clause stands of which nobody sees how it goes on."""
    if has_gapped_clause(verb):
        raise Refusal("unclear-parse", "a clause beside it leaves out its verb")
    if has_rival(verb):
        raise Refusal("unclear-parse", "two verbs stand side by side that nothing joins")


def has_gapped_clause(verb: Token) -> bool:
    """Whether another clause follows without its verb: *The Tempest opens in Oslo, Hamlet in Ulm*.

    So, too, *hailed Li Na as a hero and Bo Lund as a fool*.
    """
    links = [other for other in verb.rights if other.dep_ == "prep"]
    for first, second in pairwise(links):
        noun = child(first, "pobj")
        beside = next((other for other in noun.rights if other.dep_ in {"appos", "conj"}), None) if noun else None
        named = beside is not None and beside.left_edge.nbor(-1).text == "," and second.nbor(-1).pos_ == "PROPN"
        if first.lower_ == second.lower_ and (named or (beside is not None and first.lower_ == "as")):
            return True
    return False


def is_said_participle(token: Token) -> bool:
    """Whether a verb behind a comma may be a participle: *She led a club, purported to be rich, but left it*."""
    before = token.nbor(-1) if token.i > token.sent.start else token
    return token.dep_ == "conj" and before.text == "," and token.lemma_ in SAID_TO_BE and any_child(token, {"xcomp"})


def is_as_well(link: Token) -> bool:
    """Whether the conjunction is *as well as*, which the parser may hang on the verb though it joins nouns."""
    return [other.lower_ for other in link.subtree] == ["as", "well", "as"]


def check_said(verb: Verb, phrases: Sequence[Phrase]) -> None:
    """Refuse a verb of saying or finding without what was said or found."""
    active = verb.token.lemma_ in SAYING and all(other.dep_ != "auxpass" for other in verb.auxiliaries)
    to_whom = {"object", "recipient"}
    if verb.token.lemma_ == "tell" and phrases and all(each.role in to_whom and each.name for each in phrases):
        raise Refusal("too-little", "it leaves out what was told")
    if active and not any(phrase.role in {"object", "complement", "content"} for phrase in phrases):
        raise Refusal("too-little", f"it leaves out what was “{verb.token.text}”")
    told = [phrase for phrase in phrases if phrase.role in {"object", "complement", "content", "recipient"}]
    if verb.token.lemma_ == "tell" and all(phrase.role in {"object", "recipient"} and phrase.name for phrase in told):
        raise Refusal("too-little", f"it leaves out what was “{verb.token.text}”")


def is_taken_for_noun(subject: Token) -> bool:
    """Whether the subject may be the verb, behind a plural that begins the sentence: *Rivers divide ordered land …*."""
    before = subject.nbor(-1) if subject.i else subject
    plural = before.tag_ in {"NNS", "NNPS"} or is_plural_taken_for_name(before)
    return subject.tag_ == "NN" and plural and before.dep_ == "compound" and bool(before.is_sent_start)


def is_plural_taken_for_name(first: Token) -> bool:
    """Whether the word looks like a plural, and nobody knows it as a name: *Quartiles divide ordered data …*."""
    known = first.ent_type_ in {"GPE", "LOC", "NORP", "PERSON"}
    return first.tag_ == "NNP" and first.text.istitle() and PLURAL.search(first.text) is not None and not known


def is_of_two(subject: Token) -> bool:
    """Whether *the* or the like stands before two nouns joined by *and*: *the number and size of boats*."""
    joined = child(subject, "conj")
    plain = joined is not None and child(subject, "det") is not None and child(joined, "det") is None
    return plain and joined is not None and subject.tag_ == joined.tag_ == "NN" and joined.i == subject.i + 2


def check_agreement(verb: Verb) -> None:
    """Refuse a subject whose number does not fit its verb or predicate: the parser took the wrong word for it."""
    subject, attribute = verb.subject, child(verb.token, "attr")
    if is_of_two(subject) and finite(verb).tag_ == "VBZ":
        raise Refusal(
            "unclear-parse", f"“{subject.text}” and what is joined to it don't agree with “{verb.token.text}”"
        )
    if is_plural(subject) and not is_taken_for_noun(subject):
        return
    alone = child(subject, "prep") is None or subject.lower_.endswith("ing")  # *monitoring of levels*
    one = (subject.tag_ == "NN" and alone) or subject.dep_ == "csubj"
    if (one and (finite(verb).tag_ == "VBP" or finite(verb).lower_ == "were")) or is_taken_for_noun(subject):
        raise Refusal("unclear-parse", f"“{subject.text}” and “{finite(verb).text}” don't agree")
    if subject.tag_ != "NNP":
        return
    for other in (finite(verb), attribute):
        if other is not None and (other.lower_ in {"were", "are", "have", "do"} or other.tag_ == "NNS"):
            raise Refusal("unclear-parse", f"“{subject.text}” and “{other.text}” don't agree")
