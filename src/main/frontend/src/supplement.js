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

function begin(form) {
  const headers = { [form.dataset.csrfHeader]: form.dataset.csrf };
  const draft = draftOf(form.dataset.account, `case.${form.dataset.number}`);
  const chosen = choosers(form, headers, draft);
  const button = form.querySelector('button.big');
  button.addEventListener('click', async () => {
    hideProblems();
    const lines = linesOfMissing(chosen.map(({ files }) => files));
    if (chosen.some(({ files }) => files.busy)) {
      showProblems({ title: text('uploadBusy') });
    } else if (lines.length) {
      showProblems({ title: text('uploadMissing'), lines });
    } else {
      button.disabled = true;
      const { ok, problem } = await handIn(form, headers, chosen).catch(() => ({ ok: false, problem: null }));
      button.disabled = false;
      if (ok) {
        draft.forget();
        location.reload();
      } else {
        refuse(problem, chosen);
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
