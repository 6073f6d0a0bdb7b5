"""Reasons and places that a question would ask of the wrong verb, or of one occasion of many."""

import re

from quizgen.english.counting import YEAR
from quizgen.english.superlatives import RANKED
from quizgen.english.verbs import FORMS_OF_BE
from quizgen.items.company import Company
from quizgen.items.distractors.fitness import families, family
from quizgen.items.refusals.row import Row
from quizgen.items.surroundings import around_in_evidence, families_beside
from quizgen.model.fact import Fact

EXPLAINING = frozenset({"reason", "means"})
"""Rules that ask *why* and *how*."""

ONGOING = frozenset("carry continue go keep persevere persist proceed recommence remain restart resume stay".split())
"""Verbs of doing what was done before, which say neither since when nor after what."""

OF_RANK = re.compile(rf"(?:just |only )?{RANKED}\b")

SCORING = frozenset("bat bowl drive equalise equalize hit kick make pitch run score shoot strike throw".split())

TO_WIN = re.compile(r"to (?:clinch|earn|edge|give|help|lead|level|lift|put|seal|secure|set up|win)\b")
"""What comes of it rather than what for somebody scores."""

RELATIVE = re.compile(r"\b(?:that|which|who)\b")

MEANT_TO = re.compile(
    r"\b(?:after|before|despite|during|following|in|with) (?:an?|the) (?:[a-z-]+ )?[“\"]?(?:appeal|attempt|bid|campaign"
    r"|day of action|deal|drive|effort|march|mission|operation|petition|plan|procedure|proposal|protest|rally|strike"
    r"|struggle|surgery|trip|vote)[”\"]?$"
)
"""What ends in something that has a purpose of its own."""

SET_TO = frozenset({"commission", "leave", "set"})
"""Verbs of which somebody to whom it is done is told what to do."""

ENDEAVOURS = {
    "have": frozenset("ability authority capacity chance duty freedom obligation opportunity power right".split()),
    "make": frozenset("arrangement attempt bid decision effort plan preparation promise provision vow".split()),
    "take": frozenset("action care initiative measure opportunity pain step time trouble".split()),
}
"""Verb → nouns with which it says that something is to be done, and not what: *took steps to mend it*."""

PLANS = frozenset("agreement attempt bid campaign deal decision effort motion offer order plan proposal vote".split())
"""Nouns of what is to be done."""

MEETING = frozenset(
    """
    battle beat clash confront crush defeat edge encounter engage face fight hammer meet oppose outclass outplay
    outscore overcome play rout tackle thrash trounce vanquish
    """.split()
)
"""Verbs of what two sides do again and again."""


RANK_ALONE = re.compile(r"in (?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th)(?: (?:place|spot)\b.*)?")
"""A place in a list that changes: *sits in ninth*."""


NAMED = re.compile(r"\b[A-Z]")

JOINING = frozenset(
    """
    ally amalgamate assemble bind blend bond cluster coalesce combine condense consolidate converge couple crystallise
    crystallize federate fuse gather group integrate interact interlock intertwine join link merge mingle mix pair
    partner polymerise polymerize react recombine team unite
    """.split()
)
"""Verbs of becoming one."""

TO_BECOME = re.compile(
    r"to (?:become|build|compose|comprise|constitute|create|establish|form|generate|give|make|produce|set up"
    r"|synthesi[sz]e|yield)\b"
)
"""How is told what comes of that."""


DRAWING = frozenset("attract draw entice lure tempt".split())
"""Verbs of making others come, who come for a purpose of their own."""

AND_DID = re.compile(r",? and (?:\w+ly )?(?:[a-z]{3,}ed|built|began|founded|gave|held|led|made|set|sent|took|won)\b")
"""A deed that another is joined to."""


CAPITALISED = re.compile(r"\b[A-Z]\S*")

WITH_WHEN = re.compile(r" (?:once|until|when|while)\b")
"""What leads on to when."""

ALSO = re.compile(r"\balso\b")

TO_AND_TO = re.compile(
    r"to .* and (?:[a-z]+ )?[a-z]+(?:[ae]nces?|ities|ity|ments?|ness|tions?|approval|money|power|room|time) to [a-z]+"
)
"""What something is for, and another thing that is for something else: *votes to pass laws and unanimity to …*."""

HOLDING_IT = re.compile(r"\b(?:it|them)\b")

BECAUSE = re.compile(r"\b(?:because|due to|owing to|thanks to)\b")

OF_IT = re.compile(r"(?:(?:And|But|So|Yet) )?(?:[Ii]t|[Tt]hat|[Tt]hey|[Tt]his|[Tt]hese) ")

AND_BECAUSE = re.compile(r"\bbecause\b.*\b(?:and|but also|or) because\b")


def is_of_others(fact: Fact, _company: Company) -> bool:
    """Whether it is what others come for, and not why something draws them: *The club drew crowds to see a band*."""
    plain = fact.asked.role == "purpose" and fact.asked in fact.clause.phrases
    return plain and fact.clause.lemma in DRAWING and any(phrase.role == "object" for phrase in fact.clause.phrases)


def is_of_several_deeds(fact: Fact, _company: Company) -> bool:
    """Whether it opens a sentence that tells of several deeds, all done for it: *To win, he fed and led them*."""
    return opens_with_purpose(fact) and AND_DID.search(fact.evidence.text) is not None


def is_one_of_reasons(fact: Fact, _company: Company) -> bool:
    """Whether the sentence gives another reason, joined to it: *Because it was old, and because it leaked, …*."""
    return fact.asked.role == "reason" and AND_BECAUSE.search(fact.evidence.text.lower()) is not None


def is_beside_because(fact: Fact, _company: Company) -> bool:
    """Whether it is what for, where the sentence goes on with why: *The plan was changed to add a pier because …*."""
    _, behind = around_in_evidence(fact, fact.asked.text)
    return fact.rule == "reason" and fact.asked.role == "purpose" and BECAUSE.search(behind) is not None


def is_of_two_things(fact: Fact, _company: Company) -> bool:
    """Whether it goes on with another thing and what that is for: *needs votes to pass laws and time to mend them*."""
    return fact.asked.role == "purpose" and TO_AND_TO.match(fact.asked.text) is not None


def is_post(fact: Fact, _company: Company) -> bool:
    """Whether it is to what post somebody was chosen, and not why: *was elected to assume office as mayor*."""
    chosen = fact.clause.lemma in {"appoint", "choose", "elect", "nominate", "select"}
    somebody = fact.clause.subject.type == "person" or (
        fact.clause.lemma == "appoint" and bool(fact.clause.subject.name)
    )
    return chosen and fact.asked.role == "purpose" and somebody


def is_what_they_were_to_do(fact: Fact, _company: Company) -> bool:
    """Whether it is what somebody was to do, and not why: *was left to mend it*, *gave her until May to mend it*.

    Or what something of its own kind was to do: *An agreement was reached to mend it*.
    """
    clause = fact.clause
    if fact.asked.role != "purpose" or not fact.asked.text.startswith("to "):
        return False
    passive = clause.lemma in SET_TO and not FORMS_OF_BE.isdisjoint(clause.auxiliaries[-1:])
    given = clause.lemma == "give" and any(phrase.role == "object" and phrase.name for phrase in clause.phrases)
    return passive or given or (clause.subject.head in PLANS and clause.lemma != "need")


def is_endeavour(fact: Fact, _company: Company) -> bool:
    """Whether it is what somebody set about, which the question would leave out: *Why did Ulm take care?*."""
    nouns = ENDEAVOURS.get(fact.clause.lemma, frozenset())
    objects = (phrase.head.lower() for phrase in fact.clause.phrases if phrase.role == "object")
    return fact.asked.role == "purpose" and any(noun in nouns or noun.removesuffix("s") in nouns for noun in objects)


def is_of_a_rank(fact: Fact, _company: Company) -> bool:
    """Whether it is what somebody was first or alone in, and not why: *became the first woman since 1912 to win it*."""
    ranked = any(phrase.role == "predicate" and OF_RANK.match(phrase.text) for phrase in fact.clause.phrases)
    purpose = any(phrase.text.startswith("to ") for phrase in fact.clause.phrases)
    return (
        ranked and purpose and (fact.rule == "reason" or (fact.rule == "predicate" and fact.asked.role == "predicate"))
    )


def is_of_a_deed_beside(fact: Fact, _company: Company) -> bool:
    """Whether what is told beside the verb was for it: *His pain went on after an operation to mend the knee*."""
    if not fact.asked.text.startswith("to "):
        return False
    before, _ = around_in_evidence(fact, f" {fact.asked.text}")
    return MEANT_TO.search(before) is not None and fact.evidence.text != before


def is_general_purpose(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says what for something is done as a rule: *Police keep records to find thieves*.

    Of eight such questions in four lots readers took three: most can be answered without the text.
    """
    clause = fact.clause
    rule = clause.auxiliaries in {("must",), ("should",)} or (clause.tense == "present" and not clause.auxiliaries)
    return company.teaching and rule and fact.asked.role == "purpose"


def points_back(fact: Fact, _company: Company) -> bool:
    """Whether *it* in a purpose is that with which the sentence begins: *It leaked, and he had it moved to mend it*."""
    back = OF_IT.match(fact.evidence.text) is not None
    return back and fact.asked.role == "purpose" and HOLDING_IT.search(fact.asked.text) is not None


def is_circular(fact: Fact, _company: Company) -> bool:
    """Whether it tells how something is done by the deed itself: *They sanction by implementing sanctions*."""
    means = fact.asked.role in {"means", "oblique"} and fact.asked.preposition == "by"
    return means and family(fact.clause.lemma) in families(fact.asked.core)


def is_told_by_question(fact: Fact, _company: Company) -> bool:
    """Whether half of what it tells stands in the question: *Laws protect the air, to protect the environment*."""
    if fact.rule != "reason":
        return False
    told = families(CAPITALISED.sub("", fact.asked.core))
    return bool(told) and 2 * len(told & families_beside(fact)) >= len(told)


def has_two_means(fact: Fact, _company: Company) -> bool:
    """Whether it is asked how something is done, of which the question tells it: *Through talks, … by listening*."""
    others = (phrase for phrase in (*fact.clause.lead, *fact.clause.phrases) if phrase is not fact.asked)
    return fact.asked.role == "means" and any(each.text.lower().startswith(("through ", "via ")) for each in others)


def is_one_of_means(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says *also*, so that it is done otherwise or for more: *They also fish to eat*."""
    told = fact.asked.role == "purpose" or (fact.asked.role == "means" and fact.asked.preposition == "by")
    means = company.teaching and told
    return means and ALSO.search(fact.evidence.text.partition(fact.asked.text)[0]) is not None


def goes_on(fact: Fact, _company: Company) -> bool:
    """Whether the sentence goes on with when, which the purpose may need: *To avoid being there when Ada was, …*."""
    behind = fact.evidence.text.partition(fact.asked.text[1:])[2] if opens_with_purpose(fact) else ""
    return WITH_WHEN.match(behind) is not None


def opens_with_purpose(fact: Fact) -> bool:
    """Whether it asks for a purpose that stands in front: *To win, he fed them*."""
    return fact.asked.role == "purpose" and fact.asked in fact.clause.lead


def is_of_saying(fact: Fact, _company: Company) -> bool:
    """Whether *why* may ask for what somebody says rather than for what they do: *Why did he say he would sue?*."""
    return fact.rule in EXPLAINING and fact.clause.of_itself is not None


def is_what_may_be_done_for(fact: Fact, _company: Company) -> bool:
    """Whether it is what something may be done for, which is no reason why it can be: *Users can pay to see more*."""
    able = fact.clause.auxiliaries[:1] in {("can",), ("could",), ("may",), ("might",)}
    return able and fact.rule == "reason" and fact.asked.role == "purpose" and fact.asked.text.startswith("to ")


def is_result(fact: Fact, _company: Company) -> bool:
    """Whether what was taken for a reason tells what comes of it: *Prices rise when many buy, so that sellers gain*."""
    if fact.clause.lemma in SCORING and TO_WIN.match(fact.asked.text):
        return True  # *scored 98 to help Ulm to a victory*
    return fact.rule == "reason" and fact.asked.text.startswith("so that ") and ", so that " in fact.evidence.text


def is_beside_reason(fact: Fact, _company: Company) -> bool:
    """Whether a reason stands behind more told of the answer, and may be of that: *a tool that some fear because*."""
    object_told = fact.rule == "object" and RELATIVE.search(fact.asked.text) is not None
    return object_told and any(phrase.role == "reason" for phrase in fact.clause.phrases)


def is_what_they_became(fact: Fact, _company: Company) -> bool:
    """Whether what was taken for a purpose is what came of several that became one: *They merged to form a bank*."""
    clause = fact.clause
    together = any(phrase.text == "together" for phrase in clause.phrases)
    joined = clause.lemma in JOINING or (clause.lemma == "come" and together)
    return joined and fact.asked.role == "purpose" and TO_BECOME.match(fact.asked.text) is not None


def is_gone_on_with(fact: Fact, _company: Company) -> bool:
    """Whether it asks where somebody went on with something that the question knows nothing of."""
    clause = fact.clause
    doing = any(phrase.role == "complement" for phrase in clause.phrases)
    return fact.rule == "place" and clause.lemma in ONGOING and doing


def is_encounter(fact: Fact, _company: Company) -> bool:
    """Whether two sides met, which they may have done more often, and no time tells when."""
    clause = fact.clause
    times = (phrase.role == "time" or YEAR.search(phrase.text) for phrase in (*clause.phrases, *clause.lead))
    sides = any(phrase.role == "object" and phrase.name for phrase in clause.phrases) and bool(clause.subject.name)
    return clause.lemma in MEETING and sides and clause.subject.type != "person" and not any(times)


def is_of_any(fact: Fact, _company: Company) -> bool:
    """Whether it asks where one thing of many is, which nothing tells from the others: *A book sits in ninth place*."""
    subject, phrases = fact.clause.subject, fact.clause.phrases
    others = [phrase.text for phrase in phrases if phrase is not fact.asked]
    some = subject.text.startswith(("a ", "an ")) and not any(NAMED.search(text) for text in (subject.text, *others))
    ranked = any(map(RANK_ALONE.fullmatch, others))
    return fact.rule == "place" and (some or ranked)


def is_only_behind(fact: Fact, _company: Company) -> bool:
    """Whether *following* tells but when it was so: *They rebuilt Ulm following its collapse*, not *have turned to*."""
    return fact.rule == "aftermath" and fact.clause.auxiliaries[:1] not in {("has",), ("have",)}


TO_EXTENT = re.compile(r"\b[Tt]o (?:an?|some|a (?:certain|great|large)) extent\b|\b[Ii]n part\b|\b[Pp]art(?:ial)?ly\b")


def is_in_part(fact: Fact, _company: Company) -> bool:
    """Whether it is but partly why, which *why* does not ask for: *To some extent, it grew due to the port*."""
    return fact.rule in EXPLAINING and TO_EXTENT.search(fact.sentence) is not None


ROWS: dict[str, Row] = {
    "in-part": Row(is_in_part, "is but partly why"),
    "only-behind": Row(is_only_behind, "is only what came before it"),
    "of-others": Row(is_of_others, "is what those come for whom it draws"),
    "of-several-deeds": Row(is_of_several_deeds, "may be what another deed of the sentence was for"),
    "beside-because": Row(is_beside_because, "is what for, and the sentence tells why as well"),
    "two-things": Row(is_of_two_things, "goes on with what another thing is for"),
    "to-a-post": Row(is_post, "is to what post somebody was chosen"),
    "what-to-do": Row(is_what_they_were_to_do, "is what was to be done, and not why"),
    "endeavour": Row(is_endeavour, "is what somebody set about, and not why"),
    "of-a-rank": Row(is_of_a_rank, "is what somebody was first or alone in"),
    "of-a-deed-beside": Row(is_of_a_deed_beside, "is what something told beside it was for"),
    "general-purpose": Row(is_general_purpose, "is what such a thing is done for anywhere"),
    "points-back": Row(points_back, "points at what was told before"),
    "circular": Row(is_circular, "is how it is done by doing it"),
    "one-reason": Row(is_one_of_reasons, "is but one of the reasons that the sentence gives"),
    "told-by-question": Row(is_told_by_question, "says hardly more than the question"),
    "two-means": Row(has_two_means, "is how, which the question tells as well"),
    "one-means": Row(is_one_of_means, "is one of several ways, as the sentence says"),
    "goes-on": Row(goes_on, "is told without when, with which it goes on"),
    "of-saying": Row(is_of_saying, "may tell why it is said"),
    "may-be-for": Row(is_what_may_be_done_for, "is what it may be done for, and not why it can be"),
    "beside-reason": Row(is_beside_reason, "is told more of, of which the reason behind may be"),
    "result": Row(is_result, "is what comes of it"),
    "became": Row(is_what_they_became, "is what came of it, and not what for"),
    "gone-on-with": Row(is_gone_on_with, "is where something goes on that began elsewhere"),
    "of-any": Row(is_of_any, "is where one of many is that nothing tells from the others"),
    "encounter": Row(is_encounter, "is of two sides that may have met before", whole=True),
}
