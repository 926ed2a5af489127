"""All output of the program: streams and files."""
