"""`make sbom`: the bill of materials of what the explorer runs on, as CycloneDX JSON."""

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from components.paths import ROOT
from deploy.supply.licences import licence
from deploy.supply.page import here, wanted_by
from deploy.supply.pins import RUN, Pin, wishes

FILE = ROOT / ".cache" / "sbom.json"
OURS = "kinerja-imigrasi"


class NotABill(ValueError):
    """A bill that is not what the schema of CycloneDX asks for."""


def bill() -> str:
    """The bill, held to the schema; only its time and its number differ from run to run."""
    packages = here()
    materials = {one.name: _material(one) for one in packages}
    ours = Component(
        name=OURS,
        type=ComponentType.APPLICATION,
        bom_ref=OURS,
        licenses=[LicenseExpression("MIT")],
    )
    bom = Bom(components=materials.values())
    bom.metadata.component = ours
    bom.register_dependency(ours, [materials[one.name] for one in wishes(RUN)])
    wanted = wanted_by(packages)
    for name, material in materials.items():
        needs = [materials[other] for other, by in wanted.items() if name in by]
        bom.register_dependency(material, needs)
    return checked(JsonV1Dot6(bom).output_as_string(indent=1))


def checked(said: str) -> str:
    """The same text; NotABill where the schema would not have it."""
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(said)
    if fault is not None:
        raise NotABill(str(fault))
    return said


def _material(pin: Pin) -> Component:
    """A package; its hashes are those of the files in which this version is handed out."""
    address = PackageURL("pypi", name=pin.name, version=pin.version)
    files = ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(address.to_string()),
        comment="one hash for each file of this version",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in pin.hashes],
    )
    return Component(
        name=pin.name,
        version=pin.version,
        type=ComponentType.LIBRARY,
        bom_ref=address.to_string(),
        purl=address,
        licenses=[LicenseExpression(licence(pin))],
        external_references=[files],
    )
