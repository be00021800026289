/** A person takes longer than a request, and a busy machine longer still. */
jest.setTimeout(300_000);
