"""The sentences of an article that say what all of it is about, where it begins with that, as news and textbooks do.

In news each of the first is often a paragraph of its own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizgen.english.counting import A_MONTH
from quizgen.english.datelines import opening_of
from quizgen.english.marks import DOUBLE
from quizgen.english.verbs import IRREGULAR_PAST
from quizgen.english.webpage import is_run_into
from quizgen.english.words import RELATIVE_TIME
from quizgen.items.gist import AGO, EARLY, LEANING, OF_YEAR, POINTING, Line, gist_of, is_of_unnamed, is_timeless
from quizgen.items.matter import matter_of, words_of
from quizgen.items.teaching import is_entry
from quizgen.model.article import Article, Passage
from quizgen.model.item import Evidence

END = re.compile(
    r"(?<=[.!?”\"])(?<!\b[A-Z]\.)(?<!\b(?:Dr|Lt|Mr|Ms|St)\.)(?<!\b(?:Adm|Col|Cpl|Gen|Gov|Maj|Mrs|Rep|Rev|Sen|Sgt)\.)"
    r"(?<!\b(?:Capt|Prof)\.)"
    r"(?:\s*\[(?:\d+|citation needed)\])*\s+(?=[A-Z“\"])"
)
"""Between two sentences; not behind an initial or a title."""

MARK = re.compile(r"(?:\s*\[(?:\d+|(?:note|nb) \d+|citation needed)\])+\Z")
"""Marks of reference behind the last sentence."""

ITSELF = re.compile(r"\b(?:I|we|We|you|You|us|our|your|me|my)\b|\?|!|^[“\"]")
"""What speaks to the reader or of the writer, or opens with somebody's words: no statement of the article's own."""

BACKGROUND = re.compile(r"(?:As|For (?:almost|decades|many|months|more|nearly|over|weeks|years)|With)\b")
"""How a first sentence begins that tells what was so before the news: of six such readers took one."""

LEADING_UP = re.compile(r"\b(?:it|that|this): ")
"""What a sentence makes much of before it says it: *All are talking of it: Oslo is to close*."""

UNNAMED = re.compile(
    r"\bthe (?:agency|airline|club|company|firm|flight|group|organi[sz]ation|party|team)\b"
    r"(?! (?:behind|for|in|of|on|that|to|where|which|who|whose)\b)"
)
"""A body or a flight of which only the title, or nothing, says which it is."""

POINTING_BACK = re.compile(
    r"(?:[^,]+, )?(?:(?:he|his|it|its|she|her|their|they|this|that|these|those)\b"
    r"|the (?:agency|bank|brand|business|club|company|couple|firm|group|maker|man|organi[sz]ation|pair|team|woman)"
    r" (?:are|has|have|is|said|says|was|were|will)\b"
    r"|(?:[\w’'-]+ ){1,3}(?:(?:had|has|have|will) )?[a-z]+(?:ed|s) (?:it|them) (?:at|by|for|from|in|on|to|with)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that goes on from another, of which the text keeps nothing."""

DAYS = sorted(word for word in RELATIVE_TIME if word.endswith("day"))
"""Words of a day that is only known on the day of writing: `tuesday`, `yesterday`."""

FORMER = re.compile(r"The (first|former|old|original|previous) [A-Z]\w+ (?:had|was|were)\b")
"""How a sentence begins on what was there before another that has its name."""

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
A_DAY = rf"(?:{WEEKDAY}|(?:{WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? (?:{A_MONTH})(?!,? \d))"
OF_PAPER = "(?<!Independent)(?<!Mail)(?<!Scotland)(?<!Wales)"
"""No paper that is called by the day on which it comes out: *The Mail on Sunday*."""

ON_THE_DAY = re.compile(
    rf"{OF_PAPER}(?<!\bagain),?(?: later)? (?:early |late )?on {A_DAY}(?=[ ,.;])(?! when\b| [-–—] | and again\b)"
    rf"|^On {WEEKDAY},? (?!\d)"
)
"""The day on which something in the news happened, its year not told, which can be left out."""

YESTERDAY = re.compile(
    r",?(?<!\bafter)(?<!\band)(?<!\bas)(?<!\bbefore)(?<!\bby)(?<!\bfor)(?<!\bfrom)(?<!\bof)(?<!\bon)(?<!\bor)(?<!\bsince)"
    r"(?<!\bthan)(?<!\bthe)(?<!\bto)(?<!\buntil) yesterday(?: (?:morning|afternoon|evening|night))?(?=[ ,.;])(?! and\b)"
    r"|^Yesterday(?: (?:morning|afternoon|evening|night))?,"
)

OF_VERB = r"(?:(?:an?|her|his|its|new|plans?|the|their) )|that (?:he|it|its|she|the|there|they)\b|[$£€“\"\d]"
"""What stands behind the day if the word before tells what was done: *announced on Monday* *a new plan*."""

EMPTIED = re.compile(
    rf", (?:due|expected|scheduled|set) to [a-z]+ on {A_DAY}(?:,(?= [a-z])|(?=\.))"
    rf"|, which (?:was|were) [a-z]+(?: (?:down|off|out|up))? on {WEEKDAY},(?= [a-z])"
    r"|(?<=[a-z])(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bbe)(?<!\bbeen)"
    r" (?:announced|delivered|filed|held|issued|launched|made|presented|published|released|revealed|sent|unveiled)"
    rf"(?= on {A_DAY}[ ,.])(?! on {A_DAY} (?:{OF_VERB}))"
)
"""What would say nothing without the day behind it: *the ruling, which was handed down on Tuesday, ends …*."""

ON_ANY = rf"(?: early| late| later)? on {A_DAY}"
DOING_THEN = re.compile(rf", [a-z]+ing{ON_ANY}(?:,(?= )|(?=\.))")
DOING_THEN_FIRST = re.compile(rf"(?:^|(?<=[.!?”\"] ))[A-Z][a-z]+ing{ON_ANY}, (\w)")
"""What somebody does of which nothing is left without the day: *Speaking on Tuesday, …*; and how it goes on behind."""

ONLY_WHEN = re.compile(
    r"\b(?:am|are|be|been|is|was|were) (?:also |due to be |expected to be |to be )?"
    rf"(?:announced|due|held|published|released|scheduled|set)(?: early| late)? on {A_DAY}(?=[,.])"
    rf"|\b(?:began|begins|ended|ends|opened|opens|started|starts)(?: early| late)? on {A_DAY}\b"
)
"""What is told to be on a day, of which nothing is left without the day: *The awards are held on Monday, …*."""

OF_SEASON = re.compile(
    r"\b(?:[Tt]his|[Ll]ast|[Nn]ext)(?: past)? (?:(?:week(?:end)?|month|night|morning|time)\b"
    r"|(?:year|spring|summer|autumn|winter|season)\b(?!['’]s ))"
)
"""A time that is only known on the day of writing; *this year’s Oscars* are those that the article is about."""

IN_SEASON = re.compile(
    r"(?:,?(?: later| earlier| early| late)?"
    r"(?<!\bafter)(?<!\band)(?<!\bbefore)(?<!\bby)(?<!\bfor)(?<!\bfrom)(?<!\bin)(?<!\bof)(?<!\bon)(?<!\bor)(?<!\bsince)"
    r"(?<!\bthan)(?<!\bthe)(?<!\bto)(?<!\buntil)(?<!\bwith)(?<!\bwithin) "
    r"(?:this|last|next) (?:week(?:end)?|month|year|spring|summer|autumn|winter|season))"
    r"(?=[,.;]|$| (?:after|amid|as|because|despite|following|when|with)\b)"
)
"""Such a time that can be left out: *The fair opened last month*, but *by next year*, *last year’s fair*."""

BESIDE = re.compile(r"\b(?:after|although|because|compared|despite|since|than|though|when|while)\b")
"""What tells of another time beside that of the sentence, which both are needed to tell apart."""

OF_PRESENT = re.compile(r"\b(?:[Tt]oday|[Nn]ow|[Rr]ecent(?:ly)?|[Cc]urrent(?:ly)?)\b")
"""What is so on the day of writing; news is about nothing else."""

TOPICS = 15
"""Words that an article is most about."""

IN_SENTENCES = 3
"""Sentences in which such a word stands at least."""

TELLING = {"news": 2, "all": 5, "definition": 3}
"""So many of those words stand in the first sentence, in all that sum an article up, and in each where that is no news.

Of 40 news articles 29 are summed up without their headlines, 26 of them as with it.
"""

FEATURE = 400
"""Words of an article that may begin with a scene."""

SCENE = 6
"""Sentences within which it has come to its matter."""

HOOKED = 0.68
"""Share of an article's most frequent words that its sum has in it where that begins behind a scene."""

BACKWARDS = re.compile(r"^(?:The|Now, the) [a-z]|\b(?:these|those|such(?! as\b))\b")
"""What in such a sentence points to the scene: *school pupils born in those months*."""

DATE_LINE = re.compile(rf"(?:\w+day, )?(?:\d{{1,2}} )?(?:{A_MONTH})\b[ \d,]*$")
"""A title that is but the day on which the article came out."""

LABELLED = re.compile(r"(?:Factfile|In profile|Obituary|Profile|Q&A|Timeline|Who is): *")
"""What stands before the name of somebody or something of whom the article tells by and by."""

LONGEST_NAME = 3
"""Words of a title that is a name and no headline."""

STEM, ENDING = 4, 2
"""Letters by which a name is known again, and that an adjective may have more than it."""

CAPITAL = re.compile(r"\b[A-Z][A-Za-z0-9]{2,}\b")

IN_YEAR = re.compile(r"In \d{4}, ")
"""How what was so before is told beside the news."""

TURNING = re.compile(r"^([^“,]+), (?:however|meanwhile|though),")
"""What sets a sentence against the one before."""

VERBAL = re.compile(
    r"\b(?:am|are|be|been|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|that|to|was|were|which|who|will"
    rf"|would|[a-z]+ed|{'|'.join(sorted({*IRREGULAR_PAST, *IRREGULAR_PAST.values()}))})s?\b"
)
"""What hardly any sentence is without, but a caption: *Opening night of the exhibit in Oslo.*."""

AS_THEY = re.compile(r"^(?:After|As|Before|When|While) (?:he|it|she|they|we)\b")
"""How a scene goes on."""

UNTOLD = re.compile(
    r"\b(?:did|does|do|had|has|have|is|was|were) ?(?:not|n[’']t) (?:immediately |yet )?(?:be(?:en)? |available )?"
    r"(?:clear|comment|confirm|disclose|elaborate|give|include|identif|known|name|provide|release|reply|respond|reveal"
    r"|say|specify)"
    r"|\bdeclin\w+ to\b"
    r"|^(?:[^\s“”\"]+ ){0,9}[^\s“”\"]+ (?:said|says|added)\.$"
)
"""What says only what is not told."""

WHOLE = re.compile(r"[.!?…][”’\"')\]]*\Z")
"""How a sentence ends; a headline or a caption in mid-article does not."""

SHORTEST, LONGEST = 8, 45
"""Words of such a sentence."""

REPORTING = re.compile(
    r"(?<!\bthat )(?<!\bwhich )(?<!\bwho )\b(?:has|have) (?!to\b)"
    r"|(?<!\bto )\b(?:say|warn)\b|\b(?:says|warns|will)\b"
    r"|\b(?:is|are) (?:(?:set |expected |due |likely |poised )?to\b"
    r"|(?!(?:amazing|considered|regarded|said|striking|stunning|surprising)\b)\w+(?:ing|ed)\b)"
    r"|,[^,]* (?:announced|claims?|finds?|reports?|reveals?|said|shows?|suggests?|warned)\b"
)
"""How news is told: *has bought*, *is to close*, *will rise*, *…, the mayor says*."""

HAPPENED = re.compile(rf"\b(?:[a-z]+ed|{'|'.join(sorted({*IRREGULAR_PAST.values()} - {*IRREGULAR_PAST}))})\b")
"""How it is told in the past."""

FOUND = re.compile(r",? according to [^,]+\.$")
"""How a first sentence ends that tells what somebody has found out."""

SCENIC = re.compile(
    r"(?:All|Although|Among|As|At|Back|Behind|Every|Few|From|In|Inside|It|Most|Nobody|No one|On|One|Once|Outside|Over"
    r"|There|To|Under|[A-Z][a-z]+ing|When|While)\b"
)
"""How a scene begins that is told in the past."""

LONG_ENOUGH = 150
"""Words of an article of which a first sentence tells most only if it tells what that is about."""

CENTRAL = {"happened": 0.42, "found": 0.36}
"""Share of an article's most frequent words, as often as they stand in it, that a first sentence has in it which tells
news in the past, or what was found out: of 15 in untitled features that have fewer ten are scenes, of 13 others none.
"""

TEASING = re.compile(
    r"\b(?:appears? to|is|are|may|might|can|could) (?:want|said)\b|\b(?:you|your)\b"
    r"|^If\b|\b(?:burning|hot|talking) (?:issue|point|topic)\b"
    r"|\b(?:is|are) (?:chatting|covered|draped|eating|holding|leaning|lined|littered|looking|parked|perched|piled|sat"
    r"|scattered|sipping|sitting|smiling|stacked|standing|staring|strewn|talking|waiting|walking|watching|wearing)\b"
)
"""What begins with a hint to the reader, with hearsay or with a scene."""

DEFINING = re.compile(r"(?:\([^)]*\)|[^,;(])*(?:, [^,;]*,)? (?:is|was) (?:an?|one of|the)\b")
"""What a first sentence begins with that says who or what somebody or something is."""


def lead_of(
    article: Article, headline: str, prose: Sequence[Evidence], weights: Mapping[str, int], *, teaching: bool
) -> tuple[Evidence, ...]:
    """The first sentence and those that add most to it, if they say what the article is about; else nothing.

    `prose` and `weights` are what `prose_of` and `weights_of` say of it; `teaching`: it has no headline, and teaches. A
    chapter or an entry under a heading leads up to what it says: of 19 such sums readers took four, of 99 of news 85.
    """
    if not begins_with_matter(article, headline, prose) or not SENTENCE_END.search(prose[0].text):
        return ()
    start = 0
    if not opens(line_of(0, prose[0], weights), headline, told=not teaching):
        start = 0 if teaching else behind_hook(prose, weights, article)
        if not start:
            return ()
    news = not teaching or DEFINING.match(prose[0].text) is None
    early = prose[start : start + EARLY["news" if news else "definition"]]
    first, *others = (line_of(number, each, weights) for number, each in enumerate(early))
    fit = [first, *(line for line in others if is_fit(line, first, told=not teaching))]
    found = gist_of(fit, weights, news=news)
    words = {word for each in found for word in words_of(each.text) & weights.keys()}
    told = sum(len(words_of(each.text) & weights.keys()) for each in found)
    whole = told >= TELLING["all"] and not leaves_out_name(headline, article.text, found)
    enough = not start or sum(weights[word] for word in words) >= HOOKED * sum(weights.values())
    return found if whole and enough else ()


def headline_of(title: str) -> str:
    """The title, if it can be quoted and is more than the day on which the article came out; else empty."""
    return "" if "“" in title or DATE_LINE.match(title) else title.rstrip(".")


def news_of(article: Article, headline: str, prose: Sequence[Evidence], weights: Mapping[str, int]) -> Evidence | None:
    """The first sentence of news alone, if it reports what has happened, is to happen or is said.

    Of 56 first sentences of articles that no others sum up two readers took 43, of the 39 that this leaves 36.
    """
    if not begins_with_matter(article, headline, prose) or not reports(prose[0].text):
        return None
    return prose[0] if opens(line_of(0, prose[0], weights), headline, told=True) else None


def centre_of(
    article: Article, headline: str, prose: Sequence[Evidence], weights: Mapping[str, int]
) -> Evidence | None:
    """The first sentence of news without a title, if it tells of most that the article is about."""
    long = sum(len(each.text.split()) for each in prose) >= LONG_ENOUGH
    if not long or headline or not begins_with_matter(article, headline, prose):
        return None
    first = line_of(0, prose[0], weights)
    return prose[0] if tells_most(first, weights) and opens(first, headline, told=True) else None


def tells_most(first: Line, weights: Mapping[str, int]) -> bool:
    """Whether a sentence tells in the past, or as found out, of most that the article is about, and no scene."""
    text = first.sentence.text
    share = sum(weights[word] for word in first.words) / max(1, sum(weights.values()))
    if any(pattern.search(text) for pattern in (TEASING, LEADING_UP, UNNAMED)) or DEFINING.match(text):
        return False
    if FOUND.search(text):
        return share >= CENTRAL["found"]
    return share >= CENTRAL["happened"] and HAPPENED.search(text) is not None and SCENIC.match(text) is None


def reports(sentence: str) -> bool:
    """Whether it tells news, and no scene, no background and nothing that is always so.

    >>> reports("A bank has bought the ferry of Oban."), reports("Ada Marsh was woken by a bell.")
    (True, False)
    >>> reports("Salt is considered the oldest spice."), reports("All are talking of it: Oslo is to close.")
    (False, False)
    >>> reports("Bo Lund is sitting in his office."), reports("Oslo is planning a bridge.")
    (False, True)
    >>> reports("Old nets are piled on the steps of one of the dearest houses of Oslo.")
    False
    >>> reports("The view from the pier is striking, to say the least."), reports("Fog has become a hot topic.")
    (False, False)
    """
    beside = (TEASING, LEADING_UP, UNNAMED)
    return REPORTING.search(sentence) is not None and not any(pattern.search(sentence) for pattern in beside)


SENTENCE_END = re.compile(r"[.!?…][’”\"')\]]*$")
"""How a sentence ends, and a headline or a line of a list does not."""


def begins_with_matter(article: Article, headline: str, prose: Sequence[Evidence]) -> bool:
    """Whether an article can begin with what it is about: not an entry, nor where its first words miss the topic."""
    if not prose or is_entry(article, headline):
        return False
    return not (names_topic(headline, prose[0].text) or misses_topic(headline, prose[0].text))


def prose_of(article: Article) -> tuple[Evidence, ...]:
    """The sentences of its paragraphs, at their places."""
    return tuple(sentence for each in article.passages if is_prose(each) for sentence in sentences_of(each))


def line_of(number: int, sentence: Evidence, weights: Mapping[str, int]) -> Line:
    """A sentence with its words that the article is about."""
    return Line(number, sentence, words_of(sentence.text) & weights.keys())


def behind_hook(prose: Sequence[Evidence], weights: Mapping[str, int], article: Article) -> int:
    """The place of the sentence with which a feature comes to its matter behind a scene or a question; 0 if none does.

    Of such a sentence nothing is told before but the scene, so that it must name all that it is about.
    """
    if sum(len(passage.text.split()) for passage in article.passages) < FEATURE:
        return 0
    for number, sentence in enumerate(prose[1:SCENE], 1):
        line = line_of(number, sentence, weights)
        text = timeless(sentence.text)
        leans = LEANING.match(text) or POINTING.match(text) or BACKWARDS.search(text) or is_of_unnamed(text)
        if not leans and len(line.words) >= TELLING["definition"] and opens(line, "", told=True):
            return number
    return 0


def leaves_out_name(headline: str, text: str, found: Sequence[Evidence]) -> bool:
    """Whether no sentence has the first name of the headline that the article has again and again.

    >>> leaves_out_name("Yarrow rents out music", "Music is dear. Yarrow opened. Yarrow grew. Yarrow won.", ())
    True
    >>> leaves_out_name("Shops rent out music", "Music is dear. Shops opened. Most shops grew. Shops won.", ())
    False
    """
    told = " ".join(each.text for each in found)
    names = (word for word in CAPITAL.findall(headline) if not re.search(rf"\b{word.lower()}\b", text))
    first = next((name for name in names if len(re.findall(rf"\b{name}\b", text)) >= IN_SENTENCES), "")
    return first[: max(STEM, len(first) - ENDING)] not in told  # *Russian* is told of by *Russia*


def names_topic(headline: str, first: str) -> bool:
    """Whether the title is but the name of what the first sentence is about, of which the article tells by and by.

    Its first sentences say what it is, and sum nothing up: of seven such sums strict readers took one.

    >>> names_topic("Profile: Ada Marsh", "Ada Marsh ran the harbour."), names_topic("Mayor quits", "Ada Marsh left.")
    (True, False)
    """
    topic = LABELLED.sub("", headline).lower().removeprefix("the ")
    return bool(topic) and topic in first.lower()


def misses_topic(headline: str, first: str) -> bool:
    """Whether a first sentence has none of the words of a short title: the one that says what it is was left out."""
    titled = words_of(headline) if len(headline.split()) <= LONGEST_NAME else frozenset()
    return bool(titled) and titled.isdisjoint(words_of(first))


def opens(first: Line, headline: str, *, told: bool) -> bool:
    """Whether an article begins with a statement of what it is about; `told`: as news, which begins with the news."""
    text = timeless(first.sentence.text)
    enough = len(first.words) >= TELLING["news" if told else "definition"]
    begins_back = POINTING_BACK.match(text) or BACKGROUND.match(text)
    leans = begins_back or OF_YEAR.search(text) or tells_of_former(text, headline)
    return enough and is_own(text) and VERBAL.search(text) is not None and not (leans or LEADING_UP.search(text))


def tells_of_former(first: str, headline: str) -> bool:
    """Whether an article begins with what there was before that of which its headline tells.

    >>> tells_of_former("The original Yarrow was meant for children.", "Yarrow sequel shines")
    True
    """
    found = FORMER.match(first)
    return bool(headline) and found is not None and found[1] not in headline.lower()


def is_fit(line: Line, first: Line, *, told: bool) -> bool:
    """Whether the sentence can go on with what an article begins with: where that is no news it must be of the same."""
    text = timeless(line.sentence.text)
    whole = VERBAL.search(text) is not None and WHOLE.search(text) is not None
    empty = any(pattern.search(text) for pattern in (UNTOLD, AS_THEY)) or ONLY_WHEN.search(line.sentence.text)
    if empty or (told and IN_YEAR.match(text)) or not (whole and is_own(text) and is_timeless(text)):
        return False
    same = not line.words.isdisjoint(first.words) or share_name(first.sentence.text, text)
    return told or (same and len(line.words) >= TELLING["definition"] and OF_PRESENT.search(text) is None)


def undated(sentence: str) -> str:
    """The sentence without the day of the week on which it was so.

    >>> undated("On Friday, the ferry, held in Oban on Monday night, sailed.")
    'the ferry, held in Oban, sailed.'
    >>> undated("The ruling, which was handed down on Tuesday, ends a case. In a vote held on Sunday, 3 agreed.")
    'The ruling ends a case. In a vote, 3 agreed.'
    >>> undated("Tighter controls will be part of plans unveiled on Monday.")
    'Tighter controls will be part of plans.'
    >>> undated("They will vote on Thursday when the figures are in. They met on Friday and again on Sunday.")
    'They will vote on Thursday when the figures are in. They met on Friday and again on Sunday.'
    >>> undated("The bridge is to be built, The Mail on Sunday said on Monday.")
    'The bridge is to be built, The Mail on Sunday said.'
    >>> undated("In a statement issued on Friday, the firm told of a meeting later on Monday.")
    'In a statement, the firm told of a meeting.'
    >>> undated("The mayor announced on Monday a plan for the port. The firm revealed on Friday that it will close.")
    'The mayor announced a plan for the port. The firm revealed that it will close.'
    >>> undated("A crane fell yesterday, and Oslo mourned. Trade is slower than yesterday.")
    'A crane fell, and Oslo mourned. Trade is slower than yesterday.'
    >>> undated("Speaking on Tuesday, she wept. He, speaking late on Friday, sang. Speaking in Ulm on Monday, I sat.")
    'She wept. He sang. Speaking in Ulm, I sat.'
    """
    sentence = YESTERDAY.sub("", sentence).lstrip() if "esterday" in sentence else sentence
    if " on " not in sentence and not sentence.startswith("On "):
        return sentence
    told = DOING_THEN_FIRST.sub(lambda found: found[1].upper(), DOING_THEN.sub("", sentence))
    return ON_THE_DAY.sub("", EMPTIED.sub("", told))


def without_turn(sentence: str) -> str:
    """The sentence without what sets it against the one before.

    >>> without_turn("The market leader, however, is releasing a new boat.")
    'The market leader is releasing a new boat.'
    """
    return TURNING.sub(r"\1", sentence)


def timeless(sentence: str) -> str:
    """The same without the week, month or season on which it was so, if nobody is quoted in it.

    >>> timeless("The fair opened in Oslo last month, as planned.")
    'The fair opened in Oslo, as planned.'
    >>> timeless("The fair is to open by next year, although it closed last year.")
    'The fair is to open by next year, although it closed last year.'
    """
    told = undated(sentence)
    found = IN_SEASON.search(told) if OF_SEASON.search(told) else None  # most have none, which is seen sooner so
    if found is None or BESIDE.search(told, 0, found.start()) or DOUBLE.search(told):
        return told
    return IN_SEASON.sub("", told)


def share_name(one: str, other: str) -> bool:
    """Whether both sentences have a name in them, or the second goes on with who or what the first is about."""
    names = {*NAME.findall(one)} & {*NAME.findall(other)}
    return bool(names) or GOES_ON.match(other) is not None


NAME = re.compile(r"(?<!^)\b[A-Z][\w’'-]{2,}")
GOES_ON = re.compile(r"(?:He|Her|His|It|Its|She|Their|They)\b")


def is_prose(passage: Passage) -> bool:
    """Whether the passage is neither a heading nor a date line nor a credit."""
    return passage.kind == "paragraph" and len(passage.text.split()) >= SHORTEST


def sentences_of(passage: Passage) -> Iterator[Evidence]:
    """The sentences of a passage at their places."""
    start = opening_of(passage.text)
    for end in (*END.finditer(passage.text), None):
        text = without_marks(passage.text[start : end.start() if end else None])
        place = passage.start + start
        yield Evidence(text=text, start=place, end=place + len(text), passage=passage.number)
        start = end.end() if end else start


def without_marks(sentence: str) -> str:
    """The sentence without the marks of notes at its end."""
    return MARK.sub("", sentence) if sentence.endswith("]") else sentence


def weights_of(article: Article) -> Mapping[str, int]:
    """The families of the words that the article is most about, and in how many of its sentences each stands."""
    counted = matter_of(article.text).spread
    often = sorted((-number, word) for word, number in counted.items() if number >= IN_SENTENCES)
    titled = (word for word in words_of(article.title) if word in counted)
    return {word: counted[word] for word in (*(word for _, word in often[:TOPICS]), *titled)}


def is_own(sentence: str) -> bool:
    """Whether the sentence is a statement of the article's own, of a good length, and bound to no day or season."""
    whole = SHORTEST <= len(sentence.split()) <= LONGEST and not sentence.endswith(":")
    return is_of_any_day(sentence) and whole and not (ITSELF.search(sentence) or is_run_into(sentence))


def is_of_any_day(sentence: str) -> bool:
    """Whether it is bound to no day or season that is only known on the day of writing."""
    return not (re.search(rf"\b(?:{'|'.join(DAYS)})\b", sentence.lower()) or OF_SEASON.search(sentence))


def is_of_any_time(sentence: str) -> bool:
    """Whether it is bound to no day, season or span of time that is only known on the day of writing."""
    return is_of_any_day(sentence) and not (OF_PRESENT.search(sentence) or AGO.search(sentence))
