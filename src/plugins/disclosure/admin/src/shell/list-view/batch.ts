/** Gathers what many rows ask for within a moment into one question. */
export function batched<Answer extends { documentId: string }>(
  ask: (documentIds: string[]) => Promise<readonly Answer[]>,
  most: number,
): (documentId: string) => Promise<Answer | undefined> {
  let open: Promise<Map<string, Answer>> | undefined;
  let wanted: string[] = [];

  async function answers(): Promise<Map<string, Answer>> {
    await new Promise((resolve) => setTimeout(resolve));
    const ids = [...new Set(wanted)];
    wanted = [];
    open = undefined;
    const parts: string[][] = [];
    for (let start = 0; start < ids.length; start += most) parts.push(ids.slice(start, start + most));
    const found = (await Promise.all(parts.map(ask))).flat();
    return new Map(found.map((answer) => [answer.documentId, answer]));
  }

  return async (documentId) => {
    wanted.push(documentId);
    open ??= answers();
    return (await open).get(documentId);
  };
}
