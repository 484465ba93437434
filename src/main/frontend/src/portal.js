// What every page does: demo accounts fill themselves in, drafts end with the session, updates tell themselves.
import { forgetDrafts } from './draft.js';

function fillIn(account) {
  const username = document.getElementById('username');
  username.value = account.dataset.username;
  document.getElementById('password').value = account.dataset.username;
  username.form.querySelector('button').focus();
}

document.querySelectorAll('.account').forEach((account) => account.addEventListener('click', () => fillIn(account)));
document.querySelectorAll('[data-clears-drafts]').forEach((form) => form.addEventListener('submit', forgetDrafts));

document.querySelectorAll('[data-prints]').forEach((button) => button.addEventListener('click', () => print()));

/** A session that has ended answers with the sign-in page: that belongs into the window, not into the part updated. */
document.body.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (new URL(detail.xhr.responseURL || location.href).pathname.endsWith('/sign-in')) {
    detail.shouldSwap = false;
    location.reload();
  }
});

/** Whoever comes back to the page finds what was found. */
document.getElementById('q')?.addEventListener('htmx:afterRequest', ({ target }) => {
  history.replaceState(null, '', target.value.trim() ? `?${new URLSearchParams({ q: target.value })}` : location.pathname);
});

document.body.addEventListener('htmx:afterSwap', ({ detail }) => {
  const heading = detail.requestConfig.elt.dataset?.focusAfter;
  document.querySelector(heading ?? '#none')?.focus();
});

function connected(isConnected) {
  const note = document.getElementById('connection');
  if (note) {
    note.hidden = isConnected;
  }
}

document.body.addEventListener('htmx:sendError', () => connected(false));
document.body.addEventListener('htmx:responseError', () => connected(false));
document.body.addEventListener('htmx:afterOnLoad', () => connected(true));
