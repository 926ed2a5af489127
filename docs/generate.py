"""Write what docs/ holds of the program's own: the schema of the format, and the pictures.

python docs/generate.py [FOLDER]
"""

import json
import sys
from pathlib import Path
from typing import get_args

import msgspec

from nato_reader import Article
from nato_reader.completion import Kind
from nato_reader.request import Request
from nato_reader.run import run


def schema() -> str:
    """Return the JSON Schema of the article format, made from the types."""
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A news article, as nato-reader reads and writes it",
        **msgspec.json.schema(Article),
    }
    return json.dumps(described, indent=2) + "\n"


def main(folder: Path) -> None:
    """Write the schema and a picture of each view into `folder`."""
    (folder / "article.schema.json").write_text(schema(), encoding="utf-8")
    for view in get_args(Kind):
        run(Request(view=view, export=str(folder / f"{view}.svg"), json=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
