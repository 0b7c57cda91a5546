"""The answer when ours fails."""

import re

import pytest


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/fails", "Ada yang rusak di pihak kami"),
        ("/fails?lang=en", "Something broke on our side"),
    ],
)
def test_a_failure_is_owned_up_to(client, address, title):
    """It is a page in the reader's language with status 500, and tells nothing of the inside."""
    answer = client.get(address)

    assert (answer.status_code, re.findall("<h1>(.*)</h1>", answer.text)) == (500, [title])
    assert "on purpose" not in answer.text
