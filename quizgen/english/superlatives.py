"""Superlatives by their ending: *largest*."""

NO_SUPERLATIVES = frozenset(
    """
    arrest budapest chest conquest contest crest everest forest guest harvest honest inquest interest invest midwest
    modest nest northwest pest priest protest quest request rest southwest test vest west
    """.split()
)
"""Words in *-est* that are none."""


def is_superlative(word: str) -> bool:
    """Whether the word, in small letters, is one like *largest*."""
    return word.endswith("est") and word not in NO_SUPERLATIVES
