import { v7 } from 'uuid'

/** A new identifier: UUIDv7, so that ids sort by their time of birth. */
export const newId = (): string => v7()
