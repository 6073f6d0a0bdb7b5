"""Verbs of judging people and what they did, behind which *for* tells what it is judged by."""

JUDGING = frozenset(
    """
    acclaim admire admonish apologise apologize applaud arrest attack beatify behead berate blame book canonise
    canonize castigate celebrate censure chastise chide cite commend condemn congratulate convict court-martial
    credit criticise criticize decorate demote denounce deport deride detain discipline dismiss disqualify
    excommunicate excuse execute exile expel extol fault fete fine forgive hail honor honour idolise idolize impeach
    imprison incarcerate indict jail knight lambast lambaste laud lionise lionize lynch ostracise ostracize pardon
    penalise penalize persecute pillory praise prosecute punish rebuke reprimand reproach respect revere reward
    ridicule sack salute sanction scold sentence slam suspend thank toast upbraid venerate vilify
    """.split()
)
