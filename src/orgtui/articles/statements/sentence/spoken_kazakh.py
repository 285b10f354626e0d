"""Which state and which organisation a Kazakh text speaks of: "бұл ел", "ұйым"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from orgtui.articles.proposal import Party
from orgtui.articles.statements.sentence.cases import kazakh_case
from orgtui.articles.statements.sentence.frame import STATE, Frame, Item
from orgtui.articles.statements.sentence.kinds_kazakh import is_of_kind
from orgtui.text.late_patterns import late

_LONE = late(r"(?:бұл|осы|сол|аталған|аталмыш) (?:ел|мемлекет)\b|(?<![а-яәіңғүұқөһ])ол\b")
"""What means the state named last, and none of several."""
_OURS = late(r"еліміз")

SIDE_BY_SIDE = late(
    r"[OB][\ue000-\uf8ff](?:-?[а-яәіңғүұқөһ]+)? (?:мен|пен|бен|және) [OB][\ue000-\uf8ff]"
)
"""Two organisations of which neither is meant more than the other."""


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

    @property
    def are_several(self) -> bool:
        """Whether that sentence has named more organisations than one."""
        return len(self.organisations) > 1

    def has_read(self, shown: Sequence[Item], organisations: Sequence[Party]) -> None:
        """Remember what a sentence has named."""
        self.organisations = tuple(dict.fromkeys(organisations)) or self.organisations
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

    def organisation_meant(self, noun: str, full_name: Callable[[Party], str]) -> Party | None:
        """Return which of several organisations a noun means: the one that is called so."""
        called = [one for one in self.organisations if is_of_kind(full_name(one), noun)]
        return called[0] if len(called) == 1 else None


def _acts(text: str, name: str) -> bool:
    return kazakh_case(text, name) in ("", "genitive")
