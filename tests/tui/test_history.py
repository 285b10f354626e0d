from orgtui.facts.ids import OrganisationId, StateId
from orgtui.tui.places import Help, History, Home, Index, OrganisationPage, Spot, StatePage, Stats

SCO = OrganisationPage(organisation=OrganisationId("sco"))
CHINA = StatePage(state=StateId("cn"))


def test_a_history_begins_at_home_with_nowhere_to_go() -> None:
    history = History()

    assert history.here.place == Home()
    assert not history.can_go_back
    assert not history.can_go_forward


def test_back_returns_to_the_line_and_the_link_that_were_left() -> None:
    history = History()
    history.go(SCO)
    history.leave(Spot(paragraph=12, offset=5), link=3)
    history.go(CHINA)

    visit = history.back()

    assert (visit.place, visit.spot, visit.link) == (SCO, Spot(paragraph=12, offset=5), 3)


def test_forward_undoes_back() -> None:
    history = History()
    history.go(SCO)
    history.go(CHINA)
    history.leave(Spot(paragraph=5), link=None)
    history.back()

    visit = history.forward()

    assert (visit.place, visit.spot) == (CHINA, Spot(paragraph=5))
    assert not history.can_go_forward


def test_a_new_step_forgets_what_lay_ahead() -> None:
    history = History()
    history.go(SCO)
    history.go(CHINA)
    history.back()
    history.back()
    history.go(Index())

    assert not history.can_go_forward
    assert [visit.place for visit in history.visits] == [Home(), Index()]


def test_going_where_one_is_adds_no_step() -> None:
    history = History()
    history.go(Stats())
    history.leave(Spot(paragraph=7), link=1)

    visit = history.go(Stats())

    assert visit.spot == Spot(paragraph=7)
    assert len(history.visits) == 2


def test_the_ends_of_the_history_hold() -> None:
    history = History()
    history.go(Help())

    assert history.forward().place == Help()
    assert history.back().place == Home()
    assert history.back().place == Home()
