"""Questions about those whom a pronoun may mean: the head of what names each, and who it is if that is known."""

from collections.abc import Sequence

from quizgen.annotate.grammar import SAYING, role_of, verb_of
from quizgen.annotate.personhood import roles_of
from quizgen.english.counting import NUMBERS
from quizgen.english.people import names_people
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS, any_child, is_source, verb_above

NOBLES = frozenset(
    """
    archduchess archduke baron baroness caliph chief count countess czar duchess duke earl elector emir emperor empress
    khan king lady landgrave lord maharaja marchioness margrave marquess marquis marquise prince princess queen shah
    sheikh shogun sultan tsar tsarina viscount viscountess
    """.split()
)
"""What somebody is of a place, or of a family called after one."""

AFTER_DEATH = frozenset(
    """
    beatify bequeath bury canonise canonize commemorate cremate embalm entomb honor honour inter leave lie mourn
    remember replace rest succeed survive
    """.split()
)
"""Verbs of what the dead undergo, or did by dying."""

PARENTS = frozenset("father grandfather grandmother grandparent guardian mother parent stepfather stepmother".split())

CHILDHOOD = frozenset(
    {
        *NUMBERS[1:18],
        *map(str, range(1, 18)),
        "adolescent",
        "baby",
        "boy",
        "child",
        "girl",
        "infant",
        "kid",
        "little",
        "schoolboy",
        "schoolgirl",
        "teenager",
        "toddler",
        "young",
    }
)
"""How old a child is, or what it is."""

ANSWERING = frozenset({"object", "react", "reply", "respond"})
"""Verbs of what somebody does about the words or deeds of another, told with *to*."""

JUDGING = frozenset("applaud condemn criticise criticize denounce echo praise welcome".split())
"""Verbs of what somebody thinks of the words or deeds of another."""

REWARDING = frozenset("award congratulate decorate honor honour praise thank".split())
"""Verbs of what is done to somebody for what they did."""

SCHOLARS = frozenset("archaeologist author biographer critic editor genealogist historian scholar".split())
"""What those are who write about others."""

FINDING = frozenset(
    "argue claim conclude confirm demonstrate discover establish find note prove reveal show state suggest".split()
)
"""Verbs of what they do."""

WRITING = FINDING | SAYING | frozenset("attribute call cite compare consider describe point reject see write".split())
"""Verbs of what more they may do."""

Candidate = tuple[Token, int | None]
"""A head word and the entity it stands for; None for someone unnamed."""


def parallel(pronoun: Token, here: Sequence[Candidate]) -> int | None:
    """Whose the subject is, where the sentence has another of theirs: *His father was a baker, his mother …*."""
    if pronoun.tag_ != "PRP$" or role_of(pronoun.head) not in SUBJECTS:
        return None
    owners = {entity for token, entity in here if token.dep_ == "poss" and role_of(token.head) in SUBJECTS}
    return owners.pop() if len(owners) == 1 else None


def is_acting(token: Token, pronoun: Token) -> bool:
    """Whether somebody is the subject of the sentence, or of anything in the pronoun's own; not what a thing undergoes.

    Whoever is only the subject of a clause inside the sentence before is no longer in the reader's mind. To whom
    something is given may have it for what is his: *Max Orr was given the keys by Lee for his plan*. Whoever is told
    to have said the sentence before speaks in it: *Ten died, according to Lee.*.
    """
    role = role_of(token)
    if is_source(token) and token.sent != pronoun.sent:
        return True
    if role == "nsubjpass" and pronoun.tag_ == "PRP$" and pronoun.sent == token.sent:
        return True
    inside = token.sent != pronoun.sent and token.head.dep_ in {"relcl", "advcl"}
    return (role == "nsubj" and not inside) or (role == "nsubjpass" and token.pos_ != "PROPN")


def is_joined(token: Token, pronoun: Token) -> bool:
    """Whether the pronoun's verb is joined to that of which somebody is the subject: *Max was hired, and he won*."""
    joined = pronoun.dep_ in SUBJECTS and pronoun.head.dep_ in {"advcl", "ccomp", "conj"}
    return joined and role_of(token) in SUBJECTS and verb_of(token) == pronoun.head.head


def is_gone(token: Token, pronoun: Token) -> bool:
    """Whether somebody has died before the pronoun's clause, or cannot have been so young then.

    *His father died when he was six, and he went to sea*: the son, both times.
    """
    died = role_of(token) in SUBJECTS and verb_of(token).lemma_ == "die" and verb_of(token).tag_ == "VBD"
    behind = pronoun.dep_ in SUBJECTS and pronoun.head.lemma_ not in AFTER_DEATH
    later = token.sent != pronoun.sent or pronoun.head in verb_of(token).conjuncts
    return died and behind and (later or (token.lemma_ in PARENTS and is_so_young(pronoun.head)))


def is_mere_source(token: Token, pronoun: Token) -> bool:
    """Whether somebody only found what is told of another: *The historian Bo Lund showed that he lied. He died*.

    Not where the pronoun goes on with what they found: *He also wrote that …*.
    """
    verb, clause = verb_of(token), verb_above(pronoun)
    finds = role_of(token) == "nsubj" and verb.lemma_ in FINDING and any_child(verb, {"ccomp"})
    scholar = any(role.lemma_ in SCHOLARS for role in roles_of(first_of_name(token)))
    below = clause.dep_ == "ccomp" and clause.head == verb
    later = pronoun.sent != token.sent and pronoun.dep_ in SUBJECTS and clause.lemma_ not in WRITING
    return finds and scholar and (below or later)


def is_so_young(verb: Token) -> bool:
    """Whether the clause tells that somebody was a child: *when he was six*."""
    told = [other for other in verb.children if other.dep_ in {"acomp", "attr"}]
    return verb.lemma_ == "be" and any(other.lower_ in CHILDHOOD for other in told)


def is_whom(token: Token, pronoun: Token) -> bool:
    """Whether the pronoun does something with or to the one of whom its clause is said: *Li Na, whom he met*."""
    clause = pronoun.head
    whom = any(other.lower_ in {"who", "whom"} and other.dep_ not in SUBJECTS for other in clause.subtree)
    told = first_of_name(clause.head) if clause.dep_ == "relcl" else None
    return told is not None and first_of_name(token) == told and pronoun.dep_ in SUBJECTS and whom


def is_of_who(owner: Token, people: Sequence[Token]) -> bool:
    """Whether the possessive is of somebody without a name, of whom its clause is said: *The MP, who lost his seat*."""
    clause = verb_above(owner)
    who = any(other.lower_ == "who" and other.dep_ in SUBJECTS for other in clause.children)
    told = clause.head
    single = clause.dep_ == "relcl" and told.tag_ in {"NN", "NNP"} and owner.tag_ == "PRP$"
    return who and single and first_of_name(told) not in map(first_of_name, people)


def first_of_name(token: Token) -> Token:
    """The noun beside which the token stands, if it does: *skier* of *the skier, Bo Lee*."""
    while token.dep_ in {"appos", "compound"}:
        token = token.head
    return token


def is_told_of_thing(clause: Token, people: Sequence[Token]) -> bool:
    """Whether the clause is said of a thing or place, and so of nobody: *a farm where she breeds horses*."""
    told = clause.head
    return clause.dep_ == "relcl" and told not in people and first_of_name(told) not in people


def is_inside(token: Token, pronoun: Token) -> bool:
    """Whether somebody is only named inside the sentence before, in a clause that has another subject."""
    over = verb_above(token)
    return token.sent != pronoun.sent and over != token.sent.root and role_of(token) not in SUBJECTS


def is_said_of_another(pronoun: Token, entity: int | None, fits: Sequence[Candidate]) -> bool:
    """Whether the pronoun stands in what is said of another: *the king, who gave him the command of his men*."""
    return any(other != entity and token.is_ancestor(pronoun) for token, other in fits)


def is_overtaken(pronoun: Token, entity: int | None, fits: Sequence[Candidate]) -> bool:
    """Whether its own sentence names another first, and not whom the one before is about: *She met Ann to help her*.

    Only a subject takes up the subject of the sentence before rather than somebody nearer.
    """
    near = {other for token, other in fits if token.sent == pronoun.sent}
    return pronoun.dep_ not in SUBJECTS and bool(near) and entity not in near


def judge_of(owner: Token) -> Token | None:
    """Whoever has to do with what is somebody else’s: *Lee reacted to her warning*, *Max awarded Ann a prize for her*.

    None where the verb is none of these; then the subject may well be the owner.
    """
    if owner.tag_ != "PRP$":
        return None
    verb = owner.head.head
    if owner.head.dep_ == "pobj":
        link, verb = verb, verb.head
        verb = verb.head if verb.dep_ in {"dobj", "pobj"} else verb
        rewarded = link.lower_ == "for" and verb.lemma_ in REWARDING
        if not (rewarded or (link.lower_ == "to" and verb.lemma_ in ANSWERING)):
            return None
    elif owner.head.dep_ != "dobj" or verb.lemma_ not in JUDGING or names_people(owner.head.lower_):
        return None  # *Blair praised his chancellor* tells whose
    return next((other for other in verb.children if other.dep_ == "nsubj"), None)


def asked_among(pronoun: Token, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The one who was asked just before, where the pronoun is who answers: *Ann was asked why Jo left. She replied …*.

    Else all of them.
    """
    answers = pronoun.dep_ in SUBJECTS and pronoun.head.lemma_ in {"answer", "reply", "respond"}
    asked = [each for each in candidates if role_of(each[0]) == "nsubjpass" and verb_of(each[0]).lemma_ == "ask"]
    return asked if answers and len(asked) == 1 else [*candidates]


def is_same_person(name: Token, here: Sequence[Candidate]) -> bool:
    """Whether it only says what somebody just named is: *Antonio Meucci, an Italian*."""
    return (
        name.dep_ == "appos"
        and any(other.lower_ in {"a", "an"} for other in name.lefts)
        and name.head in {token for token, _ in here}
    )


def is_told_by_name(noun: Token) -> bool:
    """Whether the sentence says who it is: *The man who built it was Alexander Bell*."""
    copula = noun.dep_ in SUBJECTS and noun.head.lemma_ == "be"
    return copula and any(other.dep_ == "attr" and other.pos_ == "PROPN" for other in noun.head.children)


def is_odd_subject(token: Token) -> bool:
    """Whether a capital shows a name that the tagger took for another kind of word: *Atahualpa had won*."""
    return token.dep_ in SUBJECTS and token.tag_ in {"JJ", "RB", "VB", "UH", "FW"} and token.text.istitle()


def is_in_name_of_thing(name: Token) -> bool:
    """Whether it only says which thing is meant: *the Lund bank*, which somebody called so may well have founded."""
    return name.dep_ in {"compound", "nmod"} and name.head.pos_ == "NOUN"


def is_taken_for_several(token: Token) -> bool:
    """Whether a capital and a verb of one show somebody's name that the tagger took for a plural: *Orestes was*."""
    if token.tag_ not in {"NNS", "NNPS"} or token.dep_ not in SUBJECTS or not token.text.istitle() or token.lefts:
        return False
    verb = token.head
    return any(other.tag_ == "VBZ" or other.lower_ == "was" for other in (verb, *verb.children))


def is_of_title(name: Token) -> bool:
    """Whether it only says of where somebody is a noble: *the Earl of Lovelace*."""
    return name.dep_ == "pobj" and name.head.lower_ == "of" and name.head.head.lower_ in NOBLES
