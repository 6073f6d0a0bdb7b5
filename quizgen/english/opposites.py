"""Words and their opposites, where the opposite makes a true sentence false."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from quizgen.english.counting import A_YEAR
from quizgen.english.nouns import indefinite_article

PAIRS = """
accepted/rejected
northern/southern eastern/western north-east/south-west north-west/south-east
permanently/temporarily
"""
"""Each the opposite of the other wherever it stands, and as believable there.

None are words that sort things into kinds, as *public* and *private*: what is said of public schools denies nothing of
private ones.

Of twists that strict readers judged, none of nine was accepted that was of the present tense (*decreases the risk*),
a superlative, a degree or a law (*the oldest member*, *a mild problem*, *illegal aid*): they are seen through without
reading. Of those kept four in six were.
"""

CONTEST = "(?:the|an?|his|her|its|their) (?:[a-z]+ )?(?:election|war|battle|match|vote|final|case|seat|appeal)"

BY_NUMBER = r"by (?:[a-z]+ )?[\d£$€]"

ITSELF = r"(?= (?:after|at|between|by|during|from|in|on|since|to|under)\b|[.,;])"
"""What stands behind a change that something undergoes; what it brings about is told by what it is: a poor harvest."""

OWNED = "(?:(?<=the |its |his |her )|(?<=’s ))"
COUNTED = "(?= (?!time|place|step|half|lady|name|hand|party|person|thought|language|nature|world|quarter)[a-z])"
"""What stands before and behind an ordinal that counts: *its second ferry*."""

RANKED = "(?:{})".format(
    "|".join(
        f"(?<={verb} {which} )"
        for verb in ("is", "was", "became", "marks", "marked")
        for which in ("the", "its", "his", "her")
    )
)
"""What stands before a rank that is the point of its sentence: *is the first ferry*; not *in the second set*."""

BEING = (
    "(?:(?<= be )|(?<= been )|(?<= is )|(?<= are )|(?<= was )|(?<= were )|(?<= became )|(?<= remain )|(?<= remains ))"
)
"""What stands before an adjective that is said of its noun; before a noun it sorts things: *temporary workers*."""

COMPARED = (
    "deeper/shallower faster/slower heavier/lighter hotter/colder larger/smaller longer/shorter older/younger "
    "richer/poorer stronger/weaker warmer/cooler wider/narrower higher/lower"
)
"""Comparatives before *than*, each the opposite of the other."""

UNDERGONE = (
    "increased/decreased improved/worsened strengthened/weakened widened/narrowed accelerated/slowed doubled/halved"
)
"""Changes that something undergoes, each the opposite of the other."""

UP = {
    "rose": "fell",
    "climbed": "fell",
    "jumped": "dropped",
    "soared": "plunged",
    "surged": "dropped",
    "grew": "shrank",
}
"""What went up by a number → what went down."""

DOWN = {
    "declined": "grew",
    "dipped": "rose",
    "dropped": "rose",
    "fell": "rose",
    "plummeted": "soared",
    "plunged": "soared",
    "sank": "rose",
    "shrank": "grew",
    "slipped": "rose",
    "slumped": "soared",
    "tumbled": "soared",
}
"""What went down by a number → what went up."""

QUARTERS = "north/south east/west"

LYING = "(?:{})".format(
    "|".join(f"(?<={word} )" for word in "kilometers kilometres km lies located miles situated".split())
)
"""What stands before the quarter in which one place lies from another."""

GOING = "advanced drove fled flew headed marched migrated moved retreated rode sailed travelled traveled turned".split()
"""Verbs behind which a quarter says whereto, where no place does, by which it is known."""

EVALUATING = re.compile(
    r"\b(?:angrily|badly|bitterly|critically|dangerously|disastrously|fatally|fiercely|furiously|gravely|happily"
    r"|indignantly|mortally|more|most|sadly|severely|steadfastly|tragically|vehemently) $"
)
"""What goes before a word and not before its opposite: *fatally weakened*, *angrily rejected*."""


def split(pairs: str) -> list[list[str]]:
    """Each pair, and the same turned round.

    >>> split("left/right")
    [['left', 'right'], ['right', 'left']]
    """
    each = [pair.split("/") for pair in pairs.split()]
    return [*each, *(pair[::-1] for pair in each)]


ON_A_SIDE = "|".join(
    f"(?<={word} )"
    for word in "are argue argued argues campaigned decided is rule ruled speak spoke vote voted votes was were".split()
)
"""What stands before *in favour of* that may be *against* as well; not *was given up in favour of*."""

CONTEXTS = {  # where much may stand before a word, the word is looked for first, which is soon done
    rf"(?=permanent){BEING}permanent": "temporary",
    rf"(?=temporary){BEING}temporary": "permanent",
    rf"(?=mandatory){BEING}mandatory": "voluntary",
    rf"(?=voluntary){BEING}voluntary": "mandatory",
    **{rf"{one}{ITSELF}": other for one, other in split(UNDERGONE)},
    **{rf"{one}(?= than)": other for one, other in split(COMPARED)},
    r"taller(?= than)": "shorter",
    **{rf"{one}(?= {BY_NUMBER})": other for one, other in (UP | DOWN).items()},
    **{rf"{LYING}{one}(?= of [A-Z])": other for one, other in split(QUARTERS)},
    **{rf"{verb} {one}\b(?! (?:in)?to )": f"{verb} {other}" for verb in GOING for one, other in split(QUARTERS)},
    r"voted against": "voted for",
    r"above(?= (?:average|freezing|sea level|zero)\b)": "below",
    r"below(?= (?:average|freezing|sea level|zero)\b)": "above",
    r"(?<=[Aa] )(?<!by a )majority(?= of )": "minority",
    r"(?<=[Aa] )minority(?= of )": "majority",
    r"increase(?= in )": "decrease",
    r"decrease(?= in )": "increase",
    r"approved(?! of| by)": "rejected",
    rf"{BEING}approved(?= by)": "rejected",
    r"(?<!\ba )(?<!\bthe )banned(?! from)": "allowed",
    r"(?<!as )opposed(?! to)": "supported",
    r"opposes": "supports",
    r"in opposition to": "in support of",
    r"(?<!in )(?<!\bdirect )(?<!\bopen )(?<!\bstark )opposition to": "support for",  # *in direct opposition to*
    rf"(?:{ON_A_SIDE})in favou?r of": "against",
    rf"(?=first){RANKED}first{COUNTED}": "second",
    rf"(?=second){RANKED}second{COUNTED}": "third",
    rf"(?=third){RANKED}third{COUNTED}": "second",
    rf"won(?= {CONTEST})": "lost",
    rf"lost(?= {CONTEST})": "won",
    r"(?<!becomes the )(?<=the )first(?= (?:African|American|Asian|European|Arab) [a-z]+ to\b)": "second",
    rf"before(?= {A_YEAR}\b| the (?:war|election|revolution)\b)": "after",
    rf"after(?= {A_YEAR}\b| the (?:war|election|revolution)\b)": "before",
}
"""Patterns and their opposites: what stands around a word says which of its meanings it has."""

QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")

FROM_TO = re.compile(r"\bfrom .*[\d£$€].* to .*[\d£$€]")
DIRECTIONS = frozenset(
    {"increase", "decrease", *UP.values(), *DOWN.values(), *(word for pair in split(UNDERGONE) for word in pair)}
)

BLURRED = re.compile(
    r"\b(any|some|many|several|often|sometimes|may|might|could|either|neither|rather|instead|not|no|never|whether"
    r"|(?<!on )(?<!in )(?<!for )(?<!of )both|if|but|although|though|while|without|used to|even|too|only|also)\b",
    re.IGNORECASE,
)
"""Words of a sentence whose opposite may hold too, or would make no sense: *some rose* and *some fell*."""


SEVERAL = re.compile(r"\b(?!is|was|has)[a-z-]+s (?:across|from|in|of) (?:the )?$")
"""What stands before a part of a country where there may be more elsewhere: *grain from farms in* southern Asia."""

ONE_OF = re.compile(r"\bone of (?!.*,)")

GIVEN_AWAY = re.compile(r"\b(?:accepted|approved|rejected)\b.* (?:as|despite) ")
"""Behind what one accepts or rejects, what shows which it was: *rejected the offer as an insult*."""

SOME = 1024
"""Sentences of which it is kept what was asked before: each has several facts."""


@cache
def rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every pattern with what takes its place."""
    return tuple((re.compile(rf"\b{pattern}\b"), other) for pattern, other in patterns().items())


@cache
def any_rule() -> re.Pattern[str]:
    """All patterns in one: most sentences have none, which is seen sooner at once than one by one."""
    return re.compile(rf"\b(?:{'|'.join(patterns())})\b")


@cache
def patterns() -> dict[str, str]:
    """Every pattern, to stand as whole words, with what takes its place."""
    pairs = [pair.split("/") for pair in PAIRS.split()]
    plain = {re.escape(one): other for pair in pairs for one, other in (pair, pair[::-1])}
    return plain | CONTEXTS


@lru_cache(maxsize=SOME)
def is_blurred(sentence: str) -> bool:
    """Whether a change of one word may leave the sentence true, or make no sense in it."""
    return BLURRED.search(sentence) is not None or GIVEN_AWAY.search(sentence) is not None


def opposites(sentence: str, *, start: int = 0, end: int | None = None) -> Iterator[str]:
    """The sentence with one word turned into its opposite, for each that stands there once, in no name or quotation.

    Only words between `start` and `end` are turned, and none whose opposite stands in the sentence as well.

    >>> list(opposites("Some trade with Malta increased in 1950."))
    []
    >>> list(opposites("Trade with Malta increased in 1950."))
    ['Trade with Malta decreased in 1950.']
    """
    if is_blurred(sentence) or any_rule().search(sentence) is None:
        return
    last = len(sentence) if end is None else end
    moved = FROM_TO.search(sentence) is not None  # the numbers themselves tell the direction
    quoted = [found.span() for found in QUOTED.finditer(sentence)]
    for pattern, other in rules():
        if moved and other in DIRECTIONS:
            continue
        spans = [found.span() for found in pattern.finditer(sentence)]
        if len(spans) == 1 and is_within(spans[0], start, last) and not any(overlap(spans[0], each) for each in quoted):
            here, behind = spans[0]
            if (
                is_of_several(sentence[:here], other)
                or EVALUATING.search(sentence[:here])
                or re.search(rf"\b{re.escape(other)}\b", sentence)
            ):
                continue
            yield with_article_before(sentence[:here], other) + other + sentence[behind:]


def is_of_several(before: str, other: str) -> bool:
    """Whether the word is a part of a country, and of things of which there may be some in the other part too."""
    return other.endswith("ern") and SEVERAL.search(before) is not None and ONE_OF.search(before) is None


def is_within(span: tuple[int, int], start: int, end: int) -> bool:
    """Whether the span begins and ends between both."""
    return start <= span[0] and span[1] <= end


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share a letter."""
    return one[0] < other[1] and other[0] < one[1]


def with_article_before(text: str, word: str) -> str:
    """The text with the *a* or *an* at its end as `word` wants it."""
    return re.sub(r"\b[Aa]n? $", lambda found: found[0][0] + indefinite_article(word)[1:] + " ", text)
