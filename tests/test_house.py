"""The rules of the house (DESIGN.md), held by reading the code itself."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from components import paths
from components.model import Language
from components.words import sentences

ROOT = paths.ROOT
LONGEST_PAGE, LONGEST_MODULE = 60, 250
MEMORY = "components/ui/bound.py"
SENTENCE_FROM = 4
NOT_OURS = {".git", ".venv", "__pycache__", "node_modules"}
PART = "[A-Za-z0-9_-]+"
KEY = re.compile(rf"{PART}(\.{PART})+")
PREFIX = re.compile(rf"({PART}\.)+")
IN_TEMPLATE = re.compile(r"""\bsay\(\s*["']([^"']+)["']""")
TAG = re.compile(r"</?[a-z][a-z0-9]*(\s[^<]*)?>")
# Joined here, so that this file does not name them either.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("unpkg", "com"),
        ("jsdelivr", "net"),
        ("crates", "io"),
        ("rubygems", "org"),
        ("anaconda", "org"),
        ("docker", "io"),
        ("proxy", "golang", "org"),
    )
]


def sources(*folders: str) -> list[Path]:
    """The Python files under some folders, and app.py with the first of them."""
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if "__pycache__" not in path.parts]


OURS = [*sources("components", "pages"), *(p for p in [ROOT / "app.py"] if p.exists())]
TESTS = [path for path in sources("tests") if path.name.startswith("test_")]


def named(path: Path) -> str:
    """A file as people call it."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sources("pages"), ids=named)
def test_a_page_is_a_short_script(path):
    """
    At most sixty lines: title, filters, ask, empty case, chart, sources.
    """
    actual = len(path.read_text(encoding="utf-8").splitlines())

    assert actual <= LONGEST_PAGE


@pytest.mark.parametrize("path", OURS, ids=named)
def test_a_module_knows_one_thing_and_says_which(path):
    """
    At most 250 lines, a docstring that says what the file knows, no drawer for odds and ends.
    """
    lines = path.read_text(encoding="utf-8").splitlines()

    assert len(lines) <= LONGEST_MODULE
    assert ast.get_docstring(tree(path)) or not lines
    assert path.stem not in {"utils", "util", "helpers", "helper", "misc", "common"}


@pytest.mark.parametrize("path", OURS, ids=named)
def test_names_are_plain_words_of_the_field(path):
    """
    No get_, process_, handle_, Manager or Helper.
    """
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    names = [node.name for node in ast.walk(tree(path)) if isinstance(node, kinds)]
    bad = re.compile(r"_?(get|process|handle)_\w+|\w*(Manager|Helper)")

    assert [name for name in names if bad.fullmatch(name)] == []


def test_the_address_is_the_only_memory():
    """
    Session state is touched where widgets are bound to the address, and nowhere else.
    """
    actual = {named(path) for path in OURS if "session_state" in _words_of(path)}

    assert actual <= {MEMORY}


def test_only_what_cannot_change_is_cached():
    """
    No st.cache_data below ui: the releases are immutable, and lru_cache is enough for them.
    """
    below = [path for path in sources("components") if "ui" not in path.parts]

    assert [named(path) for path in below if "cache_data" in _words_of(path)] == []


@pytest.mark.parametrize("path", sources("pages", "components/ui"), ids=named)
def test_no_sentence_for_readers_stands_in_python(path):
    """
    No text of four words or more but in docstrings: sentences live in words/.
    """
    long = [text for text in _texts(tree(path)) if len(text.split()) >= SENTENCE_FROM]

    assert long == []


@pytest.mark.parametrize("path", OURS, ids=named)
def test_html_is_written_by_autoescaped_templates(path):
    """
    No tag in a Python string (but in the patterns that look for one), where data would be
    put between brackets unescaped.
    """
    markup = [text for text in _texts(tree(path)) if "\\" not in text]
    actual = [text for text in markup if TAG.search(text)]

    assert actual == []


def test_every_sentence_is_said_somewhere():
    """
    By its key in Python or in a template, or by a prefix or an f-string that makes such keys.
    """
    said, patterns = _keys_in_the_code()
    unsaid = [
        key
        for key in sentences(Language.ID)
        if key not in said and not any(pattern.fullmatch(key) for pattern in patterns)
    ]

    assert unsaid == []


def test_every_key_that_is_said_has_its_sentence():
    """
    Literally, or for an f-string at least one sentence of that shape.
    """
    known = sentences(Language.ID)
    missing = [
        f"{named(path)}: {key}" for path, key in _literal_keys_said() if key not in known
    ] + [
        f"{named(path)}: {pattern.pattern}"
        for path, pattern in _patterns_said()
        if not any(pattern.fullmatch(key) for key in known)
    ]

    assert missing == []


@pytest.mark.parametrize("language", Language)
def test_silence_is_never_laid_at_an_offices_door(language):
    """
    "Tak ditemukan", never "tidak melapor": we have not read every report.
    """
    accusing = re.compile(
        r"tidak (melapor|dilaporkan)|did not report|fail\w* to report", re.IGNORECASE
    )

    assert [key for key, said in sentences(language).items() if accusing.search(said)] == []


@pytest.mark.parametrize("language", Language)
def test_no_sentence_needs_a_sign_that_our_fonts_lack(language):
    """
    The Latin subset has no such glyphs, and a word reads better.
    """
    lacking = set("≥≤≈→▲▼‰")

    assert [key for key, said in sentences(language).items() if lacking & set(said)] == []


def test_no_style_is_aimed_at_the_insides_of_streamlit():
    """
    No data-testid and no !important in what we send to a browser.
    """
    sent = [p for p in _files() if p.suffix in {".css", ".html", ".js", ".toml"}]
    ours = [p for p in sent if "tests" not in p.parts]

    actual = [
        named(path)
        for path in ours
        if re.search(r"data-testid|stTestId|!\s*important", path.read_text(encoding="utf-8"))
    ]

    assert actual == []


def test_no_page_imports_a_page():
    """
    What two pages share lies in components/ui.
    """
    actual = [
        named(path)
        for path in OURS
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom | ast.Import)
        and any(name.split(".")[0] == "pages" for name in _imported(node))
    ]

    assert actual == []


@pytest.mark.parametrize("path", TESTS, ids=named)
def test_every_test_makes_a_claim(path):
    """
    In its docstring, which says what is true and not how it is tried.
    """
    silent = [
        node.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]

    assert silent == []


def test_no_file_names_the_host_of_a_package_registry():
    """
    Where packages come from is each reader's own setting.
    """
    actual = [
        f"{named(path)}: {host}"
        for path in _files()
        for text in [path.read_bytes().decode("utf-8", "ignore").lower()]
        for host in REGISTRIES
        if re.search(rf"(?<![\w-]){re.escape(host)}\b", text)
    ]

    assert actual == []


@cache
def _files() -> list[Path]:
    """Every file of the repository but what tools leave behind."""
    found = (path for path in ROOT.rglob("*") if path.is_file())
    return sorted(path for path in found if not _left_behind(path.relative_to(ROOT)))


def _left_behind(path: Path) -> bool:
    return any(part in NOT_OURS or part.endswith("_cache") for part in path.parts) or any(
        part.startswith((".cache", ".hypothesis", ".building-")) for part in path.parts
    )


@cache
def _words_of(path: Path) -> set[str]:
    """Every name and attribute that a file's code uses."""
    nodes = list(ast.walk(tree(path)))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return names | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def _texts(node: ast.AST) -> Iterator[str]:
    """The string literals of a tree, without docstrings."""
    docs = {
        id(body[0].value)
        for owner in ast.walk(node)
        if (body := getattr(owner, "body", None))
        and isinstance(body, list)
        and isinstance(body[0], ast.Expr)
    }
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in docs:
            yield one.value


def _keys_in_the_code() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every literal that could be a key, and a pattern for what could make one from its parts."""
    joined = [n for p in OURS for n in ast.walk(tree(p)) if isinstance(n, ast.JoinedStr)]
    pieces = {id(piece) for node in joined for piece in node.values}
    constants = (n for p in OURS for n in ast.walk(tree(p)) if isinstance(n, ast.Constant))
    texts = {n.value for n in constants if isinstance(n.value, str) and id(n) not in pieces}
    literals = {text for text in texts if KEY.fullmatch(text)}
    prefixes = [re.compile(f"{re.escape(text)}.+") for text in texts if PREFIX.fullmatch(text)]
    templates = [p for p in _files() if p.suffix in {".html", ".xml"} and "components" in p.parts]
    literals |= {
        key for path in templates for key in IN_TEMPLATE.findall(path.read_text(encoding="utf-8"))
    }
    return literals, [*prefixes, *(pattern for node in joined if (pattern := _pattern(node)))]


def _literal_keys_said() -> Iterator[tuple[Path, str]]:
    for path, said in _said():
        choices = [said.body, said.orelse] if isinstance(said, ast.IfExp) else [said]
        for one in choices:
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield path, one.value


def _patterns_said() -> Iterator[tuple[Path, re.Pattern[str]]]:
    for path, said in _said():
        if isinstance(said, ast.JoinedStr) and (pattern := _pattern(said)):
            yield path, pattern


def _said() -> Iterator[tuple[Path, ast.expr]]:
    """The first argument of every call of `say`."""
    for path in OURS:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and node.args and _is_say(node.func):
                yield path, node.args[0]


def _is_say(node: ast.expr) -> bool:
    name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
    return name == "say"


def _pattern(node: ast.JoinedStr) -> re.Pattern[str] | None:
    """What an f-string can become; None where it is no key or could be any key."""
    parts = [v.value if isinstance(v, ast.Constant) else None for v in node.values]
    fixed = [part for part in parts if part]
    if not any(re.search("[a-z]", part) for part in fixed) or "." not in "".join(fixed):
        return None
    if not all(re.fullmatch(r"[A-Za-z0-9_.-]+", part) for part in fixed):
        return None
    return re.compile("".join(re.escape(part) if part else PART for part in parts))


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names]
