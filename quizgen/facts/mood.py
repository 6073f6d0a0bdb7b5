"""What makes a clause a fact: stated, not denied, wished, supposed or asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.words import MODALS_ASKED
from quizgen.facts.refusal import Refusal
from quizgen.facts.tenses import finite, full_form
from quizgen.facts.verbs import Verb
from quizgen.model.tree import SUBJECTS, TENSED, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

COMPLEMENTS = frozenset({"ccomp", "pcomp", "xcomp"})
"""Dependencies of the clauses that complete a verb."""

CONDITIONS = frozenset({"if", "unless", "lest"})

UNTRUE = frozenset(
    """
    allege anticipate assume believe bet claim conjecture contend deceive deny desire disbelieve dispute doubt dread
    dream envisage envision expect fantasise fantasize fear fool foresee gamble guess hope hypothesise hypothesize
    imagine insinuate mislead mistake postulate pray presume pretend refute reject rumor rumour speculate suppose
    suspect theorise theorize think threaten trick visualise visualize wager want wish wonder worry
    """.split()
)
"""Verbs below which a clause is not said to be so."""

HELPING = frozenset({"be", "do", "get", "have"})
"""Auxiliaries beside modals; of *felt obliged* the parser makes one."""

NOBODY = frozenset({"few", "nobody", "none", "nothing"})
"""Words that deny by themselves: *rivalled by few*."""

NEGATIVES = frozenset({"no", "neither", "few", "nor"})

DENYING = NOBODY | NEGATIVES
"""All words that `is_negative` can be true of."""


def check_mood(verb: Verb, *, told: bool = False) -> None:
    """Refuse what is not stated as a fact: negations, wishes, conditions, questions, orders.

    `told`: somebody said so, in whose words *would* is *will*.
    """
    check_negation(verb)
    if is_done_by(verb):
        raise Refusal("not-finite", f"“{verb.token.text}” tells what is done by somebody, and has no tense")
    check_tense(verb, told=told)
    if not told:
        check_supposed(verb.token)
    if any(token.dep_ == "cc" and token.lower_ == "or" for token in clause_heads(verb.token)):
        raise Refusal("hedged", "it says one thing or another")
    marks = [other for other in verb.token.subtree if other.dep_ == "mark"]
    if any(is_condition(other) and not is_inside_noun(other, verb.token) for other in marks):
        raise Refusal("conditional", "it holds only under a condition")
    check_asked(verb.token.sent, verb.token)
    check_turned(verb)


def clause_heads(token: Token) -> list[Token]:
    """The words that join the verb to others, on it or on the verb that it is joined to."""
    return [*token.children, *(token.head.children if token.dep_ == "conj" else ())]


def check_asked(sentence: Span, verb: Token | None = None) -> None:
    """Refuse a sentence that asks, by its mark or by the word that `verb`, if not its root, begins with."""
    if "?" in sentence.text or is_asking(sentence[0], verb if verb is not None else sentence.root):
        raise Refusal("question", "it asks or leaves open")


def check_negation(verb: Verb) -> None:
    """Refuse a negated clause."""
    shared = [other.head for other in verb.auxiliaries]  # *was never cleaned and painted*
    negated = any(any_child(each, {"neg"}) for each in (verb.token, *shared))
    negated = negated or any(other.dep_ == "neg" or any_child(other, {"neg"}) for other in verb.auxiliaries)
    negated = negated or any(other.lower_ == "not" for other in verb.subject.lefts)  # *not everyone can come*
    denying = (other for other in verb.token.subtree if other.lower_ in DENYING)
    if negated or any(is_negative(other, verb.token) for other in denying):
        raise Refusal("negated", "it says what is not so")


def check_turned(verb: Verb) -> None:
    """Refuse a verb with a part of it before the subject: *No longer do sailors drown*, *Only then has it sunk*."""
    turned = any(other.i < verb.subject.i for other in verb.auxiliaries)
    if turned and verb.subject.i < verb.token.i:
        raise Refusal("negated", "a word in front turns it round, mostly into what is not so")


def check_supposed(verb: Token) -> None:
    """Refuse a clause inside of what somebody only thinks, hopes or is fooled into, whose words nobody vouches for."""
    inside = verb
    for outer in verb.ancestors:
        if outer.lemma_ in UNTRUE and inside.dep_ in COMPLEMENTS:
            raise Refusal("hypothetical", f"it is told of what somebody may only “{outer.lemma_}”")
        inside = outer


def is_negative(token: Token, verb: Token) -> bool:
    """Whether the token denies what the verb says, by a noun near it: *no*, *few*; not deep inside a phrase."""
    of_some = any(other.dep_ == "det" or other.lower_ == "of" for other in token.children)
    if token.lower_ in NOBODY and token.dep_ in {"pobj", "dobj", *SUBJECTS} and not of_some:
        return verb in {token.head, token.head.head}
    told = token.i > 0 and token.nbor(-1).tag_ == "DT"
    if token.lower_ == "few" and (told or any_child(token.head, {"det", "poss"})):  # *a few*, *the past few days*
        return False
    if token.lower_ not in NEGATIVES or token.dep_ not in {"det", "amod", "preconj", "cc"}:
        return False
    noun = token.head.head if token.head.dep_ == "pobj" else token.head
    return verb in {token.head, noun.head}


def is_done_by(verb: Verb) -> bool:
    """Whether a participle was taken for a past: *Fame* *directed by Bo Lund*, not *led to a raid by sailors*."""
    by = child(verb.token, "agent")
    alone = not verb.auxiliaries and not verb.helpers and verb.token.tag_ in {"VBD", "VBN"}
    doer = child(by, "pobj") if by is not None and by.i == verb.token.i + 1 else None
    return alone and doer is not None and doer.ent_type_ in {"ORG", "PERSON"}


def check_tense(verb: Verb, *, told: bool = False) -> None:
    """Refuse a verb without tense, and modals that speak of what may be."""
    word = finite(verb)
    if verb.form:
        return
    if word.tag_ not in TENSED:
        raise Refusal("not-finite", "the verb has no tense")
    if any(other.lemma_ not in HELPING and other.tag_ != "MD" for other in verb.auxiliaries):
        raise Refusal("unclear-parse", f"“{verb.token.text}” has an odd auxiliary")
    would = told and full_form(word) == "would"
    if word.tag_ == "MD" and full_form(word) not in MODALS_ASKED and not would:
        raise Refusal("hypothetical", f"“{word.text}” speaks of what may or might be")
    if len(verb.token.text) == 1:
        raise Refusal("unclear-parse", f"“{verb.token.text}” is no verb")
    if "\N{NON-BREAKING HYPHEN}" in verb.token.text and not verb.auxiliaries:
        raise Refusal("unclear-parse", f"the base form of “{verb.token.text}” is not known")
    if verb.token.i > 0 and verb.token.nbor(-1).text == "-" and not verb.token.nbor(-1).whitespace_:
        raise Refusal("unclear-parse", f"“-{verb.token.text}” is only half a word")


def is_condition(token: Token) -> bool:
    """Whether the token opens an if-clause."""
    return token.dep_ == "mark" and token.lower_ in CONDITIONS


def is_inside_noun(condition: Token, verb: Token) -> bool:
    """Whether the condition limits only a clause beside that of the verb: *a dye that fades if it dries*."""
    between = []
    for clause in condition.ancestors:
        if clause == verb:
            break
        between.append(clause)
    return any(clause.dep_ in {"relcl", "acl"} or is_participial(clause) for clause in between[1:])


def is_participial(clause: Token) -> bool:
    """Whether the clause goes along with another: *…, promising to return if the war ended*."""
    return clause.dep_ == "advcl" and clause.tag_ == "VBG"


def is_asking(first: Token, verb: Token) -> bool:
    """Whether the sentence begins with a question word that is the verb's or that of its subject."""
    spelt = first.is_upper and len(first.text) > 1  # *WHO says …*
    if spelt or first.tag_ not in {"WRB", "WP", "WDT"}:
        return False
    return first.head == verb or first.head.dep_ in SUBJECTS | {"csubj", "csubjpass"}
