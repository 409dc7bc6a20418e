// Reads and shows the stored answers.

root.classList.add('on');

function takeKept(value) {
  const loaded = value && readRecord(value);
  if (!loaded || loaded.fault) return null;
  answers = loaded.answers;
  person = loaded.person;
  return loaded;
}

const loaded = takeKept(stored(KEY));
drawAll();
parents.forEach(drawParent);
show('#_unkept', !kept);
if (loaded) report(loaded, stored(SEEN));
if (location.hash) reveal();

// Another tab with the same checklist has changed the answers.
addEventListener('storage', event => {
  if (event.key !== KEY || !takeKept(stored(KEY))) return;
  drawAll();
  say([]);
});

// The browser has restored the page or its fields.
addEventListener('pageshow', drawAll);
