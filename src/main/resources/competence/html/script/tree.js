// The items of the page that have a box, and their tree.

const byId = new Map();
const byBox = new Map();

for (const element of $$('li.leaf, li.stem, section[id]')) {
  const box = document.getElementById(element.id + '_box');
  if (!box) continue;
  const node = {
    id: element.id, element, box,
    leaf: element.classList.contains('leaf'),
    up: byId.get(element.parentElement.closest('li[id], section[id]')?.id),
    hash: element.dataset.hash,
    text: document.getElementById(element.id + '_text') || $('label', element),
    counts: [],
    leaves: [], done: 0
  };
  byId.set(node.id, node);
  byBox.set(box, node);
}

const nodes = [...byId.values()];
const leaves = nodes.filter(node => node.leaf);
const parents = nodes.filter(node => !node.leaf);

for (const leaf of leaves) {
  for (let up = leaf.up; up; up = up.up) up.leaves.push(leaf);
}
for (const parent of parents) {
  const count = document.getElementById(parent.id + '_count');
  if (count) parent.counts.push(count);
  parent.box.hidden = !parent.leaves.length;
}
for (const count of $$('[data-count]')) byId.get(count.dataset.count)?.counts.push(count);

const numberOf = node => $('.n', node.text)?.textContent || '';
const codeOf = node => $('.code', node.text)?.textContent || '';
const textOf = node => ($(':scope > bdi:not(.code)', node.text) || node.text).textContent;

// The name of an item: its number, or else its label, or else its first words.
const nameOf = node => numberOf(node) || codeOf(node) || textOf(node).split(' ').slice(0, 6).join(' ');
