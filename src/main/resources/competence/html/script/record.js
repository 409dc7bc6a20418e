// Reads a record that comes from outside. Nothing in it is believed: what it may hold is listed
// here, and what was cut or left out is told.

const LARGEST_FILE = 20e6;
const MOST_ANSWERS = 20000;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
const LONGEST = new Map([['self', 40], ['assessor', 40], ['date', 10], ['by', 40], ['note', 20000], ['text_hash', 12]]);
const FORMS = new Map([['date', /^\d{4}-\d\d-\d\d$/], ['text_hash', /^[0-9a-f]{12}$/]]);
const LONGEST_PERSON = 20000;

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
// A name from outside, short enough to be shown.
const shortened = name => name.length > 60 ? name.slice(0, 60) + '…' : name;

function readRecord(value) {
  if (!isObject(value) || value.format !== data.format || !isObject(value.framework)) return { fault: 'load.not' };
  if (value.framework.id !== data.id) {
    const { title, id } = value.framework;
    return { fault: 'load.other', title: shortened(String([title, id].find(name => typeof name === 'string') ?? '')) };
  }
  const record = { version: '', answers: new Map(), person: new Map(), cut: [], left: [] };
  if (typeof value.framework.version === 'string') record.version = shortened(value.framework.version);
  readPerson(value.person, record);
  readAnswers(value.answers, record);
  return record;
}

function readPerson(person, record) {
  if (person === undefined) return;
  if (!isObject(person)) return void record.left.push('person');
  for (const [name, given] of Object.entries(person)) {
    const text = NAME.test(name) ? readText(given, LONGEST_PERSON, 'person ' + name, record) : null;
    if (text) record.person.set(name, text);
    else if (text === null) record.left.push(shortened('person ' + name));
  }
}

function readAnswers(answers, record) {
  if (!isObject(answers)) return void record.left.push('answers');
  for (const [id, given] of Object.entries(answers)) {
    if (!NAME.test(id) || !isObject(given) || record.answers.size >= MOST_ANSWERS) {
      record.left.push(shortened(id));
      continue;
    }
    const answer = readAnswer(id, given, record);
    if (isAnswer(answer)) record.answers.set(id, answer);
  }
}

function readAnswer(id, given, record) {
  const answer = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'done' && typeof value === 'boolean') {
      if (value) answer.done = true;
      continue;
    }
    const text = LONGEST.has(name) ? readText(value, LONGEST.get(name), id + ' ' + name, record) : null;
    if (text === null || (text && FORMS.has(name) && !FORMS.get(name).test(text))) record.left.push(shortened(id + ' ' + name));
    else if (text) answer[name] = text;
  }
  return answer;
}

// Null if it is no text; a pair of code units is not parted when it is cut.
function readText(value, longest, name, record) {
  if (typeof value !== 'string') return null;
  if (value.length <= longest) return value;
  record.cut.push(shortened(name));
  return value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

// A hash alone says nothing about a person.
const isAnswer = answer => Object.keys(answer).some(name => name !== 'text_hash');
