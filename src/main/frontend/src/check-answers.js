// Every answer as the form words it, in the form's groups, each with a link to where it is changed.
import { changeAddress } from './steps.js';
import { text } from './texts.js';

const locale = () => (document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN');

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

const WORDED = {
  datetime: (field, value) => new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${value}T00:00:00Z`)),
  checkbox: (field, value) => text(value ? 'yes' : 'no'),
};

function option(field, value) {
  return field.values?.find((one) => one.value === value)?.label ?? String(value);
}

function worded(field, value) {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) {
    return field.type === 'checkbox' ? text('no') : '';
  }
  return WORDED[field.type]?.(field, value)
    ?? [value].flat().map((one) => option(field, one)).join(locale() === 'en-GB' ? ', ' : '、');
}

/** One line; `answers` are words, none of them if nothing was answered. */
function row(label, answers, what) {
  const link = element('a', '', text('change'), element('span', 'unseen', text('changeWhat', { label })));
  link.href = changeAddress(what);
  const given = answers.length ? answers : [element('span', 'quiet-text', text('notGiven'))];
  return element('div', '', element('dt', '', label),
    element('dd', 'answer', ...given.map((one) => element('div', '', one))), element('dd', 'change', link));
}

function group(title, rows) {
  const heading = element('h3', '', title);
  return element('section', 'panel', heading, element('dl', 'rows answers', ...rows));
}

/** Groups within groups are told as groups: people see headings, not how deep they are nested. */
function groups({ components, label }, { data, isShown }) {
  const own = components.filter((one) => one.key && isShown(one));
  const rows = own.map((field) =>
    row(field.label ?? field.dateLabel ?? field.key, [worded(field, data[field.key])].filter(Boolean), field.key));
  const within = components.filter((one) => one.components).flatMap((one) => groups(one, { data, isShown }));
  return [...(rows.length ? [group(label ?? text('formLabel'), rows)] : []), ...within];
}

/**
 * @param isShown whether the form shows a field in this situation
 * @param materials title, name and file names of each that is wanted
 * @param signatures whose were seen
 */
export function showAnswers(host, { schema, data, isShown, materials, signatures }) {
  const shown = groups(schema, { data, isShown });
  if (materials.length) {
    shown.push(group(document.getElementById('uploads-heading').textContent,
      materials.map(({ name, title, files }) => row(title, files, `files.${name}`))));
  }
  const seen = document.querySelector('#signatures legend');
  if (seen) {
    shown.push(group(seen.textContent, [row(seen.textContent, signatures, 'signed')]));
  }
  host.replaceChildren(...shown);
}
