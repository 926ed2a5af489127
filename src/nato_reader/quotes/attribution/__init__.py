"""A quotation in its sentence -> its source: the words that name who is quoted.

reach tells how far such words go, sources makes a source of them. before and after have a rule for
each place where one may stand, governing the one for the clause around the quotation. rules tries
them in order, and the first that answers decides.
"""
