"""Several accessions with one verb at the end, in Kazakh: "… БҰҰ-ға, … ЮНЕСКО-ға кірді"."""

from collections.abc import Iterator

from orgtui.articles.proposal import StatementKind
from orgtui.articles.statements.draft import Draft, begun, of_each
from orgtui.articles.statements.sentence.discourse import Discourse
from orgtui.articles.statements.sentence.doubt import has_doubt
from orgtui.articles.statements.sentence.frame import STATE, Frame
from orgtui.articles.statements.sentence.parties import is_international
from orgtui.articles.statements.sentence.templates import pattern, said
from orgtui.facts.names import Language

_PART = pattern(
    r"(?P<time>D.) (?:[а-яәіңғүұқөһ]+ )?(?:(?P<who><L>)|республика|еліміз|ел|мемлекет)? ?"
    r"(?:[а-яәіңғүұқөһ]+ ){0,2}(?P<org>[OB].)"
    r"(?:-?[а-яәіңғүұқөһ]*[ғгқкн][ае]"
    r"|(?: деп аталатын)? (?:құрылым|ұйым|одақ|одағы|құрам|қатар)[а-яәіңғүұқөһ]*[ғгқкн][ае])"
    r"(?:,| және| ал)+ (?=D. [^;.]{1,40}?(?:кірді|қосылды|енді|мүше болды|мүше атанды|қабылданды"
    r"|өтті))"
)


def in_turn(frame: Frame, before: Discourse) -> Iterator[Draft]:
    """Yield the accessions that share the verb of the last one."""
    if frame.language is not Language.KK or len(frame.time_places) < 2:
        return
    for match in _PART.finditer(frame.mask):
        of = frame.party(said(match, "org"))
        named = frame.parties(said(match, "who"))
        land = frame.only(STATE) or before.homeland
        who = before.only_states(named or ((land,) if land is not None else ()))
        if of is None or not who or not is_international(of) or has_doubt(frame.mask):
            continue
        of, time = before.with_organisation(of), frame.item(said(match, "time")).time
        yield from of_each(StatementKind.MEMBERSHIP, of, who, "full", begun(time))
