"""What the words of an English sentence exclude of the memberships and meetings read in it.

Whoever signed a treaty to become a member is none yet, nor are those who chose not to join; a
share in the bank of a bloc is no place in it; and the day on which something usually takes place
is not that on which it does.
"""

from orgtui.articles.statements.draft import Draft
from orgtui.articles.statements.sentence.frame import ORGANISATION, Frame
from orgtui.articles.statements.sentence.templates import said
from orgtui.facts.ids import EntityKind
from orgtui.text.late_patterns import late

_SIGNED_TO = late(r"\bsign(?:ed|s|ing) [^;:()]{0,70}?\bto (?:become|join|be)\b")
_STAYED_OUT = late(
    r"[ –—,)]*(?:(?:have|has|had|all|both) )*(?:(?:chose|chosen|opted|decided|preferred|elected)"
    r" not to|opted out|declined|refused|(?:did|do|does|were|was|are|have|has|had) (?:not|never) "
    r"(?:join|joined|take part|taken part|participate|participated|sign|signed|belong|belonged)"
    r"|(?:stay|stayed|remain|remained) (?:out|outside|aloof))\b"
)
_LED_TO = late(
    r"\b(?:granted|given|handed|signed|received|offered|issued)(?: to)? (?:an? |its |the )?"
    r"(?:[a-z]+ ){0,2}(?:protocol|invitation|action plan|road ?map|candidate(?: country)? status)\b"
)
"""What only leads to a membership that comes later."""
_FIRST_MEETING = late(
    r"\bto (?:their|its|his) (?:very )?first (?:[a-z]+ )?(?:summit|meeting|session|gathering) as\b"
)
"""Where those are welcomed who have come in before."""
_LIST = late(r"(?:[ST].|[ ,()–—]|and |the )*")
_AFTER_IT_RATIFIES = late(
    r"\b(?:will|would|is to|shall) (?:\w+ly )?(?:become|be|join|accede)\b[^;:()D]{0,60}"
    r"\b(?:days?|weeks?|months?) after (?:it|they|the|all|its|his|her)\b"
)
_NOT_YET = (_SIGNED_TO, _AFTER_IT_RATIFIES, _FIRST_MEETING, _LED_TO)
_OF_ITS_BANK = late(r"(?P<of>O.)s? (?:B.|[a-z ]{0,30}\b(?:bank|fund)\b)")
_OTHER_STATUS = late(
    r"D.[ ,]*(?:as )?(?:an? )?(?:observer|associate|dialogue partner|partner|full member|member)\b"
    r"[^;:()]*\b(?:since|from|in) (?P<time>D.)[ ,]*(?:as )?(?:an? )?$"
)
_STATUS = {
    "observer": late(r"observer"),
    "partner": late(r"(?:dialogue )?partner"),
    "full": late(r"(?:full )?member"),
}


def is_not_joined(draft: Draft, frame: Frame) -> bool:
    """Whether those listed are said to have stayed out, or only signed what is to let them in."""
    if draft.start is not None and draft.end is None:
        return any(form.search(frame.mask) for form in _NOT_YET)
    if draft.start is not None or draft.end is not None or draft.who is None:
        return False
    named = [i for i in frame.items if i.party == draft.who]
    ends = (_LIST.match(frame.mask, frame.place_of(one)) for one in named)
    return any(end is not None and _STAYED_OUT.match(frame.mask, end.end()) for end in ends)


def is_only_owner(draft: Draft, frame: Frame) -> bool:
    """Whether an organisation is named only as whose bank or fund it is."""
    if draft.start is not None or draft.end is not None:
        return False
    named = sum(i.letter == ORGANISATION and i.party == draft.organisation for i in frame.items)
    owning = (frame.party(m["of"]) for m in _OF_ITS_BANK.finditer(frame.mask))
    return named > 0 and sum(one == draft.organisation for one in owning) == named


def is_of_other_status(draft: Draft, frame: Frame) -> bool:
    """Whether a status would begin when another did, which has its own time beside it."""
    words = _STATUS.get(draft.role)
    if draft.start is None or words is None:
        return False
    for match in words.finditer(frame.mask):
        own = _OTHER_STATUS.search(frame.mask, 0, match.start())
        time = frame.item(own["time"]).time if own is not None else None
        if time is not None:
            return time.first != draft.start
    return False


_ITS_DAY = late(r"\bsummit(?: in C.)?,? (?:in |on )?(?P<time>D.)")
_CHAIR_TAKEN = late(
    r"\b(?:took|takes|taken|assum\w+|receiv\w+|inherit\w+)(?: over)? (?:the |its )?"
    r"(?:[a-z-]+ ){0,3}(?:chair\w*|presidency)(?: of (?:the )?O.)?,? (?:on |in |from )?(?P<time>D.)"
)
"""When a chair was taken, in a sentence that tells when a meeting is."""
_MEETING_AFTER = late(
    r"\b(?:meeting|talks|gathering|conference|visit) in (?P<where>[CT].)(?:, [ST].,?)? "
    r"(?:came|comes|took place|takes place|was held|is held|follows|followed|happened)\b"
    r"[^;:()]{0,40} (?:the|an?) O. summit"
)


def is_no_meeting_of_it(draft: Draft, frame: Frame) -> bool:
    """Whether a day is but that of taking the chair, or a place that of other talks."""
    own = {frame.item(m["time"]).time for m in _ITS_DAY.finditer(frame.mask)}
    taken = {frame.item(m["time"]).time for m in _CHAIR_TAKEN.finditer(frame.mask)}
    is_own = any(t is not None and t.first == draft.start for t in own)
    if own and not is_own and any(t is not None and t.first == draft.start for t in taken):
        return True
    other = _MEETING_AFTER.search(frame.mask)
    return other is not None and frame.party(other["where"]) == draft.who


_PASSED_ON = late(r"(?P<who>P.) (?:had |has )?passed (?:on|away)\b(?= (?:in |on )?D|[ ,.;]*$)")
_OF_A_PART = late(
    r"\bO. (?:[a-z-]+ ){0,4}(?:committee|commission|group|officials|board|panel|team|parliament)s?"
    r"(?: of (?:[a-z-]+ ){1,4}?| )(?:chair(?:person|man|woman)?(?:ship)?)\b"
)
_CHAIR = late(r"\bchair(?:person|man|woman)?(?:ship)?\b(?! of the standing)")
_INCOMING = late(r"\b(?:incoming|outgoing|new) chair(?:person|man|woman)?\b")
_WHO_HOSTS = late(
    r"\b(?:who|which|that)(?: [a-z]+)? (?:will|is to|is due to|is set to|are to) (?:host|hold"
    r"|organi[sz]e|welcome|receive)\b[^;:()D]*(?P<time>D.)"
    r"|\bsince [^;:()D]*P. (?:had |has )?(?:passed (?:on|away)|died) (?:in |on )?(?P<time2>D.)"
)


_WHOLES = (
    r"(?:organi[sz]ation|bloc|group|grouping|union|alliance|body|association|community|league"
    r"|cartel|club|forum|pact|summit|movement|institution|partnership|network|troika|council"
    r"|assembly|conference|format|platform|trio|committee of (?:ministers|the whole))s?"
)
_OF_UNREAD = late(
    r"\b(?:chair(?:person|man|woman)?(?:ship)?|presidency) of (?:the |its |this |that |an? )?"
    rf"(?!(?:[a-z-]+ ){{0,4}}{_WHOLES}\b|(?:it|them|which|whom|this|that|all|both|each)\b"
    r"|(?:the )?[^a-z]|[a-z-]+ [OBD])[a-z]"
)
"""A chair of something with a name that is not known: "of the committee of fishermen"."""


_HAS_A_PRESIDENT = late(r"bank|court|tribunal|\b(?:adb|afdb|aiib|ebrd|eib|iadb|idb|ndb|icj|icc)\b")
"""What organisations are called that persons preside over for years, whatever their land."""


def is_no_chair_of_it(draft: Draft, frame: Frame) -> bool:
    """Whether who has died is told of, or the chair of only a part of an organisation."""
    if _HAS_A_PRESIDENT.search(draft.organisation.name.lower()):
        return draft.who is not None and draft.who.kind is EntityKind.STATE
    gone = _PASSED_ON.finditer(frame.mask)
    if any(frame.party(m["who"]) == draft.who for m in gone):
        return True
    if _OF_UNREAD.search(frame.mask) and not _is_here(draft, frame):
        return True
    if not _OF_A_PART.search(frame.mask):
        return False
    rest = _INCOMING.sub(" ", _OF_A_PART.sub(" ", frame.mask))
    return _CHAIR.search(rest) is None


def is_of_hosting(draft: Draft, frame: Frame) -> bool:
    """Whether a chair would begin when its holder is only host, or when another has died."""
    hosts = (frame.item(said(m, "time")).time for m in _WHO_HOSTS.finditer(frame.mask))
    return draft.start is not None and any(t is not None and t.first == draft.start for t in hosts)


def _is_here(draft: Draft, frame: Frame) -> bool:
    return any(item.party == draft.organisation for item in frame.items)


_LESSER = late(
    r"\bsuspended from (?:(?:some|several|certain|many|joint|two|three|four) )+(?:of [a-z]+ )?"
    r"(?:[a-z-]+ ){0,2}(?:committees|meetings|programmes|programs|activities|talks|exercises|groups"
    r"|projects|sessions|panels|boards|councils|competitions|events|organs|bodies|funds)\b"
    r"|\bsuspended from (?:the|its|a|an) (?:[a-z-]+ )?(?:committee|programme|panel|board|games|cup"
    r"|court|customs union|free trade area|exercise|parliament|assembly)\b"
)
"""What somebody is suspended from who stays a member."""
_OWN_NEED = late(r"\b(?:depend|requir|need|without|regardless)\w*\b[^;:]{0,30}$")
_SUMMIT_SUBJECT = late(
    r"(?:the )?(?P<who>S.) (?:(?:was|were|has been|had been|is) (?:\w+ly )?(?:received|admitted"
    r"|accepted|welcomed|taken|let|suspended|elected|expelled|readmitted)|joined|entered|left|acceded|signed"
    r"|became an? (?:\w+ )?(?:member|observer|partner|associate))\b"
)
"""A state of which something else is told than that it is host to a meeting."""
_SUMMIT_OBJECT = late(
    r"\b(?:admit|accept|welcom|receiv|suspend|expel|readmit)(?:s|es|e|t?ed|led|t?ing|ling)? "
    r"(?:the )?(?P<who>[ST].)(?! s )"
    r"|\b(?:make|making|made) (?:the )?(?P<who3>[ST].)(?:[ ,]|and |the |[ST].)*(?:an? )?"
    r"(?:full |associate |new )?(?:members?|observers?|partners?)\b"
    r"|\b(?:accession|admission|entry|membership) of (?:the )?(?P<who2>[ST].)"
)
"""A state that a meeting takes in or shuts out."""
_WHOSE_HEAD = late(
    r"\b(?:president|prime minister|premier|king|leader|head|minister|ambassador|delegation"
    r"|representative|people|government) of (?:the )?$"
)
_HOSTS = late(r"\b(?:there|host\w*|venue|held in|takes? place in|met in)\b")


def is_of_lesser(_draft: Draft, frame: Frame) -> bool:
    """Whether somebody was suspended only from a part of what an organisation does."""
    return _LESSER.search(frame.mask) is not None


def is_only_on_the_way(draft: Draft, frame: Frame) -> bool:
    """Whether an organisation is only named as what something else does not need."""
    if not any(i.party == draft.organisation for i in frame.items):
        return False
    named = [i for i in frame.items if i.party == draft.organisation]
    return all(_OWN_NEED.search(frame.mask, 0, frame.place_of(one)) for one in named)


_ONE_OF_MANY = late(
    r"\b(?:of its kind|of the kind|will be the (?:first|second|third|only)|began as an?"
    r"|started as an?)\b"
)
"""What tells of a meeting only how rare it is, or what grew out of it."""


def is_only_counted(draft: Draft, frame: Frame) -> bool:
    """Whether a meeting without a day is only counted among others."""
    return draft.start is None and _ONE_OF_MANY.search(frame.mask) is not None


_MEANWHILE = late(
    r"\b(?:at a time when|while|when|as) (?:the )?(?P<who>S.)(?: itself)? (?:was|were)"
    r" (?:\w+ )?suspended"
)
"""What a state was already when something else happened."""


def is_of_main_clause(draft: Draft, frame: Frame) -> bool:
    """Whether a suspension would begin on the day of what happened while it lasted."""
    found = _MEANWHILE.search(frame.mask) if draft.role == "suspended" else None
    if found is None or frame.party(found["who"]) != draft.who:
        return False
    ahead = (time.first for place, time in frame.time_places if place < found.start())
    return draft.start is not None and draft.end is None and draft.start in ahead


def is_no_venue(draft: Draft, frame: Frame) -> bool:
    """Whether a state only acts in a sentence that tells of a meeting."""
    who = draft.who
    if who is None or who.kind is not EntityKind.STATE or _HOSTS.search(frame.mask):
        return False
    named = [frame.place_of(one) for one in frame.items if one.party == who]
    if named and all(_WHOSE_HEAD.search(frame.mask, 0, place) for place in named):
        return True
    subject = _SUMMIT_SUBJECT.match(frame.mask)
    taken_in = _SUMMIT_OBJECT.finditer(frame.mask)
    found = (*((subject,) if subject is not None else ()), *taken_in)
    return any(frame.party(said(match, "who")) == who for match in found)


_HOSTED = late(
    r"(?P<who>[ST].) (?:[a-z]+ )?host(?:ed|s) (?:(?:this|the|an?|its) )?(?:[a-z-]+ |[OB].s? ){0,4}"
    r"(?:meeting|summit|session|gathering|event|conference|talks)s?\b"
)
_IN_OR_OUT = late(
    r"\b(?:join|member|enter|entry|admi[ts]|acce|observer|partner|left\b|leav|quit|withdr|suspen"
    r"|expel|became|becom)"
)
"""What is said of those who come in or go out."""


def is_only_host(draft: Draft, frame: Frame) -> bool:
    """Whether somebody was only host to a meeting, by words that tell of no member."""
    if draft.who is None or _IN_OR_OUT.search(frame.mask):
        return False
    return any(frame.party(m["who"]) == draft.who for m in _HOSTED.finditer(frame.mask))


_VISIT = late(
    r"\b(?:arriv\w+|landed|flew|came(?! back| in)|touched down)\b[^;:]{0,60}?"
    r" (?:and|before|then) (?:left|departed|flew out)\b"
    r"(?! (?:the )?(?:O.|bloc|union|alliance|organi[sz]ation|group))"
)


def is_of_visit(draft: Draft, frame: Frame) -> bool:
    """Whether those who left are only guests who had come: "the mission flew in and left"."""
    is_unnamed = all(item.party != draft.who for item in frame.items)
    return draft.start is None and is_unnamed and _VISIT.search(frame.mask) is not None


_OPENING = late(
    r"(?:^|[;:,] )(?:and |but )?(?:after|before|during|following|amid|since|when|as|on|in|because"
    r"|despite|with|at|under|by|upon|from|over)\b[^,;:()]*? (?:of|in|against|on|over|into|by|to)"
    r" (?:the )?(?P<who>[ST].), (?:the )?S.s?(?! ?,? (?:and|or|S)\b)(?!, )"
)
"""What opens a sentence with a state that is none of those of whom it goes on to tell."""


def is_of_opening(draft: Draft, frame: Frame) -> bool:
    """Whether a state only ends what opens a sentence: "after the invasion of Peru, Chile's …"."""
    opens = _OPENING.finditer(frame.mask)
    named = [item for item in frame.items if item.party == draft.who]
    return len(named) == 1 and any(frame.party(m["who"]) == draft.who for m in opens)


_PREPARED = late(
    r"\b(?:prepar(?:e|es|ed|ing)(?: for)?|plan(?:ned|ning)|organi[sz](?:e|ed|ing)|overseeing"
    r"|in charge of|responsible for) (?:the |an? |its |next )?(?:[a-z-]+ ){0,2}(?P<of>[OB].)s?"
    r" (?:[a-z]+ )?(?:summit|meeting|session) (?:met|meet|gathered|gather|convened|assembled)\b"
)


def is_of_preparers(draft: Draft, frame: Frame) -> bool:
    """Whether only those met who prepare a meeting of heads."""
    return draft.start is not None and _PREPARED.search(frame.mask) is not None


OF_MEMBERSHIPS = (
    is_not_joined,
    is_only_owner,
    is_of_other_status,
    is_of_lesser,
    is_only_on_the_way,
    is_of_main_clause,
    is_only_host,
    is_of_visit,
    is_of_opening,
)
OF_MEETINGS = (is_no_meeting_of_it, is_no_venue, is_only_counted, is_of_preparers)
