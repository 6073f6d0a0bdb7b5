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
    "opponent": r"(?:beat|beaten by|beating|defeat(?:ed|ing)?|drew with|lost to|played against)(?: the)?",
    "title": r"(?:album|book|film|hit|movie|novel|single|song) with"
    r"|(?:performance|premiere|screening|staging) of(?: (?:[A-Z][\w’-]+ )*[A-Z][\w’-]+[’']s)?",
    "work": r"(?:compos(?:e|ed|ing)|cop(?:y|ies) of|direct(?:ed|ing)|paint(?:ed|ing)?|publish(?:ed|ing)|read(?:ing)?"
    r"|record(?:ed|ing)|sculpted|translat(?:ed|ing)|writ(?:e|ing)|wrote)(?: the)?",
    "venue": r"(?:concerts?|danced|performances?|performed|performs|played|sang) at(?: the)?",
    "place": r"(?:expedition|exiled|emigrated|fled|flew|journey|pilgrimage|sailed|travel(?:led|ed|s)|trip|visit|voyage)"
    r" to(?: the)?|(?:born|buried|grew up|landed|lived|lives|raised) in(?: the)?|landed on(?: the)?|visit(?:ed|ing|s)"
    r"|(?:east|harbour|inhabitants|lighthouse|mayor|north|outskirts|port|south|streets|suburb|west) of|near",
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
