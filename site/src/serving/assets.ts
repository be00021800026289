import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SiteConfiguration } from '../configuration';
import type { PageEncoding } from './page-cache';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const folder = path.join(__dirname, '..', '..', 'assets');

/** One stylesheet, in the order in which the later may refine the earlier; paper comes last, since it takes back most. */
const styles = [
  'base',
  'frame',
  'forms',
  'figures',
  'charts',
  'home',
  'report',
  'tables',
  'compare',
  'data',
  'trouble',
  'print',
];

export interface Asset {
  /** The bytes as they are, and packed. */
  bodies: Record<PageEncoding, Buffer>;
  type: string;
}

/** Stylesheets, scripts and pictures, each under an address that changes with what it says. */
export class Assets {
  private readonly byAddress = new Map<string, Asset>();
  private readonly addresses = new Map<string, string>();

  constructor({ colors }: SiteConfiguration) {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isFile()) this.add(entry.name, readFileSync(path.join(folder, entry.name)));
    this.add('site.css', Buffer.concat(styles.map((name) => readFileSync(path.join(folder, 'styles', `${name}.css`)))));
    this.add('theme.css', Buffer.from(`:root{--accent:${colors.accent};--link:${colors.link}}\n`));
  }

  /** Where an asset stands, by the name of its file. */
  address(name: string): string {
    const address = this.addresses.get(name);
    if (!address) throw new Error(`There is no asset ${name}`);
    return address;
  }

  find(address: string): Asset | undefined {
    return this.byAddress.get(address);
  }

  private add(name: string, body: Buffer): void {
    const { name: stem, ext } = path.parse(name);
    const type = types[ext];
    if (!type) return;
    const print = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const address = `/assets/${stem}.${print}${ext}`;
    this.addresses.set(name, address);
    this.byAddress.set(address, {
      bodies: { br: brotliCompressSync(body), gzip: gzipSync(body), identity: body },
      type,
    });
  }
}
