// The picture of the house in CONTRIBUTING.md: the layers, and the imports that there are between them.
import { importsBelow, layerOf } from './imports.mjs';

/** Layers within a layer are drawn as one room with it. */
const roomOf = ({ name }) => (name.startsWith('exchange') ? 'exchange' : name);

/** @type {[name: string, holds: (room: string) => boolean][]} */
const floors = [
  ['the admin panel', (room) => room.startsWith('admin')],
  ['what both sides share', (room) => ['model', 'contracts'].includes(room)],
  ['the public site', (room) => ['site', 'client'].includes(room)],
  ['the server', () => true],
];

/** The rooms that each room's files import, tests left out. */
function doors(root) {
  const found = new Map();
  for (const { layer, target, isTest } of importsBelow(root)) {
    if (isTest) continue;
    const from = roomOf(layer);
    if (!found.has(from)) found.set(from, new Set());
    const other = target && layerOf(target);
    const to = other && roomOf(other);
    if (to && to !== from) found.get(from).add(to);
  }
  return found;
}

/** Whether one leads to the other through a third room. */
function leadsAround(found, from, to) {
  const seen = new Set([from]);
  const open = [...found.get(from)].filter((room) => room !== to);
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    open.push(...(found.get(room) ?? []));
  }
  return false;
}

/**
 * A Mermaid graph. A door is left out where a way through other rooms says the same.
 *
 * @param {string} root the repository
 */
export function house(root) {
  const found = doors(root);
  for (const rooms of [...found.values()]) for (const room of rooms) if (!found.has(room)) found.set(room, new Set());
  const rooms = [...found.keys()].sort();
  const id = (room) => room.replaceAll(' ', '-');
  const floorOf = (room) => floors.find(([, holds]) => holds(room))[0];
  const drawn = floors.map(([floor]) => [
    `  subgraph ${id(floor)}["${floor}"]`,
    ...rooms.filter((room) => floorOf(room) === floor).map((room) => `    ${id(room)}["${room}"]`),
    '  end',
  ]);
  const arrows = rooms.flatMap((from) =>
    [...found.get(from)]
      .filter((to) => !leadsAround(found, from, to))
      .sort()
      .map((to) => `  ${id(from)} --> ${id(to)}`),
  );
  return ['```mermaid', 'graph TD', ...drawn.flat(), ...arrows, '```'].join('\n');
}

const marks = ['<!-- house: written by `npm run generate` -->', '<!-- /house -->'];

/** A page with the picture in its place. */
export function withHouse(page, root) {
  const [begin, end] = marks.map((mark) => page.indexOf(mark));
  return `${page.slice(0, begin + marks[0].length)}\n${house(root)}\n${page.slice(end)}`;
}
