// Search and filter. Each word must be in the text, number, label or evidence of an item, or in those
// of its ancestors.

const isShown = leaf => !leaf.element.hidden;

function foldedWords() {
  const typed = fold($('#_find')?.value || '').split(/\s+/).filter(Boolean);
  return [...new Set(typed)].slice(0, 30);
}

// The words that an item or its ancestors have, one bit each.
function wordsFound(node, words) {
  node.folded ??= fold(node.text.textContent);
  const note = node.leaf ? fold(answers.get(node.id)?.note || '') : '';
  let found = node.up ? node.up.found : 0;
  words.forEach((word, i) => {
    if (node.folded.includes(word) || note.includes(word)) found |= 1 << i;
  });
  return found;
}

const FILTERS = {
  todo: answer => !answer.done,
  done: answer => answer.done,
  noted: answer => answer.self || answer.assessor || answer.note
};

function sift() {
  const words = foldedWords();
  const filter = FILTERS[$('#_show')?.value];
  const all = 2 ** words.length - 1;
  let n = 0;
  for (const parent of parents) parent.shown = 0;
  for (const node of nodes) {
    node.found = wordsFound(node, words);
    if (!node.leaf) continue;
    const fits = node.found === all && (!filter || !!filter(answers.get(node.id) || NOTHING));
    node.element.hidden = !fits;
    n += fits;
    for (let up = node.up; fits && up; up = up.up) up.shown++;
  }
  const narrowed = words.length > 0 || !!filter;
  for (const parent of parents) parent.element.hidden = narrowed && !parent.shown;
  tellShown(narrowed, n);
  mark(words);
}

function tellShown(narrowed, n) {
  show('#_filtered', narrowed);
  if (!narrowed) $('#_found')?.replaceChildren();
  else if (n) write($('#_found'), 'shown', { n, all: leaves.length });
  else write($('#_found'), 'shown.none');
}

// Highlights the words without changing the page.
function mark(words) {
  if (!window.Highlight) return;
  const ranges = words.length ? nodes.filter(isShown).flatMap(node => rangesIn(node.text, words)) : [];
  CSS.highlights.set('_found', new Highlight(...ranges));
}

function rangesIn(element, words) {
  const ranges = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode());) {
    const { folded, places } = foldWithPlaces(text.data);
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(text, places[at]);
        range.setEnd(text, places[at + word.length]);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

function showAll() {
  for (const field of [$('#_find'), $('#_show')]) if (field) field.value = '';
  sift();
}

let waiting;
on('#_find', 'input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(sift, 150);
});
on('#_show', 'change', sift);
on('#_all', 'click', () => {
  showAll();
  $('#_list')?.focus();
});
