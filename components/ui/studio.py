"""The embed studio: which chart, how it looks in an article, and what is copied into one."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from urllib.parse import urlsplit

import streamlit as st

from components.model import Language
from components.query import View, release
from components.render import blocks
from components.render.codes import codes_html
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.render.embed_wear import BACKGROUND, CLEAR, THEMES, TITLE, WITHOUT, Wear
from components.render.leaf_address import explorer, frame, live, pinned
from components.render.share import share_html
from components.render.snippet import Snippet, snippet
from components.render.studio_place import LIVE, PINNED, WIDTHS
from components.render.studio_question import OF_ONE_OFFICE, bare, chart_of
from components.render.studio_question import question as studied
from components.ui import sitemap
from components.ui.address import asked, manner
from components.ui.bound import choice
from components.ui.looks import look, tick
from components.ui.share import origin
from components.words import Words, speaking

ARTICLE = "560"
FORMS_KEPT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How an embed is wanted: its words, its look, and whether it keeps its edition."""

    say: Words
    wear: Wear
    keep: bool

    def view(self, drawing: Drawing) -> View:
        """The view that the embed's address spells."""
        return pinned(drawing) if self.keep else live(drawing)


def question() -> View:
    """What the address asks; an example where it asks nothing but a chart."""
    return studied(asked())


def chart_choice(view: View, say: Words) -> Chart:
    """Which chart of the question; those of one office where there is one, or none yet."""
    one = len(view.offices) == 1 or bare(asked())
    charts = [chart for chart in Chart if one or chart not in OF_ONE_OFFICE]
    names = {str(chart): say(f"sematkan.name.{chart}") for chart in charts}
    choice(
        "chart",
        list(names),
        unset="",
        shown=str(Chart.TREND),
        format_func=lambda chart: names[chart],
        label=say("sematkan.chart"),
    )
    return chart_of(view)


def wish(view: View, say: Words) -> Wish:
    """How the embed is to look: as the address says, so that a link to the studio says it too."""
    with st.container(key="rupa", horizontal=True, gap="large"):
        theme = _one_of("theme", "look", THEMES, manner().theme, say)
        tongue = _one_of("language", "tongue", tuple(map(str, Language)), str(say.language), say)
        kept = _one_of("age", "keep", (PINNED, LIVE), PINNED, say)
        with st.container(width="content", gap="small"):
            untitled = tick(TITLE, WITHOUT, label=say("sematkan.title"))
            clear = tick(BACKGROUND, CLEAR, label=say("sematkan.clear"))
    edition = release(view.release)
    told = say(f"sematkan.keeps.{kept}", release=edition.name, day=say.day(edition.day))
    st.html(blocks.note(told))
    wear = Wear(theme=theme, titled=not untitled, clear=clear)
    return Wish(say=speaking(Language(tongue)), wear=wear, keep=kept == PINNED)


def change_link(drawing: Drawing, say: Words) -> None:
    """The page of the explorer where the question behind the chart is changed."""
    view = drawing.view.with_(chart=str(drawing.chart))
    path = urlsplit(explorer(drawing, view, say)).path.strip("/")
    page = next(place for place in sitemap.PLACES if place.path == path)
    sitemap.link(path, say("sematkan.change", page=page.title(say)), view)


def preview(drawing: Drawing, wanted: Wish, say: Words) -> None:
    """The embed as an article of some width will show it."""
    st.html(blocks.section(say("sematkan.preview")))
    width = int(_one_of("preview_width", "width", WIDTHS, ARTICLE, say))
    more = wanted.wear.parameters()
    address = frame(drawing, wanted.view(drawing), wanted.say, more=more)
    name = wanted.say("embed.frame_title", title=drawing.caption.title)
    # A frame that is led elsewhere adds a step to the browser's history: each has its own.
    own = sha256(address.encode()).hexdigest()[:12]
    with st.container(key="pratinjau"), st.container(key=f"bingkai-{own}"):
        st.html(blocks.note(say("sematkan.waiting")))
        st.iframe(address, width=width, alt=name, tab_index=0)


def codes(drawing: Drawing, wanted: Wish, say: Words) -> None:
    """What is copied into the article, in every form that articles take."""
    st.html(blocks.section(say("sematkan.codes"), say("sematkan.codes_lead")))
    edition = drawing.edition.id
    forms = _forms(drawing.chart, drawing.view.with_(release=edition), wanted, origin())
    st.html(codes_html(forms, say))


def take(drawing: Drawing, wanted: Wish, say: Words) -> None:
    """The files, the sentence and the citation, in the language of the embed."""
    st.html(blocks.section(say("sematkan.take")))
    st.html(share_html(drawing, wanted.say, origin(), say))


def _one_of(label: str, name: str, options: tuple[str, ...], first: str, say: Words) -> str:
    names = {option: say(f"sematkan.{name}.{option}") for option in options}
    return look(name, options, first, label=say(f"sematkan.{label}"), format_func=names.__getitem__)


# Its height is reckoned from the drawn plots, which takes longer than all the rest of the page.
@lru_cache(maxsize=FORMS_KEPT)
def _forms(chart: Chart, view: View, wanted: Wish, base: str) -> Snippet:
    drawing = draw(chart, view, wanted.say)
    return snippet(drawing, wanted.say, base, keep=wanted.keep, wear=wanted.wear)
