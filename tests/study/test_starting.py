"""Opening the log is cheap: what is heavy waits until it is needed."""

import subprocess
import sys


def test_the_queue_is_there_without_loading_the_scheduler(tmp_path):
    program = (
        "import sys, pathlib, study.studying as s; from orgtui.study.log import StudyLog\n"
        "with StudyLog.open(pathlib.Path(sys.argv[1])) as log:\n"
        "    log.due(s.now(), limit=20, new_per_day=10); log.statistics(s.now())\n"
        "print(sorted({'fsrs', 'tomlkit', 'textual', 'tinydb', 'platformdirs'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "study.db")],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )

    assert done.stdout.strip() == "[]"
