/* Theme: what the reader chose last is worn before the first paint, also where no Streamlit runs. */
(() => {
  "use strict";
  const asked = new URLSearchParams(location.search).get("theme");
  let kept = null;
  try {
    kept = localStorage.getItem("ki-theme");
  } catch {
    /* Storage may be forbidden; then each page follows the system. */
  }
  const worn = ["light", "dark"].find((one) => one === (asked ?? kept?.replaceAll('"', "").toLowerCase()));
  if (worn) document.documentElement.style.colorScheme = worn;
})();
