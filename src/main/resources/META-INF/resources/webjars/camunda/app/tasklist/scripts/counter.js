// A link in the navigation bar to the page where a clerk takes an application for somebody at the window.

const chinese = (navigator.language || '').startsWith('zh');

/** The portal lies beside the web applications, whatever context path both have. */
const portal = document.baseURI.replace(/\/camunda\/app\/.*$/, '');
const address = `${portal}/clerk/services`;

/** Only for whom the page opens: taking applications is clerks' work, and others use the task list too. */
async function show(container) {
  const response = await fetch(address, { method: 'HEAD', credentials: 'same-origin' });
  if (response.ok && !response.redirected) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = chinese ? '窗口收件' : 'Take an application';
    container.replaceChildren(link);
  }
}

export default {
  id: 'onewindow-counter',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: (container) => {
    show(container).catch(() => {});
  },
};
