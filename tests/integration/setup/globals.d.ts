/** Address of the server under test, without a trailing slash. */
declare const serverUrl: string;
