"""Articles of a few sentences, what is quoted in them, and how a case names source and cue."""

import re

from nato_reader.article import Article, Quote
from nato_reader.quotes import extract_quotes


def quotes_of(*paragraphs: str) -> tuple[Quote, ...]:
    """Return what is quoted in the paragraphs, having cut each quotation out by its offsets."""
    quotes = extract_quotes(Article(title="A bridge closes", body=paragraphs))
    for quote in quotes:
        text = paragraphs[quote.paragraph - 1]
        assert quote.text == " ".join(text[start:end] for start, end in quote.spans)
    return quotes


def read_case(case: str) -> tuple[str, str | None, str | None]:
    """Return a case's sentence, its <mention> and its {cue}, None where it marks none."""
    mention, cue = re.search("<(.+)>", case), re.search("{(.+)}", case)
    return re.sub("[<>{}]", "", case), mention and mention[1], cue and cue[1]
