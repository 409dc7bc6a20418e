// Ticking. A box of a heading or stem ticks what is below it and shown: nobody is to assert what
// they do not see.

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
  // The browser has turned the box itself; what hangs below says how it stands.
  drawParent(parent);
  const message = phraseNodes(counted(done ? 'ticked' : 'unticked', changed.length), { n: changed.length });
  const hidden = parent.leaves.length - seen.length;
  if (hidden) message.push(' ', ...phraseNodes('only.shown', { hidden }));
  say(message, changed.length ? () => restoreTicks(was, changed) : null);
}

// Only what the tick changed goes back: what was written since then stays.
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
