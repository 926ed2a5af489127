"""A page saved in one file with its pictures (MHTML, RFC 2557) -> the page alone."""

from email import message_from_bytes, policy

from nato_reader.errors import ArticleError
from nato_reader.sources import Source, is_address


def page(source: Source) -> Source:
    """Return the page in the archive `source`, which browsers save as .mhtml or .mht.

    Raises ArticleError where there is none in it.
    """
    try:
        archive = message_from_bytes(source.data, policy=policy.compat32)
        parts = list(archive.walk())
    except RecursionError:
        parts = []
    for part in parts:
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            data = part.get_payload(decode=True)
            where = part.get("Content-Location") or archive.get("Snapshot-Content-Location")
            address = str(where or "").strip()
            if isinstance(data, bytes) and data.strip():
                url = address if is_address(address) else source.url
                return Source(source.name, data, "text/html", part.get_content_charset(), url)
    raise ArticleError(source.name, "is no page that was saved whole", "save it as HTML")
