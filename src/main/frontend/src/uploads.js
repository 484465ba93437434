// The materials that the answers call for as files: asks the rules as the answers change and shows a part for each.
import { addressOf, linesOfMissing, materialFiles } from './material-files.js';
import { text } from './texts.js';
import { announce } from './upload-list.js';

const ASK_AFTER = 300;

/** What the rules want uploaded, or null if they could not be asked. Answers that are not right yet are left out. */
async function wanted(service, situation) {
  const response = await fetch(`/api/services/${encodeURIComponent(service)}/precheck`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify(situation),
  });
  const answer = await response.json();
  if (response.status === 422) {
    const wrong = new Set(answer.problems.map(({ field }) => field));
    const rest = Object.fromEntries(Object.entries(situation).filter(([key]) => !wrong.has(key)));
    return Object.keys(rest).length < Object.keys(situation).length ? wanted(service, rest) : null;
  }
  return response.ok
    ? answer.findings.filter(({ effect, provision }) => effect === 'MATERIAL' && provision === 'UPLOAD') : null;
}

/** `changed` is called when other materials are wanted or other files are there. */
export function uploadsOf({ service, services, headers, draft, changed }) {
  const section = document.getElementById('uploads');
  const titles = JSON.parse(section.dataset.titles);
  const questions = JSON.parse(section.dataset.precheck);
  const known = new Map();
  let shown = [];
  let asked = null;
  let timer;

  function filesOf(material) {
    if (!known.has(material)) {
      known.set(material, materialFiles({
        id: `upload-${material}`,
        address: addressOf(services, service, material),
        headers,
        title: titles[material] ?? material,
        accept: section.dataset.accept,
        largest: Number(section.dataset.largest),
        kept: draft.files[material] ?? [],
        changed: (files) => {
          draft.saveFiles({ ...draft.files, [material]: files });
          changed();
        },
      }));
    }
    return known.get(material);
  }

  function show(findings) {
    const before = shown.join();
    shown = [...new Set(findings.map(({ material }) => material))];
    findings.forEach(({ material, reason }) => filesOf(material).view.explain(reason));
    if (shown.join() === before) {
      return;
    }
    document.getElementById('upload-list').replaceChildren(...shown.map((material) => filesOf(material).view.part));
    section.hidden = shown.length === 0;
    changed();
    announce(shown.length ? text('uploadNeeded', { titles: shown.map((one) => filesOf(one).title).join('、') }) : '');
  }

  async function ask(situation, question) {
    const findings = await wanted(service, situation).catch(() => null);
    if (question === asked && findings) {
      show(findings);
    } else if (question === asked) {
      // the next change asks again
      asked = null;
    }
  }

  return {
    answersChanged(answers) {
      const situation = Object.fromEntries(questions.filter((key) => key in answers).map((key) => [key, answers[key]]));
      const question = JSON.stringify(situation);
      if (question !== asked) {
        asked = question;
        clearTimeout(timer);
        timer = setTimeout(() => ask(situation, question), ASK_AFTER);
      }
    },
    busy: () => shown.some((material) => filesOf(material).busy),
    settled: () => Promise.all(shown.map((material) => filesOf(material).settled())),
    /** Ids by material, as the application names them. */
    chosen: () => Object.fromEntries(shown.map((material) => [material, filesOf(material).ids])
      .filter(([, ids]) => ids.length)),
    /** What is wanted, and which files are there for it. */
    summary: () => shown.map((name) => ({ name, title: filesOf(name).title, files: filesOf(name).names })),
    controlOf: (material) => known.get(material)?.view.input,
    missing: () => linesOfMissing(shown.map(filesOf)),
    /** A refusal of `files.MATERIAL`: those files are gone. */
    asLine(field, message) {
      const files = known.get(field.replace(/^files\./, ''));
      files?.drop();
      return files?.line(message);
    },
  };
}
