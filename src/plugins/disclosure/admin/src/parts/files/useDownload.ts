import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../../words';
import { fileNameIn } from './file-name';

/** Fetches a file with the session of the person and hands it to the browser. */
export function useDownload() {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<string | null>(null);

  /** @param fallback the file's name where the server gives none */
  async function download(path: string, params: Record<string, string>, fallback: string): Promise<boolean> {
    setBusy(params.format ?? path);
    try {
      const { data, headers } = await getFetchClient().get<Blob>(path, { params, responseType: 'blob' });
      save(data, fileNameIn(headers?.get('content-disposition')) ?? fallback);
      return true;
    } catch {
      toggleNotification({ type: 'danger', message: say('export.failed') });
      return false;
    } finally {
      setBusy(null);
    }
  }
  return { download, busy };
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun before the address goes away.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
