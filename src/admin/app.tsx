import logo from './logo.svg';

/** Where Strapi notes that a person has closed its news about the media library. */
const newsIsClosed = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** Where Strapi keeps the language of the panel, until a signed-in person's own choice is known. */
const languageIsKept = 'strapi-admin-language';

// Strapi starts in English; nobody should have to find the profile page to read the sign-in page.
if (localStorage.getItem(languageIsKept) === null)
  localStorage.setItem(languageIsKept, /^zh\b/i.test(navigator.language) ? 'zh-Hans' : 'en');

// Refusals are in the language of the panel, whatever that of the browser is.
const ask = window.fetch;
window.fetch = (input, init) => {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  headers.set('Accept-Language', localStorage.getItem(languageIsKept) ?? navigator.language);
  return ask(input, { ...init, headers });
};

/** Ways into screens of Strapi that this product has no use for: its shop, media, and what paid editions add. */
const ofNobody = [
  "a[href^='https://market.strapi.io']",
  ...[
    'plugins/upload',
    'plugins/cloud',
    'plugins/content-type-builder',
    'collection-types/plugin::users-permissions.user',
    'settings/media-library',
    'settings/internationalization',
    'settings/releases',
    'settings/review-workflows',
    'settings/content-history',
    'settings/purchase-',
  ].map((address) => `a[href*='/admin/${address}'], a[href*='/content-manager/${address}']`),
  // A heading over a list without entries.
  'nav li:has(> div > ol:empty)',
];

export default {
  // Nobody here installs a newer Strapi because a screen asks the internet whether there is one.
  config: { locales: ['zh-Hans', 'en'], auth: { logo }, menu: { logo }, notifications: { releases: false } },
  /** The news would stand above every screen until each person closed it. */
  bootstrap() {
    localStorage.setItem(newsIsClosed, 'true');
    const style = document.createElement('style');
    style.textContent = `${ofNobody.join()} { display: none !important; }`;
    document.head.append(style);
  },
};
