"""The copy's own files: its pages, and what tells a host how to serve all the others."""

from collections.abc import Callable, Iterator

from components.publish.fronts import NOWHERE, PAGES, fronts
from components.publish.hosts import A_MINUTE, headers_file, redirects_file
from components.publish.manifest import Manifest
from components.publish.nginx import http_conf, server_conf
from components.publish.plan import Section
from components.publish.publish import Own
from components.publish.spelling import spelled
from components.query import Release

HTML, PLAIN = "text/html; charset=utf-8", "text/plain; charset=utf-8"


def copy_files(release: Release, stylesheet: str, base: str) -> Callable[[Manifest], Iterator[Own]]:
    """Given what has been made, the pages of the copy and the settings of its hosts."""

    def own(manifest: Manifest) -> Iterator[Own]:
        entries = {
            path: one
            for path, one in sorted(manifest.entries.items())
            if one.section != Section.FRONTS
        }
        for address, text in fronts(release, stylesheet, base):
            yield Own(
                address="" if address.path == NOWHERE else str(address),
                path=spelled(address),
                body=text,
                media_type=HTML,
                keeps=A_MINUTE,
            )
        told = list(entries.values())
        settings = {
            "_headers": headers_file(told),
            "_redirects": redirects_file(told),
            "nginx/http.conf": http_conf(told, release.id),
            "nginx/server.conf": server_conf(told, PAGES),
        }
        for path, text in settings.items():
            yield Own(path=path, body=text, media_type=PLAIN, keeps=A_MINUTE)

    return own
