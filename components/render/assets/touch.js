/* What an embed can do once it is touched: words beside a mark, one series alone, a table in order.
   All of it is read out of the page; if this never comes, the page is what it was. */
(() => {
  "use strict";
  const page = document;

  /* Words beside a mark: the title that the browser would show late, and not to a finger. */
  const tip = page.createElement("div");
  tip.id = "tip";
  tip.hidden = true;
  page.body.append(tip);
  const said = new Map();
  for (const link of page.querySelectorAll("svg a")) {
    const title = link.querySelector("title");
    if (!title) continue;
    said.set(link, title.textContent);
    link.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  const show = (link) => {
    tip.textContent = said.get(link);
    tip.hidden = false;
    const mark = link.getBoundingClientRect();
    const box = tip.getBoundingClientRect();
    const most = page.documentElement.clientWidth - box.width - 4;
    const left = Math.max(4, Math.min(mark.left + mark.width / 2 - box.width / 2, most));
    const above = mark.top - box.height - 4;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above < 0 ? mark.bottom + 4 : above) + scrollY}px`;
  };
  const near = (event) => said.has(event.target.closest?.("svg a")) && event.target.closest("svg a");
  page.addEventListener("pointerover", (event) => {
    const link = near(event);
    if (link) show(link);
    else tip.hidden = true;
  });
  page.addEventListener("focusin", (event) => near(event) && show(near(event)));
  addEventListener("keydown", (event) => event.key === "Escape" && (tip.hidden = true));
  // The first tap of a finger shows the words, the second follows the link.
  let tapped = null;
  page.addEventListener(
    "click",
    (event) => {
      const link = near(event);
      if (link && event.pointerType === "touch" && tapped !== link) event.preventDefault();
      tapped = link;
    },
    true,
  );

  /* One series alone: the office whose row is touched keeps its marks, the others fade. */
  const receipt = (link) => link.getAttribute("href").split("?")[0];
  const rows = [...page.querySelectorAll("tbody tr")];
  const owner = new Map();
  for (const row of rows)
    for (const link of row.querySelectorAll("a[href^='/angka/']")) owner.set(receipt(link), row);
  const paint = (mark) => {
    const bearer = mark.closest("[fill]:not([fill='none'])") ?? mark;
    return bearer.getAttribute("fill");
  };
  const drawn = (svg) => {
    const found = new Map();
    const links = [...svg.querySelectorAll("a[href^='/angka/']")];
    const at = new Map(links.map((link) => [place(link.firstElementChild ?? link), link]));
    for (const mark of svg.querySelectorAll("circle, use, path[transform]")) {
      const link = at.get(place(mark));
      const row = link && !mark.closest("a") && owner.get(receipt(link));
      if (row) found.set(mark, row);
    }
    return found;
  };
  const place = (mark) => {
    const [x, y] = [mark.getAttribute("cx") ?? mark.getAttribute("x"), mark.getAttribute("cy") ?? mark.getAttribute("y")];
    if (x) return `${(+x).toFixed(1)},${(+y).toFixed(1)}`;
    return /\(([^)]*)\)/.exec(mark.getAttribute("transform") ?? "")?.[1].split(",").map((n) => (+n).toFixed(1)).join(",");
  };
  const charts = [...page.querySelectorAll("svg[role=group]")].map((svg) => [svg, drawn(svg)]);
  const alone = (row) => {
    for (const [svg, marks] of charts) {
      const kept = new Set([...marks].filter(([, of]) => of === row).map(([mark]) => paint(mark)));
      const others = new Set([...marks].filter(([, of]) => of !== row).map(([mark]) => paint(mark)));
      const known = row && kept.size;
      for (const [mark, of] of marks) mark.classList.toggle("faded", Boolean(known && of !== row));
      for (const line of svg.querySelectorAll("[stroke]")) {
        const colour = line.getAttribute("stroke");
        const foreign = known && others.has(colour) && !kept.has(colour);
        line.classList.toggle("faded", Boolean(foreign));
      }
    }
  };
  for (const row of rows) {
    row.addEventListener("pointerenter", () => alone(row));
    row.addEventListener("pointerleave", () => alone(null));
    row.addEventListener("focusin", () => alone(row));
    row.addEventListener("focusout", () => alone(null));
  }

  /* The table in order: plain numbers by size; a part of a year, a rounding or two reports that
     differ are not set among them but follow in the order they had. */
  const english = page.documentElement.lang === "en";
  const [group, point] = english ? [/,/g, "."] : [/\./g, ","];
  const sizes = english
    ? { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
    : { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  const plain = /^(?:Rp|IDR)?\s*(-?\d[\d.,]*)\s*([a-z]+)?\s*%?$/;
  const number = (text) => {
    const [, digits, size] = plain.exec(text) ?? [];
    if (!digits || (size && !sizes[size])) return NaN;
    return Number(digits.replace(group, "").replace(point, ".")) * (size ? sizes[size] : 1);
  };
  const ordered = (rows, column, numeric, down) => {
    const text = (row) => row.cells[column]?.textContent.trim() ?? "";
    const value = (row) => (numeric ? number(text(row)) : text(row));
    const apart = (row) => (numeric ? Number.isNaN(value(row)) : !value(row));
    const way = down ? -1 : 1;
    return rows.sort((a, b) => {
      if (apart(a) || apart(b)) return apart(a) - apart(b);
      return way * (numeric ? value(a) - value(b) : value(a).localeCompare(value(b)));
    });
  };
  for (const head of page.querySelectorAll(".ki-table thead th")) {
    const button = page.createElement("button");
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const table = head.closest("table");
      const numeric = head.classList.contains("num");
      const now = head.getAttribute("aria-sort");
      const down = now ? now === "ascending" : numeric;
      for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      body.append(...ordered([...body.rows], head.cellIndex, numeric, down));
    });
  }
})();
