"""Nouns of money."""

COINS = frozenset("cent crown farthing pence penny pound quid".split())
"""Nouns of money that mean other things too, or parts of a currency."""

NAMES_OF_CURRENCIES = frozenset(
    """
    baht cedi deutschmark dinar dirham dollar dong drachma escudo euro florin forint franc groschen guilder hryvnia
    koruna krona krone kroner kronor kuna kwacha lek leu lev lira lire naira peseta peso pfennig rand renminbi rial
    ringgit riyal rouble ruble rupee rupiah schilling shekel shilling taka tenge thaler yen yuan zloty
    """.split()
)
"""What a country calls its money: *the lira* is that of the country that a text is about."""

CURRENCIES = COINS | NAMES_OF_CURRENCIES
"""Lemmas of money, of which one asks how much and not how many."""
