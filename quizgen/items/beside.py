"""Which gaps stand where a sentence only says beside who is spoken of: *Li Na, from ____, built …*."""

import re

from quizgen.english.verbs import IRREGULAR_PAST
from quizgen.model.fact import DATES, PLACES, AnswerType, Fact

OF_ASIDES: frozenset[AnswerType] = frozenset({*PLACES, *DATES, "person", "organisation"})
"""What tells in an aside only who or what is meant; an amount there is asked as well as anywhere."""

REDUCED = re.compile(
    r", (?:[a-z]+ly |also |both |now |then )?(?:[a-z]+ed|at|born|brought up|built|from|in|known|made|near|of"
    r"|set up|sold|written)\b[^,;()]*$"
)
"""How an aside begins that is no sentence of its own, up to a gap in it."""

APPOSED = re.compile(r", (?:an?|the|now|then)? ?(?:[\w’-]+ ){1,5}(?:at|for|from|in|of|with) (?:the )?$")
"""How one begins that says who somebody is, up to the body or place in it: *Li Na, head of the ____*."""

RELATIVE = re.compile(r", (?:who|which|whose)\b[^,;()]*$")

ADVERB = r"(?:(?:also|ever|initially|later|often|once|originally|soon|then) )?"

HELPERS = "are|can|could|did|does|had|has|have|is|may|might|must|should|was|were|will|would"

VERB = rf"{ADVERB}(?:{HELPERS}|[a-z]+ed|{'|'.join(sorted(IRREGULAR_PAST.values()))})\b"

IN_TURN = re.compile(
    r", (?:an?|the) (?:[\w-]+ ){0,3}(?:area|borough|city|commune|community|county|district|estate|farm|hamlet|island"
    r"|municipality|neighbou?rhood|parish|port|province|region|resort|settlement|suburb|town|township|village) (?:in"
    r"|near|of|off|on) (?:the )?$"
)
"""What stands before a place that only tells where another one is: *at Stora, a village near ____*."""

HEARSAY = re.compile(r"\btold [A-Z][\w’-]+(?: [A-Z][\w’-]+)* that (?:the )?$")
"""What stands before somebody of whom one person told another: *Li Na told Bo that ____ had left*."""

GOES_ON = re.compile(rf"[^,;.()]*(?:, [A-Z][^,;.()]*)?, {VERB}")
"""What closes an aside behind a subject: the verb that the sentence is about."""

HOME = re.compile(r"[A-Z][\w’.-]*,? (?:from|of) (?:the )?$")
"""What stands before where somebody comes from."""

AFTER_HOME = re.compile(rf"(?:, [A-Z]\w+)?,? {VERB}")


def is_beside_the_point(fact: Fact, text: str) -> bool:
    """Whether the gap stands in an aside, in what one person told another of a third, or at where somebody is from."""
    before, _, behind = fact.sentence.partition(text)
    if fact.asked.type not in OF_ASIDES:
        return False
    if IN_TURN.search(before) or HEARSAY.search(before):
        return True
    openings = (REDUCED, APPOSED, RELATIVE) if fact.asked.type in DATES | PLACES else (REDUCED, APPOSED)
    if GOES_ON.match(behind) and any(opening.search(before) for opening in openings):
        return True
    return fact.asked.type in PLACES and HOME.search(before) is not None and AFTER_HOME.match(behind) is not None
