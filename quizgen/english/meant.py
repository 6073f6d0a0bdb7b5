"""*Read a sentence of this article. Who is meant by “he”: “He was suspended in May”?*."""

import re

QUESTION = "Read a sentence of this article. Who is meant by “{pronoun}”: “{sentence}”?"

ASKING = re.compile(r"Read a sentence of this article\. Who is meant by “(?:he|she)”: “")
"""How such a question begins."""
