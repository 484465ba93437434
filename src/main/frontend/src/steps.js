// The form and its check as steps with addresses of their own, so that the browser's ways back and forward lead there.

const CHECK = '#check';
const CHANGE = '#change-';
let depth = 0;

/** Runs `leave` where the page began, so that what it does to the history takes the steps' place. */
export function leaveSteps(leave) {
  if (depth) {
    addEventListener('popstate', leave, { once: true });
    history.go(-depth);
  } else {
    leave();
  }
}

/** Every entry of the history knows how far it is from where the page began. */
function countEntry() {
  depth = history.state?.depth ?? depth + 1;
  history.replaceState({ depth }, '');
}

export const changeAddress = (what) => `${CHANGE}${what}`;

/**
 * @param mayCheck whether the check can be shown
 * @param show is called with whether the check is shown
 * @param focus is called with what is to be changed
 */
export function stepsOf({ mayCheck, show, focus }) {
  let checking = false;

  function follow() {
    const wanted = location.hash === CHECK;
    if (wanted && !mayCheck()) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    const moved = checking !== (wanted && location.hash === CHECK);
    checking = location.hash === CHECK;
    if (moved) {
      show(checking);
    }
    if (location.hash.startsWith(CHANGE)) {
      focus(decodeURIComponent(location.hash.slice(CHANGE.length)));
    }
  }

  addEventListener('hashchange', () => {
    countEntry();
    follow();
  });
  return {
    begin() {
      depth = history.state?.depth ?? 0;
      history.replaceState({ depth }, '');
      follow();
    },
    toCheck() { location.hash = CHECK; },
    /** Not a step of its own: something was found that has to be corrected first. */
    backToForm() {
      if (checking) {
        history.replaceState(history.state, '', location.pathname + location.search);
        follow();
      }
    },
  };
}
