import { fullNameOf } from '../documents/parties'
import { draftOf } from '../documents/sujet'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { partieFinancement } from './financementCpom'
import { partieAnnexes, partieAttestation } from './rapportCpomAnnexes'
import { contexteOf } from './rapportCpomContexte'
import { partieEvaluation } from './rapportCpomEvaluation'
import { rapportCpomManques } from './rapportCpomManques'
import { couvertureRapport, partieActions, partieDefinitions, partieEcarts, partieObjectifs, partiePublics, partieSynthese } from './rapportCpomParties'
import { partiePerspectives } from './rapportCpomPerspectives'
import { partiePartenariats, partieVieAssociative } from './rapportCpomVie'

/** The yearly report of the CPOM to the Ville, in the twelve parts of metier.md § 7.1, then its annexes. */
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
        ...partieVieAssociative(contexte),
        ...partiePartenariats(contexte),
        ...partieEcarts(contexte),
        ...partieFinancement(contexte),
        ...partiePerspectives(contexte),
        ...partieEvaluation(contexte),
        ...partieAttestation(contexte),
        ...partieAnnexes(contexte),
        ...partieDefinitions(contexte),
      ],
      ...draftOf(rapportCpomManques(annee, lire)),
    },
    contexte.pes21,
  )
}
