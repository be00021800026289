import { Notes } from '../mapping/notes';
import { UnusableFile } from '../unusable-file';
import { nameUnread } from './name-unread';

const said = (xml: string) => {
  const notes = new Notes();
  nameUnread(xml, notes);
  return notes.unmapped.map(({ text }) => text);
};

test('tracked changes are said', () => {
  expect(said('<w:p><w:ins w:id="1"><w:r/></w:ins></w:p>')).toEqual([expect.stringContaining('修订')]);
  expect(said('<w:p><w:instrText>PAGE</w:instrText></w:p>')).toEqual([]);
});

test('another file inside is said, and refused where there is nothing else', () => {
  expect(said('<w:altChunk r:id="a"/><w:tbl></w:tbl>')).toEqual([expect.stringContaining('altChunk')]);
  expect(() => said('<w:altChunk r:id="a"/>')).toThrow(UnusableFile);
});
