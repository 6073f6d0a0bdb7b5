"""Who is quoted: the names of sources, and of the bodies that they speak for."""

import re

from quizgen.items.company import Company
from quizgen.model.fact import Fact

SAYING = (
    r"add|adds|added|admits?|admitted|alleges?|alleged|argues?|argued|asserts?|asserted|believes?|believed|cautions?"
    r"|cautioned|claims?|claimed|comments?|commented|concedes?|conceded|contends?|contended|emphasi[sz]ed|explains?"
    r"|explained|insists?|insisted|joked|jokes|mused|noted|opined|pointed out|points out|predicts?|predicted|quipped"
    r"|reckons?|reckoned|reiterated|remarked|replied|retorted|says?|said|speculated|stated|stresse[ds]|suggests?"
    r"|suggested|thinks|thought|told|tweeted|warns?|warned|wondered"
)

BEHIND_SAYING = re.compile(rf"\b(?:{SAYING}) (?:[a-z][\w-]* ){{0,3}}$")
"""What stands before the name of a source."""

SPOKEN_FOR = re.compile(rf"\b(?:{SAYING}) [^,]{{1,60}}, [a-z][^,]*\b(?:at|for|from|of|with) (?:the )?$")
"""What stands before the body that a source speaks for."""

BEFORE_SAYING = re.compile(rf"(?:,[^,]*,)? (?:{SAYING})\b")
"""What stands behind the name of a source."""

WHERE_TOLD = re.compile(
    r"\b(?:[Aa]ccording to|tells|told) (?:the )?$"
    r"|\b(?:daily|journal|magazine|newspaper|paper|tabloid|weekly) (?:the )?$"
)
"""What stands before the name of those who tell it, or of the paper in which it stands."""

SAID = re.compile(rf"\b(?:{SAYING})\b")


def is_source(fact: Fact, before: str, behind: str) -> bool:
    """Whether a gap asks for the name of a source, or of the body or paper that a source speaks for or in."""
    if SPOKEN_FOR.search(before) or WHERE_TOLD.search(before):
        return True
    says = fact.asked.type == "person" and BEFORE_SAYING.match(behind) is not None
    return says or (fact.asked.type in {"person", "organisation"} and BEHIND_SAYING.search(before) is not None)


def is_quoted(name: str, company: Company) -> bool:
    """Whether a sentence with the person's last name tells what somebody said."""
    last = name.rsplit(maxsplit=1)[-1]
    return any(last in line and SAID.search(line) is not None for line in company.lines)
