"""What people say, whole: their own words or what they are told to have said, and which of it is worth knowing."""

import re
from collections.abc import Mapping, Sequence

from quizgen.english.people import names_people
from quizgen.english.posts import is_of_nothing
from quizgen.items.company import spoken_in
from quizgen.items.distractors.fitness import content, family, overlaps
from quizgen.items.distractors.pool import sentences
from quizgen.items.distractors.speakers import said_by
from quizgen.items.stems.copula import POSTS
from quizgen.model.fact import Fact

OWN = re.compile(r"\b(?:I|[Mm]e|[Mm]y|mine|[Mm]yself|[Ww]e|us|[Oo]urs?|ourselves)\b")
"""Words of those who speak of themselves."""

ADDRESSED = re.compile(r"[?!]")
"""What asks or calls to somebody."""

NOW = re.compile(r"\b(?:here|today|tomorrow|tonight|yesterday|now|(?:this|last|next) (?:week|month|year|morning))\b")

MATTER = 2
"""Words of the article's matter that a saying must have, to be about what the article is about."""

OFTEN = 2
"""Sentences in which a word stands that is of the article's matter: that of the saying, and another."""

COMMON = frozenset(
    """
    able almost already also although always another away because been before being best better both bring came come
    could course does doing done down each even ever every everybody everyone find first fact from gave give going gone
    good great have having help here instead into just keep kind know last least less like little long look lots made
    make making many maybe mean more most much must need needs never next nobody nothing often once only other others
    over part people person place point quite rather real really right said same says seen should since some somebody
    someone something soon still such sure take taken than that their them then there these they thing things think
    this those though thought through time told took towards under until upon very want wanted wants week well went
    were what whatever when where whether which while whole will with within without words work would year years your
    """.split()
)
"""Words of four letters and more that are of no article's matter."""

BRIEF = 12
"""Sentences of an article so short that hardly a word comes again in it."""

SHORTEST = 8
"""Words of a saying by which one may know who holds it."""

LETTERS = 4
"""Letters of a word that may be of it."""

LONGEST_ROLE = 9
"""Words of a role that still reads well beside a name."""


def is_of_matter(text: str, article: str) -> bool:
    """Whether a saying has enough words that come again elsewhere in the article."""
    lines = sentences(article)
    if len(lines) < BRIEF:
        return True
    places = spoken_in(lines)
    spoken = {word for word in re.findall(r"[\w’-]+", text.lower()) if len(word) >= LETTERS and word not in COMMON}
    words = {family(word) for word in content(" ".join(sorted(spoken)))}
    return sum(len(places.get(word, ())) >= OFTEN for word in words) >= MATTER


def is_small_talk(fact: Fact, article: str) -> bool:
    """Whether what was said is hardly about the article's matter, or only those who were there can understand it."""
    text = said_by(fact)
    if not text:
        return False
    if len(text.split()) < SHORTEST:
        return True
    personal = OWN.search(text) or ADDRESSED.search(text) or NOW.search(text)
    return personal is not None or not is_of_matter(text, article)


def roles_of(facts: Sequence[Fact]) -> dict[str, str]:
    """Name of a person → the post or trade that the article first says they have."""
    return {fact.clause.subject.name: role for fact in reversed(facts) if (role := role_told(fact))}


def role_told(fact: Fact) -> str:
    """What the subject is; empty if the fact tells no post or trade."""
    phrases = fact.clause.phrases
    whole = fact.clause.lemma == "be" and len(phrases) == 1 and not fact.clause.lead and not fact.clause.source
    if not whole or phrases[0].role != "predicate":
        return ""
    return phrases[0].text if names_people(phrases[0].head) or phrases[0].head in POSTS else ""


def with_role(fact: Fact, roles: Mapping[str, str]) -> str:
    """The speaker with their role, if that is short and shares no word with what they said."""
    name = fact.clause.subject.name
    role = roles.get(name, "")
    return f"{name}, {role}" if reads_well(role) and not overlaps(role, said_by(fact)) else name


def reads_well(role: str) -> bool:
    """Whether a role can stand beside a name: it is short, and told with what it is of."""
    return bool(role) and len(role.split()) <= LONGEST_ROLE and not is_of_nothing(role)
