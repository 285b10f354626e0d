import pytest

from facts.sample import base, chair, member
from orgtui.facts.released import identities, lost, release

_BODY = member("aa", "2001-06-15/..") + chair("aa", "2002", "2002")


def _causes(promised: str) -> list[str]:
    return [problem.cause for problem in lost(base(_BODY), promised, "data/released.txt")]


def test_ids_that_are_still_borne_are_no_problem() -> None:
    assert _causes("# said to the reader\n\n" + "\n".join(identities(base(_BODY)))) == []


def test_a_lost_id_is_told_with_its_line_and_the_nearest() -> None:
    (problem,) = lost(base(_BODY), "tst\ntst/chair/2003\n", "data/released.txt")

    assert (problem.file, problem.line) == ("data/released.txt", 2)
    assert '"tst/chair/2003" was released' in problem.cause
    assert 'did you mean "tst/chair/2002"?' in problem.cause


def test_an_id_may_be_given_up_with_a_reason() -> None:
    assert _causes("tst/chair/2003 = the source was wrong") == []


@pytest.mark.parametrize("line", ["tst/chair/2003 = ", "tst/chair/2002 = still there"])
def test_giving_up_needs_a_reason_and_a_lost_record(line: str) -> None:
    causes = _causes(line)

    assert len(causes) == 1


def test_a_release_promises_all_ids_and_keeps_those_given_up() -> None:
    listed = release(base(_BODY), "# why\ntst/chair/2003 = the source was wrong\ntst/gone\n")

    assert listed.splitlines()[0] == "# why"
    assert "tst/chair/2002" in listed
    assert "tst/chair/2003 = the source was wrong" in listed
    assert list(lost(base(_BODY), listed, "data/released.txt")) == []
