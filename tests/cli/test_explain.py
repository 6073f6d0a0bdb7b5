from quizgen.cli.explain import explained
from quizgen.model.finding import Finding
from quizgen.model.item import Evidence, Item, ShortAnswer

FIRST = Evidence(text="The lamp  burned oil.", start=0, end=21, passage=1)
SECOND = Evidence(text="It was bright.", start=22, end=36, passage=1)
ITEM = Item(id="lamp", question=ShortAnswer(stem="What did the lamp burn?", answer="Oil"), evidence=FIRST)


def refusal(evidence: Evidence, *, subject: str = "It was bright.", about: str = "") -> Finding:
    return Finding(
        code="no-subject", subject=subject, severity="warning", message="why", about=about, evidence=evidence
    )


def test_sentences_stand_in_the_order_of_the_article_with_what_was_asked_and_what_was_not() -> None:
    assert list(explained([refusal(SECOND)], items=[ITEM])) == [
        "1: The lamp burned oil.",
        "    asked: What did the lamp burn? (short)",
        "1: It was bright.",
        "    not asked: no-subject: why",
    ]


def test_an_item_that_was_left_out_is_named() -> None:
    assert list(explained([refusal(FIRST, subject="other", about="What burned?")]))[1:] == [
        "    not asked: no-subject: why [What burned?]"
    ]


def test_a_doubt_about_an_item_that_was_kept_is_no_refusal() -> None:
    assert "not asked" not in "".join(explained([refusal(FIRST, subject="lamp")], items=[ITEM]))


def test_one_reason_is_told_once() -> None:
    assert len(list(explained([refusal(SECOND), refusal(SECOND)]))) == 2
