"""Verbs of judging people and what they did, behind which *for* tells what it is judged by."""

JUDGING = frozenset(
    """
    acclaim admire apologise apologize applaud arrest attack blame book censure chastise commend condemn congratulate
    convict credit criticise criticize denounce fault fine honor honour imprison jail penalise penalize praise
    prosecute punish rebuke reprimand reward sanction scold slam suspend thank
    """.split()
)
