"""Article -> page -> a format: what a view holds is decided once, how it looks format by format."""
