"""Faces: the two families of type, and what stands in for each until its file has come."""

from dataclasses import dataclass

SERIF, SANS = "Newsreader", "Hanken Grotesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A face of ours: its file, and how wide and high its letters are, in an em."""

    family: str
    weight: int
    file: str
    wide: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """
    A face that a reader's machine may have, under one of its names there.

    `wide` is an average letter of our own sentences, as it is of a face: a line set in it, drawn
    larger or smaller by the ratio of the two, breaks where it will break in ours.
    """

    of: Face
    called: str
    names: tuple[str, ...]
    wide: float

    @property
    def family(self) -> str:
        """What a style sheet calls it."""
        return f"{self.of.family} as {self.called}"

    @property
    def size(self) -> float:
        """How much larger its letters are drawn."""
        return self.of.wide / self.wide


NEWSREADER = Face(
    family=SERIF, weight=600, file="newsreader-600.woff2", wide=0.458, ascent=0.735, descent=0.265
)
HANKEN = Face(
    family=SANS, weight=400, file="hanken-grotesk-400.woff2", wide=0.455, ascent=1.0, descent=0.303
)
HANKEN_BOLD = Face(
    family=SANS, weight=600, file="hanken-grotesk-600.woff2", wide=0.46, ascent=1.0, descent=0.303
)
FACES = (NEWSREADER, HANKEN, HANKEN_BOLD)
# Windows and Apple's have the first, Android the second, a bare Linux the third.
STAND_INS = (
    StandIn(of=NEWSREADER, called="Georgia", names=("Georgia Bold", "Georgia-Bold"), wide=0.526),
    StandIn(of=NEWSREADER, called="Noto", names=("Noto Serif Bold", "NotoSerif-Bold"), wide=0.512),
    StandIn(
        of=NEWSREADER, called="DejaVu", names=("DejaVu Serif Bold", "DejaVuSerif-Bold"), wide=0.578
    ),
    StandIn(of=HANKEN, called="Arial", names=("Arial", "ArialMT", "Liberation Sans"), wide=0.453),
    StandIn(of=HANKEN, called="Roboto", names=("Roboto", "Roboto-Regular"), wide=0.451),
    StandIn(of=HANKEN, called="DejaVu", names=("DejaVu Sans", "DejaVuSans"), wide=0.518),
    StandIn(
        of=HANKEN_BOLD,
        called="Arial",
        names=("Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"),
        wide=0.483,
    ),
    StandIn(of=HANKEN_BOLD, called="Roboto", names=("Roboto Bold", "Roboto-Bold"), wide=0.459),
    StandIn(
        of=HANKEN_BOLD, called="DejaVu", names=("DejaVu Sans Bold", "DejaVuSans-Bold"), wide=0.582
    ),
)
LAST = {
    SERIF: ("Iowan Old Style", "Charter", "Georgia", "Noto Serif", "serif"),
    SANS: (
        *("system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Arial"),
        "sans-serif",
    ),
}


def stack(family: str) -> str:
    """The families to try, as CSS writes them: ours, what stands in for it, any other."""
    standing = dict.fromkeys(one.family for one in STAND_INS if one.of.family == family)
    return _listed(family, *standing, *LAST[family])


def bare(family: str) -> str:
    """The same where no style sheet of ours tells of the stand-ins."""
    return _listed(family, *LAST[family])


def others(family: str) -> str:
    """The reader's own families alone, where ours is never fetched."""
    return _listed(*LAST[family])


def rules() -> str:
    """The style sheet's rules for the faces; a file is called by its bare name."""
    return "".join([*map(_ours, FACES), *map(_theirs, STAND_INS)])


def _ours(face: Face) -> str:
    # optional: a slow first visit is read in what stands in, and nothing moves under the reader
    return _rule(
        face.family,
        face.weight,
        "font-display:optional",
        f'src:url({face.file}) format("woff2")',
    )


def _theirs(one: StandIn) -> str:
    return _rule(
        one.family,
        one.of.weight,
        f"src:{','.join(f'local({_quoted(name)})' for name in one.names)}",
        f"size-adjust:{one.size:.1%}",
        f"ascent-override:{one.of.ascent / one.size:.1%}",
        f"descent-override:{one.of.descent / one.size:.1%}",
        "line-gap-override:0%",
    )


def _rule(family: str, weight: int, *more: str) -> str:
    told = ";".join((f'font-family:"{family}"', f"font-weight:{weight}", *more))
    return f"@font-face{{{told}}}"


def _listed(*names: str) -> str:
    return ",".join(map(_quoted, names))


def _quoted(name: str) -> str:
    """A family's name, in quotation marks where it has more than one word."""
    return f'"{name}"' if " " in name else name
