import { echeances } from '../../../shared/exports/echeances'
import { icsOf } from '../../../shared/exports/ics'
import type { Core } from '../core'
import { fileOf } from './exportFile'

/** Every deadline of the classeur as a calendar; taken again, it moves what a calendar already holds. */
export const exportAgenda = (core: Core): File => fileOf(core, 'Agenda Permanence', 'ics', icsOf('Permanence', echeances(core.lire), core.now()))
