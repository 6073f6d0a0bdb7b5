"""Forms of verbs."""

import re

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes", "are": "is", "were": "was", "have been": "has been"}

PREPOSITIONAL = frozenset(
    {
        ("belong", "to"),
        ("benefit", "from"),
        ("come", "from"),
        ("consist", "of"),
        ("contribute", "to"),
        ("depend", "on"),
        ("derive", "from"),
        ("develop", "into"),
        ("evolve", "into"),
        ("focus", "on"),
        ("grow", "into"),
        ("lead", "to"),
        ("refer", "to"),
        ("rely", "on"),
        ("result", "from"),
        ("result", "in"),
        ("stem", "from"),
        ("suffer", "from"),
        ("turn", "into"),
    }
)
"""Verbs that keep their preposition at the end of a question: *What does it lead to?*, hardly *To what …*."""

MODALS = frozenset({"will", "can", "must", "may", "might", "could", "would", "shall", "should"})


def third_person(verb: str) -> str:
    """The present form that goes with *who* and *what*.

    >>> third_person("come"), third_person("carry"), third_person("have"), third_person("were")
    ('comes', 'carries', 'has', 'was')
    """
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb in MODALS:
        return verb
    if re.search(r"(s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", verb) + "s"


IRREGULAR_PAST = frozenset(
    """
    arise awake be bear beat become begin bend bet bind bite bleed blow break breed bring build burst buy cast catch
    choose cling come cost creep cut deal dig do draw drink drive eat fall feed feel fight find flee fling fly forbid
    forecast forget forgive freeze get give go grind grow hang have hear hide hit hold hurt keep know lay lead leave
    lend let lie light lose make mean meet mislead overcome oversee overtake pay put quit read ride ring rise run say
    see seek sell send set sew shake shed shine shoot show shrink shut sing sink sit sleep slide speak spend spin
    split spread spring stand steal stick sting strike string strive swear sweep swell swim swing take teach tear tell
    think throw thrust undergo understand undertake upset wake wear weave weep win wind withdraw withhold write
    """.split()
)
"""Verbs whose past is not made with *-ed*."""


def past_of_gerund(gerund: str, lemma: str) -> str:
    """The past of a regular verb, from its *-ing* form, which shows doubled letters; empty for an irregular verb.

    >>> past_of_gerund("stopping", "stop"), past_of_gerund("using", "use"), past_of_gerund("carrying", "carry")
    ('stopped', 'used', 'carried')
    >>> past_of_gerund("taking", "take")
    ''
    """
    if lemma in IRREGULAR_PAST or not gerund.endswith("ing"):
        return ""
    return re.sub(r"(?<=[^aeiou])y$", "i", gerund.removesuffix("ing")) + "ed"


def ends_in_prepositional(question: str) -> bool:
    """Whether the question ends, as it should, in the preposition of its verb.

    >>> ends_in_prepositional("What can a lack of iodine lead to?")
    True
    >>> ends_in_prepositional("What is the visit aimed at?")
    False
    """
    words = question.rstrip("?").lower().split()
    return any(words[-1:] == [preposition] and words[-2:-1] == [verb] for verb, preposition in PREPOSITIONAL)


def singular(verb: list[str], *, tense: str) -> list[str]:
    """The verb with its auxiliaries, its finite form in the singular: *were built* → *was built*, *come* → *comes*."""
    first, *rest = verb
    if first in {"are", "were", "have", "do"}:
        return [third_person(first), *rest]
    return [third_person(first)] if tense == "present" and not rest and not first.endswith("s") else verb
