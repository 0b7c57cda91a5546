/* Sight: what there is to read before the page is up, how it gives way, and who may hold it. */
(() => {
  "use strict";

  const KEY = "ki-load";
  const wait = () => document.querySelector("[data-wait]");
  const page = () => document.querySelector(".stMain");

  const kept = (value) => {
    try {
      if (value === undefined) return localStorage.getItem(KEY);
      localStorage.setItem(KEY, value);
    } catch {
      /* Storage may be forbidden; then the choice holds for one page. */
    }
    return null;
  };

  /* Where the reader saves data the explorer lies in a template until it is asked for, once. */
  const start = () => {
    const held = document.querySelector("template[data-explorer]");
    if (!held) return;
    document.body.append(document.importNode(held.content, true));
    held.remove();
    const offer = document.querySelector("[data-saving]");
    if (offer) offer.hidden = true;
  };
  const offer = () => {
    if (kept() === "full") return start();
    const told = document.querySelector("[data-saving]");
    if (told && navigator.connection?.saveData) told.hidden = false;
    document.querySelector("[data-start]")?.addEventListener("click", () => {
      kept("full");
      start();
    });
  };

  /* What is read goes when the page has its heading and its chart and has come to rest, or has a
     fault to tell: a page that is still hidden may push its parts about. */
  const HEADED = ".stMain .stHtml :is(h1, h2), .stMain .stHeading";
  const DRAWN = ".stMain .stVegaLiteChart svg.marks path";
  const DONE = '.stApp[data-test-script-state="notRunning"]';
  const CHART = ".stMain .stVegaLiteChart";
  const [PATIENCE, CHART_PATIENCE, CHARTLESS] = [5000, 8000, 2500];
  const [REST, MOST, LOOK] = [150, 900, 50];
  let [begun, headed, over, ready] = [null, null, null, null];
  let high = 0;
  let since = 0;

  const complete = (now) => {
    if (!document.querySelector(HEADED)) return false;
    headed ??= now;
    if (!document.querySelector("[data-sight]") || document.querySelector(DRAWN)) return true;
    // A run is over before what it sent has been drawn: only a page that stays without is without.
    if (!document.querySelector(DONE) || document.querySelector(CHART)) over = null;
    else over ??= now;
    return (over !== null && now - over >= CHARTLESS) || now - headed >= CHART_PATIENCE;
  };

  /* Who has read on finds the chart where it was. */
  const placed = (cover) => {
    const [seen, now] = [cover.querySelector("[data-sight] figure"), document.querySelector(CHART)];
    if (!seen || !now || cover.scrollTop < 8) return;
    const moved = now.getBoundingClientRect().top - seen.getBoundingClientRect().top;
    page().scrollTo({ top: page().scrollTop + moved, behavior: "instant" });
  };
  const giveWay = () => {
    const cover = wait();
    if (!cover) return;
    document.getElementById("root").removeAttribute("inert");
    if (page()) placed(cover);
    cover.remove();
  };
  const look = () => {
    const now = performance.now();
    let done = Boolean(document.querySelector("[role='dialog']"));
    if (page()) begun ??= now;
    if (complete(now)) {
      ready ??= now;
      if (page().scrollHeight !== high) [high, since] = [page().scrollHeight, now];
      done ||= now - since >= REST || now - ready >= MOST;
    }
    if (done || (begun && !headed && now - begun > PATIENCE)) giveWay();
    else setTimeout(look, LOOK);
  };

  document.addEventListener("DOMContentLoaded", () => {
    offer();
    look();
  });
})();
