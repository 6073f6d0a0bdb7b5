from quizgen.model.article import Article, passages_from
from quizgen.model.finding import Finding
from quizgen.model.item import Evidence, Item, ShortAnswer
from quizgen.model.wanted import Wanted
from quizgen.review.suggestions import ASIDE, suggestions_of

FIRST = Evidence(text="The trail is 40 miles long.", start=0, end=27, passage=1)
SECOND = Evidence(text="The mill was built in 1880.", start=28, end=55, passage=1)
ARTICLE = Article(
    slug="trail", title="The trail", passages=passages_from([("paragraph", f"{FIRST.text} {SECOND.text}", 0)])
)


def item(name: str, evidence: Evidence, score: float = 0.5) -> Item:
    return Item(
        id=name, question=ShortAnswer(stem=f"How long is {name}?", answer="40 miles"), evidence=evidence, score=score
    )


def against(evidence: Evidence, message: str, *, code: str = "vague-reference", about: str = "") -> Finding:
    return Finding(
        code=code, subject=evidence.text, severity="warning", message=message, about=about, evidence=evidence
    )


def suggested(*mendable: Item, items: tuple[Item, ...] = (), count: int | None = None) -> list[str]:
    return [each.id for each in suggestions_of(mendable, items, (), ARTICLE, Wanted(count=count))]


def test_each_sentence_gives_its_best_question() -> None:
    assert suggested(item("low", FIRST, 0.2), item("high", FIRST, 0.4)) == ["high"]


def test_they_stand_in_the_order_of_the_article() -> None:
    assert suggested(item("mill", SECOND, 0.9), item("trail", FIRST, 0.3)) == ["trail", "mill"]


def test_a_sentence_that_is_asked_about_gives_none() -> None:
    assert suggested(item("trail", FIRST), item("mill", SECOND), items=(item("asked", FIRST),)) == ["mill"]


def test_there_are_as_many_as_the_quiz_lacks() -> None:
    assert suggested(item("trail", FIRST, 0.3), item("mill", SECOND, 0.9), count=1) == ["mill"]
    assert suggested(item("trail", FIRST), items=(item("asked", SECOND),), count=1) == []


def test_what_would_have_to_be_written_anew_is_not_suggested() -> None:
    assert suggested(item("trail", FIRST, 0.05)) == []


def test_a_question_with_a_flaw_of_form_is_not_suggested() -> None:
    garbled = Item(id="it", question=ShortAnswer(stem="How long is it ?? (", answer="(40"), evidence=FIRST, score=0.5)

    assert suggested(garbled) == []


def test_the_doubt_is_what_was_said_against_the_sentence() -> None:
    said = (
        against(SECOND, "it is of the mill"),
        against(FIRST, "is asked for by no question", code="no-question"),
        against(FIRST, "other items ask about it", code="same-sentence", about="How long …?"),
        against(FIRST, "“the trail” does not say which"),
    )
    [suggestion] = suggestions_of([item("trail", FIRST)], (), said, ARTICLE, Wanted())

    assert suggestion.doubt == "“the trail” does not say which"


def test_a_sentence_with_nothing_against_it_is_beside_the_matter() -> None:
    [suggestion] = suggestions_of([item("trail", FIRST)], (), (), ARTICLE, Wanted())

    assert suggestion.doubt == ASIDE
