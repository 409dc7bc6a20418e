// Reads a record from a file or the browser, which may have any content. Only the fields listed here
// are read; what is shortened or left out is reported.

const LARGEST_FILE = 20e6;
const MOST_ANSWERS = 20000;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
const LONGEST = 20000;
// The fields of an answer besides the tick, with their maximum lengths and forms.
const FIELDS = new Map([
  ['self', [40]], ['assessor', [40]], ['by', [40]], ['note', [LONGEST]],
  ['date', [10, text => /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(Date.parse(text))]],
  ['text_hash', [12, text => /^[0-9a-f]{12}$/.test(text)]]
]);

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
// A name from a record, shortened for messages.
const shortened = name => name.length > 60 ? name.slice(0, 60) + '…' : name;

function readRecord(value) {
  if (!isObject(value) || value.format !== data.format || !isObject(value.framework)) return { fault: 'load.not' };
  if (value.framework.id !== data.id) {
    const { title, id } = value.framework;
    return { fault: 'load.other', title: shortened(String([title, id].find(name => typeof name === 'string') ?? '')) };
  }
  const record = { version: '', answers: new Map(), person: new Map(), cut: [], left: [] };
  if (typeof value.framework.version === 'string') record.version = shortened(value.framework.version);
  for (const part of ['person', 'answers']) if (part in value && !isObject(value[part])) record.left.push(part);
  readPerson(value.person, record);
  readAnswers(value.answers, record);
  return record;
}

function readPerson(person, record) {
  for (const [name, given] of Object.entries(isObject(person) ? person : {})) {
    const text = NAME.test(name) && readText(given, [LONGEST], 'person ' + name, record);
    if (text) record.person.set(name, text);
    else if (text !== '') record.left.push(shortened('person ' + name));
  }
}

function readAnswers(answers, record) {
  for (const [id, given] of Object.entries(isObject(answers) ? answers : {})) {
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
    const text = FIELDS.has(name) && readText(value, FIELDS.get(name), id + ' ' + name, record);
    if (text) answer[name] = text;
    else if (text !== '') record.left.push(shortened(id + ' ' + name));
  }
  return answer;
}

// False if it is not a text of the form. A cut does not split a surrogate pair.
function readText(value, [longest, form], name, record) {
  if (typeof value !== 'string' || (value && form && !form(value))) return false;
  if (value.length <= longest) return value;
  record.cut.push(shortened(name));
  return value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

// A hash alone is no answer.
const isAnswer = answer => Object.keys(answer).some(name => name !== 'text_hash');
