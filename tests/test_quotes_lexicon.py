"""The lists of words are data that can be read and compared: sorted, each word once."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import nato_reader.quotes.lexicon
import nato_reader.sentences.lexicon

FOLDERS = [
    Path(package.__file__ or "").parent
    for package in (nato_reader.sentences.lexicon, nato_reader.quotes.lexicon)
]
MODULES = [path for folder in FOLDERS for path in sorted(folder.glob("[!_]*.py"))]


def lists(path: Path) -> Iterator[list[str]]:
    """Yield the words of each list that is written as running text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "words":
            yield ast.literal_eval(node.args[0]).split()


@pytest.mark.parametrize("path", MODULES, ids=[path.stem for path in MODULES])
def test_words_are_listed_in_order_and_once(path: Path) -> None:
    for found in lists(path):
        assert found == sorted(set(found))


@pytest.mark.parametrize("path", MODULES, ids=[path.stem for path in MODULES])
def test_a_list_says_where_it_is_from(path: Path) -> None:
    if any(lists(path)):
        assert "Source: " in (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "")
