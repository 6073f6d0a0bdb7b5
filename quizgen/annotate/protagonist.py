"""Whom an article is about, if that is one person: named early, more often than anybody else, and *he* or *she*.

In a life story nearly every *he* is the same man, though other men are named on the way.
"""

from collections import Counter
from collections.abc import Sequence

from quizgen.annotate.given_names import gender_of
from quizgen.annotate.titles import is_title_of
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import Entity

GENDERS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
}
"""Pronouns of people → the gender they tell."""

GENDERED_TITLES = {
    **dict.fromkeys(
        """
        Abbot Archduke Baron Brother Caliph Cardinal Count Czar Duke Earl Emir Emperor Father Herr Kaiser King Lord
        Monsieur Monsignor Mr Mr. Pope Prince Sheikh Signor Sir Sultan Tsar Viscount
        """.split(),
        "he",
    ),
    **dict.fromkeys(
        """
        Abbess Archduchess Baroness Countess Czarina Dame Duchess Empress Frau Lady Madame Mademoiselle Miss Mlle Mlle.
        Mme Mme. Mother Mrs Mrs. Ms Ms. Princess Queen Signora Sister Tsarina Viscountess
        """.split(),
        "she",
    ),
}
"""Titles of one gender → the pronoun."""

EARLY = 3
"""Sentences in which whoever the article is about is named."""

FEWEST_SENTENCES = 5
"""Sentences that name whoever the article is about; with three, a passer-by in a story passed for its hero (GUM)."""

AHEAD = 1.5
"""How many times more of them than name anybody else."""

FEWEST_PRONOUNS = 4
"""Pronouns outside quotations from which the article has a habit."""

NEARLY_ALL = 0.8
"""Share of them that are of one gender; with two people of both genders neither has so many."""


def protagonist(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], people: set[int], doubtful: set[int], title: str
) -> tuple[int | None, str]:
    """Whom the article is about and the gender that its pronouns tell; None where it is about several or nobody.

    `doubtful` are names that may be somebody's.
    """
    if (found := entitled(passages, entities, people, title)) is not None:
        return found
    gender = prevailing(passages)
    often = {index: len({*entities[index].mentions}) for index in sorted(people | doubtful)}
    if not gender or not often:
        return None, ""
    only = max(often, key=lambda index: often[index])
    next_most = max((often[index] for index in people - {only}), default=0)
    ahead = often[only] >= max(FEWEST_SENTENCES, AHEAD * next_most)
    early = entities[only].mentions[0] < EARLY
    fits = only in people and gender_of(entities[only].name) in {None, gender}
    return (only, gender) if early and ahead and fits else (None, "")


def entitled(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], people: set[int], title: str
) -> tuple[int, str] | None:
    """Whose full name is the title, if the article begins with them, and the gender of its first pronoun."""
    named = [index for index in sorted(people) if is_title_of(entities[index].name, title)]
    words = (token.lower_ for parsed in passages[:1] for token in parsed.doc)
    gender = next((GENDERS[word] for word in words if word in GENDERS), "")
    only = named[0] if len(named) == 1 and " " in title.strip() else None
    if only is None or not gender or entities[only].mentions[0] > 0:
        return None
    return (only, gender) if gender_of(entities[only].name) in {None, gender} else None


def prevailing(passages: Sequence[ParsedPassage]) -> str:
    """The gender of nearly all pronouns of people outside quotations; nothing where there are few, or of both."""
    counts = Counter(
        GENDERS[token.lower_]
        for parsed in passages
        for token in parsed.doc
        if token.lower_ in GENDERS and not parsed.is_in_quotation(token.i)
    )
    gender, most = max(counts.items(), key=lambda each: each[1], default=("", 0))
    return gender if most >= max(FEWEST_PRONOUNS, NEARLY_ALL * counts.total()) else ""
