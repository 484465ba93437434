// Hands in over a connection that may break: the same request again, which the server knows by its key.

const PAUSES = [1, 2, 4, 8, 15, 30, 30];
const PATIENCE = 45_000;
/** Whoever stands before the product answers so while it starts. */
const NOBODY_THERE = [502, 503, 504];

async function once(address, request) {
  const gaveUp = new AbortController();
  const timer = setTimeout(() => gaveUp.abort(), PATIENCE);
  try {
    return await fetch(address, { ...request, signal: gaveUp.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Ends early when the browser knows that the line is back. */
function pause(seconds) {
  return new Promise((goOn) => {
    const timer = setTimeout(goOn, seconds * 1000);
    addEventListener('online', () => {
      clearTimeout(timer);
      goOn();
    }, { once: true });
  });
}

/** @returns the answer, or null if there was none however often it was asked for; `again` is told before each time */
export async function handIn(address, request, again) {
  for (const seconds of [...PAUSES, null]) {
    const response = await once(address, request).catch(() => null);
    if (response && !NOBODY_THERE.includes(response.status)) {
      return response;
    }
    if (seconds) {
      again();
      await pause(seconds);
    }
  }
  return null;
}
