"""Ages near an age: at *ninety-five* nobody takes *35* for an answer."""

from quizgen.english.counting import NUMBERS as WORDS

YOUNG, GROWN, OLD = 20, 50, 75
"""Ages from which on a reader remembers less and less exactly."""

STEPS = 4
"""How many steps the ages may lie from the key on either side."""

OLDEST = 100


def ages_near(number: str, value: float) -> list[str]:
    """Other ages in the form of the number, ascending.

    >>> ages_near("95", 95), ages_near("six", 6)
    (['79', '83', '87', '91', '99'], ['two', 'three', 'four', 'five', 'seven', 'eight', 'nine', 'ten'])
    """
    step = step_at(int(value))
    ages = (int(value) + step * count for count in range(-STEPS, STEPS + 1) if count)
    believable = [age for age in ages if 1 < age < max(OLDEST, int(value) + step + 1)]
    if number.isdigit():
        return [str(age) for age in believable]
    return [like_case(WORDS[age], number) for age in believable if age < len(WORDS)]


def step_at(age: int) -> int:
    """How many years two ages are apart that a reader of one does not take for each other."""
    return 1 + sum(age >= bound for bound in (YOUNG, GROWN, OLD))


def like_case(text: str, model: str) -> str:
    """The text with a capital where the model has one."""
    return text.capitalize() if model[0].isupper() else text
