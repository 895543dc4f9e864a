/** How long after the last window the application stops, in ms: a reload comes back sooner. */
const GRACE = 30_000

/** Tells when nobody looks any more: a page that said goodbye and no other linked. A silent page is not gone: tabs sleep. */
export class Windows {
  readonly #onEmpty: () => void
  readonly #grace: number
  #open = 0
  #timer: NodeJS.Timeout | undefined

  constructor(onEmpty: () => void, grace = GRACE) {
    this.#onEmpty = onEmpty
    this.#grace = grace
  }

  /** A page is linked. */
  linked(): void {
    this.#open += 1
    this.forget()
  }

  /** Its link is cut, for whatever reason. */
  unlinked(): void {
    this.#open -= 1
  }

  /** A page was left, or the browser's window was closed. */
  left(): void {
    this.forget()
    this.#timer = setTimeout(() => {
      if (this.#open === 0) this.#onEmpty()
    }, this.#grace)
  }

  /** Waits for nothing any more. */
  forget(): void {
    clearTimeout(this.#timer)
  }
}
