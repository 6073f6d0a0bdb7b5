"""Nouns for what has a title."""

TITLED = frozenset(
    """
    album anthem anthology aria autobiography ballad ballet bestseller biography biopic blockbuster book booklet cantata
    cartoon comedy comic concerto docudrama documentary drama epic essay fable farce film game hit hymn magazine manga
    melodrama memoir miniseries monograph movie mural musical novel novelette novella opera operetta oratorio painting
    pamphlet periodical play podcast poem portrait prequel requiem romcom saga satire sculpture sequel serial series
    show single sitcom song sonata sonnet soundtrack story symphony telenovela textbook thriller track tragedy treatise
    trilogy tune video videogame watercolor watercolour
    """.split()
)
"""What has a title, and came out in a year."""
