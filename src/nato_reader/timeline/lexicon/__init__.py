"""Word lists for temporal expressions, sorted, each with where it is from."""
