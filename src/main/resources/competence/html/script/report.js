// Reports what happens to answers for another edition, or for another selection of items.

function compare(given) {
  const found = { kept: 0, reworded: [], divided: [], gone: [] };
  for (const id of given.keys()) {
    const node = byId.get(id);
    if (!node) found.gone.push(id);
    else if (!node.leaf) found.divided.push(node);
    else found.kept++;
  }
  found.reworded = leaves.filter(isReworded);
  return found;
}

const holds = id => {
  const { done, self, assessor, date, by, note } = answers.get(id);
  return [done && phrase('done'), (self || assessor) && (self || '–') + ' / ' + (assessor || '–'), date, by, note].filter(Boolean).join(' · ');
};

// Removed items with their last texts and their replacements, if the framework has them.
const retired = new Map(Object.entries(data.retired || {}));
const lastText = id => make('bdi', '', retired.get(id)?.text ?? id);

// The items of this page that replace a removed one, directly or by others that were removed, too.
function successors(id) {
  const found = new Set();
  const gone = new Set([id]);
  for (const one of gone) {
    for (const next of retired.get(one)?.by ?? []) {
      if (byId.has(next)) found.add(byId.get(next));
      else gone.add(next);
    }
  }
  return [...found];
}

const linkTo = node => {
  const link = make('a', '', [numberOf(node), textOf(node)].filter(Boolean).join(' '));
  link.href = '#' + node.id;
  return link;
};

function list(key, entries) {
  return entries.length ? [paragraph(key), make('ul', '', ...entries.map(entry => make('li', '', ...entry)))] : [];
}

const links = nodes => make('ul', '', ...nodes.map(node => make('li', '', linkTo(node))));
const answered = id => [lastText(id), ' – ' + holds(id)];

// A page with a part of the framework lists hidden items and removed items separately.
function goneLists(ids) {
  const replaced = ids.filter(id => successors(id).length);
  const others = ids.filter(id => !successors(id).length);
  const elsewhere = others.filter(id => data.part && !retired.has(id));
  return [
    ...list('report.replaced', replaced.map(id => [...answered(id), links(successors(id))])),
    ...list('report.gone', others.filter(id => !elsewhere.includes(id)).map(answered)),
    ...list('report.elsewhere', elsewhere.map(answered))
  ];
}

const SEEN = KEY + ':seen';
const signOf = found => JSON.stringify([found.reworded.map(node => node.id), found.divided.map(node => node.id), found.gone]);

// Shows the report if it has something new; true if it has.
function report(loaded, seen) {
  const found = compare(answers);
  const edition = loaded.version !== data.version;
  const { cut = [], left = [] } = loaded;
  const lists = [
    ...list('report.reworded', found.reworded.map(node => [linkTo(node)])),
    ...list('report.divided', found.divided.map(node => [linkTo(node), ' – ' + holds(node.id)])),
    ...goneLists(found.gone),
    ...list('report.cut', cut.map(name => [name])),
    ...list('report.left', left.map(name => [name]))
  ];
  const tells = edition || (lists.length > 0 && signOf(found) !== seen);
  show('#_report', tells);
  if (!tells) return false;
  const first = edition && loaded.version ? [paragraph('report.edition', { version: loaded.version })] : [];
  first.push(paragraph(counted('report.kept', found.kept), { n: found.kept }));
  $('#_report-text')?.replaceChildren(...first, ...lists);
  return true;
}

on('#_report-close', 'click', () => {
  show('#_report', false);
  // From now on the record is for this edition.
  keep();
  store(SEEN, signOf(compare(answers)));
  $('#_list')?.focus({ preventScroll: true });
});
