"""Which state and which organisation a Kazakh text speaks of: "бұл ел", "ұйым"."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.frame import BODY, ORGANISATION, STATE, Frame, Item
from orgtui.articles.statements.sentence.named import organisations_named
from orgtui.text.late_patterns import late

_LONE = late(r"(?:бұл|осы|сол|аталған|аталмыш) (?:ел|мемлекет)\b|(?<![а-яәіңғүұқөһ])ол\b")
"""What means the state named last, and none of several."""
_OURS = late(r"еліміз")

NOUN_KK = late(
    r"(?<![а-яәіңғүұқөһ])(?:ұйым|одақ|одағ|кеңес|қор|достасты[қғ]|қауымдасты[қғ]|лига|форум|банк)"
    r"(?:[дтн][ыі]ң?|[ғгқк][ае]|[дтн][ае]н?)?(?![а-яәіңғүұқөһ])"
)
"""A word for an organisation that is spoken of."""
_KIND = late(
    r"(?<![а-яәіңғүұқөһ])(?P<kind>ұйым|ода[қғ]|кеңес|қор|достасты|қауымдасты|лига|форум|банк)"
)
_ANY = "ұйым"
"""What every organisation may be called."""
_ONLY_SO_CALLED = frozenset(("кеңес", "қор", "форум", "банк"))
"""Nouns that mean only what is called so, since much else is."""
_STRANGER = (
    r"(?:[а-яәіңғүұқөһ-]+ ){1,4}"
    r"(?:ұйымы|одағы|кеңесі|банкі|қоры|бірлестігі|достастығы|қауымдастығы|қоғамдастығы)[а-яәіңғүұқөһ]{0,4}"
)
_ONE = rf"(?:[OB][\ue000-\uf8ff][-а-яәіңғүұқөһ]*|(?<![-а-яәіңғүұқөһ]){_STRANGER})"
"""An organisation, even one that nobody knows."""
_AND = r"(?:,? (?:және|мен|пен|бен) )"
SIDE_BY_SIDE = late(
    rf"{_ONE}(?:(?:, {_ONE})*{_AND}{_ONE}|(?:, {_ONE})+(?= (?:сияқты|сынды|секілді|тәрізді) ))"
)
"""Organisations of which none is meant more than the others."""
_ORGAN = late(
    r"(?i)[-а-яәіңғүұқөһ]*(?: ?\([^()]*\)|\))?(?: [а-яәіңғүұқөһ]+){0,3}? (?P<organ>кеңес)[іе]"
)
"""A council that acts for an organisation, right behind its name."""
_ORGAN_FAR = late(
    r"[-а-яәіңғүұқөһ]*(?: [а-яәіңғүұқөһ]+){0,7} (?:министрлері|басшылары) (?P<organ>кеңес)[іе]"
)
"""The same, further behind it."""
STRANGER = late(rf"(?<![-а-яәіңғүұқөһ]){_STRANGER}")
"""An organisation that nobody knows."""


def _kind(name: str) -> str:
    kinds = _KIND.findall(name.lower())
    return str(kinds[-1]).replace("ғ", "қ") if kinds else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """What a noun for an organisation may mean."""

    here: Party | None
    """What its sentence has named before it."""
    last: Party | None
    """What the text is about, else what was named last."""
    topic: Party | None
    council: Party | None
    """The body named last to which states are elected."""


@dataclass(slots=True, kw_only=True)
class SpokenOf:
    """What the sentences so far have named, as Kazakh nouns and pronouns mean it."""

    has_states: bool = True
    """Whether the article names any state."""
    state: Party | None = None
    """The one state that the last sentence which named any was about."""
    is_lone: bool = True
    """Whether that sentence has named no other."""
    organisations: tuple[Party, ...] = ()
    """The organisations that the last sentence which named any has named."""
    strangers: tuple[str, ...] = ()
    """What those are that it named beside them, and that nobody knows."""
    are_beside: bool = False
    """Whether it named several side by side, of which none is meant more than the others."""
    kinds: dict[Party, set[str]] = field(default_factory=dict)
    """As what each organisation was named so far."""

    @property
    def are_several(self) -> bool:
        """Whether that sentence has named more organisations than one."""
        return len(self.organisations) + len(self.strangers) > 1

    def has_read(
        self, frame: Frame, shown: Sequence[Item], whole: Callable[[Party], Party]
    ) -> None:
        """Remember what a sentence has named."""
        for item in shown:
            if item.letter in (ORGANISATION, BODY) and item.party is not None:
                organ = _ORGAN.match(frame.text, item.end)
                organ = organ or _ORGAN_FAR.match(frame.mask, frame.place_of(item) + 2)
                for name in (item.text, organ["organ"] if organ else ""):
                    self._is_called(item.party, name)
                    self._is_called(whole(item.party), name)
        organisations = tuple(dict.fromkeys(map(whole, organisations_named(shown))))
        if organisations:
            self.organisations = organisations
            beside = SIDE_BY_SIDE.search(frame.mask)
            self.are_beside = beside is not None
            found = STRANGER.findall(beside.group()) if beside is not None else ()
            self.strangers = tuple(map(_kind, found))
        self._remember_states(shown)

    def _is_called(self, of: Party, name: str) -> None:
        self.kinds.setdefault(of, set()).add(_kind(name))

    def _remember_states(self, shown: Sequence[Item]) -> None:
        states = {item.party for item in shown if item.letter == STATE and item.party}
        if states:
            acting = {
                item.party
                for item in shown
                if item.letter == STATE and item.party and _acts(item.text, item.party.name)
            }
            only = states if len(states) == 1 else acting
            self.state = next(iter(only)) if len(only) == 1 else None
            self.is_lone = len(states) == 1

    def state_meant(
        self, frame: Frame, place: int, homeland: Party | None, own: Party | None
    ) -> Party | None:
        """Return the state that words before a place of a mask mean, None where it is not clear.

        Where none was named, "the country" is the one that the article is about, and "our country"
        the one in whose language it is written.
        """
        if _OURS.search(frame.mask, 0, place):
            return homeland or own
        is_lone = _LONE.search(frame.mask, 0, place) is not None
        if self.state is None:
            is_unclear = is_lone or not (self.is_lone and self.has_states)
            return None if is_unclear else homeland
        return self.state if self.is_lone or not is_lone else None

    def organisation_meant(
        self, noun: str, among: Candidates, full_name: Callable[[Party], str]
    ) -> Party | None:
        """Return which organisation a noun means: the first that is what the noun says."""
        for of in self._in_order(noun, among, full_name):
            if of is not None and self.can_mean(noun, of, full_name(of)):
                return of
        return None

    def _in_order(
        self, noun: str, among: Candidates, full_name: Callable[[Party], str]
    ) -> Iterable[Party | None]:
        """Return what a noun may mean, the likeliest first; none of several that are alike."""
        is_any = among.topic is None or self.are_beside
        if among.here is None and is_any and self.are_several:
            kind = _kind(noun)
            called = [of for of in self.organisations if kind in self._kinds(of, full_name(of))]
            is_one = len(called) + self.strangers.count(kind) == 1
            return called if is_one and among.topic in (None, *called) else ()
        council = among.council if among.here is None and _kind(noun) == "кеңес" else None
        return council, among.here or among.last, among.topic

    def can_mean(self, noun: str, of: Party, full_name: str) -> bool:
        """Whether an organisation can be what a noun says: "одақ" is no "ұйым"."""
        kind, kinds = _kind(noun), self._kinds(of, full_name)
        if kind in ("", _ANY) or kind in kinds:
            return True
        return kind not in _ONLY_SO_CALLED and kinds == {""}

    def is_no_such(self, noun: str, of: Party, full_name: str) -> bool:
        """Whether an organisation of a known kind is not what a noun says."""
        is_known = self._kinds(of, full_name) != {""}
        return is_known and not self.can_mean(noun, of, full_name)

    def _kinds(self, of: Party, full_name: str) -> set[str]:
        return {_kind(full_name), *self.kinds.get(of, ())} - {""} or {""}


def _acts(text: str, name: str) -> bool:
    return kazakh_case(text, name) in ("", "genitive")
