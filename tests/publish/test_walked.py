"""A published site walked link by link."""

import shutil

import pytest

from tests.publish.conftest import WISHES, published
from tests.publish.test_nginx import own
from tests.publish.walked import walked

pytestmark = pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed")


def test_a_link_that_leads_nowhere_is_told(out):
    """
    Every link of every page is in order, until a file that pages lead to is gone.
    """
    published(out, wishes=[wish for wish in WISHES if not wish.address.pin], own=own)
    whole = walked(out)
    (out / "g/ranking/metric=deportations/to=2024.xlsx").unlink()
    followed, wrong = walked(out)

    assert whole == (followed, [])
    assert followed > 10
    assert [line.partition(" leads to ")[2] for line in wrong] == [
        "/g/ranking.xlsx?metric=deportations&to=2024: 404"
    ]


def test_a_link_that_shows_another_file_is_told(out):
    """
    The host answers with something, which is not what the address stands for.
    """
    published(out, own=own)
    server = out / "nginx" / "server.conf"
    server.write_text(f"rewrite ^/k/contoh-satu$ /robots.txt;\n{server.read_text()}")
    _, wrong = walked(out)

    assert "/k/contoh-satu: other bytes" in {line.partition(" leads to ")[2] for line in wrong}
