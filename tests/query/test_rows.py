"""Claims about components/query/rows.py: what is empty in a table stays empty in the value."""

from datetime import date
from decimal import Decimal

from components.model import Flag, Origin, Period, Reason, Relation, Standing, Unit


def test_a_statement_is_read_with_everything_a_receipt_shows(small_world):
    """
    Value, wording, period, standing with its reason, copies and second reading.
    """
    (said,) = [
        f for f in small_world.report("contoh-kanim-2023-01") if f.metric == "passports_issued"
    ]

    assert (said.value, said.unit, said.relation) == (Decimal(20110), Unit.DOCUMENTS, Relation.EQ)
    assert (said.as_printed, said.breakdown, said.parts) == ("20.110", "", ())
    assert said.period == Period(date(2022, 1, 1), date(2022, 12, 31))
    assert (said.standing, said.reason) == (Standing.SHOWN, Reason.NEARER_ORIGIN)
    assert (said.second_keyed, said.flag, said.led_by, said.told_by) == (True, None, None, 1)


def test_a_flag_and_a_leader_are_read_where_there_are_some(small_world):
    """
    Contoh Dua's fifty deportations are doubtful, and led by the five.
    """
    (said,) = [f for f in small_world.office("contoh-dua") if f.flag]
    lead = small_world.figure(said.led_by)

    assert (said.flag, said.standing) == (Flag.DOUBTFUL, Standing.DOUBTFUL)
    assert (int(said.value), int(lead.value)) == (50, 5)


def test_copies_of_one_press_release_are_counted(small_world):
    """
    Five media, one figure.
    """
    copies = [f for f in small_world.metric("passports_issued") if f.as_printed == "23.871 paspor"]

    assert [figure.told_by for figure in copies] == [5] * 5


def test_a_breakdown_is_read_as_canonical_parts_beside_its_raw_words(small_world):
    """
    "nationality=Malaysia;reason=overstay" as it was keyed, and what it stands for.
    """
    (said,) = [f for f in small_world.metric("deportations") if "overstay" in f.breakdown]

    assert said.breakdown == "nationality=Malaysia;reason=overstay"
    assert said.parts == (("nationality", "MYS"), ("reason", "overstay"))


def test_a_report_without_a_day_or_a_title_has_none(small_world):
    """
    The day is None, the title empty: nothing is made up.
    """
    report = small_world.sources["contoh-kabar-tanpa-tanggal"]

    assert (report.published, report.title, report.origin) == (None, "", Origin.PRESS)


def test_a_service_report_without_a_count_or_a_period_has_none(small_world):
    """
    "Jemput bola", when and how often not said.
    """
    (said,) = [s for s in small_world.services if s.as_printed == "jemput bola"]

    assert (said.count, said.count_unit, said.period) == (None, "", None)


def test_an_event_for_all_belongs_to_no_office(small_world):
    """
    The change of fees: no office, no end, no report but an address.
    """
    (event,) = [one for one in small_world.events if one.office is None]

    assert (event.end, event.source) == (None, None)
    assert event.url == "https://contoh.example/tarif"
