// The application page: shows the form, hands it in once, leads to whatever has to be corrected.
import {
  ExpressionFieldModule, ExpressionLanguageModule, Form, MarkdownRendererModule, RepeatRenderModule,
} from '@bpmn-io/form-js-viewer';
import { showAnswers } from './check-answers.js';
import { fieldErrors } from './field-errors.js';
import { handIn } from './handing-in.js';
import { nativeFields } from './native-fields.js';
import { hideProblems, showProblems, worded } from './problems.js';
import { receptionOf } from './reception.js';
import { stepsOf } from './steps.js';
import { text } from './texts.js';
import { uploadsOf } from './uploads.js';

const page = document.getElementById('application');
const { service, csrf, csrfHeader } = page.dataset;
const reception = receptionOf(page);
const { draft } = reception;
const schema = JSON.parse(page.dataset.schema);
const onward = document.getElementById('to-check');
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
  service, draft, services: reception.services, headers: { ...reception.headers, [csrfHeader]: csrf }, changed: showCheck });
const steps = stepsOf({ mayCheck: () => !Object.keys(form.submit().errors).length, show: showStep, focus: focusOn });
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
  steps.backToForm();
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
  return handIn(reception.cases, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      'Idempotency-Key': draft.key,
      [csrfHeader]: csrf,
    },
    body: JSON.stringify({ service, form: data, files: uploads.chosen(), ...reception.about() }),
  }, () => working(text('again')));
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
  [button, onward].forEach((each) => each.setAttribute('aria-disabled', String(busy)));
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

/** Shows only what the form asks for now: what a condition hides is no answer. */
function showCheck() {
  if (!document.getElementById('check-step').hidden) {
    showAnswers(document.getElementById('answers'), { schema, data: form._getSubmitData(),
      isShown: (field) => controlOf(field), materials: uploads.summary(), signatures: reception.signatures() });
  }
}

function showStep(checking) {
  hideProblems();
  document.getElementById('form-step').hidden = checking;
  document.getElementById('check-step').hidden = !checking;
  onward.hidden = checking;
  document.querySelectorAll('[data-while-checking]').forEach((each) => { each.hidden = !checking; });
  document.querySelectorAll('.steps li').forEach((step, index) => {
    step.toggleAttribute('aria-current', false);
    if ((index === 1) === checking) {
      step.setAttribute('aria-current', 'step');
    }
  });
  showCheck();
  if (checking) {
    document.getElementById('check-heading').focus();
  } else {
    // where the way back leads, the browser knows the place
    document.getElementById('form-step').focus({ preventScroll: location.hash !== '#form-step' });
  }
}

/** What a link of the check leads to: a field, the files of a material, or the signatures. */
function focusOn(what) {
  const field = fields().find(({ key }) => key === what);
  const control = field ? controlOf(field)
    : uploads.controlOf(what.replace(/^files\./, '')) ?? document.querySelector('#signatures input');
  control?.focus();
}

async function toCheck() {
  if (busy) {
    return;
  }
  hideProblems();
  const { errors } = form.submit();
  if (Object.keys(errors).length) {
    showFieldProblems(errors);
    return;
  }
  await filesArrived();
  if (!lacksMaterials()) {
    steps.toCheck();
  }
}

async function submit() {
  if (busy) {
    return;
  }
  hideProblems();
  await filesArrived();
  working(text('sending'));
  await draft.hold();
  const response = await send(answered(form.submit().data));
  const leaving = response ? await settle(response).catch(() => showFailure()) : showFailure();
  if (!leaving) {
    working('');
    draft.goOn();
  }
}

/** What the form has fields for: nothing else belongs into a draft. */
function enteredOf(data) {
  const keys = new Set(fields().map(({ key }) => key).filter(Boolean));
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.has(key)));
}

/** The form knows its own answers only after it was drawn. */
async function drawn() {
  const instances = form.get('formFieldInstanceRegistry');
  while (fields().some(({ key }) => key) && !instances.getAll().length) {
    await new Promise((goOn) => setTimeout(goOn, 20));
  }
}

async function start() {
  const begun = await draft.begin();
  await form.importSchema(schema, draft.data);
  await drawn();
  draft.base(enteredOf(form._getState().data));
  form.on('changed', ({ data }) => {
    draft.save(enteredOf(data));
    uploads.answersChanged(answered(form._getSubmitData()));
  });
  uploads.answersChanged(answered(form._getSubmitData()));
  onward.addEventListener('click', toCheck);
  button.addEventListener('click', submit);
  reception.begun(begun);
  steps.begin();
  page.dataset.ready = 'true';
}

start();
