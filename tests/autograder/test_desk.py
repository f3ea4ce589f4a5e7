"""The desk, as a teacher uses it: a real server, a real Chromium, real grading; and what it refuses."""

import http.client
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile

import pytest
from axe_playwright_python.sync_playwright import Axe
from openpyxl import load_workbook
from playwright.sync_api import expect, sync_playwright

from autograder.__main__ import main
from builder.constants import BUILD
from tests.site.conftest import ARGUMENTS

pytestmark = pytest.mark.browser

#: milliseconds for a batch to be graded, on a slow machine
PATIENCE = 300_000


@pytest.fixture(scope="module")
def a_desk(a_course, tmp_path_factory):
    """The process of a desk on a released course, and its address."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(a_course.folder, folder / "course")
    command = [sys.executable, "-m", "autograder", "desk", "--no-browser", "--course", str(folder / "course")]
    process = subprocess.Popen(
        [*command, "--out", str(folder / "results")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "SAEBOM_LANG": "ko"},
    )
    yield re.search(r"http://\S+", process.stdout.readline()).group()
    process.terminate()
    process.wait()


@pytest.fixture(scope="module")
def a_teacher(a_desk):
    path = (BUILD / "chromium.txt").read_text(encoding="utf-8")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=ARGUMENTS)
        page = browser.new_page(locale="ko-KR", viewport={"width": 1366, "height": 768})
        foreign = []
        root = a_desk.split("?")[0]
        page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith(root) else None)
        page.goto(a_desk)
        yield page
        browser.close()
        assert foreign == []


@pytest.fixture(scope="module")
def homework(a_submission, tmp_path_factory):
    """A zip as a Korean Windows makes it: names in cp949."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for number in (1, 2, 3):
            archive.writestr(f"3XX {number}YY.ipynb", a_submission(student="", answered=number > 1))
        archive.writestr("empty.ipynb", b"")
    path = tmp_path_factory.mktemp("homework") / "숙제.zip"
    korean = data.getvalue().replace(b"3XX", "3반".encode("cp949")).replace(b"YY.", "번.".encode("cp949"))
    path.write_bytes(korean)
    return path


def test_an_evening_at_the_desk(a_teacher, homework, tmp_path):
    page = a_teacher
    assert "token" not in page.url
    page.locator("#files").set_input_files(homework)
    expect(page.locator(".drop span")).to_have_text("숙제.zip")
    page.get_by_text("반과 번호가 파일 이름에만 있나요?").click()
    page.locator("#pattern").fill("{class}반 {number}번")
    page.get_by_role("button", name="채점하기").click()
    expect(page.locator("#work")).to_be_visible()
    expect(page.locator("#results")).to_be_visible(timeout=PATIENCE)
    expect(page.locator("tbody tr")).to_have_count(3)
    expect(page.locator("tbody tr").nth(0)).to_contain_text("0 / 10")
    expect(page.locator("tbody tr").nth(2)).to_contain_text("10 / 10")
    expect(page.locator("#aside")).to_contain_text("empty.ipynb")

    roster = tmp_path / "명렬표.csv"
    roster.write_bytes("반,번호,이름\n3,1,김새봄\n3,9,이준\n".encode("cp949"))
    page.locator("#roster").set_input_files(roster)
    page.get_by_role("button", name="명렬표 읽기").click()
    expect(page.locator("tbody tr").filter(has_text="이준")).to_contain_text("제출 안 함", timeout=PATIENCE)

    with page.expect_download() as waiting:
        page.get_by_role("link", name="엑셀 파일 받기").click()
    book = load_workbook(io.BytesIO(waiting.value.path().read_bytes()))
    assert "김새봄" in [cell.value for cell in book.worksheets[0]["C"]]

    page.get_by_role("link", name="학급 보고서 보기").click()
    expect(page.get_by_role("heading", name="3반")).to_be_visible()
    page.go_back()
    page.locator("tbody tr").nth(0).get_by_role("link").click()
    expect(page.locator("h1")).to_contain_text("3반 1번")
    page.go_back()


def test_a_wrong_roster_is_one_sentence(a_teacher, tmp_path):
    roster = tmp_path / "list.csv"
    roster.write_text("반,이름\n3,김\n", encoding="utf-8")
    a_teacher.locator("#roster").set_input_files(roster)
    a_teacher.get_by_role("button", name="명렬표 읽기").click()
    expect(a_teacher.get_by_role("alert")).to_contain_text("첫 줄에 반, 번호, 이름이 있어야 합니다")


def test_the_desk_speaks_english_too(a_teacher):
    a_teacher.get_by_role("button", name="English").click()
    expect(a_teacher.get_by_role("heading", name="Grading desk")).to_be_visible()
    a_teacher.get_by_role("button", name="한국어").click()
    expect(a_teacher.get_by_role("heading", name="채점 도우미")).to_be_visible()


def test_the_desk_has_no_barrier(a_teacher, a_desk):
    context = a_teacher.context.browser.new_context(bypass_csp=True)  # the test's own script is none of the page's
    page = context.new_page()
    page.goto(a_desk)
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
    assert found.violations_count == 0, found.generate_report()
    context.close()


def ask(address: str, path="/", method="GET", **headers) -> int:
    host, port = re.match(r"http://([^:]+):(\d+)/", address).groups()
    connection = http.client.HTTPConnection(host, int(port), timeout=30)
    connection.request(method, path, headers=headers)
    return connection.getresponse().status


def test_nobody_without_the_token_sees_anything(a_desk):
    token = a_desk.split("token=")[1]
    assert ask(a_desk) == 403
    assert ask(a_desk, "/results/grades.xlsx") == 403
    assert ask(a_desk, "/state", Cookie="token=wrong") == 403
    assert ask(a_desk, "/state", Cookie=f"token={token}") == 200


def test_another_site_reaches_nothing(a_desk):
    token = a_desk.split("token=")[1]
    assert ask(a_desk, "/state", Cookie=f"token={token}", Host="evil.example:80") == 403
    assert ask(a_desk, "/files", "POST", Cookie=f"token={token}", Origin="http://evil.example") == 403


def test_no_path_leads_out_of_the_results(a_desk):
    token = a_desk.split("token=")[1]
    for path in ("/results/../course/gradebook.db", "/results/%2e%2e/course/gradebook.db", "/static/..%2fapp.py"):
        assert ask(a_desk, path, Cookie=f"token={token}") == 404


def test_a_taken_port_is_one_sentence(a_desk, tmp_path, capsys):
    port = re.search(r":(\d+)/", a_desk).group(1)
    arguments = ["desk", "--no-browser", "--port", port, "--course", str(tmp_path), "--out", str(tmp_path / "results")]
    assert main(arguments) == 2
    assert port in capsys.readouterr().err
