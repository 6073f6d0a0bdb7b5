"""How likely items are to be taken."""

from dataclasses import replace
from itertools import product

import pytest

from quizgen.items.acceptance import (
    BASE,
    BEFORE,
    LEAST_JUDGED,
    MODELS,
    NAME_IN_LIFE,
    OF_LIFE,
    added_by_form,
    added_since,
    all_traits_of,
    form_traits,
    learned,
    log_odds,
    model_of,
    odds_of,
    probability,
    rated,
    since,
    weights,
)
from quizgen.items.acceptance.closer import closer_traits
from quizgen.items.acceptance.phrases import phrases_of
from quizgen.items.acceptance.traits import Genre, Setting, classes_of, form_of, traits_of
from quizgen.model.item import (
    Cloze,
    Event,
    Evidence,
    Item,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Point,
    Question,
    ShortAnswer,
    TrueFalse,
)

TEXT = "Ada Marsh built the first ferry of Oban in 1911. The ferry carried 40 sheep. Sheep like the ferry."
PROOF = Evidence(text=TEXT[:48], start=0, end=48, passage=1)
CLASSES = {"ada": "PROPN", "marsh": "PROPN", "built": "VERB", "the": "DET", "first": "ADJ", "ferry": "NOUN"} | {
    "of": "ADP",
    "oban": "PROPN",
    "in": "ADP",
    "sheep": "NOUN",
}
SETTING = Setting(text=TEXT, genre="life", classes=CLASSES)

SHORT = ShortAnswer(stem="In which year did Ada Marsh build the first ferry of Oban?", answer="1911")
OTHERS: tuple[Question, ...] = (
    MultipleChoice(stem="Who built the first ferry of Oban?", options=("Ada Marsh", "Ann Lee"), correct=0),
    TrueFalse(statement="Ada Marsh built the first ferry of Oban.", true=True),
    Cloze(sentence="Ada Marsh built the first ferry of Oban in ____.", answer="1911", hint="year"),
    OpenResponse(prompt="What news does the article report?", expected=(Point(text="Ada Marsh built it."),)),
)
ORDERING = Ordering(prompt="Put in order.", events=(Event(text="It sank."), Event(text="It was raised.")))


def item(question: Question) -> Item:
    """An item with the question."""
    return Item(id="one", question=question, evidence=PROOF, score=0.5)


def test_the_traits_of_a_question() -> None:
    traits = traits_of(item(SHORT), SETTING)

    assert traits["worth"] == 0.5
    assert traits["form: short which year in life"] == traits["kind: short in life"] == 1
    assert (traits["question: words"], traits["answer: words"], traits["evidence: words"]) == (13, 1, 11)
    assert (traits["question: PROPN"], traits["question: AUX"], traits["answer: NUM"]) == (3, 1, 1)
    assert traits["question: the thing"] == 0  # *the first ferry* has a word between
    assert traits["question: most often"] == 1  # *ferry*, of which the article tells most
    assert traits["answer: often"] < 1
    assert traits["place"] == 0


@pytest.mark.parametrize(
    ("question", "form"),
    [(SHORT, "which year"), *zip(OTHERS, ["who", "True", "year", "What news"], strict=True)],
)
def test_what_an_item_asks_for(question: Question, form: str) -> None:
    assert form_of(item(question)) == form


def test_words_that_the_article_does_not_have_are_known_by_their_letters() -> None:
    assert classes_of(["Did", "Max", "eat", "12", "eels", "?"], {"eat": "VERB"}) == [
        "AUX",
        "PROPN",
        "VERB",
        "NUM",
        "NOUN",
        "PUNCT",
    ]


def test_a_rating_replaces_what_an_item_is_worth() -> None:
    [found] = rated([item(SHORT)], SETTING)

    assert replace(found, score=0.5) == item(SHORT)
    assert found.score == probability(log_odds(traits_of(item(SHORT), SETTING), phrases_of(found), "single") + OF_LIFE)
    assert 0 < found.score < 1


def test_a_closer_look_at_an_item() -> None:
    setting = replace(SETTING, title="The sheep ferry of Oban")
    gap = item(Cloze(sentence="Ada Marsh could build the first ferry of ____ in 1911.", answer="Oban", hint="place"))
    traits = closer_traits(replace(gap, tags=("gap",)), setting)

    assert {name for name, value in traits.items() if value == 1} == {
        "asks: cloze name",
        "rule: gap",
        "question: modal",
        "question: name",
        "question: of title",
        "answer: of title",
        "place: begins paragraph",
    }
    assert traits["evidence: of title"] == 2


@pytest.mark.parametrize(
    ("question", "form"),
    [
        (SHORT, "short year"),
        (OTHERS[0], "choice words"),
        (OTHERS[1], "truefalse true"),
        (TrueFalse(statement="It sank in 1912.", true=False, correction="It sank in 1911."), "truefalse false by year"),
        (TrueFalse(statement="It rose.", true=False, correction="It sank."), "truefalse false by words"),
        (ShortAnswer(stem="How many sheep did the ferry carry?", answer="Forty"), "short words"),
        (ShortAnswer(stem="How many decks has it?", answer="Two"), "short number in words"),
        (ShortAnswer(stem="How long was it?", answer="About 40 feet"), "short digits"),
    ],
)
def test_the_form_of_an_answer(question: Question, form: str) -> None:
    assert f"asks: {form}" in closer_traits(item(question), SETTING)


def test_in_news_the_form_of_an_item_counts_as_well() -> None:
    news = replace(SETTING, genre="news")
    [found] = rated([item(SHORT)], news)
    odds = odds_of(item(SHORT), news, "single")

    assert found.score == probability(odds + added_by_form(item(SHORT), odds))


def test_a_form_that_was_taken_more_often_raises_only_what_could_be_judged() -> None:
    meant = "Read this sentence of the article. Who is meant by “she”: “She sailed to Oslo in the only boat there was”?"
    asked = replace(item(ShortAnswer(stem=meant, answer="Ada Marsh")), tags=("short", "reference"))

    assert added_by_form(asked, LEAST_JUDGED) > 0
    assert added_by_form(asked, LEAST_JUDGED - 0.1) == 0


def test_who_said_something_is_a_form_of_its_own() -> None:
    said = replace(item(ShortAnswer(stem="Who said “It sank”?", answer="Ada Marsh")), tags=("subject",))
    built = replace(said, question=ShortAnswer(stem="Who built the ferry?", answer="Ada Marsh"))

    assert form_traits(said, 0.5) == {BEFORE: 0.5, "short": 1.0, "short for subject, who said": 1.0}
    assert "short for subject, who" in form_traits(built, 0.5)


def test_in_a_life_a_gap_at_a_name_is_taken_more_often_than_other_items() -> None:
    gap = item(Cloze(sentence="In 1911 ____ sailed to Oslo.", answer="Ada Marsh", hint="person"))
    traits = all_traits_of(gap, SETTING, "single")

    assert added_since(traits, "single", "life") == OF_LIFE + NAME_IN_LIFE
    assert added_since(all_traits_of(item(SHORT), SETTING, "single"), "single", "life") == OF_LIFE


def test_each_weight_learned_later_is_of_a_trait_that_items_may_have() -> None:
    made = [item(question) for question in (SHORT, *OTHERS)]
    known = {name for each in made for name in all_traits_of(each, SETTING, "single")}
    named = tuple(f"{part}: " for part in ("asks", "form", "kind", "rule"))

    assert {name for name in since()["single"] if name not in known and not name.startswith(named)} == {BASE}


def test_the_phrases_of_a_gap() -> None:
    gap = Cloze(sentence="In 1911 Ada Marsh built a ferry at ____.", answer="Oban Harbour", hint="place")
    phrases = phrases_of(item(gap))

    assert {"q ^ in", "q in <year>", "cloze q at ____", "q ____ .", "a < <name>", "hint place <name>"} <= phrases
    assert {"e ferry", "left the", "left first"} <= phrases
    assert not phrases & {"left ferry", "e 1911"}  # the first is in the gap's sentence, the second is no word


def test_what_is_quoted_from_the_article_is_told_apart_by_how_it_begins() -> None:
    quoted = Cloze(sentence="The article says: “It sold ____ boats.”", answer="12", hint="number")

    assert "q ^ says" in phrases_of(item(quoted))


def test_a_phrase_counts_for_what_was_learned_of_it() -> None:
    best = max(learned()["phrases"], key=lambda phrase: learned()["phrases"][phrase])
    traits = traits_of(item(SHORT), SETTING)
    scores = [log_odds(traits, phrases, "single") for phrases in ([], [best], [best, "q of nothing known"])]

    assert scores[0] < scores[1] == scores[2]


def test_each_model_tells_what_traits_and_phrases_count_for() -> None:
    together = learned()["together"]

    assert together.keys() == {*MODELS.values()}
    assert all(counts.keys() == {"base", "phrases", "traits"} for counts in together.values())


def test_what_was_hardly_judged_keeps_its_worth() -> None:
    why = item(OpenResponse(prompt="Why did Ada Marsh build a ferry?", expected=(Point(text="For sheep."),)))

    assert [*rated([item(ORDERING), why], SETTING)] == [item(ORDERING), why]
    assert model_of(why) is None


@pytest.mark.parametrize("model", sorted({*MODELS.values()}))
def test_each_weight_is_of_a_trait_that_items_have(model: str) -> None:
    genres: tuple[Genre, ...] = ("life", "news", "teaching")
    settings = [Setting(text=TEXT, genre=genre, classes=CLASSES) for genre in genres]
    made = [item(question) for question in (SHORT, *OTHERS)]
    traits = {name for each, setting in product(made, settings) for name in traits_of(each, setting)}
    unknown = {name for name in weights()[model] if name not in traits and not name.startswith("form: ")}

    assert unknown == {BASE}


@pytest.mark.parametrize(("link", "likelier"), [("are", True), ("were", False)])
def test_all_of_so_many_things_are_asked_for_sooner_where_they_are_so(link: str, likelier: bool) -> None:
    listed = item(ShortAnswer(stem=f"What {link} the two parts of the ferry?", answer="The deck and the hold"))
    traits, phrases = traits_of(listed, SETTING), phrases_of(listed)
    plain = probability(log_odds(traits, phrases, "single") + OF_LIFE)

    assert (next(rated([listed], SETTING)).score > plain) == likelier
