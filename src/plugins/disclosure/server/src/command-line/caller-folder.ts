import path from 'node:path';

/** npm runs scripts in the project's folder; a relative path means the folder in which the user stands. */
export const fromCaller = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
