// Everything works without this. It keeps a page current, asks before what cannot be undone, and listens to keys.
"use strict";

const live = document.querySelector("#live");
const zh = document.documentElement.lang.startsWith("zh");
let paused = false;
let busy = false;

function tell() {
  if (!live) return;
  live.textContent = paused ? (zh ? "已暂停 (p)" : "Paused (p)") : zh ? "自动更新" : "Live";
  live.classList.toggle("paused", paused);
}

// What a person is in the middle of stays: a focused field, an open list, a selection.
function inUse(part) {
  const selection = document.getSelection();
  const selected = selection && !selection.isCollapsed && part.contains(selection.anchorNode);
  return selected || (part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea"));
}

async function refresh() {
  if (paused || busy || document.hidden) return;
  const parts = document.querySelectorAll("[data-live]");
  if (!parts.length) return;
  busy = true;
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts) {
      const next = fresh.getElementById(part.id);
      if (!next || inUse(part)) continue;
      const open = [...part.querySelectorAll("details[id][open]")].map((one) => one.id);
      for (const id of open) next.querySelector(`[id="${CSS.escape(id)}"]`)?.setAttribute("open", "");
      if (next.innerHTML === part.innerHTML) continue;
      const focused = part.contains(document.activeElement) ? focusables(part).indexOf(document.activeElement) : -1;
      part.replaceChildren(...document.importNode(next, true).childNodes);
      if (focused >= 0) focusables(part)[focused]?.focus();
    }
    document.body.classList.remove("offline");
  } catch {
    document.body.classList.add("offline");
  } finally {
    busy = false;
  }
}

function focusables(part) {
  return [...part.querySelectorAll("a[href], button, summary")];
}

document.addEventListener("submit", (event) => {
  const question = event.target.dataset.confirm;
  if (question && !confirm(question)) event.preventDefault();
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.textContent = zh ? "已复制" : "Copied";
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  if (event.key === "p") {
    paused = !paused;
    tell();
    return;
  }
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches("input")) target.focus();
  else if (target.matches("summary")) {
    target.parentElement.open = true;
    target.scrollIntoView();
    target.focus();
  } else target.click();
});

for (const button of document.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
document.querySelector(".side nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
tell();
setInterval(refresh, 1500);
