// Ticking. The box of a heading or stem ticks the visible items below it only.

document.addEventListener('change', event => {
  const node = byBox.get(event.target);
  if (!node) return;
  if (node.leaf) {
    tick(node.id, node.box.checked);
    keep();
    draw([node]);
  } else {
    tickBelow(node);
  }
});

function tickBelow(parent) {
  const seen = parent.leaves.filter(isShown);
  const done = !seen.every(leaf => leaf.box.checked);
  const changed = seen.filter(leaf => leaf.box.checked !== done);
  const was = changed.map(leaf => [leaf.id, answers.get(leaf.id) || NOTHING]);
  for (const leaf of changed) tick(leaf.id, done);
  keep();
  draw(changed);
  // The browser has changed the box; its state depends on the items below it.
  drawParent(parent);
  const message = phraseNodes(counted(done ? 'ticked' : 'unticked', changed.length), { n: changed.length });
  const hidden = parent.leaves.length - seen.length;
  if (hidden) message.push(' ', ...phraseNodes('only.shown', { hidden }));
  say(message, changed.length ? () => restoreTicks(was, changed) : null);
}

// Restores only what the tick changed; later input stays.
function restoreTicks(was, changed) {
  for (const [id, { done, date, text_hash }] of was) revise(id, text_hash ? { done, date, text_hash } : { done, date });
  keep();
  draw(changed);
}

on('#_undo', 'click', () => {
  undo?.();
  tell('undone');
  goBack();
});

on('#_hush', 'click', () => {
  say([]);
  goBack();
});

on('#_clear', 'click', () => {
  const takeBack = replaceAll(new Map(), new Map());
  tell('cleared', {}, takeBack);
});

document.addEventListener('input', event => {
  const name = event.target.dataset?.field;
  if (!name) return;
  if (event.target.value) person.set(name, event.target.value);
  else person.delete(name);
  drawFieldOnPaper(event.target, event.target.value);
  keep();
});
