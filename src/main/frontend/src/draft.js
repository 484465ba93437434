// What was entered and the key of its submission, kept in this tab until the application is in or its owner signs out.

const PREFIX = 'onewindow.application.';

export function forgetDrafts() {
  Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))
    .forEach((name) => sessionStorage.removeItem(name));
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gone with the page. */
export function passingDraft() {
  const draft = { key: newKey(), data: {}, files: {} };
  return {
    get key() { return draft.key; },
    get data() { return draft.data; },
    get files() { return draft.files; },
    save(data) { draft.data = data; },
    saveFiles(files) { draft.files = files; },
    forget() { draft.key = newKey(); },
  };
}

/** The draft of one person's application to one service. */
export function draftOf(account, service) {
  const name = `${PREFIX}${account}.${service}`;
  const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? { key: newKey(), data: {}, files: {} };
  let forgotten = false;
  const keep = () => forgotten || sessionStorage.setItem(name, JSON.stringify(kept));
  keep();
  return {
    get key() { return kept.key; },
    get data() { return kept.data; },
    /** Uploaded files by material. */
    get files() { return kept.files ?? {}; },
    save(data) {
      kept.data = data;
      keep();
    },
    saveFiles(files) {
      kept.files = files;
      keep();
    },
    /** For good: the next page view begins anew. */
    forget() {
      forgotten = true;
      sessionStorage.removeItem(name);
    },
  };
}
