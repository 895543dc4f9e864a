import { isUnknown, type Regle, required } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { farDates, wrong } from '../regles'
import { AccompagnementCrdva } from './accompagnementCrdva'

/** What is missing or wrong in an accompagnement of the CRDVA (metier.md § 4.2). */
export const accompagnementCrdvaRules: readonly Regle<AccompagnementCrdva, Lecture>[] = [
  required('date', 'la date : l’accompagnement est compté cette année-là'),
  wrong('structureId', 'avertissement', 'Indiquez l’association, ou le nom du demandeur.', ({ structureId, nomDemandeur }) => isUnknown(structureId) && isUnknown(nomDemandeur)),
  required('theme', 'le thème', 'avertissement'),
  required('conseillerId', 'qui a reçu l’association', 'avertissement'),
  farDates(AccompagnementCrdva),
]
