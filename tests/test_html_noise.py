"""Lines on web pages that nobody wrote for the article, and sentences that begin as they do."""

import pytest
from web_pages import BODY, PARAGRAPHS, page, read, with_middle

NOISE = [
    "© 2024 The Norhaven Courier. All rights reserved.",
    "Copyright 2024 Courier Media Inc. This material may not be published or rewritten.",
    "Sign up for our Morning Tide newsletter, and read the day before it begins.",
    "Subscribe to get the best of the Courier in your inbox.",
    "Download the Courier app for news as it breaks.",
    "Follow us on Facebook",
    "Follow Marit Lie on Twitter",
    "Click here to read more stories from the coast.",
    "Photo: Odd Berg",
    "Story continues below advertisement",
]
NO_NOISE = [
    "Like us, the Danes have a long coast and few people to look after it, the minister said.",
    "Like many on Facebook, Ms. Holm learned of the decision from a neighbour on the pier.",
    "Get used to it: alerts will come every day from now on, he said.",
    "Receive no alerts and you will drown, said the mayor of the island on Monday.",
    "Copyright 1961 on the plans of the stage belongs to the state, the court found.",
    "Find a home on Facebook is what the young do now, she said of her grandchildren.",
    "By Wednesday evening three things were known about the landing stage:",
    "Published on Wednesday, the report runs to 94 pages and says of the piles:",
    "By then, 4,000 salmon had died in the pens below the old landing stage (see chart)",
    "“I am not a robot,” the minister told the council, and took the ferry to the island.",
    "Copyright is what the ferry's builder now claims for its drawings.",
    "“Sign up or stay ashore,” the captain told them. The list was full within an hour of that.",
    "Subscribe they did: two hundred islanders bought a share of the new boat.",
    "Follow the coast road, the harbour office advises, until the stage has been inspected again.",
    "Photos of the storm hang in every kitchen on the island, and nobody takes them down again.",
    "Related to the ferry's owner by marriage, the mayor did not vote on the contract on Monday.",
    "Advertisement revenue paid for a part of the new boat, which bears the name of a dairy.",
]


@pytest.mark.parametrize("text", NOISE)
def test_what_a_site_says_of_itself_is_left_out(text: str) -> None:
    assert read(page(with_middle(f"<p>{text}</p>"))).body == PARAGRAPHS
    assert read(page(f"{BODY}<p>{text}</p>")).body == PARAGRAPHS


@pytest.mark.parametrize("text", NO_NOISE)
def test_what_only_begins_so_stays(text: str) -> None:
    assert text in read(page(with_middle(f"<p>{text}</p>"))).paragraphs
