"""*Who is meant by “he”: “He was suspended in May”?*, *Who says in the article: “We are late”?* – what quotes it."""

import re

QUESTION = "Read a sentence of this article. {who} is meant by “{words}”: “{sentence}”?"

OF_WORDS = "Who says in the article: “{words}”?"

ASKING = re.compile(r"Read a sentence of this article\. (?:Who|What) is meant by “[^”]+”: “|Who says in the article: “")
"""How such a question begins."""
