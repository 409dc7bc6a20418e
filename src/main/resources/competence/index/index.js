// Search over all frameworks. Each word must be in the text, number or label of a competence, or in
// those of its ancestors.

const STEP = 50;
const find = id => document.getElementById(id);
const data = JSON.parse(find('_data').textContent);

function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

for (const framework of data.frameworks) {
  framework.items = framework.items.map(([up, kind, text, id, name = '']) => ({ up, kind, text, id, name }));
}

// The text of a statement, with the stems above it.
function fullText(items, item) {
  const texts = [item.text];
  for (let up = items[item.up]; up && up.kind === 'stem'; up = items[up.up]) texts.unshift(up.text);
  return texts.join(' ');
}

// Ancestors come before their descendants in the list.
function hitsIn(framework, words) {
  const all = 2 ** words.length - 1;
  const { items } = framework;
  return items.filter(item => {
    item.folded ??= fold(item.name + ' ' + item.text);
    item.found = items[item.up]?.found || 0;
    words.forEach((word, i) => {
      if (item.folded.includes(word)) item.found |= 1 << i;
    });
    return item.kind === 'leaf' && item.found === all;
  });
}

let words = [];
let hits = [];
let shown = 0;

function search() {
  words = [...new Set(fold(find('_find').value).split(/\s+/).filter(Boolean))].slice(0, 30);
  hits = words.length ? data.frameworks.flatMap(framework => hitsIn(framework, words).map(item => ({ framework, item }))) : [];
  shown = 0;
  find('_groups').replaceChildren();
  find('_hits').hidden = !hits.length;
  find('_found').textContent = words.length ? phrase(hits.length === 0 ? 'found.none' : hits.length === 1 ? 'found.one' : 'found.many', hits.length) : '';
  showMore();
}

const phrase = (key, n) => data.words[key].replace('{n}', n);

let list;
let listed;

// The hits of a framework are in one group, also those that are shown later.
function showMore() {
  const next = hits.slice(shown, shown + STEP);
  if (!shown) listed = null;
  for (const { framework, item } of next) {
    if (listed !== framework) find('_groups').append(...group(framework));
    list.append(make('li', '', hitLink(framework, item)));
  }
  shown += next.length;
  const more = Math.min(STEP, hits.length - shown);
  find('_more').hidden = !more;
  find('_more').textContent = phrase('more', more);
  mark();
}

function inLanguageOf(framework, element) {
  element.lang = framework.language;
  element.dir = framework.direction;
  return element;
}

function group(framework) {
  listed = framework;
  list = inLanguageOf(framework, make('ul'));
  list.setAttribute('role', 'list');
  const link = make('a', '', framework.title);
  link.href = framework.checklist;
  return [inLanguageOf(framework, make('h2', '', link)), list];
}

function hitLink(framework, item) {
  const link = make('a', '', make('span', 'n', item.name), ' ', make('span', 'text', fullText(framework.items, item)));
  link.href = framework.checklist + '#' + item.id;
  return link;
}

// Highlights the words without changing the page.
function mark() {
  if (!window.Highlight) return;
  CSS.highlights.set('_found', new Highlight(...[...document.querySelectorAll('#_groups .text')].flatMap(rangesIn)));
}

function rangesIn(element) {
  const text = element.firstChild;
  const { folded, places } = foldWithPlaces(text.data);
  return words.flatMap(word => {
    const ranges = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(text, places[at]);
      range.setEnd(text, places[at + word.length]);
      ranges.push(range);
    }
    return ranges;
  });
}

// The focus moves to the first new hit.
find('_more').addEventListener('click', () => {
  const before = shown;
  showMore();
  document.querySelectorAll('#_groups li a')[before]?.focus();
});

let waiting;
find('_find').addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 150);
});
find('_search').hidden = false;
if (find('_find').value) search();
