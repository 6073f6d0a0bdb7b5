"""Answers that say too little: vague ones, nouns that fit anywhere, half of what is said."""

import re

from quizgen.english.counting import LISTED_WHOLE, YEAR
from quizgen.english.words import FAMILIAR, UNIQUE_NOUNS, UNIQUE_PLURALS
from quizgen.items.company import Company
from quizgen.items.refusals.present import tells_of_topics
from quizgen.items.refusals.row import Row
from quizgen.items.stems.classes import kind_asked
from quizgen.model.fact import AMOUNTS, Clause, Fact, Phrase

MOST_LISTED = 4
"""Commas of a list that is too long to be told whole."""

LAST_LISTED = re.compile(r", [^,]+,? (?:and|or) [^,]+$")

LIGHT = (
    "answer|attempt|boy|case|chance|child|choice|comment|copy|decision|event|example|fact|girl|idea|item|lot|man|matter"
    "|message|moment|name|number|object|opportunity|option|part|person|piece|place|point|position|problem|proposal"
    "|question|reason|reply|request|response|result|situation|statement|suggestion|talk|thing|time|topic|way|woman|word"
)
"""Nouns that as a whole answer fit anywhere."""

LIGHT_PLURALS = (
    "accounts|activities|answers|areas|aspects|benefits|cases|categories|changes|chapters|classes|comments|components"
    "|copies|details|elements|events"
    "|examples|extracts|factors|facts|features|figures|forms|human beings|humans|individuals|instances|issues|items"
    "|lines|matters|members|methods|names|numbers|objects|opportunities|organisms|parts|people|persons|pieces|places|points"
    "|problems|products|questions|reasons|results|samples|sections|steps|subgroups|subjects|subsystems|things|times"
    "|topics|types|units|versions|ways|words"
)

NOBODY = (
    "all|another|anybody|anyone|anything|both|each other|everybody|everyone|everything|few|little|many|more|most|much"
    "|nobody|none|nothing|one|one another|others|several|short|some|somebody|someone|something|stuff|such|that|them"
    "|these|this|those|what"
)
"""Words that stand for somebody or something."""

COMPARED = (
    "better|bigger|broader|cheaper|cleaner|clearer|closer|colder|cooler|deeper|easier|faster|greater|harder"
    "|healthier|heavier|higher|hotter|larger|lighter|longer|lower|narrower|newer|poorer|quicker|richer"
    "|safer|shorter|simpler|slower|smaller|stricter|stronger|taller|thicker|thinner|tighter|tougher|warmer|weaker"
    "|wider|worse"
)

UNITS_OF_MONEY = "crowns|dinars|dollars|euros|francs|kroner|kronor|marks|pesos|pounds|roubles|rubles|rupees|yen|yuan"

CLASSES_ALONE = (
    "Academy|Agency|Association|Authority|Bank|Board|Bureau|Cathedral|Chamber|Church|Club|College"
    "|Commission|Committee|Company|Corporation|Council|Court|Department|Federation|Foundation|Fund|Government|Group"
    "|Institut(?:e|ion)|Library|Ministry|Museum|Office|Organi[sz]ation|Parliament|Party|School|Senate|Service"
    "|Society|State|Tribunal|Trust|University"
)
"""What bodies are called for short."""

BARE = re.compile(
    r"(?:(?:him|her|it|them)sel(?:f|ves)|(?:his|her|its|their) \w+"
    rf"|an? (?:{LIGHT})|(?:an? )?(?!higher education|lower house)(?:{COMPARED})\b"
    r"(?!.* (?:called|known|named|than|that|which)\b).*"
    r"|\w+ (?:including|such as) .*"
    r"|(?:centuries|days|decades|hours|minutes|months|seconds|weeks|years)"
    rf"|(?:dozens|hundreds|(?:tens of )?thousands|millions|billions|trillions) of (?:{UNITS_OF_MONEY})"
    r"|.* too|(?:on )?top of (?:it|them)"
    r"|(?:in order )?to (?:function|operate|perform|work)(?: (?:\w+ly|well))?"
    rf"|{NOBODY}|{LIGHT_PLURALS}|(?:the )?(?:{CLASSES_ALONE}))"
)
"""Answers that name something without saying what: an owner and a noun, a comparison, a noun that fits anywhere."""

THE_ONE = re.compile(r"[Tt]he ([a-z]+)")
"""What somebody only points at whose words are told: *The cuts*, *the deal*."""

MORE_THAN_WHAT = re.compile(r"an? (?:even |far |much |somewhat )?(?:more|less) [a-z]+")
"""How an answer begins that compares with what is not told."""

FORMER = re.compile(
    r"(?:an? |the )?(?:erstwhile|ex-|former|late|one-?time|outgoing|past|previous|retired|sometime|then)\b"
)

FUTURE = re.compile(r"(?:an? |the )?(?:eventual|future|prospective|soon-to-be|would-be) (?!of\b)")
"""How is told what somebody is to become, as a sentence may about what went before."""

LEADING = frozenset(
    """
    advise allow ask assign assist authorise authorize beckon beg beseech bribe bully cajole cause caution challenge
    coax coerce command compel condition convince counsel dare deem direct empower enable encourage entice entitle
    entreat entrust estimate exhort expect forbid force goad help impel implore incite induce inspire instigate instruct
    intend invite lead motivate nag obligate oblige order permit persuade petition plead press pressure pressurise
    pressurize presume prod program programme prompt provoke push reckon recommend remind request require rumor rumour
    steer suppose teach tell tempt train trust urge want warn
    """.split()
)
"""Verbs of making somebody do something: behind them *to* tells what, not why."""

AT_FIRST = re.compile(r"(?:In order )?[Tt]o \w+ [^,]*,")
"""How a sentence begins that tells, before another purpose, a first one."""

CALLING = frozenset("appeal bank call count depend lean lobby plead prevail push rely".split())
CALLED = re.compile(r"(?:for|on|to|upon|with) (?!\w+ing\b)")
"""Verbs and prepositions of calling on somebody to do something."""

WANTING = re.compile(
    r"\bto (?:adhere|belong|cater|comply|conform|consist|contribute|cope|correspond|deal|depend|embark|focus|pertain"
    r"|refer|rely|succumb)$"
)

UNFINISHED = re.compile(r"\bto \w+$")
GOES_ON = re.compile(
    r" (?:about|across|after|against|among|around|as|at|between|by|for|from|in|into|of|on|onto|over"
    r"|through|to|towards?|under|with|within|without)\b"
)
"""An answer that ends in an infinitive, and what of the sentence would belong to it: *a system to cope* with rain."""

TO_DO = re.compile(r"(?:not )?to \w+ ")

VAGUE = re.compile(
    r"(?:.*[’']s? )?(?:(?:only |just |merely )?an? (?:[a-z]+ly )?(?:(?:big|broad|diverse|good|great|growing|huge|large"
    r"|rich|small|vast|whole|wide)"
    r" )?(?:amount|array|assortment|bit|deal|handful|host|load|lot|many|multitude|number|plethora|range|selection"
    r"|variety|volume|wealth) of|all (?:kinds|manner|sorts) of|any (?:kind|number|sort) of|certain|countless|different"
    r"|innumerable|(?:loads|lots|plenty|scores) of|many|multiple|myriad|numerous|other|particular|several"
    r"|some|untold|various)\b"
)
"""How an answer begins that says neither which nor how many."""

BY_SEVERAL = re.compile(
    rf"by \w+ing (?:at |for |into |on )?(?:{VAGUE.pattern}|(?:several|various|two|three|four) )[^,]*"
)
"""How something is done that is told only by how many things: *by looking at a number of goals*."""

CERTAIN = re.compile(r"(?:certain|various) [a-z]", re.IGNORECASE)

SOME_NUMBER = re.compile(r"(?:a )?(?:couple|dozens|few|handful|many|numerous|scores|several)\b")
"""How an amount begins that nobody can count."""

EVERYWHERE = re.compile(
    r"(?:abroad|across|all (?:across|around|over)|anywhere|around|elsewhere|everywhere|nationwide|overseas|throughout"
    r"|worldwide|in (?:all|any|certain|different|many|most|numerous|other|several|some|various))\b(?! \d)"
)

WHATEVER = frozenset(
    """
    activity approach arrangement aspect attribute category characteristic component concept element entity facet factor
    feature form framework function instrument manner means mechanism method mode name phenomenon practice principle
    procedure process property quality scheme set strategy style system tactic task technique technology term theory
    tool trait variant variation version way
    """.split()
)
"""Nouns that say nothing without of what: *a method with a high rate of success*."""

OF_WHAT = re.compile(
    r"(?: (?:and|or) \w+)? (?:(?:by|in|through|with) which|based|called|composed|designed|developed|for|founded"
    r"|invented|known|made|of|that|to|used|where|whereby|which)\b"
)

ANYTHING = frozenset(
    """
    action activity addition adjustment advance advantage alternative answer approach arrangement aspect attempt benefit
    boost challenge chance change choice circumstance complication concern conclusion consequence consideration
    contribution danger decision delay detail development difference difficulty disadvantage document effect effort
    emphasis error example expectation fact factor feature feeling finding focus fund gain hardship hint hurdle idea
    impact implication importance improvement incentive influence initiative instance issue limitation matter means
    measure method mistake modification moment momentum need objective obstacle opportunity option outcome perspective
    possibility potential problem progress proposal prospect purpose question quote reaction reason recommendation
    relief remark remedy reply requirement result risk role setback shortcoming significance situation solution sort
    stance step strategy strength success suggestion tendency thing thought trouble update variation view way weakness
    """.split()
)
"""Nouns that say nothing without of what, or what it is."""

ANY_RANK = re.compile(r"(?:an?|another|one) (?:second|third|fourth|fifth|final|further|last|main|major|key)\b")

SETTLED = frozenset("accede acquiesce agree assent concur consent convert decline refuse".split())
"""Verbs that say nothing without what was agreed to."""

AGREED_TO = re.compile(
    r"\b(?:acced|acquiesc|agre|assent|concurr?|consent|convert|declin|refus)(?:e|es|ed|ing|s)?"
    r" (?:not )?(?:on|that|to|with)\b"
)
"""What tells to what."""

CHANGED_MIND = re.compile(r"\bchang(?:ed?|es|ing) (?:her|his|its|their) minds?\b(?! (?:about|on|over|to)\b)")

VAGUE_DEEDS = frozenset(
    """
    back consider deliver discuss encounter endure enjoy ensure experience face gain lack obtain offer possess prepare
    provide receive seek suffer undertake
    """.split()
)
"""Verbs that fit so many things that their object can be asked for only where much else is told."""


def is_bare(fact: Fact, company: Company) -> bool:
    """Whether the answer says nothing that one could know, *his ideas*, or what somebody no longer is."""
    pointing = THE_ONE.fullmatch(fact.value) if fact.clause.source and not company.teaching else None
    if pointing is not None and pointing[1] not in UNIQUE_NOUNS | UNIQUE_PLURALS | FAMILIAR:
        return True
    unfinished = UNFINISHED.search(fact.value) is not None
    if WANTING.search(fact.value) or (unfinished and GOES_ON.match(fact.evidence.text.partition(fact.value)[2])):
        return True
    past = fact.rule == "predicate" and FORMER.match(fact.value) is not None
    spent = fact.ask_quantity and fact.clause.lemma == "spend" and not (fact.asked.counted or fact.clause.phrases[1:])
    later = any(phrase.role == "predicate" and FUTURE.match(phrase.text) for phrase in fact.clause.phrases)
    more = fact.rule == "predicate" and MORE_THAN_WHAT.match(fact.asked.core) is not None and " than " not in fact.value
    return past or spent or later or more or BARE.fullmatch(fact.value) is not None


def is_half_said(fact: Fact, _company: Company) -> bool:
    """Whether it asks for half of what somebody is led to do, *It encourages sailors to learn knots*, or of why."""
    to_do = (phrase.role == "purpose" or TO_DO.match(phrase.text) for phrase in fact.clause.phrases)
    called = fact.clause.lemma in CALLING and any(CALLED.match(phrase.text) for phrase in fact.clause.phrases)
    sent = fact.clause.lemma == "send" and any(phrase.type == "person" for phrase in fact.clause.phrases)
    led = (fact.clause.lemma in LEADING or called or sent) and any(to_do)
    if fact.asked.role == "purpose" and AT_FIRST.match(fact.evidence.text) and fact.asked in fact.clause.phrases:
        return True
    half = fact.asked.role == "purpose" or (fact.asked.role == "object" and fact.asked.type != "person")
    return led and half


def is_vague(fact: Fact, _company: Company) -> bool:
    """Whether the answer says neither which nor how many, or that it was so everywhere."""
    asked = fact.asked
    wide = asked.role == "place" and EVERYWHERE.match(asked.text) is not None
    amount = asked.type in AMOUNTS and SOME_NUMBER.match(asked.core) is not None
    by_several = asked.role == "means" and BY_SEVERAL.fullmatch(asked.text) is not None
    return amount or (not fact.ask_quantity and (wide or by_several or VAGUE.match(asked.core) is not None))


def lacks_of_what(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a method or the like, and not of what."""
    asked = fact.asked
    whatever = asked.role in {"object", "predicate"} and asked.head in WHATEVER and not asked.name
    named = asked.role == "predicate" and fact.clause.lemma in {"call", "term"}  # *is called a mixed system*
    if not whatever or named or fact.ask_quantity or LISTED_WHOLE.match(fact.clause.subject.text):
        return False
    behind = re.sub(r"^\w*", "", asked.core.partition(asked.head[:-1])[2])  # *categories* of words
    told = asked.head == "way" and len(behind.split()) > 1  # *the way people see the world*
    return not told and OF_WHAT.match(behind) is None


def is_of_any_rank(fact: Fact, _company: Company) -> bool:
    """Whether it asks what another of several is that are not told of what: *A third goal is to sell ferries*."""
    subject = fact.clause.subject.text
    return fact.asked.role == "predicate" and ANY_RANK.match(subject) is not None and " of " not in subject


def says_itself(fact: Fact, _company: Company) -> bool:
    """Whether it says that something is a thing of its kind: *The quest for answers is a quest to help*."""
    asked, subject = fact.asked, fact.clause.subject
    told = subject.text.partition(subject.head)[2] if subject.head else ""
    is_so = fact.clause.lemma == "be" and asked.role == "predicate" and not (subject.plural or asked.name)
    if is_so and " " not in subject.text and re.search(rf"\b{re.escape(subject.text)}\b", asked.core, re.IGNORECASE):
        return True  # *Drying is the loss of water by the drying of cloth*
    return is_so and asked.head == subject.head and bool(told.strip())


def says_anything(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a noun that fits anywhere, with no more than what is thought of it: *big changes*."""
    asked = fact.asked
    bare = asked.role in {"object", "predicate"} and asked.head in ANYTHING and not asked.name and not fact.ask_quantity
    _, found, behind = asked.core.lower().partition(asked.head[:-1]) if bare else ("", "", "")
    return bool(found) and " " not in behind and kind_asked(asked) == ""


def is_vague_deed(fact: Fact, company: Company) -> bool:
    """Whether it asks what somebody faces, or how they provide it, and neither a year nor names tell the occasion."""
    asked, clause = fact.asked, fact.clause
    deed = (asked.role in {"object", "means"} and clause.lemma in VAGUE_DEEDS) or is_prepared_for(clause, asked)
    if not deed or fact.ask_quantity:
        return False
    told = tells_of_topics(fact, company) and clause.lemma != "face"  # *criticism*, and threats as well
    return YEAR.search(fact.sentence) is None and not told


def is_prepared_for(clause: Clause, asked: Phrase) -> bool:
    """Whether it is what somebody prepares for."""
    return clause.lemma == "prepare" and asked.preposition == "for"


def lacks_what(fact: Fact, _company: Company) -> bool:
    """Whether somebody agrees or refuses, or changed their mind, and the statement does not say to what."""
    clause = fact.clause
    if CHANGED_MIND.search(fact.sentence):
        return True
    fell = clause.lemma == "decline" and clause.subject.type == "thing"  # *Sales declined in 1931*
    if clause.lemma not in SETTLED or fell:
        return False
    told = any(phrase.role in {"action", "content", "complement", "object"} for phrase in clause.phrases)
    told = told or any(phrase.text.startswith(("to ", "on ")) for phrase in clause.phrases)
    return not told and AGREED_TO.search(fact.sentence) is None  # in a sentence that is not taken apart


def singles_out(fact: Fact, _company: Company) -> bool:
    """Whether the answer goes on to what it holds of above all: *in Norway and in Ulm in particular*."""
    return fact.asked.core.endswith(" in particular")


def is_of_parts(fact: Fact, _company: Company) -> bool:
    """Whether all kinds of components or the like are listed, and not of what: *the four types of components*."""
    return fact.asked.role == "predicate" and OF_PARTS.fullmatch(fact.clause.subject.text) is not None


def is_long_list(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a list of more than anybody keeps in mind, and the question does not say of how many."""
    asked = fact.asked
    if asked.role == "predicate" and LISTED_WHOLE.match(fact.clause.subject.text):
        return False
    listed = asked.role in {"object", "oblique", "predicate", "subject"} and not fact.ask_quantity
    return listed and asked.core.count(", ") >= MOST_LISTED and LAST_LISTED.search(asked.core) is not None


OF_PARTS = re.compile(
    rf"{LISTED_WHOLE.pattern}(?:[a-z]+ )?(?:(?:kinds|sorts|types) of )?(?:components|elements|features|items|parts"
    r"|structures|things)"
)
"""What anything may have several of."""

EVENTS = frozenset({"break", "choice", "decision", "step", "stand", "tour", "trip"})

BARE_EVENT = 3
"""Words of an event of which nothing is told: *a short break*."""


def is_empty_event(fact: Fact, _company: Company) -> bool:
    """Whether somebody by name did something of which it is not told what: *In 1504, she made a bold move*."""
    clause = fact.clause
    told = [phrase for phrase in (*clause.lead, *clause.phrases) if phrase.role not in {"time", "purpose"}]
    made = clause.lemma in {"do", "have", "make", "take"} and len(told) == 1
    thing = told[0].head if made and told[0].role == "object" and not told[0].quantity else ""
    bare = thing in EVENTS and len(told[0].core.split()) <= BARE_EVENT
    return (bare or thing in ANYTHING | {"mark", "move"}) and bool(fact.clause.subject.name)


def is_of_certain(fact: Fact, _company: Company) -> bool:
    """Whether it is told of some that are not named, nor how many: *Certain countries grew in the 1960s*."""
    return CERTAIN.match(fact.clause.subject.text) is not None


TELLING_OF = frozenset(
    "build carve center centre compose concentrate condemn consist focus make refer sentence stem weave".split()
)
"""Verbs behind which a preposition leads to what matters: *What does the theory focus on?*."""


def is_behind_preposition(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches is asked for what stands behind a preposition, and has no name: *related to what?*.

    Of 14 such questions in four lots readers took two, of these verbs.
    """
    clause = fact.clause
    plain = fact.rule == "oblique" and fact.asked.role != "agent" and not (fact.ask_quantity or fact.asked.name)
    return company.teaching and not company.hero and plain and clause.lemma not in TELLING_OF


ROWS: dict[str, Row] = {
    "of-parts": Row(is_of_parts, "lists the parts of something that is not named", whole=True),
    "behind-preposition": Row(is_behind_preposition, "is what hardly matters behind its preposition", gap=True),
    "empty-event": Row(is_empty_event, "is told of what somebody did, and not what that was", whole=True),
    "of-certain": Row(is_of_certain, "is told of some of which it is not said which", whole=True),
    "any-rank": Row(is_of_any_rank, "is another of several that are not told of what"),
    "itself": Row(says_itself, "only says again what it is"),
    "bare": Row(is_bare, "says too little to be an answer"),
    "vague-deed": Row(is_vague_deed, "is the object of a verb that fits anything", gap=True),
    "half": Row(is_half_said, "is only half of what is said"),
    "in-particular": Row(singles_out, "goes on to what it holds of in particular"),
    "long-list": Row(is_long_list, "is a list of more than anybody keeps in mind"),
    "vague": Row(is_vague, "says neither which nor how many"),
    "of-what": Row(lacks_of_what, "does not say of what"),
    "anything": Row(says_anything, "could be said of anything"),
    "agreed": Row(lacks_what, "is said without what was agreed to", whole=True),
}
