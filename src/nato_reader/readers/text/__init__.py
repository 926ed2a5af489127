"""Lines of text -> titles, paragraphs and links."""
