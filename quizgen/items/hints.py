"""What the student is told of the words that a gap stands for: their category, where it is certain."""

import re

from quizgen.english.acronyms import ACRONYM, KNOWN
from quizgen.english.counting import A_DECADE, A_MONTH, IN_PERCENT, NUMBERS, ORDERED, SPAN, TENS, YEAR
from quizgen.english.numerals import is_regnal
from quizgen.english.things import NAMED_THINGS
from quizgen.items.ages import is_age
from quizgen.items.categories import (
    OF_PLACES,
    broader,
    by_ending,
    category_of,
    is_somebody,
    names_of_countries,
    told,
)
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import stands_in
from quizgen.items.gaps import hint_of_name
from quizgen.items.leading import led_by
from quizgen.items.measures import NO_EVENT, narrower
from quizgen.items.stems.wh import class_of
from quizgen.model.fact import PLACES, AnswerType, Fact

HINTS: dict[AnswerType, str] = {
    "person": "person",
    "country": "country",
    "city": "city",
    "place": "place",
    "year": "year",
    "date": "date",
    "percent": "percentage",
    "money": "amount of money",
    "number": "number",
    "quantity": "quantity",
    "duration": "length of time",
    "work": "name",
    "event": "event",
}
"""The category of the answer, which the student may see."""

TELLING_NOTHING = frozenset({"", "name"})
"""What says of a name no more than that it is one."""

UNSURE = frozenset({"place", "event"})
"""What the pipeline takes much for that is something else."""

TOLD_BY_ENDING = frozenset({"document", "law", "piece of music", "treaty"})
"""What it takes for bodies or people, though the name says what it is: *the Articles of Union*, *the Justice Act*."""

OF_BODIES = frozenset({"company", "organization", "person", "place"})
"""What acronyms in a text that teaches are taken for: *The DNA is transcribed into RNA*."""

OF_SUBSTANCES = frozenset({"ATP", "DDT", "DNA", "LSD", "PVC", "RNA"})
"""Acronyms that everybody knows, of no bodies."""

NUMBERED = re.compile(rf"(?!(?:{NO_EVENT})\b)[A-Z][a-z]+ \d{{1,2}}")
"""One of a row, which is no day: *Stage 4*."""

RATE = re.compile(r"\d (?:\w+/\w+|k?[cC]al(?:ories)?)\b")
"""An amount that was taken for a time: *1500 kcal/day*."""

ARE = re.compile(r" (?:are|were)\b")

OR_YEAR = re.compile(r"\d{2,4} or \d{2,4}")
"""One of two years, behind *in*."""

COORDINATE = re.compile(r"[\d.]+ ?°(?: ?\d+[′’'])? ?(?:[NSEW]|north|south|east|west)")

CURRENCY = re.compile(
    r"[$£€¥₹]|\d(?:bn|m|k)?p\b|\b(?!ERA\b|MPH\b|RPM\b)[A-Z]{3}\b|\b(?:baht|bitcoins?|cents?|dinars?|dirhams?|dollars?|drachmas?|ducats?"
    r"|escudos?|euros?|florins?|forints?|francs?|guilders?|guineas?|kron[ae]r?|lira|lire|marks?|nairas?|pence|penn(?:y"
    r"|ies)|pesetas?|pesos?|pounds?|rand|reais|renminbi|rials?|ringgit|riyals?|roubles?|rubles?|rupees?|rupiah"
    r"|shekels?|shillings?|yen|yuan|zlot(?:y|ys))\b"
)
"""What says that an amount is one of money."""

NAMED_BY_NUMBER = re.compile(r"(?<=[\w’] )[A-Z][a-z]+")
"""What stands behind a number that somebody or something goes by: *90 Knots*, *Million Boat Man*."""

DEGREE = re.compile(r"(?:Ph\.?D|D\.?Phil|M\.?Phil|[BM]\.?Sc|[BM]\.?A|MBA|[LBM]\.?L\.?[BM])\.?")

OF_STUDY = re.compile(
    r"\b(?:certificates?|degrees?|diplomas?|doctorates?|expert|expertise|lecturer|major(?:ed|ing|s)?|minor(?:ed|ing)?"
    r"|professor|professorship|qualifications?|speciali[sz](?:ed|es|ing)|specialist) in $|\b(?:B\.?A|B\.?Sc|M\.?A"
    r"|M\.?Sc|M\.?Phil|Ph\.?D|bachelor[’']s|master[’']s)\.? in $"
)
"""What stands before a field of study, which was taken for a place."""

SELLING = re.compile(r" (?:manufactures?|manufactured|markets?|marketed) ")
"""What mostly a firm does, whose name may be made of those of people."""

IN_PLACE = re.compile(rf"\b(?:at|from nearby|in|near|nearby|(?:{'|'.join(sorted(OF_PLACES))}) of) $", re.IGNORECASE)
"""What stands before no person."""

OF_FIRM = re.compile(r"\b(?:chairman|headquarters|shareholders|subsidiary) of $")
"""What a firm or another body has, and no person."""

OF_BUILDING = re.compile(r"(?:Greater|Historic|Lower|Upper) [A-Z]")
"""How the name of no person begins: *Historic St Anns*."""

ARTICLE = re.compile(
    r"\b(?:an?|the) (?:(?!(?:as|at|by|for|from|in|into|near|of|on|to|with)\b)[a-z-]+ ){0,3}$", re.IGNORECASE
)
"""What stands before neither a city nor a person."""


NAMED_BEHIND = re.compile(rf" (?:{NAMED_THINGS})\b")
"""What stands behind a name and is what it names."""

TOLD_BEHIND = re.compile(r"(?:,| is| was| are| were| became| remains?) (?:an?|one of|the|its|[a-z]+’s) ")
"""What says behind a name that opens a sentence what it names."""

AMOUNT = re.compile(
    rf"{ORDERED.pattern}|\b(?:{'|'.join((*NUMBERS, *TENS))}|billions?|couple|dozens?|half|hundreds?|millions?"
    rf"|quarters?|scores|tens|thirds?"
    r"|thousands?|trillions?)\b",
    re.IGNORECASE,
)
"""What is in each amount."""


AS_SEVERAL = re.compile(r" (?:are|have|were)\b")
"""What stands behind a place's name only where it is that of its team: *Ulm have bought a goalkeeper*."""

SIGNS = {"£": "pounds", "$": "dollars", "€": "euros"}
"""Sign of a currency → its name, where the article gives the sum in another as well: *$10m (£5m)*."""

DISTRICT = re.compile(
    r", (?:an?|the) (?:[a-z-]+ ){0,2}?"
    r"(?P<kind>borough|county|district|island|neighbou?rhood|region|suburb|town|village)\b"
)
"""What stands behind the name of a place that is no city."""

DEFINED = re.compile(r" is (?:an?|any|the) (?!name\b)[a-z]")
"""What stands behind a term that is explained."""

OF_SEVERAL = re.compile(r"s(?: who [^,.]*)? (?:are|have|were)\b")
"""What stands behind the name of a people."""

PEOPLE = re.compile(r"[A-Z][a-z]+(?:ards|ians|ids|oths)")
"""How the name of a people or dynasty ends, which was taken for that of a place: *the Abbasids*, *the Visigoths*."""

BY_FORM = {
    "date": re.compile(rf"(?:(?:{A_MONTH}) \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} (?:{A_MONTH})(?: \d{{4}})?)$"),
    "stadium": re.compile(r"(?:Stade|Stadio|Estadio|Estádio) "),
    "court case": re.compile(r".* vs?\.? (?:the )?[A-Z]"),
    "area": re.compile(r".*\d.* (?:square (?:f(?:ee|oo)t|miles|yards|(?:kilo)?met(?:er|re)s)|acres|hectares)$"),
    "conflict": re.compile(r"[A-Z][\w’ -]+ Wars?$"),
    "battle": re.compile(r"(?:Battle|Siege) of "),
    "century": re.compile(r"(?:[a-z]+|\d+(?:st|nd|rd|th)) century BCE?$"),
    "decade": re.compile(rf"(?:early |late |mid-)?(?!1900){A_DECADE}$"),
    "decades": re.compile(rf"{A_DECADE} and {A_DECADE}$"),
    "region": re.compile(r"[A-Z][\w ]* Midlands$"),
    "years": re.compile(r"\d{3,4} (?:and|to|until) \d{3,4}$"),
    "season": re.compile(r".*\d.* season$"),
    "proposed law": re.compile(r".* Amendment$"),
    "planet": re.compile(r"(?:Jupiter|Neptune|Pluto|Saturn|Uranus|Venus)$"),
    "award": re.compile(r".* (?:Awards|Medals|Prizes)$"),
}
"""Categories → how what can be nothing else begins or is written, though it was taken for an event or for somebody."""

BY_LEAD = {
    "ship": re.compile(
        r"\b(?:battleship|corvette|cruiser|destroyer|ferry|frigate|gunboat|ironclad|liner|schooner|ship|sloop|steamer"
        r"|steamship|submarine|tanker|trawler|vessel|warship|yacht) $"
    ),
    "character": re.compile(r"\b(?:part|role|voice) of $"),
    "nickname": re.compile(r"\bnickname,? $"),
    "language": re.compile(r"\b(?:her|his|their) native $"),
}
"""The same → what stands before it."""

LEAGUE = re.compile(r"(?:Champions|Europa|Nations|Premier) League|Bundesliga|La Liga|Serie A")
"""What clubs play in, which is no body to whoever asks about a match."""


def by_form(text: str, before: str) -> str:
    """The category that the form of the words tells alone, or with what stands before them; empty if it does not.

    >>> by_form("Oslo Choir Awards", "She won the "), by_form("Oslo Choir Awards", "She met him at the ")
    ('award', 'awards ceremony')
    """
    sure = next((kind for kind, form in BY_FORM.items() if form.match(text)), "")
    return "awards ceremony" if sure == "award" and before.endswith("at the ") else sure


def hint_for(fact: Fact, text: str, pool: Pool) -> str:
    """The category of the words that the gap stands for: of those by which they go, the first that is certain."""
    before, _, behind = fact.sentence.partition(text)
    sure = by_form(text, before)
    if sure and not (sure == "years" and fact.ask_quantity):  # *1500 to 2000 boats*
        return sure
    led = next((kind for kind, words in BY_LEAD.items() if words.search(before)), "") if fact.asked.name else ""
    if led and not (led == "language" and fact.asked.type in PLACES):  # *in his native Oslo*
        return led
    hint = "competition" if LEAGUE.fullmatch(text) else broader(certain_hint(fact, text, pool), text)
    hint = of_acronym(told_behind(hint, fact.evidence.text.partition(text)[2]), text, pool)
    if re.search(rf"\b(?:are|is|was|were) [^,.;]*\b{re.escape(hint)}\b", behind):
        hint = HINTS.get(fact.asked.type, "name")  # *____ was the largest market* says so itself
    if hint == "government department" and before.endswith(("in the ", "at the ")):
        hint = HINTS["place"]  # *met in the Oval Office*
    if hint == "name" and " " not in text and pool.teaching and DEFINED.match(behind):
        return "term"
    several = " " not in text and OF_SEVERAL.match(text[-1] + behind) is not None
    if hint == HINTS["person"] and several and stands_in(text[:-1], pool.article):
        return "people"
    if hint == HINTS["place"] and PEOPLE.fullmatch(text):
        return "people"
    told_twice = hint == HINTS["money"] and re.search(rf"{re.escape(text)} \([^)]*[£$€]", fact.evidence.text)
    return f"{hint} in {SIGNS[text[0]]}" if told_twice and text[0] in SIGNS else hint


def told_behind(hint: str, behind: str) -> str:
    """What the words behind a name say that it is, where it was taken for a city: *Harlem, a neighborhood of …*."""
    found = DISTRICT.match(behind) if hint == HINTS["city"] else None
    return found["kind"] if found else hint


def of_acronym(hint: str, text: str, pool: Pool) -> str:
    """The category, but for an acronym in a text that teaches, which hardly names a body, or of words in small letters.

    *The heat-transfer fluid (HTF)* is no organization, whatever the pipeline takes it for.
    """
    common = pool.teaching or re.search(rf"[a-z][’”]? \({re.escape(text)}\)", pool.article) is not None
    unsure = hint in OF_BODIES and common and ACRONYM.fullmatch(text) is not None
    return "abbreviation" if unsure and text not in KNOWN - OF_SUBSTANCES else hint


def certain_hint(fact: Fact, text: str, pool: Pool) -> str:
    """The same, though it may be a word of the name."""
    hint, before = own_hint(fact, text), fact.sentence.partition(text)[0]
    if hint in {"city", "country", "place"} and is_of_team(fact, text):
        return "team"
    if hint in TELLING_NOTHING:
        category = category_of(fact, pool)
        # *took lodgings at ____*, *the headquarters of ____*
        firm = "organization" if OF_FIRM.search(before) else ""
        nobody = category == "person" and (bool(firm) or IN_PLACE.search(before) is not None)
        return (category if not nobody else firm) or led_by(before) or hint
    if hint == "place" and text in names_of_countries():
        return "country"
    ending = by_ending(text, place=hint == "place") if fact.asked.name else ""
    if hint == "event" and ending == "body of government":  # *the Congress of Arts and Sciences*
        ending = ""
    if hint in UNSURE or ending in TOLD_BY_ENDING:  # *Ibexia, the largest firm in Norway*, *the Seventh Symphony*
        hint = ending or told(fact, pool) or hint
    return narrower(hint, text)


def is_of_team(fact: Fact, name: str) -> bool:
    """Whether the sentence opens with the name of one place and takes it for several people."""
    behind = fact.sentence.removeprefix(name)
    return behind != fact.sentence and not name.endswith("s") and AS_SEVERAL.match(behind) is not None


def own_hint(fact: Fact, text: str) -> str:
    """The same as far as the statement and the pipeline tell."""
    if DEGREE.fullmatch(text):
        return "degree"
    if COORDINATE.fullmatch(text):
        return "coordinate"
    before = fact.sentence.partition(text)[0]
    if OR_YEAR.fullmatch(text) and before.endswith(" in "):
        return HINTS["year"]
    if text.endswith((" years old", " months old", " days old")):
        return "age"
    if OF_STUDY.search(before) and not AMOUNT.search(text):  # *received her degree in ____*
        return "subject"
    hint = likely_hint(fact)
    sells = hint == "person" and SELLING.match(fact.sentence.partition(text)[2]) is not None
    if not (sells or is_amiss(hint, before, text)):
        return hint
    return "name" if fact.asked.name else ""


def is_amiss(hint: str, before: str, text: str) -> bool:
    """Whether the words before the gap or those in it cannot be of the category that the pipeline took them for."""
    match hint:
        case "person":
            placed = any(each.search(before) for each in (IN_PLACE, ARTICLE, OF_FIRM))
            return placed or OF_BUILDING.match(text) is not None
        case "event":
            return text.endswith(" World") or is_regnal(text)
        case "date" | "length of time":
            return NUMBERED.fullmatch(text) is not None or RATE.search(text) is not None
        case "city":
            return ARTICLE.search(before) is not None
        case "number" if NAMED_BY_NUMBER.search(text):
            return True
        case "amount of money" | "number" | "quantity" | "percentage":
            return AMOUNT.search(text) is None
        case _:
            return False


def likely_hint(fact: Fact) -> str:
    """The category that the pipeline took the answer for; of a body only what its name bears out."""
    asked = fact.asked
    if asked.name and (told := hint_of_name(fact, asked.name)):
        return told
    if asked.type == "person" and ARE.match(fact.sentence.partition(asked.core)[2]):
        return "name"  # of several, and so of a kind
    if asked.name and is_somebody(word_before(fact)):
        return HINTS["person"]
    if told := hint_of_amount(fact):
        return told
    if asked.type == "organisation":
        return class_of(asked.name) or "name"
    if asked.type == "year" and SPAN.search(asked.core):
        return "years"
    if asked.type == "date" and YEAR.fullmatch(
        asked.core.removeprefix("the year ")
    ):  # *from 1968 to ____*, *the year ____*
        return HINTS["year"]
    return "age" if is_age(asked) else HINTS.get(asked.type, "name" if asked.name else "")


def hint_of_amount(fact: Fact) -> str:
    """The category of an amount, by its unit; empty where it is none, or its label tells enough."""
    asked = fact.asked
    amount = asked.quantity if fact.ask_quantity else asked.core
    if IN_PERCENT.search(amount):
        return HINTS["percent"]
    measured = narrower("quantity", amount) != "quantity"  # *82 kilometres*
    of_stuff = measured and f"{amount} of " in fact.sentence  # *40 pounds of honey*
    money = CURRENCY.search(amount) is not None and not of_stuff
    if fact.ask_quantity:
        return HINTS["money" if money else "quantity" if measured else "number"]
    if asked.type == "money" and not money:
        return HINTS["quantity" if of_stuff else "number"]
    return HINTS["money"] if asked.type in {"number", "quantity"} and money and not measured else ""


def word_before(fact: Fact) -> str:
    """The word before the gap: of *fashion designer Halston* one that says what the name is the name of."""
    return "".join(fact.sentence.partition(fact.asked.name)[0].split()[-1:]).lower()


def is_anything(fact: Fact, text: str, hint: str) -> bool:
    """Whether neither sentence nor hint says what kind of thing is missing, so that much would fit."""
    before, _, behind = fact.sentence.partition(text)
    if before.endswith("the ") and NAMED_BEHIND.match(behind):
        return False
    opens = before in {"", "The "} and TOLD_BEHIND.match(behind) is not None
    return hint in TELLING_NOTHING and not opens
