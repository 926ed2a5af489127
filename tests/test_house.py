"""The house rules that a machine can hold: imports point down, and the linters find nothing."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "nato_reader"

# From the ground up: a module imports from its own layer and those above it in this list only.
LAYERS = (
    ("errors", "text"),
    ("edtf",),
    ("agreement", "article"),
    ("bundled", "charsets", "sentences"),
    ("quotes", "timeline"),
    ("decoding", "web"),
    ("sources",),
    ("readers",),
    ("completion",),
    ("reading",),
    ("batch", "pool"),
    ("views",),
    ("output",),
    ("outcome",),
    ("request",),
    ("printing",),
    ("run",),
    ("cli",),
    ("__main__",),
)
LEVEL = {name: level for level, layer in enumerate(LAYERS) for name in layer}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


def part(path: Path) -> str:
    """Return the module or package directly in nato_reader that `path` belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=[str(p.relative_to(PACKAGE)) for p in MODULES])
def test_imports_point_down(path: Path) -> None:
    for name in imports(path):
        if not name.startswith("nato_reader."):
            continue
        imported = name.split(".")[1]
        if imported in LEVEL:
            assert LEVEL[imported] <= LEVEL[part(path)], f"{path} imports {name}"
        else:
            assert name == "nato_reader.__version__"
            assert part(path) == "cli"


@pytest.mark.parametrize(
    ("package", "others"),
    [
        ("sentences", LEVEL.keys() - {"sentences", "text"}),
        ("quotes", {"timeline"}),
        ("timeline", {"quotes"}),
    ],
)
def test_who_stands_apart(package: str, others: set[str]) -> None:
    forbidden = tuple(f"nato_reader.{other}." for other in others)
    for path in MODULES:
        if part(path) == package:
            found = {name for name in imports(path) if f"{name}.".startswith(forbidden)}
            assert not found, f"{path} imports {found}"


@pytest.mark.parametrize(
    ("package", "where"),
    [("typer", {"cli"}), ("rich", {"cli", "views"}), ("click", set())],
)
def test_who_may_draw_and_parse(package: str, where: set[str]) -> None:
    importers = {
        part(path) for path in MODULES if package in {name.split(".")[0] for name in imports(path)}
    }
    assert importers <= where


def test_the_domain_needs_neither_typer_nor_rich() -> None:
    code = (
        "import sys, nato_reader; nato_reader.read_article();"
        "sys.exit(bool({'typer', 'rich'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("view", ["show", "quotes", "timeline"])
def test_a_view_starts_without_what_it_does_not_need(view: str) -> None:
    code = (
        f"import sys; from nato_reader.cli import status; status([{view!r}]);"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(done.stderr.split()) & {
        "asyncio",
        "lxml",
        "markdown_it",
        "nato_reader.decoding",
        "nato_reader.output.files",
        "nato_reader.output.pager",
        "nato_reader.pool",
        "nato_reader.timeline",
        "nato_reader.web",
        "nato_reader.readers.json_errors",
        "nato_reader.views.export",
        "pygments",
        "rich.markdown",
        "rich.progress",
        "trafilatura",
        "urllib3",
    }


@pytest.mark.parametrize(
    "command",
    [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]],
    ids=" ".join,
)
def test_the_linters_find_nothing(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
