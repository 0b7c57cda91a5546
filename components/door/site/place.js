/* Place: where the reader stands in a page, kept over a receipt and back, and when it is drawn. */
(() => {
  "use strict";

  const PATIENCE = 5000;
  const TICK = 100;
  const root = document.documentElement;
  const page = () => document.querySelector(".stMain");
  const key = () => `ki-place:${location.href}`;

  const kept = (value) => {
    try {
      if (value === undefined) return Number(sessionStorage.getItem(key()));
      sessionStorage.setItem(key(), value);
    } catch {
      /* Storage may be forbidden; then a page begins at its top. */
    }
    return 0;
  };

  addEventListener("pagehide", () => page() && kept(Math.round(page().scrollTop)));

  // Only one who comes back, or loads anew, has a place; a #fragment says its own.
  const [arrival] = performance.getEntriesByType("navigation");
  const back = ["back_forward", "reload"].includes(arrival?.type) && !location.hash;
  let place = back ? kept() : 0;
  for (const own of ["wheel", "touchstart", "pointerdown", "keydown"])
    addEventListener(own, () => (place = 0), { once: true, passive: true, capture: true });

  let until = null;
  const restore = () => {
    const here = page();
    if (here) until ??= performance.now() + PATIENCE;
    if (!place || (until && performance.now() > until)) return;
    if (here && here.scrollHeight - here.clientHeight >= place && here.scrollTop !== place)
      here.scrollTo({ top: place, behavior: "instant" });
    setTimeout(restore, TICK);
  };

  /* The foot is shown once the page has been drawn for the first time, or has had its time. */
  const DRAWN = '.stApp[data-test-script-state="notRunning"] .st-key-kaki';
  let patience = PATIENCE;
  const finish = () => {
    if (page()) patience -= TICK;
    if (document.querySelector(DRAWN) || patience < 0) root.setAttribute("data-ki-drawn", "");
    else setTimeout(finish, TICK);
  };

  document.addEventListener("DOMContentLoaded", () => {
    restore();
    finish();
  });
})();
