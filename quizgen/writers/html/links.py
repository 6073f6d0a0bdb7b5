"""What may become a link."""

import re

WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


def is_web_address(source: str) -> bool:
    """Whether `source` may become a link: nothing but http and https does.

    >>> is_web_address("https://example.org/a"), is_web_address("javascript:alert(1)"), is_web_address("The Times")
    (True, False, False)
    """
    return WEB_ADDRESS.fullmatch(source) is not None
