"""Claims about components/web/asker.py: whom a limit counts, and how little a log holds."""

import pytest

from components.settings import Settings
from components.web.asker import Asker, Askers

USUAL = Askers(Settings().trusted_proxies)


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.7", "", Asker("203.0.113.7", "203.0.113.0/24")),
        ("203.0.113.7", "198.51.100.1", Asker("203.0.113.7", "203.0.113.0/24")),
        ("127.0.0.1", "198.51.100.1", Asker("198.51.100.1", "198.51.100.0/24")),
        ("127.0.0.1", "6.6.6.6, 198.51.100.1", Asker("198.51.100.1", "198.51.100.0/24")),
        ("127.0.0.1", "198.51.100.1, 127.0.0.1", Asker("198.51.100.1", "198.51.100.0/24")),
        ("127.0.0.1", "198.51.100.1, nonsense", Asker("", "127.0.0.0/24")),
        ("127.0.0.1", "", Asker("", "127.0.0.0/24")),
        ("::1", "2001:db8:1:2:3:4:5:6", Asker("2001:db8:1:2::/64", "2001:db8:1::/48")),
        ("2001:db8:1:2::9", "", Asker("2001:db8:1:2::/64", "2001:db8:1::/48")),
        ("::ffff:203.0.113.7", "", Asker("203.0.113.7", "203.0.113.0/24")),
        ("fe80::1%eth0", "", Asker("fe80::/64", "fe80::/48")),
        ("", "198.51.100.1", Asker("", "-")),
        ("testclient", "", Asker("", "-")),
    ],
)
def test_the_asker_is_whom_the_last_trusted_proxy_saw(peer, forwarded, expected):
    """
    What a stranger writes into X-Forwarded-For changes nothing.
    """
    assert USUAL.of(peer, forwarded.encode()) == expected


def test_nobody_is_believed_where_nobody_is_trusted():
    """
    TRUSTED_PROXIES=none: the machine itself is an asker like any other.
    """
    assert Askers(()).of("127.0.0.1", b"198.51.100.1").name == "127.0.0.1"


def test_a_header_without_end_is_not_remembered_whole():
    """
    Its right end alone is looked at.
    """
    assert USUAL.of("127.0.0.1", b"6.6.6.6, " * 9000 + b"198.51.100.1").name == "198.51.100.1"
