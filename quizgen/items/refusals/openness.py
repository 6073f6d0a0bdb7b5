"""Which questions leave a second answer open, by what they ask and by what else the article says."""

import re

from quizgen.items.company import Company, frame_of, is_same, named, words_of
from quizgen.items.definitions import definition_of
from quizgen.items.distractors.fitness import BLAND, content, family, verbs_like
from quizgen.items.distractors.speakers import is_saying
from quizgen.items.general import POSSIBLE, is_general
from quizgen.items.refusals.row import Row
from quizgen.items.stems.classes import is_intention, kind_asked
from quizgen.items.stems.occasion import LONG_SUBJECT, SAYING_NO_OCCASION
from quizgen.items.stems.prepositions import keeps_preposition
from quizgen.model.fact import DATES, PLACES, Clause, Fact, Phrase, Role

ALSO = re.compile(
    r"\b(additionally|again|alike|also|another|as well|furthermore|in addition|likewise|moreover|similarly|too)\b"
)
"""Words that say that something holds of others as well."""

NAMING = frozenset("call dub know name nickname refer style term title".split())

SAYING_NOT_WHICH = 4
"""Words at most of one of a kind of which nothing says which it is: *some rare elements*."""

NAMED_ALSO = re.compile(r"\balso (?:\w+ly )?(?:called|dubbed|known|named|nicknamed|referred|styled|termed|titled)\b")
"""How is told that something has another name besides."""

MANY_THINGS = frozenset(
    """
    admire affect boast cause celebrate comprise contain discuss dislike encompass enjoy feature have include involve
    know lack mention observe own possess provide receive regard see support use view
    """.split()
)
"""Verbs with so many objects that one alone is never all: what somebody owns, what a shortage causes."""

WITH_MANY = frozenset("appear collaborate perform play record study tour train work".split())
"""Verbs of what one does with many people over the years."""

FINDING = frozenset(
    """
    calculate conclude confirm deduce detect determine discover estimate find indicate infer learn note notice observe
    realise realize recognise recognize report reveal show suggest
    """.split()
)
"""Verbs of which the same holds unless the subject tells of one occasion: *a study of birds by Oslo University*."""

SUBJECT_OF_STUDY = re.compile(r" (?:about|among|into|of|on) ")
"""What stands before what a study is about."""

EMPTY = frozenset("bring do face gain get give have keep lose make need obtain provide put take".split())
"""Verbs that say nothing without their object, whenever and wherever it was."""

OUTCOMES = frozenset(
    {
        ("add", "to"),
        ("benefit", "from"),
        ("contribute", "to"),
        ("cope", "with"),
        ("culminate", "in"),
        ("deal", "with"),
        ("lead", "to"),
        ("result", "in"),
        ("struggle", "with"),
        ("suffer", "from"),
    }
)
"""Verbs and their prepositions, of which the same holds."""

CAUSING = frozenset(
    """
    bring cause contribute create drive encourage foster generate give induce lead make mean produce promote prompt
    provoke result spark stimulate trigger
    """.split()
)
"""Verbs that tell an outcome."""

TELLING = 3
"""Words of an outcome that tells something."""

OPENING = 300
"""Letters in which an article that teaches says what its subject is, whatever it calls it later."""

OF_MATTER = frozenset(
    """
    address allow analyse analyze connote consider control cover define denote describe examine explain explore express
    favor favour inhibit investigate lack measure mean observe oppose prevent prohibit regulate reject represent
    symbolise symbolize teach test treat
    """.split()
) | {"study"}
"""Verbs of what something is about, against or made for, which can be asked of a term alone."""

AIMING = frozenset(
    """
    agree aim apply arrange aspire attempt consent continue decide decline desire fail force hesitate hope intend
    manage need offer opt plan pledge prepare proceed promise propose refuse resolve seek strive struggle threaten try
    undertake volunteer vote vow want wish
    """.split()
)
"""Verbs of what somebody is about to do, or fails to."""

SHORT_SUBJECT = 2
"""Words of what so short a question is asked of."""

OBLIGED = frozenset({"have", "need"})
"""Verbs behind which *to do* is one of many things."""

ASKED_WITH_WHAT: frozenset[Role] = frozenset({"object", "content", "action", "means"})

GOES_ON = re.compile(r"(?:Here|There),? (?:it|they|he|she)\b")
"""How a sentence begins that tells what else was done in the same place."""

AS_WELL = re.compile(r"\b(?:as|like) in (?:the )?[A-Z]|\bas with [A-Z]")
"""What says that the same holds of another: *in Cuba, as in China*."""

BY_DOING = re.compile(r"by \w+ing\b")

MORE_DEEDS = re.compile(r",? and \w+ing\b|, \w+ing\b[^.;]*\band \w+ing\b")
"""How a sentence goes on behind one of several deeds."""

ACTORS = frozenset({"person", "organisation", "country", "nationality"})

LASTING = frozenset(
    """
    attend baptise baptize be bear become chair christen co-found cofound coin die discover divorce establish father
    found head inherit invent lead love marry own patent pioneer reign remarry rule study succeed teach wed
    """.split()
)
"""Verbs of what lasts, or of what is done but once."""

FEWEST_WORDS = 2
"""Words beside a gap and the topic from which a statement tells on which occasion it was."""

MOST_OF_ANSWER = 0.6
"""Share of an answer's words with which another sentence tells the same."""


ONE_OF_SEVERAL = re.compile(
    r"an? (?:central|chief|common|core|first|great|important|key|main|major|primary|principal|second) (?:advantage|aim"
    r"|aspect|benefit|cause|component|concern|element|example|factor|feature|function|goal|objective|part|principle"
    r"|problem|purpose|reason|source|task|theme)\b"
)
"""How a subject begins of which there are several: *a chief component of the laws*."""


def is_one_of_many(fact: Fact, _company: Company) -> bool:
    """Whether the fact says that it holds of others as well, so that others would be as right an answer."""
    first = fact.asked is fact.clause.subject or (fact.asked.role == "gap" and fact.asked is fact.clause.phrases[0])
    includes = fact.clause.lemma == "include" and fact.asked.role == "object" and not fact.ask_quantity
    subject = fact.clause.subject.text
    one = (fact.asked.role == "predicate" and subject.startswith("one ")) or ONE_OF_SEVERAL.match(subject) is not None
    if includes or one or is_other_name(fact) or is_other_place(fact):
        return True
    return first and not is_saying(fact) and ALSO.search(fact.evidence.text) is not None


def is_other_place(fact: Fact) -> bool:
    """Whether it is told that something is done there too: *It can also be used in small districts*."""
    if fact.asked.role != "place" or not fact.clause.verb:
        return False
    _, _, behind = fact.evidence.text.replace("also be ", "also ").partition(f"also {fact.clause.verb} ")
    return fact.value in behind


def is_other_name(fact: Fact) -> bool:
    """Whether it asks what something is called that has more names than the one: *is also known as the Old Mill*."""
    name = fact.clause.lemma in NAMING and fact.asked is not fact.clause.subject and fact.asked.role != "gap"
    name = name and fact.rule in {"predicate", "oblique", "object"} and not fact.ask_quantity
    return name and NAMED_ALSO.search(fact.evidence.text) is not None


def is_one_of_several(fact: Fact, company: Company) -> bool:
    """Whether the article says more than one thing of what somebody or something is: each would be an answer."""
    several = fact.rule == "predicate" and company.roles[named(fact)] > 1
    return several and not (company.teaching and fact.evidence.text in company.article[:OPENING])


def has_other_roles(fact: Fact, company: Company) -> bool:
    """Whether so it is with something else than what a term means in a text that teaches."""
    return is_one_of_several(fact, company) and not (company.teaching and definition_of(fact) is not None)


def has_other_meanings(fact: Fact, company: Company) -> bool:
    """Whether so it is with what a term means, so that the term alone may be asked for."""
    return company.teaching and is_one_of_several(fact, company) and definition_of(fact) is not None


THE_NAMED = re.compile(r"the (?:[A-Z][\w’-]* )+[a-z]+")
"""Something by a name that the pipeline does not know for one: *the Ulm dynasty*."""


def is_named_thing(fact: Fact, _company: Company) -> bool:
    """Whether it asks what a work, a body or a place with a name is, which is many things: *What is the Ulm Suite?*.

    Of seven such questions two readers took none; of what a term means they took three of six.
    """
    subject = fact.clause.subject
    plain = fact.rule == "predicate" and fact.clause.lemma == "be" and fact.asked.text.startswith(("a ", "an ", "the "))
    past = fact.clause.tense == "past" and THE_NAMED.fullmatch(subject.text) is not None
    return plain and (bool(subject.name) or past) and subject.type != "person" and not fact.ask_quantity


def is_interchangeable(fact: Fact, company: Company) -> bool:
    """Whether another fact of the same subject would be asked in nearly the same words."""
    key = frame_of(fact)
    return bool(key) and company.first[key] != fact.slot


def is_open(fact: Fact, company: Company) -> bool:
    """Whether it asks with *what*, and nothing says on which occasion, for one of the many things that there are."""
    clause, asked = fact.clause, fact.asked
    if is_empty(fact) or is_whole_life(fact, company) or is_one_of_company(clause, asked):
        return True
    if not asks_what(fact) or not is_alone(clause, asked):
        return False
    named = clause.lemma == "know" and asked.preposition == "as"  # *is known as humus*
    many = clause.lemma in MANY_THINGS and asked.role != "agent" and not named
    many = many or (asked.role == "agent" and clause.auxiliaries[0] in POSSIBLE)
    many = many or (clause.lemma in OBLIGED and asked.role == "action")
    many = many or (clause.lemma, asked.preposition) in OUTCOMES
    anyones = clause.subject.text.startswith(("a ", "an ")) and SUBJECT_OF_STUDY.search(clause.subject.text) is None
    many = many or (clause.lemma in FINDING and (anyones or len(clause.subject.text.split()) < LONG_SUBJECT))
    return is_told_again(fact, company) or is_bare(fact) or (many and not is_only_outcome(fact, company))


def is_one_of_company(clause: Clause, asked: Phrase) -> bool:
    """Whether it is somebody with whom somebody else has worked or the like, as with many others."""
    person = asked.preposition == "with" and asked.type == "person"
    return person and clause.lemma in WITH_MANY and clause.is_perfect


def is_bare(fact: Fact) -> bool:
    """Whether a short subject and a verb of many uses are all of the question: *What does milk fill?*.

    Of nine such questions in 311 articles readers took three.
    """
    clause = fact.clause
    general = fact.rule == "object" and clause.tense == "present" and clause.lemma not in OF_MATTER
    general = general and not clause.source and clause.subject.text.islower()
    return general and len(content(clause.subject.text)) <= SHORT_SUBJECT


def is_only_outcome(fact: Fact, company: Company) -> bool:
    """Whether it tells what something leads to in general, and the article tells of no other outcome of it."""
    clause = fact.clause
    if clause.lemma not in CAUSING or not is_general(clause) or len(fact.asked.core.split()) < TELLING:
        return False
    words = {family(word) for word in content(clause.subject.text)}
    lines = {number for verb in CAUSING for number in company.with_all(words | {family(verb)})}
    return bool(words) and len(lines) <= 1


def is_whole_life(fact: Fact, company: Company) -> bool:
    """Whether it asks who somebody is whom the whole article is about, and the answer names no office."""
    subject, asked = fact.clause.subject, fact.asked
    topic = subject.type == "person" and subject.name in company.topics
    return topic and fact.rule == "predicate" and fact.clause.lemma == "be" and asked.text.startswith(("a ", "an "))


def is_empty(fact: Fact) -> bool:
    """Whether it asks what somebody makes or gives, and says no more than when or where."""
    clause, asked = fact.clause, fact.asked
    asks = asked.role == "object" and clause.lemma in EMPTY and not fact.ask_quantity and not asked.name
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    if asks and clause.lemma == "have" and clause.subject.type in {"person", "organisation"}:
        return True  # *Despite the rain, what does she have?*
    return asks and all(phrase.role in {*SAYING_NO_OCCASION, "place", "time"} for phrase in others)


def asks_what(fact: Fact) -> bool:
    """Whether the question is what somebody does, has or causes, or as what they see it."""
    asked = fact.asked
    if fact.ask_quantity or kind_asked(asked) or (asked.role == "means" and asked.preposition != "as"):
        return False
    return asked.role in ASKED_WITH_WHAT or keeps_preposition(fact.clause, asked)


def is_alone(clause: Clause, asked: Phrase) -> bool:
    """Whether nothing but subject and verb stays in the question; whom one views as what is no occasion."""
    free = SAYING_NO_OCCASION | ({"object"} if asked.preposition == "as" else frozenset())
    others = [phrase for phrase in clause.phrases if phrase is not asked and phrase.role not in free]
    told = "’s " in clause.source and len(clause.source.split()) > LONG_SUBJECT  # *Li Na’s remarks on the new dam*
    return not others and not told and not any(phrase is not asked for phrase in clause.lead)


def is_any_aim(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody tries, plans or fails to do, and nothing else: *What are the Greens trying to do?*.

    Of seven such questions readers took none.
    """
    clause, asked = fact.clause, fact.asked
    aims = asked.role == "action" and asked.text.startswith("to ") and clause.lemma in AIMING
    return aims and is_alone(clause, asked)


def is_some_finding(fact: Fact, _company: Company) -> bool:
    """Whether it asks what one of many searches, letters or sights showed: *What do letters of Li Na show?*.

    Of four such questions readers took none. A study is told by whose it is.
    """
    clause, subject = fact.clause, fact.clause.subject.text
    one = subject.lower().startswith(("a ", "an ")) or (fact.clause.subject.plural and subject[:1].islower())
    some = one and not subject.startswith("the ") and " by " not in subject
    return fact.asked.role == "content" and clause.lemma in FINDING and some


def is_some_kind(fact: Fact, _company: Company) -> bool:
    """Whether it asks of what kind something is, and quotes nothing: of ten such questions readers took one."""
    return not fact.ask_quantity and bool(kind_asked(fact.asked)) and "“" not in fact.asked.text


def is_name_of_some(fact: Fact, _company: Company) -> bool:
    """Whether it asks what one of many is called, and nothing says which: *What is a mental disorder called?*."""
    subject = fact.clause.subject.text
    some = subject.lower().startswith(("a ", "an ", "some ")) and len(subject.split()) <= SAYING_NOT_WHICH
    called = fact.clause.lemma in NAMING and fact.asked is not fact.clause.subject
    return some and called and fact.asked.role in {"oblique", "predicate"} and not fact.ask_quantity


def is_told_again(fact: Fact, company: Company) -> bool:
    """Whether another sentence has the subject's words and the verb, or one that says the same."""
    clause, words = fact.clause, words_of(fact.clause.subject)
    if clause.lemma in BLAND or not words:
        return False
    verbs = sorted(map(family, {*verbs_like(clause.lemma), clause.verb}))
    found = {number for verb in verbs for number in company.with_all({family(word) for word in words} | {verb})}
    return any(not tells_the_same(company.lines[number], fact) for number in found)


def tells_the_same(line: str, fact: Fact) -> bool:
    """Whether the line is the fact's own sentence, or has most words of its answer, so that it gives no second one."""
    words = content(fact.value)
    return is_same(line, fact.evidence.text) or len(words & content(line)) >= MOST_OF_ANSWER * len(words) > 0


def is_continued(fact: Fact, company: Company) -> bool:
    """Whether the next sentence tells what else was done there: *In the hall they met. Here they voted too.*."""
    asks = fact.asked.role in {"object", "action"} and not fact.ask_quantity
    return asks and GOES_ON.match(company.behind(fact)) is not None


def holds_elsewhere(fact: Fact, _company: Company) -> bool:
    """Whether the article says of the place asked for that the same holds of another."""
    place = fact.asked.role in {"gap", "place", "oblique", "subject"} and fact.asked.type in PLACES
    return place and AS_WELL.search(fact.evidence.text) is not None


def goes_on_alike(fact: Fact, _company: Company) -> bool:
    """Whether the sentence tells of more deeds by which something was done than the answer does."""
    means = fact.asked.role == "means" and BY_DOING.match(fact.asked.text) is not None
    deed = fact.asked.text.removeprefix("by ")
    behind = fact.evidence.text.partition(deed)[2]
    return means and MORE_DEEDS.match(behind) is not None


def lacks_occasion(fact: Fact, company: Company) -> bool:
    """Whether somebody known by name did what many do often, and nothing says when, where or to what end: *met Li Na*.

    What lasts needs no occasion; what a group did that is told at length has one in itself.
    """
    if fact.asked.role == "gap":
        return is_only_work(fact, company)
    clause, asked = fact.clause, fact.asked
    if is_intention(asked):
        return False
    done = clause.tense == "past" and clause.auxiliaries[:1] in {(), ("was",), ("were",)}
    done = done or (clause.auxiliaries in {("has",), ("have",)} and asked.role == "content")
    if not done or fact.ask_quantity or clause.source or asked.preposition == "as" or not is_alone(clause, asked):
        return False
    subject, words = clause.subject, len(clause.subject.text.split())
    named = bool(subject.name) and words <= len(subject.name.split()) + 1
    told = asked.role in {"content", "action"} and (named or words <= LONG_SUBJECT)
    did = asked.role in {"object", "oblique"} and named and clause.lemma not in LASTING and asked.type not in PLACES
    return subject.type in ACTORS and (told or did)


def is_only_work(fact: Fact, company: Company) -> bool:
    """Whether beside the gap stands but one word and whom the article is about: *Li Na worked with ____*."""
    before, asked = fact.clause.phrases[: fact.focus], fact.asked
    behind = fact.clause.phrases[fact.focus + 1 :]
    rest = " ".join(phrase.text for phrase in (*before, *behind))
    topic = content(" ".join(sorted(name for name in company.topics if name in rest)))
    return asked.type not in DATES and len(content(rest) - topic) < FEWEST_WORDS


ROWS: dict[str, Row] = {
    "one-of-many": Row(is_one_of_many, "is one of several: the sentence says “also” or “include”"),
    "several-meanings": Row(has_other_meanings, "is one of several things that the article says of it", gap=True),
    "several-roles": Row(has_other_roles, "is one of several things that the article says of it"),
    "named-thing": Row(is_named_thing, "is one of the many things that it is", gap=True),
    "interchangeable": Row(is_interchangeable, "would be asked for in nearly the same words as another"),
    "open": Row(is_open, "is one of several right answers to so general a question", gap=True, late=True),
    "occasion": Row(lacks_occasion, "was done on one of many occasions, and nothing says on which", late=True),
    "any-aim": Row(is_any_aim, "is one of many things that they may try to do", gap=True),
    "some-finding": Row(is_some_finding, "is one of many things that such may show", gap=True),
    "some-kind": Row(is_some_kind, "is one of several things that may be said of it", gap=True),
    "name-of-some": Row(is_name_of_some, "is what one of many is called, and nothing says which"),
    "continued": Row(is_continued, "is but half of what was done there, as the next sentence says", gap=True),
    "elsewhere": Row(holds_elsewhere, "is not the only one of which the article says so"),
    "more-deeds": Row(goes_on_alike, "is one of several deeds that the sentence tells"),
}
