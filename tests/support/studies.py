"""The sample quiz and the hostile one with all that a learning module shows beside their items."""

from dataclasses import replace

from quizgen.model.item import Evidence, Point
from quizgen.model.quiz import Quiz
from quizgen.model.study import Figure, Moment, Paragraph, Prompt, Relation, Study, Term
from tests.support.quizzes import evidence, hostile_quiz, sample_article, sample_quiz

LIT = "was lit for the first time on 3 October 1871"
KEPT = "Maud Ferrier kept it for twenty-six years and wrote down every ship that passed."
OIL = "Its lamp burned colza oil until 1904, when the Western Harbours Board replaced it with paraffin."
FOUND = "A student found the 26 notebooks in a boathouse in 2009"


def sample_module() -> Quiz:
    """The sample quiz with something in every list of its study."""
    return replace(sample_quiz(), study=sample_study())


def sample_study() -> Study:
    """What the sample article gives to study."""
    article = sample_article()
    return Study(
        reading=tuple(Paragraph(text=each.text, number=each.number, kind=each.kind) for each in article.passages),
        terms=(Term(name="Colza oil", meaning="The lamp burned colza oil until 1904.", evidence=evidence(OIL)),),
        figures=(
            Figure(name="Maud Ferrier", type="person", role="Keeper of the light", evidence=evidence(KEPT)),
            Figure(name="the Western Harbours Board", type="organisation", role="It replaced the oil.", evidence=None),
            Figure(name="Corran Point", type="place", role="Where the light stands", evidence=evidence(LIT)),
        ),
        timeline=(
            Moment(when="3 October 1871", text="The light was lit.", evidence=evidence(LIT)),
            Moment(when="Until 1904", text="Its lamp burned colza oil.", evidence=evidence(OIL)),
            Moment(when="2009", text="A student found the notebooks.", evidence=evidence(FOUND)),
        ),
        relations=(
            _relation("Maud Ferrier", "kept", "the harbour light", KEPT),
            _relation("the harbour light", "burned", "colza oil", OIL),
            _relation("a student", "found", "the notebooks of Maud Ferrier", FOUND),
        ),
        summary=tuple(Point(text=text, evidence=evidence(text)) for text in (KEPT, OIL, FOUND)),
        prompts=(
            Prompt(text="What did Maud Ferrier do?", expected=(Point(text="She kept it.", evidence=evidence(KEPT)),)),
            Prompt(text="Would you keep a light?"),
        ),
        unasked=(Point(text="The museum has shown the notebooks since 2011.", evidence=None),),
    )


def _relation(subject: str, link: str, target: str, proof: str) -> Relation:
    sentence = f"{subject} {link} {target}."
    return Relation(subject=subject, link=link, object=target, sentence=sentence, evidence=evidence(proof))


def hostile_module(hazard: str) -> Quiz:
    """The hostile quiz with `hazard` in every field of its study that holds text."""
    proof = Evidence(text=f"{hazard} proof", start=0, end=len(hazard) + 6, passage=1)
    point = Point(text=f"point {hazard}", evidence=proof)
    study = Study(
        reading=(
            Paragraph(text=f"heading {hazard}", number=1, kind="heading"),
            Paragraph(text=hazard, number=1),
            Paragraph(text=f"{hazard} and {hazard}", number=2),
        ),
        terms=(Term(name=hazard, meaning=f"meaning {hazard}", evidence=proof),),
        figures=(Figure(name=hazard, type="person", role=f"role {hazard}", evidence=proof),),
        timeline=tuple(Moment(when=f"{n} {hazard}", text=f"{hazard} {n}", evidence=proof) for n in range(3)),
        relations=(
            Relation(subject=hazard, link=f"link {hazard}", object=f"to {hazard}", sentence=hazard, evidence=proof),
            Relation(subject=f"to {hazard}", link=hazard, object=hazard, sentence=f"sentence {hazard}", evidence=proof),
        ),
        summary=(point,),
        prompts=(Prompt(text=f"prompt {hazard}", expected=(point,)),),
        unasked=(point,),
    )
    return replace(hostile_quiz(hazard), study=study)
