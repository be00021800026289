export default {
  config: { locales: ['zh-Hans', 'en'] },
};
