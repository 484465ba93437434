// The draft of one person's application: at once in this tab, and a moment later on the server.
import { localDraft, newKey } from './draft.js';
import { draftStore, sameContent } from './draft-store.js';

const SAVE_AFTER = 1500;
const TRY_AGAIN_AFTER = 10_000;

const contentOf = (there) => ({ data: there.form, files: there.files });

/** `tell` is called with 'saved', 'offline', 'signedOut', 'failed' or 'conflict' and what belongs to it. */
export function keptDraft({ account, service, formVersion, headers, tell }) {
  const local = localDraft(`${account}.${service}`);
  const store = draftStore({ service, formVersion, headers });
  const { kept } = local;
  let timer;
  let underWay = null;
  let paused = false;

  function adopt(there) {
    Object.assign(kept, contentOf(there), { key: there.clientKey, version: there.version, unsaved: false });
    local.keep();
  }

  function beginAnew() {
    Object.assign(kept, { key: newKey(), data: {}, files: {}, version: 0, unsaved: false });
    local.keep();
  }

  function later(pause = SAVE_AFTER) {
    if (!timer && !paused) {
      timer = setTimeout(push, pause);
    }
  }

  function changed() {
    kept.unsaved = true;
    local.keep();
    later();
  }

  /** The answer to an earlier save may have been lost: then what is there is ours. */
  async function collided(tried) {
    const there = await store.load();
    if (there && sameContent(contentOf(there), tried)) {
      kept.version = there.version;
      local.keep();
      later(0);
    } else {
      paused = true;
      tell('conflict', there);
    }
  }

  async function saved(response, tried) {
    const { version, savedAt } = await response.json();
    kept.version = version;
    kept.unsaved = !sameContent(kept, tried);
    local.keep();
    tell('saved', savedAt);
    if (kept.unsaved) {
      later();
    }
  }

  async function settle(response, tried) {
    if (response.ok) {
      await saved(response, tried);
    } else if (response.status === 409) {
      await collided(tried);
    } else if (response.status === 401 || response.status === 403) {
      tell('signedOut');
    } else if (response.status >= 500) {
      throw new Error('Not saved');
    } else {
      tell('failed');
    }
  }

  async function push(leaving = false) {
    clearTimeout(timer);
    timer = undefined;
    if (underWay || paused || !kept.unsaved) {
      return;
    }
    const tried = { ...kept };
    // should the answer be lost with the page, the next one recognizes its own save
    kept.tried = { data: tried.data, files: tried.files };
    local.keep();
    underWay = store.save(tried, leaving === true).then((response) => settle(response, tried)).catch(() => {
      tell('offline');
      later(TRY_AGAIN_AFTER);
    });
    await underWay;
    underWay = null;
  }

  /** What of both counts. @returns what the page has to tell: nothing, 'restored' or 'conflict' */
  function compare(there) {
    if (!there) {
      // handed in or discarded elsewhere
      return kept.version > 0 ? beginAnew() : undefined;
    }
    if (there.version === kept.version) {
      return undefined;
    }
    if (kept.tried && sameContent(contentOf(there), kept.tried)) {
      kept.version = there.version;
      return undefined;
    }
    if (kept.unsaved && !sameContent(contentOf(there), kept)) {
      paused = true;
      return 'conflict';
    }
    adopt(there);
    return 'restored';
  }

  addEventListener('online', () => push());
  addEventListener('pagehide', () => push(true));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && push(true));

  return {
    get key() { return kept.key; },
    get data() { return kept.data; },
    get files() { return kept.files; },
    get isKept() { return kept.version > 0; },
    /** Asks the server before the form is shown; without it, what this tab has counts. */
    async begin() {
      try {
        const there = await store.load();
        return { found: compare(there), there };
      } catch {
        return {};
      } finally {
        later();
      }
    },
    /** The answers as the form shows them before anybody has changed one: no reason for keeping a draft. */
    base(data) { kept.data = data; },
    save(data) {
      if (JSON.stringify(data) !== JSON.stringify(kept.data)) {
        kept.data = data;
        changed();
      }
    },
    saveFiles(files) {
      kept.files = files;
      changed();
    },
    /** Takes the server's; the page is loaded anew to show it. */
    takeTheirs(there) { adopt(there); },
    /** Keeps ours, as what follows theirs; what was handed in or discarded elsewhere becomes another application. */
    keepOurs(there) {
      Object.assign(kept, there ? { version: there.version, key: there.clientKey } : { version: 0, key: newKey() });
      paused = false;
      changed();
    },
    /** No save may overtake the application that is being handed in. */
    async hold() {
      paused = true;
      clearTimeout(timer);
      timer = undefined;
      await underWay;
    },
    goOn() {
      paused = false;
      later();
    },
    async discard() {
      await this.hold();
      await store.discard();
      local.forget();
    },
    /** For good: the next page view begins anew. */
    forget() {
      paused = true;
      local.forget();
    },
  };
}
