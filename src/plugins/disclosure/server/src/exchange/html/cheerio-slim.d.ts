/** The entry of cheerio that parses with htmlparser2 alone; `moduleResolution: Node` does not see its types. */
declare module 'cheerio/slim' {
  export { type CheerioAPI, load } from 'cheerio';
}
