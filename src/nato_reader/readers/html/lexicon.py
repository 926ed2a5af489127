"""Names that pages use: elements, and the words of class and id attributes.

Collected by reading the markup of news sites and of the publishing systems that they run on
(WordPress, Arc, Drupal, Newspack), not from any list of others.
"""

HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

BLOCK_TAGS = HEADING_TAGS | frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    }
)
"""What a browser begins on a line of its own: https://html.spec.whatwg.org/#the-css-user-agent-style-sheet-and-presentational-hints"""

SILENT_TAGS = frozenset(
    {
        "amp-ad",
        "amp-consent",
        "amp-sidebar",
        "audio",
        "datalist",
        "del",
        "head",
        "img",
        "input",
        "link",
        "meta",
        "s",
        "script",
        "strike",
        "title",
        "video",
    }
)
"""What holds no text of the page, or none that is shown or still holds."""

HIDDEN_WORDS = frozenset(
    {
        "screen-reader",
        "sr-only",
        "srt",
        "visually-hidden",
        "visuallyhidden",
    }
)
"""Names of what only a screen reader is to speak."""

ASIDE_TAGS = frozenset({"aside", "footer", "form", "nav"})
"""Elements that hold something beside the article."""

ASIDE_WORDS = frozenset(
    {
        "advert",
        "advertisement",
        "author-bio",
        "authorbio",
        "bio",
        "breadcrumb",
        "breadcrumbs",
        "comment",
        "commenting",
        "comments",
        "consent",
        "cookie",
        "cookies",
        "copyright",
        "disqus",
        "donate",
        "donation",
        "inline-related",
        "jp-relatedposts",
        "mailing-list",
        "more-from",
        "more-on",
        "most-popular",
        "most-read",
        "newsletter",
        "newsletters",
        "outbrain",
        "paywall",
        "popular",
        "promo",
        "promos",
        "read-also",
        "read-next",
        "recirc",
        "recirculation",
        "recommended",
        "related",
        "relatedposts",
        "share",
        "sharing",
        "sidebar",
        "sign-up",
        "signup",
        "social",
        "sponsored",
        "subscribe",
        "subscription",
        "taboola",
        "tags",
        "trending",
        "you-may",
    }
)
"""Names of what stands beside the article or within it, and is none of it."""

PULL_WORDS = frozenset({"pq", "pull", "pull-quote", "pullquote", "stylized"})
"""Names of what repeats words of the article in large letters."""

STANDFIRST_WORDS = frozenset(
    {
        "dek",
        "deck",
        "excerpt",
        "kicker-description",
        "standfirst",
        "strapline",
        "sub-headline",
        "sub-title",
        "subhead",
        "subheading",
        "subheadline",
        "subtitle",
        "summary",
        "teaser",
    }
)
"""Names of the lines under the headline that say what the article is about."""

BYLINE_WORDS = frozenset(
    {
        "author",
        "authors",
        "byline",
        "bylines",
        "contributor",
        "contributors",
        "dateline-author",
        "reporter",
        "writer",
        "written-by",
    }
)
"""Names of the line that says who wrote it."""

PICTURE_WORDS = frozenset(
    {
        *("caption", "figure", "gallery", "illustration", "image", "img", "media", "photo"),
        *("photograph", "picture", "video"),
    }
)
"""Names of pictures, beside which a credit is that of whoever made them."""

PICTURE_CREDITS = frozenset(
    f"{picture}-{credit}"
    for picture in PICTURE_WORDS
    for credit in (*BYLINE_WORDS, "by", "credit", "credits")
)

FUNCTION_WORDS = frozenset(
    {
        *("a", "about", "after", "against", "all", "an", "and", "are", "as", "at", "be", "been"),
        *("before", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has"),
        *("have", "he", "her", "his", "how", "if", "in", "into", "is", "it", "its", "may", "more"),
        *("new", "no", "not", "of", "off", "on", "or", "our", "out", "over", "says", "she"),
        *("should", "so", "than", "that", "the", "their", "them", "they", "this", "to", "up"),
        *("was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with"),
        *("would", "you", "your"),
    }
)
"""Words that any two headlines may share."""

NOBODY = frozenset(
    {
        "admin",
        "administrator",
        "anonymous",
        "author",
        "editor",
        "guest",
        "no author",
        "none",
        "null",
        "root",
        "undefined",
        "unknown",
        "user",
        "webmaster",
    }
)
"""What a publishing system gives for an author where there is none."""
