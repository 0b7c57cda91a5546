"""Layouts: where things run on one machine, in containers and in Kubernetes."""

from deploy.layout import Layout

FIRST_EXPLORER, ENDINGS = 8601, 8600
ON_ONE_MACHINE = 3
# Private networks, from which a load balancer of one's own asks.
PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
STDOUT = "/dev/stdout"
CONTAINER_CACHE = "/var/cache/nginx/kinerja"


def machine(explorers: int = ON_ONE_MACHINE) -> Layout:
    """One machine under systemd: explorer@8601 and so on, one process of the endings."""
    return Layout(
        explorers=tuple(f"127.0.0.1:{FIRST_EXPLORER + n}" for n in range(explorers)),
        endings=(f"127.0.0.1:{ENDINGS}",),
        listen=("443", "[::]:443"),
        certificate="/etc/nginx/certificates",
    )


def containers() -> Layout:
    """Containers of one host: a service's name leads to each of its containers."""
    return Layout(
        explorers=("explorer:8501",),
        endings=("endings:8600",),
        listen=("8080",),
        cache=CONTAINER_CACHE,
        log=STDOUT,
        trusted=PRIVATE,
    )


def cluster() -> Layout:
    """A cluster: services that stand for their pods, behind the cluster's own load balancer."""
    return Layout(
        explorers=("explorer:8501",),
        endings=("endings:8600",),
        listen=("8080", "[::]:8080"),
        cache=CONTAINER_CACHE,
        log=STDOUT,
        trusted=PRIVATE,
    )
