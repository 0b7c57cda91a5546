"""The frame of the bench: tables, records, and a scene that breaks."""

import ast
from pathlib import Path

import pytest

from bench import __main__ as frame
from bench import results, scenes
from bench.results import kept, write
from bench.sheet import Section, section, shown
from bench.spread import Spread

FOUND = Section(
    "Reruns", ("page", "ms", "kB"), (("a | b", 12.345, None), ("c", 1234, 0.5)), ("So.",)
)


@pytest.fixture
def bench(tmp_path, monkeypatch):
    """A bench of two scenes, one of which breaks, that writes to a folder of its own."""

    def measure(name):
        def measured(full):
            if name == "broken":
                raise RuntimeError("no chart")
            return FOUND

        return measured

    monkeypatch.setattr(scenes, "names", lambda: ["broken", "whole"])
    monkeypatch.setattr(scenes, "scene", measure)
    monkeypatch.setattr(frame, "kept", lambda: kept(tmp_path))
    monkeypatch.setattr(frame, "write", lambda records: write(records, tmp_path))
    return tmp_path


def test_a_section_is_a_table_with_its_notes():
    """
    Numbers with as many digits as they bear, a dash for what was not measured.
    """
    assert FOUND.markdown() == (
        "## Reruns\n\n| page | ms | kB |\n| --- | --- | --- |\n"
        "| a \\| b | 12.3 | – |\n| c | 1,234 | 0.50 |\n\n- So."
    )
    assert [shown(cell) for cell in (None, 1234.5, 3, "x")] == ["–", "1,234", "3", "x"]


def test_a_row_that_does_not_fit_its_columns_is_refused():
    """
    It would be read under the wrong heads.
    """
    with pytest.raises(ValueError, match="3 columns"):
        Section("Reruns", ("page", "ms", "kB"), (("a", 1),), ())


def test_a_record_gives_the_section_back():
    """
    What is written is what is read.
    """
    assert section(FOUND.record()) == FOUND


def test_a_scene_that_breaks_is_named_and_stops_no_other(bench, capsys):
    """
    Exit 1, the rest measured; a scene measured anew takes its own place alone.
    """
    assert frame.main([]) == 1
    first = kept(bench)
    assert first["broken", False].failed == "RuntimeError: no chart"
    assert first["whole", False].section == FOUND
    assert "**Not measured**: RuntimeError: no chart" in (bench / "results.md").read_text()

    assert frame.main(["whole"]) == 0
    assert kept(bench)["broken", False] == first["broken", False]
    assert "not measured: broken" in capsys.readouterr().err


def test_a_short_bench_leaves_what_was_measured_in_full(bench, monkeypatch):
    """
    Both stand side by side, each with how it was measured.
    """
    monkeypatch.setenv("FULL", "1")
    frame.main(["whole"])
    monkeypatch.delenv("FULL")
    frame.main(["whole"])

    assert set(kept(bench)) == {("whole", False), ("whole", True)}
    assert (bench / "results.md").read_text().count("## Reruns") == 2


def test_what_takes_long_is_measured_in_full_alone():
    """
    Each of those is a scene; the short bench has all others.
    """
    assert set(scenes.names()) >= scenes.IN_FULL_ALONE
    assert set(scenes.usual(full=False)) == set(scenes.names()) - scenes.IN_FULL_ALONE
    assert scenes.usual(full=True) == scenes.names()


def test_results_of_somebody_else_are_no_results(tmp_path):
    """
    A file that cannot be read is written anew.
    """
    (tmp_path / "results.json").write_text('{"scenes": [{"scene": "x"}]}')

    assert results.kept(tmp_path) == {}


def test_every_scene_can_be_measured():
    """
    Each module of the folder has `measure(full)`; read, not run, for they import much.
    """
    folder = Path(scenes.__file__).parent
    for name in scenes.names():
        tree = ast.parse((folder / f"{name}.py").read_text())
        (measure,) = (
            n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "measure"
        )
        assert [one.arg for one in measure.args.args] == ["full"], name
        assert ast.unparse(measure.returns) == "Section", name


def test_a_spread_has_a_middle_and_shares():
    """
    Between neighbours where need be.
    """
    found = Spread.of([4, 1, 3, 2])

    assert (found.middle, found.at(0), found.at(1), found.at(0.5)) == (2.5, 1, 4, 2.5)
    assert found.range == "1–4"
