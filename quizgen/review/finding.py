"""How checks speak."""

from collections.abc import Callable

from quizgen.model.finding import Finding, Severity
from quizgen.model.item import Item

Check = Callable[[Item], str | None]
"""Looks at one item and says in a sentence what is wrong with it, or nothing."""


def finding(code: str, item: Item, severity: Severity, message: str) -> Finding:
    """What a check said of an item."""
    return Finding(
        code=code,
        subject=item.id,
        severity=severity,
        message=message,
        about=item.prompt,
        evidence=item.evidence,
    )
