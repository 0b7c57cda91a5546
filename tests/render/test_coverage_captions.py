"""Claims about the captions of silence and presence: what was found, and what was not."""

import re
from collections import Counter

import pytest

from components.model import Language
from components.query import View, ask
from components.query.last_word import Order
from components.query.presence import State, presence
from components.query.silence import Found, of_office, silence
from components.render.caption import ALT_MOST
from components.render.coverage import silence_table
from components.render.presence import presence_caption
from components.render.silence import office_silence_caption, silence_caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
YEARS = tuple(range(2016, 2026))
PASSPORTS = View(metrics=("passports_issued",))


def test_the_title_of_silence_is_counted_from_the_answer():
    """
    LOOK 7: 41 silent offices became 39 within the hour; a typed number is a wrong one.
    """
    grid = silence(PASSPORTS, YEARS)
    ever = grid.ever()
    missing = sum(not found for found in ever.values())

    actual = silence_caption(grid, ID).title

    assert actual == (
        f"Untuk {missing} dari {len(ever)} kantor tak ditemukan angka total paspor terbit "
        "setahun atau sebagian tahun, 2016–2025; tak satu kantor pun lengkap"
    )


@pytest.mark.parametrize("metric", ["passports_issued", "deportations", "revenue"])
def test_the_map_and_its_words_count_the_same(metric):
    """
    What is about or of a month is "in part" on the map and in the sentence.
    """
    answer = ask(View(metrics=(metric,)))
    tally = presence(answer).tally
    whole, part, nothing = (tally[s] for s in (State.WHOLE, State.PART, State.NOTHING))

    words = presence_caption(answer, ID)

    assert words.title.endswith(f" untuk {whole} dari {whole + part + nothing} kantor")
    assert re.search(rf"{part} kantor hanya [^0-9]*, {nothing} kantor", words.alt)


def test_the_table_of_silence_counts_whole_years_as_the_grid_does():
    """
    A quarrel or half a year is no whole year in the list either.
    """
    grid = silence(PASSPORTS, YEARS)
    whole = Counter(c.office.short for c in grid.cells if c.found is Found.WHOLE)

    rows = re.findall(r'<th scope="row">(.*?)</th>(.*?)</tr>', silence_table(grid, ID), re.DOTALL)

    counted = {
        re.sub(r"<[^>]+>", "", name).strip(): int(re.findall(r'"num">(.*?)</td>', row)[1])
        for name, row in rows
    }
    assert {name: n for name, n in counted.items() if n} == dict(whole)


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, "Untuk satu dari dua kantor tak ditemukan satu pun"),
        (EN, "For one of two offices not one"),
    ],
)
def test_digits_and_words_are_not_mixed_in_one_phrase(say, expected):
    """
    "1 dari dua kantor" reads as two hands.
    """
    grid = silence(View(metrics=("exit_bans",), offices=("blitar", "atambua")), (2023, 2024))

    assert silence_caption(grid, say).title.startswith(expected)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_the_cells_of_the_subtitle_are_those_of_the_grid(say):
    """
    Offices not yet open and offices without a checkpoint stay out of the count.
    """
    grid = silence(PASSPORTS, YEARS)
    counted = [cell for cell in grid.cells if cell.found.counts]
    filled = [cell for cell in counted if cell.found.any]

    actual = silence_caption(grid, say).subtitle

    assert [say.number(len(counted)) in actual, say.number(len(filled)) in actual] == [True, True]


def test_where_every_office_has_a_figure_the_title_says_so():
    """
    Blitar and Malang both state passports.
    """
    grid = silence(PASSPORTS.with_(offices=("blitar", "malang")), (2022, 2023, 2024))

    actual = silence_caption(grid, EN).title

    assert actual == (
        "At least one figure for passports issued was found for each of two offices, 2022–2024; "
        "only one office complete"
    )


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_no_office_is_said_not_to_report(say):
    """
    LOOK 4: we have not read every report.
    """
    words = silence_caption(silence(PASSPORTS, YEARS), say)

    actual = re.search("tidak melapor|did not report|failed", f"{words.title} {words.long}")

    assert (actual, len(words.alt) <= ALT_MOST) == (None, True)


@pytest.mark.parametrize(
    ("say", "pattern"),
    [
        (
            ID,
            r"^Blitar: untuk \d+ dari \d+ hitungan ditemukan angka total setahun atau sebagian",
        ),
        (
            EN,
            r"^Blitar: totals for a year or part of one were found for \d+ of \d+ metrics, 2022",
        ),
    ],
)
def test_an_office_has_a_grid_of_its_own(edition, say, pattern):
    """
    Metrics by years, of one office.
    """
    office = edition.catalogue.office("blitar")
    metrics = tuple(edition.catalogue.metrics.values())
    cells = of_office(office, metrics, (2022, 2023, 2024))

    actual = office_silence_caption(office, cells, edition, say)

    assert re.match(pattern, actual.title)
    assert actual.title.endswith("2022–2024")


@pytest.mark.parametrize(
    ("say", "pattern"),
    [
        (ID, r"^Angka paspor terbit setahun penuh pernah diberitakan untuk \d+ dari 133 kantor$"),
        (
            EN,
            r"^A whole-year figure for passports issued has been reported for \d+ of 133 offices$",
        ),
    ],
)
def test_the_map_counts_the_offices_that_stood(say, pattern):
    """
    DECISIONS 11: the offices opened in 2026 are marked apart and not counted.
    """
    words = presence_caption(ask(PASSPORTS), say)

    assert re.match(pattern, words.title)


def test_the_map_says_that_it_ranks_nobody():
    """
    LOOK 5 g: areas are of different years.
    """
    actual = presence_caption(ask(PASSPORTS), EN).subtitle

    assert "not who is largest" in actual
    assert "opened from 2026 on are marked apart and not counted" in actual


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.EVIDENCE, ["Blitar", "Malang", "Banyuwangi", "Sampit"]),
        (Order.NAME, ["Banyuwangi", "Blitar", "Malang", "Sampit"]),
        (Order.NEWEST, ["Banyuwangi", "Blitar", "Malang", "Sampit"]),
        (Order.OLDEST, ["Malang", "Blitar", "Banyuwangi", "Sampit"]),
    ],
)
def test_the_table_of_silence_may_be_ordered(order, names):
    """
    As the grid above it is.
    """
    grid = silence(PASSPORTS.with_(offices=("sampit", "malang", "banyuwangi", "blitar")), YEARS)
    table = silence_table(grid, ID, order)

    assert re.findall(r'<th scope="row"><a[^>]*>([^<]+)', table) == names


@pytest.mark.parametrize(
    ("say", "view", "title"),
    [
        (
            ID,
            View(metrics=("satisfaction_index",)),
            "Angka IKM setahun penuh tak ditemukan untuk satu pun dari 125 kantor",
        ),
        (
            EN,
            View(metrics=("satisfaction_index",)),
            "A whole-year figure for satisfaction scores was found for none of the 125 offices",
        ),
        (
            EN,
            View(metrics=("exit_bans",)),
            (
                "A whole-year figure for people under an exit ban has been reported "
                "for 1 of 133 offices"
            ),
        ),
        (
            ID,
            View(metrics=("exit_bans",), offices=("atambua",)),
            "Tak ditemukan angka orang yang dicegah ke luar negeri setahun penuh untuk Atambua",
        ),
        (
            EN,
            View(metrics=("exit_bans",), offices=("blitar",)),
            "A whole-year figure for people under an exit ban has been reported for Blitar",
        ),
    ],
)
def test_nought_and_one_have_their_own_words(say, view, title, edition):
    """
    "0 of 133 offices have", "1 of 133 offices have", "one of one office".
    """
    words = presence_caption(ask(view), say)

    assert words.title == title
    assert words.subtitle
    assert len(words.alt) <= ALT_MOST


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_of_nought_offices_nothing_is_said(say, edition):
    """
    "For 0 offices more only a figure for part of a year".
    """
    words = presence_caption(ask(View(metrics=("exit_bans",))), say)
    none = presence_caption(ask(View(metrics=("satisfaction_index",))), say)

    assert re.search(r"\b0\b|nol kantor|no offices", f"{words.subtitle} {words.alt}") is None
    assert {ID: "Luas titik", EN: "Area of the dot"}[say] not in none.subtitle


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_who_has_breakdowns_alone_is_not_said_to_have_nothing(say, edition):
    """
    Belawan's 15 deportations for illegal fishing are figures, though no total.
    """
    words = silence_caption(silence(View(metrics=("deportations",)), YEARS), say)
    named = re.findall(r"(?:^|\. )([^:.]*): ([^.]*)", words.long)
    of = {head: names.split(", ") for head, names in named if ", " in names}
    nothing = {ID: "Tak ditemukan satu angka pun", EN: "Not one figure found"}[say]
    parts = next(head for head in of if "rincian" in head or "breakdowns" in head)

    assert "Belawan" in of[parts]
    assert set(of[parts]) & set(of[nothing]) == set()
    assert "total" in words.title


@pytest.mark.parametrize(("say", "word"), [(ID, "kantor"), (EN, "office")], ids=["id", "en"])
def test_an_institution_is_not_called_an_office(say, word, edition):
    """
    One office, the regional office above it and the directorate general are three institutions.
    """
    grid = silence(View(offices=("malang", "kanwil-jawa-timur", "ditjen-imigrasi")), YEARS)
    words = silence_caption(grid, say)

    assert word not in f"{words.title} {words.subtitle} {words.alt} {words.long}".casefold()
    assert word not in re.sub(r"<[^>]+>", " ", silence_table(grid, say)).casefold()


def test_the_years_of_the_dots_are_those_of_the_figures_drawn(edition):
    """
    Blitar's and Malang's dots are of 2024 and 2025, whatever else is told of 2018.
    """
    answer = ask(PASSPORTS.with_(offices=("blitar", "malang")))
    drawn = {one.told.year for one in presence(answer).places if one.told}

    assert min(answer.years) < min(drawn)
    assert f", {min(drawn)}–{max(drawn)}." in presence_caption(answer, ID).subtitle


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("offices", [(), ("jambi",), ("atambua",)], ids=["all", "one", "silent"])
def test_a_number_on_a_date_is_no_whole_year(say, offices, edition):
    """
    Foreigners resident are counted on a day.
    """
    view = View(metrics=("foreigners_resident",), offices=offices)
    both = silence_caption(silence(view, YEARS), say), presence_caption(ask(view), say)
    texts = " ".join(f"{one.title} {one.subtitle} {one.alt} {one.long}" for one in both)

    assert re.search("setahun|tahun penuh|whole[- ]year|part of", texts.lower()) is None


@pytest.mark.parametrize(
    ("view", "years", "title"),
    [
        (View(offices=("malang",)), (2024,), "Untuk Malang ditemukan angka paspor terbit, 2024"),
        (
            View(offices=("klungkung",)),
            (2019, 2020),
            "Tak ada kantor yang dapat dihitung untuk paspor terbit, 2019–2020",
        ),
        (
            View(offices=("atambua",), metrics=("exit_bans",)),
            (2023,),
            "Untuk Atambua tak ditemukan satu pun angka orang yang dicegah ke luar negeri, 2023",
        ),
        (
            View(offices=("atambua", "ambon"), metrics=("exit_bans",)),
            (2024,),
            "Untuk dua kantor tak ditemukan satu pun angka orang yang dicegah ke luar negeri, 2024",
        ),
        (
            View(offices=("blitar", "malang")),
            (2024,),
            (
                "Untuk dua kantor ditemukan setidaknya satu angka paspor terbit, 2024; "
                "semuanya lengkap"
            ),
        ),
        (
            View(offices=("belawan",), metrics=("deportations",)),
            (2021,),
            (
                "Untuk Belawan tak ditemukan angka total WNA yang dideportasi setahun atau "
                "sebagian tahun, 2021"
            ),
        ),
    ],
)
def test_none_one_and_all_have_their_own_titles(view, years, title, edition):
    """
    "Untuk satu dari satu kantor", "hanya satu kantor yang lengkap" of one asked for.
    """
    assert silence_caption(silence(view, years), ID).title == title


def test_the_source_lines_count_the_reports_of_what_is_shown(edition):
    """
    Not those of years outside the grid, nor of figures that no dot stands for.
    """
    grid, answer = silence(PASSPORTS, (2024,)), ask(PASSPORTS)
    cells = [cell.told for cell in grid.cells if cell.told]
    dots = [place.told for place in presence(answer).places if place.told]

    for told, words in ((cells, silence_caption(grid, ID)), (dots, presence_caption(answer, ID))):
        reports = {figure.source for one in told for figure in one.figures}

        assert words.source.startswith(f"Sumber: {len(reports)} laporan pers")


def test_a_map_of_no_office_counts_none(edition):
    """
    "Tak satu pun dari nol kantor" says something of offices that nobody asked for.
    """
    words = presence_caption(ask(View(offices=("kanwil-jawa-timur",))), ID)

    assert "nol" not in f"{words.title} {words.subtitle} {words.alt}"
