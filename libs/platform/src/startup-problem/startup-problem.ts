/**
 * Something outside the program keeps it from starting: a taken port, a full disk, a missing permission. The message is
 * one sentence for the person at the terminal, who sees no stack trace. Everything else stays an ordinary error.
 */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
