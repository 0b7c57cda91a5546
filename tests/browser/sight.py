"""What a page looks like to somebody's eyes, measured in the page: one script, one look."""

from itertools import pairwise

# The text spacing of WCAG 1.4.12, laid over everything.
SPACING = """* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }"""

HEADINGS = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((one) => one.checkVisibility())
  .map((one) => Number(one.tagName[1]))"""

# How far anything stands out of the window to the right that does not scroll inside itself.
SPILL = """() => {
  const main = document.querySelector('.stMain') ?? document.documentElement;
  return Math.max(main.scrollWidth, document.documentElement.scrollWidth) - innerWidth;
}"""

# Words of ours that their own box cuts off.
CLIPPED = """() => {
  const cut = (one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const hides = (way) => way === 'hidden' || way === 'clip';
    return (hides(overflowX) && one.scrollWidth > one.clientWidth + 1)
      || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
  };
  const said = '.ki-said';
  return [...document.querySelectorAll('.stHtml *, .stPageLink *, .stMarkdown *, .ki-door *')]
    .filter((one) => one.checkVisibility() && !one.closest(`svg, ${said}`) && cut(one))
    .map((one) => one.outerHTML.slice(0, 120));
}"""

# Ours that is to be hit and is smaller than 24 pixels; a link in a sentence may be (WCAG 2.5.8).
SMALL = """() => {
  const ours = '.stHtml :is(button, summary), .stHtml .ki-links a, .stPageLink a, .ki-lang > a, '
    + '.ki-pills a';
  return [...document.querySelectorAll(ours)].flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    const shown = one.checkVisibility() && width && height;
    return shown && Math.min(width, height) < 24
      ? [`${Math.round(width)}x${Math.round(height)} ${one.outerHTML.slice(0, 100)}`] : [];
  });
}"""

# Every lettering in a chart: [its words, its colour, the colour behind it].
LETTERING = """() => {
  const solid = (colour) => {
    const parts = colour.match(/[\\d.]+/g);
    return colour.startsWith('rgb') && (parts[3] ?? '1') === '1';
  };
  const opacity = (one, top) => {
    let all = 1;
    for (let up = one; up && up !== top; up = up.parentElement)
      all *= Number(getComputedStyle(up).opacity);
    return all;
  };
  const behind = (text, svg) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    let found = null;
    for (const shape of svg.querySelectorAll('path, rect, circle')) {
      const order = shape.compareDocumentPosition(text);
      if (!(order & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const style = getComputedStyle(shape);
      const box = shape.getBoundingClientRect();
      const under = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      const full = Number(style.fillOpacity) === 1 && opacity(shape, svg) === 1;
      // A box stands for its shape only where the shape is one: cells and bars, not outlines.
      const drawn = shape.getAttribute('d') ?? '';
      const square = shape.tagName === 'rect' || /^M[^MCAL]*[hvHV]/.test(drawn);
      if (under && full && square && solid(style.fill)) found = style.fill;
    }
    return found;
  };
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return [...document.querySelectorAll('svg.marks')].flatMap((svg) =>
    [...svg.querySelectorAll('text')].flatMap((text) => {
      const style = getComputedStyle(text);
      const seen = text.textContent.trim() && Number(style.fillOpacity) && opacity(text, svg);
      return seen && solid(style.fill)
        ? [[text.textContent, style.fill, behind(text, svg) ?? ground]] : [];
    }));
}"""


def contrast(one, other):
    """The WCAG contrast of two colours as a browser spells them."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def jumps(levels):
    """Headings that skip a level."""
    return [(up, down) for up, down in pairwise(levels) if down > up + 1]


def _luminance(colour):
    parts = [int(part) / 255 for part in colour.partition("(")[2].rstrip(")").split(",")[:3]]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
