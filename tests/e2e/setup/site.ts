import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { siteConfiguration } from '../../../site/src/configuration';
import { type RunningSite, startSite } from '../../../site/src/server';

const running = new Map<string, Promise<RunningSite>>();
const contexts: BrowserContext[] = [];
const wires: Wire[] = [];

/** The public site in front of a server: that of the run, unless another address is given. */
async function siteAt(api: string): Promise<string> {
  const site =
    running.get(api) ?? startSite({ ...siteConfiguration({ GONGKAI_API: api, SITE_PORT: '0' }), host: '127.0.0.1' });
  running.set(api, site);
  return `http://127.0.0.1:${(await site).port}`;
}

interface Screen {
  width?: number;
  height?: number;
  javaScriptEnabled?: boolean;
  /** Where the site finds the API. */
  api?: string;
}

export interface Citizen {
  page: Page;
  /** Where the site stands. */
  site: string;
  /** Addresses outside the site that the page asked for. */
  strayed: string[];
  /** What the browser complained of, and what a script on the page said. */
  complaints: string[];
  visit(path: string): Promise<number>;
}

/** Somebody at a browser, with nothing but the address of the site. */
export async function newCitizen(screen: Screen = {}): Promise<Citizen> {
  const { width = 1280, height = 900, javaScriptEnabled = true, api = server.url } = screen;
  const site = await siteAt(api);
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled, acceptDownloads: true });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const strayed: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) strayed.push(request.url());
  });
  // A page that is not there is no fault of the page that tells so.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    return dialog.dismiss();
  });
  const visit = async (path: string) => (await page.goto(site + path))?.status() ?? 0;
  return { page, site, strayed, complaints, visit };
}

/** The wire between a site and its server, which can be cut and mended. */
export interface Wire {
  address: string;
  /** Nothing goes through any more, and nobody is told. */
  stall(): void;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function newWire(): Promise<Wire> {
  const { hostname, port } = new URL(server.url);
  const sockets = new Set<Socket>();
  let listener: Server | undefined;
  let place = 0;
  let stalled = false;
  const mend = async () => {
    stalled = false;
    listener = createServer((socket) => {
      const other = connect(Number(port), hostname);
      for (const end of [socket, other]) {
        sockets.add(end);
        end.on('error', () => undefined).on('close', () => sockets.delete(end));
      }
      if (!stalled) socket.pipe(other).pipe(socket);
    });
    listener.listen(place, '127.0.0.1');
    await once(listener, 'listening');
    place = (listener.address() as AddressInfo).port;
  };
  const cut = async () => {
    listener?.close();
    for (const socket of sockets) socket.destroy();
  };
  const stall = () => {
    stalled = true;
    for (const socket of sockets) socket.unpipe();
  };
  await mend();
  const wire = { address: `http://127.0.0.1:${place}`, stall, cut, mend };
  wires.push(wire);
  return wire;
}

/** Closes every window, the sites and the wires. */
export async function closeSites(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  for (const site of running.values()) await (await site).close();
  running.clear();
  for (const wire of wires.splice(0)) await wire.cut();
}
