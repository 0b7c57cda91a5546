"""Claims about components/charts/tip.py."""

from components.charts.reading import read
from components.charts.tip import receipt, tip, tooltips
from tests.charts.drawing import EN, ID, invented
from tests.figures import told, year


def test_a_mark_says_who_when_how_much_and_by_which_report(edition):
    """
    In the reader's language, with the value as the report prints it.
    """
    said = told(year(2024, "31871", office="blitar", as_printed="31.871 paspor"))
    actual = tip(read(said, ID), said.figure, invented(edition, said), ID)

    assert actual == {
        "office": "Blitar",
        "period": "2024",
        "told": "31.871",
        "printed": "31.871 paspor",
        "report": "Harian Contoh, 3 Januari 2025",
        "words": "Blitar, 2024: 31.871. Harian Contoh, 3 Januari 2025.",
        "figure": said.figure.id,
        "href": f"/angka/{said.figure.id}",
    }


def test_each_side_of_a_quarrel_speaks_for_its_own_report(edition):
    """
    The other value is the other mark's to say.
    """
    said = told(year(2019, "20790"), year(2019, "23721"))
    reading = read(said, EN)
    actual = [tip(reading, f, invented(edition, said), EN)["told"] for f in reading.figures]

    assert actual == ["20,790", "23,721"]


def test_a_receipt_keeps_the_language():
    """
    Indonesian is the default and stays out of the address.
    """
    figure = year(2024)

    assert [receipt(figure, say) for say in (ID, EN)] == [
        f"/angka/{figure.id}",
        f"/angka/{figure.id}?lang=en",
    ]


def test_the_lines_of_a_tip_are_titled_in_words():
    """
    Office, period, figure, as printed, report.
    """
    assert [line.to_dict()["title"] for line in tooltips(ID)] == [
        "Kantor",
        "Periode",
        "Angka",
        "Tertulis",
        "Laporan",
    ]
