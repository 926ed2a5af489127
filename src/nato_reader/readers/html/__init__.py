"""An HTML page taken apart: its tree, what it says of itself, its blocks, which are the article."""
