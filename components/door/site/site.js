/* What the door does in the browser: the theme kept from page to page, the language of the
   page and of Streamlit's own words, and the copy buttons. */
(() => {
  "use strict";

  const CHROME = /*chrome*/ [];
  const root = document.documentElement;

  /* Told to Streamlit before it starts: where its server is, else it would first ask below each
     page, at /kantor/_stcore/; and our colours and faces, else it would begin in its own. */
  window.__streamlit = { BACKEND_BASE_URL: new URL("./", location.href).href, .../*themes*/ {} };

  // Its icon font is larger than the site: fetched when an icon is drawn, not on every visit.
  const load = document.fonts.load.bind(document.fonts);
  document.fonts.load = (font, ...told) =>
    font.includes("Material Symbols") ? Promise.resolve([]) : load(font, ...told);

  /* Theme: Streamlit remembers the choice for one path only. */

  const themeKey = `stActiveTheme-${location.pathname}-v2`;
  const named = { light: '"Light"', dark: '"Dark"' };

  const stored = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      /* Storage may be forbidden; then each page follows the system. */
    }
    return value ?? null;
  };

  const wished = named[new URLSearchParams(location.search).get("theme")];
  const begun = wished ?? stored("ki-theme");
  stored(themeKey, begun);
  // It writes each choice under the path of the moment, which our pages change without a reload:
  // the choice is taken down when it is made, for the pages that run no Streamlit.
  let worded = begun;
  const write = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    write.call(this, key, value);
    if (!key.startsWith("stActiveTheme-") || value === worded) return;
    worded = value;
    write.call(this, "ki-theme", value);
  };

  /* Language: the address says it, Streamlit never does. */

  const language = () =>
    new URLSearchParams(location.search).get("lang") === "en" ? "en" : "id";

  const whole = { id: new Map(), en: new Map() };
  const parted = { id: [], en: [] };
  const learn = (to, from, into) => {
    if (!from.includes("*")) whole[to].set(from, into);
    else parted[to].push([from.split("*"), into]);
  };
  for (const [english, indonesian] of CHROME) {
    learn("id", english, indonesian);
    learn("en", indonesian, english);
  }

  const translated = (text) => {
    const bare = text.trim();
    if (!bare || bare.length > 400) return null;
    const into = whole[root.lang].get(bare);
    if (into) return text.replace(bare, () => into);
    for (const [[head, tail], sentence] of parted[root.lang]) {
      if (bare.length > head.length + tail.length && bare.startsWith(head) && bare.endsWith(tail))
        return sentence.replace("*", () => bare.slice(head.length, bare.length - tail.length));
    }
    return null;
  };

  // A chart's buttons are called "Show data: what the chart shows".
  const translatedName = (name) => {
    const into = translated(name);
    const at = name.indexOf(": ");
    if (into || at < 1) return into;
    const head = translated(name.slice(0, at));
    return head && head + name.slice(at);
  };

  /* Ours and the readers' words are left alone; only what Streamlit adds around them is touched. */
  const OURS = ".stHtml, .stMarkdown, .stHeading, .ki-wait, canvas, svg, script, style";
  const NAMED = ["aria-label", "title", "placeholder"];

  const mend = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement || node.parentElement.closest(OURS)) return;
      const into = translated(node.nodeValue);
      if (into !== null) node.nodeValue = into;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.closest(".stHtml, .ki-wait")) return;
    // Streamlit's link to the first page is empty or bare "?…", and would mean this page.
    if (node.matches('.stPageLink a:is([href=""], [href^="?"])'))
      node.setAttribute("href", `./${node.getAttribute("href")}`);
    for (const name of NAMED) {
      const now = node.getAttribute(name);
      const into = now && translatedName(now);
      if (into) node.setAttribute(name, into);
    }
  };

  const passed = {
    acceptNode: (node) =>
      node.nodeType === Node.ELEMENT_NODE && node.matches("svg, canvas, .stHtml, .ki-wait")
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  };
  const mendAll = (top) => {
    mend(top);
    const walker = document.createTreeWalker(
      top,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      passed,
    );
    while (walker.nextNode()) mend(walker.currentNode);
  };

  // On a phone the row of links is wider than the screen. At once: a row that glides says nothing.
  const bringInto = (row, link) => {
    const [outer, inner] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  };

  /* Which link of the header leads to where the reader is. */
  const markHere = () => {
    for (const link of document.querySelectorAll(".st-key-nav a")) {
      const was = link.hasAttribute("aria-current");
      if (link.pathname !== location.pathname) link.removeAttribute("aria-current");
      else if (!was) {
        link.setAttribute("aria-current", "page");
        bringInto(link.closest(".st-key-nav"), link);
      }
    }
  };

  /* A chart is drawn in the colours of the run that made it: another theme asks for another run. */
  let worn = null;
  const dress = () => {
    const app = document.querySelector(".stApp");
    const now = app && getComputedStyle(app).colorScheme;
    if (worn && now && now !== worn) document.querySelector(".st-key-tema button")?.click();
    worn = now || worn;
    // The ground behind Streamlit was dressed before it came, by theme.js.
    if (now) root.style.colorScheme = now;
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTimeout(dress, 200));

  let waiting = new Set();
  const flush = () => {
    const now = waiting;
    waiting = new Set();
    for (const node of now) if (node.isConnected) mendAll(node);
    markHere();
    dress();
  };
  const notice = (records) => {
    const idle = !waiting.size;
    for (const record of records) {
      if (record.type === "childList") record.addedNodes.forEach((node) => waiting.add(node));
      else mend(record.target);
    }
    if (idle && waiting.size) requestAnimationFrame(flush);
  };

  /* The link to the other language asks what is asked now: a filter does not draw the header. */
  const turnTongue = () => {
    for (const link of document.querySelectorAll(".ki-lang a")) {
      const asked = new URLSearchParams(location.search);
      if (link.hreflang === "id") asked.delete("lang");
      else asked.set("lang", link.hreflang);
      link.setAttribute("href", `?${asked}`);
    }
  };

  const heard = () => {
    markHere();
    turnTongue();
    if (root.lang === language()) return;
    root.lang = language();
    mendAll(document.body);
  };
  for (const name of ["pushState", "replaceState"]) {
    const plain = history[name];
    history[name] = function (...told) {
      plain.apply(this, told);
      heard();
    };
  }
  addEventListener("popstate", heard);

  /* A link to the same page with another query: Streamlit 1.67 runs it and leaves the address. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".stPageLink a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { href, pathname } = link;
    if (pathname !== location.pathname || href === location.href) return;
    setTimeout(() => {
      if (pathname === location.pathname && href !== location.href) history.pushState({}, "", href);
    });
  });

  /* Our own links from page to page: Streamlit is here already and need not be loaded again. */
  const isPage = ({ origin, pathname }) =>
    [...document.querySelectorAll(".stPageLink a")].some(
      (page) => page.origin === origin && page.pathname === pathname,
    );
  const CONNECTED = '.stApp[data-test-connection-state="CONNECTED"]';
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".stHtml a[href]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The other language is a page of its own, with its own head.
    if (link.closest(".ki-lang") || link.target || link.hash || !isPage(link)) return;
    if (!document.querySelector(CONNECTED)) return;
    event.preventDefault();
    const elsewhere = link.pathname !== location.pathname;
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate"));
    if (elsewhere) document.querySelector(".stMain")?.scrollTo({ top: 0, behavior: "instant" });
  });

  /* Copy buttons: <button data-copy="words" data-done="Tersalin">; no words: those beside it. */

  const copy = async (words) => {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const field = document.createElement("textarea");
      field.value = words;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy]");
    if (!button || button.dataset.was) return;
    // Code stands beside the button: as an attribute Streamlit would take it for markup, and out.
    const beside = button.closest(".ki-words")?.querySelector("[data-words]");
    await copy(button.dataset.copy || beside?.textContent || location.href);
    button.dataset.was = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.textContent = button.dataset.done || button.dataset.was;
    setTimeout(() => {
      button.textContent = button.dataset.was;
      delete button.dataset.was;
    }, 2000);
  });

  /* The preview of an embed is as high as what it shows.  One that says nothing for a while after
     it was loaded is still being made, and is asked for again, a few times. */
  const PREVIEW = ".st-key-pratinjau iframe";
  const [MOST_TRIES, PATIENCE] = [5, 6000];
  const previews = new WeakMap();
  const previewOf = (frame) => {
    const known = previews.get(frame);
    if (known?.src === frame.src) return known;
    clearTimeout(known?.timer);
    const fresh = { src: frame.src, tries: 0, told: false, timer: 0 };
    previews.set(frame, fresh);
    return fresh;
  };
  const awaitWord = (frame) => {
    const preview = previewOf(frame);
    clearTimeout(preview.timer);
    if (preview.told || preview.tries === MOST_TRIES) return;
    preview.timer = setTimeout(() => {
      preview.tries += 1;
      // Replaced, for a frame that is led elsewhere adds a step to the browser's history.
      if (frame.isConnected && frame.src === preview.src)
        frame.contentWindow.location.replace(frame.src);
    }, PATIENCE);
  };
  document.addEventListener("load", ({ target }) => target.matches?.(PREVIEW) && awaitWord(target), true);
  addEventListener("message", ({ data, source }) => {
    const high = data?.["kinerja-imigrasi"] === 1 ? Number(data.height) : 0;
    if (!(high >= 120 && high <= 4000)) return;
    for (const frame of document.querySelectorAll(PREVIEW)) {
      if (frame.contentWindow !== source) continue;
      const preview = previewOf(frame);
      preview.told = true;
      clearTimeout(preview.timer);
      root.style.setProperty("--ki-frame", `${high}px`);
    }
  });

  /* The menu button floats over the page; once the page has moved it makes room. */
  document.addEventListener(
    "scroll",
    (event) => {
      if (!event.target.classList?.contains("stMain")) return;
      root.toggleAttribute("data-ki-scrolled", event.target.scrollTop > 8);
    },
    { capture: true, passive: true },
  );

  document.addEventListener("DOMContentLoaded", () => {
    root.lang = language();
    mendAll(document.body);
    new MutationObserver(notice).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...NAMED, "href"],
    });
  });
})();
