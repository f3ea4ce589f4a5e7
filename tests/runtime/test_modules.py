"""Where Python looks for a module first: in its own, then beside the notebook."""

import pytest

pytestmark = pytest.mark.lessons

WRITE = "from pathlib import Path\nPath({file!r}).write_text('mine = True')"


def printed(cell) -> str:
    return "".join(output.text for output in cell.outputs)


def test_a_file_of_the_learner_can_be_imported(in_engine):
    _, cell = in_engine(WRITE.format(file="helper.py"), "import helper\nprint(helper.mine)")
    assert printed(cell) == "True\n"


def test_a_file_named_like_a_module_does_not_take_its_place(in_engine):
    _, cell = in_engine(WRITE.format(file="colorsys.py"), "import colorsys\nprint('mine' in dir(colorsys))")
    assert printed(cell) == "False\n"


def test_the_lessons_folder_is_searched_last_and_once(in_engine):
    (cell,) = in_engine("import sys\nprint(sys.path.index('') - len(sys.path))")
    assert printed(cell) == "-1\n"
