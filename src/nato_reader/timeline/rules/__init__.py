"""The rules that find temporal expressions, by what they are about."""
