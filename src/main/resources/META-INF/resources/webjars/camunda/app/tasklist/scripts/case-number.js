// The case number on every card of the task list: asked for all cards of a page at once.

const chinese = (navigator.language || '').startsWith('zh');
const label = chinese ? '办件编号' : 'Case';

/** The portal lies beside the web applications, whatever context path both have. */
const portal = document.baseURI.replace(/\/camunda\/app\/.*$/, '');

let waiting = new Map();

async function ask(cards) {
  const query = [...cards.keys()].map((id) => `task=${encodeURIComponent(id)}`).join('&');
  const response = await fetch(`${portal}/clerk/tasks/case-numbers?${query}`,
    { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!response.ok || response.redirected) {
    return;
  }
  const numbers = await response.json();
  cards.forEach((containers, id) => containers.forEach((container) => show(container, numbers[id])));
}

function show(container, number) {
  if (number) {
    container.classList.add('case-number');
    container.textContent = `${label} ${number}`;
  }
}

function enqueue(container, taskId) {
  if (waiting.size === 0) {
    // the cards of a page are drawn one after the other
    setTimeout(() => {
      const cards = waiting;
      waiting = new Map();
      ask(cards).catch(() => {});
    }, 50);
  }
  waiting.set(taskId, [...(waiting.get(taskId) || []), container]);
}

export default {
  id: 'onewindow-case-number',
  pluginPoint: 'tasklist.card',
  priority: 900,
  render: (container, { taskId }) => enqueue(container, taskId),
};
