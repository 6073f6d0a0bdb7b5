"""Tokens that show that two sentences or lines have run together, or that the parse went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.counting import MONTHS
from quizgen.english.definite import without_article
from quizgen.english.people import names_people
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, TENSED, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

FORMS = dict.fromkeys(TENSED, "finite")
"""Tags that can be coordinated with each other."""


NEEDING_NO_RELATIVE = frozenset({"day", "moment", "reason", "time", "way", "year"})
"""Nouns behind which a whole clause may stand: *the way children see the world*."""


def is_misplaced(token: Token) -> bool:
    """Whether the token shows that two sentences or lines have run together, or that the parse went wrong."""
    wrong = is_unlike(token) or disagrees(token) or is_one_of_many(token) or is_where_taken_for_subject(token)
    return token.text in {":", ";"} or is_debris(token) or wrong or is_verb_in_name(token)


def is_verb_in_name(token: Token) -> bool:
    """Whether the verb between two nouns was taken for one of them: *Ferries* *carry* *boxes called salters*."""
    verb = token.dep_ in {"compound", "nmod"} and token.tag_ in {"VBD", "VBP", "VBZ"} and token.is_lower
    return verb and token.head.i > token.i > token.sent.start and token.nbor(-1).text != "-"


def tells_name_apart(verb: Token) -> bool:
    """Whether *that* tells a body by its full name from others, so that it says more of another noun.

    *A course was opened at the University of Ulm* *that still goes on*.
    """
    first, noun = verb.left_edge, verb.head
    relative = verb.dep_ == "relcl" and first.tag_ == "WDT" and first.lower_ == "that" and first.nbor(-1).text != ","
    whole = noun.pos_ == "PROPN" and noun.ent_type_ in {"ORG", "PERSON"}
    several = whole and any(
        other.ent_type_ == noun.ent_type_ and other.pos_ == "PROPN" for other in noun.subtree if other is not noun
    )
    return relative and several and noun.tag_ == "NNP" and not any(other.lower_ in {"a", "an"} for other in noun.lefts)


def is_one_of_many(token: Token) -> bool:
    """Whether an article of one stands before several people: *played as a members of the club*."""
    if token.lower_ not in {"a", "an"} or token.dep_ != "det" or token.head.tag_ != "NNS" or token.head.dep_ == "poss":
        return False
    if any(other.dep_ == "cc" for other in token.doc[token.i : token.head.i]):
        return True  # *wrote a book and moved readers*, the verb taken for an adjective
    counted = any(
        other.dep_ == "nummod" or other.lower_ in {"few", "good", "great", "many"} for other in token.head.lefts
    )
    return names_people(token.head.lemma_) and not counted


def is_between_one(between: Token) -> bool:
    """Whether *between* has but one thing, as the parser gave the other away: *the boundary between the crust*."""
    noun = child(between, "pobj") if between.lower_ == "between" else None
    if noun is None or noun.tag_ not in {"NN", "NNP"} or noun.ent_type_:
        return False
    return not any(other.dep_ in {"conj", "appos"} for other in noun.subtree)


def is_whole_clause(verb: Token) -> bool:
    """Whether what is taken for a relative clause lacks nothing for the noun before to be: *The plant moss has it*."""
    if verb.dep_ != "relcl" or child(verb, "nsubj") is None or child(verb, "dobj") is None:
        return False
    if verb.head.lemma_ in NEEDING_NO_RELATIVE:
        return False
    relative = any(other.tag_ in {"WDT", "WP", "WP$", "WRB"} or other.lower_ == "that" for other in verb.subtree)
    stranded = any(other.tag_ == "IN" and not other.children for other in verb.subtree)
    subject = child(verb, "nsubj")
    return not (relative or stranded) and subject is not None and subject.left_edge.i == verb.head.i + 1


def follows_date(token: Token) -> bool:
    """Whether a word with a capital stands right behind a day of a month: a caption that lost its full stop."""
    if not token.is_title or token.ent_type_ == "PERSON" or token.i < token.sent.start + 2:
        return False
    day, month = token.nbor(-1), token.nbor(-2)
    return day.text.isdigit() and month.text in MONTHS and not goes_on_behind_front(token)


def goes_on_behind_front(token: Token) -> bool:
    """Whether the word begins the subject right behind what opens its sentence: *In May 1961 President Lee spoke*."""
    front = token.sent[0]
    subject = child(front.head, *SUBJECTS)
    whole = front.dep_ == "prep" and front.right_edge.i + 1 == token.i
    return whole and subject is not None and subject.left_edge == token


def is_debris(token: Token) -> bool:
    """Whether a small word with a capital in mid-sentence shows a headline or caption run into the text."""
    if token.is_sent_start or not token.text.istitle() or token.ent_type_ in NAME_LABELS:
        return False
    if token.text == "The" and begins_title(token):
        return False
    before = token.nbor(-1).text
    bound = token.i + 1 < token.sent.end and token.nbor(1).tag_ == "HYPH"  # *Treasury Under-Secretary Li Na*
    return token.pos_ in {"ADP", "CCONJ", "SCONJ", "DET", "PRON", "AUX"} and before not in {'"', ":", "("} and not bound


def begins_title(article: Token) -> bool:
    """Whether it begins what has a name, behind a preposition or verb or what opens the sentence: *in The Tribune*."""
    following = article.nbor(1) if article.i + 1 < article.sent.end else article
    before = article.nbor(-1)
    named = following.pos_ == "PROPN" and following.text.istitle() and article.head.pos_ in {"NOUN", "PROPN"}
    led = before.is_lower and before.pos_ in {"ADP", "VERB"}
    return named and (led or goes_on_behind_front(article))


def is_unlike(token: Token) -> bool:
    """Whether a word is coordinated with a verb of another form or no verb, and so belongs further up."""
    if token.dep_ != "conj" or token.head.pos_ != "VERB":
        return False
    if token.pos_ not in {"VERB", "AUX"}:
        return not (is_infinitive_taken_for_noun(token) or is_gerund_taken_for_noun(token))
    own, other = FORMS.get(token.tag_, token.tag_), FORMS.get(token.head.tag_, token.head.tag_)
    supported = any(child.dep_ in {"aux", "auxpass"} for child in token.children)
    return own != other and not supported and not (own == "finite" and is_tensed(token.head))


def disagrees(verb: Token) -> bool:
    """Whether two verbs of one subject differ in number, by the writer or the parser: *tons are blown and falls*."""
    first = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBZ" or first.pos_ not in {"VERB", "AUX"} or any_child(verb, SUBJECTS):
        return False
    return any(other.tag_ == "VBP" for other in (first, *first.lefts) if other is first or other.dep_.startswith("aux"))


def is_tensed(participle: Token) -> bool:
    """Whether an auxiliary with a tense leads a participle, so that a finite verb may go on: *was hired and served*."""
    leading = [other for other in participle.children if other.dep_ in {"aux", "auxpass"}]
    return participle.tag_ == "VBN" and bool(leading) and leading[0].tag_ in TENSED


def is_gerund_taken_for_noun(token: Token) -> bool:
    """Whether it is as much a gerund as what it is joined to: *a year off from touring and recording*."""
    return token.head.tag_ == "VBG" and token.tag_ == "NN" and token.lower_.endswith("ing")


def is_infinitive_taken_for_noun(token: Token) -> bool:
    """Whether it goes on with an infinitive, an adverb behind it: *aim to meet costs caused by it and work hard*."""
    bare = token.tag_ == "NN" and not token.lefts and token.i + 1 < len(token.doc)
    meant = any(other.tag_ == "VB" and any(each.lower_ == "to" for each in other.lefts) for other in token.ancestors)
    return bare and meant and token.head.tag_ == "VBN" and token.nbor(1).tag_ == "RB"


def is_split(token: Token) -> bool:
    """Whether a noun and the name behind it are two subjects of a verb: the parse took them apart."""
    if token.dep_ not in SUBJECTS:
        return False
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return after.dep_ in SUBJECTS and after.pos_ == "PROPN" and after.head == token.head


def runs_into_clause(noun: Token) -> bool:
    """Whether the clause that says what it is was joined to the verb, with nothing between: *a claim it was unfair*."""
    after = noun.nbor(1) if noun.pos_ == "NOUN" and noun.i + 1 < len(noun.doc) else noun
    return after.tag_ == "PRP" and after.dep_ in SUBJECTS and after.head.dep_ == "conj" and noun.dep_ == "pobj"


def is_object_set_off(noun: Token) -> bool:
    """Whether one comma parts it from its verb, of which it so is no object: *She left in 1963, a choice she made*."""
    if noun.dep_ != "dobj" or noun != child(noun.head, "dobj") or noun.head.pos_ != "VERB":
        return False
    first = noun.left_edge
    between = noun.doc.tokens[noun.head.i : first.i]
    return first.i > noun.head.i + 1 and between[-1].text == "," and [each.text for each in between].count(",") == 1


CALLING = frozenset({"call", "brand", "dub", "label"})
"""Verbs behind which stands whom one calls something, and what."""


def lacks_what_is_called(noun: Token) -> bool:
    """Whether what somebody is called may have been taken for what they are: *called Li Na, his rival, a “coward”*."""
    called = noun.head if noun.dep_ == "appos" else noun
    if called.dep_ != "dobj" or called.head.lemma_ not in CALLING or any_child(called.head, {"oprd"}):
        return False
    behind = (other for other in called.subtree if other.dep_ == "appos" and other.i > noun.i)
    return any(other.left_edge.lower_ in {"a", "an"} for other in behind)


def is_torn(subject: Token) -> bool:
    """Whether more that it is stands behind its verb and a semicolon, or a name there: two clauses ran together.

    *He was old; she a Dane*; *Ann Lund was praised for her play, which opened her last season, Lights of Ulm*.
    """
    verb = subject.head
    behind = [other for other in subject.children if other.dep_ == "appos" and other.i > verb.i > subject.i]
    named = any(other.ent_type_ in NAME_LABELS for other in behind)
    return subject.dep_ in SUBJECTS and (named or any(other.left_edge.nbor(-1).text == ";" for other in behind))


def is_name_for_adverb(token: Token) -> bool:
    """Whether a name was taken for a time or a way of what is told before its own clause.

    *was given a prize, which came with a note that she would leave after her last play,* *The Lights of Ulm*.
    """
    if token.dep_ != "npadvmod" or token.pos_ != "PROPN" or token.ent_type_ not in NAME_LABELS:
        return False
    between = token.doc.tokens[token.head.i : token.left_edge.i]
    return any(other.tag_ in {"WDT", "WP", "WRB"} for other in between)


def is_where_taken_for_subject(token: Token) -> bool:
    """Whether an adverb that tells where was taken for the subject: *East of Ulm lay a forest*."""
    return token.dep_ in SUBJECTS and token.tag_ == "RB" and any_child(token, {"prep"})


def is_time_taken_for_subject(token: Token) -> bool:
    """Whether how long it had gone on was taken for what did it: *Two years into the war, Oslo’s troops fled*."""
    into = child(token, "prep") if token.dep_ in SUBJECTS and token.ent_type_ == "DATE" else None
    return into is not None and into.lower_ == "into"


def is_numeral_taken_for_subject(token: Token) -> bool:
    """Whether the number of a war or king was taken for *I*: *In World War I the Empire took it*."""
    before = token.nbor(-1) if token.i > token.sent.start else token
    return token.text == "I" and before.pos_ == "PROPN" and before.head != token


def is_verb_taken_for_number(token: Token) -> bool:
    """Whether *to* makes a verb of what was taken for a number: *tried to zero in on it*."""
    doc = token.doc
    between = token.sent.start < token.i < token.sent.end - 1
    return token.lower_ == "zero" and between and doc[token.i - 1].lower_ == "to" and doc[token.i + 1].lower_ == "in"


def has_stray_article(token: Token) -> bool:
    """Whether *the* stands before a country or state that has none, which owns something: *the Malta's ministry*."""
    named = [other for other in token.lefts if other.dep_ == "compound"]
    start = min((other.i for other in named), default=token.i)
    if (
        token.pos_ != "PROPN"
        or token.dep_ != "poss"
        or start == token.sent.start
        or token.doc[start - 1].lower_ != "the"
    ):
        return False
    name = token.doc[start : token.i + 1].text
    return name in without_article() and any(other.tag_ == "POS" for other in token.rights)


def runs_into_sum(token: Token) -> bool:
    """Whether a name is taken for a part of the sum of money behind it: *fined the lender Lunde 40 million euros*."""
    before = token.dep_ == "nmod" and token.pos_ == "PROPN" and token.ent_type_ != "MONEY"
    return before and token.head.ent_type_ == "MONEY" and token.i + 1 < len(token.doc) and token.nbor(1).like_num


def is_stranded(token: Token) -> bool:
    """Whether a preposition lost its noun to the name behind, with no comma between: *In London Smythe met her*."""
    if token.dep_ != "prep" or token.children or token.i + 1 >= token.sent.end:
        return False
    noun = token.nbor(1)
    taken = noun.dep_ == "compound" and noun.ent_type_ in {"GPE", "LOC"} and noun.head.dep_ in SUBJECTS
    return taken and noun.head.ent_type_ == "PERSON"
