"""Verbs that tell nothing without their object, which is what was done: *made her debut*, *gave a lecture*."""

DEEDS = {
    "bear": frozenset("fruit grudge resemblance responsibility witness".split()),
    "catch": frozenset("breath cold eye fire glimpse sight".split()),
    "commit": frozenset("atrocity crime offence offense suicide".split()),
    "do": frozenset(
        """
        battle best business chore damage duty exercise experiment favor favour good harm homework housework job
        justice laundry research service shopping stint task thing trick washing wonder work
        """.split()
    ),
    "draw": frozenset("attention breath comparison conclusion criticism distinction inspiration parallel".split()),
    "exert": frozenset("control influence power pressure".split()),
    "express": frozenset(
        """
        concern confidence desire disappointment doubt fear gratitude hope interest opinion outrage regret sadness
        satisfaction surprise sympathy view willingness wish
        """.split()
    ),
    "form": frozenset("basis opinion part view".split()),
    "gain": frozenset(
        """
        access control currency ground momentum prominence recognition strength traction weight
        """.split()
    ),
    "give": frozenset(
        """
        access account address advice answer approval assent assurance backing birth blessing boost briefing chance
        concert consent consideration credence credit demonstration description emphasis encouragement evidence
        example explanation feedback glimpse guarantee guidance help hint hope idea impetus impression indication
        information insight instruction interview kiss lecture look nod notice opinion opportunity order performance
        permission pledge preference presentation priority promise push reading reason recital rendition reply
        reprieve respite response rise ruling sermon shape shock sign signal smile speech start suggestion summary
        support talk testimony thanks thought treatment try verdict view vote warning way weight welcome
        """.split()
    ),
    "have": frozenset(
        """
        access argument bath bearing break breakfast chance chat consequence conversation debate desire difficulty
        dinner discussion doubt dream effect fight fun hope idea impact implication influence input intention interest
        lunch meal meeting nap opportunity picnic quarrel reason repercussion right role say shower sleep success swim
        talk thought trouble try use walk wish word
        """.split()
    ),
    "hold": frozenset(
        """
        belief breath conversation dialogue discussion hope office opinion position power sway talk view water
        """.split()
    ),
    "keep": frozenset("eye pace promise track watch word".split()),
    "lay": frozenset("blame claim emphasis foundation groundwork siege stress".split()),
    "lose": frozenset(
        """
        consciousness control ground heart hope interest life patience sight temper touch way weight
        """.split()
    ),
    "make": frozenset(
        """
        adjustment admission advance agreement allegation allowance amendment analogy announcement apology appeal
        appearance appointment argument arrangement arrest assault assertion assessment assumption attack attempt bid
        boast breakthrough call case change choice claim climb comeback comment commitment comparison compromise
        concession confession connection contribution correction cut debut decision deduction demand descent detour
        difference discovery distinction donation effort emphasis enquiry entrance error escape estimate evaluation
        exception exit expedition flight fortune fuss gain generalisation generalization gesture guess headway history
        impact improvement inference inquiry inroads intervention investment invitation journey judgement judgment
        jump landing leap living loss mark mention mess mistake mockery move name noise nomination objection
        observation offer omission order pact pass payment peace pilgrimage plea pledge point prediction preparation
        presentation proclamation profit progress promise pronouncement proposal protest provision purchase push
        reappearance recommendation recovery reference reform refusal remark repair reply request reservation
        resolution response return revelation revision run sacrifice sense shift speech stand start statement step
        stop stopover stride submission substitution suggestion switch threat tour trade transfer transition trek trip
        turn use visit vow voyage way wish withdrawal
        """.split()
    ),
    "pay": frozenset("attention call compliment court heed homage lip-service regard respect tribute visit".split()),
    "play": frozenset("part role trick".split()),
    "poke": frozenset({"fun"}),
    "pose": frozenset("challenge danger dilemma hazard problem question risk threat".split()),
    "put": frozenset("blame effort emphasis end faith pressure question stop strain stress trust".split()),
    "raise": frozenset("alarm awareness concern doubt eyebrow hope objection question".split()),
    "reach": frozenset("climax conclusion end peak point stage understanding".split()),
    "run": frozenset("risk".split()),
    "serve": frozenset("function purpose role".split()),
    "set": frozenset("example fire foot precedent sail stage".split()),
    "shed": frozenset("light tear".split()),
    "strike": frozenset("balance chord".split()),
    "take": frozenset(
        """
        account action advantage aim approach ballot bath bite blame break breath call care chance charge command
        control course cover credit delight delivery dive effect effort exam exception exercise form heart heed hiatus
        hold holiday hostage initiative inspiration interest journey lead leap leave lesson liberty look measure nap
        note notice oath offence offense office part photo photograph picture place pleasure pledge plunge position
        possession power precaution precedence pride priority punishment refuge responsibility rest revenge ride risk
        root route sabbatical seat shape shelter shot shower side sip stance stand step steps stock stroll swim swing
        toll tour trip turn vacation view vote vow walk work
        """.split()
    ),
    "wage": frozenset("battle campaign fight struggle war".split()),
    "wield": frozenset("influence power".split()),
}
"""Each such verb → nouns of what is done by it, of which *what* with the verb does not ask."""
