// What the page says of its draft: that one was found, that it is saved, that another device changed it.
import { text } from './texts.js';

const locale = () => (document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN');

/** As the portal writes moments, in China's one time zone. */
function moment(iso, options) {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'Asia/Shanghai' }).format(new Date(iso));
}

const dayAndTime = (iso) => moment(iso, { dateStyle: 'long', timeStyle: 'short' });
const time = (iso) => moment(iso, { timeStyle: 'short' });

function paragraph(words) {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
}

function choice(words, choose, kind = 'quiet') {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `button small ${kind}`;
  button.textContent = words;
  button.addEventListener('click', choose);
  return button;
}

function show(lines, choices) {
  const notice = document.getElementById('draft-notice');
  const row = document.createElement('div');
  row.className = 'choices-row';
  row.append(...choices);
  notice.replaceChildren(...lines.map(paragraph), row);
  notice.hidden = false;
}

function close() {
  document.getElementById('draft-notice').hidden = true;
  document.querySelector('.form-host input, .form-host select, .form-host textarea')?.focus();
}

export function draftNews(draft) {
  const line = document.getElementById('draft-state');
  const anew = document.getElementById('draft-anew');
  let toldSaved = false;

  async function startAnew() {
    if (confirm(text('draftAnewSure'))) {
      await draft.discard().then(() => location.reload(), () => { line.textContent = text('draftOffline'); });
    }
  }

  function restored(there) {
    const lines = [text('draftRestored', { when: dayAndTime(there.savedAt) })];
    if (there.formChanged) {
      lines.push(text('draftFormChanged'));
    }
    if (there.dropped.length) {
      lines.push(text('draftDropped', { what: there.dropped.join('、') }));
    }
    if (there.gone.length) {
      lines.push(text('draftGone', { what: there.gone.join('、') }));
    }
    show(lines, [choice(text('draftContinue'), close, ''), choice(text('draftAnew'), startAnew)]);
  }

  function conflict(there) {
    const ours = choice(text(there ? 'draftOurs' : 'draftOursAnew'), () => {
      draft.keepOurs(there);
      close();
    });
    const theirs = choice(text('draftTheirs'), () => {
      draft.takeTheirs(there);
      location.reload();
    }, '');
    show([there ? text('draftConflict', { when: dayAndTime(there.savedAt) }) : text('draftEnded')],
      there ? [theirs, ours] : [ours]);
    document.getElementById('draft-notice').focus();
  }

  function saved(savedAt) {
    anew.hidden = false;
    line.textContent = text('draftSaved', { when: time(savedAt) });
    if (!toldSaved) {
      // once: somebody who listens to the page would be interrupted again and again
      document.getElementById('draft-news').textContent = text('draftSavedFirst');
      toldSaved = true;
    }
  }

  function failed(words) {
    line.textContent = words;
    document.getElementById('draft-news').textContent = words;
  }

  anew.addEventListener('click', startAnew);
  return {
    /** What was found when the page began. */
    begun({ found, there }) {
      anew.hidden = !draft.isKept;
      if (found === 'restored') {
        restored(there);
      } else if (found === 'conflict') {
        conflict(there);
      }
    },
    of(news, about) {
      ({
        saved: () => saved(about),
        conflict: () => conflict(about),
        offline: () => failed(text('draftOffline')),
        signedOut: () => failed(text('signedOut')),
        failed: () => failed(text('draftFailed')),
      })[news]();
    },
  };
}
