"""Parts of a clause → a statement or a question."""

from collections.abc import Sequence

from quizgen.english.sentences import finish, join


def statement(*, front: Sequence[str] = (), subject: str, verb: Sequence[str], rest: Sequence[str] = ()) -> str:
    """A sentence of what precedes the subject, subject, verb with auxiliaries, and what follows.

    >>> statement(front=["in 1843"], subject="Ada Lovelace", verb=["wrote"], rest=["a note"])
    'In 1843, Ada Lovelace wrote a note.'
    """
    body = join(subject, *verb, *rest)
    return finish(", ".join([*front, body]), ".")


def subject_question(*, words: str, front: Sequence[str] = (), verb: Sequence[str], rest: Sequence[str] = ()) -> str:
    """The question for the subject.

    >>> subject_question(words="who", front=["after long study"], verb=["wrote"], rest=["a note", "in 1843"])
    'After long study, who wrote a note in 1843?'
    """
    return finish(", ".join([*front, join(words, *verb, *rest)]), "?")


def inverted_question(
    *, words: str, front: Sequence[str] = (), subject: str, verb: tuple[str, Sequence[str]], rest: Sequence[str] = ()
) -> str:
    """The question for another part: `verb` is the word before the subject and the words behind it.

    >>> inverted_question(words="what", subject="Ada Lovelace", verb=("did", ["write"]), rest=["in 1843"])
    'What did Ada Lovelace write in 1843?'
    """
    first, others = verb
    return finish(", ".join([*front, join(words, first, subject, *others, *rest)]), "?")


def inversion(auxiliaries: Sequence[str], verb: str, lemma: str, tense: str) -> tuple[str, tuple[str, ...]]:
    """The word that goes before the subject in a question, and the words that stay behind it.

    >>> inversion(["has", "been"], "built", "build", "other")
    ('has', ('been', 'built'))
    >>> inversion([], "wrote", "write", "past")
    ('did', ('write',))
    >>> inversion([], "lives", "live", "present")
    ('does', ('live',))
    """
    if auxiliaries:
        return auxiliaries[0], (*auxiliaries[1:], verb)
    if lemma == "be":
        return verb, ()
    if tense == "past":
        return "did", (lemma,)
    return ("do" if verb == lemma else "does"), (lemma,)
