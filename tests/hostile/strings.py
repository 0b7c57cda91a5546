"""Texts that try to be more than text, for every column that holds words."""

from tests.render.hostile import HOSTILE as IN_HTML

FAR = "https://jahat.example"
INERT = (
    *IN_HTML,
    f"![gambar]({FAR}/i.png)",
    f"[tautan]({FAR})",
    f"{FAR}/polos dan www.jahat.example",
    f'=HYPERLINK("{FAR}","klik")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "../../etc/passwd",
    "..\\..\\etc\\passwd",
    "%00%2e%2e%2f",
    "{title} {0} %s %(name)s ${HOME}",
    "]]> <!-- --> <![CDATA[ x",
    "satu\r\nSet-Cookie: x=1\r\n\r\n<b>dua</b>",
    "nol\u200blebar\u200d\ufeffnya",
    ":red[merah] $x^2$ :material/home: `kode`",
    "عربي עברית 🏴‍☠️",
    "</script><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
)
# In the place of a report's address: what `make data` refuses, and what no page makes a link of.
LINKS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://kinerja.example",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//jahat.example/x",
    "https:/jahat",
    "http://[",
    'https://kinerja.example/"onmouseover="alert(1)',
    "https://kinerja.example/ <img src=x onerror=alert(1)>",
    "bukan alamat",
)
LINK_COLUMNS = {"sources.csv": "url", "events.csv": "url", "corrections.csv": "evidence_url"}
# What `make data` refuses with a sentence, and the key of that sentence.
REFUSED = (
    ("nol\x00nya", "control"),
    ("bel\x07", "control"),
    ("\u202eterbalik", "control"),
    ("a" * 1_000_000, "cell_long"),
    ("a" * 20_001, "cell_long"),
)
# All of them at once, for the few rows of offices and metrics.
COMPOUND = (
    f"<img src=x onerror=alert(1)> [t](javascript:alert(1)) ![i]({FAR}/i.png) {FAR} {{{{7*7}}}}"
)
# The columns of words, by file; the rest are ids, numbers, days and closed vocabularies.
COLUMNS = {
    "sources.csv": ("publisher", "title", "note"),
    "figures.csv": ("as_printed", "note"),
    "services.csv": ("service_as_printed", "count_unit", "note"),
    "offices.csv": ("name", "city", "province", "jurisdiction", "source", "note"),
    "events.csv": ("text_id", "text_en"),
    "population.csv": ("source",),
    "corrections.csv": ("why_id", "why_en"),
    "moved_ids.csv": ("why_id", "why_en"),
    "metrics.csv": (
        *("name_id", "name_en", "short_id", "short_en", "counts_id", "counts_en"),
        *("leaves_out_id", "leaves_out_en", "legal_basis"),
    ),
    "dimensions.csv": ("name_id", "name_en", "meaning"),
    "service_catalogue.csv": ("name_id", "name_en", "what_id", "what_en"),
    "metrics_unplaced.csv": ("reason",),
}
ALWAYS_ALL = {"offices.csv", "service_catalogue.csv", "metrics.csv"}
