// What was kept is read and shown.

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

// Another tab has the same checklist open: both show the same.
addEventListener('storage', event => {
  if (event.key !== KEY || !takeKept(stored(KEY))) return;
  drawAll();
  say([]);
});

// A page that comes back from the browser's memory, or whose fields the browser filled in again.
addEventListener('pageshow', drawAll);
