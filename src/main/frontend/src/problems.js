// The summary above the form: what went wrong, each line leading to its field.
import { text } from './texts.js';

const panel = () => document.getElementById('problems');

/** What was expected and what was found instead. */
export function worded({ expected, found }) {
  return text(found ? 'expectedFound' : 'expected', { expected, found });
}

function link(words, href, onClick) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = words;
  if (onClick) {
    anchor.addEventListener('click', onClick);
  }
  return anchor;
}

function line({ label, message, control }) {
  const item = document.createElement('li');
  const whole = label ? text('fieldProblem', { label, message }) : message;
  item.append(control
    ? link(whole, `#${control.id}`, (event) => { event.preventDefault(); control.focus(); })
    : whole);
  return item;
}

export function hideProblems() {
  panel().hidden = true;
  panel().replaceChildren();
}

/** Shows a heading and, where given, lines that lead to fields, an explanation and a link; takes the focus. */
export function showProblems({ title, explanation, lines = [], follow }) {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...lines.map(line));
  const paragraph = document.createElement('p');
  paragraph.append(explanation ?? '', ...(follow ? [' ', link(follow.text, follow.href)] : []));
  panel().replaceChildren(heading, ...(lines.length ? [list] : []), ...(explanation || follow ? [paragraph] : []));
  panel().hidden = false;
  panel().focus();
}
