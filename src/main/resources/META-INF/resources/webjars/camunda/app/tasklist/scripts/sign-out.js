// Signing out of a web application signs out of the portal too, and at Keycloak where people sign in there.

const root = document.baseURI.replace(/\/camunda\/app\/.*$/, '');

let leaving = false;

async function signOut() {
  leaving = true;
  const response = await fetch(`${root}/camunda/sign-out`,
      { method: 'POST', credentials: 'same-origin', headers: { 'X-Sign-Out': 'yes' } });
  const next = response.ok ? await response.text() : '/';
  window.location.assign(new URL(next, `${root}/`).href);
}

// before the web application's own listener, which would end its own session only
document.addEventListener('click', (event) => {
  if (event.target.closest('.logout a')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    signOut();
  }
}, true);

// its own form to sign in leads nowhere here: nobody has a password in the engine. Whoever is leaving gets there too, and
// must not be brought back before the sign-in service has heard of it
window.addEventListener('hashchange', async () => {
  if (!leaving && window.location.hash.startsWith('#/login')) {
    const response = await fetch(`${root}/camunda/api/admin/auth/user/default`, { credentials: 'same-origin' });
    if (!leaving && response.status === 401) {
      window.location.assign(window.location.pathname);
    }
  }
});

export default [];
