"""How many are let in, and who counts as one."""

from ipaddress import ip_network

import pytest

from components.door.crowd import Crowd, Limits, address_of

HERE = (ip_network("127.0.0.0/8"), ip_network("10.0.0.0/8"))


def test_an_address_has_its_share_and_the_house_its_fill():
    """Neither is exceeded; who leaves makes room."""
    crowd = Crowd(Limits(sessions=3, an_address=2))

    assert [crowd.enter(one) for one in "aaabc"] == [True, True, False, True, False]
    crowd.leave("a")
    assert [crowd.enter(one) for one in "cb"] == [True, False]


def test_who_has_left_is_forgotten():
    """A crowd that came and went, or never got in, takes no memory."""
    crowd = Crowd(Limits(sessions=1, an_address=1))
    for one in range(500):
        assert crowd.enter(str(one))
        assert not crowd.enter(f"late {one}")
        crowd.leave(str(one))

    assert len(crowd._open) == 0


def test_no_more_are_promised_than_files_can_be_opened(monkeypatch):
    """Four files a session, and some for ourselves."""
    monkeypatch.setattr("resource.getrlimit", lambda _: (1000, 4000))

    assert Limits(5000, 300).within_files() == Limits(200, 200)


@pytest.mark.parametrize(
    ("client", "said", "counted"),
    [
        ("203.0.113.9", "", "203.0.113.9"),
        ("203.0.113.9", "198.51.100.7", "203.0.113.9"),
        ("127.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("127.0.0.1", "1.2.3.4, 198.51.100.7, 10.0.0.8", "198.51.100.7"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::"),
        ("::ffff:203.0.113.9", "", "203.0.113.9"),
        ("127.0.0.1", "nonsense", "nonsense"),
    ],
)
def test_only_our_own_proxies_are_believed(client, said, counted):
    """A header that a reader wrote hides nobody; a network of IPv6 is one household."""
    headers = [(b"x-forwarded-for", said.encode())] if said else []
    scope = {"type": "websocket", "client": (client, 5), "headers": headers}

    assert address_of(scope, HERE) == counted
