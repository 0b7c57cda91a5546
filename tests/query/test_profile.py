"""Claims about components/query/profile.py."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest

from components import paths
from components.errors import BadAddress, UnknownSlug
from components.model import EventKind, MetricGroup
from components.query import View
from components.query.profile import profile

SATU = View(offices=("contoh-satu",))


@pytest.mark.parametrize(
    ("offices", "value"), [((), "0"), (("malang", "blitar"), "2"), (("malang", "malang"), "2")]
)
def test_a_profile_is_of_one_office(offices, value):
    """
    None or several are refused with their number.
    """
    with pytest.raises(BadAddress) as raised:
        profile(View(offices=offices))

    assert raised.value.facts == {"name": "office", "value": value, "allowed": "1"}


def test_an_unknown_office_has_no_profile():
    """
    The catalogue answers for it.
    """
    with pytest.raises(UnknownSlug):
        profile(View(offices=("atlantis",)))


@pytest.mark.parametrize(
    ("view", "year"),
    [
        (SATU, 2024),
        (SATU.with_(last=2023), 2023),
        (SATU.with_(last=2019), 2024),
        (View(offices=("contoh-tiga",)), 2024),
        (View(offices=("kanwil-contoh",)), 2024),
    ],
)
def test_the_year_at_a_glance_is_the_one_asked_for_or_the_newest_told_well(view, year, small_world):
    """
    Whole, on three metrics at least; else the newest at all.
    """
    actual = profile(view).year

    assert actual == year


def test_a_newer_year_with_less_in_it_does_not_push_a_well_told_one_aside(edition):
    """
    Wherever an older year is at the glance, the newer ones tell of fewer than three metrics.
    """
    found = [profile(View(offices=(office,))) for office in ("bekasi", "surabaya")]

    for one in found:
        whole = Counter(t.year for t in one.told if not t.parts and t.whole)
        newer = [year for year in one.years if year > one.year]

        assert newer
        assert all(whole[year] < 3 for year in newer)
        assert whole[one.year] >= 3


def test_a_well_told_year_of_long_ago_is_not_the_year_at_a_glance(edition):
    """
    Bogor's nine metrics of 2017 give way to what is told of 2025.
    """
    bogor = profile(View(offices=("bogor",)))
    whole = Counter(t.year for t in bogor.told if not t.parts and t.whole)

    assert whole[2017] >= 3
    assert (bogor.year, whole[2025]) == (2025, 0)


def test_a_year_of_which_nothing_is_told_is_not_opened(catalogue):
    """
    An office without a figure has no year at a glance.
    """
    one = profile(View(offices=("klungkung",)))

    assert (one.year, one.years, one.told) == (None, (), ())


def test_the_glance_is_in_the_order_of_the_catalogue_with_the_change(small_world):
    """
    Passports up by 2,871 on 21,000; deportations halved; open-ended and lone years unchanged.
    """
    one = profile(SATU)
    actual = {told.metric: change and change.growth for told, change in one.glance(2024)}
    order = list(small_world.catalogue.metrics)

    assert list(actual) == sorted(actual, key=order.index)
    assert actual["passports_issued"] * 21000 == 2871
    assert actual["deportations"] * 2 == -1
    assert actual["passport_refusals_nonprocedural"] is None
    assert actual["detentions"] is None


def test_parts_and_totals_of_a_metric_stand_apart(small_world):
    """
    23,871 passports, and four purposes of them.
    """
    one = profile(SATU)

    assert int(one.at("passports_issued", 2024).figure.value) == 23871
    assert one.at("passports_issued", 2019) is None
    assert [told.year for told in one.of("passports_issued")] == [2022, 2023, 2024]
    assert len(one.parts("passports_issued", 2024)) == 4
    assert all(told.parts for told in one.parts("passports_issued", 2024))


def test_chapters_show_only_metrics_that_something_is_told_of(small_world):
    """
    An empty chapter has no heading.
    """
    one = profile(SATU)

    assert [m.slug for m in one.metrics(MetricGroup.BORDER)] == ["arrivals"]
    assert one.metrics(MetricGroup.OUTREACH) == ()


def test_the_reports_are_those_of_figures_services_and_events(small_world):
    """
    Newest first, the undated one last, each once.
    """
    slugs = [source.slug for source in profile(SATU).sources]

    assert slugs[0] == "contoh-media-e-2025-01"
    assert slugs[-1] == "contoh-kabar-tanpa-tanggal"
    assert len(slugs) == len(set(slugs)) == 11


def test_a_report_that_tells_only_of_a_service_or_an_event_is_named_too(small_world):
    """
    Each of the three brings its own.
    """
    one = profile(SATU)
    none = replace(one.services, runs=())

    assert [s.slug for s in replace(one, figures=(), services=none).sources] == [
        "contoh-media-a-2024-12"
    ]
    assert len(replace(one, figures=(), events=()).sources) == 2


def test_an_office_has_its_own_events_and_quarrels(small_world):
    """
    A change of rules for all is not an event of one office.
    """
    one = profile(SATU)

    assert [event.kind for event in one.events] == [EventKind.AWARD, EventKind.STUDY_VISIT]
    assert len(one.disputes) == 2
    assert profile(View(offices=("contoh-dua",))).events == ()


def test_statements_without_a_metric_stay_among_the_figures(small_world):
    """
    The unplaced slug is listed, told of no year, and not dropped.
    """
    one = profile(SATU)
    unplaced = [figure.metric_id for figure in one.figures if figure.metric is None]

    assert unplaced == ["other:contoh_hitungan"]
    assert all(told.metric for told in one.told)


def test_the_order_is_the_same_in_every_process():
    """
    Bytes are compared across processes, so no order may hang on a hash seed.
    """
    script = (
        "from components.query import View; from components.query.profile import profile;"
        "print([one.figure.id for one in profile(View(offices=('malang',))).told])"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=paths.ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert runs[0] == runs[1] != b""
