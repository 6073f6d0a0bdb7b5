"""*Who is meant by “he” in this sentence of the article: “He was suspended in May”?*."""

import re

QUESTION = "Who is meant by “{pronoun}” in this sentence of the article: “{sentence}”?"

ASKING = re.compile(r"Who is meant by “(?:he|she)” in this sentence of the article: “")
"""How such a question begins."""
