"""*Ada Marsh lost a ____ about her contract. (noun beginning with “l”)* – a gap at a common noun or a telling verb.

A noun is taken out where no question sounds natural, a verb where its subject is too obvious to be asked for, so that
what the sentence tells is not lost. The first letter is given, since without it other words would be as good.
"""

import re

from quizgen.english.nouns import plural
from quizgen.english.opposites import QUOTED
from quizgen.items.stems import is_anchored, stem
from quizgen.model.fact import Fact, Phrase, Role
from quizgen.model.item import GAP, Cloze

WORD = re.compile(r"(?<![\w’'-])[^\W\d_]{3,}(?![\w’'-])")

SCAFFOLDING = frozenset(
    """
    access addition advance aid aim amount area aspect attempt autumn basis beginning behalf benefit birth bit
    case cause center centre century chance change city connection construction contact content context
    contravention control country couple course creation culture cusp date day deal death decade degree demand
    detail development direction discovery edge effect effort end example exception existence experiment extent
    eye face fact favor favour field forefront form friend front future group growth half hand head help hour
    idea impact importance inch interest island issue item kind lack level life light line list look lot
    majority manner matter means member minority minute moment month morning name nation need night number
    occasion one opportunity order other others pair part past people percent percentage period person piece
    place plan point portion position presence problem process progress purpose quality question range rate
    reaction reason regard relation respect response rest result return rise role round scale sense series set
    shape share side sign site size sort stage standard start state step story success support surface system
    talk task team term test thing time tour town try turn type use value variety version view wake way week
    whole woman word work world year
    """.split()
)
"""Nouns that one fills in without having read; looked through in the candidates of fifteen articles."""

VERBS = frozenset(
    """
    abandon abolish accept accuse acquire adopt ban banish bequeath betray blame burn cancel capture celebrate
    censor commend compare conceal condemn confirm congratulate conquer convict criticise criticize defeat
    defend demolish denounce deny deport destroy discover dismiss disprove dissolve donate double doubt emigrate
    endorse enlist excavate execute exile expel exploit expose flee forbid forge found fund halve honor honour
    immortalise immortalize imprison inherit inspire invade invent invest kidnap launch legalise legalize
    liberate lose marry mortgage nationalise nationalize obey oppose oust outlaw overthrow overturn patent
    permit pioneer plagiarise plunder postpone praise predict prohibit promise promote protest prove quit ratify
    rebuild recruit refuse reject release rename repeal rescue resign restore retire reunite reveal revive
    ridicule ruin sabotage sacrifice scrap seize sell shun smuggle spread steal strengthen succeed sue suppress
    surrender suspend tame threaten topple translate underestimate undermine unite unveil verify veto warn
    weaken welcome withdraw worsen
    """.split()
)
"""Verbs that tell what was done so clearly that one has to know it."""

ASKED: frozenset[Role] = frozenset({"object", "recipient", "oblique", "agent", "place"})

JOINED = re.compile(r"^(?:,| (?:and|or|nor) )")
"""One of a list behind a noun: the others may come in any order."""

LISTED = re.compile(r"(?:,| (?:and|or|nor)) (?:[a-z’-]+ )?$")
"""The same before it."""

INITIAL = "beginning with"

FREE_BEFORE = re.compile(
    r"(?:\b(?:an?|the|his|her|its|their|this|of|in|on|at|to|for|from|by|with|into|as|about|over|under|between)"
    r"|(?:al|ic|ous|ive|able|ible|ful|less|ary|ory|ern|ant|ent|ing|ed|st|er|est)|[’']s) $",
    re.IGNORECASE,
)
"""What a noun stands behind that is not the first half of a name of one thing: of *bike paths* half would tell all."""

DETERMINER = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)

EXPLAINING = 5
"""Words of a predicate that explains."""

LEAST_TOLD = 10
"""Words of a statement that holds in one realm alone: *In a ____, one man rules* fits several."""

LONGEST_TERM = 3

TERM = re.compile(r"(?:an? )?(?:[a-z]+ )*[a-z]+|[A-Z][a-z]+")
"""A noun of a kind of things, with *a* or bare; no name and nobody's."""

FEWEST_WORDS = 7
MOST_WORDS = 32
"""Words of a sentence that tells what is missing, and of one that can be taken in."""


def make(fact: Fact, *, asked: bool) -> Cloze | None:
    """The statement without the head of what is asked for, or without its verb where the subject is not asked for."""
    if not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS:
        return None
    if asked and (term := term_of(fact)):
        return without(fact.sentence, term, "term")
    if asked:
        return without(fact.sentence, head_word(fact.asked), "noun") if is_wanted(fact) else None
    verb = fact.clause.verb if fact.focus < 0 and fact.clause.lemma in VERBS and not fact.clause.source else ""
    return without(fact.sentence, verb, "verb")


def without(sentence: str, word: str, category: str) -> Cloze | None:
    """The sentence with a gap for the word, if it stands there once, in no quotation and in no list."""
    pattern = re.compile(rf"(?<![\w’'-]){re.escape(word)}(?![\w’'-])", re.IGNORECASE)
    spans = [found.span() for found in pattern.finditer(sentence)] if word else []
    if len(spans) != 1 or not is_open(sentence, *spans[0], category=category):
        return None
    start, end = spans[0]
    hint = category if category == "term" else f"{category} {INITIAL} “{word[0]}”"
    return Cloze(sentence=f"{sentence[:start]}{GAP}{sentence[end:]}", answer=word, hint=hint)


def has_initial(question: Cloze) -> bool:
    """Whether the gap is at a common word, whose first letter is given."""
    return INITIAL in question.hint


def term_of(fact: Fact) -> str:
    """The term that the statement explains: *A democracy is a government ...*, *In a monarchy, one ruler ...*."""
    clause, asked = fact.clause, fact.asked
    if clause.tense != "present" or clause.source:
        return ""
    if asked.role == "predicate" and len(asked.text.split()) >= EXPLAINING and not clause.lead:
        return term_in(clause.subject)
    if len(fact.sentence.split()) < LEAST_TOLD:
        return ""
    realm = fact.focus >= len(clause.phrases) and asked.preposition == "in" and asked.core.startswith(("a ", "an "))
    return term_in(asked) if realm else ""


def term_in(phrase: Phrase) -> str:
    """The phrase without its article, if it is the name of a kind of things and short."""
    kind = phrase.type == "thing" and not phrase.name and TERM.fullmatch(phrase.core)
    return DETERMINER.sub("", phrase.core) if kind and len(phrase.core.split()) <= LONGEST_TERM else ""


def is_wanted(fact: Fact) -> bool:
    """Whether the fact is asked for in no better way, by what follows the verb."""
    asked = fact.asked
    nameless = asked.role in ASKED and asked.type in {"thing", "person", "event", "work", "place"} and not asked.name
    behind = 0 <= fact.focus < len(fact.clause.phrases)
    return nameless and behind and not fact.ask_quantity and not (stem(fact) and is_anchored(fact))


def head_word(phrase: Phrase) -> str:
    """The phrase's head as written; empty if it tells little or can't be found."""
    forms = {phrase.head, plural(phrase.head)} if phrase.head and phrase.head not in SCAFFOLDING else set()
    return next((word for word in WORD.findall(phrase.core) if word in forms), "")


def is_open(sentence: str, start: int, end: int, *, category: str) -> bool:
    """Whether the word stands in no quotation, is not one of a list, and a noun not the second half of a name."""
    before, behind = sentence[:start], sentence[end:]
    quoted = any(found.start() < end and start < found.end() for found in QUOTED.finditer(sentence))
    listed = JOINED.match(behind) or LISTED.search(before)
    if category == "term":
        return not quoted
    return not quoted and not listed and (category != "noun" or FREE_BEFORE.search(before) is not None)
