// Shows the answers. A changed leaf redraws itself and its ancestors only.

const NOTHING = {};
let achieved = 0;

// The month in words: countries read dates in figures differently.
const DAY = { day: 'numeric', month: 'short', year: 'numeric' };
const calendar = (() => {
  try {
    return new Intl.DateTimeFormat(data.language === 'en' ? 'en-GB' : data.language, DAY);
  } catch {
    return new Intl.DateTimeFormat(undefined, DAY);
  }
})();

function dayInWords(date) {
  const [year, month, day] = date.split('-').map(Number);
  return calendar.format(new Date(year, month - 1, day));
}

function setData(element, name, value) {
  if (value) element.dataset[name] = value;
  else delete element.dataset[name];
}

function drawLeaf(leaf) {
  const answer = answers.get(leaf.id) || NOTHING;
  leaf.box.checked = !!answer.done;
  drawPaper(leaf, answer);
  drawRate(leaf, answer);
  drawReworded(leaf);
  const change = !!answer.done - leaf.done;
  leaf.done += change;
  achieved += change;
  for (let up = leaf.up; change && up; up = up.up) up.done += change;
  return change;
}

// The answers for paper, instead of the panel; the style sheet shows the attributes.
function drawPaper(leaf, answer) {
  const row = leaf.box.parentElement;
  const rated = $('.rated', row);
  setData(row, 'note', answer.note);
  if (!rated) return;
  setData(rated, 'self', answer.self);
  setData(rated, 'assessor', answer.assessor);
  setData(rated.firstElementChild, 'signed', [answer.date && dayInWords(answer.date), answer.by].filter(Boolean).join(' '));
}

function drawReworded(leaf) {
  const mark = $(':scope > .reworded', leaf.element);
  if (!isReworded(leaf)) return void mark?.remove();
  if (mark) return;
  const button = make('button', '', ...phraseNodes('still.right'));
  button.type = 'button';
  button.addEventListener('click', () => {
    revise(leaf.id, {});
    keep();
    draw([leaf]);
    leaf.box.focus();
  });
  leaf.element.append(make('p', 'reworded', make('span', '', ...phraseNodes('reworded')), ' ', button));
}

function drawParent(parent) {
  const all = parent.leaves.length;
  parent.box.checked = all > 0 && parent.done === all;
  parent.box.indeterminate = parent.done > 0 && parent.done < all;
  for (const count of parent.counts) {
    if (all) write(count, 'count', { n: parent.done, all });
  }
}

function drawProgress() {
  write($('#_progress'), 'progress', { n: achieved, all: leaves.length });
  const bar = $('#_bar');
  if (!bar) return;
  bar.max = leaves.length || 1;
  bar.value = achieved;
}

function draw(changed) {
  const touched = new Set();
  for (const leaf of changed) {
    drawLeaf(leaf);
    for (let up = leaf.up; up && !touched.has(up); up = up.up) touched.add(up);
  }
  touched.forEach(drawParent);
  drawProgress();
}

function drawFields() {
  for (const field of $$('[data-field]')) {
    const value = person.get(field.dataset.field) || '';
    if (field.value !== value) field.value = value;
    drawFieldOnPaper(field, value);
  }
}

// Browsers print fields badly: cut off, and dates in figures. A copy is printed instead.
function drawFieldOnPaper(field, value) {
  const twin = field.nextElementSibling;
  if (twin?.matches('.value')) setData(twin, 'value', value && field.type === 'date' ? dayInWords(value) : value);
}

function drawAll() {
  draw(leaves);
  drawFields();
}
