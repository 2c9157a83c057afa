/** What a run ends with: done, problems found, asked for in a way that cannot be answered, no catalogue to answer from. */
export const exitCodes = { ok: 0, problems: 1, wrongUse: 2, unavailable: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
