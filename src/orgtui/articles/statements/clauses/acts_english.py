"""What states do to become, be and stop being members, in English."""

from orgtui.articles.statements.clauses.acts import Act
from orgtui.articles.statements.clauses.roles import ORGANISATION
from orgtui.articles.statements.draft import ended
from orgtui.articles.statements.sentence.templates import words_of
from orgtui.text.late_patterns import late

ROLE_EN = (
    r"(?P<role>(?:its |full |permanent |non-permanent |new |newest |latest |youngest |associate "
    r"|founding |official |dialogue |sectoral |original |\d+(?:st|nd|rd|th) |first |second |third "
    r"|(?:twenty-|thirty-)?(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen)th "
    r"|(?:thirty|twenty)-(?:first|second|third) |one of \w+ )*"
    r"(?:members?|membership|observers?|(?<=dialogue )partners?|partners?)(?: states?"
    r"| countr(?:y|ies))?\b)"
)
OF_EN = rf" (?:of|in|at|with|to)(?: the)? {ORGANISATION}"
FREE_EN = (
    r"(?=\s?(?:[,.;·]|$)| (?:in |on |since |from )?D.| in C."
    r"| (?:at|during) (?:the|an?|its) (?:C. |[a-z-]+ ){0,3}(?:summit|meeting|session|conference)\b)"
)
DONE_EN = (
    r"(?=\s?(?:[,.;·]|$)| D.| (?:in|on|as|since|at|alongside|together|during|exactly|just|only"
    r"|again|the (?:same|next|following)) | [a-z]+ (?:days?|weeks?|months?|years?) (?:later|after))"
)
_GONE_EN = r"(?=\s?(?:[,.;·]|$)| D.| (?:in|on|at|again|alongside|together|altogether) )"
_ORG_EN = (
    rf"(?: the)? {ORGANISATION}(?!s (?!ranks|table|family|fold)[a-z])"
    r"(?! (?:(?:(?!in|after|at|on|during|following|as|with|despite|amid|since|before|from|under"
    r"|when"
    r"|by|for|over|because|but|and|while|through|against|without|following|to|of)[a-z]+ )?"
    r"(?:chair|presidency|helm|gavel|bank|fund|council|committee|agreement|treaty|pact|scheme)"
    r"|mission|summit|meeting|talks"
    r"|statement|declaration|initiative"
    r"|program|operation|exercise|working|project|session|coalition|call|campaign|battle|fleet"
    r"|committee|council|bank|fund|peace|training|trade|trust|market|team|collective security"
    r"|treaty|pact|agreement"
    r"|convention|protocol|charter|free[- ]trade|single|customs|mechanism|scheme)\w*)"
)


ENGLISH = (
    Act(
        words=words_of(
            r"(?:joined|joins|(?<=·)(?:joining|entering)|rejoined|will join|is joining"
            r"|are joining|entered|will enter|acceded to|accedes to|gained entry to"
            rf"|took (?:its|their) seats? (?:in|at)){_ORG_EN}"
        ),
        link=None,
    ),
    Act(
        words=words_of(
            rf"(?:joined|acceded|entered|rejoined|returned|(?:had )?come in|came in"
            rf"|came aboard|came back){DONE_EN}"
        ),
        link=None,
    ),
    Act(
        words=late(rf"(?<=·)(?:re)?(?:admitted|accepted)(?: (?:in)?to{_ORG_EN})?{DONE_EN}"),
        link=None,
    ),
    Act(
        words=words_of(
            rf"(?:left|quit|walked out|pulled out|withdrew|dropped out|exited){_GONE_EN}"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=words_of(
            r"(?:was|were|is|are) the (?:\w+ ){0,2}(?:last|latest|first|newest|\d+\w\w|\w+th)"
            rf"(?: \w+)? to join(?:{_ORG_EN}|{DONE_EN})"
        ),
        link=None,
    ),
    Act(
        words=words_of(
            r"(?:was|were|been|is being|are being)(?: \w+ly)? (?:(?:re)?admitted|accepted|let in"
            rf"|brought in|taken in|received|welcomed)(?: \w+ly)?(?: (?:in)?to{_ORG_EN}|{DONE_EN})"
        ),
        link=None,
    ),
    Act(
        words=words_of(rf"(?:is|are|has been|have been|was|were) (?:a )?part of{_ORG_EN}"),
        link=None,
        has_span=True,
    ),
    Act(
        words=words_of(rf"membership (?:of|in){_ORG_EN} (?:was|has been|had been) suspended\b"),
        link=None,
        role="suspended",
    ),
    Act(
        words=words_of(rf"(?:belongs?|ha(?:s|ve) belonged) to{_ORG_EN}"),
        link=None,
        least_undated=1,
        has_span=True,
    ),
    Act(
        words=words_of(
            r"(?:left|quit|quits|leaves|exited|exits|withdrew from|withdraws from|pulled out of"
            r"|walked out of|dropped out of|completed its (?:withdrawal|exit|departure) from"
            r"|(?:ceased to be|stopped being) an? (?:\w+ )?member of"
            r"|was (?:\w+ )?(?:expelled|excluded|removed|ejected) from)"
            rf"{_ORG_EN}"
        ),
        link=None,
        period=ended,
    ),
    Act(
        words=words_of(
            r"(?:suspended|froze|has suspended|has frozen) its (?:\w+ )?(?:membership"
            rf"|participation)(?: (?:in|of|at){_ORG_EN})?"
        ),
        link=None,
        role="suspended",
    ),
    Act(
        words=words_of(rf"(?:was|were|been) (?:\w+ly )?suspended(?: from{_ORG_EN}|{DONE_EN})"),
        link=None,
        role="suspended",
    ),
)
