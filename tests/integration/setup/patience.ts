/** Two cores may carry a database, a server and its clients. */
jest.setTimeout(60_000);
