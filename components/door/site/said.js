/* Said: what a filter has changed is told to those who listen; a page as it opens is not. */
(() => {
  "use strict";

  const TOLD = ".stMain :is(h1, .ki-title, .ki-empty, .ki-table caption)";
  const DONE = '.stApp[data-test-script-state="notRunning"]';
  const REST = 600;
  const MOST = 2;
  const region = document.createElement("div");
  region.className = "ki-said";
  region.setAttribute("role", "status");
  // An open popover hides everything else from those who listen, but for what is so marked.
  region.dataset.liveAnnouncer = "true";

  let [path, known] = [null, null];
  let timer = 0;

  const found = () =>
    [...document.querySelectorAll(TOLD)]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.trim());

  const look = () => {
    timer = 0;
    if (!document.querySelector(DONE) || document.querySelector("[data-wait]")) return notice();
    const now = found();
    const fresh = path === location.pathname ? now.filter((one) => !known.includes(one)) : [];
    if (fresh.length) region.textContent = fresh.slice(0, MOST).join(". ");
    [path, known] = [location.pathname, now];
  };
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (!document.getElementById("root")) return;
    document.body.append(region);
    new MutationObserver(notice).observe(document.body, { subtree: true, childList: true });
    notice();
  });
})();
