"""A text's sentences: their words, and which verb has which subject.

A paragraph's text flows through marks and single_marks (what is quoted, and stands as one word),
words and tagging (the class of each word), boundaries (where a sentence ends), phrases (words that
belong together), verbs, stack, nouns, predicates and clauses (which verb has which subject).
paragraphs puts it all together. Each module needs only those before it, and none knows what is
looked for in a sentence.
"""
