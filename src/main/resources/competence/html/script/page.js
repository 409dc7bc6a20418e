// The page and its parts. A user's template may lack any of them; the rest still works.

const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const on = (selector, event, act) => $(selector)?.addEventListener(event, act);
const root = document.documentElement;
const data = JSON.parse($('#_data').textContent);

function show(selector, yes) {
  const element = $(selector);
  if (element) element.hidden = !yes;
}

function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

// A copy of the one element in a template; nothing if the page has no such template.
const copyOf = id => $(id)?.content.firstElementChild.cloneNode(true);
