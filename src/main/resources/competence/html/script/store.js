// The answers, stored in the browser under the id of the framework. Answers for items that are not
// on this page are kept and saved, too.

const KEY = 'competence:' + data.id;
let answers = new Map();
let person = new Map();

// All names in these objects match NAME, which excludes special properties.
const record = () => ({
  format: data.format,
  framework: { id: data.id, version: data.version, title: data.title },
  saved: new Date().toISOString(),
  person: Object.fromEntries(person),
  answers: Object.fromEntries(answers)
});

const stored = key => {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
};

function store(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

// Whether the browser stores anything is tested with settings that may be lost.
const VIEW = 'competence:view';
const view = stored(VIEW) || {};
let kept = store(VIEW, view);

// Reports once that answers are not stored; a notice stays on the page until they are.
function keep() {
  const now = store(KEY, record());
  if (kept && !now) tell('full');
  kept = now;
  show('#_unkept', !kept);
}

const today = () => {
  const now = new Date();
  const two = n => String(n).padStart(2, '0');
  return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
};

// Changes fields of an answer; the hash is that of the text that the user sees now.
function revise(id, fields) {
  const answer = { ...answers.get(id), text_hash: byId.get(id)?.hash, ...fields };
  for (const name of Object.keys(answer)) if (!answer[name]) delete answer[name];
  if (isAnswer(answer)) answers.set(id, answer);
  else answers.delete(id);
}

// A tick sets the date if there is none; removing it removes the date if there is nothing else.
function tick(id, done) {
  const { self, assessor, by, note, date } = answers.get(id) || {};
  if (done) revise(id, { done, date: date || today() });
  else revise(id, { done, date: self || assessor || by || note ? date : '' });
}

const isReworded = node => {
  const hash = answers.get(node.id)?.text_hash;
  return hash !== undefined && hash !== node.hash;
};

// Replaces all answers; returns a function that restores them.
function replaceAll(newAnswers, newPerson) {
  const was = [answers, person];
  answers = newAnswers;
  person = newPerson;
  keep();
  drawAll();
  return () => {
    [answers, person] = was;
    keep();
    drawAll();
  };
}
