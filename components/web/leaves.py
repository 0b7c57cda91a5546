"""Leaves: the light pages of a chart, an office and a metric, and the card they share."""

from collections.abc import Callable
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from components.model import Language
from components.query import View
from components.render.cards import common_card
from components.render.leaf_links import metric_page, office_page
from components.render.leaf_order import Kind, PageOrder
from components.web.asking import Asked, asked
from components.web.pages import Fire, fired_here, keeps
from components.web.receipts import MOVED, Site
from components.web.seal import DATA, OPEN_TO_ALL, sealed
from components.words import speaking

HTML = "text/html; charset=utf-8"


def office_endpoint(site: Site, fire: Fire = fired_here) -> Callable[[Request], Response]:
    """The endpoint of /k/{office}; another spelling of an office leads to its own."""

    def page(request: Request) -> Response:
        question, given = asked(request), request.path_params["office"]
        slug = question.release.catalogue.office(given).slug
        if slug != given:
            return RedirectResponse(office_page(slug, question.say, question.pin), MOVED)
        view = View(offices=(slug,), release=question.pin)
        return _answer(request, question, Kind.OFFICE, view, site, fire)

    return page


def metric_endpoint(site: Site, fire: Fire = fired_here) -> Callable[[Request], Response]:
    """The endpoint of /m/{metric}; an older name of a metric leads to today's."""

    def page(request: Request) -> Response:
        question, given = asked(request), request.path_params["metric"]
        slug = question.release.catalogue.metric(given).slug
        if slug != given:
            return RedirectResponse(metric_page(slug, question.say, question.pin), MOVED)
        view = View(metrics=(slug,), release=question.pin)
        return _answer(request, question, Kind.METRIC, view, site, fire)

    return page


def card(request: Request) -> Response:
    """The endpoint of the picture that goes with links to small pages."""
    question = asked(request)
    return sealed(request, _card(question.say.language), "image/png", DATA, OPEN_TO_ALL)


def _answer(
    request: Request, question: Asked, kind: Kind, view: View, site: Site, fire: Fire
) -> Response:
    order = PageOrder(
        kind=kind,
        view=view,
        language=question.say.language,
        base=site.base,
        stylesheet=site.stylesheet,
    )
    return sealed(request, fire(order), HTML, keeps(question), {})


@lru_cache(maxsize=len(Language))
def _card(language: Language) -> bytes:
    return common_card(speaking(language))
