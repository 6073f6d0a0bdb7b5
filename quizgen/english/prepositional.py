"""Verbs with a preposition of their own, which English leaves with them: *What does it lead to?*."""

import re

from quizgen.english.verbs import IRREGULAR_PAST


def pairs(words: str) -> frozenset[tuple[str, str]]:
    """Verb and preposition of each, the verb with its particle: `crack down`, `on`.

    >>> sorted(pairs("cope with|crack down on"))
    [('cope', 'with'), ('crack down', 'on')]
    """
    split = (each.strip().rsplit(" ", 1) for line in words.strip().splitlines() for each in line.split("|"))
    return frozenset((verb, preposition) for verb, preposition in split)


PREPOSITIONAL = pairs(
    """
    account for|accuse of|adapt to|add to|adhere to|agree to|aim at|allude to|amount to|appeal against
    appeal for|apply for|argue against|argue for|arise from|ask for|attribute to|audition for|ban from|bar from
    base on|begin with|belong to|benefit from|blame for|break down into|break into|call for|campaign against
    campaign for
    care for|cater for|caution against|center on|centre on|charge with|cling to|coincide with|collaborate on
    collide with|combine with|come from|comment on|compensate for|compete with|complain about|comply with
    compose of|concentrate on|conform to|confront with|confuse with|connect to|consist of|contribute to
    convert into|convert to|convict of|cope with|correspond to|crack down on|credit with|cut down on
    cut off from|deal with|decide on|dedicate to|defend against|depend on|derive from|describe as|detract from
    develop into|devote to|differ from|disagree with|discriminate against|dispose of|distinguish from
    distract from|divide into|dream of|embark on|emerge from|engage in|entitle to|equip with|escape from
    evolve into|example of|exclude from|exempt from|expel from|expose to|feed on|fight against|fight for|fill with
    flee from|focus on|grapple with|grow into|guard against|hint at|hope for|identify as|immunise against
    immunize against|include in|infect with|infest with|insist on|interfere with|intervene in|invest in|know as
    know for|lead to|learn about|liken to|link to|link with|listen to|lobby for|long for|look for|make from
    look forward to|make of|make up of|member of|merge with|mistake for|model on|name after|nominate for
    object to|opt for|participate in|persist in|plead for|point to|prepare for|press for|profit from
    prohibit from|protect from|protest about|protest against|provide with|push for|put down to|qualify for
    react to|rebel against|recognise as|recognize as|recover from|refer to|refrain from|relate to|release from
    rely on|remove from|replace with|resort to|respond to|restrict to|result from|result in|revolve around
    rule on|save from|search for|sentence to|separate from|serve as|shelter from|shield from|sign up for
    source of|speak against|speak out against|specialise in|specialize in|stand for|star in|stem from|strip of
    strive for|struggle with|subject to|submit to|subscribe to|succeed in|sue for|suffer from|supply with
    suspect of|switch to|symbol of|tributary of|talk about|testify about|threaten with|tie to|trade for|train for
    transform into|translate into|turn into|turn to|use as|use for|vote for|wait for|warn about|warn against
    warn of|withdraw from|work as|worry about|wrestle with|allusion to|answer to|homage to|monument to|prelude to
    reaction to|reference to|response to|sequel to|successor to|testament to|threat to|tribute to
    """
)
"""Verbs that keep their preposition at the end of a question: *What does it lead to?*, hardly *To what …*."""

WITH_OBJECT = pairs(
    """
    add to|associate with|attribute to|ban from|bar from|base on|blame for|blame on|charge with|combine with
    compare to|compare with|confront with|confuse with|connect with|convert into|credit with|cut off from
    dedicate to|deprive of|devote to|distract from|divide into|equip with|exclude from|exempt from|expel from
    expose to|fill with|fit with|furnish with|infect with|liken to|link to|link with|list as|make from
    match with|mix with
    name after|nominate for|pair with|present with|protect from|provide with|rank as|rate as|register as
    remove from|replace with|reward with|save from|seed with|sentence to|separate from|share with|shield from
    spend on|subject to|sue for|supply with|threaten with|transform into|translate into|turn into|use as
    """
)
"""Those that have an object before it as well: *What did they replace the bridge with?*."""

STANDING = (
    "at the center of",
    "at the centre of",
    "at the forefront of",
    "at the heart of",
    "in charge of",
    "in danger of",
    "in favor of",
    "in favour of",
    "in need of",
    "in possession of",
    "in search of",
)
"""Prepositions of more than one word that end in one: *What was she put in charge of?*."""

OF_WHAT = frozenset("accuse acquit assure convict convince deprive inform notify remind rob strip suspect warn".split())
"""Verbs that tell somebody *of* something, or take it away: *What did they accuse him of?*."""

PASSIVE = re.compile(r"\b[Ww]hat (?:is|are|was|were|has|have|had|can|could|may|might|will) .*(?:en|wn|[dt]) by\?$")
"""A question for what does or causes something: *What is scurvy caused by?*."""

USED = re.compile(r"\buse \S.* for\?$")
"""A question for what something is used for."""

IRREGULAR_FORMS = {past: verb for verb, past in IRREGULAR_PAST.items()} | {
    "known": "know",
    "made": "make",
    "begun": "begin",
    "grown": "grow",
    "written": "write",
    "driven": "drive",
}
"""Pasts and participles that are not made with *-ed* → their base form: *What is it known for?*."""

PARTICLES = frozenset({"away", "back", "down", "forward", "off", "out", "up"})
"""Second halves of verbs, which stand before the preposition: *What did the town crack down on?*."""


def ends_in_prepositional(question: str) -> bool:
    """Whether the question ends, as it should, in the preposition of its verb.

    >>> ends_in_prepositional("What can a lack of iodine lead to?")
    True
    >>> ends_in_prepositional("What is scurvy caused by?"), ends_in_prepositional("What did they arrive at?")
    (True, False)
    >>> ends_in_prepositional("What is she struggling with?"), ends_in_prepositional("What was he barred from?")
    (True, True)
    >>> ends_in_prepositional("What did it crack down on?"), ends_in_prepositional("What did it fill the pit with?")
    (True, True)
    """
    *before, preposition = question.rstrip("?").lower().split()
    particle = before[-1] if before[-1:] and before[-1] in PARTICLES else ""
    verb = before[-2 if particle else -1] if len(before) > bool(particle) else ""
    return (
        preposition == "into"
        or question.rstrip("?").endswith(STANDING)
        or (preposition == "of" and accuses(question))
        or (preposition == "for" and USED.search(question) is not None)
        or (preposition == "by" and PASSIVE.search(question) is not None)
        or any((f"{form} {particle}".strip(), preposition) in PREPOSITIONAL for form in bases_of(verb))
        or any((form, preposition) in WITH_OBJECT for word in before for form in bases_of(word))
    )


def bases_of(form: str) -> frozenset[str]:
    """What a form of a verb may be made of, one of them the base form.

    >>> {"bar", "struggle", "know"} <= bases_of("barred") | bases_of("struggling") | bases_of("known")
    True
    """
    stems = {form, form.removesuffix("ed"), form.removesuffix("ing"), form.removesuffix("d"), form.removesuffix("s")}
    stems |= {f"{stem}e" for stem in stems} | {stem[:-1] for stem in stems if stem[-1:] == stem[-2:-1]}
    return frozenset({*stems, IRREGULAR_FORMS.get(form, form)})


def accuses(question: str) -> bool:
    """Whether a verb in the question takes *of* behind whom it is about.

    >>> accuses("What did the mayor accuse the council of?"), accuses("What did the mayor speak of?")
    (True, False)
    """
    return any(bases_of(word) & OF_WHAT for word in question.split())
