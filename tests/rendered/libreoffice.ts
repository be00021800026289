/** LibreOffice, as a second opinion on what we write: `soffice` of Debian's libreoffice-writer and libreoffice-calc. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const patience = 120_000;

/** A profile of its own, in which every formula is computed anew when a workbook is opened. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Converts files, all in one run, since LibreOffice takes long to start.
 *
 * @param from @param to extensions, such as `docx` and `pdf`
 * @throws when LibreOffice says anything that sounds like a complaint, or leaves a file out
 */
export async function convert(files: readonly Buffer[], from: string, to: string): Promise<Buffer[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-office-'));
  try {
    const profile = path.join(folder, 'profile');
    const out = path.join(folder, 'out');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
    const sources = files.map((_, index) => path.join(folder, `${index}.${from}`));
    for (const [index, source] of sources.entries()) await writeFile(source, files[index] ?? '');
    const { stdout, stderr } = await run(
      'soffice',
      [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to, '--outdir', out, ...sources],
      { timeout: patience },
    );
    // Java is for its database alone, which no conversion needs.
    const complaint = /^(?!.*javaldx).*(error|fail|corrupt|repair).*$/im.exec(`${stdout}\n${stderr}`);
    if (complaint) throw new Error(`LibreOffice: ${complaint[0]}`);
    return await Promise.all(files.map((_, index) => readFile(path.join(out, `${index}.${to}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a tool of poppler-utils says of a PDF. */
async function ask(tool: string, options: readonly string[], pdf: Buffer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-pdf-'));
  try {
    const file = path.join(folder, 'report.pdf');
    await writeFile(file, pdf);
    return (await run(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])])).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF's pages, laid out as on paper. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  return (await ask('pdftotext', ['-layout'], pdf)).split('\f').slice(0, -1);
}

/** The size of a PDF's pages, such as `595.304 x 841.89 pts (A4)`. */
export async function paperOf(pdf: Buffer): Promise<string> {
  return /^Page size:\s*(.*)$/m.exec(await ask('pdfinfo', [], pdf))?.[1] ?? '';
}
