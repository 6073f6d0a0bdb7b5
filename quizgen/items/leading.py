"""*a friend of ____*, *a visit to ____*, *plays for the ____* → what a name is by the words that lead to it."""

import re

WORDS = {
    "person": r"(?:(?:acquaintance|admirer|adviser|advisor|ancestor|apprentice|aunt|biographer|biography|boyfriend"
    r"|bride|brother|classmate|colleague|companion|confidante?|contemporary|cousin|daughters?|descendants?|disciple"
    r"|father|friends?|girlfriend|granddaughter|grandfather|grandmother|grandson|half-brother|half-sister|heir|husband"
    r"|lover|mentor|mistress|mother|nephew|niece|parents|protégé|pupil|sister|son|sons|stepson|student|successor"
    r"|teacher|tutor|uncle|widow|widower|wife) of|(?:affair|friends|friendship|romance) with|(?:engaged|marriage"
    r"|married|remarried) to)",
    "company": r"[a-z]+-owned",
    "team": r"(?:season with|drafted by|traded to|play(?:s|ed|ing)? for|(?:baseman|batsman|batter|bowler|captain"
    r"|catcher|centre-back|cornerback|defender|defenseman|fly-half|forward|full-back|goalie|goalkeeper|goaltender"
    r"|infielder|linebacker|linesman|midfielder|outfielder|pitcher|player|quarterback|receiver|scrum-half|shortstop"
    r"|striker|wicketkeeper|winger) (?:for|of|with)) the",
    "opponent": r"(?:beat|beaten by|beating|defeat(?:ed|ing)?|drew with|eliminated(?: by)?|(?:game|match|victory"
    r"|win) (?:against|over)|lost to|outplayed|overcame|play(?:ed|ing)? against|thrashed(?: by)?"
    r"|trounced(?: by)?)(?: the)?",
    "title": r"(?:album|book|film|hit|movie|novel|play|single|song) with|(?:performance|premiere|screening"
    r"|staging) of(?: (?:[A-Z][\w’-]+ )*[A-Z][\w’-]+[’']s)?",
    "work": r"(?:author of|choreographed|compos(?:e|ed|ing)|cop(?:y|ies) of|direct(?:ed|ing)|paint(?:ed"
    r"|ing)?|publish(?:ed|ing)|read(?:ing)?|record(?:ed|ing)|sculpted|translat(?:ed|ing)|writ(?:e|ing)|wrote)(?: the)?",
    "venue": r"(?:concerts?|danced|exhibited|gigs?|performances?|performed|performs|played|premiered|recitals?|sang"
    "|shows) at(?: the)?",
    "place": r"(?:banished|deported|drove|emigrated|escaped|evacuated|exiled|expeditions?|fled|flew|flights?|hiked"
    r"|immigrated|journeys?|journeyed|marched|migrated|pilgrimages?|relocated|retreated|rode|sailed|shipped"
    r"|travel(?:led|ed|s)|treks?|trekked|trips?|visits?|voyages?) to(?: the)?|(?:born|buried|cremated|grew up"
    r"|holidayed|landed|lived|lives|raised|resided|resides|settled|stayed) in(?: the)?|landed on(?: the)?|visit(?:ed"
    r"|ing|s)|(?:airport|bay|coast|coastline|countryside|east|harbou?r|inhabitants|lighthouse|mayor|north|northeast"
    r"|northwest|outskirts|population|port|residents|ruins|shores?|slopes|south|southeast|southwest|streets|suburbs?"
    r"|west) of|near",
    "language": r"(?:fluent in|(?<!-)speaking|speaks?|spoke|translated (?:from|(?:in)?to)|translations? (?:from|into))",
}
"""Category of a name → what stands before it."""

LEADING = {category: re.compile(rf"\b(?:{words}) $") for category, words in WORDS.items()}


def led_by(before: str) -> str:
    """The category of the name behind the words, if they tell it; else empty.

    >>> led_by("She was a friend of "), led_by("He made a trip to "), led_by("It was sold to ")
    ('person', 'place', '')
    """
    return next((category for category, words in LEADING.items() if words.search(before)), "")
