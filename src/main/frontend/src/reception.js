// Whose application the page takes: the reader's own, or that of the person at the window whom a clerk serves.
import { passingDraft } from './draft.js';
import { draftNews } from './draft-news.js';
import { keptDraft } from './kept-draft.js';
import { leaveSteps } from './steps.js';
import { text } from './texts.js';

const casePath = (caseNumber) => `/cases/${encodeURIComponent(caseNumber)}`;

function ownApplication({ account, service, version, csrf, csrfHeader }) {
  const draft = keptDraft({ account, service, formVersion: version, headers: { [csrfHeader]: csrf },
    tell: (...news) => told.of(...news) });
  const told = draftNews(draft);
  return {
    draft,
    begun: told.begun,
    headers: {},
    cases: '/api/cases',
    services: '/api/services',
    about: () => ({}),
    arrived: (caseNumber) => location.assign(casePath(caseNumber)),
    earlierCase: (caseNumber) => ({ text: text('earlierCase'), href: casePath(caseNumber) }),
    ownCases: () => ({ text: text('myCases'), href: '/cases' }),
    asLine: () => null,
    signatures: () => [],
  };
}

/** Nothing of it outlives the page: the next person at the window sees nothing of this one. */
function atTheWindow({ dataset }) {
  const { name, idNumber, channel } = dataset;
  const boxes = [...document.querySelectorAll('#signatures input')];
  return {
    draft: passingDraft(),
    begun() {},
    headers: { 'Applicant-Id-Number': idNumber },
    cases: '/api/clerk/cases',
    services: '/api/clerk/services',
    about: () => ({
      person: { name, idNumber }, channel, signed: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    }),
    /** The way back from the receipt leads past the form. */
    arrived: (caseNumber) => leaveSteps(() => location.replace(`/clerk/receipts/${encodeURIComponent(caseNumber)}`)),
    earlierCase: (caseNumber) => ({ text: caseNumber, href: '#application' }),
    ownCases: () => undefined,
    signatures: () => boxes.filter(({ checked }) => checked).map((box) => box.parentElement.textContent.trim()),
    asLine: (field, message) => (field === 'signed'
      ? { label: document.querySelector('#signatures legend').textContent, message, control: boxes[0] } : null),
  };
}

export function receptionOf(page) {
  const window = document.getElementById('at-the-window');
  return window ? atTheWindow(window) : ownApplication(page.dataset);
}
