// Everything works without this. It keeps a page current without moving anything away from under a hand, asks before what
// cannot be undone, and listens to keys.
"use strict";

const EVERY = 1500;
// A simulator that is gone answers nothing; one that hangs is not waited for longer than this.
const PATIENCE = 5000;
// A press within this time after something has moved was meant for what was there before.
const SETTLING = 500;

const zh = document.documentElement.lang.startsWith("zh");
const live = document.querySelector("#live");
const news = document.querySelector("#news");
const silent = document.querySelector("#silent");
// What each live part was last made from, and what waits until nobody is reading it.
const shown = new WeakMap();
const held = new Map();
let paused = false;
let busy = false;
let failures = 0;
let pressing = false;
let moved = { part: null, at: 0 };

const parts = () => [...document.querySelectorAll("[data-live]")];
const rows = (part) => [...part.querySelectorAll("[data-id]")];
const names = (part) => rows(part).filter((row) => !row.parentElement.closest("[data-id]")).map((row) => row.dataset.id);

function tell() {
  const gone = failures > 1;
  silent.textContent = gone ? silent.dataset.text : "";
  if (!live) return;
  live.hidden = false;
  live.textContent = gone ? (zh ? "已断开" : "Disconnected") : paused ? (zh ? "已暂停" : "Paused") : zh ? "自动更新" : "Live";
  live.title = paused ? (zh ? "继续自动更新 (p)" : "Resume live updates (p)") : zh ? "暂停自动更新 (p)" : "Pause live updates (p)";
  live.setAttribute("aria-pressed", paused);
  live.classList.toggle("paused", paused && !gone);
  live.classList.toggle("gone", gone);
}

function tellNews() {
  let count = 0;
  for (const [part, next] of held) {
    const known = new Set(names(part));
    count += names(next).filter((name) => !known.has(name)).length;
  }
  news.hidden = held.size === 0;
  const text = count ? (zh ? `${count} 条新内容` : `${count} new`) : zh ? "内容有更新" : "Changed";
  if (news.textContent !== text) news.textContent = text;
}

// What a part says, without what a person has opened, and without the countdowns.
function said(part) {
  const copy = part.cloneNode(true);
  for (const one of copy.querySelectorAll("details[open]")) one.removeAttribute("open");
  for (const one of copy.querySelectorAll("[data-tick]")) one.textContent = "";
  return copy.innerHTML;
}

function selects(part) {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(part, true);
}

function points(part) {
  return document.hasFocus() && matchMedia("(hover: hover)").matches && part.querySelector("[data-id]:hover") !== null;
}

// This page as it is now; nothing if the simulator does not answer.
async function load() {
  const here = location.pathname + location.search;
  try {
    const answer = await fetch(here, { credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status >= 500) throw new Error(answer.statusText);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    failures = 0;
    if (answer.ok || parts().every((part) => fresh.getElementById(part.id))) return fresh;
    // What this page was about is not there any more: the page that says so takes its place.
    location.replace(here);
  } catch {
    failures += 1;
  }
  return null;
}

async function refresh() {
  if (paused || busy || document.hidden || !parts().length) return;
  busy = true;
  const fresh = await load();
  busy = false;
  if (fresh && !paused) take(fresh);
  tell();
}

function take(fresh) {
  // Somebody reads a list: points at an object in it or selects in it, or has scrolled into it. Rows that move take with
  // them what stands below, whichever list that is in.
  const lists = parts().filter((part) => rows(part).length);
  const reading = lists.some((part) => points(part) || selects(part));
  const scrolled = lists.some((part) => part.getBoundingClientRect().top < 0);
  const changes = [];
  for (const part of parts()) {
    const next = fresh.getElementById(part.id);
    if (!next || shown.get(part) === said(next)) {
      held.delete(part);
      if (next) tick(part, next);
      continue;
    }
    const list = rows(part).length + rows(next).length > 0;
    const moves = String(names(part)) !== String(names(next));
    if (pressing || selects(part) || (list && (reading || (scrolled && moves)))) held.set(part, next);
    else changes.push([part, next]);
  }
  update(changes);
  tellNews();
}

// The countdowns of parts that are the same otherwise.
function tick(part, next) {
  const fresh = next.querySelectorAll("[data-tick]");
  part.querySelectorAll("[data-tick]").forEach((one, at) => {
    if (fresh[at] && one.textContent !== fresh[at].textContent) one.textContent = fresh[at].textContent;
  });
}

// Makes parts say what is new. What has the focus of the keyboard, or else what is read, stays where it is seen.
function update(changes) {
  const focused = document.activeElement?.matches("[data-live] :focus-visible") ? document.activeElement : null;
  const first = () => rows(document).find((row) => row.getBoundingClientRect().bottom > 0);
  const anchor = focused ?? (scrollY > 0 ? first() : null);
  const top = anchor?.getBoundingClientRect().top;
  for (const [part, next] of changes) apply(part, next);
  if (anchor?.isConnected) scrollBy(0, anchor.getBoundingClientRect().top - top);
}

// The focus stays with its object, wherever that is then; if it is gone, the focus goes to
// what it was in, where a key does nothing.
function apply(part, next) {
  held.delete(part);
  shown.set(part, said(next));
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const around = [];
  for (let up = focused; up && up !== part; up = up.parentElement) around.push(up);
  around.push(part);
  const pressed = [...part.querySelectorAll("[data-id], button, a[href]")];
  const places = new Map(pressed.map((one) => [one, one.getBoundingClientRect().top]));
  morph(part, next);
  if (focused) {
    const place = around.find((one) => one.isConnected);
    if (place !== focused) place.tabIndex = -1;
    if (document.activeElement !== place) place.focus({ preventScroll: true });
  }
  for (const [one, was] of places) {
    if (!one.isConnected || Math.abs(one.getBoundingClientRect().top - was) > 1) moved = { part, at: performance.now() };
  }
}

// What an element is, however many stand before it. What a press would do is a part of it: no button becomes another one.
function identity(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  if (node.id) return `#${node.id}`;
  if (node.dataset.id) return `=${node.dataset.id}`;
  const named = (one) => `${one.localName} ${one.getAttribute("name")}=${one.getAttribute("value")}`;
  switch (node.localName) {
    case "a":
      return `a ${node.getAttribute("href")}`;
    case "form":
      return [`form ${node.getAttribute("action")}`, ...[...node.querySelectorAll("input[type=hidden]")].map(named)].join("&");
    case "button":
      return named(node);
    case "input":
    case "select":
      return node.type === "hidden" ? named(node) : `${node.localName} ${node.getAttribute("name")}`;
    default:
      return null;
  }
}

// Makes one element like the other, keeping the nodes that there are: what is new is put between them, and what stays is not
// touched, so that it loses neither the focus nor what a person has written or opened.
function morph(from, to) {
  const kept = (name) => name === "open" || name === "tabindex";
  for (const { name } of [...from.attributes]) if (!kept(name) && !to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (!kept(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
  const wanted = new Set([...to.childNodes].map(identity));
  const known = new Map();
  for (const child of [...from.childNodes]) {
    const one = identity(child);
    if (one === null) continue;
    if (!wanted.has(one)) child.remove();
    else if (known.has(one)) known.get(one).push(child);
    else known.set(one, [child]);
  }
  let at = from.firstChild;
  for (const next of [...to.childNodes]) {
    const one = identity(next);
    let match = one === null ? null : known.get(one)?.shift();
    if (one === null && at && identity(at) === null && at.nodeName === next.nodeName) match = at;
    if (!match || match.nodeName !== next.nodeName) {
      from.insertBefore(document.importNode(next, true), at);
      continue;
    }
    // What has no identity and stands before it has been passed.
    while (at && at !== match && identity(at) === null) {
      const passed = at;
      at = at.nextSibling;
      passed.remove();
    }
    if (match === at) at = at.nextSibling;
    else from.insertBefore(match, at);
    if (match.nodeType === Node.ELEMENT_NODE) morph(match, next);
    else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue;
  }
  while (at) {
    const left = at;
    at = at.nextSibling;
    left.remove();
  }
}

// From the press to the click nothing moves.
function press(begins) {
  if (begins) pressing = true;
  else setTimeout(() => (pressing = false));
}
for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, () => press(true), true);
for (const name of ["pointerup", "pointercancel", "keyup"]) document.addEventListener(name, () => press(false), true);
addEventListener("blur", () => press(false));

document.addEventListener(
  "click",
  (event) => {
    // A key has no place that something could have moved to.
    if (event.detail === 0 || !moved.part?.contains(event.target) || performance.now() - moved.at > SETTLING) return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

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

live?.addEventListener("click", () => {
  paused = !paused;
  tell();
  refresh();
});

news.addEventListener("click", () => {
  const first = held.keys().next().value;
  update([...held]);
  tellNews();
  if (!first) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  if (first.getBoundingClientRect().top < 0) first.scrollIntoView({ block: "start" });
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target || target.hidden) return;
  event.preventDefault();
  if (target.matches("input")) target.focus();
  else if (target.matches("summary")) {
    target.parentElement.open = true;
    target.scrollIntoView();
    target.focus();
  } else target.click();
});

document.addEventListener("visibilitychange", refresh);
for (const part of parts()) shown.set(part, said(part));
for (const button of document.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
document.querySelector(".side nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
tell();
setInterval(refresh, EVERY);
