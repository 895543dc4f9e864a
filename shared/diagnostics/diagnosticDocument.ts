import { printedDla } from '../conventions/mentionsDla'
import { VIDE } from '../documents/blocs'
import { fullNameOf, nameOf, ofDepartement } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import { draftOf } from '../documents/sujet'
import type { Bloc, Couverture, ModeleDocument } from '../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import type { Diagnostic } from './diagnostic'
import { type ContexteDiagnostic, contexteOf } from './diagnosticContexte'
import { diagnosticManques } from './diagnosticManques'
import { sectionAnnexes } from './sectionAnnexes'
import { sectionFinances } from './sectionFinances'
import { sectionModele } from './sectionModele'
import { sectionGouvernance, sectionRessourcesHumaines, sectionsEnvironnement } from './sectionsAnalyse'
import { sectionActivites, sectionDemande, sectionHistoire, sectionIdentification } from './sectionsStructure'
import { sectionComite, sectionPreconisations, sectionSynthese, sectionValidation } from './sectionsSuite'

const NOT_CONFIDENTIAL = 'Ce document appartient à la structure. Il n’est diffusé qu’avec son accord.'
const CONFIDENTIAL = 'Document confidentiel. Il appartient à la structure et n’est diffusé qu’avec son accord.'

function couverture({ lire, diagnostic, structure, redacteur, pes21 }: ContexteDiagnostic): Couverture {
  return {
    surtitre: 'Diagnostic partagé',
    titre: [structure?.nom].find(isWritten) ?? 'Structure non renseignée',
    lignes: [
      fr`Dispositif local d’accompagnement${ofDepartement(pes21)}`,
      redacteur ? fr`Rédigé par ${nameOf(redacteur)}` : '',
      diagnostic.dateValidation
        ? fr`Validé par la structure ${formatDateConnueEnPhrase(diagnostic.dateValidation)}`
        : fr`À valider par la structure – état au ${formatJourLong(lire.aujourdhui)}`,
      fr`Version ${diagnostic.version ?? 1}`,
    ].filter(isWritten),
    mentions: [diagnostic.confidentiel === false ? NOT_CONFIDENTIAL : CONFIDENTIAL],
  }
}

const isEmptyMark = (bloc: Bloc | undefined): boolean => bloc?.type === 'paragraphe' && bloc.texte === VIDE

/** An allégé goes without the chapters nobody wrote: they would say so one after the other. */
const sansVides = (blocs: readonly Bloc[]): Bloc[] =>
  blocs.filter((bloc, index) => !isEmptyMark(bloc) && !(bloc.type === 'titre' && bloc.niveau === 1 && isEmptyMark(blocs[index + 1])))

function blocsOf(contexte: ContexteDiagnostic): Bloc[] {
  const blocs = [
    ...sectionIdentification(contexte),
    ...sectionDemande(contexte),
    ...sectionHistoire(contexte),
    ...sectionActivites(contexte),
    ...sectionGouvernance(contexte),
    ...sectionRessourcesHumaines(contexte),
    ...sectionModele(contexte),
    ...sectionFinances(contexte),
    ...sectionsEnvironnement(contexte),
    ...sectionSynthese(contexte),
    ...sectionPreconisations(contexte),
    ...sectionComite(contexte),
    ...sectionValidation(contexte),
    ...sectionAnnexes(contexte),
  ]
  return contexte.diagnostic.type === 'allege' ? sansVides(blocs) : blocs
}

/** The diagnostic partagé: its sixteen headings, from the cover to the annexes (metier.md § 5). */
export function diagnosticDocument(diagnostic: Diagnostic, lire: Lecture): ModeleDocument {
  const contexte = contexteOf(diagnostic, lire)
  return rediger(
    {
      titre: ['Diagnostic partagé', contexte.structure?.nom].filter(isWritten).join(' – '),
      enTete: fullNameOf(contexte.pes21),
      forme: 'chapitres',
      couverture: couverture(contexte),
      ...printedDla(lire, contexte.financeurs, contexte.jour),
      blocs: blocsOf(contexte),
      ...draftOf(diagnosticManques(diagnostic, lire)),
    },
    contexte.pes21,
  )
}
