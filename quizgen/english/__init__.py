"""Strings in, strings out: what English does with words, knowing nothing of articles or quizzes."""
