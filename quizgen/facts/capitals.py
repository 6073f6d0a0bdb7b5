"""Capitals that a word has only since it begins a sentence, and words without them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from quizgen.english.abstract import is_abstract
from quizgen.english.nouns import LONE_BODIES, UNCOUNTED
from quizgen.english.people import TITLES, is_lone_role, is_national, names_people
from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.concepts import is_present
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

PEOPLES = frozenset(
    """
    afghans anglicans apaches arabs aztecs bahrainis bangladeshis basques bengalis berliners bolsheviks bretons
    britons buddhists bulgars calvinists catholics celts cherokees christians comanches cossacks croats czechs danes
    dubliners dutchmen dutchwomen emiratis englishmen englishwomen filipinos finns flemings franks frenchmen
    frenchwomen gauls germans goths greeks gujaratis habsburgs hindus huns hutus icelanders incas inuits iraqis
    irishmen irishwomen israelis israelites jesuits jews kazakhs kurds kuwaitis laplanders latinas latinos
    liverpudlians lombards londoners lutherans magyars mamluks maoris mayas methodists mohawks mongols moors mormons
    mughals muscovites muslims nazis nepalis newfoundlanders normans norsemen omanis ostrogoths ottomans pakistanis
    parisians picts poles protestants punjabis qataris quakers romans saudis saxons scots scotsmen scotswomen serbs
    shiites sikhs slavs slovaks slovenes soviets spaniards sunnis swedes tajiks tamils tatars thais trojans tudors
    turks tutsis uzbeks vikings visigoths walloons welshmen yankees yemenis zulus
    """.split()
)
"""Plurals with a capital that no ending tells, and that the pipeline may take for common nouns."""

COUNTING = frozenset("Few Many Most Much Other Several Some Various".split())
"""Words that no name begins with, unless it is one."""

DEFINING = frozenset("connote define denote mean refer signify".split())
"""Verbs that tell what a word means."""

KINDS = frozenset(
    """
    agency airline album alliance app archipelago association asteroid atoll band bank bay bookmaker brand brewer
    brewery broadcaster browser building business cafe canton capital carmaker cartoon castle cathedral chain
    channel charity cinema city club college comedy comet commune company conglomerate constellation consultancy
    corporation country county deity denomination desert dialect district drama drugmaker dynasty emirate empire
    enterprise federation festival film firm foundation franchise galaxy game giant goddess group gulf hamlet
    headland holding holiday hotel institute insurer island isle islet kingdom label lagoon lake language lender
    magazine maker manufacturer metropolis moon mountain movie municipality musical nation neighborhood
    neighbourhood network newspaper novel opera operator orchestra organisation organization outlet park party
    peninsula planet platform port principality producer product program programme province pub publication
    publisher religion republic resort restaurant retailer river service settlement shop show sitcom site song
    start-up startup station store studio subsidiary suburb sultanate supermarket supplier team territory theatre
    town township tributary trio troupe university venture video village volcano watchdog website winery
    """.split()
)
"""Nouns that tell what a name names, which may be a word of the language: *Apple is a firm*."""


INSIDE_TITLE = re.compile(r"[a-z],? The ([A-Z][\w-]*)")
INSIDE_PLAIN = re.compile(r"\bthe ([A-Z][\w-]*)")
"""What stands behind *The* in mid-sentence, and behind *the*."""


PREFIXES = frozenset(
    """
    after all anti big cross double early endo epi exo extra far first free full half hard high hyper hypo infra
    inner inter intra large late left life light long low macro man many meta micro mid middle multi near new non
    old one open over para part peri post pre private pro pseudo public quasi re right second self semi short single
    slow small so socio state sub super supra third top trans two ultra under upper vice water well wide work world
    would year
    """.split()
)
"""Words that before a hyphen are no names."""


EX = re.compile(r"Ex[-‑]")
"""How a word begins of what somebody is no longer; the mark is the one that the pipeline does not split at, too."""

OF_PEOPLES = frozenset("ancient colonial early medieval modern prehistoric rural urban young".split())
"""Adjectives before the name of a people that are no part of it."""

OF_VIEW = ("anti", "non", "post", "pre", "pro")
"""Prefixes of words for what somebody or something is for or against, or when."""


def begins_sentence(token: Token) -> bool:
    """Whether the word is the first of its sentence, or of a quotation that is one: *Li Na said: “Bees …”*."""
    if token.is_sent_start or token.i == 0 or token.nbor(-1).text != '"':
        return bool(token.is_sent_start)
    return token.i == token.sent.start + 1 or (token.i > 1 and token.nbor(-2).text == ":")


def word_behind(token: Token) -> Token:
    """The next word of its sentence; the last is behind itself."""
    return token.nbor(1) if token.i + 1 < token.sent.end else token


def is_prefix(token: Token) -> bool:
    """Whether a hyphen joins a common word to it, which it is no name before: *Cross-national studies*."""
    behind = token.nbor(2)
    joined = token.nbor(1).text == "-" and not (token.whitespace_ or token.nbor(1).whitespace_) and behind.is_lower
    return joined and token.lower_ in PREFIXES


def is_before_people(token: Token) -> bool:
    """Whether it tells which of a people, by their time or place, are meant: *Ancient Egyptians*."""
    following = word_behind(token)
    one = following.text.removesuffix("s")
    people = following.tag_ in {"NNPS", "NNS"} and (is_national(one) or following.lower_ in PEOPLES)
    unnamed = token.dep_ in {"amod", "compound"} and token.ent_type_ in {"", "NORP"}
    told = token.lower_ in OF_PEOPLES or (unnamed and token.lower_.endswith("ed"))
    return told and people


def is_prefixed(token: Token, reading: Reading) -> bool:
    """Whether it is a common word of the article's with a prefix, before a common plural: *Proslavery lawmakers*."""
    following = word_behind(token)
    before = token.dep_ in {"amod", "compound"} and token.head == following and following.tag_ == "NNS"
    known = any(token.lower_.removeprefix(each) in reading.small for each in OF_VIEW if token.lower_.startswith(each))
    return before and known and token.text not in reading.capitals


def opens_clause(token: Token) -> bool:
    """Whether a colon gives the word a capital, as if a sentence began: *two parts: Optics is the first*."""
    return token.nbor(-1).text == ":" and token.is_title and token.dep_ in SUBJECTS | {"det", "amod", "compound"}


def mid_sentence(token: Token, reading: Reading) -> str:
    """The word without the capital that only the beginning of the sentence gave it."""
    text = token.text
    if not (begins_sentence(token) or opens_clause(token)):
        return text.lower() if opens_what_is_said(token, reading) else text
    if EX.match(text):
        return text[0].lower() + text[1:]
    titled = is_title_before_name(token, reading) or begins_title(token) or is_of_title(token, reading)
    if titled or is_lettered(token):
        return text
    plain = (token.pos_ == "DET" or text in COUNTING) and not reading.mention(token)
    if plain or is_before_people(token) or is_prefixed(token, reading):
        return text[0].lower() + text[1:]
    return body_before_name(token) or (text if opens_name(token) else word_of_beginning(token, reading))


def is_lettered(token: Token) -> bool:
    """Whether it is the letter that a term begins with: *X-ray*, *T-cell*, but not *e-mail*."""
    behind = token.nbor(1).text if token.i + 1 < token.sent.end and not token.whitespace_ else ""
    return len(token.text) == 1 and token.is_upper and token.text != "E" and behind == "-"


def is_of_title(token: Token, reading: Reading) -> bool:
    """Whether it is the *The* of a title, as the article has it in mid-sentence: *Before The Ferry, she shot Oslo*."""
    if token.text != "The" or token.i + 1 >= token.sent.end:
        return False
    if "titles" not in reading.once_for_all:
        text = reading.annotated.article.text
        reading.once_for_all["titles"] = frozenset(INSIDE_TITLE.findall(text)) - frozenset(INSIDE_PLAIN.findall(text))
    return token.nbor(1).text in cast("frozenset[str]", reading.once_for_all["titles"])


def begins_title(token: Token) -> bool:
    """Whether it is the first word of a title in quotation marks: *"All Ships" was sold*."""
    following = word_behind(token)
    quoted = token.i > 0 and token.nbor(-1).text == '"'
    return quoted and following.text.istitle() and (token.pos_ == "DET" or token.text in COUNTING)


def is_title_before_name(token: Token, reading: Reading) -> bool:
    """Whether it is somebody's title, though elsewhere it is a plain word: *Major Li Na*, where *a major part* is."""
    following = token.nbor(1) if token.text in TITLES and token.i + 1 < token.sent.end else token
    mention = reading.mention(following)
    return following != token and mention is not None and mention.kind == "name" and following.ent_type_ == "PERSON"


def body_before_name(token: Token) -> str:
    """A noun of bodies before the name of one, with the article it then wants: *the retailer* of *Retailer Aldi*."""
    following = word_behind(token)
    beside = following != token and following.pos_ == "PROPN" and token.lower_ in LONE_BODIES
    return f"the {token.lower_}" if beside else ""


def check_split_name(token: Token) -> None:
    """Refuse a participle before a capital, which may be half of a name: *Arrested Development star Jo Li*."""
    following = word_behind(token)
    if token.tag_ == "VBN" and token.dep_ == "amod" and following.pos_ == "PROPN" and following.text.istitle():
        raise Refusal("unclear-parse", f"nobody sees whether “{token.text}” belongs to a name")


def word_of_beginning(token: Token, reading: Reading) -> str:
    """The word that begins a sentence as it would stand inside of one."""
    text = token.text
    check_split_name(token)
    one = text.removesuffix("s") if token.tag_ == "NNS" else text
    # *President Li*, but *biologist Li*, *biologists Li and Ito*, *lawyer and soldier Li*
    titled = token.i + 1 < token.sent.end and token.nbor(1).pos_ == "PROPN" and not is_lone_role(one)
    titled = titled or (text == "Man" and word_behind(token).text.istitle())  # *Man United*
    titled = titled or text == reading.annotated.article.title.partition(" (")[0]  # the band *Queen*
    numbered = token.nbor(1).like_num and text in reading.capitals  # *Pioneer 11*
    hyphened = token.nbor(1).text == "-" and not token.whitespace_ and token.nbor(2).text.istitle()  # *Vice-President*
    if names_people(one.lower()) and not (reading.mention(token) or titled or numbered or hyphened):
        return text[0].lower() + text[1:]
    if opens_definition(token, reading) or are_people(token, reading) or is_prefix(token):
        return text[0].lower() + text[1:]
    check_name(token, reading)
    small = text.lower() in reading.small or (token.tag_ == "NNS" and token.lemma_.lower() in reading.small)
    common = small or (is_abstract(text) and token.ent_type_ == "")
    if common and text not in reading.capitals:
        named = reading.mention(token) and token.tag_ != "NNS"
        named = named and not (is_stuff(token, reading) or is_of_common(token))
        return text if named else text[0].lower() + text[1:]
    if opens_description(token) and text not in reading.capitals:
        return text[0].lower() + text[1:]
    check_plural(token, reading)
    if token.pos_ == "PROPN" or reading.mention(token) or text == "I" or text in reading.capitals:
        return text
    of_people = {token.lower_, f"{token.lower_}s"} & PEOPLES  # *Jesuits*, *Jesuit missionary Li Na*
    if token.ent_type_ in NAME_LABELS or sum(letter.isupper() for letter in text) > 1 or of_people:
        return text
    unseen = text.lower() not in reading.small and not is_abstract(text) and not is_defined(token)
    if token.tag_ == "NN" and token.pos_ != "PRON" and token.dep_ in SUBJECTS and unseen:
        raise Refusal("unclear-parse", f"nobody sees whether “{text}” is a name or begins a sentence")
    return text[0].lower() + text[1:]


def opens_name(token: Token) -> bool:
    """Whether a common word goes with the capitals behind it: *Engineering News-Record*, *Native Americans*."""
    following = word_behind(token)
    if token.text == "Native":
        return following.text.istitle() and is_national(following.text.removesuffix("s"))
    named = token.dep_ == "compound" and token.head.pos_ == following.pos_ == "PROPN" and following.text.istitle()
    return named and token.tag_ in {"NN", "NNP", "VBG"} and token.i < token.head.i and not names_people(token.lower_)


def opens_definition(token: Token, reading: Reading) -> bool:
    """Whether a text that explains things says here what a term means: *Flashbulb memory is a recollection of …*."""
    subject = token.head if token.dep_ in {"amod", "compound"} else token
    if not reading.explains or not (is_told_what(subject) or is_called(subject)):
        return False
    own = subject == token or (subject.is_lower and token.i < subject.i)
    named = token.ent_type_ in {"PERSON", "GPE", "LOC", "FAC"} or is_national(token.text) or reading.mention(token)
    plain = token.text.istitle() and token.text not in reading.capitals and token.lower_ not in PEOPLES
    return own and plain and not named


def is_told_what(subject: Token) -> bool:
    """Whether a clause says at length what the subject is, by a common noun."""
    verb = subject.head
    told = child(verb, "attr") if subject.dep_ == "nsubj" and verb.lemma_ == "be" and is_present(verb) else None
    if told is None or told.pos_ != "NOUN" or not told.is_lower or told.lemma_ in KINDS:
        return False
    return any_child(told, {"prep", "relcl", "acl"})


def is_called(subject: Token) -> bool:
    """Whether a clause says what is told by the subject at length is called: *Loss of memory is called amnesia*."""
    verb = subject.head
    said = subject.dep_ == "nsubjpass" and verb.lemma_ in {"call", "know", "term"} and is_present(verb)
    return said and any_child(subject, {"prep", "relcl", "acl"})


def are_people(token: Token, reading: Reading) -> bool:
    """Whether the plural of a word for people was taken for a name: *Geographers divide the land*."""
    one = token.lower_.removesuffix("s") if token.tag_ in {"NNP", "NNPS"} and token.head.tag_ == "VBP" else ""
    plural = one != token.lower_ and names_people(one) and token.lower_ not in PEOPLES
    return plural and token.text not in reading.capitals and is_named_once(token, reading)


def opens_description(token: Token) -> bool:
    """Whether a common plural that was taken for a name is told by what is behind it: *Groups known as Ranters*."""
    following = word_behind(token)
    return token.tag_ == "NNS" and token.ent_type_ in NAME_LABELS and following.lower_ in {"called", "known"}


def opens_what_is_said(token: Token, reading: Reading) -> bool:
    """Whether a common word has the capital of a sentence since it begins what is said: *They say Iron is needed*."""
    if not token.text.istitle() or token.lower_ not in reading.small:
        return False
    before = token.doc.tokens[token.sent.start : token.i]
    if len(before) > 1 and before[-1].text == '"' and before[-2].text not in {",", ":"}:
        return False  # *wrote "The Sea of Ulm"*
    words = [other for other in before if other.text not in {'"', ",", ":"}]
    said = bool(words) and words[-1].lemma_ in SOURCES_VOUCHED
    if said and token.pos_ in {"ADP", "SCONJ", "ADV", "DET"} and not reading.mention(token):
        return True
    before_noun = token.dep_ == "compound" and token.head.tag_ in {"NN", "NNS"} and token.head.i == token.i + 1
    common = before_noun or (token.ent_type_ not in NAME_LABELS and not reading.mention(token))
    return said and common and token.pos_ in {"NOUN", "PROPN", "ADJ"}


def check_plural(token: Token, reading: Reading) -> None:
    """Refuse a common plural that the recogniser calls a place or a person: *Plums have been …*."""
    labelled = token.tag_ == "NNS" and token.ent_type_ in {"GPE", "LOC", "PERSON"} and token.text.istitle()
    if labelled and token.lower_ not in PEOPLES and token.left_edge == token and token.text not in reading.capitals:
        raise Refusal("unclear-parse", f"nobody sees whether “{token.text}” is a name or begins a sentence")


def check_name(token: Token, reading: Reading) -> None:
    """Refuse a lone word at the beginning that is tagged as a name, but recognised as none and no name elsewhere.

    So too before a common noun: *Gym visitors*.
    """
    before_noun = token.dep_ == "compound" and token.head.tag_ in {"NN", "NNS"} and token.head.i == token.i + 1
    if not (token.dep_ in SUBJECTS or before_noun) or token.tag_ != "NNP":
        return
    alone = token.left_edge == token and token.ent_type_ == "" and not any(token.children)
    alone = alone and not (before_noun and reading.mention(token))
    known = token.text in reading.capitals or token.lower_ in reading.small or not token.text.istitle()
    if alone and not known and not is_abstract(token.text):
        raise Refusal("unclear-parse", f"nobody sees whether “{token.text}” is a name or begins a sentence")


def is_defined(noun: Token) -> bool:
    """Whether a lone noun before *is* or *refers to* is explained by a common noun, so that it is no name."""
    verb = noun.head
    alone = noun.left_edge == noun == noun.right_edge and noun.ent_type_ == "" and noun.i + 1 < noun.sent.end
    if not alone or noun.nbor(1).tag_ not in {"VBZ", "VBP"}:
        return False
    if verb.lemma_ in DEFINING:
        return noun.nbor(1) == verb or (verb.lemma_ == "define" and noun.nbor(1) == verb.left_edge.nbor(1))
    told = child(verb, "attr") if verb.lemma_ == "be" and noun.nbor(1) == verb else None
    common = told is not None and told.pos_ == "NOUN" and not names_people(told.lemma_) and told.ent_type_ == ""
    return common and told is not None and child(told, "det") is not None and told.lemma_ not in KINDS


def is_of_common(token: Token) -> bool:
    """Whether it is an adjective right before its common noun: *Ventricular fibrillation*, not *American boats*."""
    noun = token.head
    before = token.dep_ == "amod" and token.tag_ == "JJ" and noun.i == token.i + 1 and noun.is_lower
    return before and not is_national(token.text)


def is_stuff(token: Token, reading: Reading) -> bool:
    """Whether a stuff, of which the article speaks without capitals as well, was taken for a name: *Oxygen is …*."""
    mention = reading.mention(token)
    alone = mention is not None and mention.end - mention.start == 1
    known = token.lower_ in UNCOUNTED or (reading.explains and is_named_once(token, reading))
    return alone and known and token.lower_ in reading.small


def is_named_once(token: Token, reading: Reading) -> bool:
    """Whether the article has it as a name but here, and that of nothing known: *Myelin protects …*."""
    mention = reading.mention(token)
    entity = reading.annotated.entities[mention.entity] if mention is not None else None
    return entity is not None and entity.type == "thing" and entity.name == token.text and len(entity.mentions) == 1
