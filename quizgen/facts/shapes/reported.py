"""*The mayor said that the bridge will reopen.* → *According to the mayor, the bridge will reopen*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.judging import JUDGING
from quizgen.english.verbs import past, third_person
from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.beside import is_said_beside
from quizgen.facts.clauses import read_clause
from quizgen.facts.mood import is_condition
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.sources import speaker_of, without_title
from quizgen.facts.statements import attempt
from quizgen.facts.typing import is_plural
from quizgen.facts.verbs import Verb, is_verb, own_auxiliaries, verbs_of
from quizgen.model.fact import Clause, OfItself, Phrase
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

ASKING = frozenset(
    """
    accuse advise appeal ask beg boast call challenge complain concede demand deny hint implore joke mention plead
    pledge promise recall remark remind reply request swear threaten urge vow welcome
    """.split()
)

WANTING = frozenset("advise ask demand insist instruct order propose recommend request require suggest urge".split())
"""Verbs of which what is told, told in the past, may be what is wanted."""

SPEAKING = SOURCES_VOUCHED | JUDGING | ASKING
"""Verbs of what one does by speaking."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """The clauses that the subjects of verbs of saying state, of which a few words may be quoted."""
    quoted = '"' in sentence.text
    for said in sentence:
        told = child(said, "ccomp") if said.lemma_ in SOURCES_VOUCHED else None
        if told is None or not is_verb(told) or not is_plain(said) or is_said_beside(told, said):
            continue
        if is_wish(told) or is_question(told):
            continue
        if not quoted or is_quoted_in_part(said, told):
            for verb in verbs_of(told):
                speaker = child(said, "nsubj")
                if is_either(verb.token, told, said):
                    yield Refusal("unclear-parse", f"“{verb.token.text}” is of who speaks or of whom it is told")
                elif speaker is not None and goes_on_from(verb.token, told, said):
                    yield attempt(partial(read_clause, replace(verb, subject=speaker), reading))
                else:
                    yield attempt(partial(read_reported, said, verb.token, told, reading))


def is_wish(told: Token) -> bool:
    """Whether it is what somebody wants others to do: *He insisted that sailors pay*."""
    wanted = told.head.lemma_ in WANTING and told.head.tag_ in {"VBD", "VBN"} and told.tag_ in {"VB", "VBP"}
    return wanted and not own_auxiliaries(told)


def is_question(told: Token) -> bool:
    """Whether it is what is open: *He said* *whether sailors will pay* *depends on the port*."""
    return any(other.dep_ == "mark" and other.lower_ in {"if", "whether"} for other in told.children)


def goes_on_from(verb: Token, told: Token, said: Token) -> bool:
    """Whether a verb of speaking joined to what is told is the speaker's: *said he had lost* *and blamed the storm*."""
    plain = verb is not told and not own_auxiliaries(verb) and child(verb, *SUBJECTS) is None
    other = any(aux.tag_ in {"MD", "VBD"} for aux in own_auxiliaries(told))
    return plain and other and verb.tag_ == said.tag_ == "VBD" and verb.lemma_ in SPEAKING


def is_either(verb: Token, told: Token, said: Token) -> bool:
    """Whether a verb behind *but*, or one of speaking, may be the speaker's: *said it sank* *and blamed Oslo*."""
    plain = verb is not told and not own_auxiliaries(verb) and child(verb, *SUBJECTS) is None
    turned = any(other.lower_ == "but" and other.dep_ == "cc" for other in verb.head.children)
    return plain and (turned or verb.lemma_ in SPEAKING) and verb.tag_ == said.tag_ == told.tag_ == "VBD"


def is_quoted_in_part(said: Token, told: Token) -> bool:
    """Whether the sentence has one quotation, which is a part of what is told."""
    marks = [token.i for token in said.sent if token.text == '"']
    if len(marks) != len(("opening", "closing")):
        return False
    first, last = marks
    return told.left_edge.i <= first and last <= told.right_edge.i and not first < said.i < last


def is_plain(said: Token) -> bool:
    """Whether the verb of saying is a main verb, neither denied nor supposed, and no condition hangs on it."""
    told = child(said, "ccomp")
    inside = set() if told is None else {token.i for token in told.subtree}
    conditional = any(is_condition(token) and token.i not in inside for token in said.subtree)
    return said.dep_ in {"ROOT", "conj"} and not any_child(said, {"neg"}) and was_said(said) and not conditional


def was_said(said: Token) -> bool:
    """Whether the verb has no auxiliary but *has* or *had*."""
    return all(other.lemma_ == "have" and other.tag_ != "VB" for other in said.children if other.dep_ == "aux")


def read_reported(said: Token, token: Token, told: Token, reading: Reading) -> Clause:
    """The clause of `token`, one of those coordinated in `told`, with its source."""
    source = speaker_of(said, reading)
    verb = next(each for each in verbs_of(told) if each.token == token)
    speaker = named_beside(child(said, "nsubj"), reading)
    if speaker is not None and is_of_itself(verb, speaker, reading):
        return read_of_itself(verb, speaker, said, reading)
    clause = in_own_words(as_said(read_clause(verb, reading, source=source), said, token), verb.subject.lower_)
    return clause if speaker is None else with_own(clause, speaker, told, reading)


def named_beside(speaker: Token | None, reading: Reading) -> Token | None:
    """The name right behind the noun that says what the speaker is: *Yarrow* of *the ferry company Yarrow*."""
    name = None if speaker is None or reading.entity(speaker) is not None else child(speaker, "appos")
    beside = name is not None and speaker is not None and name.left_edge.i == speaker.i + 1
    return name if beside and name is not None and reading.name_at(name) is not None else speaker


def with_own(clause: Clause, speaker: Token, told: Token, reading: Reading) -> Clause:
    """The clause with the pronoun for what is the speaker's, who is named before: *Li Na said that* *her* *party …*."""
    entity = reading.entity(speaker)
    if entity is None or not clause.source or clause.subject.name == entity.name:
        return clause
    told_of = [token for token in told.subtree if reading.entity(token) == entity]
    if not told_of or any(token.tag_ != "PRP$" for token in told_of):
        return clause
    name = re.compile(rf"\b{re.escape(entity.called)}’s? ")
    pronoun = f"{told_of[0].lower_} "

    def own(phrase: Phrase) -> Phrase:
        text = name.sub(pronoun, phrase.text)
        return phrase if text == phrase.text else replace(phrase, text=text, name="", cut=True)

    return replace(
        clause, subject=own(clause.subject), phrases=tuple(map(own, clause.phrases)), lead=tuple(map(own, clause.lead))
    )


def in_own_words(clause: Clause, pronoun: str) -> Clause:
    """The clause with a pronoun for whoever's own words it is told by, whose name stands before it.

    *According to Li Na’s remarks on the dam, she fears floods*.
    """
    own = bool(clause.subject.name) and clause.source.startswith(f"{clause.subject.name}’s ")
    if pronoun not in {"he", "she"} or not own or clause.saying:
        return clause
    return replace(clause, subject=replace(clause.subject, text=pronoun))


def as_said(clause: Clause, said: Token, told: Token) -> Clause:
    """The clause, with the verb of saying where *would* hangs on it: *predicted that there would be rain*."""
    looks_ahead = any(other.lower_ in {"would", "'d"} for other in told.children if other.dep_ == "aux")
    return replace(clause, saying=f"{told_as(said)} that") if looks_ahead and clause.source else clause


def is_of_itself(verb: Verb, speaker: Token, reading: Reading) -> bool:
    """Whether the subject of what is told is a pronoun for whoever tells it: *The bank said it would close*."""
    pronoun, entity = verb.subject, reading.entity(speaker)
    if (
        entity is None
        or reading.entity(pronoun) not in {None, entity}
        or is_impersonal(verb)
        or speaker.i > verb.token.i
    ):
        return False
    if entity.type == "person":
        return pronoun.lower_ == (entity.gender or pronoun.lower_) and pronoun.lower_ in {"he", "she"}
    return pronoun.lower_ == "it" and entity.type in {"organisation", "country", "thing"} and not is_plural(speaker)


def is_impersonal(verb: Verb) -> bool:
    """Whether *it* only stands for a clause behind it: *said it was hard to tell*."""
    complement = child(verb.token, "acomp", "attr")
    behind = [*verb.token.rights, *(complement.rights if complement is not None else ())]
    return complement is not None and any(part.dep_ in {"xcomp", "ccomp", "advcl", "csubj", "acl"} for part in behind)


def read_of_itself(verb: Verb, speaker: Token, said: Token, reading: Reading) -> Clause:
    """The clause with the speaker as its subject, and how they say so."""
    clause = read_clause(replace(verb, subject=speaker), reading, source=speaker_of(said, reading))
    if clause.lead or not clause.subject.name:
        raise Refusal("no-subject", f"nobody sees when “{speaker.text}” says so, and when it is so")
    subject = replace(clause.subject, text=without_title(clause.subject.text))
    own = OfItself(lemma=plainly(said), verb=told_as(said), pronoun=verb.subject.lower_)
    return replace(clause, subject=subject, of_itself=own)


def plainly(said: Token) -> str:
    """The base form of the verb of saying; *say* for one that leans on who was told, or on what was said before."""
    return "say" if said.lemma_ in {"add", "continue", "tell"} else said.lemma_


def told_as(said: Token) -> str:
    """The verb of saying as it stands alone: `said` for *has said*, `says` for *say*."""
    lemma = plainly(said)
    return third_person(lemma) if said.tag_ in {"VBZ", "VBP"} else past(lemma) or said.lower_
