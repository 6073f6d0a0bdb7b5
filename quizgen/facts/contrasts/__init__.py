"""Sentences that set two things of a kind side by side, and what asks how they differ."""
