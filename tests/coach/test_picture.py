import base64
import re

import pytest
from coach.errors import CoachError, UnknownCommand

from coach import Pen, Robot


@pytest.fixture(params=[Robot, Pen])
def a_picture(request):
    return request.param()


def test_a_notebook_gets_an_image_and_its_sentence(a_picture):
    bundle = a_picture._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/plain"}
    assert bundle["text/plain"] == a_picture.describe()
    assert bundle["text/html"].endswith(f"<p>{a_picture.describe()}</p>")


def test_the_image_carries_the_whole_svg(a_picture):
    encoded = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', a_picture._html()).group(1)
    assert base64.b64decode(encoded).decode() == a_picture.svg()


def test_the_html_survives_a_sanitizer(a_picture):
    assert set(re.findall(r"<(\w+)", a_picture._html())) == {"img", "p"}
    assert "style" not in a_picture._html()


def test_a_wide_grid_is_shrunk():
    assert 'width="640"' in Robot(columns=20)._html()


def test_show_prints_outside_a_notebook(a_picture, capsys):
    a_picture.show()
    assert capsys.readouterr().out == a_picture.describe() + "\n"


def test_an_unknown_command_is_an_attribute_error_too(a_picture):
    assert not hasattr(a_picture, "jump")
    assert not hasattr(a_picture, "_repr_nothing_")
    with pytest.raises(UnknownCommand, match="restart"):
        a_picture.restrat()


def test_a_command_like_no_other_lists_them(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match=r"Choose one of: .*forward"):
        Robot().zzz()


def test_a_mistake_is_shown_without_a_traceback():
    assert CoachError("Walk on.")._render_traceback_() == ["Walk on."]
