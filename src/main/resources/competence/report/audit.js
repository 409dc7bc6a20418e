// Pointing at a stretch of the document shows its item, and vice versa.

const find = id => document.getElementById(id);
const source = find('_text');
const result = find('_result');
const told = find('_told');

// All stretches of an item or a fact.
const saying = id => [...source.querySelectorAll(`a[href="#${id}"]`)];

// The originals of repeated text: its link has the first one, data-n their number.
function originals(repeated) {
  const first = +repeated.hash.slice(2);
  const count = Math.min(+(repeated.dataset.n ?? 1), 1000);
  return Array.from({ length: count }, (none, i) => find('e' + (first + i))).filter(Boolean);
}

const rowOf = link => link?.closest('.row, li') ?? null;
const target = link => find(decodeURIComponent(link.hash.slice(1)));

// The elements that belong to a link. Repeated text belongs to its original and the item of that.
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

// Scrolls an element into view if its pane scrolls on its own.
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
  if (stretch.classList.contains('e')) return text + ', original in line ' + lineOf(here[1] ?? target(stretch));
  const group = stretch.matches('.b, .d, .a') ? there?.closest('details')?.querySelector('summary') : null;
  if (group) return text + group.textContent.replace(/^\S+/, '');
  const kind = there?.querySelector('.kind')?.textContent;
  const parts = here.length > 1 ? ', in ' + here.length + ' parts' : '';
  return kind ? text + ' as a ' + kind + parts : text;
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

// A closed list opens for a link into it.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]');
  const there = link && target(link);
  there?.closest('details')?.setAttribute('open', '');
  if (link && there && main.contains(link)) show(link, true);
});
const main = document.querySelector('main');

// Hides stretches of the kinds that are off, and lines without other stretches.
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
