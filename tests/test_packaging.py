"""What is built, member by member: the sdist, from it the wheel; and the article is found."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from conftest import UNMEASURED, environment

ROOT = Path(__file__).resolve().parents[1]
IGNORED = {"__pycache__", ".venv", ".git"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and the wheel from it; return their folder."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def files_in(*names: str) -> set[str]:
    """Return the files of the checkout in these folders, or of these names."""
    paths = [
        path
        for name in names
        for path in ((ROOT / name).rglob("*") if (ROOT / name).is_dir() else [ROOT / name])
    ]
    return {
        str(path.relative_to(ROOT))
        for path in paths
        if path.is_file() and not IGNORED & set(path.parts)
    }


def test_the_sdist_holds_what_its_tests_and_docs_need(built: Path) -> None:
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as sdist:
        names = {name.split("/", 1)[1] for name in sdist.getnames()}
    tops = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".gitignore")
    assert names == files_in("src", "data", "tests", "docs", "bench", *tops) | {"PKG-INFO"}


def test_the_wheel_holds_the_package_and_the_article(built: Path) -> None:
    [archive] = built.glob("*.whl")
    names = set(zipfile.ZipFile(archive).namelist())
    package = {name.removeprefix("src/") for name in files_in("src/nato_reader")}
    info = {name for name in names if ".dist-info/" in name}
    assert names - info == package | {"nato_reader/data/article.json"}
    assert {name.split("/", 1)[1] for name in info} == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "entry_points.txt",
        "licenses/LICENSE",
    }


def test_the_wheel_finds_its_article_from_any_folder(built: Path, tmp_path: Path) -> None:
    [archive] = built.glob("*.whl")
    zipfile.ZipFile(archive).extractall(tmp_path / "installed")
    code = (
        "import nato_reader, nato_reader.bundled as b;"
        "print(b.path()); print(len(nato_reader.read_article().paragraphs))"
    )
    found = subprocess.check_output(
        [sys.executable, "-c", code],
        cwd="/",
        env=environment({"PYTHONPATH": str(tmp_path / "installed"), **UNMEASURED}),
        text=True,
    )
    assert found == f"{tmp_path}/installed/nato_reader/data/article.json\n9\n"


def test_the_checkout_finds_its_article_from_any_folder() -> None:
    code = "import nato_reader.bundled as b; print(b.path())"
    found = subprocess.check_output(
        [sys.executable, "-c", code],
        cwd="/",
        env=environment({"PYTHONPATH": str(ROOT / "src"), **UNMEASURED}),
        text=True,
    )
    assert found == f"{ROOT}/data/article.json\n"


def test_a_broken_installation_says_which_file_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nato_reader import ReaderError, bundled, read_article

    monkeypatch.setattr(bundled, "_PLACES", (tmp_path / "article.json",))
    with pytest.raises(ReaderError, match=f"{tmp_path}/article.json: there is no such file"):
        read_article()
