"""Nouns for what has a title, and verbs for what it does."""

WORKS = frozenset(
    """
    album animation anime anthology aria autobiography ballad ballet biopic cantata cartoon comedy comic concerto
    docudrama documentary drama epic essay fable farce film fresco limerick lullaby madrigal manga melodrama memoir
    mini-series miniseries movie mural musical novel novella opera operetta oratorio overture pamphlet parody photograph
    play poem prequel remake requiem romcom satire sculpture sequel sitcom sonata song sonnet spin-off symphony
    tale telenovela thriller tragedy trilogy triptych videogame watercolor watercolour
    """.split()
)
"""What has a title and no other name, and is nothing else: a name of which it is told is nobody's."""

TITLED = WORKS | frozenset(
    """
    anthem bestseller biography blockbuster book booklet game hit hymn magazine monograph novelette painting periodical
    podcast portrait saga serial series show single soundtrack story textbook track treatise tune video
    """.split()
)
"""What has a title, and came out in a year."""

PRESENTING = frozenset({"co-star", "costar", "feature", "star"})
"""What a film or show does with those who play in it."""
