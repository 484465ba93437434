// The application page: shows the form, hands it in once, leads to whatever has to be corrected.
import {
  ExpressionFieldModule, ExpressionLanguageModule, Form, MarkdownRendererModule, RepeatRenderModule,
} from '@bpmn-io/form-js-viewer';
import { fieldErrors } from './field-errors.js';
import { nativeFields } from './native-fields.js';
import { hideProblems, showProblems, worded } from './problems.js';
import { receptionOf } from './reception.js';
import { text } from './texts.js';
import { uploadsOf } from './uploads.js';

const page = document.getElementById('application');
const { service, csrf, csrfHeader } = page.dataset;
const reception = receptionOf(page);
const { draft } = reception;
const button = document.getElementById('submit');
const form = new Form({
  container: page.querySelector('.form-host'),
  // without ViewerCommandsModule, which complains when a field is left: a complaint that appears between pressing and
  // releasing the mouse moves the page, and the click goes astray
  modules: [ExpressionFieldModule, ExpressionLanguageModule, MarkdownRendererModule, RepeatRenderModule],
  additionalModules: [nativeFields, fieldErrors],
  debounce: false,
  properties: { ariaLabel: text('formLabel') },
});
const uploads = uploadsOf({
  service, draft, services: reception.services, headers: { ...reception.headers, [csrfHeader]: csrf } });
let busy = false;
let warnedOf = '';

function fields() {
  return form.get('formFieldRegistry').getAll();
}

function controlOf(field) {
  return page.querySelector(`[id$="-${CSS.escape(field.id)}"], [id$="-${CSS.escape(field.id)}-0"]`);
}

function labelOf(field) {
  return field.label ?? field.dateLabel ?? field.key;
}

function asLine(field, message) {
  return { label: labelOf(field), message, control: controlOf(field) };
}

/** In the order in which a person meets them on the page. */
function showFieldProblems(messages) {
  const lines = fields().filter((field) => messages[field.id])
    .map((field) => asLine(field, [messages[field.id]].flat()[0]));
  showProblems({ title: text('problems', { count: lines.length }), lines });
}


/** Problems that the server found: at their fields and in the summary; those of no field in the summary alone. */
function showRefusal(problem) {
  const byKey = new Map(fields().filter((field) => field.key).map((field) => [field.key, field]));
  const found = (problem.problems ?? []).map((one) => ({ field: byKey.get(one.field), message: worded(one), one }));
  const ofFields = found.filter(({ field }) => field);
  form._setState({ errors: Object.fromEntries(ofFields.map(({ field, message }) => [field.id, [message]])) });
  showProblems({
    title: found.length ? text('problems', { count: found.length }) : text('refused'),
    explanation: found.length ? null : problem.detail ?? problem.title,
    lines: found.map(({ field, message, one }) => field ? asLine(field, message)
      : reception.asLine(one.field, message) ?? uploads.asLine(one.field, message) ?? { label: one.field, message }),
  });
}

function showDuplicate(problem) {
  const key = problem.problems?.[0]?.field;
  const field = fields().find((one) => one.key === key);
  showProblems({
    title: text('refused'),
    explanation: text('duplicate', { field: field ? labelOf(field) : key ?? '' }),
    follow: problem.caseNumber && reception.earlierCase(problem.caseNumber),
  });
}

/** Not lost: the same button sends the same content under the same key. */
function showFailure() {
  showProblems({ title: text('failed'), explanation: text('failedText') });
}

/** It was accepted before and then changed: the earlier one counts, and the next page view begins anew. */
function showKeyReused() {
  draft.forget();
  showProblems({
    title: text('refused'), explanation: text('keyReused'), follow: reception.ownCases() });
}

const REFUSALS = {
  'urn:onewindow:problem:duplicate': showDuplicate,
  'urn:onewindow:problem:key-reused': showKeyReused,
};

async function settle(response) {
  if (response.ok) {
    const { caseNumber } = await response.json();
    draft.forget();
    document.getElementById('sending').textContent = text('sent');
    reception.arrived(caseNumber);
    return true;
  }
  if (response.status === 401 || response.status === 403) {
    showProblems({
      title: text('failed'), explanation: text('signedOut'), follow: { text: text('signIn'), href: location.href } });
  } else if (response.status >= 500) {
    showFailure();
  } else {
    const problem = await response.json();
    (REFUSALS[problem.type] ?? showRefusal)(problem);
  }
  return false;
}

function send(data) {
  return fetch(reception.cases, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      'Idempotency-Key': draft.key,
      [csrfHeader]: csrf,
    },
    body: JSON.stringify({ service, form: data, files: uploads.chosen(), ...reception.about() }),
  });
}

function answered(data) {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));
}

/** Once for the same materials: whoever does not have them may still submit. */
function lacksMaterials() {
  const missing = uploads.missing();
  const names = missing.map(({ label }) => label).join();
  if (!missing.length || names === warnedOf) {
    return false;
  }
  warnedOf = names;
  showProblems({ title: text('uploadMissing'), lines: missing, explanation: text('uploadMissingText') });
  return true;
}

function working(news) {
  busy = Boolean(news);
  button.setAttribute('aria-disabled', String(busy));
  document.getElementById('sending').textContent = news;
}

/** Whoever pressed need not press again once the files are there. */
async function filesArrived() {
  if (uploads.busy()) {
    working(text('uploadBusy'));
    await uploads.settled();
    working('');
  }
}

async function submit() {
  if (busy) {
    return;
  }
  hideProblems();
  const { data, errors } = form.submit();
  if (Object.keys(errors).length) {
    showFieldProblems(errors);
    return;
  }
  await filesArrived();
  if (lacksMaterials()) {
    return;
  }
  working(text('sending'));
  const leaving = await send(answered(data)).then(settle).catch(() => showFailure());
  if (!leaving) {
    working('');
  }
}

async function start() {
  await form.importSchema(JSON.parse(page.dataset.schema), draft.data);
  form.on('changed', ({ data }) => {
    draft.save(data);
    uploads.answersChanged(answered(form._getSubmitData()));
  });
  // the form knows its own answers only after it was drawn
  uploads.answersChanged(answered(draft.data));
  button.addEventListener('click', submit);
  page.dataset.ready = 'true';
}

start();
