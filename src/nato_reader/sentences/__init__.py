"""What a text says in its sentences: their words, their phrases, their verbs and whose they are.

A paragraph's text flows through marks and single_marks (what is quoted, and stands as one word),
words, tagging and neighbours (the class of each word), phrases (words that belong together), verbs,
stack and nouns (what is known of each as it is read) and clauses (which verb has which subject).
Each module needs only those before it, and nothing here knows who is quoted, or when what happened.
"""
