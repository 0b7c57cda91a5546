/* Focus: the keyboard's place is kept where Streamlit would let it fall to the ground. */
(() => {
  "use strict";

  const OPERABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const AREA = "[class*='st-key-']";
  const lost = () => !document.activeElement || document.activeElement === document.body;
  const heading = () => document.querySelector(".stMain h1");

  const go = (there, options) => {
    if (!there) return;
    if (!there.matches(OPERABLE)) there.tabIndex = -1;
    there.focus(options);
  };

  /* The header stands within Streamlit's main: its skip link would skip the menu button alone. */
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.('a[href="#stMain"]')) return;
    event.preventDefault();
    go(heading());
  });

  /* What had the focus goes with a rerun, as a chip that is taken out: its neighbours take it. */
  const keyed = (one) => [...one.classList].find((name) => name.startsWith("st-key-"));
  let held = null;
  let areas = [];
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest("[role='listbox']")) return; // a list is its field's
    held = target;
    areas = [];
    for (let up = target.closest(AREA); up; up = up.parentElement?.closest(AREA)) areas.push(keyed(up));
  });
  document.addEventListener("pointerdown", () => (held = null), { passive: true, capture: true });
  /* A field that is drawn anew is away for a moment: it is waited for before its neighbours. */
  const AWAY = 500;
  let since = null;
  const restore = () => {
    if (!held || held.isConnected || !lost()) {
      since = null;
      return;
    }
    const near = areas.map((key) => document.querySelector(`.${CSS.escape(key)}`)?.querySelector(OPERABLE));
    since ??= performance.now();
    if (areas.length && !near[0] && performance.now() - since < AWAY) {
      setTimeout(notice, AWAY);
      return;
    }
    [held, since] = [null, null];
    go(near.find(Boolean) ?? heading(), { preventScroll: true });
  };

  /* A popover hangs at the end of the document: who opened it by keyboard is led into it. */
  let inside = null;
  const enter = () => {
    const body = document.querySelector("#stFloatingOverlayPortal [role='dialog']");
    const first = body?.querySelector(OPERABLE);
    if (body && (body === inside || !first)) return;
    inside = body;
    if (first && document.activeElement.matches(".stPopover button:focus-visible"))
      go(first, { preventScroll: true });
  };

  /* Another page begins at its heading, as if it had been loaded. */
  let [path, title] = [location.pathname, null];
  const arrive = () => {
    const here = heading();
    if (!here) return;
    if (location.pathname === path) {
      title = here.textContent;
    } else if (here.textContent !== title) {
      [path, title] = [location.pathname, here.textContent];
      if (lost() || document.activeElement.matches("a")) go(here, { preventScroll: true });
    }
  };

  /* The row of pages is a landmark, which no container of Streamlit's can be. */
  const mark = () => {
    const row = document.querySelector(".st-key-nav:not([role])");
    row?.setAttribute("role", "navigation");
  };

  let asked = false;
  const look = () => {
    asked = false;
    arrive();
    restore();
    enter();
    mark();
  };
  const notice = () => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  document.addEventListener("DOMContentLoaded", () =>
    new MutationObserver(notice).observe(document.body, { subtree: true, childList: true }),
  );
})();
