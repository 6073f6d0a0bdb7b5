"""Acronyms, which of them need no words, and the words before one whose initials spell it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

EVERYDAY = frozenset(
    """
    AD AI AIDS AM ATM BBC BC BCE BMW CCTV CD CE CEO CIA CNN COVID CPU CV DC DIY DJ DNA DVD EU FAQ FBI FIFA GMT GP
    GPS HIV HTML IBM ID IQ IT IVF KGB LA LCD LED LGBT MBA MP MRI MTV NASA NATO NBA NFL NHL NY NYC OK PC PDF PM PVC
    RNA RSVP SMS SOS SUV TNT TV UAE UEFA UFO UK UN US USA USB USSR UV VAT VIP WWI WWII WWW
    """.split()
)
"""What every schoolchild knows, and reads more easily than the words."""

FAMILIAR = frozenset(
    """
    ABC ABN ACLU ADHD ADSL AEG AFC AFP AIG AMD ANC ANZ AOL AP ATP AXA BA BAE BASF BBVA BDO BHP BHS BNP BP BT CBC CBI
    CBS CDU CFO CNBC CTO DDT DEA DFB DHL DKNY EADS EBRD ECHR EDF EMI ENI ESA ESPN FA FAA FAO FARC FCC FDA FIAT FM FT
    FTSE GCSE GDP GE GKN GM GOP GPRS GPU GSK GSM HBO HD HMS HMV HP HSBC HTC HTTP IAAF IAEA ICBM IDF IFA IKEA ILO IMF
    ING INTERPOL IOC IRA IRS ISBN ISDN ISIS ISS ITN ITV JAL JVC KFC KIA KKK KLM KPMG KPN LAPD LEGO LG LP LSD LSE LTE
    LVMH MBE MCC MCI MEP MFI MG MGM MIT MLB MLS MMA MMR MRSA MSN MTA MVP NASCAR NASDAQ NBC NCAA NES NGO NHK NHS NPR
    NRA NSA NSW NTL NTT NYPD OBE OECD OFT ONS OPEC ORF OSCE PAC PBS PDA PE PGA PIN PKK PLO PR PS PTSD PWC QVC RAC RAF
    RAI RAM RBC RBS RCA RFID RFU RSPB RSPCA RSS RTL RWE SABC SAP SARS SAS SAT SDLP SEGA SIM SNCF SNP SPD SQL SS SUNY
    TB TDK TGV THC TUC TUI TWA UBS UCLA UFC UHF UKIP UNDP UNESCO UNHCR UNICEF UPS USC USDA USS VOIP VTB VW WADA WAP
    WBA WC WHO WPP WTA WTO WWE WWF XML YMCA YWCA ZDF ZIP
    """.split()
)
"""What needs no words, but is clearer with them where the article has them."""

KNOWN = EVERYDAY | FAMILIAR

ACRONYM = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z]{1,5}\b")
"""A whole word; begun with a letter, which is found sooner than where a word begins."""

IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)")

SMALL = frozenset("a an and at for in of on the to".split())
"""Words of a name that its acronym leaves out."""

MOST_SMALL = 3
"""Such words in the name of one acronym."""

SHORTEST = 3
"""Letters of an acronym that common words in a row spell by no chance."""


@lru_cache(maxsize=1)
def uses(text: str) -> Mapping[str, int]:
    """Acronym → how often the text has it; counted once for all that ask of an article.

    >>> dict(uses("The IDD (IDD) is no GIDD, nor an IDDs."))
    {'IDD': 2, 'GIDD': 1}
    """
    return Counter(ACRONYM.findall(text))


def spelt_in(text: str) -> Iterator[tuple[str, str]]:
    """The acronyms in brackets, each with the words before it that it is short for.

    >>> list(spelt_in("The Harbour Lights Board (HLB) met the sailors (SLB)."))
    [('HLB', 'the Harbour Lights Board')]
    >>> list(spelt_in("In Ulm, the Lights Commission for East Ulm and the Harbour (LCEUH) met."))
    [('LCEUH', 'the Lights Commission for East Ulm and the Harbour')]
    """
    for match in IN_BRACKETS.finditer(text):
        words = words_before(match.start(), match[1], text)
        if words:
            yield match[1], words


def words_before(end: int, short: str, text: str) -> str:
    """The words that end at `end` and whose initials spell the acronym; nothing if they do not."""
    words = re.split(r"\s+", text[:end].strip())[-len(short) - MOST_SMALL - 1 :]  # and the one before, maybe *the*
    for start in range(len(words) - 1, -1, -1):
        if words[start].lower() not in SMALL and initials(words[start:]) == short:
            return with_the(words[start - 1] if start else "", " ".join(words[start:]).strip(",;:\"'“”"))
    return spelt_by_parts(words, short)


def spelt_by_parts(words: Sequence[str], short: str) -> str:
    """The last of the words that spell the acronym by their parts; nothing if they do not.

    >>> spelt_by_parts("form of adenosine triphosphate".split(), "ATP"), spelt_by_parts(["an", "apple"], "ATP")
    ('adenosine triphosphate', '')
    """
    runs = (words[-count:] for count in range(1, min(len(short), len(words) + 1)))
    return next((" ".join(run) for run in runs if spells(run, short.lower())), "")


def spells(words: Sequence[str], letters: str) -> bool:
    """Whether the common words have the letters in turn, those that begin the words among them."""
    at = 0
    for behind, word in zip(range(len(words) - 1, -1, -1), words, strict=True):
        if at == len(letters) or not (word.isalpha() and word.islower()) or word[0] != letters[at]:
            return False
        at += 1
        for letter in word[1:]:
            at += behind < len(letters) - at and letter == letters[at]
    return at == len(letters)


def in_small_letters(words: str, text: str) -> str:
    """The words without a capital that the beginning of a sentence gave them: the text has them without, too.

    Or it has the first word without, and all of them nowhere inside of a sentence.

    >>> in_small_letters("Slow iron", "Slow iron (SI) ferries lag."), in_small_letters("Slow iron", "It is slow.")
    ('Slow iron', 'slow iron')
    """
    small = f"{words[0].lower()}{words[1:]}"
    inside = re.search(rf"[\w,;] {re.escape(words)}", text)
    told = small if inside is not None else small.split(maxsplit=1)[0]
    return small if small.islower() and re.search(rf"(?<!\w){re.escape(told)}\b", text) else words


def initials(words: list[str]) -> str:
    """The first letters of the words and of the parts of words with a hyphen, small words left out."""
    telling = (word for word in words if word.lower() not in SMALL)
    parts = [part for word in telling for part in word.replace("\N{NON-BREAKING HYPHEN}", "-").split("-")]
    return "".join(part[0].upper() for part in parts if part)


def with_the(before: str, words: str) -> str:
    """The words with the article that a name has: *the* World Health Organization, but no *the* iodine deficiency."""
    return f"the {words}" if before.lower() == "the" and not words.islower() else words
