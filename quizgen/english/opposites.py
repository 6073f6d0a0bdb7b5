"""Words whose exchange turns a statement into one that can't be true as well."""

import re

LINES = """
    increase/decrease|increases/decreases|increased/decreased|increasing/decreasing
    rise/fall|rises/falls|rose/fell|risen/fallen|rising/falling
    strengthen/weaken|strengthens/weakens|strengthened/weakened|strengthening/weakening
    improve/worsen|improves/worsens|improved/worsened|improving/worsening
    supports/opposes|supported/opposed|supporting/opposing
    accept/reject|accepts/rejects|accepted/rejected
    allow/forbid|allows/forbids|allowed/forbidden
    praises/criticizes|praised/criticized|wins/loses|won/lost|begins/ends|began/ended|attracted/repelled
    oldest/youngest|older/younger|largest/smallest|larger/smaller|biggest/smallest|bigger/smaller
    highest/lowest|higher/lower|longest/shortest|longer/shorter|strongest/weakest|stronger/weaker
    fastest/slowest|faster/slower|earliest/latest|richest/poorest|cheapest/most expensive
    maximum/minimum|public/private|urban/rural|male/female
    north/south|east/west|above/below|inside/outside
    more than/fewer than|success/failure|advantage/disadvantage|friend/enemy|ally/rival
    expensive/cheap|rare/common|ancient/modern|strong/weak|rich/poor|safe/dangerous
    """
PAIRS: tuple[tuple[str, str], ...] = tuple(
    (first.strip(), second.strip())
    for first, _, second in (entry.partition("/") for entry in LINES.replace("|", "\n").strip().split("\n"))
)
"""One word or phrase, and its opposite; both ways unless the second is a phrase of two words.

No word that may be a noun beside a verb as its opposite: of *support* nobody knows which it is.
"""

OPPOSITES: dict[str, str] = {second: first for first, second in PAIRS if " " not in second or " " in first} | dict(
    PAIRS
)

QUOTED = re.compile(r"“[^”]*”")


def opposite(sentence: str, *, names: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """A word of the sentence and its opposite, if it has one such word, once; not in a quotation nor in one of `names`.

    >>> opposite("Sales of bicycles rose in 2020.")
    ('rose', 'fell')
    >>> opposite("The oldest bridge is the longest.") is None
    True
    """
    plain = QUOTED.sub(" ", sentence)
    for name in names:
        plain = plain.replace(name, " ")
    found = [word for word in OPPOSITES for _ in re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", plain)]
    return (found[0], OPPOSITES[found[0]]) if len(found) == 1 and sentence.count(found[0]) == 1 else None
