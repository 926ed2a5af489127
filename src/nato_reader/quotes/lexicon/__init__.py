"""The words that only the rules on quotations know, each list sorted and with its source."""
