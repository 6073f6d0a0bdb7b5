"""How a meaning is put: *a thin layer of cells that …* begins with the noun that says of what sort something is."""

BEHIND_SORT = (
    r" (?:at|by|caused|composed|consisting|for|found|from|in|into|located|made|occurring|of|on|that|to|used|when|where"
    r"|which|who|whose|with|without)\b"
)
"""A pattern of the words with which a meaning goes on behind that noun."""
