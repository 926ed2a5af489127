"""A page -> text in one format."""
