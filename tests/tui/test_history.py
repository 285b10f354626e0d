from orgtui.facts.records import OrganisationId, StateId
from orgtui.tui.places import Help, History, Home, Index, OrganisationPage, StatePage, Stats

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
    history.leave(line=12, link=3)
    history.go(CHINA)

    visit = history.back()

    assert (visit.place, visit.line, visit.link) == (SCO, 12, 3)


def test_forward_undoes_back() -> None:
    history = History()
    history.go(SCO)
    history.go(CHINA)
    history.leave(line=5, link=None)
    history.back()

    visit = history.forward()

    assert (visit.place, visit.line) == (CHINA, 5)
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
    history.leave(line=7, link=1)

    visit = history.go(Stats())

    assert visit.line == 7
    assert len(history.visits) == 2


def test_the_ends_of_the_history_hold() -> None:
    history = History()
    history.go(Help())

    assert history.forward().place == Help()
    assert history.back().place == Home()
    assert history.back().place == Home()
