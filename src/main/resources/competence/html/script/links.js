// Links to items: copied, followed, and found again when a filter hides what they lead to.

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

// Many links with the same words: each says where it leads.
for (const link of $$('a.copy')) {
  const node = byId.get(link.closest('li[id], section[id]').id);
  if (node) link.ariaLabel = link.textContent + ' ' + nameOf(node);
}

// The panel of each leaf offers its link: one stop less for the keyboard at each.
for (const leaf of leaves) $('a.n', leaf.text)?.setAttribute('tabindex', '-1');

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  showAll();
  target.scrollIntoView();
}
addEventListener('hashchange', reveal);
