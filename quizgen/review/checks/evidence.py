"""The quoted words must be there, and hold what the answer says."""

from quizgen.model.item import Item


def check(item: Item) -> str | None:
    """No words of the article are quoted."""
    return None if item.evidence is not None and item.evidence.text.strip() else "no words of the article prove it"
