// @ts-check
// Computes the fingerprint of the report in the reader's own browser. The page works without.

/**
 * JSON as RFC 8785 writes it: names in the order of their UTF-16 code units, nothing between.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}

/**
 * The document whose fingerprint was recorded: an answer of the API without what the record adds to it.
 *
 * @param {Record<string, unknown> & { organization: { code: string } }} answer
 */
export function recordedDocument(answer) {
  const added = new Set(['version', 'publishedAt', 'digest', 'link', 'note', 'previousVersion']);
  const document = Object.fromEntries(Object.entries(answer).filter(([name]) => !added.has(name)));
  return { ...document, organization: { code: answer.organization.code } };
}

/**
 * @param {string} text
 * @returns {Promise<string>} SHA-256 in lower-case hexadecimal digits
 */
export async function fingerprint(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {HTMLElement} section */
function offer(section) {
  /** @param {string} outcome */
  const tell = (outcome) => {
    for (const line of section.querySelectorAll('[data-outcome]'))
      line.toggleAttribute('hidden', line.getAttribute('data-outcome') !== outcome);
  };
  /** @param {string} text */
  const show = (text) => {
    const place = section.querySelector('[data-computed]');
    const code = document.createElement('code');
    code.textContent = text;
    place?.replaceChildren(code);
    for (const part of section.querySelectorAll('[data-computed], [data-computed-name]'))
      part.removeAttribute('hidden');
  };
  const start = section.querySelector('[data-verify-start]');
  start?.removeAttribute('hidden');
  start?.addEventListener('click', async () => {
    tell('working');
    try {
      const response = await fetch(section.dataset.verify ?? '', { cache: 'no-store' });
      if (!response.ok) throw new Error(String(response.status));
      const computed = await fingerprint(canonical(recordedDocument(await response.json())));
      show(computed);
      tell(computed === section.dataset.digest ? 'whole' : 'changed');
    } catch {
      tell('failed');
    }
  });
}

if (typeof document !== 'undefined')
  for (const section of document.querySelectorAll('[data-verify]')) offer(/** @type {HTMLElement} */ (section));
