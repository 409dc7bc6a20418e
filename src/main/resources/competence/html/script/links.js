// Links to items: copied, and followed even if a filter hides the target.

document.addEventListener('click', event => {
  const copy = event.target.closest('.copy');
  if (!copy) return;
  event.preventDefault();
  copyLink(copy.closest('li[id], section[id]').id);
});

// Pages that were opened as files may not have a clipboard.
async function copyLink(id) {
  const link = location.href.split('#')[0] + '#' + id;
  try {
    await navigator.clipboard.writeText(link);
    tell('copied');
  } catch {
    tell('link', { link });
  }
}

// Many links have the same text: each gets a label with its target.
for (const link of $$('a.copy')) {
  const node = byId.get(link.closest('li[id], section[id]').id);
  if (node) link.ariaLabel = link.textContent + ' ' + nameOf(node);
}

// The panel of a leaf has its link, too, so its number is no stop for the keyboard.
for (const leaf of leaves) $('a.n', leaf.text)?.setAttribute('tabindex', '-1');

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  showAll();
  target.scrollIntoView();
}
addEventListener('hashchange', reveal);
