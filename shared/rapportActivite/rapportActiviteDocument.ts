import { note } from '../documents/blocs'
import { fullNameOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import { draftOf } from '../documents/sujet'
import { printedFor } from '../financements/mentionsFinanceurs'
import type { Bloc, Couverture, ModeleDocument } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { club, tempsForts } from './clubEtPerspectives'
import { type ContexteActivite, contexteOf, financeursOf } from './contexteActivite'
import { creation } from './creationParties'
import { dijon } from './dijonParties'
import { dla } from './dlaParties'
import { formations } from './formationsParties'
import { equipeEtConseil, rapportMoral } from './gouvernance'
import { onPages } from './pages'
import { partenaires } from './partenairesParties'
import { projetAssociatif } from './projetAssociatifParties'
import { chapitreSi } from './prose'
import { rapportActiviteManques } from './rapportActiviteManques'
import { territoires } from './territoiresParties'
import { vieAssociative } from './vieAssociativeParties'

function couverture({ annee, pes21, lire }: ContexteActivite): Couverture {
  return {
    surtitre: fullNameOf(pes21),
    titre: `Rapport d’activité ${annee}`,
    lignes: [pes21?.site, pes21?.ville].filter(isWritten),
    mentions: [fr`Chiffres arrêtés au ${formatJourLong(lire.aujourdhui)}. Chacun compte des dossiers distincts, jamais une somme d’actes.`],
  }
}

/** Every chapter, in the order it is read; those of which nothing is known are left out. */
const CHAPITRES: readonly ((contexte: ContexteActivite) => Bloc[])[] = [
  rapportMoral,
  equipeEtConseil,
  vieAssociative,
  projetAssociatif,
  dla,
  creation,
  territoires,
  formations,
  dijon,
  club,
  tempsForts,
  partenaires,
]

/** The activity report of a year: what was done, for whom, with whom, and what comes. */
export function rapportActiviteDocument(annee: number, lire: Lecture): ModeleDocument {
  const contexte = contexteOf(annee, lire)
  const chapitres = contexte.vide ? [chapitreSi(`L’année ${annee}`, [note(fr`Rien n’est encore enregistré pour ${annee}.`)])] : CHAPITRES.map(chapitre => chapitre(contexte))
  return rediger(
    {
      titre: `Rapport d’activité ${annee}`,
      enTete: fullNameOf(contexte.pes21),
      forme: 'chapitres',
      couverture: couverture(contexte),
      ...printedFor(lire, financeursOf(lire, annee), contexte.jour, contexte.pes21?.mentionFinanceurs),
      blocs: onPages(chapitres),
      ...draftOf(rapportActiviteManques(annee, lire)),
    },
    contexte.pes21,
  )
}
