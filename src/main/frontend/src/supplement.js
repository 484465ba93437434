// What is missing in a case, or has to be corrected in it: a chooser for each material, all of it handed in at once.
import { draftOf } from './draft.js';
import { addressOf, linesOfMissing, materialFiles } from './material-files.js';
import { hideProblems, showProblems, worded } from './problems.js';
import { text } from './texts.js';

function choosers(form, headers, draft) {
  return [...form.querySelectorAll('[data-material]')].map((item) => {
    const { material, title, reason } = item.dataset;
    const files = materialFiles({
      id: `upload-${material}`,
      address: addressOf('/api/services', form.dataset.service, material),
      headers,
      title,
      accept: form.dataset.accept,
      largest: Number(form.dataset.largest),
      kept: draft.files[material] ?? [],
      changed: (there) => draft.saveFiles({ ...draft.files, [material]: there }),
    });
    files.view.explain(reason);
    item.replaceWith(files.view.part);
    return { material, files };
  });
}

async function handIn(form, headers, chosen) {
  const files = Object.fromEntries(chosen.map((one) => [one.material, one.files.ids]));
  const response = await fetch(`/api/cases/${encodeURIComponent(form.dataset.number)}/${form.dataset.answer}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify({ files }),
  });
  return { ok: response.ok, problem: response.ok ? null : await response.json().catch(() => null) };
}

/** A refusal of `files.MATERIAL`: those files are gone. */
function lineOf(problem, chosen) {
  const files = chosen.find(({ material }) => problem.field === `files.${material}`)?.files;
  files?.drop();
  return files ? files.line(worded(problem)) : { message: worded(problem) };
}

function refuse(problem, chosen) {
  const lines = (problem?.problems ?? []).map((one) => lineOf(one, chosen));
  showProblems({ title: problem?.title ?? text('failed'), lines, explanation: problem?.detail ?? text('failedText') });
}

/** Whether the page is about to be left for the answer. */
async function submit(form, headers, draft, chosen, tell) {
  if (chosen.some(({ files }) => files.busy)) {
    tell(text('uploadBusy'));
    await Promise.all(chosen.map(({ files }) => files.settled()));
  }
  const lines = linesOfMissing(chosen.map(({ files }) => files));
  if (lines.length) {
    showProblems({ title: text('uploadMissing'), lines });
    return false;
  }
  tell(text('sending'));
  const { ok, problem } = await handIn(form, headers, chosen).catch(() => ({ ok: false, problem: null }));
  if (ok) {
    draft.forget();
    location.reload();
  } else {
    refuse(problem, chosen);
  }
  return ok;
}

function begin(form) {
  const headers = { [form.dataset.csrfHeader]: form.dataset.csrf };
  const draft = draftOf(form.dataset.account, `case.${form.dataset.number}`);
  const chosen = choosers(form, headers, draft);
  const button = form.querySelector('button.big');
  const news = form.querySelector('#sending');
  const tell = (words) => {
    // not disabled, which would take the keyboard's place from it
    button.setAttribute('aria-disabled', String(Boolean(words)));
    news.textContent = words;
  };
  button.addEventListener('click', async () => {
    if (!news.textContent) {
      hideProblems();
      const leaving = await submit(form, headers, draft, chosen, tell);
      if (!leaving) {
        tell('');
      }
    }
  });
}

function beginAll() {
  document.querySelectorAll('#supplement-form:not([data-begun])').forEach((form) => {
    form.dataset.begun = 'true';
    begin(form);
  });
}

beginAll();
// the part of the page that follows the case may have been put in anew
document.body.addEventListener('htmx:afterSettle', beginAll);
