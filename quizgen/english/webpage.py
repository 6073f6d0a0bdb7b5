"""What web pages have beside their text, run into it by copying: *Media caption The mill in May The mill has burnt*."""

import re

MARKS = re.compile(
    r"\b(?:(?:Image|Media|Video) (?:caption|copyright|source)\b|Getty Images\b|Invalid Email\b|Get daily updates\b"
    r"|Thank you for subscribing\b|(?:Image|Photo|Photograph|Picture|Video)s?(?: credit)?:"
    r"|Image [A-Z][a-z]+ (?!of\b)[a-z]|Read more\b(?! (?:about|of|than)\b)|Related (?:Articles|Stories|Topics)\b"
    r"|Sign up (?:for|to) our\b|FILE (?:-|–|—) |^CLOSE (?=[A-Z]))"
)
"""Words that stand around pictures and between parts of a page, spelt as they are there."""

TOLD_BY = (
    *("Image", "Media", "Video", "Getty", "Invalid", "Get daily", "Thank you", "Photo", "Picture"),
    *("Read more", "Related", "Sign up", "FILE", "CLOSE"),
)
"""One of these is in each of them, which is sooner seen of a sentence than what is around it."""


def is_run_into(sentence: str) -> bool:
    """Whether something of the page beside the text has run into the sentence.

    >>> is_run_into("Image copyright City of Ulm The mill burnt."), is_run_into("The image of the mill is old.")
    (True, False)
    >>> is_run_into("CLOSE A mill in Ulm has burnt.")
    True
    """
    return any(word in sentence for word in TOLD_BY) and MARKS.search(sentence) is not None
