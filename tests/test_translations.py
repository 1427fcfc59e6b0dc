"""Every text of the interface can be translated, and is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations

_ROOT = Path(__file__).resolve().parent.parent
_FILES = sorted((_ROOT / "wmo_desk").rglob("*.py"))

Text = tuple[str, str]


class _Texts(ast.NodeVisitor):
    """Collects what `self.tr` and `QCoreApplication.translate` are given, and wrong uses."""

    def __init__(self) -> None:
        self.texts: set[Text] = set()
        self.wrong: list[int] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        if not _translates(node.func):
            self.generic_visit(node)
            return
        is_tr = isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        needed = node.args[: 1 if is_tr else 2]
        words = [arg.value for arg in needed if isinstance(arg, ast.Constant)]
        # A keyword for the number is not seen by lupdate.
        if node.keywords or len(words) != len(needed) or (is_tr and not self._classes):
            self.wrong.append(node.lineno)
        elif is_tr:
            self.texts.add((self._classes[-1], str(words[0])))
        else:
            self.texts.add((str(words[0]), str(words[1])))
        for argument in node.args:
            self.visit(argument)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        # lupdate does not look into f-strings.
        self.wrong += [inner.lineno for inner in ast.walk(node) if _is_translation(inner)]

    def visit_Attribute(self, node: ast.Attribute) -> None:
        # Met outside a call: under another name, lupdate does not find the texts.
        if _translates(node) or node.attr == "tr":
            self.wrong.append(node.lineno)
        self.generic_visit(node)


def _translates(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and ast.unparse(node) in {
        "self.tr",
        "QCoreApplication.translate",
    }


def _is_translation(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _translates(node.func)


def _texts_of(source: str) -> _Texts:
    visitor = _Texts()
    visitor.visit(ast.parse(source))
    return visitor


def _entries() -> Iterator[Text]:
    tree = translations.ET.parse(translations.CATALOGUES[0].file())
    for message in translations.messages(tree):
        yield message.context, message.source


def test_catalogues_are_true_and_complete() -> None:
    assert translations.check() == []


@pytest.mark.parametrize("file", _FILES, ids=lambda file: str(file.relative_to(_ROOT)))
def test_texts_are_written_out(file: Path) -> None:
    assert _texts_of(file.read_text("utf-8")).wrong == []


def test_every_text_has_an_entry() -> None:
    texts = set[Text]().union(*(_texts_of(file.read_text("utf-8")).texts for file in _FILES))

    assert texts == set(_entries())


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"{name} is late")',
        "self.tr(name)",
        'self.tr("%n late", n=2)',
        "f\"{self.tr('late')}: {name}\"",
        'dialog.tr("late")',
        "tr = self.tr",
        "translate = QCoreApplication.translate",
        'QCoreApplication.translate(self.context, "late")',
    ],
)
def test_text_that_would_not_be_found_is_noticed(line: str) -> None:
    assert _texts_of(f"class Page:\n    def show(self):\n        {line}").wrong == [3]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a program of one window, and a folder for its catalogues."""
    source = tmp_path / "wmo_desk" / "page.py"
    source.parent.mkdir()
    source.write_text(
        "class Page:\n"
        "    def show(self, count):\n"
        '        self.tr("Late since %1\\nand waiting")\n'
        '        self.tr("%n client(s)", "", count)\n'
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    return tmp_path


def _fill(folder: Path, language: str, *lines: str) -> list[str]:
    table = folder / f"{language}.tsv"
    table.write_text("\n".join(lines), encoding="utf-8")
    return translations.fill(language, [table], folder)


def _translate_all(program: Path) -> list[str]:
    return [
        *_fill(
            program,
            "nl",
            r"Page	Late since %1\nand waiting	Te laat sinds %1\nen wacht",
            "Page	%n client(s)	%n cliënt	%n cliënten",
        ),
        *_fill(program, "en", "Page	%n client(s)	%n client	%n clients"),
    ]


def test_filled_catalogues_pass(program: Path) -> None:
    assert _translate_all(program) == []
    assert translations.check(program) == []

    assert translations.compile_all(program) == []
    assert sorted(file.name for file in program.glob("*.qm")) == [
        "wmo_desk_en.qm",
        "wmo_desk_nl.qm",
    ]


def test_new_text_is_noticed(program: Path) -> None:
    _translate_all(program)
    page = program / "wmo_desk" / "page.py"
    page.write_text(page.read_text() + '        self.tr("New")\n')

    problems = translations.check(program)

    assert any("is behind the program" in problem for problem in problems)
    assert any("not translated: Page: 'New'" in problem for problem in problems)


def test_lost_mark_is_noticed(program: Path) -> None:
    problems = _fill(program, "nl", r"Page	Late since %1\nand waiting	Te laat")

    assert any("lacks a mark of the source" in problem for problem in problems)


def test_line_without_its_text_is_named(program: Path) -> None:
    problems = _fill(
        program, "nl", "Page	Gone	Weg", "Page	%n client(s)	cliënten", "Page	x"
    )

    assert "the program has no text ('Page', 'Gone')" in problems
    assert any(
        "another number of forms for Page: '%n client(s)'" in problem for problem in problems
    )
    assert "nl.tsv:3: has 2 cells, not 3 or 4" in problems
