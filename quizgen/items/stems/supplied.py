"""*It supplies 20 million people with water* → *How many people does it supply with water?*: with what goes behind."""

from dataclasses import replace

from quizgen.model.fact import Clause, Phrase

SUPPLYING = frozenset(
    "arm endow entrust equip feed fit furnish issue outfit present provide serve stock supply".split()
)
"""Verbs whose object gets what *with* leads to, which the parser takes for a part of it."""

WITH = " with "


def with_what_apart(clause: Clause, asked: Phrase) -> tuple[Clause, Phrase]:
    """The clause and what is asked for, *with …* taken out of what is counted and put behind the verb."""
    counted, found, what = asked.counted.partition(WITH)
    if not found or clause.lemma not in SUPPLYING or asked.role != "object":
        return clause, asked
    alone = replace(asked, counted=counted, text=asked.text.partition(WITH)[0])
    behind = Phrase(text=f"with {what}", role="oblique", head=what.split()[-1], preposition="with")
    phrases = [each for phrase in clause.phrases for each in ((alone, behind) if phrase is asked else (phrase,))]
    return replace(clause, phrases=tuple(phrases)), alone
