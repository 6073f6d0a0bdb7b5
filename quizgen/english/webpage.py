"""What web pages have beside their text, run into it by copying: *Media caption The mill in May The mill has burnt*."""

import re

from quizgen.english.counting import A_MONTH, A_YEAR

MARKS = re.compile(
    r"\b(?:(?:Image|Media|Video) (?:caption|copyright|source)\b|Getty Images\b|Invalid Email\b"
    r"|Get (?:daily updates|news from)\b"
    r"|Thank you for subscribing\b|(?:Image|Photo|Photograph|Picture|Video)s?(?: credit)?:"
    r"|Image [A-Z][a-z]+ (?!of\b)[a-z]|Read more\b(?! (?:about|of|than)\b)|Related (?:Articles|Stories|Topics)\b"
    r"|Sign up (?:for|to) our\b|FILE (?:-|–|—) |^CLOSE (?=[A-Z]))"
)
"""Words that stand around pictures and between parts of a page, spelt as they are there."""

BEGUN_AGAIN = re.compile(
    r"^[‘'\"“](?:[A-Z][\w-]+ )(?:[a-z-]+ ?){1,3}[’'\"”] (?=[A-Z][a-z]+ [a-z]+ )(?!\w+ (?:added|says?|said|told)\b)|"
    r"(?<=[a-z]{2} )(?:After|Although|And|Before|But|During|He|If|In|It|On|She|Since|That|The|There|These|They|This"
    r"|Those|When|While) (?=[a-z])"
    r"|(?<= (?:19|20)\d\d )The (?=(?:[A-Z][\w’-]+ ){1,4}(?:had|has|have|is|was|were|will)\b)"
    r"|(?<=[a-z]{2} )(?:Earlier|Historically|However|Instead|Later|Meanwhile|Moreover|Overall|Recently|Still|Today),"
)
"""The beginning of a sentence inside of one, as behind a headline or a caption without a stop."""

OF_PICTURE = re.compile(
    r".*\b(?:is|are) pictured\b|[A-Z][^“”\"]*, (?:centre|center|left|right), (?:and|is|are|[a-z]+s)\b"
    r"|(?:In )?(?:this|the) (?:combination |file |handout |undated )?(?:image|photo|photograph|picture|screengrab"
    r"|video grab)\b(?! of\b)(?= (?:from|made|provided|released|shows?|taken)\b|,)",
    re.IGNORECASE,
)
"""What stands below a picture, by words of pictures."""

ON_DAY = rf"(?:{A_MONTH}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{{1,2}}, {A_YEAR}\.$"

DATED_PICTURE = re.compile(
    rf".*\b(?:is|are) seen\b.* {ON_DAY}"
    r"|[^“”\"]*\b(?:arrives?|attends?|carr(?:y|ies)|gathers?|gestures?|greets?|holds?|hugs?|leaves?|listens?|looks?"
    r"|march(?:es)?|meets?|poses?|protests?|reacts?|shakes?|sits?|speaks?|stands?|takes? part|visits?|waits?|walks?"
    rf"|watch(?:es)?|waves?)\b[^“”\"]* (?:on |in )?{ON_DAY}",
    re.IGNORECASE,
)
"""The same by what is done in it, in the present tense, on a day of the past."""

TOLD_BY = (
    *("Image", "Media", "Video", "Getty", "Invalid", "Get daily", "Get news", "Thank you", "Photo", "Picture"),
    *("Read more", "Related", "Sign up", "FILE", "CLOSE"),
)
"""One of these is in each of them, which is sooner seen of a sentence than what is around it."""


def is_run_into(sentence: str) -> bool:
    """Whether something of the page beside the text has run into the sentence.

    >>> is_run_into("Image copyright City of Ulm The mill burnt."), is_run_into("The image of the mill is old.")
    (True, False)
    >>> is_run_into("CLOSE A mill in Ulm has burnt.")
    True
    >>> is_run_into("Mill burns, council says The fire began."), is_run_into("It was sung in World War Two as well.")
    (True, False)
    >>> is_run_into("Lund left it in 2022 The Ulm Union will appeal."), is_run_into("In May 2022 The Ulms sang.")
    (True, False)
    >>> is_run_into("A sailor stands guard on November 2, 2014."), is_run_into("Sailors stood there on May 2, 2014.")
    (True, False)
    """
    marked = any(word in sentence for word in TOLD_BY) and MARKS.search(sentence) is not None
    return marked or BEGUN_AGAIN.search(sentence) is not None or is_of_picture(sentence)


def is_of_picture(sentence: str) -> bool:
    """Whether it stands below a picture; only one that ends in a year is looked at for what is done on a day."""
    dated = sentence[-2:-1].isdigit() and DATED_PICTURE.match(sentence) is not None
    return dated or OF_PICTURE.match(sentence) is not None
