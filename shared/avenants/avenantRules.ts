import { type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { Avenant } from './avenant'
import { isNumeroAvenantTaken } from './numeroAvenant'

/** What is missing or wrong in an avenant. What its paper needs is told with the paper. */
export const avenantRules: readonly Regle<Avenant, Lecture>[] = [
  required('conventionId', 'la convention'),
  wrong('dateSignature', 'bloquant', 'Indiquez la date de signature.', ({ statut, dateSignature }) => statut === 'signe' && dateSignature === undefined),
  wrong(
    'dateSignature',
    'avertissement',
    'Cet avenant est signé avant la convention qu’il modifie.',
    ({ conventionId, dateSignature }, lire) => dateSignature !== undefined && dateSignature < (lire.get('conventions', conventionId)?.dateSignature ?? ''),
  ),
  wrong('numero', 'bloquant', 'Un autre avenant de cette convention porte ce numéro.', isNumeroAvenantTaken),
  farDates(Avenant),
]
