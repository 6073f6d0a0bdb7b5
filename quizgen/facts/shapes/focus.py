"""*Li Na’s tour serves its sponsors, with a focus on selling boats.* → *Li Na’s tour focuses on selling boats*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.kept import kept
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import tense_of
from quizgen.facts.verbs import is_verb, verbs_of
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.facts.verbs import Verb
    from quizgen.model.tokens import Span, Token

FORMS = {"past": "focused", "present": "focuses"}


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for what the subject of the sentence is said to do *with a focus on* something."""
    if not is_verb(sentence.root):
        return
    link = next((other for token in sentence if (other := focus_of(token)) is not None), None)
    verb = next((each for each in verbs_of(sentence.root) if each.token == sentence.root), None)
    if link is not None and verb is not None and link.i > verb.token.i:
        yield attempt(partial(read_focus, verb, link, reading))


def focus_of(token: Token) -> Token | None:
    """The *on* behind *with a focus* that begins with the token."""
    apart = token.text == "with" and token.i > 0 and token.nbor(-1).text == ","
    noun = child(token, "pobj") if apart else None
    if noun is None or noun.lower_ != "focus" or noun.left_edge.lower_ != "a":
        return None
    return next((other for other in noun.rights if other.lower_ == "on" and other.dep_ == "prep"), None)


def read_focus(verb: Verb, link: Token, reading: Reading) -> Clause:
    """Whose focus it is, and what that is on."""
    subject = read_noun(verb.subject, reading, role="subject")
    tense = tense_of(verb)
    if subject.type == "person" or subject.plural or verb.auxiliaries or tense not in FORMS:
        raise Refusal("too-little", "nobody sees whose focus it is, and when")
    if not ends_there(link):
        raise Refusal("unclear-parse", "nobody sees where what it focuses on ends")
    deed = child(link, "pcomp")
    text = render(kept(link), reading, subject=verb.subject)
    focus = Phrase(
        text=text,
        role="complement" if deed is not None else "oblique",
        type="action" if deed is not None else "thing",
        head=(deed or child(link, "pobj") or link).lemma_.lower(),
        preposition="on",
    )
    return Clause(subject=subject, verb=FORMS[tense], lemma="focus", tense=tense, phrases=(focus,))


def ends_there(link: Token) -> bool:
    """Whether a mark stands behind the phrase, so that nothing of it was hung elsewhere."""
    last = link.right_edge
    return last.i + 1 < len(last.doc) and last.nbor(1).is_punct
