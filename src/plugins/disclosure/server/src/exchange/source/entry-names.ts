/** The names of an archive's entries, from its central directory alone. */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

/** @returns none for what is no whole archive */
export function entryNames(bytes: Uint8Array, most: number): string[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(archive);
  if (end < 0) return [];
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (names.length < most && at + 46 <= end && archive.readUInt32LE(at) === entryMark) {
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - endLength - longestComment);
  for (let at = archive.length - endLength; at >= first; at -= 1) if (archive.readUInt32LE(at) === endMark) return at;
  return -1;
}
