"""What is said of a reason not to ask about a fact."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from quizgen.items.announced import is_news
from quizgen.items.company import Company
from quizgen.items.general import is_taught
from quizgen.model.fact import Fact


class Row(NamedTuple):
    """A reason not to ask about some facts."""

    holds: Callable[[Fact, Company], bool]
    reason: str
    """What is said of the answer of such a fact."""
    whole: bool = False
    """Whether it is the statement that is no good, whatever of it is asked for."""
    gap: bool = False
    """Whether a gap in the statement may be asked for all the same, since all else of it is shown."""
    occasion: bool = False
    """Whether it is that no occasion is told, which what a text that teaches says of a kind does not need."""
    late: bool = False
    """Whether it is that nothing tells when, or which of several, which the news that an article reports needs not."""

    def barred(self, facts: Iterable[Fact], company: Company) -> list[str]:
        """Slots of the facts of which the reason holds, and counts."""
        held = [fact for fact in facts if self.holds(fact, company)]
        return [fact.slot for fact in held if not self.is_waived(fact, company)]

    def is_waived(self, fact: Fact, company: Company) -> bool:
        """Whether the reason does not count for what the fact is to its article."""
        return (self.occasion and is_taught(fact, company)) or (self.late and is_news(fact, company))
