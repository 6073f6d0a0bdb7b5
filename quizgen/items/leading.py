"""*a friend of ____*, *a visit to ____*, *plays for the ____* → what a name is by the words that lead to it."""

import re

WORDS = {
    "person": r"(?:(?:ancestor|brother|colleague|contemporary|cousin|daughter|disciple|father|friend|husband|lover"
    r"|mentor|mother|nephew|niece|pupil|sister|son|student|successor|teacher|uncle|widow|wife) of"
    r"|(?:affair|friends|friendship|romance) with|marriage to)",
    "company": r"[a-z]+-owned",
    "team": r"(?:season with|drafted by|traded to|play(?:s|ed|ing)? for"
    r"|(?:baseman|captain|catcher|defender|forward|goalkeeper|infielder|midfielder|outfielder|pitcher|player|quarterback"
    r"|shortstop|striker|winger) (?:for|of|with)) the",
    "title": r"(?:album|book|film|hit|movie|novel|single|song) with"
    r"|(?:performance|premiere|screening|staging) of(?: (?:[A-Z][\w’-]+ )*[A-Z][\w’-]+[’']s)?",
    "venue": r"(?:concerts?|danced|performances?|performed|performs|played|sang) at(?: the)?",
    "place": r"(?:expedition|exiled|emigrated|fled|flew|journey|pilgrimage|sailed|travel(?:led|ed|s)|trip|visit|voyage)"
    r" to(?: the)?|visit(?:ed|ing|s)|(?:born|buried|grew up|lived|lives|raised) in(?: the)?",
    "language": r"(?:speaks?|spoke|translated (?:in)?to)",
}
"""Category of a name → what stands before it."""

LEADING = {category: re.compile(rf"\b(?:{words}) $") for category, words in WORDS.items()}


def led_by(before: str) -> str:
    """The category of the name behind the words, if they tell it; else empty.

    >>> led_by("She was a friend of "), led_by("He made a trip to "), led_by("It was sold to ")
    ('person', 'place', '')
    """
    return next((category for category, words in LEADING.items() if words.search(before)), "")
