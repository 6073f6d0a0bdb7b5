"""Nouns that say nothing without what they are of: *his claim*, *members*, *the visit to Oslo*.

Each module has predicates of a token; those that keep words from standing alone are rows of `quizgen.facts.standing`.
"""
