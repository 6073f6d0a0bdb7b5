"""What ties a statement to the one before it, left out of its middle: *The ferry, too, was late*."""

import re

BETWEEN_COMMAS = re.compile(
    r", (?:for example|for instance|however|in fact|in turn|indeed|moreover|nevertheless|of course|therefore|too), "
)

AT_END = re.compile(r", (?:for example|for instance)(?=[.;])")

BARE = re.compile(r"(?<=[a-z]) in fact (?=[a-z])")


AFTERWARDS = re.compile(r"(?<=[a-z]) (?:duly|promptly|subsequently) (?=[a-z])")
"""What says that it was after something, which is not told."""


def without_ties(text: str) -> str:
    """The statement without such words.

    >>> without_ties("Ada Marsh, too, devoted in fact a whole book to ferries.")
    'Ada Marsh devoted a whole book to ferries.'
    >>> without_ties("She was promptly sent to Ulm.")
    'She was sent to Ulm.'
    >>> without_ties("A ferry carries nine cars, for example.")
    'A ferry carries nine cars.'
    >>> without_ties("However late, the ferry came, too.")
    'However late, the ferry came, too.'
    """
    return AFTERWARDS.sub(" ", BARE.sub(" ", BETWEEN_COMMAS.sub(" ", AT_END.sub("", text))))
