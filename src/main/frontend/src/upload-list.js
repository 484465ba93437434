// One material to upload as the page shows it: its files, their progress, and the chooser for more.
import { text } from './texts.js';

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

export function announce(words) {
  document.getElementById('upload-news').textContent = words;
}

/** As people read it: 1.2 MB. */
function sizeOf(bytes) {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

function removeButton(name, remove) {
  const button = element('button', 'link', text('uploadRemove'));
  button.type = 'button';
  button.setAttribute('aria-label', text('uploadRemoveFile', { name }));
  button.addEventListener('click', remove);
  return button;
}

function progressOf(name) {
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', text('uploadSending', { name }));
  return bar;
}

function chooser({ id, title, accept, choose }) {
  const input = element('input', 'unseen');
  Object.assign(input, { id, type: 'file', multiple: true, accept });
  input.addEventListener('change', () => {
    const files = [...input.files];
    // so that the same file can be chosen again
    input.value = '';
    choose(files);
  });
  const label = element('label', 'button quiet small', text('uploadChoose'),
    element('span', 'unseen', text('uploadChooseFor', { title })), input);
  return { label, input };
}

/** The part of the page for one material. */
export function materialPart(material) {
  const { title } = material;
  const { label, input } = chooser(material);
  const complaint = element('p', 'failed');
  complaint.id = `${material.id}-problem`;
  input.setAttribute('aria-describedby', `uploads-limits ${complaint.id}`);
  const reason = element('p', 'quiet-text');
  const files = element('ul', 'files');
  const none = element('p', 'quiet-text', text('uploadNone'));
  const part = element('li', 'upload', element('h3', '', title), reason, files, none, label, complaint);

  function showWhetherEmpty() {
    none.hidden = files.childElementCount > 0;
    files.hidden = !none.hidden;
  }

  showWhetherEmpty();
  return {
    part,
    input,
    /** At the material too, for whoever comes there from the summary. */
    complain(words) {
      complaint.textContent = words;
      input.setAttribute('aria-invalid', 'true');
    },
    explain(words) {
      reason.textContent = words;
    },
    /** A line for one file; `remove` is called when it is taken back. */
    line({ name, bytes }, remove) {
      complaint.textContent = '';
      input.removeAttribute('aria-invalid');
      const state = element('span', 'quiet-text', sizeOf(bytes));
      const take = () => {
        row.remove();
        showWhetherEmpty();
      };
      const shownName = element('span', 'name', name);
      const row = element('li', '', shownName, state,
        removeButton(name, () => { take(); remove(); input.focus(); announce(text('uploadRemoved', { name })); }));
      files.append(row);
      showWhetherEmpty();
      return {
        take,
        sending() {
          const bar = progressOf(name);
          state.replaceChildren(bar);
          return (share) => { bar.value = share; };
        },
        sent(file) {
          shownName.textContent = file.name;
          state.replaceChildren(sizeOf(file.bytes));
          announce(text('uploadSent', { name: file.name }));
        },
        failed(message) {
          row.className = 'failed';
          state.replaceChildren(message);
          announce(text('uploadFailedFile', { name, message }));
        },
      };
    },
  };
}
