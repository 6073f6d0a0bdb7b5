"""quizgen turns an article into Anki decks and printable quizzes; start reading in `quizgen.pipeline`."""
