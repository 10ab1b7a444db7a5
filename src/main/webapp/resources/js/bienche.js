// What the pages do beyond HTML. Everything here is an ease: without it each page still works.
(() => {
  "use strict";

  // Ctrl-K goes to the search box.
  document.addEventListener("keydown", (event) => {
    const search = document.getElementById("top-search");
    if (search && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  // What is on the page is printed by the browser; the style sheet for paper leaves out the rest.
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // A fold of the header, or of what can be done, closes when one clicks elsewhere or presses Escape.
  const folds = () => document.querySelectorAll("header.top details[open], details.fold[open]");
  document.addEventListener("click", (event) => {
    folds().forEach((fold) => fold.contains(event.target) || fold.removeAttribute("open"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      folds().forEach((fold) => {
        fold.removeAttribute("open");
        fold.querySelector("summary").focus();
      });
    }
  });

  // The theme changes at once; without script the link asks the server.
  const theme = () =>
    document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  document.querySelectorAll("a.theme").forEach((link) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const other = theme() === "dark" ? "light" : "dark";
      document.documentElement.dataset.theme = other;
      document.cookie = `theme=${other}; path=/; max-age=31536000; samesite=lax`;
    });
  });

  // The as-of date is taken as soon as it is chosen by mouse; by keyboard with Enter.
  document.querySelectorAll("form.top-date input[type=date]").forEach((input) => {
    let typed = false;
    input.addEventListener("keydown", () => (typed = true));
    input.addEventListener("pointerdown", () => (typed = false));
    input.addEventListener("change", () => {
      if (!typed && input.value) {
        input.form.submit();
      }
    });
  });

  // A result named in the address (…&done=…) is said once, not again on reload.
  const address = new URL(location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    history.replaceState(history.state, "", address);
  }

  // Errors are listed on top; the list is where one looks first.
  const alert = document.querySelector(".messages [role=alert]");
  if (alert) {
    alert.tabIndex = -1;
    alert.focus({ preventScroll: false });
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".messages a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  });

  // Buttons with data-confirm ask first.
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest("[data-confirm]");
      if (button && !window.confirm(button.dataset.confirm)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  // A button is pressed once, but for one that gives a file: the page stays, and the next file may be asked for at once.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const givesFile = event.submitter && event.submitter.classList.contains("file");
    if (form.method === "post" && !event.defaultPrevented && !givesFile) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "true";
      form.removeAttribute("data-changed");
      setTimeout(() => delete form.dataset.sent, 4000);
      keepTyped(form);
    }
  });

  // What was typed in a page's other forms stays when one of them is sent and the same page comes again: kept for that one answer.
  const KEPT = "typed";
  const TEXTS = "textarea, select, input:not([type=hidden], [type=file], [type=password], [type=submit], [type=button])";
  const idOf = (url) => url.searchParams.get("id");
  const textsOf = (form) => [...form.querySelectorAll(TEXTS)].filter((field) => field.name);
  let keeping = false;
  function keepTyped(sent) {
    const typed = [...document.querySelectorAll("main form [data-typed]")].filter((field) => field.form && field.form !== sent);
    if (sent.closest("main")) {
      const here = new URL(location.href);
      const fields = typed.map(({ form, name, value, checked }) => ({ form: form.id, name, value, checked }));
      sessionStorage.setItem(KEPT, JSON.stringify({ path: here.pathname, id: idOf(here), sent: sent.id, fields }));
      keeping = true;
      setTimeout(() => (keeping = false), 4000);
    }
  }
  function putBack(kept) {
    kept.fields.forEach(({ form, name, value, checked }) => {
      const found = document.getElementById(form);
      const field = found && textsOf(found).find((one) => one.name === name && (one.type !== "radio" || one.value === value));
      if (field) {
        Object.assign(field, field.matches("[type=checkbox], [type=radio]") ? { checked } : { value });
        markTyped(field);
      }
    });
    const refused = alert && document.getElementById(kept.sent);
    if (refused) {
      textsOf(refused).forEach(markTyped);
    }
  }
  function markTyped(field) {
    field.dataset.typed = "true";
    if (field.form.classList.contains("edit")) {
      field.form.dataset.changed = "true";
    }
  }
  const kept = JSON.parse(sessionStorage.getItem(KEPT));
  sessionStorage.removeItem(KEPT);
  if (kept && kept.path === location.pathname && (!kept.id || !idOf(address) || kept.id === idOf(address))) {
    putBack(kept);
  }

  // Leaving with unsaved text asks: forms of class "edit".
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field.form && field.form.method === "post" && field.matches(TEXTS)) {
      markTyped(field);
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("form.edit[data-changed]") && !keeping) {
      event.preventDefault();
    }
  });

  // Choices that take effect at once: forms of class "at-once" (filters).
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (form && form.classList.contains("at-once") && event.target.matches("select, input[type=checkbox], input[type=radio], .unit-picker")) {
      form.requestSubmit(form.querySelector("button[type=submit], input[type=submit]"));
    }
  });

  // Mark all of a table.
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[data-all]")) {
      const table = event.target.closest("table");
      table.querySelectorAll("tbody input[type=checkbox]:not([disabled])").forEach((box) => (box.checked = event.target.checked));
    }
  });

  // On a phone a list's row stands as a card (class "cards"), where each cell says which column it is of.
  document.querySelectorAll(".table-scroll table.table:not(.stacked)").forEach((table) => {
    const heads = table.tHead && table.tHead.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
    const rows = [...table.querySelectorAll("tbody tr, tfoot tr")];
    if (heads.length < 4 || rows.some((row) => row.cells.length !== heads.length)) {
      return;
    }
    rows.forEach((row) =>
      [...row.cells].forEach((cell, i) => {
        const bare = !cell.textContent.trim() && !cell.querySelector("input, select, textarea, svg");
        cell.classList.toggle("bare", bare);
        if (heads[i].textContent.trim() && cell.tagName === "TD") {
          cell.dataset.label = heads[i].textContent.trim();
        }
      }),
    );
    const all = table.tHead.querySelector("input[data-all]");
    if (all) {
      all.parentElement.dataset.label = all.getAttribute("aria-label");
    }
    table.classList.add("cards");
  });

  // Finding a unit: the list comes as one types.
  const units = new Map();
  async function offer(input) {
    const words = input.value.trim();
    if (words.length < 1) {
      return;
    }
    if (!units.has(words)) {
      try {
        const answer = await fetch(`${input.dataset.units}&q=${encodeURIComponent(words)}`, { headers: { Accept: "application/json" } });
        units.set(words, answer.ok ? await answer.json() : []);
      } catch {
        return; // signed out meanwhile, or no answer: the server checks what was typed
      }
    }
    let list = document.getElementById(input.getAttribute("list"));
    if (!list) {
      list = document.createElement("datalist");
      list.id = input.getAttribute("list");
      input.after(list);
    }
    if (input.value.trim() === words) {
      list.replaceChildren(...units.get(words).map((label) => Object.assign(document.createElement("option"), { value: label })));
    }
  }
  let later;
  document.addEventListener("input", (event) => {
    if (event.target.matches("input[data-units]")) {
      clearTimeout(later);
      later = setTimeout(() => offer(event.target), 150);
    }
  });

  // Long work: a line that follows it.
  const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
  const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
  function follow(box) {
    const bar = box.querySelector("progress");
    const text = box.querySelector(".progress-text");
    const started = Date.now();
    let firstDone;
    async function look() {
      let now;
      try {
        const answer = await fetch(box.dataset.operation, { headers: { Accept: "application/json" } });
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        now = await answer.json();
      } catch {
        setTimeout(look, 4000); // the server may be starting again
        return;
      }
      box.dataset.state = now.state;
      if (now.total > 0) {
        bar.max = now.total;
        bar.value = now.done;
      }
      const share = now.total > 0 ? `${count(now.done)}/${count(now.total)}` : "";
      if (now.state === "DONE") {
        bar.max = 1;
        bar.value = 1;
        text.textContent = [box.dataset.done, share].filter(Boolean).join(" · ");
        const to = box.dataset.follow || location.href;
        setTimeout(() => (to === location.href ? location.reload() : location.assign(to)), 800);
        return;
      }
      if (now.state === "FAILED") {
        bar.removeAttribute("value");
        box.classList.add("tone-bad");
        text.textContent = [box.dataset.failed, now.message].filter(Boolean).join(": ");
        return;
      }
      firstDone ??= now.done;
      const speed = (now.done - firstDone) / Math.max(1, Date.now() - started);
      const left = speed > 0 && now.total > 0 ? `${box.dataset.left} ${minutes((now.total - now.done) / speed / 1000)}` : "";
      text.textContent = [box.dataset.running, share, left, now.message].filter(Boolean).join(" · ");
      setTimeout(look, 700);
    }
    look();
  }
  document.querySelectorAll(".progress[data-operation]").forEach(follow);
})();
