/** From a register of applications to the matrix: what one report year counts. */

import { computeTotals } from '../checks/totals';
import type { TableValues } from '../document/report-document';
import { cellsOf } from '../layout/cells';
import type { Layout } from '../layout/declaration';
import { firstDay, lastDay } from './days';
import { byPlace, type RegisterEntry, type RegisterPlace, type RemedyEntry } from './entry';
import { type Fault, faultOf, mayConcern, remedyFaultOf } from './faults';
import { countedRows, resultRow } from './places-of-layout';
import { distinct } from './repeats';

/** Something that is not counted, and where it stands. */
export interface NotCounted extends RegisterPlace {
  fault: Fault;
}

export interface RegisterCount {
  applications: TableValues;
  remedies: TableValues;
  /** By cell address, totals left out: the rows that the cell counts, in their order. */
  places: Map<string, RegisterPlace[]>;
  /** What may belong to the year and is not counted, in the order of the register. */
  notCounted: NotCounted[];
  /** Rows that repeat another. */
  repeats: RegisterPlace[];
  /** The applications that came in the year, and those that were answered in it. */
  received: RegisterEntry[];
  answered: RegisterEntry[];
}

/**
 * Counts a register for a report year. New is what was received in it; carried over, what was received before and was
 * open at its start; a result, what was answered in it; carried forward, what was open at its end. So what one year
 * carries forward is what the next one carries over, and the matrix adds up whatever the register holds.
 */
export function countRegister(register: readonly RegisterEntry[], year: number, layout: Layout): RegisterCount {
  const { entries, repeats, conflicts } = distinct(register);
  const tally = new Tally(year, layout);
  for (const entry of entries) {
    tally.application(entry);
    for (const remedy of entry.remedies) tally.remedy(remedy, entry.place);
  }
  for (const { place, received, answered } of conflicts)
    if (mayConcern(year, received, answered)) tally.notCounted.push({ ...place, fault: 'conflict' });
  const { places, notCounted, received, answered } = tally;
  return {
    ...tablesOf(layout, places),
    places,
    notCounted: notCounted.sort(byPlace),
    repeats: repeats.map(({ place }) => place).sort(byPlace),
    received,
    answered,
  };
}

class Tally {
  readonly places = new Map<string, RegisterPlace[]>();
  readonly notCounted: NotCounted[] = [];
  readonly received: RegisterEntry[] = [];
  readonly answered: RegisterEntry[] = [];
  private readonly from: string;
  private readonly to: string;
  private readonly rows;

  constructor(
    private readonly year: number,
    private readonly layout: Layout,
  ) {
    this.from = firstDay(year);
    this.to = lastDay(year);
    this.rows = countedRows(layout);
  }

  application(entry: RegisterEntry): void {
    const { place, received, answered, applicant, outcome } = entry;
    if (!mayConcern(this.year, received, answered)) return;
    const fault = faultOf(entry, this.layout);
    if (fault || received === null) {
      if (fault) this.notCounted.push({ ...place, fault });
      return;
    }
    const add = (row: string) => this.add(`applications.${row}.${applicant}`, place);
    add(received < this.from ? this.rows.carriedOver : this.rows.newRequests);
    if (received >= this.from) this.received.push(entry);
    if (answered === null || answered > this.to) add(this.rows.carriedForward);
    else {
      add(resultRow(this.layout, outcome ?? '') ?? '');
      this.answered.push(entry);
    }
  }

  remedy(remedy: RemedyEntry, place: RegisterPlace): void {
    const { row, filed, decided, outcome } = remedy;
    if (!mayConcern(this.year, filed, decided)) return;
    const fault = remedyFaultOf(remedy, this.layout);
    if (fault) this.notCounted.push({ ...place, fault });
    else this.add(`remedies.${row}.${decided === null || decided > this.to ? pending : outcome}`, place);
  }

  private add(address: string, place: RegisterPlace): void {
    const places = this.places.get(address);
    if (places) places.push(place);
    else this.places.set(address, [place]);
  }
}

/** 尚未审结: what a remedy is until it is decided. */
const pending = 'pending';

function tablesOf(layout: Layout, places: RegisterCount['places']): Pick<RegisterCount, 'applications' | 'remedies'> {
  for (const counted of places.values()) counted.sort(byPlace);
  const { all } = cellsOf(layout);
  const isCounted = (table: string) => table !== 'proactive';
  const values = all.map(({ table, address }) => (isCounted(table.code) ? (places.get(address)?.length ?? 0) : null));
  const totals = computeTotals(layout, values);
  const tables: Pick<RegisterCount, 'applications' | 'remedies'> = { applications: {}, remedies: {} };
  for (const { table, row, column, address, index } of all) {
    if (table.code === 'proactive') continue;
    const inTable = tables[table.code];
    inTable[row.code] ??= {};
    (inTable[row.code] as TableValues[string])[column.code] = totals.get(address) ?? values[index] ?? null;
  }
  return tables;
}
