// Ratings, evidence, date and initials, in a panel that is made when it is first opened.

function addRate(leaf) {
  const rate = copyOf('#_rate');
  if (!rate) return;
  leaf.rate = rate;
  rate.addEventListener('toggle', () => rate.open && openPanel(leaf));
  leaf.element.append(rate);
}

function drawRate(leaf, answer) {
  if (!leaf.rate) return;
  const [shown, unseen] = leaf.rate.firstElementChild.children;
  const rated = answer.self || answer.assessor;
  leaf.rate.classList.toggle('has', !!(rated || answer.note));
  if (rated) shown.textContent = (answer.self || '–') + ' / ' + (answer.assessor || '–');
  else write(shown, answer.note ? 'noted' : 'rate');
  unseen.textContent = (rated ? ' ' + phrase('rated') : '') + ' ' + nameOf(leaf);
  if (leaf.panel) drawPanel(leaf, answer);
}

function openPanel(leaf) {
  if (leaf.panel) return;
  leaf.panel = copyOf('#_panel');
  if (!leaf.panel) return;
  leaf.panel.ariaLabel = phrase('panel', { name: nameOf(leaf) });
  leaf.panel.addEventListener('input', event => {
    const name = event.target.dataset.answer;
    if (!name) return;
    revise(leaf.id, { [name]: event.target.value });
    keep();
    draw([leaf]);
  });
  drawPanel(leaf, answers.get(leaf.id) || NOTHING);
  leaf.rate.append(leaf.panel);
}

// A field that has the value is not changed: the user may be typing in it.
function drawPanel(leaf, answer) {
  for (const field of $$('[data-answer]', leaf.panel)) {
    const value = answer[field.dataset.answer] || '';
    if (field.value === value) continue;
    // A rating on an earlier scale.
    if (field.options && ![...field.options].some(option => option.value === value)) field.append(new Option(value, value));
    field.value = value;
  }
}

leaves.forEach(addRate);
