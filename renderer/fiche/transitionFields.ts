import type { Constat } from '../../shared/kernel/regle'
import type { Transition } from '../../shared/transition'

/** What stands in the way and cannot be answered in the dialog itself. */
export const outsideDialog = ({ champs, obstacles }: Transition): Constat[] => obstacles.filter(({ champ }) => !champs.includes(champ))
