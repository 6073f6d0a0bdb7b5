"""Slips of the parser that its own labels show, mended: *takes in carbon dioxide*, *algae that live in corals*."""

from collections.abc import Callable

from quizgen.annotate.grafting import retie
from quizgen.annotate.listing import (
    is_of_list_at_end,
    is_of_list_behind_preposition,
    is_of_list_behind_verb,
    is_of_list_of_three,
    is_owned_too,
    is_phrase_as_well,
)
from quizgen.annotate.mainverbs import is_main_taken_for_participle
from quizgen.annotate.mistaken import (
    is_bare_taken_for_finite,
    is_deed_of_two,
    is_era_taken_for_name,
    is_era_taken_for_subject,
    is_kind_taken_for_subject,
    is_name_taken_for_question,
    is_object_taken_for_subject,
    is_participle_of_list,
    is_passive_taken_for_past,
    is_past_taken_for_noun,
    is_past_taken_for_passive,
    is_side_taken_for_object,
    is_side_taken_for_verb,
    is_somebody_taken_for_adjective,
    is_state_taken_for_subject,
    is_stop_of_number,
)
from quizgen.annotate.passives import is_doer_of_passive, is_has_of_perfect, is_role_in_passive
from quizgen.annotate.setoff import (
    NOUNS,
    is_last_of_roles,
    is_main_behind_participle,
    is_object_behind_phrase,
    is_other_name_for_noun,
    is_phrase_before_participle,
)
from quizgen.annotate.terms import is_beside_calling, is_noun_taken_for_adjective, is_plural_taken_for_adverb
from quizgen.english.bodies import FOR_SOMETHING
from quizgen.english.verbs import IRREGULAR_PAST, base_of
from quizgen.model.tokens import Doc, Token
from quizgen.model.tree import SUBJECTS, any_child, child

CALLED = frozenset(
    """
    acclaimed characterised characterized classified described designated famed hailed identified known listed perceived
    recognised recognized regarded remembered renowned revered seen viewed
    """.split()
)
"""Participles that *as* goes with."""


MEANING = frozenset(
    """
    ability ambition attempt choice commitment decision desire determination eagerness effort endeavor endeavour failure
    hope inability inclination intent intention obligation offer plan pledge promise proposal readiness refusal
    reluctance request struggle tendency threat unwillingness urge vow willingness wish
    """.split()
)
"""Nouns that *to* goes with, though somebody's *of* stands between."""

TELLING_MORE = frozenset("above behind below beneath beside for near opposite under underneath".split())
"""Prepositions that behind a comma say more of what something is."""

HOLDING = frozenset(
    """
    attract boast comprise contain cover employ encompass feature have hold host house include number operate own
    publish receive record represent sell serve span support
    """.split()
)
"""Verbs that a count stands behind, and no place over which something is done."""

DONE_TO_WAY = frozenset(
    """
    affect alter change control describe determine dictate explain govern improve influence reflect shape study
    transform
    """.split()
)
"""Verbs of what is done to the way that something is done."""

BECOMING = frozenset({"became", "become", "becomes"})


PREFIXES = ("fore", "mis", "out", "over", "re", "un", "under", "up", "with")

BASE_OF_PAST = {
    form: base
    for base, form in IRREGULAR_PAST.items()
    if form not in IRREGULAR_PAST and base.startswith(PREFIXES) and base not in {"overlie", "underlie"}
}
"""Past forms of verbs with a prefix, which look like no other word → their base: `remade` → `remake`."""


def mended(doc: Doc) -> Doc:
    """The doc, words hung where they belong, and verbs in *-e* told from those without: *spared*."""
    for token in doc:
        if token.pos_ == "VERB":
            token.lemma_ = base_of(token.lower_, token.lemma_)
        if token.tag_ in {"VBP", "VBZ"} and token.lower_ in BASE_OF_PAST:
            token.tag_, token.lemma_ = "VBD", BASE_OF_PAST[token.lower_]
        for mend in MENDS.get(token.dep_, ()):
            if mend(token):
                retie(token.sent)
                break
    return doc


def is_object_of_particle(noun: Token) -> bool:
    """Hang on the verb what hangs on its particle: *takes in carbon dioxide*."""
    particle = noun.head
    if particle.dep_ != "prt":
        return False
    noun.head, noun.dep_ = particle.head, "dobj"
    return True


def is_count_over(noun: Token) -> bool:
    """Hang on the verb what is counted behind *over*, taken for what it is done over: *comprises over 90 schools*."""
    over, verb = noun.head, noun.head.head
    number = child(noun, "nummod") if over.lower_ == "over" and verb.lemma_ in HOLDING else None
    if number is None or number.left_edge.i != over.i + 1 or verb.i + 1 != over.i or child(verb, "dobj"):
        return False
    noun.head, noun.dep_ = verb, "dobj"
    over.head, over.dep_ = number, "quantmod"
    return True


def is_more_than(over: Token) -> bool:
    """Hang on the number behind it an *over* in front of all, taken for a place: *Over a thousand boats sank*."""
    if over.lower_ not in {"about", "over", "under"} or not over.is_sent_start or over.children:
        return False
    number = next((other for other in over.doc[over.i + 1 : over.i + 3] if other.like_num), None)
    if number is None or number.left_edge.i != over.i + 1:
        return False
    over.head, over.dep_ = number, "quantmod"
    return True


def is_part_of_date(adverb: Token) -> bool:
    """Hang on the time behind it what tells when in that time: *sank early in July 1937*."""
    link = adverb.nbor(1) if adverb.lower_ in {"early", "late"} and adverb.i + 1 < len(adverb.doc) else adverb
    time = child(link, "pobj") if link.dep_ == "prep" and link.head == adverb.head else None
    if time is None or time.ent_type_ != "DATE" or adverb.children:
        return False
    adverb.head = link
    return True


def is_that_of_clause(that: Token) -> bool:
    """Make *that* lead in what is said, from which a time parts it: *Lee said Monday night that he was ill*."""
    told = that.head.dep_ == "ccomp" and that.lower_ == "that" and that.tag_ == "IN"
    subject = child(that.head, *SUBJECTS) if told and that.i > that.head.head.i else None
    if subject is None or subject.left_edge.i != that.i + 1:
        return False
    that.dep_, that.pos_ = "mark", "SCONJ"
    return True


def is_told_of_kind(link: Token) -> bool:
    """Hang on what something is, what that is for, or where: *Law is a body of rules, for the good of all*."""
    first = link.left_edge if link.lower_ in TELLING_MORE else None
    kind = child(link.head, "attr") if first is not None and first.i > 0 and first.nbor(-1).text == "," else None
    if kind is None or link.head.lemma_ != "be" or kind.i > link.i:
        return False
    link.head = kind
    return True


def is_told_of_noun(verb: Token) -> bool:
    """Hang on the noun before it a clause with the relative *that*: *depend on algae that live in corals*."""
    first = verb.left_edge
    relative = first.tag_ == "WDT" and first.dep_ in SUBJECTS and first.head is verb and first.i > verb.head.i + 1
    noun = first.nbor(-1) if relative else verb
    plain = noun.pos_ in NOUNS and noun.dep_ in {"dobj", "pobj"} and verb.head.is_ancestor(noun)
    if not (relative and plain):
        return False
    verb.head, verb.dep_ = noun, "relcl"
    return True


def is_known_as(participle: Token) -> bool:
    """Make *became* the verb that it is, and what follows its complement: *The city became known as Ulm*."""
    became = child(participle, "auxpass") if participle.lower_ in CALLED else None
    if became is None or became.lower_ not in BECOMING:
        return False
    became.head = became if participle.head is participle else participle.head
    became.dep_, became.pos_, became.lemma_ = participle.dep_, "VERB", "become"
    for other in participle.children:
        if other is not became and (other.i < participle.i or other.dep_ == "punct"):
            other.head = became
            other.dep_ = {"nsubjpass": "nsubj"}.get(other.dep_, other.dep_)
    participle.head, participle.dep_, participle.pos_, participle.tag_ = became, "acomp", "ADJ", "JJ"
    return True


def is_name_behind_as(link: Token) -> bool:
    """Hang on *known as* the name that was taken for a second subject: *muscle known as the septum divides it*."""
    verb = link.head
    before = [other for other in verb.lefts if other.dep_ in SUBJECTS and other.i < link.i]
    behind = [other for other in verb.lefts if other.dep_ in SUBJECTS and other.i > link.i]
    called = link.nbor(-1) if link.i else link
    if link.lower_ != "as" or called.lower_ not in CALLED or not before or len(behind) != 1:
        return False
    link.head, link.dep_ = called, "prep"
    behind[0].head, behind[0].dep_ = link, "pobj"
    return True


def is_stress(pronoun: Token) -> bool:
    """Hang on the object before it a *herself* that only stresses who did it: *She studied physics herself*."""
    before = pronoun.nbor(-1) if pronoun.i > pronoun.sent.start else pronoun
    if pronoun.tag_ != "PRP" or before.dep_ != "dobj" or before.head is not pronoun.head:
        return False
    pronoun.head, pronoun.dep_ = before, "appos"
    return True


def is_meant_by_noun(infinitive: Token) -> bool:
    """Hang on its noun what somebody means to do: *praised the desire of the king to help*."""
    first = infinitive.left_edge
    if infinitive.tag_ != "VB" or first.lower_ != "to" or infinitive.i < infinitive.head.i:
        return False
    nouns = [other for other in infinitive.head.children if other.dep_ == "dobj" and other.lemma_ in MEANING]
    owned = [noun for noun in nouns if noun.right_edge.i == first.i - 1 and child(noun, "prep") is not None]
    for noun in owned[:1]:
        infinitive.head, infinitive.dep_ = noun, "acl"
    return bool(owned)


def is_told_of_object(adjective: Token) -> bool:
    """Hang on the object before it what is *too* much of it, with what for: *has a voice too low for songs*."""
    too, verb = adjective.left_edge, adjective.head
    if too.lower_ != "too" or adjective.tag_ != "JJ":
        return False
    noun = next((other for other in verb.rights if other.dep_ == "dobj" and other.right_edge.i == too.i - 1), None)
    if noun is None:
        return False
    adjective.head, adjective.dep_ = noun, "amod"
    for other in verb.rights:
        if other.dep_ == "prep" and other.i == adjective.i + 1:
            other.head = adjective
    return True


def is_of_what_somebody_is(link: Token) -> bool:
    """Hang on what something is, what it has, or to whom: *Malta is a republic in Europe with 500,000 inhabitants*."""
    kind = child(link.head, "attr") if link.lower_ in {"to", "with"} else None
    if kind is None or link.head.lemma_ != "be" or kind.i > link.i:
        return False
    if any(token.text != "," for token in kind.doc.tokens[kind.right_edge.i + 1 : link.i]):
        return False
    if kind.tag_ not in {"NN", "NNS"} or child(kind, "det") is None:
        return False
    link.head = kind
    return True


def is_what_it_is_for(infinitive: Token) -> bool:
    """Hang on what something is, what that is for: *A rack is a shelf in barns to dry hay*."""
    kind, first = child(infinitive.head, "attr"), infinitive.left_edge
    if infinitive.tag_ != "VB" or kind is None or infinitive.head.lemma_ != "be":
        return False
    subject = child(infinitive.head, *SUBJECTS)
    told = subject is not None and subject.pos_ in NOUNS and kind.pos_ == "NOUN"
    if not told or first.lower_ != "to" or first.i != kind.right_edge.i + 1 or child(kind, "det") is None:
        return False
    infinitive.head, infinitive.dep_ = kind, "acl"
    return True


def is_called_noun(verb: Token) -> bool:
    """Hang on the noun before it what that is called: *use a form used in Ulm called the bond*."""
    if verb.lower_ not in {"called", "named"} or child(verb, "oprd") is None:
        return False
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    noun = next((other for other in reversed([before, *before.ancestors]) if is_thing_before(other, verb)), None)
    if noun is None or child(verb, *SUBJECTS, "aux", "auxpass", "mark", "advmod") is not None:
        return False
    verb.head, verb.dep_, verb.tag_ = noun, "acl", "VBN"
    return True


def is_ranked_name(rank: Token) -> bool:
    """Hang on its verb the name taken for a part of its rank: *The review ranked Lund University 4th*."""
    name = rank.nbor(-1) if rank.i > rank.sent.start else rank
    verb = rank.head
    if rank.ent_type_ != "ORDINAL" or name.dep_ != "compound" or name.head is not rank or name.pos_ != "PROPN":
        return False
    for other in rank.children:
        other.head = name if other is not name else verb
    name.dep_, rank.dep_ = "dobj", "oprd"
    return True


def is_thing_before(noun: Token, verb: Token) -> bool:
    """Whether the noun is what is done to, and ends with all that is said of it right before the verb."""
    return noun.dep_ == "dobj" and noun.pos_ in NOUNS and noun.right_edge.i + 1 == verb.i


def is_way_done_to(way: Token) -> bool:
    """Make an object of a way taken for how something is done: *Fear changes the way people see the world*."""
    verb, clause = way.head, child(way, "relcl")
    if way.lemma_ != "way" or clause is None or verb.lemma_ not in DONE_TO_WAY or way.i < verb.i:
        return False
    if child(verb, "dobj") is not None:
        return False
    way.dep_ = "dobj"
    return True


def is_owner_of_name(name: Token) -> bool:
    """Make the whole name the owner, of which only the last word was taken for it: *the Fund for Peru’s report*."""
    mark, owned, link = child(name, "case"), name.head, name.head.head
    body = link.head
    linked = owned.dep_ == "pobj" and owned.tag_ in {"NN", "NNS"} and link.lower_ in {"for", "of"}
    if not linked or mark is None or name.tag_ != "NNP" or body.tag_ != "NNP":
        return False
    own = any_child(name, {"det"}) or (any(body.lefts) and body.left_edge.lower_ != "the")
    if own or body.i + 1 != link.i or name.left_edge.i != link.i + 1:
        return False
    owned.head, owned.dep_ = (body.head, body.dep_) if body.head is not body else (owned, "ROOT")
    body.head, body.dep_ = owned, "poss"
    name.head, name.dep_ = link, "pobj"
    mark.head = body
    return True


def is_purpose_of_body(link: Token) -> bool:
    """Hang on a body what it is for, which its name goes on with: *founded the Lund Union* *for the Study of Tides*."""
    body, purpose = link.nbor(-1) if link.i > link.sent.start else link, child(link, "pobj")
    led = link.lower_ in {"for", "of"} and body.tag_ == "NNP" and body.text in FOR_SOMETHING and body.head == link.head
    if not led or purpose is None or purpose.tag_ != "NNP" or purpose.ent_type_ in {"GPE", "LOC", "NORP", "PERSON"}:
        return False
    link.head = body
    return True


def is_beside_object(noun: Token) -> bool:
    """Hang on an object what is told behind it, taken for a subject's: *Lund made a lamp, the Lund lamp*."""
    subject, verb = noun.head, noun.head.head
    behind = subject.dep_ in SUBJECTS and verb.pos_ == "VERB" and subject.i < verb.i < noun.left_edge.i
    made = child(verb, "dobj") if behind else None
    if made is None or made.right_edge.i + 2 != noun.left_edge.i or noun.left_edge.nbor(-1).text != ",":
        return False
    noun.head = made
    return True


def is_time_behind_clause(link: Token) -> bool:
    """Hang on the main verb a time between commas, taken for the clause's before: *While it rained, by 1860, Ulm …*."""
    clause, main, time = link.head, link.head.head, child(link, "pobj")
    fronted = clause.dep_ == "advcl" and clause.i < link.i < main.i and clause.right_edge is link.right_edge
    if not fronted or time is None or time.ent_type_ != "DATE":
        return False
    if link.nbor(-1).text != "," or link.right_edge.nbor(1).text != ",":
        return False
    link.head = main
    return True


def is_as_of_verb(link: Token) -> bool:
    """Hang on the verb as what somebody was followed or known, and not on the name: *succeeded Ada Marsh as mayor*."""
    name, verb = link.head, link.head.head
    named = link.lower_ == "as" and name.dep_ == "dobj" and name.ent_type_ == "PERSON" and name.tag_ == "NNP"
    if not named or verb.pos_ != "VERB" or name.right_edge.i != link.right_edge.i or link.i != name.i + 1:
        return False
    link.head = verb
    return True


def is_told_of_town(noun: Token) -> bool:
    """Hang on a town what is told behind its state or country: *in Elm Park, Ohio,* *a suburb of Dayton*."""
    state, town = noun.head, noun.head.head
    places = state.dep_ == "appos" and {state.ent_type_, town.ent_type_} <= {"GPE", "LOC"}
    if not places or noun.pos_ != "NOUN" or noun.left_edge.i <= state.i:
        return False
    if any(each.left_edge.nbor(-1).text != "," for each in (state, noun)):
        return False
    noun.head = town
    return True


def is_thanks_to(thanks: Token) -> bool:
    """Make *thanks to* the preposition that it is, apart from a noun before it: *posted a profit thanks to tolls*."""
    if thanks.lower_ != "thanks" or thanks.i + 1 >= thanks.sent.end or thanks.i == thanks.sent.start:
        return False
    before, to, verb = thanks.nbor(-1), thanks.nbor(1), thanks.head
    noun, joined = thanks.dep_ != "npadvmod", before.head is thanks and before.dep_ == "compound"
    if to.lower_ != "to" or verb.pos_ not in {"VERB", "AUX"} or (noun and not joined):
        return False
    for other in thanks.children:
        if other is not before and other.i < thanks.i:
            other.head = before
    if noun:
        before.head, before.dep_ = verb, thanks.dep_
    thanks.dep_, thanks.pos_, thanks.tag_ = "prep", "ADP", "IN"
    to.head, to.dep_ = thanks, "pcomp"
    return True


MENDS: dict[str, tuple[Callable[[Token], bool], ...]] = {
    "pobj": (is_object_of_particle, is_count_over, is_stop_of_number),
    "dobj": (
        is_thanks_to,
        is_other_name_for_noun,
        is_side_taken_for_object,
        is_ranked_name,
        is_of_list_behind_preposition,
        is_stop_of_number,
    ),
    "attr": (is_stop_of_number,),
    "auxpass": (is_has_of_perfect,),
    "oprd": (is_ranked_name,),
    "prep": (
        is_told_of_kind,
        is_more_than,
        is_phrase_before_participle,
        is_of_what_somebody_is,
        is_doer_of_passive,
        is_role_in_passive,
        is_purpose_of_body,
        is_as_of_verb,
        is_time_behind_clause,
    ),
    "ccomp": (is_told_of_noun, is_known_as, is_main_behind_participle),
    "compound": (is_era_taken_for_name,),
    "appos": (
        is_era_taken_for_name,
        is_told_of_town,
        is_beside_object,
        is_object_behind_phrase,
        is_of_list_behind_preposition,
        is_of_list_of_three,
        is_of_list_at_end,
        is_owned_too,
        is_stop_of_number,
    ),
    "cc": (is_phrase_as_well,),
    "ROOT": (is_known_as,),
    "conj": (
        is_bare_taken_for_finite,
        is_known_as,
        is_past_taken_for_noun,
        is_beside_calling,
        is_of_list_behind_verb,
        is_passive_taken_for_past,
        is_past_taken_for_passive,
        is_participle_of_list,
        is_object_behind_phrase,
        is_last_of_roles,
    ),
    "acl": (is_deed_of_two, is_main_taken_for_participle),
    "poss": (is_owner_of_name,),
    "advmod": (is_plural_taken_for_adverb, is_told_of_object, is_part_of_date, is_that_of_clause),
    "mark": (is_more_than, is_name_behind_as),
    "advcl": (
        is_side_taken_for_verb,
        is_meant_by_noun,
        is_called_noun,
        is_what_it_is_for,
        is_main_behind_participle,
    ),
    "xcomp": (is_side_taken_for_verb, is_called_noun, is_what_it_is_for),
    "npadvmod": (is_thanks_to, is_stress, is_way_done_to),
    "nsubj": (
        is_object_taken_for_subject,
        is_somebody_taken_for_adjective,
        is_noun_taken_for_adjective,
        is_era_taken_for_subject,
        is_name_taken_for_question,
        is_state_taken_for_subject,
        is_kind_taken_for_subject,
        is_stop_of_number,
    ),
    "nsubjpass": (
        is_object_taken_for_subject,
        is_somebody_taken_for_adjective,
        is_state_taken_for_subject,
        is_kind_taken_for_subject,
        is_stop_of_number,
    ),
}
"""Dependency of a word → how it may be mended; each tells whether it did."""
