"""What a text that teaches says to be so in general, with what follows from what: read off the words as they stand."""
