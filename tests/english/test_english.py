import pytest

from quizgen.english.clauses import inversion, inverted_question, statement, subject_question
from quizgen.english.people import names_people
from quizgen.english.sentences import capitalise, finish, join, without_article
from quizgen.english.verbs import singular
from tests.support.cases import FOLDER, Case, Check, cases


@pytest.mark.parametrize("case", cases("english/verbs"), ids=str)
def test_a_verb_agrees_with_who_and_what(case: Case, check: Check) -> None:
    tense, verb = case.input.splitlines()

    check(case, " ".join(singular(verb.split(), tense=tense)))


@pytest.mark.parametrize("case", cases("english/clauses"), ids=str)
def test_statements_and_questions(case: Case, check: Check) -> None:
    parts = dict(line.split(": ", maxsplit=1) for line in case.input.splitlines())
    auxiliaries, rest = parts.get("auxiliaries", "").split(), [parts["rest"]]
    front = [parts["front"]] if "front" in parts else []
    verb = inversion(auxiliaries, parts["verb"], parts["lemma"], parts["tense"])

    who, what = parts["asked"].split(" / ")
    words = [*auxiliaries, parts["verb"]]
    lines = [
        statement(front=front, subject=parts["subject"], verb=words, rest=rest),
        subject_question(words=who, front=front, verb=singular(words, tense=parts["tense"]), rest=rest),
        inverted_question(words=what, front=front, subject=parts["subject"], verb=verb),
    ]
    check(case, "\n".join(lines))


@pytest.mark.parametrize("case", cases("english/sentences"), ids=str)
def test_phrases_in_sentences(case: Case, check: Check) -> None:
    phrase = case.input

    check(case, "\n".join((capitalise(phrase), finish(f"it was {phrase}", "."), without_article(phrase))))


def test_every_file_of_cases_is_read() -> None:
    assert {path.stem for path in (FOLDER / "english").glob("*.md")} == {"verbs", "clauses", "sentences", "opposites"}


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("Ada", "wrote"), "Ada wrote"),
        (("Ada", "", "  "), "Ada"),
        (("Ada", ", in 1843,", "wrote"), "Ada, in 1843, wrote"),
        ((), ""),
    ],
)
def test_parts_are_joined_by_one_space(parts: tuple[str, ...], joined: str) -> None:
    assert join(*parts) == joined


@pytest.mark.parametrize("lemma", ["mathematician", "Keeper-gardener", "co-founder", "Woman"])
def test_a_noun_for_people_is_known_whatever_its_case_and_first_half(lemma: str) -> None:
    assert names_people(lemma)


@pytest.mark.parametrize("lemma", ["lighthouse", "cook-stove", "", "team"])
def test_other_nouns_name_no_people(lemma: str) -> None:
    assert not names_people(lemma)
