"""Claims about components/render/tables.py and the grid behind every table."""

import re
from dataclasses import replace
from datetime import date

import pytest

from components.model import Language, Origin, Source
from components.query import View, ask
from components.render.grid import Grid, Piece, cell, columns, head, html
from components.render.tables import _in_order, answer_table, report_cells, year_table
from components.words import speaking
from tests.render.hostile import HOSTILE, harmless

ID, EN = speaking(Language.ID), speaking(Language.EN)
PASSPORTS = "passports_issued"
PAIR = View(metrics=(PASSPORTS,), offices=("blitar", "malang"), first=2018, last=2025)


def row_of(table, name):
    return next(row for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL) if f">{name}<" in row)


def test_a_table_prints_both_figures_of_a_small_gap_each_with_its_receipt():
    """
    Issue 2: Blitar 2023 shows 31.589 and 31.598.
    """
    row = row_of(answer_table(ask(PAIR), ID), "Blitar")

    assert re.search(
        r'<a href="/angka/\w{12}">31\.589</a> atau <a href="/angka/\w{12}">31\.598</a>', row
    )


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, r">62\.164</a><small> s\.d\. Nov</small>"),
        (EN, r'href="/angka/\w{12}\?lang=en">62,164</a><small> to Nov</small>'),
        (ID, r"<small>tidak ada angka</small>"),
        (EN, r"<small>no figure</small>"),
        (ID, r">73\.338</a><small>\*</small>"),
    ],
)
def test_a_cell_tells_its_status(say, expected):
    """
    Part-years, silence and early figures differ from exact whole years (LOOK 4).
    """
    row = row_of(answer_table(ask(PAIR), say), "Malang")

    assert re.search(expected, row)


def test_no_checkpoint_is_not_applicable_but_a_stated_figure_wins():
    """
    DECISIONS 6: Blitar's 163 and 160 are shown, the years without a word are not blank.
    """
    asked = View(
        metrics=("departures_refused_nonprocedural",), offices=("blitar",), first=2022, last=2024
    )

    actual = row_of(answer_table(ask(asked), ID), "Blitar")

    assert ["tidak berlaku" in actual, ">163<" in actual, ">160<" in actual] == [True] * 3


def test_a_year_ranks_whole_years_and_lets_the_others_follow_by_name():
    """
    LOOK 7: never sort unlike periods together.
    """
    asked = ask(View(metrics=(PASSPORTS,), first=2024, last=2024))
    offices = {office.short: office.slug for office in asked.offices}

    names = re.findall(r'<th scope="row">(.*?)</th>', year_table(asked, ID, 2024), re.DOTALL)
    told = [asked.at(offices[name.strip()], 2024) for name in names]
    ranked = [one for one in told if one.status.yearly]
    rest = [one for one in told if not one.status.yearly]

    assert told == [*ranked, *rest]
    assert ranked == sorted(ranked, key=lambda one: -max(one.spoken_for))


def test_a_ratio_has_its_own_column_with_its_base():
    """
    A ratio is named as one, per so many of what.
    """
    asked = View(
        metrics=("passport_refusals_nonprocedural",),
        offices=("blitar",),
        per=PASSPORTS,
        first=2023,
        last=2024,
    )

    table = year_table(ask(asked), ID, 2023)

    assert ['<th scope="col" class="num">Rasio</th>' in table, "9,3 per 1.000" in table] == [
        True,
        True,
    ]


@pytest.mark.parametrize("language", list(Language))
def test_a_table_is_accessible(language):
    """
    A caption, scopes, and a scrolling region that keyboards reach and that has a name.
    """
    table = answer_table(ask(PAIR), speaking(language))

    actual = [
        table.count("<caption>"),
        table.count('<th scope="col"'),
        table.count('<th scope="row">'),
        len(re.findall(r'class="ki-scroll" tabindex="0" role="region" aria-label="[^"]+"', table)),
    ]

    assert actual == [1, 9, 2, 1]


@pytest.mark.parametrize("text", HOSTILE)
def test_data_stay_text_in_every_part_of_a_table(text):
    """
    What was keyed can hold markup; a reader sees its characters.
    """
    grid = Grid(
        caption=text,
        columns=columns(text),
        rows=((head(text), cell(text), cell(text, href="/angka/a")),),
        notes=(text,),
    )

    assert harmless(html(grid), text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_report_s_address_is_a_link_only_when_it_is_one(text):
    """
    Headlines and addresses are other people's words.
    """
    source = Source(
        slug="s",
        url=text,
        publisher=text,
        publisher_id="p",
        origin=Origin.PRESS,
        title=text,
        published=date(2024, 1, 2),
        note="",
    )

    table = html(
        Grid(caption="c", columns=columns("a", "b", "c"), rows=(report_cells(source, EN),))
    )

    assert harmless(table, text)


def test_a_link_out_says_that_it_leaves():
    """
    Reports open without our address as an opener and without our recommendation.
    """
    table = html(
        Grid(
            caption="c",
            columns=columns("a"),
            rows=((cell("x", href="https://example.test/a", outside=True),),),
        )
    )

    assert '<a href="https://example.test/a" rel="noopener nofollow external">x</a>' in table


def test_a_headline_keeps_its_language():
    """
    On an English page a screen reader must read an Indonesian headline as Indonesian.
    """
    asked = ask(PAIR)
    source = next(source for source in asked.sources if source.title)
    silent = replace(source, title="")

    actual = [report_cells(one, say)[0].pieces[0] for one in (source, silent) for say in (EN, ID)]

    assert [piece.lang for piece in actual] == ["id", "", "", ""]
    assert actual[2].text == f"headline not recorded ({source.slug})"


def test_pieces_are_set_side_by_side_without_stray_space():
    """
    A figure and its mark are one word to the eye.
    """
    row = (head("x"), cell("y"))
    grid = Grid(caption="c", columns=columns("a", "b", numbers=["b"]), rows=(row,))
    pieces = (Piece("1", "/a"), Piece(" or "), Piece("2", "/b"), Piece("*", small=True))
    grid = replace(grid, rows=((replace(row[0], pieces=pieces), row[1]),))

    actual = html(grid)

    assert '<a href="/a">1</a> or <a href="/b">2</a><small>*</small>' in actual


def test_the_table_of_a_year_ranks_only_undisputed_whole_years_of_offices():
    """
    Quarrels, part-years and doubtful figures follow by name, flagged ones last.
    """
    for metric in ("passports_issued", "deportations"):
        answer = ask(View(metrics=(metric,)))
        for year in answer.years:
            told = sorted(answer.in_(year), key=lambda one: _in_order(one, answer))
            ranked = [one for one in told if one.whole and not one.disputed]
            values = [one.figure.value for one in ranked]
            flags = [bool(one.figure.flag) for one in told]

            assert told[: len(ranked)] == ranked
            assert values == sorted(values, reverse=True)
            assert flags == sorted(flags)
