// Search over the words of both languages, by how they begin, with or without diacritics: "hoc bong" finds "học bổng".
const plain = text => " " + text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()
  .replace(/[^\p{L}\p{N}]+/gu, " ");
const form = document.querySelector("form"), box = form.querySelector("input"), status = form.querySelector("[role=status]");
const cards = [...document.querySelectorAll("article")].map(card => [card, plain(
  [card.closest("section").querySelector("h2").textContent, card.querySelector("h3").textContent,
    card.querySelector("h3+p").textContent, card.querySelector("img").alt, card.dataset.words, card.dataset.name].join(" "))]);
const search = () => {
  const words = plain(box.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [card, text] of cards) shown += !(card.hidden = !words.every(word => text.includes(` ${word}`)));
  for (const part of document.querySelectorAll("section")) part.hidden = !part.querySelector("article:not([hidden])");
  status.textContent = !words.length ? "" : !shown ? status.dataset.none.replace("{words}", () => box.value.trim())
    : status.dataset.found.replace("{n}", shown).replace("{all}", cards.length);
};
form.hidden = false;
form.addEventListener("submit", event => event.preventDefault());
box.addEventListener("input", search);
search();  // a browser that goes back fills the box again
