"""What somebody is of somebody or something, which tells nothing where that is not named: *president*, *colleague*."""

from collections.abc import Sequence
from itertools import pairwise

from quizgen.english.people import BARE_POSTS, TITLES, names_people

POSTS = (BARE_POSTS - {"minister"}) | frozenset(
    """
    adviser advisor aide ally assistant captain chair co-chair co-chairman co-founder co-owner colleague counterpart
    deputy ex-chairman ex-director ex-leader ex-president member officer partner predecessor president representative
    successor treasurer vice-chair vice-chairman vice-president
    """.split()
)
"""What one is of a body or of somebody."""

RANKS = frozenset(
    """
    acting assistant associate chief commercial communications corporate current deputy ex-chief executive financial
    former general global interim joint junior legal long-serving long-time longtime managing marketing medical new
    operating operations outgoing previous regional sales senior technical technology vice
    """.split()
)
"""Words before a post that do not tell of what it is."""

BODIES = frozenset(
    """
    agency association band board body cabinet campaign charity club college commission committee company corporation
    council department division faculty firm group hospital institute organisation organization panel party society team
    trust university
    """.split()
)
"""What a post may be of, of which there are many: *company president*."""

ARTICLES = frozenset({"a", "an", "the"})


def is_of_nothing(role: str) -> bool:
    """Whether a role is one of something that is not told.

    >>> is_of_nothing("senior vice president"), is_of_nothing("committee chairman"), is_of_nothing("chief economist")
    (True, True, True)
    >>> is_of_nothing("president of Yarrow"), is_of_nothing("police chief"), is_of_nothing("Vice President")
    (False, False, False)
    """
    words = [word for word in role.split() if word not in ARTICLES]
    if not words or (words[-1] in TITLES and words[-1][0].isupper()):
        return False
    *before, post = in_small_letters(words)
    ranked = "chief" in before and names_people(post)
    return (post.lower() in POSTS or ranked) and all(tells_no_body(word) for word in before)


def in_small_letters(words: Sequence[str]) -> list[str]:
    """The words, the first as it stands inside of a sentence; as they are if all of them have a capital."""
    return [*words] if all(map(str.istitle, words)) else [words[0].lower(), *words[1:]]


def tells_no_body(word: str) -> bool:
    """Whether a word before a post does not tell of what it is: *senior*, *company*, *Oslo-based*."""
    return word.lower() in RANKS or word in BODIES or word.endswith("-based")


def whole(post: str) -> str:
    """As much of what stands before a name as tells who that is: of two roles the one beside it, none of nothing.

    >>> whole("committee chairman Labour MP"), whole("former cabinet colleague Lord"), whole("company president")
    ('Labour MP', 'Lord', '')
    >>> whole("Oslo mayor Lord"), whole("deputy Prime Minister"), whole("fellow singer")
    ('Oslo mayor Lord', 'deputy Prime Minister', 'singer')
    """
    words = [word for word in post.split() if word != "fellow"]
    ends = [number for number, pair in enumerate(pairwise(words), start=1) if parts(*pair)]
    if not ends:
        return "" if is_of_nothing(" ".join(words)) else " ".join(words)
    first, beside = words[: ends[-1]], words[ends[-1] :]
    titled = all(word in TITLES for word in beside) and not is_of_nothing(" ".join(first))
    return " ".join(words if titled else beside)


def parts(word: str, following: str) -> bool:
    """Whether a role ends with a word, and another begins: *chairman* *Labour MP*."""
    return word.islower() and names_people(word) and word not in RANKS and following[0].isupper()
