import logo from './logo.svg';

/** Where Strapi notes that a person has closed its news about the media library. */
const newsIsClosed = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

export default {
  config: { locales: ['zh-Hans', 'en'], auth: { logo }, menu: { logo } },
  /** The news would stand above every screen until each person closed it. */
  bootstrap() {
    localStorage.setItem(newsIsClosed, 'true');
  },
};
