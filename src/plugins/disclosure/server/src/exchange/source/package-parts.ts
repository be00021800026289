/** The parts of an Office file by what they are: their names are the writer's choice, and stand in relationships. */
import path from 'node:path';
import type { ArchiveParts } from './archive';
import { readXml } from './read-xml';

interface Relation {
  /** The end of its type, such as `worksheet`; strict and transitional files differ before that. */
  type: string;
  /** The part's path; empty for what lies outside the file. */
  path: string;
}

export class PackageParts {
  private readonly byName: ReadonlyMap<string, string>;

  constructor(private readonly parts: ArchiveParts) {
    this.byName = new Map([...parts.keys()].map((name) => [plainPath(name).toLowerCase(), name]));
  }

  /** The name that a part has in the archive: case and the kind of slash are no matter. */
  nameOf(partPath: string): string | undefined {
    return this.byName.get(plainPath(partPath).toLowerCase());
  }

  text(partPath: string | undefined): string {
    const name = partPath === undefined ? undefined : this.nameOf(partPath);
    return (name !== undefined && this.parts.get(name)) || '';
  }

  /** What a part refers to, by id. */
  relationsOf(partPath: string): ReadonlyMap<string, Relation> {
    const folder = path.posix.dirname(plainPath(partPath));
    const relations = new Map<string, Relation>();
    readXml(this.text(relationsPath(partPath)), {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship') return;
        const target = Target.replaceAll('\\', '/');
        const inside = target.startsWith('/') ? target : path.posix.join(folder, target);
        relations.set(Id, {
          type: Type.slice(Type.lastIndexOf('/') + 1),
          path: TargetMode === 'External' ? '' : plainPath(inside),
        });
      },
    });
    return relations;
  }

  /** The part that a part refers to as one of a type; `usual` where no relationship names one. */
  related(partPath: string, type: string, usual: string): string {
    const found = [...this.relationsOf(partPath).values()].find((relation) => relation.type === type);
    return found && this.nameOf(found.path) !== undefined ? found.path : usual;
  }

  /** The part that the file is about. */
  main(usual: string): string {
    return this.related('', 'officeDocument', usual);
  }
}

export function relationsPath(partPath: string): string {
  const plain = plainPath(partPath);
  const folder = path.posix.dirname(plain);
  return plainPath(path.posix.join(folder, '_rels', `${path.posix.basename(plain)}.rels`));
}

function plainPath(name: string): string {
  const plain = path.posix.normalize(name.replaceAll('\\', '/')).replace(/^(?:\.?\/)+/, '');
  return plain === '.' ? '' : plain;
}
