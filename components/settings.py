"""Settings: every environment variable that steers a server of ours, read and checked once."""

import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any, TypeAlias, TypeVar

Network: TypeAlias = IPv4Network | IPv6Network
Kind = TypeVar("Kind")

MISTAKEN = 2
MEGABYTE = 1024 * 1024
LOGS = ("json", "text", "off")
ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]{1,253}(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?")
NOBODY = "none"
LOOPBACK: tuple[Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        plain = text.isascii() and text.isdigit() and len(text) < 20
        if not plain or not least <= int(text) <= most:
            raise ValueError(f"a whole number from {least} to {most}")
        return int(text)

    return read


def _base(text: str) -> str:
    if not ORIGIN.fullmatch(text):
        raise ValueError("an address such as https://kinerja.example, without a question in it")
    return text.rstrip("/")


def _path(text: str) -> str:
    if text and not text.startswith("/"):
        raise ValueError("an address from the root, such as /aset/site.css")
    return text


def _log(text: str) -> str:
    if text not in LOGS:
        raise ValueError(f"one of {', '.join(LOGS)}")
    return text


def _networks(text: str) -> tuple[Network, ...]:
    if text == NOBODY:
        return ()
    try:
        return tuple(ip_network(one.strip()) for one in text.split(",") if one.strip())
    except ValueError as odd:
        raise ValueError("addresses or networks between commas, such as 10.0.0.0/8, ::1") from odd


def _said(default: Kind, read: Callable[[str], Kind]) -> Any:  # noqa: ANN401 - as field() is typed
    return field(default=default, metadata={"read": read})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """
    How this process is to serve; docs/settings.md says what each field does.

    The environment variable of a field is its name in capitals; an empty one is none.
    """

    base_url: str = _said("", _base)
    site_css: str = _said("", _path)
    log: str = _said("json", _log)
    slow_ms: int = _said(2_000, _whole(1, 600_000))
    trusted_proxies: tuple[Network, ...] = _said(LOOPBACK, _networks)
    hsts_seconds: int = _said(0, _whole(0, 63_072_000))
    rate_per_second: int = _said(100, _whole(0, 1_000_000))
    rate_burst: int = _said(3_000, _whole(1, 10_000_000))
    rate_addresses: int = _said(20_000, _whole(1, 10_000_000))
    url_bytes: int = _said(8_192, _whole(256, 65_536))
    view_values: int = _said(400, _whole(1, 10_000))
    answer_megabytes: int = _said(64, _whole(1, 4_096))
    ready_megabytes: int = _said(64, _whole(0, 65_536))
    kiln_workers: int = _said(2, _whole(1, 64))
    kiln_waiting: int = _said(14, _whole(0, 1_000))
    kiln_seconds: int = _said(20, _whole(1, 600))
    kiln_megabytes: int = _said(200, _whole(1, 1_048_576))
    picture_megabytes: int = _said(12, _whole(1, 1_024))
    sessions: int = _said(300, _whole(1, 100_000))
    sessions_per_address: int = _said(100, _whole(1, 100_000))


class Mistaken(ValueError):
    """Settings that cannot be used, with a sentence for each."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = tuple(sentences)


def read(environment: Mapping[str, str]) -> Settings:
    """The settings of an environment; Mistaken where one cannot be what it is."""
    given: dict[str, Any] = {}
    sentences: list[str] = []
    for one in fields(Settings):
        name = one.name.upper()
        text = environment.get(name, "").strip()
        if not text:
            continue
        try:
            given[one.name] = one.metadata["read"](text)
        except ValueError as odd:
            sentences.append(f"{name}={text[:80]!r} cannot be used: it must be {odd}.")
    if sentences:
        raise Mistaken(sentences)
    return Settings(**given)


@cache
def settings() -> Settings:
    """The settings of this process; it ends with status 2 and a sentence for each mistake."""
    try:
        return read(os.environ)
    except Mistaken as mistaken:
        for sentence in mistaken.sentences:
            sys.stderr.write(f"{sentence}\n")
        raise SystemExit(MISTAKEN) from mistaken
