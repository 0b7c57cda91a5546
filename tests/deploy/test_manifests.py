"""What is not run here is held to its schema: compose, Kubernetes, systemd; and to the template."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from deploy.written import written

HERE = Path(__file__).parents[2] / "deploy"
VERSION = "1.31"
MANIFESTS = sorted(
    path for path in (HERE / "kubernetes").glob("*.yaml") if path.name != "kustomization.yaml"
)
UNITS = ("kinerja-endings.service", "kinerja-explorer@.service", "kinerja.target")


def documents(path):
    """The documents of a manifest."""
    return list(yaml.safe_load_all(path.read_text()))


@pytest.mark.parametrize("path", sorted(written()))
def test_what_is_committed_is_what_the_template_says(path):
    """
    Who changes the template runs python -m deploy.
    """
    assert (HERE / path).read_text() == written()[path]


@pytest.mark.parametrize("path", MANIFESTS, ids=lambda path: path.name)
def test_kubernetes_would_take_each_manifest(path):
    """
    Held to its published schemas, without fields that it does not know.
    """
    for one in documents(path):
        kubernetes_validate.validate(one, VERSION, strict=True)


def test_a_wrong_manifest_is_seen():
    """
    The schemas are strict.
    """
    wrong = documents(HERE / "kubernetes/explorer.yaml")[0]
    wrong["spec"]["replica"] = 3

    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, VERSION, strict=True)


def test_every_manifest_is_in_the_kustomization():
    """
    One command applies them all.
    """
    listed = documents(HERE / "kubernetes/kustomization.yaml")[0]["resources"]

    assert sorted(listed) == [path.name for path in MANIFESTS]


def test_every_pod_drains_is_asked_whether_it_is_ready_and_writes_nowhere_else():
    """
    Readiness, a pause before the end, a root that is read-only, nobody's root.
    """
    found = [one for path in MANIFESTS for one in documents(path) if one["kind"] == "Deployment"]
    assert [one["metadata"]["name"] for one in found] == ["endings", "explorer", "nginx"]
    for one in found:
        pod = one["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        assert pod["securityContext"]["runAsNonRoot"]
        assert container["securityContext"]["readOnlyRootFilesystem"]
        assert container["readinessProbe"]["httpGet"]["path"] == "/healthz"
        assert container["lifecycle"]["preStop"]
        assert pod["terminationGracePeriodSeconds"] >= 45


def test_every_deployment_grows_with_its_work_and_keeps_one_up():
    """
    A scaler and a budget for each, by its name.
    """
    every = [one for path in MANIFESTS for one in documents(path)]
    scaled = {
        one["spec"]["scaleTargetRef"]["name"]
        for one in every
        if one["kind"] == "HorizontalPodAutoscaler"
    }
    kept = {one["metadata"]["name"] for one in every if one["kind"] == "PodDisruptionBudget"}

    assert scaled == kept == {"endings", "explorer", "nginx"}


def test_the_compose_file_is_one():
    """
    Held to the schema of compose files.
    """
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    assert importlib.util.find_spec("check_jsonschema")

    ran = subprocess.run(
        [*checker, HERE / "compose/compose.yaml"], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stdout


def test_the_image_has_no_root_and_tells_its_health():
    """
    Read as text: there is no container engine here.
    """
    said = (HERE / "Containerfile").read_text()

    assert "USER 10001:10001" in said
    assert "HEALTHCHECK" in said
    copied = [line.split()[1:-1] for line in said.splitlines() if line.startswith("COPY ")]
    ours = [path for paths in copied for path in paths if not path.startswith(("--", "/"))]
    assert [path for path in ours if not (HERE.parent / path).exists()] == []


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_takes_the_units(tmp_path):
    """
    Each is verified, the programs it starts being here; the sandbox is called OK or better.
    """
    for name in UNITS:
        text = (HERE / "systemd" / name).read_text()
        for program in ("python", "streamlit"):
            text = text.replace(f"/srv/kinerja/.venv/bin/{program}", "/bin/true")
        (tmp_path / name.replace("@.", "@8601.")).write_text(text)
        (tmp_path / name).write_text(text)
    units = [
        tmp_path / name for name in ("kinerja-endings.service", "kinerja-explorer@8601.service")
    ]

    verified = subprocess.run(
        ["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False
    )
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=25", units[0]],
        capture_output=True,
        text=True,
        check=False,
    )

    ours = [line for line in verified.stderr.splitlines() if "kinerja" in line]
    assert ours == []
    assert judged.returncode == 0, judged.stdout
