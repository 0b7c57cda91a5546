"""The licence of each package, as its metadata or its licence file says, and which we take."""

from importlib.metadata import PackageMetadata, metadata

from license_expression import (
    LicenseExpression,
    get_spdx_licensing,
)

from deploy.supply.pins import Pin

TAKEN = {
    "MIT": "as ours",
    "MIT-CMU": "as ours, older words",
    "BSD-2-Clause": "keep the notice",
    "BSD-3-Clause": "keep the notice, lend no name",
    "0BSD": "asks nothing",
    "Zlib": "say if you changed it",
    "PSF-2.0": "keep the notice",
    "Apache-2.0": "keep the notice, grants patents",
    "CC0-1.0": "asks nothing",
    "MPL-2.0": "its own files stay open; we change none",
}
# What the field `License` says where it is not yet an SPDX expression.
PLAINLY = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache License 2.0": "Apache-2.0",
}
# Metadata that do not say which: read in the licence file of just this version.
READ = {
    ("altair", "6.3.0"): "BSD-3-Clause",
    ("itsdangerous", "2.2.0"): "BSD-3-Clause",
    ("jinja2", "3.1.6"): "BSD-3-Clause",
    # Apache-2.0 may be chosen for what was given after 2017 alone; BSD covers all of it.
    ("python-dateutil", "2.9.0.post0"): "BSD-3-Clause",
    # Its own; the libraries in its wheel have others, which docs/supply.md names.
    ("scipy", "1.17.1"): "BSD-3-Clause",
    ("uvloop", "0.23.0"): "MIT OR Apache-2.0",
}
SPDX = get_spdx_licensing()


class UnknownLicence(ValueError):
    """A package whose licence nobody has read, or that we cannot take."""


def licence(pin: Pin) -> str:
    """The SPDX expression of an installed package; UnknownLicence where none is sure and taken."""
    found = READ.get((pin.name, pin.version)) or stated(metadata(pin.name))
    if not found:
        raise UnknownLicence(f"{pin.name} {pin.version}: no licence that a machine can read")
    if not taken(found):
        raise UnknownLicence(f"{pin.name} {pin.version}: {found}")
    return found


def stated(said: PackageMetadata) -> str:
    """What metadata say for a machine: the expression, or the old field where it is as plain."""
    old = _field(said, "License")
    return _field(said, "License-Expression") or PLAINLY.get(old) or (old if old in TAKEN else "")


def named(expression: str) -> set[str]:
    """The licences that an SPDX expression names."""
    return set(SPDX.license_keys(expression))


def taken(expression: str) -> bool:
    """Whether some choice that an SPDX expression leaves is made of licences that we take."""
    return _taken(SPDX.parse(expression))


def _field(said: PackageMetadata, name: str) -> str:
    return said[name] if name in said else ""  # noqa: SIM401 - metadata have no `get` that is typed


def _taken(part: LicenseExpression) -> bool:
    if isinstance(part, SPDX.OR):
        return any(map(_taken, part.args))
    if isinstance(part, SPDX.AND):
        return all(map(_taken, part.args))
    return str(part) in TAKEN
