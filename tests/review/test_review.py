from dataclasses import replace

import pytest

from quizgen.model.item import Item, OpenResponse, Point
from quizgen.model.quiz import Credit, Part, Quiz
from quizgen.model.wanted import Wanted
from quizgen.review import LEAST_OF_MANY, LEAST_SCORE, LIKELY, MANY, WARNING_COST, check_quiz, review
from quizgen.review.overlap import gives_away
from quizgen.review.text import contains, content_words, plain
from tests.support.items import read_item
from tests.support.texts import article_of

ARTICLE = article_of("Maud Ferrier kept the light. Its lamp burned colza oil.")
KEEPER = replace(
    read_item("Who kept the light?\n= Maud Ferrier\n> Maud Ferrier kept the light.", name="keeper"), score=LIKELY
)
OIL = replace(
    read_item("What did the lamp of the light burn?\n= Colza oil\n> Its lamp burned colza oil.", name="oil", start=29),
    score=LIKELY,
)


def quiz(*items: Item) -> Quiz:
    return Quiz(slug="light", title="Light", parts=(Part(heading="", items=items),), credit=Credit(title="Light"))


def codes(*items: Item) -> list[tuple[str, str, str]]:
    return [(each.code, each.subject, each.severity) for each in check_quiz(quiz(*items))]


def test_sound_items_are_handed_out_without_a_word() -> None:
    assert review([KEEPER, OIL], ARTICLE) == ((KEEPER, OIL), ())


def test_an_error_drops_an_item() -> None:
    wrong = replace(read_item("Who was she?\n= Maud\n> Maud Ferrier kept the light."), id="wrong")
    items, [finding] = review([wrong, OIL], ARTICLE)

    assert items == (OIL,)
    assert (finding.code, finding.subject, finding.severity) == ("pronoun-before-name", "wrong", "error")


def test_a_warning_lowers_an_item() -> None:
    [item], [finding] = review([replace(KEEPER, evidence=None, score=0.9)], ARTICLE)

    assert item.score == pytest.approx(0.9 - WARNING_COST)
    assert finding.severity == "warning"


def test_what_says_too_little_is_dropped_where_it_was_made_and_doubted_where_somebody_wrote_it() -> None:
    curt = replace(read_item("What does milk fill?\n= Alveoli\n> Maud Ferrier kept the light."), id="curt")

    assert review([curt, KEEPER], ARTICLE)[0] == (KEEPER,)
    assert codes(curt) == [("curt", "curt", "warning")]


def test_no_score_falls_below_nothing() -> None:
    [item], _ = review([replace(KEEPER, evidence=None, score=0.1)], ARTICLE)

    assert item.score == 0


def test_no_more_than_asked_for_are_handed_out() -> None:
    items, [finding] = review([KEEPER, OIL], ARTICLE, Wanted(count=1))

    assert len(items) == 1
    assert finding.code == "not-needed"


@pytest.mark.parametrize(("score", "asked"), [(LEAST_SCORE, True), (LEAST_SCORE - 0.01, False)])
def test_asides_are_left_alone(score: float, *, asked: bool) -> None:
    items, findings = review([KEEPER, replace(OIL, score=score)], ARTICLE)

    assert [item.id for item in items] == ["keeper", "oil"][: 1 + asked]
    assert [finding.code for finding in findings] == ["doubtful"] * (not asked)


@pytest.mark.parametrize(("others", "asked"), [(MANY, True), (MANY - 1, False)])
def test_of_an_article_of_which_much_is_likely_to_be_good_the_rest_is_handed_out_as_well(
    others: int, *, asked: bool
) -> None:
    told = [f"Maud Ferrier kept lamp{number} of house{number}." for number in range(others)]
    article = article_of(" ".join([*told, "Its lamp burned colza oil."]))
    likely = [
        replace(
            read_item(f"Who kept lamp{number}?\n= Maud Ferrier\n> {line}", name=f"lamp{number}"),
            score=LIKELY,
        )
        for number, line in enumerate(told)
    ]
    _, findings = review([*likely, replace(OIL, score=LEAST_OF_MANY)], article)

    assert ("oil" in {each.subject for each in findings if each.code == "doubtful"}) is not asked


@pytest.mark.parametrize(("sentences", "asked"), [(1, True), (30, False)])
def test_only_of_a_short_text_the_best_is_handed_out_though_nothing_is_likely_to_be_good(
    sentences: int, *, asked: bool
) -> None:
    article = article_of(" ".join([ARTICLE.text, *["The lamp was trimmed every night."] * sentences]))
    items, _ = review([replace(KEEPER, score=0.4), replace(OIL, score=0.3)], article)

    assert [item.id for item in items] == ["keeper"][:asked]


def test_only_what_is_likely_to_be_good_is_handed_out_where_that_is_wanted() -> None:
    likely, other = replace(KEEPER, score=0.7), replace(OIL, score=0.69)
    items, [finding] = review([likely, other], ARTICLE, Wanted(sure=0.7))

    assert [item.id for item in items] == ["keeper"]
    assert (finding.code, finding.subject) == ("not-wanted", "oil")
    assert "about 69%" in finding.message


def test_what_is_less_likely_to_be_good_is_handed_out_where_that_is_enough() -> None:
    less, least = replace(KEEPER, score=0.35), replace(OIL, score=0.34)
    article = article_of(" ".join([ARTICLE.text, *["The lamp was trimmed every night."] * 30]))
    items, _ = review([less, least], article, Wanted(sure=0.35))

    assert [item.id for item in items] == ["keeper"]


def test_a_finished_quiz_without_faults_has_no_findings() -> None:
    assert codes(KEEPER, OIL) == []


def test_two_items_that_ask_the_same_are_found() -> None:
    again = replace(KEEPER, id="again")

    assert codes(KEEPER, again) == [("duplicate", "again", "error")]


def test_an_item_that_shows_another_items_answer_is_found() -> None:
    shown = read_item("What did Maud Ferrier keep?\n= The light\n> Maud Ferrier kept the light.", name="shown")

    assert ("gives-away", "shown", "warning") in codes(KEEPER, shown)


def test_what_stands_in_another_sentence_gives_nothing_away() -> None:
    other = read_item("Where was Maud Ferrier born?\n= In Oban\n> She was born in Oban.", name="other", start=80)

    assert codes(KEEPER, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("The lamp", "lamp"), ("8,550 ships", "8550 ships"), ("“Home”", "home"), (" an  oil ", "OIL"), ("Inc.", "inc")],
)
def test_texts_that_differ_in_nothing_that_matters_are_equal(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(("one", "other"), [("8,550", "8,551"), ("2.5", "25"), ("50%", "50"), ("oil", "oils")])
def test_texts_that_mean_something_else_are_not_equal(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize(
    ("text", "phrase", "there"),
    [
        ("Who lit the lamp?", "The Lamp", True),
        ("Who lit lamplight?", "lamp", False),
        ("It cost 8,550 crowns.", "8550", True),
        ("What is C++ (1985)?", "C++", True),
        ("anything", "", False),
        ("anything", "?!", False),
    ],
)
def test_a_phrase_is_contained_as_whole_words(text: str, phrase: str, *, there: bool) -> None:
    assert contains(text, phrase) is there


def test_common_words_carry_no_meaning() -> None:
    assert content_words("Who is the keeper of Corran’s light?") == {"keeper", "corran’s", "light"}


def about(focus: str, count: int | None = None) -> tuple[list[str], list[tuple[str, str]]]:
    """The ids of what is chosen of the two items, and what is said of which."""
    items, findings = review([KEEPER, OIL], ARTICLE, Wanted(focus=focus, count=count))
    return [item.id for item in items], [(each.code, each.subject) for each in findings]


def test_only_what_is_in_focus_is_asked() -> None:
    assert about("lamps") == (["oil"], [("not-wanted", "keeper")])


def test_where_more_are_wanted_than_are_in_focus_others_are_added_with_a_doubt() -> None:
    assert about("lamps", 2) == (["oil", "keeper"], [("off-focus", "keeper")])


def test_what_is_in_focus_comes_first() -> None:
    assert about("lamps", 1) == (["oil"], [("not-needed", "keeper")])


def test_where_nothing_is_in_focus_nothing_is_asked() -> None:
    assert about("bridges", 2) == ([], [("not-wanted", "keeper"), ("not-wanted", "oil")])


def test_who_is_spoken_of_elsewhere_does_not_tell_whom_a_pronoun_means() -> None:
    words = "Read this sentence of the article. Who is meant by “she”: “She sold a boat to a bank in Bergen”?"
    asked = read_item(f"{words}\n= Maud Ferrier\n> She sold a boat to a bank in Bergen.", name="asked", start=80)
    shown = read_item("In which month did Maud Ferrier leave Oslo?\n= May\n> Maud Ferrier left in May.", name="shown")

    assert not gives_away(shown, asked)


def test_what_tells_the_meaning_of_a_term_is_told_of_any_such_thing() -> None:
    told = "is a number that tells how far the poll may be out."
    gap = read_item(f"The ____ {told}\n= margin of error\n! term\n> The margin of error {told}", name="gap")
    meaning = replace(gap, tags=("cloze", "predicate", "clipping"))

    assert [code for code, *_ in codes(gap)] == ["vague-reference"]
    assert not codes(meaning)


def test_of_a_sentence_that_is_to_be_explained_nothing_else_is_asked() -> None:
    assert KEEPER.evidence is not None
    question = OpenResponse(
        prompt="Why did Maud Ferrier keep the light? Explain in your own words.",
        expected=(Point(text="Maud Ferrier kept the light.", evidence=KEEPER.evidence),),
    )
    explained = replace(KEEPER, id="why", question=question, tags=("open", "explanation"))
    items, findings = review([KEEPER, OIL, explained], ARTICLE)

    assert {item.id for item in items} == {"why", "oil"}
    assert [(each.code, each.subject) for each in findings] == [("same-sentence", "keeper")]


SAYS = OpenResponse(
    prompt="What does Maud Ferrier, head of the ferry company, say in the article? Give the main points in your words.",
    expected=(Point(text="Maud Ferrier objects.", evidence=KEEPER.evidence),) if KEEPER.evidence else (),
)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("____, head of the ferry company, objects to the bridge.\n= Maud Ferrier", True),
        ("Who said “We need no bridge”?\n= Maud Ferrier", False),
        ("____, head of the ferry company, objects to the bridge.\n= Bo Lund", False),
        ("The ferry company has had ____ heads.\n= three", False),
    ],
)
def test_a_question_for_what_somebody_says_shows_who_is_introduced_in_its_words(words: str, *, shown: bool) -> None:
    asked = read_item(f"{words}\n> “We need no bridge,” said Maud Ferrier.", name="asked", start=80)
    says = replace(KEEPER, id="says", question=SAYS, tags=("open",))

    assert gives_away(says, asked) is shown
    items, _ = review([says, replace(asked, score=LIKELY)], ARTICLE)
    assert ("asked" in {item.id for item in items}) is not shown
