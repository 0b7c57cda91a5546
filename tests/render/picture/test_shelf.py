"""Claims about components/render/picture/shelf.py: what is finished is kept, within bounds."""

import os
from concurrent.futures import ThreadPoolExecutor

from components.render.picture.shelf import Shelf

NAME = "ab" * 32


def test_what_is_put_down_is_found_again(tmp_path):
    """
    Byte for byte, and by nobody else's name.
    """
    shelf = Shelf(tmp_path / "shelf")
    shelf.put(NAME, b"a picture")

    assert shelf.read(NAME) == b"a picture"
    assert shelf.read("cd" * 32) is None


def test_a_shelf_that_is_not_there_yet_is_empty(tmp_path):
    """
    Nothing is made until something is kept.
    """
    assert Shelf(tmp_path / "none").read(NAME) is None
    assert not (tmp_path / "none").exists()


def test_what_was_not_asked_for_longest_goes_first(tmp_path):
    """
    Reading is asking.
    """
    shelf = Shelf(tmp_path, most=1000)
    names = [f"{at:02d}{NAME}" for at in range(5)]
    for at, name in enumerate(names):
        shelf.put(name, bytes(300))
        os.utime(tmp_path / name[:2] / name, (at, at))
    shelf.read(names[0])
    shelf.tidy()
    kept = [name for name in names if shelf.read(name) is not None]

    assert kept == [names[0], names[4]]


def test_a_shelf_stays_within_its_bound_by_itself(tmp_path):
    """
    However much is put down, at most one round of looks later.
    """
    shelf = Shelf(tmp_path, most=10_000)
    for at in range(400):
        shelf.put(f"{at % 90 + 10}{at}{NAME}", bytes(500))
    total = sum(file.stat().st_size for file in tmp_path.glob("??/*"))

    assert total <= 10_000 + 64 * 500


def test_a_disk_that_cannot_be_written_on_keeps_nothing_and_breaks_nothing(tmp_path, caplog):
    """
    A file stands where the folder should be: nobody may write there, not even root.
    """
    (tmp_path / "file").write_bytes(b"")
    shelf = Shelf(tmp_path / "file")
    shelf.put(NAME, b"a picture")
    shelf.tidy()

    assert shelf.read(NAME) is None
    assert "not kept" in caplog.text


def test_nothing_half_written_is_left_where_the_disk_is_full(tmp_path, monkeypatch):
    """
    What cannot take its place is taken away again.
    """

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    Shelf(tmp_path).put(NAME, b"a picture")

    assert list(tmp_path.glob("??/*")) == []


def test_many_hands_at_one_shelf_see_whole_pictures_only(tmp_path):
    """
    A reader never meets half of one.
    """
    shelf, body = Shelf(tmp_path), bytes(200_000)

    def hand(_: int) -> bytes | None:
        shelf.put(NAME, body)
        return shelf.read(NAME)

    with ThreadPoolExecutor(8) as hands:
        assert set(hands.map(hand, range(64))) == {body}
