"""Which questions only complete a set phrase: *What did they place in him?* – great hope."""

import re

from quizgen.english.words import FIXED_OBJECTS
from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.items.stems.classes import has_only_praise, whose_asked
from quizgen.model.fact import Fact

SUPPORTING = frozenset(
    """
    accept achieve apply arouse assume attract award bear bestow breathe bring build capture carry cast catch cause
    clear close come command commit concentrate conduct create deepen deliver deserve devote direct dispel display do
    draw earn encounter engage enter evoke exercise exert experience express face feel find follow form fulfil fulfill
    gain generate get give grant harbor harbour have heed heighten hold ignite impose incite increase incur inspire
    instil instill invest issue keep launch lay leave lend lift lodge lose make meet mobilise mobilize mount nurse
    nurture offer overcome pass pay perform pin place play pose present prompt provide provoke pursue put raise reach
    receive reduce regain relieve render reserve resume retain return revive save secure see seek set share shed shift
    show sow spark spend stage stir strike suffer sustain take throw trigger turn undertake use voice wage warrant wield
    win wreak yield
    """.split()
)
"""Verbs that with the nouns below say no more than the noun's own verb: *place hope* is to hope."""

OF_A_VERB = frozenset(
    """
    access acclaim action admiration advantage advice affection agreement aid aim alarm allegation allegiance ambition
    anger answer anxiety apology appeal appearance appetite applause appreciation approach approval argument aspiration
    assistance assumption attempt attention authority awareness backing barrier belief benefit bid blame blow boost
    breath burden calculation call care caution challenge chance charm claim comeback comfort command comment commitment
    comparison compassion competence complaint compliment compromise concern conclusion confidence confusion connection
    consensus consent consequence consideration contempt contribution control controversy conviction courage criticism
    crowd cry curiosity damage danger debate debut decision defeat delay demand denial desire determination devotion
    difference difficulty disagreement disappointment discomfort discontent discretion discussion disgust dismay
    disruption dissatisfaction distress door doubt dream duty ease edge effort embarrassment emphasis encouragement end
    endorsement enthusiasm envy excitement expectation experience explanation exposure expression eyebrow faith favor
    favour fear feedback feeling flak focus foothold frustration fun fury gift goal gratitude grief grip ground
    guarantee guidance guilt habit harm hatred havoc heed help hint homage honesty hope horror hostility hurdle idea
    impact importance impression improvement impulse inclination increase indication indignation influence initiative
    insight inspiration intention interest interpretation intervention invitation issue joke journey joy judgement
    judgment lead leadership light likelihood limit link longing look loss lot luck merit mess misery mistake momentum
    mood motivation move name need notice objection objective observation obstacle odds opinion opportunity opposition
    optimism outcome outrage panic part passion patience pause performance permission perspective pity plan plea
    pleasure pledge point popularity possibility potential power praise precaution precedence preference prejudice
    presence pressure prestige pride priority privacy problem profile progress promise proof prospect protection protest
    publicity purpose pursuit question rage reaction reason recognition recommendation reference refuge regard regret
    relevance relief reluctance remark reminder renaissance reply reputation request resentment reservation resistance
    respect response responsibility rest restraint result revenge reverence risk role rumor rumour satisfaction say
    scandal scepticism scrutiny seat setback shame share shock shot sight sign significance similarity skill sorrow
    speculation stance status step stir strength stride struggle success suggestion support surprise suspicion sympathy
    talent temptation tendency thought threat thrill time toll touch tribute trip trouble trust turn uncertainty
    understanding unease unrest uproar urge use validity value vengeance view vision visit voice vote vow warning way
    weakness weight welcome will wish worry wrath
    """.split()
)
"""Nouns that stand for a verb or say nothing by themselves: their verbs make one expression with them."""

FIGURATIVE = frozenset(
    """
    boast constitute echo embody enjoy enliven epitomise epitomize exemplify grace haunt mirror personify pervade
    represent rival suffuse transcend typify underpin
    """.split()
)
"""Verbs of what somebody has or is in a manner of speaking."""

CHART = frozenset(
    """
    agenda bill billboard chart field headline leaderboard list news pack podium poll ranking standings table way
    """.split()
)
"""What one tops, makes or leads without doing anything to it."""

AT_THE_TOP = frozenset({"dominate", "hit", "lead", "make", "top"})

WEIGHING = frozenset({"redress", "shift", "swing", "tilt", "tip", "upset"})
"""Verbs of what is done to a balance or to scales, which is no thing."""

SEARCHING = frozenset("comb frisk ransack rummage scour search sift trawl".split())
"""Verbs whose object is only where something is looked for."""

WHERE_OR_HOW = SEARCHING | FIGURATIVE
"""Verbs whose object is no answer to *what*."""

DENIED = re.compile(
    r"(?:few|hardly|little(?! [a-z]+s\b)|neither|no|nobody|none|not|nothing|scarcely|zero|(?:just|only) (?:an?|one))\b"
)
"""How an answer begins that tells what, or how much, was not there."""

LIKES = re.compile(r"(?:an? )?[\w-]+(?: [\w-]+){0,2} (?:for example|including|like|such as) [A-Z]")
"""An answer that only gives examples: *linguists like Henry Sweet*."""

LASTING = frozenset("appear look prove remain seem stay".split())
"""Verbs that say of something what it is, and nobody asks so: *What does it remain?*."""

BECOMING = LASTING | frozenset("feel get go grow keep smell sound taste turn".split())
"""The same before what it is told to be alone: *turn red*, but not *turn into*."""

IDIOM = re.compile(
    r"(?:at|behind|high on|in|off|on|to|under) (?:the )?(?:(?:top|head|heart|bottom) of (?:the |its |his |her |their )?"
    r"(?:agenda|bill|list|matter|priorities|queue)|agenda|back burner|brink|cards|driving seat|firing line|limelight"
    r"|radar|rocks|ropes|shelf|spotlight|table|verge)\b"
)
"""Places that are none: *at the top of the agenda*."""

RISE_FROM = re.compile(r"from [$£€]?\d")
"""From how many something rises, of which nothing is left when it is asked what rises."""


def is_set_phrase(fact: Fact, _company: Company) -> bool:
    """Whether verb and object are one expression, so that the object alone is no answer to anything."""
    clause, asked = fact.clause, fact.asked
    if asked.role == "place" and IDIOM.match(asked.text):
        return True
    if asked.name or fact.ask_quantity or whose_asked(asked) or asked.role not in {"object", "oblique", "predicate"}:
        return False
    if asked.role == "oblique":
        return clause.lemma in LASTING or (clause.lemma, asked.preposition) == ("burst", "into")
    if asked.role == "predicate":
        return clause.lemma in BECOMING or has_only_praise(asked)
    if clause.lemma in WHERE_OR_HOW or DENIED.match(asked.core) or LIKES.match(asked.core):
        return True
    if has_only_praise(asked) or any(RISE_FROM.match(phrase.text) for phrase in clause.phrases):
        return True
    head = asked.head.lower()
    weighing = clause.lemma in WEIGHING and head in {"balance", "scale"}
    if weighing or (f"{clause.lemma} {head}" in FIXED_OBJECTS and asked.text.startswith("the ")):
        return True
    return (clause.lemma in AT_THE_TOP and head in CHART) or (clause.lemma in SUPPORTING and head in OF_A_VERB)


ROWS: dict[str, Row] = {
    "set-phrase": Row(is_set_phrase, "only completes a set phrase", gap=True),
}
