// Records and spreadsheets, to and from files.

function offer(name, type, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  tell('saved', { file: name });
}

// Framework, person and day distinguish the files.
function fileName(ending) {
  const who = $('[data-field]')?.value || '';
  return [data.id, who.trim().replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60), today()].filter(Boolean).join('_') + ending;
}

on('#_save', 'click', () => offer(fileName('.json'), 'application/json', JSON.stringify(record(), null, 2) + '\n'));

// Spreadsheets would run a cell that starts like a formula.
const cell = value => '"' + String(value ?? '').replace(/^(?=[=+\-@\t\r\n＝＋－＠])/, '\u0027').replace(/"/g, '""') + '"';

function way(leaf) {
  const names = [];
  for (let up = leaf.up; up; up = up.up) names.unshift(textOf(up));
  return names.join(' > ');
}

const COLUMNS = ['id', 'number', 'code', 'under', 'competence', 'done', 'self', 'assessor', 'date', 'by', 'note'];

function rowOf(id, answer, node) {
  const about = node ? [numberOf(node), codeOf(node), way(node), textOf(node)] : ['', '', '', retired.get(id)?.text ?? ''];
  return [id, ...about, answer.done ? phrase('csv.yes') : '', answer.self, answer.assessor, answer.date, answer.by, answer.note];
}

on('#_csv', 'click', () => {
  const rows = [COLUMNS.map(name => phrase('csv.' + name))];
  for (const leaf of leaves) rows.push(rowOf(leaf.id, answers.get(leaf.id) || NOTHING, leaf));
  for (const [id, answer] of answers) if (!byId.get(id)?.leaf) rows.push(rowOf(id, answer, byId.get(id)));
  offer(fileName('.csv'), 'text/csv', '\ufeff' + rows.map(row => row.map(cell).join(',') + '\r\n').join(''));
});

on('#_load', 'click', () => $('#_file')?.click());

on('#_file', 'change', async event => {
  const file = event.target.files[0];
  if (!file) return;
  say([]);
  if (file.size > LARGEST_FILE) tell('load.large', { file: file.name });
  else load(file.name, await file.text());
  // So the same file can be chosen again.
  event.target.value = '';
});

function load(name, text) {
  let loaded = { fault: 'load.not' };
  try { loaded = readRecord(JSON.parse(text)); } catch { /* not JSON: no record */ }
  if (loaded.fault) return tell(loaded.fault, { file: name, title: loaded.title });
  const n = loaded.answers.size;
  const back = replaceAll(loaded.answers, loaded.person);
  sift();
  tell(counted('loaded', n), { n }, () => {
    back();
    show('#_report', false);
  });
  if (report(loaded)) $('#_report')?.focus();
}
