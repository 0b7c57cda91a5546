"""The words of an answer: its title, subtitle, alternative text, long text and source line."""

from components.query import Answer
from components.render.alt import alt_of
from components.render.caption import Caption, Shape, source_line_of
from components.render.counting import capital, names
from components.render.long import long_of
from components.render.months import months_title
from components.render.ranking import ranking_title
from components.render.ratio import ratio_title
from components.render.scene import Scene, scene
from components.render.series import series_title
from components.render.subtitle import subtitle_of
from components.words import Words

__all__ = ["Caption", "Shape", "alt", "caption", "long", "source_line", "subtitle", "title"]


def caption(
    answer: Answer,
    say: Words,
    *,
    shape: Shape | None = None,
    year: int | None = None,
    chosen: tuple[str, ...] = (),
) -> Caption:
    """All the words around one drawing of an answer."""
    drawn = scene(answer, say, shape, year, chosen)
    head, below = _title(drawn), subtitle_of(drawn)
    return Caption(
        title=head,
        subtitle=below,
        alt=alt_of(drawn),
        long=long_of(drawn, head, below),
        source=source_line(drawn.answer, say),
    )


def title(
    answer: Answer,
    say: Words,
    *,
    shape: Shape | None = None,
    year: int | None = None,
    chosen: tuple[str, ...] = (),
) -> str:
    """The finding in one sentence with a number, without a full stop."""
    return _title(scene(answer, say, shape, year, chosen))


def subtitle(
    answer: Answer, say: Words, *, shape: Shape | None = None, year: int | None = None
) -> str:
    """What is counted, where and when, and the one caveat."""
    return subtitle_of(scene(answer, say, shape, year))


def alt(answer: Answer, say: Words, *, shape: Shape | None = None, year: int | None = None) -> str:
    """The alternative text, at most 220 characters."""
    return alt_of(scene(answer, say, shape, year))


def long(answer: Answer, say: Words, *, shape: Shape | None = None, year: int | None = None) -> str:
    """A paragraph with every figure that the drawing shows."""
    drawn = scene(answer, say, shape, year)
    return long_of(drawn, _title(drawn), subtitle_of(drawn))


def source_line(answer: Answer, say: Words) -> str:
    """How many reports of which years stand behind the answer, and the register if it serves."""
    registered = any(ratio.population is not None for ratio in answer.ratios)
    return source_line_of(answer.sources, answer.release, say, register=registered)


def _title(drawn: Scene) -> str:
    if drawn.answer.denominator:
        return ratio_title(drawn)
    if not drawn.told:
        return _nothing(drawn)
    if drawn.parts_of_year:
        return months_title(drawn)
    return ranking_title(drawn) if drawn.shape is Shape.RANKING else series_title(drawn)


def _nothing(drawn: Scene) -> str:
    say, asked = drawn.say, drawn.answer.view.offices
    office = names([drawn.short(slug) for slug in asked], say, 3)
    key = f"sentence.nothing.{'one' if asked else 'all'}{'_years' if drawn.years else ''}"
    return capital(
        say(key, figures=drawn.no_figures(drawn.topic), office=office, years=drawn.years)
    )
