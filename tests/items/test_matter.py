from quizgen.items.matter import Matter, matter_of

ARTICLE = """
The ferry of Oban carries fishermen and cars. Fishermen of Oban like the ferry. The ferry carries cars in May.
A fisherman from Oslo moved to Oban in 1971 with his daughter.
"""


def test_a_statement_is_about_the_matter_by_the_words_that_stand_in_most_sentences() -> None:
    matter = matter_of(ARTICLE)

    assert matter.share("The ferry of Oban carries fishermen.") == 1
    assert matter.share("His daughter left Oslo in 1971.") < matter.share("The ferry of Oban sailed.")
    assert matter.share("The sun rose.") == 0


def test_where_nothing_is_known_every_statement_is_about_the_matter() -> None:
    assert Matter().share("The sun rose.") == 1
