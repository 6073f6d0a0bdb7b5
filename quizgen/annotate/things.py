"""*It* → the organisation, place or thing meant, in the three places where there is hardly a doubt.

- the subject of a sentence whose predecessor had a name as its subject: *Pedego sells bikes. It opened in 2010.*
- the subject of a coordinated verb: *Pedego sells bikes and it rents them out.*
- the subject of what a named body says: *Pedego says it will open more shops.*
"""

from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Token

from quizgen.annotate.grammar import subject_of
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import Entity

Names = Mapping[tuple[int, int], Mention]
"""Passage and index of each token inside a name → the name."""


def resolve_things(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention]
) -> Iterator[Mention]:
    """A mention for each *it* whose meaning is plain."""
    things = [mention for mention in names if entities[mention.entity].type != "person"]
    covered: Names = {
        (mention.passage, index): mention for mention in things for index in range(mention.start, mention.end)
    }
    for passage, parsed in enumerate(passages):
        before: Token | None = None
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence):
            for it in (token for token in sentence if token.lower_ == "it" and is_referring(token)):
                noun = antecedent(it, before)
                mention = covered.get((passage, noun.i)) if noun is not None else None
                if mention is not None and is_one(noun):
                    yield Mention(
                        passage=passage,
                        start=it.i,
                        end=it.i + 1,
                        entity=mention.entity,
                        kind="pronoun",
                        sentence=number,
                    )
            before = subject_of(sentence.root)


def antecedent(it: Token, before: Token | None) -> Token | None:
    """The noun that *it* can only stand for; `before` is the subject of the sentence before."""
    verb = it.head
    if subject_of(verb) != it or '"' in it.sent.text:
        return None
    if verb == it.sent.root:
        return before
    return subject_of(verb.head) if verb.dep_ in {"conj", "ccomp"} else None


def is_one(noun: Token | None) -> bool:
    """Whether the noun stands alone: of coordinated names *it* would be *they*."""
    return noun is not None and not list(noun.conjuncts)


def is_referring(it: Token) -> bool:
    """Whether *it* stands for something: not *it is clear that*, *it takes years to*, *it rained*."""
    clausal = {"ccomp", "csubj", "xcomp", "advcl"}
    if it.head.lemma_ in {"rain", "snow", "hail", "thunder", "freeze"}:
        return False
    empty = it.head.lemma_ in {"be", "take", "seem", "appear", "happen", "make", "become"}
    return not (empty and any(other.dep_ in clausal or other.dep_ == "acomp" for other in it.head.children))
