// A tab beside the task form: the case file behind the task, as the portal shows it to the clerk.

const chinese = (navigator.language || '').startsWith('zh');
const texts = chinese
  ? { tab: '办件卷宗', loading: '正在打开卷宗……', none: '这个任务没有卷宗，或者您无权查看。', failed: '卷宗暂时打不开，请稍后再试。' }
  : { tab: 'Case file', loading: 'Opening the case file…', none: 'This task has no case file that you may see.',
      failed: 'The case file cannot be opened now. Please try again.' };

/** The portal lies beside the web applications, whatever context path both have. */
const portal = document.baseURI.replace(/\/camunda\/app\/.*$/, '');

function note(container, text) {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  container.replaceChildren(paragraph);
}

function show(container, html) {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `${portal}/assets/case-file.css`;
  const page = new DOMParser().parseFromString(html, 'text/html').querySelector('.case-file');
  container.replaceChildren(style, page);
  page.querySelectorAll('form').forEach((form) => form.addEventListener('submit', (event) => {
    event.preventDefault();
    load(container, form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .catch(() => note(container, texts.failed));
  }));
}

async function load(container, address, request) {
  const response = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'text/html' }, ...request });
  if (!response.ok || response.redirected) {
    note(container, response.status === 404 ? texts.none : texts.failed);
    return;
  }
  show(container, await response.text());
}

export default {
  id: 'onewindow-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: texts.tab },
  render(container, { taskId }) {
    note(container, texts.loading);
    load(container, `${portal}/clerk/tasks/${encodeURIComponent(taskId)}/case-file`)
      .catch(() => note(container, texts.failed));
  },
};
