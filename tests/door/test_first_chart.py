"""Which drawing stands first on a page, told without running the page."""

import pytest

from components.door.first_chart import first_chart
from components.query import View
from components.render.drawing import Chart

MANY = ("malang", "blitar", "kediri", "batam", "denpasar", "medan", "surabaya", "semarang")


@pytest.mark.parametrize(
    ("path", "view", "chart"),
    [
        ("/", View(offices=("malang",)), Chart.PRESENCE),
        ("/kantor", View(), None),
        ("/kantor", View(offices=("malang",)), Chart.TREND),
        ("/bandingkan", View(), Chart.RANKING),
        ("/bandingkan", View(offices=("malang", "blitar")), Chart.TREND),
        ("/bandingkan", View(offices=MANY, chart="trend"), Chart.RANKING),
        ("/bandingkan", View(offices=("malang",), chart="map"), Chart.MAP),
        ("/bandingkan", View(chart="coverage"), Chart.RANKING),
        ("/layanan", View(), Chart.SERVICES),
        ("/layanan", View(services=("drive_thru",)), None),
        ("/penegakan", View(metrics=("passport_refusals",)), Chart.RANKING),
        ("/anggaran", View(), Chart.REVENUE),
        ("/cakupan", View(), Chart.COVERAGE),
        ("/sematkan", View(), Chart.TREND),
        ("/sematkan", View(offices=("malang",)), None),
        ("/metode", View(), None),
    ],
)
def test_each_page_begins_with_its_own(path, view, chart):
    """The chart that the page's script would draw first, or none."""
    found = first_chart(path, view)

    assert (found[0] if found else None) == chart


def test_an_office_begins_with_its_longest_first_chapter():
    """One office, one metric, in the edition that is asked for."""
    found = first_chart("/kantor", View(offices=("malang",)))

    assert found is not None
    assert found[1] == View(offices=("malang",), metrics=("passports_issued",))
