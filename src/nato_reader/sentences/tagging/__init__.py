"""The class of each word, a letter.

alone tells it by the word itself. Where that leaves a choice, neighbours goes through the words and
asks who decides on their kind: verb_forms, function_words or capitals, by what is beside a word.
"""
