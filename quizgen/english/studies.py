"""Nouns of studies and of what else is known by those who undertake it."""

STUDIES = frozenset(
    """
    analysis audit experiment inquiry investigation meta-analysis paper poll report research review study survey
    trial
    """.split()
)

PRODUCTS = frozenset("author conclusion finding outcome participant recommendation respondent result".split())
"""Nouns that are some study's where an article on a study speaks of them."""

UNDERTAKINGS = frozenset(
    """
    campaign crusade excavation expedition initiative mission operation program programme project raid venture
    voyage
    """.split()
)
"""What is known by who leads it, as studies are."""
