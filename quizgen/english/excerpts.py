"""Words of the article in a question: *Who is meant by “he” in …: “He left”?*, *The article says: “He got ____.”*."""

import re

from quizgen.english.marks import typographic
from quizgen.english.sentences import capitalise

MEANT = "Read this sentence of the article. Who is meant by “{pronoun}”: “{sentence}”?"

WHOSE = "Who is quoted in the article as saying “{words}”?"

WHY = "Read this sentence of the {source}: “{sentence}” What reason does the {source} give?"

SAID = "The {source} says: “{words}”"
"""Of a `source` that is called an article, or a text where it teaches."""

ASKING = re.compile(
    r"Read (?:a sentence of this|this sentence of the) article\. (?:Who|What) is meant by “[^”]+”: “"
    r"|Who is quoted in the article as saying “"
)
"""How a question begins that asks who is meant or speaks; quiz files of before have the first words."""

SAYING = re.compile(r"The (?:article|text) says: “")
"""How a text with a gap begins that is the article's."""

READING = re.compile(r"Read this sentence of the (?:article|text): “")
"""How a question begins that asks something about a whole sentence."""

QUOTING = re.compile(f"{ASKING.pattern}|{READING.pattern}|{SAYING.pattern}")
"""How what quotes the article begins: what follows is as its writer left it, and leans on what was told before."""

SPOKEN = re.compile(r"Who said “")
"""How a question begins that asks whose words these are: they, too, are as they were said."""

INNER = str.maketrans("“”", "‘’")

STARTING = "a an he her his I it its one she that the their there these they this those we you".split()
"""Words with which the subject of a sentence begins."""

JOINING = re.compile(
    rf"^(?:And|But(?! for\b)|(?:So|Yet)(?=,| (?:{'|'.join(STARTING)})\b| [A-Z])"
    r"|(?:Furthermore|However|Indeed|Meanwhile|Moreover|Nevertheless|Nonetheless|Still)(?=,)),? "
)
"""What joins a sentence to the one before; not what belongs to the next word: *So far*, *However old*."""

LAST_STOP = re.compile(r"\.(’?)$")


def within_marks(text: str) -> str:
    """The sentence as it stands between quotation marks.

    >>> within_marks('But he said: "It was late."')
    'He said: ‘It was late’'
    >>> within_marks("So far, he has come."), within_marks("So he has come.")
    ('So far, he has come', 'He has come')
    >>> within_marks("However old, he has come."), within_marks("However, he has come.")
    ('However old, he has come', 'He has come')
    """
    return LAST_STOP.sub(r"\1", inner(text))


def inner(text: str) -> str:
    """The same with its full stop.

    >>> inner('But he said: "It was late."')
    'He said: ‘It was late.’'
    """
    return capitalise(JOINING.sub("", typographic(text))).translate(INNER)
