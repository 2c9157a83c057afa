const endedStatus = new Set<string>(["completed", "terminated", "withdrawn"]);

/** Whether a status says that the trial has ended. “Recruitment complete” does not. */
export function hasEndedStatus(status: string): boolean {
  return endedStatus.has(status);
}
