// Pointing at a stretch of the document shows what came of it, and the other way round.

const find = id => document.getElementById(id);
const source = find('_text');
const result = find('_result');
const told = find('_told');

// All stretches that say an item or a fact lead to it.
const saying = id => [...source.querySelectorAll(`a[href="#${id}"]`)];

// What an echo repeats: as many stretches from there on as it says.
function originals(echo) {
  const first = +echo.hash.slice(2);
  const count = Math.min(+(echo.dataset.n ?? 1), 1000);
  return Array.from({ length: count }, (none, i) => find('e' + (first + i))).filter(Boolean);
}

const rowOf = link => link?.closest('.row, li') ?? null;
const target = link => find(decodeURIComponent(link.hash.slice(1)));

// An echo belongs to its original, and so to the item that the original says.
function belongsTo(link) {
  if (source.contains(link)) {
    const id = link.id || link.getAttribute('href').slice(1);
    if (!link.classList.contains('e')) {
      const there = target(link);
      return { here: link.matches('.k, .l') ? saying(link.hash.slice(1)) : [link], there: rowOf(there) };
    }
    const all = originals(link);
    const kept = all.find(one => one.matches('.k, .l'));
    return { here: [link, ...all], there: kept ? rowOf(target(kept)) : null, id };
  }
  const place = target(link);
  if (!place || !source.contains(place)) return null;
  const own = link.id && saying(link.id).length ? saying(link.id) : [place];
  return { here: own, there: rowOf(link) };
}

let shown = [];

function show(link, scroll) {
  for (const element of shown) element.classList.remove('on');
  const found = link ? belongsTo(link) : null;
  shown = found ? [...found.here, ...(found.there ? [found.there] : [])] : [];
  for (const element of shown) element.classList.add('on');
  told.textContent = found ? tell(link, found) : '';
  told.hidden = !told.textContent;
  if (!found || !scroll) return;
  if (source.contains(link)) bring(found.there, result);
  else bring(found.here[0], source);
}

// Brings what belongs to it into sight, where the two sides scroll on their own.
function bring(element, pane) {
  if (!element || getComputedStyle(pane).overflowY !== 'auto') return;
  element.closest('details')?.setAttribute('open', '');
  const box = element.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  if (box.top < view.top || box.bottom > view.bottom) {
    pane.scrollTop += box.top - view.top - view.height / 3;
  }
}

const lineOf = element => element?.closest('li')?.value;

function tell(link, { here, there }) {
  const stretch = source.contains(link) ? link : here[0];
  const mark = MARKS[stretch.className.replace(' on', '')] ?? '';
  const text = 'line ' + lineOf(stretch) + ': ' + mark;
  if (stretch.classList.contains('e')) return text + ', repeats line ' + lineOf(here[1] ?? target(stretch));
  const group = stretch.matches('.b, .d, .a') ? there?.closest('details')?.querySelector('summary') : null;
  if (group) return text + group.textContent.replace(/^\S+/, '');
  const kind = there?.querySelector('.kind')?.textContent;
  const pieces = here.length > 1 ? ', in ' + here.length + ' pieces' : '';
  return kind ? text + ' as a ' + kind + pieces : text;
}

const MARKS = {};
for (const label of document.querySelectorAll('.legend label > :first-child')) MARKS[label.className] = label.textContent;

const linkAt = event => event.target.closest?.('main a[href], main .row');
const linkIn = element => element?.matches('.row') ? element.querySelector('a[id]') : element;

let waiting;
document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch') return;
  const link = linkIn(linkAt(event));
  if (!link) return;
  clearTimeout(waiting);
  show(link, false);
  waiting = setTimeout(() => show(link, true), 200);
});
document.addEventListener('focusin', event => {
  clearTimeout(waiting);
  const link = linkIn(linkAt(event));
  if (link) show(link, true);
});

// A list that is folded away opens for those who are led to it.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]');
  const there = link && target(link);
  there?.closest('details')?.setAttribute('open', '');
  if (link && there && main.contains(link)) show(link, true);
});
const main = document.querySelector('main');

// What is not wanted is not shown, nor are lines of which nothing is left.
const off = new Set();

function filter() {
  const lines = source.querySelectorAll('li');
  for (const line of lines) {
    line.hidden = off.size > 0 && ![...line.children].some(part => !off.has(part.classList[0]) && !part.matches('.t, .c'));
  }
}

for (const box of document.querySelectorAll('.legend input')) {
  const mark = box.id.slice(-1);
  box.hidden = false;
  box.addEventListener('change', () => {
    document.documentElement.classList.toggle('no-' + mark, !box.checked);
    if (box.checked) off.delete(mark);
    else off.add(mark);
    filter();
  });
}
