"""Adjectives that stand for people."""

GROUPS = frozenset(
    """
    able-bodied affluent bereaved blind deaf deprived destitute disabled disadvantaged downtrodden educated elderly
    frail gifted handicapped healthy homeless hungry ill illiterate impoverished infirm insane jobless landless
    living marginalised marginalized middle-aged needy obese old oppressed poor powerless privileged rich sick
    super-rich underprivileged unemployed uninsured vulnerable weak wealthy well-off well-to-do young
    """.split()
)
"""Adjectives that with *the* mean all such people."""
