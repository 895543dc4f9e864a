import { Failure } from '../../shared/kernel/failure'
import type { Core } from './core'

/** What writes beside the records asks first: an open classeur may only be read. @throws Failure READ_ONLY */
export function refuseReadOnly({ store }: Pick<Core, 'store'>): void {
  const { lectureSeule } = store.state()
  if (lectureSeule) throw new Failure('READ_ONLY', { raison: lectureSeule })
}
