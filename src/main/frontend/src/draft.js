// What was entered and the key of its submission, kept in this tab until it is handed in or its owner signs out.

const PREFIX = 'onewindow.application.';

export function forgetDrafts() {
  Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))
    .forEach((name) => sessionStorage.removeItem(name));
}

export function newKey() {
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
    begin: async () => ({}),
    base() {},
    hold: async () => {},
    goOn() {},
    save(data) { draft.data = data; },
    saveFiles(files) { draft.files = files; },
    forget() { draft.key = newKey(); },
  };
}

/** What this tab keeps under a name. */
export function localDraft(of) {
  const name = `${PREFIX}${of}`;
  const kept = { key: newKey(), data: {}, files: {}, version: 0, unsaved: false,
    ...JSON.parse(sessionStorage.getItem(name) ?? '{}') };
  let forgotten = false;
  return {
    kept,
    keep: () => forgotten || sessionStorage.setItem(name, JSON.stringify(kept)),
    /** For good: the next page view begins anew. */
    forget() {
      forgotten = true;
      sessionStorage.removeItem(name);
    },
  };
}

/** The draft of something smaller than an application, kept in this tab alone. */
export function draftOf(account, what) {
  const local = localDraft(`${account}.${what}`);
  const { kept } = local;
  local.keep();
  return {
    /** Uploaded files by material. */
    get files() { return kept.files; },
    saveFiles(files) {
      kept.files = files;
      local.keep();
    },
    forget: local.forget,
  };
}
