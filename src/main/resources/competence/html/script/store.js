// The answers, kept in the browser under the framework's id. Answers whose items are not on this
// page stay with the others and are saved again.

const KEY = 'competence:' + data.id;
let answers = new Map();
let person = new Map();

// Plain objects whose names are all matched by NAME, which excludes those that mean something.
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

// Whether the browser keeps anything is found out with what may be lost.
const VIEW = 'competence:view';
const view = stored(VIEW) || {};
let kept = store(VIEW, view);

// Says once that answers are not kept; a notice stands on the page for as long as that is so.
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

// Changes some fields of an answer; a person has seen the words that are there now.
function revise(id, fields) {
  const answer = { ...answers.get(id), text_hash: byId.get(id)?.hash, ...fields };
  for (const name of Object.keys(answer)) if (!answer[name]) delete answer[name];
  if (isAnswer(answer)) answers.set(id, answer);
  else answers.delete(id);
}

// A tick gives an answer its date, if it has none; a date that stood for nothing else goes with it.
function tick(id, done) {
  const { self, assessor, by, note, date } = answers.get(id) || {};
  if (done) revise(id, { done, date: date || today() });
  else revise(id, { done, date: self || assessor || by || note ? date : '' });
}

const isReworded = node => {
  const hash = answers.get(node.id)?.text_hash;
  return hash !== undefined && hash !== node.hash;
};

// Puts other answers in the place of all; the way back is returned.
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
