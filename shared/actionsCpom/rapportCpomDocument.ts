import { fullNameOf } from '../documents/parties'
import { draftOf } from '../documents/sujet'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { partieFinancement } from './financementCpom'
import { contexteOf } from './rapportCpomContexte'
import { rapportCpomManques } from './rapportCpomManques'
import { couvertureRapport, partieActions, partieDefinitions, partieEcarts, partieObjectifs, partiePublics, partieSynthese } from './rapportCpomParties'

/**
 * The yearly report of the CPOM to the Ville: cover, synthesis, objectives, a sheet for each action, publics, gaps, funding
 * (metier.md § 7.1, parts 1 to 5, 8 and 9). The financial account and the attestation are papers of their own.
 */
export function rapportCpomDocument(annee: number, lire: Lecture): ModeleDocument {
  const contexte = contexteOf(annee, lire)
  return rediger(
    {
      titre: `Rapport annuel ${annee} – ${contexte.collectivite}`,
      enTete: fullNameOf(contexte.pes21),
      forme: 'chapitres',
      couverture: couvertureRapport(contexte),
      ...printedFor(lire, contexte.financeurs, contexte.jour),
      blocs: [
        ...partieSynthese(contexte),
        ...partieObjectifs(contexte),
        ...partieActions(contexte),
        ...partiePublics(contexte),
        ...partieEcarts(contexte),
        ...partieFinancement(contexte),
        ...partieDefinitions(contexte),
      ],
      ...draftOf(rapportCpomManques(annee, lire)),
    },
    contexte.pes21,
  )
}
