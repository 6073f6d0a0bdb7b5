"""What a stage has to say about something it refused or doubts."""

from dataclasses import dataclass
from typing import Literal

from quizgen.model.item import Evidence

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A refusal or a doubt, with its reason: an error drops an item, a warning lowers it."""

    code: str
    """Stable, short and hyphenated, for programs and for counting: `vague-subject`."""
    subject: str
    """The id of the item it is about, or the sentence where there is no item yet."""
    severity: Severity
    message: str
    """The reason in a sentence a teacher understands."""
    about: str = ""
    """The prompt of the item it is about; empty where there is no item."""
    evidence: Evidence | None = None
    """The sentence of the article that it is about."""
