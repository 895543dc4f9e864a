import { paragraphe } from '../documents/blocs'
import { fullNameOf, namedWithFunction, ofDepartement, presentPes21, presentStructure, seatOf } from '../documents/parties'
import { fr, isWritten, linesIn } from '../documents/phrases'
import { signatureDe } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import type { Bloc, ModeleDocument } from '../kernel/document'
import type { Lecture } from '../lecture'
import { rediger } from '../redaction'
import { articleLitiges } from './articlesCommuns'
import { entre, referenceOf, signatures, VISAS_DLA } from './cadreConvention'
import type { Convention } from './convention'
import { type ContexteTripartite, contexteTripartite } from './tripartiteContexte'
import { articlePrestataire, articleRole, articleStructures, articleSuivi } from './tripartiteEngagements'
import { articleConfidentialite, articleFinAnticipee, articleFinanceurs, articlePropriete } from './tripartiteFin'
import { articleCalendrier, articleContenu, articleIntervenants, articleObjet } from './tripartiteIntervention'
import { tripartiteManques } from './tripartiteManques'
import { articleFinancement, articlePaiement, articlePrix } from './tripartitePrix'

/** The association, the structure unless there are several, the prestataire. */
function parties({ lire, pes21, signataire, structure, representant, prestataire, representantPrestataire, collective }: ContexteTripartite): Bloc[] {
  const place = { appelee: 'le prestataire', part: collective ? ('d’autre part' as const) : ('de troisième part' as const), sansNom: 'Le prestataire' }
  return entre(
    presentPes21(pes21, signataire),
    structure && presentStructure(lire, structure, representant),
    prestataire && presentStructure(lire, prestataire, representantPrestataire, place),
  )
}

function preamble({ convention, pes21, sigle, collective }: ContexteTripartite): Bloc[] {
  return [
    ...[...VISAS_DLA, ...linesIn(convention.visas)].map(paragraphe),
    paragraphe(
      isWritten(convention.preambule)
        ? convention.preambule
        : fr`Considérant que le ${sigle} est l’opérateur du dispositif local d’accompagnement${ofDepartement(pes21)} ; que l’accompagnement ${collective ? 'des structures bénéficiaires' : 'de la structure'} a fait apparaître le besoin d’une expertise extérieure ; que le prestataire a été retenu pour l’apporter,`,
    ),
    paragraphe('il a été convenu ce qui suit.'),
  ]
}

/** The structures a collective ingénierie is for, on a sheet of its own. */
function listeBeneficiaires({ lire, collective, beneficiaires }: ContexteTripartite): Bloc[] {
  if (!collective || beneficiaires.length === 0) return []
  return [
    { type: 'titre', niveau: 1, texte: 'Annexe – Structures bénéficiaires', sansNumero: true, nouvellePage: true },
    paragraphe('Chacune de ces structures s’engage par une lettre jointe à la présente convention.'),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Structure', largeur: 34 },
        { titre: 'Siège', largeur: 36 },
        { titre: 'Représentée par', largeur: 30 },
      ],
      lignes: beneficiaires.map(({ structure, representant }) => [structure.nom ?? '', seatOf(lire, structure), namedWithFunction(representant)]),
    },
  ]
}

/** The convention tripartite d’ingénierie: every word of its sixteen articles (metier.md § 6.2). */
export function tripartiteDocument(convention: Convention, lire: Lecture): ModeleDocument {
  const contexte = contexteTripartite(convention, lire)
  const { pes21, sigle, collective, structure, prestataire, signataire, representant, representantPrestataire } = contexte
  const draft = draftOf(tripartiteManques(convention, lire))
  const named = (nom: string | undefined, otherwise: string): string => fr`Pour ${isWritten(nom) ? nom : otherwise}`
  return rediger(
    {
      titre: collective ? 'Convention d’ingénierie collective' : 'Convention tripartite d’ingénierie',
      sousTitre: fr`Dispositif local d’accompagnement${ofDepartement(pes21)}`,
      ...referenceOf(convention, draft.projet !== undefined),
      enTete: fullNameOf(pes21),
      forme: 'articles',
      ...contexte.imprime,
      blocs: [
        ...parties(contexte),
        ...preamble(contexte),
        ...articleObjet(contexte),
        ...articleContenu(contexte),
        ...articleCalendrier(contexte),
        ...articleIntervenants(contexte),
        ...articlePrix(contexte),
        ...articleFinancement(contexte),
        ...articlePaiement(contexte),
        ...articlePrestataire(contexte),
        ...articleStructures(contexte),
        ...articleRole(contexte),
        ...articleSuivi(contexte),
        ...articlePropriete(contexte),
        ...articleConfidentialite(contexte),
        ...articleFinanceurs(contexte),
        ...articleFinAnticipee(contexte),
        ...articleLitiges(convention),
        signatures(convention, pes21, [
          signatureDe(fr`Pour le ${sigle}`, signataire),
          ...(collective ? [] : [signatureDe(named(structure?.nom, 'la structure'), representant)]),
          signatureDe(named(prestataire?.nom, 'le prestataire'), representantPrestataire),
        ]),
        ...listeBeneficiaires(contexte),
      ],
      ...draft,
    },
    pes21,
  )
}
