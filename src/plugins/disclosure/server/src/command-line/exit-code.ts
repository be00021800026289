/** How a command ends: clean, with findings of severity error, or with an unusable file or argument. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Of two files, the worse one decides. */
export const worse = (one: ExitCode, other: ExitCode): ExitCode => (other > one ? other : one);
