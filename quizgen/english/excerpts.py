"""*Who is meant by “he”: “He left in May”?*, *The article says: “He got ____ for it.”*: words of the article."""

import re

MEANT = "Read a sentence of this article. {who} is meant by “{words}”: “{sentence}”?"

SAID = "The article says: “{words}”"

ASKING = re.compile(r"Read a sentence of this article\. (?:Who|What) is meant by “[^”]+”: “")
"""How a question begins that asks who is meant."""

SAYING = re.compile(r"The article says: “")
"""How a text with a gap begins that is the article's."""

QUOTING = re.compile(f"{ASKING.pattern}|{SAYING.pattern}")
"""How what quotes the article begins: what follows is as its writer left it, and leans on what was told before."""
