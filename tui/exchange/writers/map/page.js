// The map as it answers: who is pointed at, and the way to them; a search that dims the rest.
// Without it the page is a picture, with the same words in the tooltips.
const svg = document.querySelector("svg");
const about = document.getElementById("about");
const field = document.getElementById("find");
const count = document.getElementById("count");
const nodes = new Map();
const curves = new Map();
const way = document.createElementNS(svg.namespaceURI, "g");
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let chosen = "";
let stop = "you";

for (const curve of svg.querySelectorAll("[data-to]")) curves.set(curve.dataset.to, curve);
for (const node of svg.querySelectorAll(".n")) {
  const title = node.querySelector("title");
  const lines = title.textContent.split("\n");
  const isPerson = node.classList.contains("person");
  // The way to somebody names others, who would be found as well.
  nodes.set(node.id, { node, lines, isPerson, words: plain((isPerson ? lines.slice(0, -1) : lines).join(" ")) });
  title.remove();
  node.setAttribute("role", "img");
  node.setAttribute("aria-label", lines.join(", "));
  node.setAttribute("tabindex", node.id === "you" ? "0" : "-1");
}
const people = [...nodes.values()].filter((each) => each.isPerson);
svg.querySelector(".curves").after(way);
way.setAttribute("class", "way");
svg.setAttribute("role", "group");
document.querySelector(".finding").hidden = false;
about.hidden = false;

function show(id) {
  way.replaceChildren();
  for (const { node } of nodes.values()) node.classList.remove("lit");
  const shown = nodes.get(id);
  let here = id;
  for (const met = new Set(); nodes.has(here) && !met.has(here); here = nodes.get(here).node.dataset.from) {
    met.add(here);
    nodes.get(here).node.classList.add("lit");
    const curve = curves.get(here);
    if (curve) {
      const lit = curve.cloneNode();
      lit.setAttribute("class", "c");
      lit.setAttribute("d", curve.dataset.way || curve.getAttribute("d"));
      lit.removeAttribute("stroke-width");
      way.append(lit);
    }
  }
  const lines = shown ? shown.lines : [about.dataset.hint];
  about.replaceChildren(...lines.map((words, number) => {
    const line = document.createElement(shown && number === 0 ? "b" : "span");
    line.dir = "auto";
    line.textContent = words;
    return line;
  }));
}

function go(id) {
  if (!nodes.has(id)) return;
  const { node } = nodes.get(id);
  node.focus({ preventScroll: true });
  node.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function middle(node) {
  const box = node.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function neighbor(id, across, down) {
  const [x, y] = middle(nodes.get(id).node);
  let best = "", least = Infinity;
  for (const [other, { node }] of nodes) {
    const [there, level] = middle(node);
    const along = (there - x) * across + (level - y) * down;
    const aside = Math.abs(across ? level - y : there - x);
    if (other !== id && along > 4 && along + 3 * aside < least) [best, least] = [other, along + 3 * aside];
  }
  return best;
}

function search() {
  const wanted = plain(field.value).split(/\s+/).filter(Boolean);
  svg.classList.toggle("searching", wanted.length > 0);
  const has = (each) => wanted.length > 0 && wanted.every((word) => each.words.includes(word));
  const found = people.filter(has);
  for (const { node } of nodes.values()) node.classList.remove("found");
  for (const { node } of found) node.classList.add("found");
  count.textContent = wanted.length ? `${found.length} of ${people.length}` : "";
  return found;
}

svg.addEventListener("pointerover", (event) => {
  const node = event.target.closest(".n");
  if (node) show(node.id);
});
svg.addEventListener("pointerleave", () => show(chosen));
svg.addEventListener("click", (event) => {
  const node = event.target.closest(".n");
  if (node) go(node.id);
});
svg.addEventListener("focusin", (event) => {
  const { id } = event.target;
  if (!nodes.has(id)) return;
  // The tab key stops once at the map: where one was last.
  nodes.get(stop).node.setAttribute("tabindex", "-1");
  nodes.get(id).node.setAttribute("tabindex", "0");
  stop = chosen = id;
  show(id);
});
svg.addEventListener("keydown", (event) => {
  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  if (event.altKey || event.ctrlKey || event.metaKey || (!step && event.key !== "Home")) return;
  event.preventDefault();
  go(step ? neighbor(stop, ...step) : "you");
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target !== field) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape") {
    field.value = "";
    search();
    show((chosen = ""));
  } else if (event.key === "Enter" && event.target === field) {
    const [first] = search();
    if (first) go(first.node.id);
  }
});
field.addEventListener("input", search);
show("");
const main = document.querySelector("main");
const [across, down] = middle(nodes.get("you").node);
main.scrollBy(across - main.clientWidth / 2, down - main.getBoundingClientRect().y - main.clientHeight / 2);
