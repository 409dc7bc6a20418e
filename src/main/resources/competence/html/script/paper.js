// Printing, and the look of the page.

for (const choice of $$('[data-view]')) {
  const name = choice.dataset.view;
  const look = () => setData(root, name, choice.value);
  const before = typeof view[name] === 'string' ? view[name] : root.dataset[name];
  if ([...choice.options].some(option => option.value === before)) choice.value = before;
  look();
  choice.addEventListener('change', () => {
    view[name] = choice.value;
    look();
    store(VIEW, view);
  });
}

const filledIn = () => setData(root, 'blank', '');

on('#_print', 'click', () => {
  filledIn();
  print();
});

// Some browsers do not wait while they print: the form stays blank until they are done.
on('#_blank', 'click', () => {
  root.dataset.blank = '';
  print();
});
addEventListener('afterprint', filledIn);

// The tools are beside the list on a wide screen; on a narrow one they are above it, closed.
const wide = matchMedia('(min-width: 64rem)');
const tools = $('#_tools');

function unfold() {
  if (tools) tools.open = wide.matches;
}
wide.addEventListener('change', unfold);
unfold();

// In a narrow window open tools cover the list: they close when the keyboard focus leaves them.
document.addEventListener('focusin', ({ target }) => {
  if (!target.matches(':focus-visible')) return;
  if (tools?.open && !wide.matches && !target.closest('.side, .toast, .skip')) {
    tools.open = false;
    target.scrollIntoView({ block: 'nearest' });
  }
  uncover(target);
});

on('#_tools nav', 'click', event => {
  if (!wide.matches && event.target.closest('a')) tools.open = false;
});
