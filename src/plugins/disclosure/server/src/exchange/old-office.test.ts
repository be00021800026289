import { oldOfficeFormat } from './old-office';

/** A compound file's directory entry, at a place where one may stand. */
function compound(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + streams.length * 128);
  for (const [index, stream] of streams.entries()) {
    bytes.write(stream, 512 + index * 128, 'utf16le');
    bytes.writeUInt16LE((stream.length + 1) * 2, 512 + index * 128 + 64);
  }
  return bytes;
}

test.each([
  [['Root Entry', 'WordDocument'], 'report.xls', { from: 'doc', to: 'docx' }],
  [['Root Entry', 'Workbook'], 'report.et', { from: 'xls', to: 'xlsx' }],
  [['Root Entry', 'Book'], 'report.doc', { from: 'xls', to: 'xlsx' }],
  [['Root Entry'], 'wps', { from: 'wps', to: 'docx' }],
  [['Root Entry'], 'bin', undefined],
  [['EncryptedPackage', 'WordDocument'], 'doc', undefined],
  [['PowerPoint Document'], 'ppt', undefined],
])('%j is told by its streams, and by its name where they are silent', (streams, extension, conversion) => {
  expect(oldOfficeFormat(compound(...streams), extension).conversion).toEqual(conversion);
});

test('words in the text of a document are no streams', () => {
  const bytes = Buffer.alloc(1024);
  bytes.write('Workbook', 517, 'utf16le');
  expect(oldOfficeFormat(bytes, 'bin').conversion).toBeUndefined();
});
