"""*Ada Lovelace wrote a note.* → what she wrote, or whom she met."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.light import DEEDS
from quizgen.english.prepositional import OF_WHAT, PREPOSITIONAL, WITH_OBJECT
from quizgen.english.works import PRESENTING
from quizgen.facts.rules.ask import ANNOUNCING, Ask, phrases_with_role
from quizgen.facts.rules.quantity import SIZE
from quizgen.model.fact import Clause, Phrase

PRONOUNS = frozenset({"it", "they", "he", "she", "one", "each", "other", "another", "everyone", "something"})
ARTICLES = frozenset("a an her his its the their".split())

IN_IDIOMS = frozenset(
    """
    appearance bow break breath chance comeback course debut difference distance edge effort fortune impression lead
    living look loss mark mind move name oath pace part pause place point profit role say seat stand start step temper
    time toll turn vow walk way word
    """.split()
)
"""Nouns that behind an article are one expression with such a verb: *a part*, *her way*."""

LIGHT_VERBS = frozenset(
    "change take make have give do get play pay lose keep hold bear come go put bring set run".split()
)
SAYING_NOTHING = frozenset("be become come do get give go have make put run set take".split())
"""Verbs after which anything could be asked for, whatever the subject: *What has it made?*"""

VAGUE_SUBJECTS = (
    *("a couple of", "a few ", "a group of", "a handful of", "a lot of", "a number of", "a range of", "a series of"),
    *(
        "a team of",
        "a variety of",
        "a wide range of",
        "another ",
        "certain ",
        "countless ",
        "few ",
        "fewer ",
        "less than ",
    ),
    *(
        "lots of",
        "many ",
        "more ",
        "most ",
        "numerous ",
        "one ",
        "others",
        "plenty of",
        "several ",
        "some ",
        "various ",
    ),
)
"""Beginnings of subjects of which nobody knows who is meant."""

CAPITAL = re.compile(r" [A-Z]")

ELLIPTIC_ENDS = tuple(f" {word}" for word in "not do does did so is are was were".split())
"""Last words of an object that leaves out what it repeats."""

SAYING_LITTLE = frozenset(
    """
    attract be become begin bring clear comprise concern contain continue do encounter enjoy exhibit experience face
    feature find get give handle have hold improve include increase indicate involve join keep know like maintain make
    mark mention need offer pose possess put raise receive reflect report represent run see set share show start take
    undergo undertake use want
    """.split()
)
"""Verbs after which many things could be asked for: *What does it have?*"""

TELLING_SUBJECT = 4
"""Words of a subject that says by itself which occasion is meant: *Ada Lovelace's visit to Turin*."""

LONGEST_ANSWER = 16
FEWEST_LEFT = 6
"""Words of an object that can be written down, and of what must be left of a longer one."""

MEASURED = re.compile(
    r"(?:(?:less|more) than|up to|at (?:least|most)|about|nearly|over) (?:an? |one |two |half )|an average of "
)

UNSPECIFIC = frozenset(
    """
    access acclaim action admiration advice aid anger applause approval assistance attention backing backlash
    condemnation content control criticism data derision details disapproval equipment evidence experience expertise
    feedback findings flak funding funds fury goods guidance help hostility improvements information input insight
    insights interest investment issues items knowledge material materials measures money objects opportunities
    opposition options outrage plans praise pressure problems products progress proposals protection relief research
    resistance resources respect results ridicule scorn scrutiny services skills stuff success supplies support sympathy
    techniques technology things time tools traction training treatment trouble work works
    """.split()
)
"""Nouns that by themselves say nothing of what it is."""

INTO_DOING = re.compile(r"into \w+ing\b")
"""How a phrase begins that tells what somebody is brought to do: *talked the bank into lending money*."""

MEASURES = frozenset({"quantity", "percent", "duration"})
"""Types of objects that tell how much and not what: *grows a metre a year*."""

CLINGING = frozenset({"of", "by", "about", "between", "including", "like", "under", "over", "among", "within", "with"})
"""Prepositions that nearly always belong to the noun before them."""

WITH_OWN = re.compile(r"with (?:his|her|its|their) ")
"""What somebody does it with rather than what it has: *topped the charts with her books*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """Each phrase that tells it."""
    for found in phrases_with_role(clause, "object", "recipient"):
        phrase = clause.phrase(found.focus)
        if is_vague(clause.subject.text) or phrase.text.endswith(ELLIPTIC_ENDS):
            continue
        if hides_verb(clause) or is_brought_to_do(clause, found.focus):
            continue
        if phrase.type in MEASURES or MEASURED.match(phrase.text) or SIZE.fullmatch(phrase.text):
            continue
        if phrase.cut or phrase.quantity or (clause.lemma in SAYING_LITTLE and not narrows(clause, found.focus)):
            continue
        if is_empty(phrase) or is_idiom(clause.lemma, phrase) or phrase.head in PRONOUNS or stars(clause.lemma, phrase):
            continue
        accused = clause.lemma in OF_WHAT
        whole = (not accused and with_whole_object(clause, found.focus)) or with_short_object(clause, found.focus)
        # What follows a name is the verb's, *beat Chile* *by three goals*; of the rest nobody knows whose it is.
        if not (whole and phrase.name) and not is_cut(whole or clause, found.focus):
            yield replace(found, clause=whole)


def is_vague(subject: str) -> bool:
    """Whether nobody knows who or what is meant; a group told by a name is known: *a group of Afghan teenagers*."""
    group = subject.startswith(("a group of ", "a team of ")) and CAPITAL.search(subject) is not None
    counted = subject.startswith("more than ")
    return subject.startswith(VAGUE_SUBJECTS) and not (group or counted)


def hides_verb(clause: Clause) -> bool:
    """Whether verb and object are one expression with something between: *face off teams*, *hope to make a pass*."""
    between = [phrase for phrase in clause.phrases if phrase.role in {"particle", "complement"}]
    return any(
        phrase.role == "particle" or phrase.head in SAYING_NOTHING or is_of_preposition(clause, phrase)
        for phrase in between
    )


def is_of_preposition(clause: Clause, phrase: Phrase) -> bool:
    """Whether it is a gerund behind the verb's own preposition, with which it is asked for: *against building*."""
    preposition, _, deed = phrase.text.partition(" ")
    return deed.endswith("ing") and (clause.lemma, preposition) in PREPOSITIONAL


def is_brought_to_do(clause: Clause, focus: int) -> bool:
    """Whether an infinitive behind tells what it is brought to do, of which *what* would ask as of a thing."""
    behind = clause.phrases[focus + 1 : focus + 2]
    return clause.phrase(focus).type != "person" and any(
        (phrase.role == "complement" and phrase.text.startswith(("to ", "not to "))) or INTO_DOING.match(phrase.text)
        for phrase in behind
    )


def narrows(clause: Clause, focus: int) -> bool:
    """Whether a verb that fits many things has a subject or companion that says which occasion is meant."""
    behind = clause.phrases[focus + 1 :]
    if behind[:1] and behind[0].role == "oblique" and not clause.phrase(focus).name:  # *used a quote* *from Dante*
        behind = behind[1:]
    others = (*clause.phrases[:focus], *behind, *clause.lead)
    telling = any(phrase.role not in {"particle", "manner"} for phrase in others)
    return telling or (clause.lemma not in SAYING_NOTHING and len(clause.subject.text.split()) >= TELLING_SUBJECT)


def is_empty(phrase: Phrase) -> bool:
    """Whether the phrase only announces what follows: *three reasons*, or leaves it open: *and so on*."""
    if phrase.text in UNSPECIFIC:
        return True
    alone = phrase.head in ANNOUNCING and len(phrase.text.split()) <= len(("a", "noun")) + bool(phrase.quantity)
    return alone or phrase.text.endswith(("and so on", "etc"))


def is_idiom(lemma: str, phrase: Phrase) -> bool:
    """Whether verb and noun are one expression: *take place*, *play a part*, *made her debut*."""
    text = phrase.text
    deed = not phrase.name and phrase.head in DEEDS.get(lemma, frozenset())
    return deed or (lemma in LIGHT_VERBS and (len(text.split()) == 1 or is_in_idiom(text)))


def stars(lemma: str, phrase: Phrase) -> bool:
    """Whether somebody plays in a film: nobody asks *Whom did the film star?*."""
    return lemma in PRESENTING and (phrase.type == "person" or lemma != "feature")


def is_in_idiom(text: str) -> bool:
    """Whether it is no more than an article and such a noun."""
    article, _, noun = text.partition(" ")
    return article in ARTICLES and noun in IN_IDIOMS


def is_cut(clause: Clause, focus: int) -> bool:
    """Whether a phrase right behind the object may well be part of it."""
    following = clause.phrases[focus + 1 : focus + 2]
    joined = any(" as well as " in phrase.text for phrase in clause.phrases[focus + 1 :])
    joined = joined or any(is_of_one_of_two(clause.phrase(focus), phrase) for phrase in following)
    return joined or any(
        phrase.role == "oblique" and phrase.preposition in CLINGING and not is_of_verb(clause, phrase)
        for phrase in following
    )


def is_of_one_of_two(asked: Phrase, following: Phrase) -> bool:
    """Whether what follows may belong to the last of two things, *tours and cameras* *for a studio*, or to its noun."""
    early = following.preposition in {"after", "before"} and following.type not in {"date", "year"}
    loose = following.role == "oblique" and following.preposition in {"about", "at", "for", "in", "on", "with"}
    return early or (loose and " and " in asked.text and not asked.name)


def is_of_verb(clause: Clause, phrase: Phrase) -> bool:
    """Whether the phrase is of the verb all the same, in whose company or how soon: *got it* *within two weeks*."""
    soon = phrase.preposition == "within" and phrase.type == "duration"
    return soon or is_company(clause, phrase)


def is_company(clause: Clause, phrase: Phrase) -> bool:
    """Whether *with* tells who did it as well, or is the verb's: *opened an office* *with Li Na*, *match it* *with*."""
    company = phrase.type == "person" and bool(phrase.name)
    return phrase.preposition == "with" and (company or (clause.lemma, "with") in WITH_OBJECT)


def clings(clause: Clause, phrase: Phrase) -> bool:
    """Whether the phrase nearly always belongs to the noun before it; *by* only with a name: not *by mistake*."""
    close = phrase.role == "oblique" and phrase.preposition in CLINGING and not is_of_verb(clause, phrase)
    close = close and not WITH_OWN.match(phrase.text)
    return close and (phrase.preposition != "by" or bool(phrase.name))


def with_short_object(clause: Clause, focus: int) -> Clause | None:
    """The clause with an object too long for an answer cut before its relative clause, where enough is left."""
    phrase = clause.phrase(focus)
    short, _, rest = phrase.text.partition(" that ")
    long = len(phrase.text.split()) > LONGEST_ANSWER and phrase.text.startswith(("a ", "an "))
    if not (long and rest and len(short.split()) >= FEWEST_LEFT and focus < len(clause.phrases)):
        return None
    cut = replace(phrase, text=short, name="")
    return replace(clause, phrases=(*clause.phrases[:focus], cut, *clause.phrases[focus + 1 :]))


def with_whole_object(clause: Clause, focus: int) -> Clause | None:
    """The clause with what may well be part of the object in it: *a note* *about engines*; None if there is nothing."""
    phrases, end = clause.phrases, focus + 1
    while end < len(phrases) and clings(clause, phrases[end]):
        end += 1
    if end == focus + 1:
        return None
    whole = replace(phrases[focus], text=" ".join(phrase.text for phrase in phrases[focus:end]), name="")
    return replace(clause, phrases=(*phrases[:focus], whole, *phrases[end:]))
