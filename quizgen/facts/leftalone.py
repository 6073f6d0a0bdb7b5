"""*Port of Ulm turns 300*: which sentences nothing is read from, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.webpage import is_run_into
from quizgen.facts.openers import is_alternative, is_made_up, is_under_system
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS, any_child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span


def why_left_alone(sentence: Span) -> Refusal | None:
    """Why a sentence is not read that nobody says; None if it is."""
    if not is_closed(sentence):
        return Refusal("no-sentence", "it ends without a full stop, as headlines and captions do")
    if is_run_into(sentence.text):
        return Refusal("no-sentence", "a caption or another part of a web page has run into it")
    if is_cut_from(sentence) or is_torn(sentence):
        return Refusal("no-sentence", "it begins in the middle of a formula, or of a name with a full stop in it")
    if lacks_subject(sentence):
        return Refusal("unclear-parse", f"“{sentence.root.text}” has no subject")
    if is_alternative(sentence):
        return Refusal("hedged", "it is one of several accounts of what may be so")
    if is_made_up(sentence):
        return Refusal("conditional", "it is an example that the article makes up")
    if is_under_system(sentence):
        return Refusal("conditional", "it is so only under what was told before")
    return None


def is_torn(sentence: Span) -> bool:
    """Whether it begins with the rest of a formula of which the letters stood in the line before: *2 molecule is …*."""
    return sentence[0].text.isdigit() and sentence[0].text != "1" and sentence[0].nbor(1).tag_ == "NN"


def is_closed(sentence: Span) -> bool:
    """Whether a mark ends the sentence; brackets and quotation marks may stand behind it."""
    text = sentence.text
    return text.rstrip("\"'”’) \n").endswith((".", "!", "?")) or text.endswith('"')


def lacks_subject(sentence: Span) -> bool:
    """Whether a participle at the end was taken for the main verb: *This leads to a rise in the labor demanded.*."""
    root = sentence.root
    last = root.i + 2 == sentence.end and root.tag_ in {"VBD", "VBN"} and root.nbor(-1).text not in {",", '"'}
    return last and any_child(root, {"ccomp"}) and not any_child(root, SUBJECTS)


def is_cut_from(sentence: Span) -> bool:
    """Whether its first word stands right behind the full stop of the sentence before: *D* of the virus *Lunde.D*."""
    before = sentence.doc[sentence.start - 1] if sentence.start else None
    return before is not None and not before.whitespace_ and before.text.endswith(".") and sentence[0].is_alpha
