"""A lesson in the browser, driven as a student drives it."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from autograder.submission import load
from builder.constants import INSTRUCTOR
from builder.lesson import grading

from .conftest import PATIENCE


def model_answers(lesson: str) -> dict[str, str]:
    """The answers as a student would type them, by cell id."""
    nb = load(INSTRUCTOR / "ko" / lesson / f"{lesson}.ipynb")
    lines = {cell.id: cell.source.splitlines() for cell in nb.cells if grading(cell).get("solution")}
    return {name: "\n".join(line for line in source if "### " not in line) for name, source in lines.items()}


class LessonPage:
    def __init__(self, page: Page):
        self.page = page

    def open(self, path: str) -> "LessonPage":
        self.page.goto(path)
        return self.wait()

    def wait(self) -> "LessonPage":
        """Wait until the lesson itself is there: Jupyter shows one empty cell before."""
        expect(self.page.locator(".jp-Notebook .jp-Cell").first).to_be_visible()
        self.page.wait_for_function(
            "() => jupyterapp.shell.currentWidget?.content?.model?.sharedModel.cells.length > 1"
        )
        return self

    def say_who(self, class_: int, number: int, language="ko") -> None:
        dialog = self.page.locator(".saebom-StudentDialog")
        words = ("반", "번호") if language == "ko" else ("Class", "Number")
        dialog.get_by_role("textbox", name=words[0], exact=True).fill(str(class_))
        dialog.get_by_role("textbox", name=words[1], exact=True).fill(str(number))
        dialog.locator(".jp-mod-accept").click()
        expect(dialog).to_have_count(0)

    def say_later(self) -> None:
        """Close the question for class and number, where there is one."""
        self.page.wait_for_timeout(2000)
        for button in self.page.locator(".saebom-StudentDialog .jp-mod-reject").all():
            button.click()

    def action(self, name: str) -> Locator:
        """A button of the bar, by the end of its command's id."""
        return self.page.locator(f".saebom-Bar button[data-command='saebom:{name}']")

    @property
    def state(self) -> Locator:
        """What the bar says of Python."""
        return self.page.locator(".saebom-State")

    def cell(self, grade_id: str) -> Locator:
        """A cell on the page, by the id that the builder gives it."""
        index = self.page.evaluate(
            "id => jupyterapp.shell.currentWidget.content.model.sharedModel.cells.findIndex(cell => cell.id === id)",
            grade_id,
        )
        return self.page.locator(f".jp-Cell[data-windowed-list-index='{index}']")

    def choose(self, *settings: str) -> None:
        """Press what is written in the settings, and close them."""
        self.action("settings").click()
        dialog = self.page.locator(".saebom-SettingsDialog")
        for name in settings:
            dialog.get_by_label(name).check()
        dialog.locator(".jp-mod-accept").click()
        expect(dialog).to_have_count(0)

    def check(self) -> list[tuple[str, str]]:
        """Press Check and wait; state and sentence of each question."""
        self.action("check").click()
        expect(self.action("check")).to_have_attribute("aria-disabled", "false", timeout=PATIENCE)
        questions = self.page.locator(".saebom-Results-list .saebom-Question")
        sentence = "q => [q.dataset.state, q.querySelector('p')?.textContent ?? '']"
        return [tuple(question.evaluate(sentence)) for question in questions.all()]

    def type_into(self, grade_id: str, source: str) -> None:
        """Select all of an answer cell and type over it, with the keyboard."""
        index = self.page.evaluate(
            "id => jupyterapp.shell.currentWidget.content.model.sharedModel.cells.findIndex(cell => cell.id === id)",
            grade_id,
        )
        self.page.evaluate(
            "index => { const nb = jupyterapp.shell.currentWidget.content; nb.activeCellIndex = index; nb.mode = 'edit' }",
            index,
        )
        cell = self.page.locator(f".jp-Cell[data-windowed-list-index='{index}'] .cm-content")
        cell.scroll_into_view_if_needed()
        cell.click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)

    def answer(self, answers: dict[str, str]) -> None:
        """Put sources into answer cells at once, without typing."""
        self.page.evaluate(
            """answers => { for (const cell of jupyterapp.shell.currentWidget.content.model.sharedModel.cells)
              if (cell.id in answers) cell.setSource(answers[cell.id]); }""",
            answers,
        )

    def run_all(self) -> None:
        """Run every cell and wait for the last one, or for the first error, at which Jupyter stops.

        Seen in the model, since cells far down are not drawn.
        """
        self.page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.wait_for_function(
            """() => { const nb = jupyterapp.shell.currentWidget.content;
              const codes = nb.model.sharedModel.cells.filter(cell => cell.cell_type === 'code' && cell.source.trim());
              const failed = codes.some(cell => cell.outputs.some(output => output.output_type === 'error'));
              return failed || codes.every(cell => cell.execution_count !== null); }""",
            timeout=PATIENCE,
        )

    def cells(self) -> list[dict]:
        return self.page.evaluate("() => jupyterapp.shell.currentWidget.content.model.toJSON().cells")

    def errors(self) -> list[str]:
        return [
            output["evalue"]
            for cell in self.cells()
            for output in cell.get("outputs", [])
            if output["output_type"] == "error"
        ]

    def warnings(self) -> list[str]:
        return [
            output["text"]
            for cell in self.cells()
            for output in cell.get("outputs", [])
            if output["output_type"] == "stream" and output["name"] == "stderr"
        ]

    def save(self) -> None:
        self.page.wait_for_function("() => jupyterapp.commands.execute('docmanager:save').then(() => true)")
        self.page.wait_for_function("() => !jupyterapp.shell.currentWidget.context.model.dirty")

    def save_file(self, folder: Path) -> Path:
        """Press "Save my file" and keep what the browser is given."""
        with self.page.expect_download() as waiting:
            self.action("save-file").click()
        path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        return path

    def open_file(self, path: Path) -> None:
        """Press "Open my file" and choose the file."""
        self.action("open-file").click()
        self.page.locator(".saebom-OpenDialog input[type=file]").set_input_files(path)
        expect(self.page.locator(".saebom-OpenDialog")).to_have_count(0)

    def source(self, grade_id: str) -> str:
        (cell,) = [cell for cell in self.cells() if cell["id"] == grade_id]
        return "".join(cell["source"])

    def notice(self, key: str) -> Locator:
        return self.page.locator(f".saebom-Notice[data-key={key}]")
