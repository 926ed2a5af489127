"""A source -> its speaker, in the article's fullest form.

names knows what a name is made of, genders and introductions what a text tells of one, and people
gathers all whom the article names. story keeps the sentences before a quotation, mentions tells who
is in them, pronouns and things for whom or what he, she, it and they stand there. resolution takes
a source's words to one of all these, or to nobody.
"""
