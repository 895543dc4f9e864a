/** Why a command stopped, for what only the command line can get wrong: 1 refused, 2 badly asked. */
export class CliError extends Error {
  override readonly name = 'CliError'
  constructor(
    phrase: string,
    readonly exit: 1 | 2,
  ) {
    super(phrase)
  }
}

/** A command that was not asked as it can be. */
export const usageError = (phrase: string): CliError => new CliError(phrase, 2)
