// The files of one material: which are there, which are on their way.
import { sendFile } from './sending.js';
import { text } from './texts.js';
import { materialPart } from './upload-list.js';

/** Where files for a material of a service are taken. */
export function addressOf(services, service, material) {
  return `${services}/${[service, 'materials', material].map(encodeURIComponent).join('/')}/files`;
}

/** Lines of the summary for those materials that have no file. */
export function linesOfMissing(materials) {
  return materials.filter(({ ids }) => !ids.length).map((files) => files.line(text('uploadNone')));
}

/** `kept` are files uploaded before this page was loaded; `changed` is called with what is there now. */
export function materialFiles({ id, address, headers, title, accept, largest, kept, changed }) {
  const there = new Map();
  let underWay = 0;
  const waiting = [];
  const view = materialPart({ id, title, accept, choose: (files) => files.forEach(send) });

  function tell() {
    changed([...there.values()].map(({ file }) => file));
  }

  /** A file that stays behind because this fails is swept after a day. */
  function forget(file) {
    there.delete(file.id);
    tell();
    fetch(`${address}/${encodeURIComponent(file.id)}`, { method: 'DELETE', headers }).catch(() => {});
  }

  function ended() {
    underWay -= 1;
    if (!underWay) {
      waiting.splice(0).forEach((goOn) => goOn());
    }
  }

  function send(file) {
    let takeBack = () => {};
    const line = view.line({ name: file.name, bytes: file.size }, () => takeBack());
    if (file.size > largest) {
      line.failed(text('uploadTooLarge'));
      return;
    }
    underWay += 1;
    const abort = sendFile(address, headers, file, {
      progressed: line.sending(),
      sent(received) {
        takeBack = () => forget(received);
        line.sent(received);
        there.set(received.id, { file: received, line });
        tell();
        ended();
      },
      failed(message) {
        takeBack = () => {};
        line.failed(message);
        ended();
      },
    });
    takeBack = () => {
      abort();
      ended();
    };
  }

  kept.forEach((file) => there.set(file.id, { file, line: view.line(file, () => forget(file)) }));
  return {
    title,
    view,
    /** A line of the summary that leads to this material. */
    line(message) {
      view.complain(message);
      return { label: title, message, control: view.input };
    },
    get names() { return [...there.values()].map(({ file }) => file.name); },
    get ids() { return [...there.keys()]; },
    get busy() { return underWay > 0; },
    /** When no file is on its way any more, whether it arrived or not. */
    settled: () => new Promise((goOn) => (underWay ? waiting.push(goOn) : goOn())),
    /** The server does not have them any more. */
    drop() {
      [...there.values()].forEach(({ file, line }) => {
        line.take();
        forget(file);
      });
    },
  };
}
