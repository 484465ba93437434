// The page's texts in the reader's language, as the server put them into the page.

const texts = () => document.getElementById('texts').dataset;

/** The text with its {name} or {0} replaced. */
export function text(name, values = {}) {
  return texts()[name].replace(/\{(\w+)}/g, (whole, key) => values[key] ?? whole);
}
