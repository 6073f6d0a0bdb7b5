"""Answers and statements that lean on what stands before them in the article."""

import re

from quizgen.english.counting import A_MONTH
from quizgen.items.company import Company
from quizgen.items.refusals.emptiness import COMPARED
from quizgen.items.refusals.row import Row
from quizgen.model.fact import Fact

LARGEST_OF_NOTHING = re.compile(r"the (?:\w+est|(?:least|most) \w+)(?: (?:among|in|of|on) .+)?")
"""A rank that names no noun, *the largest in the world*: what is asked for by it may be anything."""

SOME_YEARS = re.compile(
    r"(?:the )?(?:coming|earl(?:y|ier)|following|intervening|later|next|past|preceding|previous|recent|subsequent) "
    r"(?:centur(?:y|ies)|days|decades|months|times|weeks|years)"
)
"""A time that is told only by another."""

ALL_OF_FEW = re.compile(
    r"\b[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?!continents|limbs|seasons)[a-z]+s?\b"
    r"(?! (?:of|that|who)\b)"
)
"""All of some few that were listed before: *all three genera*."""

MENTIONED = re.compile(
    r"\b(?:already|just|previously) (?:described|discussed|mentioned|noted)\b"
    r"|\b(?:described|discussed|given|listed|mentioned|noted|shown) (?:above|below|earlier|here)\b"
    r"|\b(?:above-?mentioned|aforementioned|aforesaid)\b"
    r"|\b(?:[Ii]n|[Ss]ee|[Bb]y|[Oo]f|^) ?(?:Appendix|Box|Exhibit|Figure|Table)"
    r"(?= (?:[\da-z]|[A-Z]\b)|[.,;:]|$)"
    r"|, also (?:at|in|on) "
    r"|\bthat (?:same )?(?:afternoon|autumn|day|evening|fall|month|morning|night|spring|summer|week|winter|year)"
    r"(?=[,.])"
)
"""Words that point at another place of the text."""

LIKE_WHAT = re.compile(r"\ba similar [a-z]+\b(?!.*\b(?:as|to) )")
"""What is like something that is not told."""

HIGHER = re.compile(
    rf"an? (?:{COMPARED}) (?:bid|fee|figure|fine|offer|price|proposal|quote|rate|salary|score|sum|total|wage)\b"
)
"""What is more or less than another that is not told: *a higher offer*."""

MORE_SO = re.compile(
    r"\b(?:(?:considerably|even|far|much|significantly|slightly|somewhat)"
    r" (?:more|less|fewer|deadlier|earlier|farther|further|later|older|younger"
    r"|(?:bett|clos|deep|great|hard|heavi|high|larg|light|long|low|short|small|strong|wid|weak)er|worse)"
    r"|similarly) (?!of\b|than\b|to\b)[a-z]+\b(?!.*\b(?:as|than)\b)"
    r"|\b(?:concentrat|depend|focus|rel)[a-z]+ more on\b(?!.*\bthan\b)"
)
"""What is more so than something that is not told, or as much so: *even more deadly*, *a similarly wide range*."""


BESIDE_ANOTHER = re.compile(
    r"(?:\b(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]heir)|’s?) (?:earlier|next|previous|prior|subsequent) (?!generation\b)[a-z-]+\b"
    r"(?!,? [A-Z“]|, (?:an?|called|named|the)\b| (?:about|as|called|in|named|of|on|that|which|who)\b)"
    r"|\ban (?:earlier|even \w+er) (?!\w+ than\b)"
)
"""What is somebody's earlier or next one, and told by nothing else: *her earlier ship*, *Marsh's next film*.

So, too, *an earlier step*.
"""

TO_THEM = re.compile(r"to \w+ (?:her|him|it|them)")

OF_TWO_NAMESAKES = re.compile(r"\b[Tt]he (?:elder|junior|older|senior|younger) [A-Z]")
"""One of two of a name, of whom the other is left out: of six such items readers took none."""

NEXT_AFTER = re.compile(rf"\b[Tt]he (?:following|next) (?:(?:{A_MONTH})\b|[A-Z][\w-]* [a-z])")
"""What comes next after something that is left out: *the next NASA mission*, *the following May*; of five none."""

SOME_TERM = re.compile(
    r"\bserv(?:ed|es|ing) (?:(?:a|an|her|his|one|out|two|three|four) )?(?:[\w-]+ )?terms?\b|\bre-?election\b"
    r"|\bserved from \d{4} (?:to|until) \d{4}(?! (?:at|for|in|on|under|with)\b)"
)

AFTER_WHAT = re.compile(
    r"After (?:graduat(?:ing|ion)|(?:his|her|their) (?:arrival|graduation|return)"
    r"|(?:the )?[A-Z][\w’-]+ (?:arrived|left|retired|returned)), "
    r"|(?:(?:Just|Shortly) )?(?:[Aa]fter|[Aa]t|[Bb]efore) (?:dawn|dusk|midnight|noon|sunrise|sunset), "
    r"|When (?:night|autumn|spring|summer|winter) (?:arrived|came|ended|fell), "
)
"""How a sentence begins that does not say from where, or of which day: *After the French left, …*, *At dawn, …*."""

OFFICE = re.compile(
    r"\bas (?:an?|the|[A-Z])"
    r"|(?i:\b(?:chair|chancell|congress|council|governor|head|leader|mayor|minister|MP|parliament|president|seat|senat"
    r"|treasurer))"
)
"""What tells to what office."""

ANOTHER = re.compile(r"\b(?:another|the other)\b")

SOME_SAY = re.compile(
    r"(?:other|several|some) (?:[a-z]+ )?(?:accounts|authors|commentators|critics|experts|historians|observers"
    r"|researchers|scholars|scientists|sources|theorists|writers)\b",
    re.IGNORECASE,
)

AS_OF = re.compile(r"As of (?:[A-Z]\w+ )?(?:\d{1,2}, )?\d{4}, (?:[A-Z][\w’.-]+ ){1,4}(?:is|has) an? ")

TO_SOME = re.compile(r"(?:^To|, to) (?:many|most|others|some), ")

EVEN = re.compile(r"\b(?:have|has|had|is|are|was|were) even (?:an?|one|the)\b")

A_POST = (
    "(?:adviser|advisor|ambassador|archbishop|bishop|boss|captain|ceo|chair|chair(?:man|person|woman)"
    "|chancellor|chief|chief executive|coach|commander|commissioner|conductor|coordinator|curator|dean|deputy"
    "|director|editor|governor|head|headmaster|headmistress|headteacher|leader|librarian|manager|mayor|minister"
    "|organist|president|principal|professor|provost|rector|secretary|speaker|spokesman|spokeswoman|superintendent"
    "|supervisor|treasurer|trustee|vice[- ]president|warden)"
)

SOME_OFFICE = re.compile(
    rf"\bas {A_POST}(?=\.|,| in \d| on )"
    rf"|\b(?:job|office|position|post|role) of (?:[a-z]+ )?{A_POST}(?=[.,;]| in \d| in [A-Z]\w+ \d| on \d)"
)

SOME_POST = re.compile(
    r"\b(?:appointed|became|elected(?: [a-z]+ as)?|made|named|promoted to) (?:the )?(?:chair(?:man|person|woman)?"
    r"|chief executive|coach|commissioner|curator|dean|director|editor(?:-in-chief)?|head|headmaster|headmistress"
    r"|headteacher|manager|secretary|superintendent|treasurer|trustee)(?=[.,;]| in \d| in [A-Z]\w+ \d| on \d)"
)
"""How it is told that somebody was given a post, and not of what."""

BEGINS_BACK = re.compile(
    r"(?:\S+ ){1,4}d(?:id|oes|o) so\b|(?:A|In a) separate |(?:According to [^,]+, )?another |(?:Little|Nothing) else \b"
    r"|During (?:her|his|their) (?:tenure|term)\b|(?:Father and son|Mother and daughter|Brother and sister)\b"
    r"|(?:Matters|Things) |On (?:arrival|return)\b|(?:Again|Concurrently)\b"
    r"|In between\b|Within (?:an? (?:day|month|week|year)|(?:a few )?(?:days|hours|minutes|months|weeks|years)), "
    r"|[^,]{1,40} for (?:example|instance)\b"
    r"|(?:According to c|C)ompany (?:bosses|executives|insiders|leaders|management|officials|representatives|sources)\b"
    r"|(?:In \d{4}, )?(?:[A-Z][\w’.-]+ )+was (?:replaced|succeeded) by [A-Z_][^,]*\.$"
    r"|An? [a-z]+ was [a-z]+(?:ed|en) by (?:the )?[A-Z_][^,\d]*\.$"
)
"""How a statement begins that goes on from the one before, which tells from what, in what post, or whose."""

WORD_BACK = re.compile(
    r"\b(?:a nearby\b|subsequently\b|either\.$|of equal status\b|was a local\b|in the running\b(?! (?:for|to)\b)"
    r"|used? (?:her|his|their) position\b(?! (?:as|at|in|of|on|with)\b)"
    r"|at number (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:in|of|on)\b)"
    r"|(?:is|are|was|were|came|finished) (?:ahead|behind|second|third|last) with \d"
    r"|(?:from|in|of) (?:her|his|their) (?:duties|position|post)\b(?! (?:as|at|in(?! the wake)|of|on|with)\b)"
    r"|went further\b|the newlyweds\b|(?:take|took|taken) a (?:[a-z]+ )?step\b"
    r"|the (?:following|preceding|previous) (?:day|month|spring|summer|autumn|fall|winter|week|year"
    r"|[A-Z][a-z]+(?:ary|ber|ch|ust)|April|May|June|July)\b"
    r"|[Oo]n (?:her|his|their) (?:arrival|return)(?: home)?(?=[.,]| in \d)"
    r"|(?:is|was|were) concurrently\b|[Aa] subsequent\b"
    r"|the (?:modified|revised|updated) [a-z]+\b(?! (?:edition|for|of|that|version|which)\b)"
    r"|(?:that|which) followed(?=[,.])|(?:from|of) (?:her|his|their) (?:injuries|wounds)\b"
    r"|particular [a-z]+ (?:is|was|were)\b|(?:aboard|alongside|inside|outside|upstairs)\.$)"
    r"|’s new (?:position|post|role|stature|status)\b(?! (?:as|at|in|of)\b)"
)
"""Words by which it does so elsewhere."""

AS_WELL = re.compile(r"\bas well(?:\.$| (?:because|since|when) )|\d{4} also (?:at|in) ")

THEY_TOO = re.compile(r"\b(?:he|it|she|they) too\b")

LACKING_ARTICLE = re.compile(
    r"^According to (?!the |[A-Z][\w-]*’s )(?:[A-Z][\w-]* )+"
    r"(?:Agency|Board|Commission|Committee|Council|Department|Ministry|Office)\b"
    r"|\b(?:at|by|from|in|of|to|with) (?:Department|Ministry) (?:for|of) [A-Z]"
    r"|\b(?:by|in|of) U\.?S\.? (?:economy|government|military|populace|population)\b"
)

HAD_SINCE = re.compile(
    r"(?!.*\b(?:[Bb]efore|[Bb]y|[Uu]ntil|[Ww]hen)\b).*\bhad (?:been )?\w+(?:ed|en|ilt)\b.* since (?:the )?\d"
)
"""What had been so since a time, up to another that is left out: *More ships had been built since the 1920s*."""

OPPOSITE = re.compile(
    r"(?:^(?:The )?|, |\b(?:by|from|of|to|was|with) )(?:[Cc]ompatriot|[Cc]ounterpart|[Nn]amesake|[Oo]pposite number"
    r"|[Tt]eam-?mate) [A-Z]"
)
"""Somebody told by what they are to one who is left out: *Opposite number Ada Marsh*."""

SOME_WORK = re.compile(
    r"[A-Z][\w.]*’s (?:album|book|film|movie|novel|painting|play|song)\b(?!,? [“A-Z]|[^.]*\b(?:about|on)\b)"
)
"""A work that is only told to be somebody's."""


def is_rank_of_nothing(fact: Fact, _company: Company) -> bool:
    """Whether the subject is asked for by a rank that names no kind: *What is the largest in the world?*."""
    said = [phrase.text for phrase in fact.clause.phrases if phrase.role == "predicate"]
    return fact.focus < 0 and any(LARGEST_OF_NOTHING.fullmatch(text) for text in said[:1])


def is_of_some_years(fact: Fact, _company: Company) -> bool:
    """Whether the answer is a time that is told only by another: *later years*."""
    return SOME_YEARS.fullmatch(fact.asked.core) is not None


def is_of_all_listed(fact: Fact, _company: Company) -> bool:
    """Whether it speaks of all of some few that were listed before."""
    return ALL_OF_FEW.search(fact.sentence) is not None


def is_said_elsewhere(fact: Fact, _company: Company) -> bool:
    """Whether it points at another place of the text."""
    return MENTIONED.search(fact.sentence) is not None


def is_to_them(fact: Fact, _company: Company) -> bool:
    """Whether the purpose has a pronoun of somebody whom the sentence does not name: *went to Oslo to meet him*."""
    phrases = fact.clause.phrases
    others = any(phrase.type == "person" or phrase.role == "object" for phrase in phrases)
    return not others and any(phrase.role == "purpose" and TO_THEM.fullmatch(phrase.text) for phrase in phrases)


def is_like_unnamed(fact: Fact, _company: Company) -> bool:
    """Whether it tells of something similar to what it does not name."""
    return LIKE_WHAT.search(fact.sentence) is not None


def is_more_than_unnamed(fact: Fact, _company: Company) -> bool:
    """Whether it is done to a bid, price or the like that is told by how it compares with one that is left out."""
    objects = (phrase.text for phrase in fact.clause.phrases if phrase.role == "object")
    return any(HIGHER.match(text) for text in objects) and "than" not in fact.sentence.split()


def is_more_so(fact: Fact, _company: Company) -> bool:
    """Whether it compares with what it does not name: *Ulm lies slightly farther west*, *A much larger blast followed*.

    What becomes even more so is compared with what it was.
    """
    return fact.clause.lemma not in {"become", "grow"} and MORE_SO.search(fact.sentence) is not None


def is_beside_another(fact: Fact, _company: Company) -> bool:
    """Whether only what stands before tells which one of somebody's it is: *She sold her earlier ship in 1941*."""
    return BESIDE_ANOTHER.search(fact.sentence) is not None


def is_no_body(fact: Fact, _company: Company) -> bool:
    """Whether it is asked for as an organisation by its name and is any one of many: *a Marsh & Lund lamp*."""
    asked = fact.asked
    return asked.type == "organisation" and bool(asked.name) and asked.core.startswith(("a ", "an "))


def is_so_as_well(fact: Fact, _company: Company) -> bool:
    """Whether it tells that something is so as well, or that *they* are *too*, as told before."""
    return AS_WELL.search(fact.sentence) is not None or THEY_TOO.search(fact.sentence) is not None


def is_of_some_work(fact: Fact, _company: Company) -> bool:
    """Whether somebody's work is spoken of of which nothing tells which it is: *Ada Marsh’s book was sold*."""
    return SOME_WORK.search(fact.sentence) is not None


def is_of_some_office(fact: Fact, _company: Company) -> bool:
    """Whether somebody held, took or left an office that is not told of what: *She retired as leader in 1955*."""
    return any(told.search(fact.sentence) for told in (SOME_OFFICE, SOME_POST))


def goes_on_from_before(fact: Fact, _company: Company) -> bool:
    """Whether a word of it tells that it goes on from what was told before: *Ada Marsh did so in 1941*."""
    objects = any(phrase.role == "object" for phrase in fact.clause.phrases)
    told = BEGINS_BACK.match(fact.sentence) or WORD_BACK.search(fact.sentence)
    return told is not None or (fact.clause.lemma == "do" and not objects)


def lacks_article(fact: Fact, _company: Company) -> bool:
    """Whether what needs *the* goes without, or half of a name was left out: *According to Salt Ministry*."""
    return LACKING_ARTICLE.search(fact.sentence) is not None


def is_up_to_then(fact: Fact, _company: Company) -> bool:
    """Whether it had been so since a time, and nothing tells up to when."""
    return HAD_SINCE.match(fact.sentence) is not None


def is_opposite_of_nobody(fact: Fact, _company: Company) -> bool:
    """Whether somebody is told by what they are to one who is left out."""
    return OPPOSITE.search(fact.sentence) is not None


def is_next_to_unnamed(fact: Fact, _company: Company) -> bool:
    """Whether it is told of one of two of a name, or of what comes next after something, and not which."""
    return any(each.search(fact.sentence) for each in (OF_TWO_NAMESAKES, NEXT_AFTER))


def is_of_some_term(fact: Fact, _company: Company) -> bool:
    """Whether somebody served a term or some years, or was elected again, and nothing tells to what office."""
    return SOME_TERM.search(fact.sentence) is not None and OFFICE.search(fact.sentence) is None


def is_after_what(fact: Fact, _company: Company) -> bool:
    """Whether it begins with when it was, and nothing tells of which day, or from where somebody went."""
    return AFTER_WHAT.match(fact.sentence) is not None


def is_one_of_two(fact: Fact, _company: Company) -> bool:
    """Whether it was done to *one* of two, of which the sentence goes on with the other: *deposed one abbot*."""
    phrases = fact.clause.phrases
    one = any(each.role == "object" and each.text.startswith("one ") and each is not fact.asked for each in phrases)
    return one and ANOTHER.search(fact.evidence.text) is not None


def is_said_by_some(fact: Fact, _company: Company) -> bool:
    """Whether it asks what some, but not all, sources or scholars say, or what something is to some."""
    said = SOME_SAY.match(fact.clause.subject.text) is not None and fact.asked is not fact.clause.subject
    return said or TO_SOME.search(fact.sentence) is not None


def is_as_of(fact: Fact, _company: Company) -> bool:
    """Whether it is told in the present of a year that is named: *As of 2012, she is a student*."""
    return AS_OF.match(fact.sentence) is not None


def is_stressed_by_even(fact: Fact, _company: Company) -> bool:
    """Whether *even* sets what is told against what was said before: *few have even a boat*."""
    return EVEN.search(fact.sentence) is not None


COMPARISONS: dict[str, Row] = {
    "more-so": Row(is_more_so, "is compared with something that is not named", whole=True),
    "like-unnamed": Row(is_like_unnamed, "is similar to something that is not named", whole=True),
    "as-well": Row(is_so_as_well, "is so as well, and nothing tells as what", whole=True),
}
"""Those of what is compared, which tell as little where it is so in general."""

ROWS: dict[str, Row] = {
    **COMPARISONS,
    "after-what": Row(is_after_what, "begins with what does not say from where or what", whole=True),
    "some-term": Row(is_of_some_term, "is told of a term or an election and not of what office", whole=True),
    "one-of-two": Row(is_one_of_two, "was done to one of two", whole=True, asked=True),
    "some-say": Row(is_said_by_some, "is what some say, and others may not"),
    "word-back": Row(goes_on_from_before, "goes on from what was told before", whole=True),
    "as-of-then": Row(is_as_of, "is told in the present of a year that is over", whole=True),
    "even": Row(is_stressed_by_even, "is set by “even” against what was said before", whole=True),
    "to-them": Row(is_to_them, "has a pronoun of somebody not named", whole=True),
    "more-than-unnamed": Row(is_more_than_unnamed, "is more or less than what is not told", whole=True),
    "beside-another": Row(is_beside_another, "is told only as earlier than another, or next", whole=True),
    "no-body": Row(is_no_body, "is one of many, and no body with a name"),
    "rank-of-nothing": Row(is_rank_of_nothing, "is asked for by a rank that does not say of what"),
    "some-years": Row(is_of_some_years, "is a time that only another tells"),
    "all-listed": Row(is_of_all_listed, "speaks of all of some that were listed before", whole=True),
    "said-elsewhere": Row(is_said_elsewhere, "points at another place of the text", whole=True),
    "some-work": Row(is_of_some_work, "is told of somebody’s work that it does not name", whole=True),
    "some-office": Row(is_of_some_office, "is told of an office and not of what", whole=True),
    "no-article": Row(lacks_article, "has half a name, or lacks its article", whole=True),
    "up-to-then": Row(is_up_to_then, "had been so since then, and nothing tells up to when", whole=True),
    "next-to-unnamed": Row(is_next_to_unnamed, "is told only as next to another, or as one of two", whole=True),
    "opposite": Row(is_opposite_of_nobody, "tells somebody by what they are to nobody named", whole=True),
}
