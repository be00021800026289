import type { SitePage } from '../serving/page';

/** Everything may be read by machines, searches apart: they lead to pages that are listed anyway. */
export const robotsFile: SitePage = {
  pattern: '/robots.txt',
  query: [],
  async show({ configuration }) {
    const lines = ['User-agent: *', 'Disallow: /*?q=', 'Disallow: /text-size', 'Allow: /', ''];
    return {
      file: [...lines, `Sitemap: ${configuration.address}/sitemap.xml`, ''].join('\n'),
      type: 'text/plain; charset=utf-8',
    };
  },
};
