import type { FailureCode, FailureData } from '../failures'

/** A refusal the office can act on. Anything else thrown is a bug of ours. */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  override readonly name = 'Failure'
  constructor(
    readonly code: C,
    readonly data: FailureData<C>,
  ) {
    super(code)
  }
}
