"""*The* with a noun: whether it says which is meant.

`check` refuses one that does not; `unique` knows nouns that need nothing around them, `throughout` those that the whole
article is about, `before`, `behind` and `ranked` the words that tell which.
"""
