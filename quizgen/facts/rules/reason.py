"""*The match was called off because of rain.* → why."""

import re
from collections.abc import Iterator

from quizgen.english.people import names_people
from quizgen.english.verbs import FORMS_OF_BE
from quizgen.facts.rules.ask import Ask, phrases_with_role
from quizgen.model.fact import Clause, Phrase

RESULTING = frozenset(
    """
    amount cost date denote discover exceed find learn mean number outnumber rank realise realize refer reveal signify
    surpass total
    """.split()
)
"""Infinitives that tell what came of it, *returned to find the house empty*, or the use of words: *applied to mean*."""

CHANGING = frozenset(
    """
    climb collapse decline decrease diminish dip drop dwindle fall grow increase jump leap plummet plunge rebound
    recover rise shrink skyrocket slide slip slump soar surge swell tumble
    """.split()
)
"""Verbs of what changes by itself, behind which an infinitive tells with what result: *rose to take the lead*."""

SPREADING = frozenset("advance broaden develop evolve expand extend grow progress spread widen".split())
"""Verbs of which the same holds where nobody does it to something: *spread to reach Ulm*, *widened the road to …*."""

WINNING = frozenset(
    "beat best defeat edge outbid outdo outpace outrun outscore overcome oust pip see survive trounce upset".split()
)
"""Verbs of coming out on top, behind which it tells what was won by that: *beat Li Na to take the title*."""

MADE_INTO = frozenset({"convert", "reduce", "transform"})
"""Verbs that with *to* mostly say what something became: *are converted to glucose molecules*."""

BECOMING = frozenset("alter change commit switch turn".split())
"""Verbs that say so of what is among `BECOME`."""

BECOME = frozenset(
    "black blue brown gray green grey orange paper pink print prose purple red ruin silver verse white yellow".split()
)
"""What something may become, though it may be taken for a verb: *changed to grey shirts*, *committed to verse*."""

NAMING_PARTS = frozenset("comprise consist denote encompass include mean refer signify".split())
"""Verbs of what there is in something or of what a word says, behind which a reason is the last noun's."""

DONE = {(form,) for form in FORMS_OF_BE}
"""Last auxiliaries of a passive: what is done is done for something."""

DOING = re.compile(r"\b(?:as|by|for|from|in|including|like|of|with) \w{2,}ing\b(?! (?:as|by|for|from|in|of|on|to)\b|$)")
"""A gerund, with what is done to what: *tricks such as programming vehicles*."""

OF_NOUN = re.compile(r" (?:called|known as|named|that|which|who|whom|whose) ")
"""What leads to something told of a noun, which may as well be so, or be called so, for the reason behind it."""

TO_SOMEBODY = re.compile(r"to (?P<who>[a-z]+) [A-Z][\w’-]+ [A-Z]")
"""*To* with a word and a full name behind it."""

NO_LONGER = re.compile(r"no (?:longer|more)\b", re.IGNORECASE)

TO_NEAR = re.compile(r"to (?:close|near(?:ly)?) (?:to )?(?:zero|half|[$£€]?\d)")
"""To how much something came, where *close* was taken for a verb: *fell from 10% to close to zero*."""

TAKING_ON = re.compile(r"to (?:assume|take on) (?:an?|its|the|their)\b")
"""What becomes of something: *changed to take on the form of a ring*."""

GRANTS = frozenset("bursary fellowship grant place scholarship stipend studentship".split())
"""What is given to do something with, which is told behind it."""

GRANTING = frozenset("accept award earn gain get give grant obtain offer receive secure win".split())

OF_WRITER = re.compile(
    r"to (?:better |further )?(?:begin with|clarify|complicate|conclude|emphasi[sz]e|exemplify|illustrate|mention"
    r"|put it|quote|recap|start with|sum (?:it )?up|summari[sz]e|underline|underscore)\b"
)
"""How a sentence begins that tells what the writer says it for: *To illustrate this, pigs are kept as pets*."""

FEWEST_WORDS = 3
"""Words of a reason that tells something: *to succeed* doesn't."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The reason or purpose, if something happens for it; of two, either would be an answer."""
    reasons = list(phrases_with_role(clause, "reason", "purpose"))
    for found in reasons if len(reasons) == 1 else ():
        reason = clause.phrase(found.focus)
        told = says_enough(reason) and not (comes_of_it(clause, reason) or is_denied(clause, reason))
        told = told and not (found.focus >= len(clause.phrases) and OF_WRITER.match(reason.text))
        told = told and not is_to_somebody(reason)
        loose = is_inside(clause, reason) or is_of_noun(clause, found.focus) or is_of_grant(clause, reason)
        if told and not (is_of_state(clause, reason) or is_of_part(clause, reason) or loose):
            yield found


def is_to_somebody(reason: Phrase) -> bool:
    """Whether what somebody is was taken for a verb: *introduced her to actor Bo Lund*."""
    found = TO_SOMEBODY.match(reason.text)
    return found is not None and names_people(found["who"])


def says_enough(reason: Phrase) -> bool:
    """Whether it tells more than what anybody would guess: not *to succeed*, nor *due to injury*."""
    return len(reason.text.split()) >= FEWEST_WORDS and (reason.role == "purpose" or " " in reason.core)


def is_of_state(clause: Clause, reason: Phrase) -> bool:
    """Whether it tells why something is so with words that may say it of a noun: *Ulm was the place to go to*."""
    because = reason.preposition.endswith(("because", "because of", "due to", "owing to", "thanks to"))
    before = clause.phrases[: clause.phrases.index(reason)] if reason in clause.phrases else ()
    said = any(phrase.role != "manner" for phrase in before)  # *The rise is mainly due to Brexit*: nothing else is said
    return clause.lemma == "be" and not (because and said)


def is_of_part(clause: Clause, reason: Phrase) -> bool:
    """Whether it tells why or what for one of the things is that were named: *Risks include fog and ice due to cold*.

    A clause tells it of all: *The list includes Ulm because it is old*.
    """
    done = clause.auxiliaries[-1:] in DONE and not clause.verb.endswith("ing")
    behind = reason in clause.phrases[1:] and reason.preposition != "because"
    return clause.lemma in NAMING_PARTS and behind and not done


def is_inside(clause: Clause, reason: Phrase) -> bool:
    """Whether a purpose may be that of a gerund before it: *used tricks such as programming cars to run slowly*."""
    before = (phrase.text for phrase in clause.phrases if phrase is not reason)
    return reason.role == "purpose" and any(map(DOING.search, before))


def is_of_grant(clause: Clause, reason: Phrase) -> bool:
    """Whether it tells what a grant was for, and not why it was given: *She won a scholarship to attend a college*."""
    got = any(phrase.role == "object" and phrase.head in GRANTS for phrase in clause.phrases)
    return reason.role == "purpose" and clause.lemma in GRANTING and (got or clause.subject.head in GRANTS)


def is_of_noun(clause: Clause, focus: int) -> bool:
    """Whether it may be why something is so that is told of a noun: *opened a line which harms us because …*."""
    before = clause.phrases[:focus] if focus < len(clause.phrases) else ()
    return any(OF_NOUN.search(phrase.text) for phrase in before)


def is_denied(clause: Clause, reason: Phrase) -> bool:
    """Whether it may be but the purpose that is no longer so: *They no longer write books to please her*."""
    adverbs = (clause.adverb, *(phrase.text for phrase in (*clause.lead, *clause.phrases) if phrase.role == "manner"))
    return reason.role == "purpose" and any(map(NO_LONGER.match, adverbs))


def comes_of_it(clause: Clause, phrase: Phrase) -> bool:
    """Whether an infinitive tells a result, or alone what is done, and not a purpose: *The town races to rebuild*."""
    others = [each for each in (*clause.phrases, *clause.lead) if each is not phrase and each.role != "manner"]
    became = (clause.lemma in BECOMING and phrase.head in BECOME) or clause.lemma in MADE_INTO
    became = became or phrase.text.startswith("only to ")  # *could use them only to attend old schools*
    result = became or bool(TO_NEAR.match(phrase.text) or TAKING_ON.match(phrase.text))
    result = result or phrase.head in RESULTING or clause.lemma in CHANGING | WINNING
    passive = clause.auxiliaries[-1:] in DONE and not clause.verb.endswith("ing")
    by_itself = not passive and not any(each.role == "object" for each in clause.phrases)
    result = result or (clause.lemma in SPREADING and by_itself)
    return phrase.role == "purpose" and bool(result or not (others or passive))
