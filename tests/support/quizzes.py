"""An article, its quiz, and a quiz full of strings that some format takes for syntax."""

from dataclasses import replace

from quizgen.model.article import Article, Passage, passages_from
from quizgen.model.item import (
    GAP,
    Cloze,
    Event,
    Evidence,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Pair,
    Point,
    Question,
    ShortAnswer,
    TrueFalse,
)
from quizgen.model.quiz import Credit, Part, Quiz
from quizgen.model.study import Paragraph, Study, Term

HAZARDS = {
    "bold tag": "<b>bold</b>",
    "entity": "&amp; &lt; &#65; &copy",
    "end of CDATA": "x ]]> y",
    "Anki cloze": "{{c1::x}}",
    "Anki field": "{{Front}} {{#x}}y{{/x}}",
    "Jinja": "{{ 7 * 7 }} {% raw %} {# gone #}",
    "GIFT answers": "{=a ~b #c}",
    "GIFT title": "::title:: stem",
    "double quotes": '"quoted" "" “curly”',
    "single quotes": "it's 'so' ‘curly’",
    "attribute": '" onmouseover="alert(1)',
    "back-tick": "`code` ``x``",
    "end of script": "</script><script>alert(1)</script>",
    "end of style": "</style>",
    "comment": "<!-- gone --> -->",
    "processing instruction": "<?php x ?> <![CDATA[y]]>",
    "TeX": r"\(x\) \[y\] $z$ $$w$$",
    "backslash": r"C:\new\table \\ \n",
    "percent": "%50% %s %(x)s",
    "slashes": "// /* x */",
    "address": "javascript:alert(1) https://example.org/?a=1&b=2 <https://example.org>",
    "heading": "# heading #",
    "bullet": "- bullet",
    "plus bullet": "+ bullet",
    "number": "1. one 2) two",
    "number with bracket": "12) twelve",
    "quotation": "> quotation",
    "emphasis": "*a* **b** _c_ ~~d~~ a_b_c",
    "link": "[text](target) ![picture](target) [ref]: target [^1] [x][y]",
    "table": "a | b |---|",
    "rule": "---",
    "equals": "=== x = y",
    "spreadsheet formula": "=1+1",
    "YAML": "key: value, - no, @at, !tag, &anchor, %x, null",
    "JSON": '{"a": [1, null]}',
    "comma and semicolon": "a,b;c",
    "right to left": "שלום (2024) עולם",
    "direction override": "abc \u202e def",
    "emoji": "👩🏽‍🔬 and 🇺🇳",
    "decomposed accents": "cafe\u0301 A\u030angstro\u0308m",
    "no-break space": "31\u00a0metres",
    "long word": "Donaudampfschiff" * 12,
}
"""What each string is dangerous for → the string. No line breaks (fields are lines), no gap (a cloze holds one)."""

_PARAGRAPHS = (
    (
        "The harbour light at Corran Point was lit for the first time on 3 October 1871. "
        "Maud Ferrier kept it for twenty-six years and wrote down every ship that passed."
    ),
    (
        "Its lamp burned colza oil until 1904, when the Western Harbours Board replaced it with paraffin. "
        "The tower is 31 metres high and stands on a reef that is dry only at low tide."
    ),
    (
        "In the winter of 1883 a gale tore the gallery from the tower, "
        "but the lamp stayed lit because Ferrier had lashed the shutters the evening before."
    ),
    "“I counted ships as others count sheep,” Ferrier told a visitor, “and slept less.”",
    "A student found the 26 notebooks in a boathouse in 2009, and the county museum has shown them since 2011.",
)


def sample_article() -> Article:
    """A short article of five paragraphs and a heading, invented for the tests."""
    first, *others = _PARAGRAPHS
    return Article(
        slug="corran-point",
        title="The Light at Corran Point",
        passages=passages_from(
            [("paragraph", first), ("heading", "Oil and storms"), *(("paragraph", p) for p in others)]
        ),
        author="Ada Marsh",
        source="https://example.org/corran-point?page=1&print=yes",
        licence="CC BY 4.0",
        date="2024-05-16",
    )


def evidence(text: str) -> Evidence:
    """The place of `text` in the sample article; ValueError if it isn't there."""
    article = sample_article()
    start = article.text.index(text)
    return Evidence(text=text, start=start, end=start + len(text), passage=_passage_at(article, start).number)


def _passage_at(article: Article, offset: int) -> Passage:
    return next(passage for passage in article.passages if passage.start <= offset < passage.end)


def _item(name: str, question: Question, proof: str, *, points: int = 1, score: float = 0.5) -> Item:
    return Item(
        id=name, question=question, evidence=evidence(proof), points=points, score=score, tags=("corran-point",)
    )


def _choices() -> tuple[Item, ...]:
    return (
        _item(
            "choice-oil",
            MultipleChoice(
                stem="What did the lamp at Corran Point burn until 1904?",
                options=("colza oil", "whale oil", "paraffin", "coal gas"),
                correct=0,
            ),
            "Its lamp burned colza oil until 1904, when the Western Harbours Board replaced it with paraffin.",
            score=0.9,
        ),
        _item(
            "choice-height",
            MultipleChoice(
                stem="How high is the tower at Corran Point?",
                options=("13 metres", "26 metres", "31 metres"),
                correct=2,
            ),
            "The tower is 31 metres high",
        ),
        _item(
            "choice-found",
            MultipleChoice(
                stem="Where did a student find Ferrier’s notebooks?",
                options=("in the county museum", "in a boathouse", "in the gallery", "on the reef"),
                correct=1,
            ),
            "A student found the 26 notebooks in a boathouse in 2009",
            points=2,
        ),
    )


def _statements() -> tuple[Item, ...]:
    return (
        _item(
            "true-reef",
            TrueFalse(statement="The tower at Corran Point stands on a reef.", true=True),
            "stands on a reef that is dry only at low tide",
        ),
        _item(
            "false-gale",
            TrueFalse(
                statement="The lamp went out when a gale tore the gallery from the tower.",
                true=False,
                correction="The lamp stayed lit when the gale came.",
            ),
            "the lamp stayed lit because Ferrier had lashed the shutters the evening before",
        ),
    )


def _clozes() -> tuple[Item, ...]:
    return (
        _item(
            "cloze-keeper",
            Cloze(
                sentence=f"{GAP} kept the harbour light for twenty-six years.",
                answer="Maud Ferrier",
                accepted=("Ferrier",),
                hint="person",
            ),
            "Maud Ferrier kept it for twenty-six years and wrote down every ship that passed.",
        ),
        _item(
            "cloze-tide",
            Cloze(sentence=f"The reef at Corran Point is dry only at {GAP}.", answer="low tide"),
            "a reef that is dry only at low tide",
        ),
        _item(
            "cloze-board",
            Cloze(
                sentence=f"In 1904 {GAP} replaced colza oil with paraffin.",
                answer="the Western Harbours Board",
                hint="organisation",
            ),
            "the Western Harbours Board replaced it with paraffin",
            points=2,
        ),
    )


def _open_questions() -> tuple[Item, ...]:
    by_hand = Item(
        id="short-opinion", question=ShortAnswer(stem="Who wrote the article?", answer="Ada Marsh"), points=0
    )
    return (
        _item(
            "short-lit",
            ShortAnswer(
                stem="When was the harbour light at Corran Point lit for the first time?",
                answer="on 3 October 1871",
                accepted=("3 October 1871", "in October 1871"),
            ),
            "was lit for the first time on 3 October 1871",
        ),
        _item(
            "short-why",
            ShortAnswer(
                stem="Why did the lamp stay lit in the gale of 1883?",
                answer="because Ferrier had lashed the shutters the evening before",
            ),
            _PARAGRAPHS[2],
            points=3,
        ),
        _item(
            "short-sheep",
            ShortAnswer(stem="What did Ferrier, by her own account, do less because of the ships?", answer="sleep"),
            _PARAGRAPHS[3],
        ),
        by_hand,
    )


def _sets() -> tuple[Item, ...]:
    lit, oil, gale, _, found = _PARAGRAPHS
    return (
        _item(
            "matching-oils",
            Matching(
                prompt="Match each with what belongs to it.",
                pairs=(
                    Pair(left="Maud Ferrier", right="Kept the light", evidence=evidence(lit)),
                    Pair(left="The lamp", right="Burned colza oil", evidence=evidence(oil)),
                ),
                extra=("Sold ships",),
            ),
            lit,
            points=2,
        ),
        _item(
            "ordering-years",
            Ordering(
                prompt="Number the events in their order.",
                events=(
                    Event(text="The light was lit.", when="1871", evidence=evidence(lit)),
                    Event(text="A gale tore the gallery away.", when="1883", evidence=evidence(gale)),
                    Event(text="A student found the notebooks.", evidence=evidence(found)),
                ),
            ),
            lit,
            points=3,
        ),
        _item(
            "open-idea",
            OpenResponse(
                prompt="Say what the article is mainly about.",
                expected=(
                    Point(text="Maud Ferrier kept the light.", evidence=evidence(lit)),
                    Point(text="Its lamp burned colza oil.", evidence=evidence(oil)),
                ),
            ),
            lit,
            points=4,
        ),
    )


def study(passages: tuple[Passage, ...]) -> Study:
    """The article to read, and a term of it."""
    reading = tuple(Paragraph(text=each.text, number=each.number, kind=each.kind) for each in passages)
    return Study(reading=reading, terms=(Term(name="colza oil", meaning="Its lamp burned colza oil until 1904."),))


def sample_quiz(*, variant: str = "") -> Quiz:
    """Fifteen items on the sample article: every kind, in five parts; an item was added by hand."""
    article = sample_article()
    return Quiz(
        slug=article.slug,
        title=article.title,
        variant=variant,
        study=study(article.passages),
        credit=Credit(
            title=article.title,
            author=article.author,
            source=article.source,
            licence=article.licence,
            date=article.date,
        ),
        parts=(
            Part(heading="Choose", instructions="Fill in the circle of the one right answer.", items=_choices()),
            Part(heading="True or false?", instructions="Judge by what the article says.", items=_statements()),
            Part(heading="Fill the gaps", instructions="Write the missing words on the line.", items=_clozes()),
            Part(heading="Answer in a few words", items=_open_questions()),
            Part(heading="Put things together", instructions="Take your time.", items=_sets()),
        ),
    )


def quiz_of(*items: Item) -> Quiz:
    """The sample with these items and no others."""
    return replace(sample_quiz(), parts=(Part(heading="All", items=items),))


def only(question: Question, *, points: int = 1) -> Quiz:
    """The sample with this question and no other."""
    return quiz_of(Item(id="only", question=question, points=points))


def large_quiz(copies: int) -> Quiz:
    """The sample quiz with each item `copies` times, every one of its own id and wording."""
    sample = sample_quiz()
    parts = tuple(
        replace(part, items=tuple(_numbered(item, copy) for copy in range(copies) for item in part.items))
        for part in sample.parts
    )
    return replace(sample, slug="large", parts=parts)


def _numbered(item: Item, copy: int) -> Item:
    return replace(item, id=f"{item.id}-{copy}", question=_reworded(item.question, f"Copy {copy}:"))


def _reworded(question: Question, lead: str) -> Question:
    match question:
        case MultipleChoice(stem=stem) | ShortAnswer(stem=stem):
            return replace(question, stem=f"{lead} {stem}")
        case TrueFalse(statement=statement):
            return replace(question, statement=f"{lead} {statement}")
        case Cloze(sentence=sentence):
            return replace(question, sentence=f"{lead} {sentence}")
        case Matching(prompt=prompt) | Ordering(prompt=prompt) | OpenResponse(prompt=prompt):
            return replace(question, prompt=f"{lead} {prompt}")


def hostile_quiz(hazard: str) -> Quiz:
    """An item of every kind with `hazard` in every field that holds text: alone, first, last and in the middle."""
    proof = Evidence(text=f"{hazard} proof", start=0, end=len(hazard) + 6, passage=1)
    questions: tuple[Question, ...] = (
        MultipleChoice(stem=hazard, options=(hazard, f"{hazard} first", f"last {hazard}"), correct=1),
        MultipleChoice(stem=f"stem {hazard} stem", options=("plain", hazard), correct=1),
        TrueFalse(statement=hazard, true=True),
        TrueFalse(statement=f"statement {hazard}", true=False, correction=f"{hazard} correction"),
        Cloze(sentence=f"{hazard} {GAP} {hazard}", answer=hazard, hint=hazard),
        Cloze(
            sentence=f"{GAP}{hazard}",
            answer=f"answer {hazard}",
            accepted=(f"{hazard} accepted", hazard),
            hint=f"hint {hazard}",
        ),
        ShortAnswer(stem=f"{hazard} stem", answer=hazard, accepted=(f"{hazard} accepted", f"accepted {hazard}")),
        Matching(
            prompt=hazard,
            pairs=(
                Pair(left=hazard, right=f"right {hazard}", evidence=proof),
                Pair(left=f"{hazard} left", right=hazard),
            ),
            extra=(f"{hazard} extra",),
        ),
        Ordering(
            prompt=f"order {hazard}",
            events=(Event(text=f"z {hazard}", when=hazard), Event(text=hazard), Event(text=f"{hazard} event")),
        ),
        OpenResponse(prompt=f"{hazard} open", expected=(Point(text=hazard), Point(text=f"point {hazard}"))),
    )
    items = tuple(
        Item(id=f"item-{number}", question=question, evidence=proof, tags=(hazard,))
        for number, question in enumerate(questions)
    )
    return Quiz(
        slug="hostile",
        title=hazard,
        parts=(
            Part(heading=hazard, instructions=hazard, items=items[:4]),
            Part(heading=f"heading {hazard}", instructions=f"instructions {hazard}", items=items[4:]),
        ),
        credit=Credit(title=hazard, author=hazard, source=hazard, licence=hazard, date=hazard),
        study=study(
            passages_from([("heading", hazard), ("paragraph", hazard), ("paragraph", f"{hazard} and {hazard}")])
        ),
    )
