import type { Actor } from '../actor';
import type { Mover } from './permitted-moves';

/**
 * Who writes: a person of the admin panel, a caller of the content API, or `null` for the system itself (command line,
 * start-up).
 */
export type Writer = ((Mover & Actor) | 'content-api') | null;

const system: Actor = { actorId: null, actorName: 'system' };
const contentApi: Actor = { actorId: null, actorName: 'content API' };

/** In whose name the books are kept. */
export const actorOf = (writer: Writer): Actor => (writer === 'content-api' ? contentApi : (writer ?? system));
