// The words that the script shows. Values are isolated from the direction of the words around them.

const phrase = (key, values = {}) =>
  data.words[key].replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

function phraseNodes(key, values = {}) {
  const nodes = data.words[key].split(/\{(\w+)\}/).map((part, i) => i % 2 ? make('bdi', '', values[part]) : part);
  if (!data.foreign) return nodes;
  const own = make('span', '', ...nodes);
  own.lang = data.foreign;
  own.dir = 'auto';
  return [own];
}

const paragraph = (key, values) => make('p', '', ...phraseNodes(key, values));
const write = (element, key, values) => element?.replaceChildren(...phraseNodes(key, values));

const counted = (key, n) => key + (n === 1 ? '.one' : '.many');

// Messages stay until they are closed: users read at their own pace.
let undo = null;
let before = null;

function say(nodes, takeBack = null) {
  const toast = $('#_toast');
  if (!toast?.contains(document.activeElement)) before = document.activeElement;
  undo = takeBack;
  $('#_status')?.replaceChildren(...nodes);
  show('#_undo', takeBack);
  show('#_hush', nodes.length);
  toast?.classList.toggle('on', nodes.length > 0);
  uncover(document.activeElement);
}

// Scrolls so that the message does not cover the element with the focus; not for the mouse, because a
// page that moves below it would lose the click.
function uncover(element) {
  const toast = $('#_toast');
  if (!toast?.matches('.on') || !element.matches(':focus-visible') || element.closest('#_toast')) return;
  const covered = element.getBoundingClientRect().bottom - toast.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, covered + 8);
}

const tell = (key, values, takeBack) => say(phraseNodes(key, values), takeBack);

// Moves the focus from a button that is hidden now to the element that had it before.
function goBack() {
  const place = before?.isConnected && before !== document.body ? before : $('#_list');
  place?.focus({ preventScroll: true });
}
