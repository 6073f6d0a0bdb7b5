"""Which language a text is in, told by py3langid, whose model for 139 languages comes with it."""

import functools
import re
from typing import TYPE_CHECKING

from quizgen.errors import ArticleError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 5_000
"""Characters that are looked at: more add nothing, and long repetitive text makes the classifier unsure."""

SURE = 0.8
"""Only another language that is this probable is refused. Measured: paragraphs of every article in the corpus are
English or below 0.3, two sentences of French, German, Spanish or Dutch above 0.9; a line of foreign names is 0.3."""

TAKEN_FOR = {"en": ("en", "pcm")}
"""A language → what its texts are also taken for: Nigerian Pidgin for terse English."""

NO_LANGUAGE = "zxx"

ENGLISH = frozenset("and from of that the this which with".split())
"""Words that make up a seventh of English prose and hardly occur in another language."""

PLAIN = 0.1
"""Share of them from which a text is plainly English; of forty articles all have more. The model judges the others."""

FOREIGN, LONG = 0.03, 100
"""Share of them below which a text of so many words is not English, whatever the model takes it for: it knows no
Papiamento. Of 1,700 articles none has less than 0.054.
"""

WORD = re.compile(r"[^\W\d_]+")

NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "la": "Latin",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "zh": "Chinese",
    NO_LANGUAGE: "no language at all",
}
"""The commonest; others are named by their code."""


def check_language(text: str, language: str, name: str) -> None:
    """ArticleError if `text` is certainly not in `language`, an ISO 639 code; doubt is decided in its favour."""
    sample = text[:SAMPLE]
    words = WORD.findall(sample.lower()) if language == "en" else []
    share = sum(map(ENGLISH.__contains__, words)) / len(words) if words else 0
    if share >= PLAIN:
        return
    found, probability = _identifier().classify(sample)
    foreign = len(words) >= LONG and share < FOREIGN
    if not foreign and (found in TAKEN_FOR.get(language, (language,)) or probability < SURE):
        return
    wanted = NAMES.get(language, language)
    known = probability >= SURE and found != language
    raise ArticleError(
        f"{name}: the text {f'looks like {_named(found)}, not' if known else 'does not look like'} {wanted}",
        hint="give its text in another format, if it came out garbled"
        if found == NO_LANGUAGE
        else f"quizgen's rules are those of {wanted}, with any --model: give a translation",
    )


def _named(language: str) -> str:
    """The language by its name, or by its code if it has none here."""
    return NAMES.get(language, f"the language {language!r}")


@functools.cache
def _identifier() -> "LanguageIdentifier":
    """A classifier of our own, since the library's shared one doesn't give probabilities."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
