"""What a site puts between the paragraphs of an article: offers, links to other articles, credits of pictures."""

import re

from quizgen.readers.source import one_line

MOST_WORDS, MOST_LETTERS = 45, 400
"""Of such a paragraph; what is longer tells of something."""

LABELS = (
    r"read (?:more|also|next|on)|also read|see also|more(?: on this)?|recommended|listen|watch|keep reading",
    r"related(?: (?:article|content|coverage|post|reading|story|stories|topic)s?)?",
    r"tags?|topics?|filed under|categor(?:y|ies)|share(?: this)?|advertisement|disclaimer|correction|sponsored",
    r"(?:featured )?(?:image|photo|photograph|picture|video|graphic|illustration)s?(?: credits?| by| courtesy)?",
    r"editor[’']s note|credits?|via|sources?|hat tip",
    r"(?:first )?published(?: on)?|(?:last )?updated|posted(?: on| by| in)?|written by",
)
"""Words that an article may begin a sentence with as well: they have a colon behind them, or nothing."""

OFFERS = (
    r"©|\(c\) \d|copyright (?:©|\d|by )|all rights reserved",
    r"(?:please )?(?:subscribe|sign up) (?:to|for|now|here|today)\b|never miss (?:the|a|an|our|out)\b",
    r"get (?:the|our) (?:latest|best|daily)\b|(?:click|tap) here\b|(?:like|follow) (?:us|me)\b|follow @",
    r"download (?:the|our) .{0,40}\bapps?\b",
)
"""How sentences begin that speak to the visitor of a site."""

BEGINS = re.compile(rf"(?:{'|'.join(LABELS)})\s*(?:[:|]|$)|{'|'.join(OFFERS)}", re.IGNORECASE)

SPEAKS_OF = re.compile(
    r"\ball rights reserved\b|\bfor the full story\b|\balready a subscriber\b|\bsubscribe (?:now|today)\b"
    r"|\bvia (?:unsplash|getty|flickr|shutterstock)\b"
    r"|\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register)\b.{0,80}\bnewsletters?\b",
    re.IGNORECASE,
)

ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w{2,10}|(?:ig:?\s*)?@[\w.]+", re.IGNORECASE)

SIGNATURE = re.compile(r"[\u2014\u2013-]\s?.{1,60}\(@\w{1,30}\)")
"""Of a message from elsewhere: `— Ann Lowe (@ann) May 3, 2020`."""

BYLINE = re.compile(r"(?:By|BY) (?:[A-Z][\w.'\u2019-]*(?:[ ,&|]+(?:and )?|$)){2,6}$")

CREDIT = re.compile(r"[(\[]?(?:image |photo |picture )?(?:credits?:|courtesy of).{0,80}", re.IGNORECASE)


def is_promo(text: str) -> bool:
    """Whether a paragraph is none of the article's.

    >>> is_promo("Read more: Ten mills to see"), is_promo("Related work was done by Reed in 1911.")
    (True, False)
    >>> is_promo("By ANN LOWE and Ben Ash"), is_promo("By Monday the mill was gone.")
    (True, False)
    """
    line = one_line(text)
    if len(line) > MOST_LETTERS or len(line.split()) > MOST_WORDS:
        return False
    mere = ADDRESS.fullmatch(line) or CREDIT.fullmatch(line) or BYLINE.match(line)
    return bool(mere or SIGNATURE.match(line) or BEGINS.match(line) or SPEAKS_OF.search(line))
