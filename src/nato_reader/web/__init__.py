"""An address on the web -> the page there, within limits, or one sentence."""

from nato_reader.web.addresses import shown
from nato_reader.web.fetching import fetch
from nato_reader.web.terms import LIMITS, Fetched, Limits

__all__ = ["LIMITS", "Fetched", "Limits", "fetch", "shown"]
