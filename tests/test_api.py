"""What a notebook, or a map over an archive, calls: `read_article` and what it returns."""

import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from web_pages import PARAGRAPHS, TITLE, page

from nato_reader import Article, ArticleError, AssumptionWarning, SourceError, read_article

ROOT = Path(__file__).resolve().parents[1]
TEXT = f"{TITLE}\n\n" + "\n\n".join(PARAGRAPHS)
ARTICLE = Article(title=TITLE, body=PARAGRAPHS)


def test_an_article_is_read_from_a_path_or_from_bytes(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert read_article(path) == read_article(str(path)) == read_article(TEXT.encode()) == ARTICLE


def test_bytes_are_read_as_what_they_are_said_to_be() -> None:
    assert read_article(page().encode()) == read_article(page().encode(), "html") == ARTICLE
    assert read_article(page().encode(), "text").paragraphs != PARAGRAPHS


def test_a_file_called_like_standard_input_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-").write_text(TEXT, encoding="utf-8")
    assert read_article("-") == ARTICLE


def test_a_guess_is_a_warning() -> None:
    with pytest.warns(AssumptionWarning, match="^the bytes given: .*Windows-1252"):
        article = read_article("“Fähre”, said the harbour office.".encode("cp1252"))
    assert article.paragraphs == ("“Fähre”, said the harbour office.",)


@pytest.mark.parametrize("data", [TEXT.encode(), page().encode()])
def test_articles_can_be_pickled(data: bytes) -> None:
    assert pickle.loads(pickle.dumps(read_article(data))) == ARTICLE


@pytest.mark.parametrize(
    ("source", "kind"),
    [("none.txt", SourceError), (b"%PDF-1.7", ArticleError), (b"{", ArticleError)],
)
def test_errors_can_be_pickled(source: str | bytes, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        read_article(source)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again)) == (type(caught.value), str(caught.value))


def test_a_folder_is_read_by_several_processes(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.html" for number in range(6)]
    for path in paths:
        path.write_text(page(), encoding="utf-8")
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(read_article, paths)) == [ARTICLE] * 6


def test_an_archive_is_read_on_a_dask_bag() -> None:
    done = subprocess.run(
        [sys.executable, "docs/archive.py", "120"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    # Of 120 files every tenth is empty, and each article has fifteen words in both paragraphs.
    assert done.stdout.startswith("108 articles, 3240 words; 12 files could not be read:\n")
    assert done.stdout.count("is empty; name a file that holds an article.") == 3


def test_the_readmes_examples_run(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    examples = [part.split("```")[0] for part in readme.split("```python\n")[1:]]
    assert len(examples) == 3
    (tmp_path / "page.html").write_text(page(), encoding="utf-8")
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "empty.txt").touch()
    (tmp_path / "archive" / "ferry.txt").write_text(TEXT, encoding="utf-8")
    for example in examples:
        code = example.replace("https://example.org/article", "page.html")
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert TITLE in done.stdout
