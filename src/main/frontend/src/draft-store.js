// The draft of a signed-in person as the server keeps it: on every device the same, and nobody else's.

/** Its address for a service. */
export function draftStore({ service, formVersion, headers }) {
  const address = `/api/services/${encodeURIComponent(service)}/draft`;
  const common = { ...headers, 'Accept-Language': document.documentElement.lang };

  return {
    /** The draft, or null if there is none. Fails where the server cannot be asked. */
    async load() {
      const response = await fetch(address, { headers: common, cache: 'no-store' });
      if (!response.ok) {
        throw new Error(`The draft was answered with ${response.status}`);
      }
      return response.status === 204 ? null : response.json();
    },
    /** @param leaving whether the page may be gone before the answer comes */
    save({ version, key, data, files }, leaving) {
      return fetch(address, {
        method: 'PUT',
        keepalive: leaving,
        headers: { ...common, 'Content-Type': 'application/json' },
        body: JSON.stringify({ version, clientKey: key, form: data, files: idsOf(files), formVersion }),
      });
    },
    discard: () => fetch(address, { method: 'DELETE', headers: common }),
  };
}

export function idsOf(files) {
  return Object.fromEntries(Object.entries(files).map(([material, there]) => [material, there.map(({ id }) => id)])
    .filter(([, ids]) => ids.length));
}

function sorted(value) {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether two drafts say the same. */
export function sameContent(one, other) {
  const content = ({ data, files }) => JSON.stringify([sorted(data), sorted(idsOf(files))]);
  return content(one) === content(other);
}
