import json
from dataclasses import replace

import pytest

from quizgen.errors import QuizFileError
from quizgen.model.item import Cloze, Item, MultipleChoice, Question, ShortAnswer, TrueFalse, suggested
from quizgen.model.quiz import Quiz
from quizgen.model.quizfile import LARGEST, load, to_json, to_yaml
from tests.support.quizzes import HAZARDS, sample_quiz
from tests.support.studies import hostile_module, sample_module

HEAD = "slug: mill\ntitle: The mill\ncredit:\n  title: The mill\nparts:\n  - heading: Questions\n    items:\n"


def with_items(items: str) -> str:
    """A quiz file whose items start on line 8, indented by six."""
    return HEAD + "".join(f"      {line}\n" for line in items.strip().splitlines())


def only_item(items: str) -> Item:
    return load(with_items(items).encode(), "quiz.yaml").items[0]


def error_of(text: str | bytes, name: str = "quiz.yaml") -> QuizFileError:
    with pytest.raises(QuizFileError) as caught:
        load(text if isinstance(text, bytes) else text.encode(), name)
    return caught.value


@pytest.mark.parametrize(
    "answer",
    ["Yes", "no", "1990", "2001-01-02", "1:30", "null", "~", "1_000", "0x10", "1e3", ".5", "True", "0.10", "="],
)
def test_an_answer_arrives_as_it_was_typed(answer: str) -> None:
    item = only_item(f"- question:\n    kind: short\n    stem: What?\n    answer: {answer}")

    assert item.answer == answer


@pytest.mark.parametrize("typed", ["true", "True", "yes", "on", "1"])
def test_truth_may_be_typed_in_several_ways(typed: str) -> None:
    item = only_item(f"- question:\n    kind: truefalse\n    statement: It is.\n    true: {typed}")

    assert item.answer == "True"


def test_a_new_item_needs_neither_id_nor_evidence() -> None:
    item = only_item("- question: {kind: short, stem: What?, answer: barley}")

    assert item.evidence is None
    assert len(item.id) == 12


def test_the_id_of_a_new_item_follows_from_its_question_alone() -> None:
    first = "- question: {kind: short, stem: What?, answer: barley}"
    second = "- question: {kind: short, stem: Where?, answer: here}"
    ids = [item.id for item in load(with_items(f"{first}\n{second}").encode(), "quiz.yaml").items]
    turned = [item.id for item in load(with_items(f"{second}\n{first}").encode(), "quiz.yaml").items]

    assert ids == turned[::-1]


def test_new_items_that_ask_the_same_have_ids_of_their_own() -> None:
    item = "- question: {kind: short, stem: What?, answer: barley}"
    quiz = load(with_items(f"{item}\n{item}").encode(), "quiz.yaml")

    assert len({item.id for item in quiz.items}) == 2


@pytest.mark.parametrize("nothing", ["", "null", "~"])
def test_evidence_may_be_left_empty(nothing: str) -> None:
    item = only_item(f"- question: {{kind: short, stem: What?, answer: barley}}\n  evidence: {nothing}\n  tags:")

    assert item.evidence is None
    assert item.tags == ()


def test_a_text_on_several_lines_becomes_one_line() -> None:
    item = only_item(
        "- question:\n    kind: short\n    stem: |\n      What did\n      the mill grind?\n    answer: barley"
    )

    assert item.prompt == "What did the mill grind?"


def test_control_characters_are_dropped() -> None:
    data = json.loads(to_json(sample_quiz()))
    data["title"] = "The\u0000 mi\u0007ll \ud83d"

    assert load(json.dumps(data).encode(), "quiz.json").title == "The mill"


@pytest.mark.parametrize(
    ("items", "message", "hint"),
    [
        (
            "- question:\n    kind: cloze\n    sentence: The mill ground ____.\n    answr: barley\n    answer: rye",
            "quiz.yaml:11: parts[0].items[0].question.answr: is not a field that there is",
            "did you mean answer? fields here: kind, sentence, answer, accepted, hint",
        ),
        (
            "- question:\n    kind: short\n    stem: What?",
            "quiz.yaml:8: parts[0].items[0].question.answer: is missing",
            "fields here: kind, stem, answer, accepted",
        ),
        (
            "- id: a\n  question:\n    kind: chioce\n    stem: What?",
            "quiz.yaml:9: parts[0].items[0].question: there is no kind 'chioce'",
            "did you mean choice? kinds: choice, truefalse, cloze, short, matching, ordering, open",
        ),
        (
            "- question:\n    stem: What?",
            "quiz.yaml:8: parts[0].items[0].question: kind is missing",
            "add a line such as `kind: short`; kinds: choice, truefalse, cloze, short, matching, ordering, open",
        ),
        (
            "- question: {kind: choice, stem: What?, options: [rye, oats], correct: 2}",
            "quiz.yaml:8: parts[0].items[0].question: correct is 2, but the options count from 0 to 1",
            "compare with one that `quizgen make ARTICLE --to yaml` writes",
        ),
        (
            "- question: {kind: choice, stem: What?, options: [rye, oats], correct: rye}",
            "quiz.yaml:8: parts[0].items[0].question.correct: is not a whole number",
            "compare with one that `quizgen make ARTICLE --to yaml` writes",
        ),
        (
            "- question:\n    kind: truefalse\n    statement: It is.\n    true: perhaps",
            "quiz.yaml:11: parts[0].items[0].question.true: is neither true nor false",
            "write true or false",
        ),
        (
            "- question: {kind: choice, stem: What?, options: rye, correct: 0}",
            "quiz.yaml:8: parts[0].items[0].question.options: is not a list",
            "write each entry on its own line behind a hyphen and a space",
        ),
        (
            "- question: {kind: cloze, sentence: The mill., answer: mill}",
            "quiz.yaml:8: parts[0].items[0].question: a cloze sentence holds one gap, written ____",
            "compare with one that `quizgen make ARTICLE --to yaml` writes",
        ),
        (
            "- id: a b\n  question: {kind: short, stem: What?, answer: rye}\n  difficulty: hrad\n  score: 2",
            ("quiz.yaml:8: parts[0].items[0].id: is not written as it must be (and 2 more problems, line 10, 11)"),
            "an id has up to 64 letters, digits, dots, hyphens and underscores",
        ),
        (
            "- question: {kind: short, stem: What?, answer: rye}\n- nonsense",
            "quiz.yaml:9: parts[0].items[1]: is not a group of fields",
            "compare with one that `quizgen make ARTICLE --to yaml` writes",
        ),
    ],
)
def test_a_mistake_is_told_with_line_and_field(items: str, message: str, hint: str) -> None:
    error = error_of(with_items(items))

    assert (error.message, error.hint) == (message, hint)


def test_two_items_with_one_id_are_refused() -> None:
    item = "- id: a\n  question: {kind: short, stem: What?, answer: rye}"

    assert error_of(with_items(f"{item}\n{item}")).message == "quiz.yaml:1: 2 items have the id a; give each its own"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title: The mill: a history\n", "1: malformed YAML: mapping values are not allowed"),
        ("title: 'The mill\nslug: mill\n", "1: malformed YAML: a quotation mark that is not closed"),
        ("title: The mill\ntitle: Again\n", "2: malformed YAML: title is there twice, first on line 1"),
        ("a: &a [x]\nb: *a\n", "1: malformed YAML: an anchor, &a"),
        ("a: *a\n", "1: malformed YAML: an alias, *a"),
        ("a: !!python/object:os.system x\n", "1: malformed YAML: a tag, "),
        ("a: " + "[" * 50_000, "1: malformed YAML: nested more than 20 deep"),
        ("\ttitle: The mill\n", "1: malformed YAML: "),
        ("a: b\nc: \x01\n", "malformed YAML: "),
        ("a: b\n---\nc: d\n", "2: malformed YAML: "),
        ("", "1: not a quiz"),
        ("just text\n", "1: not a quiz"),
        ("- a\n- b\n", "1: not a quiz"),
    ],
)
def test_yaml_that_is_malformed_or_dangerous_is_refused(text: str, problem: str) -> None:
    assert problem in error_of(text).message


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"slug": "a",\n "title": }', "quiz.json:2: malformed JSON: Expecting value at column 11"),
        ('{"slug": "a", "slug": "b"}', "quiz.json: malformed JSON: a field is there twice: slug"),
        ("[" * 100_000, "quiz.json: nested more than 20 deep"),
        ("[" * 100 + "]" * 100, "quiz.json: nested more than 20 deep"),
        ("[1, 2]", "quiz.json:1: not a quiz"),
        ("9" * 5000, "quiz.json: malformed JSON"),
        ("", "quiz.json:1: malformed JSON"),
    ],
)
def test_json_that_is_malformed_or_dangerous_is_refused(text: str, problem: str) -> None:
    assert error_of(text, "quiz.json").message.startswith(problem)


def test_a_field_in_json_has_a_line_too() -> None:
    text = to_json(sample_quiz()).decode().replace('"correct": 0', '"correct": "zero"').replace("  ", "\t")
    line = text[: text.index('"zero"')].count("\n") + 1

    assert error_of(text, "quiz.json").message.startswith(f"quiz.json:{line}: parts[0].items[0].question.correct: ")


def test_a_number_for_a_text_in_json_is_refused_with_what_to_write() -> None:
    text = to_json(sample_quiz()).decode().replace('"colza oil"', "1904")

    assert error_of(text, "quiz.json").hint == 'a text stands in quotes: "1990"'


def test_what_is_no_text_is_refused() -> None:
    assert error_of(b"PK\x03\x04\xff\xfe").message == "quiz.yaml:1: not UTF-8 text"


def test_a_huge_file_is_refused_with_the_limit() -> None:
    assert "10,000,000 bytes" in error_of(b"#" * (LARGEST + 1)).message


@pytest.mark.parametrize("name", ["quiz.json", "<stdin>", "quiz.txt"])
def test_json_is_told_by_its_name_or_its_beginning(name: str) -> None:
    assert load(to_json(sample_quiz()), name) == sample_quiz()


def test_a_byte_order_mark_does_no_harm() -> None:
    assert load(b"\xef\xbb\xbf" + to_yaml(sample_quiz()), "quiz.yaml") == sample_quiz()


def test_yaml_leaves_out_what_holds_its_default() -> None:
    text = to_yaml(sample_quiz()).decode()

    assert "difficulty" not in text
    assert "accepted: []" not in text
    assert "kind: choice" in text


def test_yaml_says_on_top_how_it_is_edited() -> None:
    assert "quizgen render corran-point.quiz.yaml" in to_yaml(sample_quiz()).decode().split("slug:", maxsplit=1)[0]


@pytest.mark.parametrize("answer", ["Yes", "1990", "2001-01-02", "1:30", "null"])
def test_other_yaml_readers_get_texts_too(answer: str) -> None:
    import yaml

    question = ShortAnswer(stem="What?", answer=answer)
    data = yaml.safe_load(to_yaml(one_question(question)))

    assert data["parts"][0]["items"][0]["question"]["answer"] == answer


def test_items_stand_apart_in_yaml() -> None:
    text = to_yaml(sample_quiz()).decode()

    assert text.count("\n\n      - id: ") == len(sample_quiz().items)


def test_a_long_text_stays_on_its_line() -> None:
    stem = "What did the mill grind " + "and grind " * 50 + "until 1911?"

    assert f"stem: {stem}\n" in to_yaml(one_question(ShortAnswer(stem=stem, answer="barley"))).decode()


def test_json_has_every_field_in_the_order_of_the_class() -> None:
    data = json.loads(to_json(sample_quiz()))

    assert list(data) == ["slug", "title", "parts", "credit", "language", "pipeline", "variant", "study"]
    fields = "id question evidence score difficulty bloom tags points topic".split()
    assert list(data["parts"][0]["items"][0]) == fields


def one_question(question: Question) -> Quiz:
    sample = sample_quiz()
    return replace(sample, parts=(replace(sample.parts[0], items=(Item(id="only", question=question),)),))


@pytest.mark.parametrize(
    "question",
    [
        MultipleChoice(stem="What?", options=("rye", "oats"), correct=1),
        TrueFalse(statement="It is.", true=False, correction="It is not."),
        Cloze(sentence="The mill ground ____.", answer="rye"),
        ShortAnswer(stem="What?", answer="rye"),
    ],
    ids=lambda question: question.kind,
)
def test_every_kind_keeps_its_kind_in_yaml(question: Question) -> None:
    assert load(to_yaml(one_question(question)), "quiz.yaml").items[0].question == question


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_what_is_to_be_studied_comes_back(suffix: str) -> None:
    write = {"json": to_json, "yaml": to_yaml}[suffix]

    for quiz in (sample_module(), *map(hostile_module, HAZARDS.values())):
        back = load(write(quiz), f"quiz.{suffix}")
        assert back.study == load(write(back), f"quiz.{suffix}").study
        assert back.study is not None
        assert quiz.study is not None
        assert [term.name for term in back.study.terms] == [term.name for term in quiz.study.terms]


def test_a_mistake_in_what_is_to_be_studied_is_named_with_its_line() -> None:
    text = to_yaml(sample_module()).decode().replace("    - when: Until 1904\n", "    - wehn: Until 1904\n")
    line = text[: text.index("wehn")].count("\n") + 1

    error = error_of(text)

    assert error.message.startswith(f"quiz.yaml:{line}: study.timeline[1]")
    assert "when" in error.hint


def with_suggestions(*items: Item) -> Quiz:
    return replace(
        sample_quiz(), suggestions=tuple(suggested(item, "“the trail” does not say which") for item in items)
    )


GAP = Item(id="gap", question=Cloze(sentence="The trail was ____ long.", answer="40 miles"))


@pytest.mark.parametrize("name", ["quiz.yaml", "quiz.json"])
def test_a_suggestion_waits_in_the_file(name: str) -> None:
    quiz = with_suggestions(GAP)
    raw = to_json(quiz) if name.endswith("json") else to_yaml(quiz)

    assert load(raw, name) == quiz
    assert GAP not in load(raw, name).items


def test_a_suggestion_without_its_doubt_is_an_item_among_its_like() -> None:
    raw = to_yaml(with_suggestions(GAP)).decode()
    mended = "".join(line for line in raw.splitlines(keepends=True) if "doubt: " not in line)
    quiz = load(mended.replace("The trail", "The trail over Corran Point").encode(), "quiz.yaml")
    [part] = [part for part in quiz.parts if "gap" in {item.id for item in part.items}]

    assert quiz.suggestions == ()
    assert part.heading in {own.heading for own in sample_quiz().parts}
    assert part.items[-1].prompt == "The trail over Corran Point was ____ long."


def test_a_mended_suggestion_of_a_new_kind_has_a_part_of_its_own() -> None:
    alone = replace(with_suggestions(GAP), parts=())
    mended = "".join(line for line in to_yaml(alone).decode().splitlines(keepends=True) if "doubt: " not in line)

    assert [part.heading for part in load(mended.encode(), "quiz.yaml").parts] == ["Further questions"]


def test_a_quiz_without_suggestions_says_nothing_of_them() -> None:
    assert b"suggestion" not in to_yaml(sample_quiz()) + to_json(sample_quiz())
    assert b"delete\n# its line `doubt`" in to_yaml(with_suggestions(GAP))


def test_a_suggestion_may_not_have_the_id_of_an_item() -> None:
    twin = replace(GAP, id=sample_quiz().items[0].id)

    with pytest.raises(ValueError, match="give each its own"):
        with_suggestions(twin)
