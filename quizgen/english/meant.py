"""*Read a sentence of this article. Who is meant by “he”: “He was suspended in May”?*."""

import re

QUESTION = "Read a sentence of this article. {who} is meant by “{words}”: “{sentence}”?"

ASKING = re.compile(r"Read a sentence of this article\. (?:Who|What) is meant by “[^”]+”: “")
"""How such a question begins."""
