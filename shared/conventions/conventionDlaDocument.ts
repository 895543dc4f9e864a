import { paragraphe } from '../documents/blocs'
import { fullNameOf, ofDepartement, presentPes21, presentStructure } from '../documents/parties'
import { fr, isWritten, linesIn } from '../documents/phrases'
import { faitA, signatureDe } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import type { Bloc, ModeleDocument, Signatures } from '../kernel/document'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { articleDeroulement, articleEngagementsPes21, articleEngagementsStructure, articleObjet } from './articlesAccompagnement'
import { articleComite, articleCommunication, articleFinancement, articlePropriete } from './articlesCadre'
import { articleLitiges } from './articlesCommuns'
import { articleDonneesDla, articleDureeDla, articleResiliation } from './articlesFinDla'
import { type Convention, isSigned } from './convention'
import { type ContexteConvention, contexteOf } from './conventionDlaContexte'
import { conventionDlaManques } from './conventionDlaManques'
import { SANS_NUMERO } from './numeroConvention'

const COUNTS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six']
const VISAS = [
  'Vu la loi n°\u00A02014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire, notamment son article 61,',
  'Vu le décret n°\u00A02015-1103 du 1er septembre 2015 relatif au dispositif local d’accompagnement,',
]

function parties({ lire, pes21, structure, signataire, representant }: ContexteConvention): Bloc[] {
  const ours = presentPes21(pes21, signataire)
  const theirs = structure && presentStructure(lire, structure, representant)
  return [
    paragraphe('Entre les soussignés\u00A0:'),
    { type: 'paragraphe', style: 'partie', texte: ours.texte, fort: ours.nom },
    ...(theirs ? [paragraphe('et'), { type: 'paragraphe', style: 'partie', texte: theirs.texte, fort: theirs.nom } satisfies Bloc] : []),
  ]
}

function preamble({ convention, pes21, sigle }: ContexteConvention): Bloc[] {
  return [
    ...[...VISAS, ...linesIn(convention.visas)].map(paragraphe),
    paragraphe(
      isWritten(convention.preambule)
        ? convention.preambule
        : fr`Considérant que le dispositif local d’accompagnement a pour finalité de créer, consolider et développer l’emploi dans l’économie sociale et solidaire ; que le ${sigle} est l’opérateur du dispositif local d’accompagnement${ofDepartement(pes21)} ; que la structure a demandé à en bénéficier et en accepte la démarche,`,
    ),
    paragraphe('il a été convenu ce qui suit.'),
  ]
}

function signatures({ convention, pes21, structure, signataire, representant, sigle }: ContexteConvention): Signatures {
  const { dateSignature, lieuSignature, nombreExemplaires = 2 } = convention
  const lieu = [lieuSignature, pes21?.ville].find(isWritten)
  const exemplaires = COUNTS[nombreExemplaires] ?? String(nombreExemplaires)
  const copies = nombreExemplaires < 2 ? 'en un exemplaire original' : `en ${exemplaires} exemplaires originaux`
  return {
    type: 'signatures',
    faitA: faitA(lieu, dateSignature, copies),
    parties: [signatureDe(fr`Pour le ${sigle}`, signataire), signatureDe(fr`Pour ${isWritten(structure?.nom) ? structure.nom : 'la structure'}`, representant)],
    mention: dateSignature ? 'Signature' : 'Date et signature',
  }
}

// A number typed on a draft may still be taken by another: it is printed once the paper can be signed.
function reference(convention: Convention, isProjet: boolean): { reference?: string } {
  const { numero } = convention
  if (isWritten(numero) && (isSigned(convention) || !isProjet)) return { reference: fr`Convention n°\u00A0${numero}` }
  return isSigned(convention) ? {} : { reference: fr`Convention n° : ${SANS_NUMERO}` }
}

/** The convention d’accompagnement DLA: every word of its twelve articles (metier.md § 6.1). */
export function conventionDlaDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteOf(convention, lire)
  const draft = draftOf(conventionDlaManques(convention, lire))
  return rediger(
    {
      titre: 'Convention d’accompagnement',
      sousTitre: fr`Dispositif local d’accompagnement${ofDepartement(contexte.pes21)}`,
      ...reference(convention, draft.projet !== undefined),
      enTete: fullNameOf(contexte.pes21),
      forme: 'articles',
      ...contexte.imprime,
      blocs: [
        ...parties(contexte),
        ...preamble(contexte),
        ...articleObjet(contexte),
        ...articleDeroulement(contexte),
        ...articleEngagementsPes21(contexte),
        ...articleEngagementsStructure(contexte),
        ...articleFinancement(contexte),
        ...articleComite(contexte),
        ...articlePropriete(contexte),
        ...articleDonneesDla(contexte),
        ...articleCommunication(contexte),
        ...articleDureeDla(contexte),
        ...articleResiliation(contexte),
        ...articleLitiges(contexte.convention),
        signatures(contexte),
      ],
      ...draft,
    },
    contexte.pes21,
  )
}
