// The summary above the form: what went wrong, each line leading to its field.

const panel = () => document.getElementById('problems');

function link(text, href, onClick) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  if (onClick) {
    anchor.addEventListener('click', onClick);
  }
  return anchor;
}

function line({ label, message, control }) {
  const item = document.createElement('li');
  const name = label ? `${label}: ` : '';
  item.append(control
    ? link(name + message, `#${control.id}`, (event) => { event.preventDefault(); control.focus(); })
    : name + message);
  return item;
}

export function hideProblems() {
  panel().hidden = true;
  panel().replaceChildren();
}

/** Shows a heading, then a text, lines that lead to fields, and a link, where they are given; and takes the focus. */
export function showProblems({ title, text, lines = [], follow }) {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...lines.map(line));
  const paragraph = document.createElement('p');
  paragraph.append(text ?? '', ...(follow ? [' ', link(follow.text, follow.href)] : []));
  panel().replaceChildren(heading, ...(lines.length ? [list] : []), ...(text || follow ? [paragraph] : []));
  panel().hidden = false;
  panel().focus();
}
