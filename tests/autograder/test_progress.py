from autograder.progress import Progress, line


def test_a_line_tells_how_many_how_fast_and_how_long_still(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    assert line(5, 20, 30.0) == "[#####---------------] 5/20  10 a minute, 1:30 left"


def test_a_log_gets_a_line_per_step(capsys):
    progress = Progress()
    progress.show(1, 2, "3-1")
    progress.show(2, 2, "3-2")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2 and lines[1].endswith("3-2")
