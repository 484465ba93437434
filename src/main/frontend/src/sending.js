// Sends one file with its progress told: fetch tells none of what it sends.
import { worded } from './problems.js';
import { text } from './texts.js';

function wordsOf(request) {
  if (request.status === 401 || request.status === 403) {
    return text('signedOut');
  }
  const problem = request.status >= 400 && request.status < 500 ? request.response : null;
  const first = problem?.problems?.[0];
  return first ? worded(first) : problem?.detail ?? text('uploadFailed');
}

/** Calls back `progressed` with 0 to 1, then `sent` with the file as it is kept or `failed` with words. */
export function sendFile(address, headers, file, { progressed, sent, failed }) {
  const request = new XMLHttpRequest();
  request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
  request.responseType = 'json';
  Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Accept-Language', document.documentElement.lang);
  request.upload.addEventListener('progress', ({ loaded, total }) => progressed(total ? loaded / total : 0));
  request.addEventListener('load', () => request.status === 201 ? sent(request.response) : failed(wordsOf(request)));
  request.addEventListener('error', () => failed(text('uploadFailed')));
  request.send(file);
  return () => request.abort();
}
