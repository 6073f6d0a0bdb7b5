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
    abound in|abstain from|account for|accuse of|accustom to|act as|adapt to|add to|adhere to|adjust to|admit to
    advertise for|advise against|advise on|advocate for|advocate of|agree on|agree to|aim at|aim for|allow for
    allude to|allusion to|alternative to|amount to|ancestor of|answer to|apologise for|apologize for|appeal against
    appeal for|appeal to|apply for|apply to|approve of|argue against|argue for|arise from|ask for|aspire to
    assent to|assist with|atone for|attest to|attribute to|audition for|back away from|balk at|ban from|bank on
    bar from|base on|bask in|battle against|beg for|begin with|believe in|belong to|benefit from|bet on|bid for
    blame for|blend with|blossom into|boast about|boast of|boil down to|bounce back from|brag about|branch of
    break away from|break down into|break into|break with|brim with|bristle with|build on|burst with|by-product of
    byproduct of|call for|campaign against|campaign for|capitalise on|capitalize on|care about|care for
    catch up with|cater for|cause of|caution against|cease from|center on|centre on|charge with|check for
    chip away at|clamor for|clamour for|clamp down on|clash with|cling to|coincide with|collaborate on
    collaborate with|collide with|combine with|come from|come out of|come up against|come up with|comment on
    commit to|compensate for|compete for|compete in|compete with|complain about|comply with|component of|compose of
    compromise on|conceive of|concentrate on|concern with|concur with|condemn to|confess to|confine to|conflict with
    conform to|confront with|confuse with|connect to|consent to|consist of|contend with|contrast with|contribute to
    converge on|convert into|convert to|convict of|cope with|correlate with|correspond to|count on|crack down on
    crave for|credit with|critic of|crusade against|crusade for|culminate in|cut back on|cut down on|cut off from
    dabble in|deal in|deal with|debate about|decide against|decide on|dedicate to|default on|defend against|defer to
    delight in|delve into|depart from|depend on|derive from|descendant of|describe as|despair of|detract from
    develop into|deviate from|devote to|differ from|dig for|disagree about|disagree on|disagree with|disapprove of
    discriminate against|dispense with|dispose of|dissent from|dissolve in|distinguish from|distract from
    diverge from|divide into|double as|double up as|dream of|dwell on|elaborate on|emanate from|embark on
    embark upon|emblem of|emerge from|empathise with|empathize with|encroach on|end in|end up as|end up with
    engage in|engage with|enlist in|enquire about|entitle to|equip with|err on|escape from|evaporate from
    evolve into|example of|excel at|excel in|exception to|exclude from|exempt from|expand on|expel from
    experiment on|experiment with|expose to|face up to|fall back on|fall for|fantasise about|fantasize about
    fear for|feast on|feature in|feed on|fight against|fight for|fill with|flee from|focus on|forage for|form of
    fret about|frown on|frown upon|function as|gain from|gamble on|gloat over|grapple with|grieve for|grow into
    grumble about|guard against|hail from|hanker after|hark back to|hear about|help with|hinge on|hint at|homage to
    hope for|hunger for|hunt for|identify as|immunise against|immunize against|impinge on|improve on|improve upon
    include in|indicator of|indulge in|infect with|infest with|infringe on|inquire about|insist on|insure against
    interact with|interfere with|intersect with|intervene in|intrude on|invest in|issue from|joke about|keep up with
    kind of|know about|know as|know for|labour under|lag behind|laugh at|lead to|lean towards|learn about|learn from
    liken to|link to|link with|listen for|listen to|live up to|lobby for|long for|look after|look for
    look forward to|look like|look up to|lose out on|lust after|major in|make from|make of|make up for|make up of
    marvel at|measure up to|meddle in|meditate on|member of|merge with|miss out on|mistake for|model on|monument to
    mourn for|muse about|muse on|name after|narrow down to|negotiate for|nominate for|object to|obsess about
    obsess over|offshoot of|operate as|opponent of|opt for|opt out of|originate from|originate in|pander to|part of
    part with|partake in|partake of|participate in|pass for|pay for|perish from|persevere with|persist in|pertain to
    petition for|pine for|pioneer of|pivot to|plan for|plead for|plead with|plot against|point to|pose as|pray for
    precursor of|precursor to|prelude to|prepare for|preside over|press ahead with|press for|prevail over|prey on
    proceed with|product of|profit from|prohibit from|protect from|protest about|protest against|protest over
    provide for|provide with|pull out of|push ahead with|push for|put down to|put up with|qualify for|quarrel about
    quarrel over|quibble about|radiate from|rail against|rank among|rant about|rave about|react to|reaction to
    read about|rebel against|rebound from|reckon with|recognise as|recognize as|recoil from|reconcile with
    recover from|reduce to|refer to|reference to|reflect on|refrain from|regard as|rejoice at|rejoice in
    relapse into|relate to|relative of|release from|rely on|rely upon|remark on|remedy for|reminisce about
    remove from|renege on|repent of|replace with|report on|resign as|resign from|resign over|resonate with|resort to
    respond to|response to|restrict to|result from|result in|retaliate against|retire as|retire from|revel in
    revert to|revolt against|revolve around|rival to|root for|rule on|ruminate on|run for|run out of|saturate with
    save from|scavenge for|scoff at|scramble for|search for|secede from|sentence to|separate from|sequel to|serve as
    settle for|shelter from|shield from|shift to|show up as|shrink from|shy away from|side with|sift through|sign of
    sign up for|smack of|smell of|sneer at|solution to|source of|speak against|speak out against
    specialise as|specialise in|specialize in|speculate about|speculate on|spring from|squabble over|stand for
    stand up for|stand up to|star in|start as|stem from|step down as|stick to|stick with|stock up on|strike over
    strip of|strive for|struggle with|stumble across|stumble on|stumble upon|subject to|submit to|subscribe to
    subset of|subsist on|subspecies of|substitute for|succeed in|successor to|succumb to|sue for|suffer from
    supply with|supporter of|survive on|suspect of|swap for|swarm with|switch to|symbol of|sympathise with
    sympathize with|symptom of|talk about|tamper with|tap into|team up with|teem with|test for
    testament to|testify about|testify to|think about|think of|thirst for|threat to|threaten with|thrive on|tie to
    tinker with|tire of|touch on|tower over|toy with|trade for|train as|train for|transform into|transition to
    translate into|tributary of|tribute to|turn into|turn to|type of|unite against|unite behind|upgrade to|use as
    use for|variant of|vary with|veer from|vie for|view as|volunteer as|volunteer for|vote for|vouch for|wait for
    walk out of|wallow in|warn about|warn against|warn of|watch for|watch out for|watch over|whine about
    win out over|withdraw from|wonder about|wonder at|work as|work toward|work towards|worry about|wrestle with
    yearn for|yield to
    """
)
"""Verbs that keep their preposition at the end of a question: *What does it lead to?*, hardly *To what …*."""

WITH_OBJECT = pairs(
    """
    accustom to|acquaint with|adapt from|adapt to|add to|align with|allocate to|amaze with|apply to|assign to
    associate with|astonish with|attach to|attribute to|ban from|bar from|base on|bestow on|blame for|blame on
    bombard with|bribe with|burden with|charge with|charm with|choose as|combine with|commit to|compare to
    compare with|conceal from|condemn to|confine to|confront with|confuse with|connect to|connect with|contrast with
    contribute to|convert into|cover in|cram with|credit with|cut off from|dazzle with|dedicate to|defend against
    defend from|delight with|deprive of|derive from|describe as|designate as|detach from|deter from|devote to
    differentiate from|disguise as|dissuade from|distinguish from|distract from|divert from|divide into|donate to
    encase in|encrust with|endow with|engrave with|entertain with|entrust with|equate to|equate with|equip with
    exchange for|exclude from|exempt from|expel from|expose to|extract from|feed on|fill with|fit with|free from
    furnish with|fuse with|graft onto|greet with|hail as|identify as|identify with|imbue with|immerse in
    immunise against|immunize against|impose on|impress with|incorporate into|infect with|inflict on
    inoculate against|inscribe with|insulate from|insure against|integrate into|integrate with|interpret as
    invest in|isolate from|label as|lace with|liken to|limit to|link to|link with|list as|make from|match with
    merge with|mistake for|mix with|model on|name after|nominate for|obtain from|pair with|pelt with|perceive as
    populate with|portray as|present with|prevent from|prohibit from|protect from|provide with|rank as|rate as
    recognise as|recognize as|reconcile with|reduce to|regale with|regard as|register as|relate to|release from
    remind of|remove from|replace with|rescue from|restrict to|reward with|salvage from|saturate with|save from
    see as|seed with|sentence to|separate from|serenade with|shape into|share with|shield from|shower with
    smear with|spend on|stun with|subject to|substitute for|sue for|suffuse with|supply with|swap for|threaten with
    thrill with|tie to|trace to|train in|transform into|translate into|treat as|treat for|turn into|use as
    vaccinate against|view as|warn about|warn against|wean off|weave into|wow with|wrap in
    """
)
"""Those that have an object before it as well: *What did they replace the bridge with?*."""

STANDING = (
    "at the center of",
    "at the centre of",
    "at the forefront of",
    "at the heart of",
    "at risk of",
    "in charge of",
    "in danger of",
    "in defence of",
    "in defense of",
    "in favor of",
    "in favour of",
    "in need of",
    "in opposition to",
    "in possession of",
    "in pursuit of",
    "in response to",
    "in search of",
    "in support of",
    "on the brink of",
    "on the verge of",
)
"""Prepositions of more than one word that end in one: *What was she put in charge of?*."""

OF_WHAT = frozenset(
    """
    absolve accuse acquit apprise assure cheat convict convince cure deprive dispossess divest exonerate inform
    notify persuade purge relieve remind rid rob strip suspect warn
    """.split()
)
"""Verbs that tell somebody *of* something, or take it away: *What did they accuse him of?*."""

PASSIVE = re.compile(r"\b[Ww]hat (?:is|are|was|were|has|have|had|can|could|may|might|will) .*(?:en|wn|[dt]) by\?$")
"""A question for what does or causes something: *What is scurvy caused by?*."""

USED = re.compile(r"\buse \S.* for\?$")
"""A question for what something is used for."""

IRREGULAR_FORMS = {past: verb for verb, past in IRREGULAR_PAST.items()} | {
    form: verb
    for pair in """
    arisen arise|beaten beat|become become|begun begin|bitten bite|blown blow|borne bear|broken break|chosen choose
    come come|done do|drawn draw|driven drive|drunk drink|eaten eat|fallen fall|flown fly|forbidden forbid
    forgiven forgive|forgotten forget|frozen freeze|given give|gone go|grown grow|hidden hide|known know|made make
    mistaken mistake|overcome overcome|ridden ride|risen rise|run run|rung ring|seen see|sewn sew|shaken shake
    shown show|shrunk shrink|sown sow|spoken speak|sprung spring|stolen steal|striven strive|sung sing|sunk sink
    swollen swell|sworn swear|swum swim|taken take|thrown throw|torn tear|undergone undergo|withdrawn withdraw
    woken wake|worn wear|woven weave|written write
    """.replace("\n", "|").split("|")
    if pair.strip()
    for form, verb in [pair.split()]
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
