"""Countries and the adjectives of them: *Norway* – *Norwegian*."""

import re

ADJECTIVES = dict(
    pair.strip().split(":")
    for pair in """
    Afghanistan:Afghan|Albania:Albanian|Algeria:Algerian|Argentina:Argentine|Armenia:Armenian|Australia:Australian
    Austria:Austrian|Bangladesh:Bangladeshi|Belarus:Belarusian|Belgium:Belgian|Bolivia:Bolivian|Brazil:Brazilian
    Bulgaria:Bulgarian|Cambodia:Cambodian|Canada:Canadian|Chile:Chilean|China:Chinese|Colombia:Colombian
    Croatia:Croatian|Cuba:Cuban|Cyprus:Cypriot|Czechia:Czech|Denmark:Danish|Ecuador:Ecuadorian|Egypt:Egyptian
    Estonia:Estonian|Ethiopia:Ethiopian|Finland:Finnish|France:French|Georgia:Georgian|Germany:German|Ghana:Ghanaian
    Greece:Greek|Hungary:Hungarian|Iceland:Icelandic|India:Indian|Indonesia:Indonesian|Iran:Iranian|Iraq:Iraqi
    Ireland:Irish|Israel:Israeli|Italy:Italian|Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian|Kenya:Kenyan
    Latvia:Latvian|Lebanon:Lebanese|Libya:Libyan|Lithuania:Lithuanian|Malaysia:Malaysian|Malta:Maltese|Mexico:Mexican
    Mongolia:Mongolian|Morocco:Moroccan|Myanmar:Burmese|Nepal:Nepalese|Netherlands:Dutch|New Zealand:New Zealand
    Nigeria:Nigerian|North Korea:North Korean|Norway:Norwegian|Pakistan:Pakistani|Peru:Peruvian|Philippines:Filipino
    Poland:Polish|Portugal:Portuguese|Romania:Romanian|Russia:Russian|Saudi Arabia:Saudi|Senegal:Senegalese
    Serbia:Serbian|Singapore:Singaporean|Slovakia:Slovak|Slovenia:Slovenian|Somalia:Somali
    South Africa:South African|South Korea:South Korean|Spain:Spanish|Sri Lanka:Sri Lankan|Sudan:Sudanese
    Sweden:Swedish|Switzerland:Swiss|Syria:Syrian|Taiwan:Taiwanese|Tanzania:Tanzanian|Thailand:Thai
    Tunisia:Tunisian|Turkey:Turkish|Uganda:Ugandan|Ukraine:Ukrainian|United Kingdom:British|United States:American
    Uruguay:Uruguayan|Venezuela:Venezuelan|Vietnam:Vietnamese|Yemen:Yemeni|Zimbabwe:Zimbabwean
    """.replace("\n", "|").split("|")
    if pair.strip()
)
"""Country → what is of it."""

COUNTRIES = {adjective: country for country, adjective in ADJECTIVES.items()}

SHORT_NAMES = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "America": "United States",
    "UK": "United Kingdom",
    "Britain": "United Kingdom",
    "Great Britain": "United Kingdom",
}
"""What a country is called for short, and its name in full."""


def full_name(country: str) -> str:
    """The name in full of a country that may be called for short.

    >>> full_name("the US"), full_name("Norway")
    ('United States', 'Norway')
    """
    name = country.removeprefix("the ")
    return SHORT_NAMES.get(name, name)


def names_of(country: str) -> tuple[str, ...]:
    """All that a text may call a country by: its names and its adjective.

    >>> names_of("Norway")
    ('Norway', 'Norwegian')
    """
    full = full_name(country)
    short = [name for name, long in SHORT_NAMES.items() if long == full]
    return (full, *short, *(adjective for name, adjective in ADJECTIVES.items() if name == full))


PEOPLES = frozenset(
    """
    Allies Arabs Aztecs Celts Crusaders Danes Finns Franks Goths Huns Incas Mongols Moors Nazis Ottomans Persians
    Poles Romans Saxons Scots Soviets Spaniards Swedes Turks Vikings
    """.split()
)
"""Peoples whose name is no adjective of a country."""


BY_ENDING = re.compile(r"the (?:[A-Z][a-z]+-)?(?!Appalachians|Carpathians)[A-Z][a-z]+(?:ians|ites)")
"""A people by the ending of its name."""


def is_nation(words: str) -> bool:
    """Whether the words mean a people as one that does something.

    >>> is_nation("the British"), is_nation("the Romans"), is_nation("the Germans"), is_nation("the Rhine")
    (True, True, True, False)
    >>> is_nation("the Proto-Illyrians"), is_nation("the Hittites"), is_nation("the Carpathians")
    (True, True, False)
    """
    word = words.removeprefix("the ")
    if word in PEOPLES or BY_ENDING.fullmatch(words):
        return True
    return word != words and (word in COUNTRIES or word.removesuffix("s") in COUNTRIES)
