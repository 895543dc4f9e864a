import { citation, definitions, note, paragraphe, section } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatDateConnue, formatJour } from '../kernel/formatJour'
import { compareDates } from '../kernel/jour'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { consentementOf } from '../vieAssociative/consentement'
import { avancement } from './avancementBlocs'
import type { Parcours } from './parcours'
import { type ContexteParcours, contexteParcours, feuilleParcours } from './parcoursContexte'
import { type ChampReleve, compareReleves, relevesOf, UNKNOWN } from './releveCompare'
import { releveImpactManques } from './releveImpactManques'

/** The four national criteria, then those served (metier.md § 2.6). */
const CRITERES: readonly [titre: string, champs: readonly ChampReleve[]][] = [
  ['Emploi', ['cdi', 'cdd', 'aides', 'apprentis', 'cddi', 'etp']],
  ['Santé économique et financière', ['budget', 'resultat', 'fondsPropres', 'tresorerie', 'partSubventions', 'partVentes', 'partAutres']],
  ['Vision stratégique', ['visionStrategique', 'projetFormalise', 'instancesFonctionnent', 'outilsGestion']],
  ['Partenariats et alliances', ['partenaires', 'financeurs', 'benevoles', 'adherents']],
  ['Bénéficiaires finaux', ['beneficiaires', 'natureBeneficiaires']],
]

type Releves = ReturnType<typeof relevesOf>

/** « 2023 (N) », « 2025 (N+2) ». */
function columnOf({ exercice }: Releves[number], first: number | undefined): string {
  if (exercice === undefined) return `Exercice ${UNKNOWN}`
  const later = first === undefined ? 0 : exercice - first
  return `${exercice} (N${later > 0 ? `+${later}` : ''})`
}

function critere(titre: string, champs: readonly ChampReleve[], releves: Releves): Bloc[] {
  const lignes = compareReleves(releves, champs)
  if (lignes.length === 0) return []
  const compared = releves.length > 1
  return section(2, titre, [
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Indicateur', largeur: 36 },
        ...releves.map(releve => ({ titre: columnOf(releve, releves[0]?.exercice), largeur: 44 / releves.length, droite: true })),
        ...(compared ? [{ titre: 'Évolution', largeur: 20, droite: true }] : []),
      ],
      lignes: lignes.map(({ libelle, valeurs, ecart }) => [libelle, ...valeurs, ...(compared ? [ecart] : [])]),
    },
  ])
}

function entete({ parcours, chargeMission, diagnostic, sigle }: ContexteParcours, releves: Releves): Bloc[] {
  const exercices = releves.flatMap(({ exercice }) => (exercice === undefined ? [] : [String(exercice)]))
  return [
    paragraphe(
      join(
        exercices.length > 1
          ? fr`Ce relevé compare la situation de la structure l’année du diagnostic, ${exercices[0] ?? ''}, et après son accompagnement par le ${sigle} (${listInFrench(exercices.slice(1))}).`
          : 'Ce relevé décrit la situation de la structure.',
        fr`Une donnée qui n’est pas connue est notée « ${UNKNOWN} ».`,
      ),
    ),
    ...definitions(
      ['Suivi par', chargeMission && nameOf(chargeMission)],
      ['Accueil', formatDateConnue(parcours.dateAccueil)],
      ['Diagnostic validé', formatDateConnue(diagnostic?.dateValidation)],
      ['Relevés du', listInFrench(releves.flatMap(({ date }) => (date ? formatJour(date) : [])))],
    ),
  ]
}

/** Words that may be published that day: those of a relevé, by the box ticked there; those kept apart, by their consent. */
function temoignages({ lire, parcours, structure, jour }: ContexteParcours, releves: Releves): Bloc[] {
  const by = (who: string | undefined): Bloc[] => (isWritten(who) ? [note(who)] : [])
  const here = releves.flatMap(({ temoignage, publicationAutorisee }) => (publicationAutorisee && isWritten(temoignage) ? [citation(temoignage), ...by(structure?.nom)] : []))
  const kept = lire
    .where('temoignages', 'sujetId', parcours.id)
    .filter(temoignage => isWritten(temoignage.texte) && consentementOf(temoignage, jour).publiable)
    .sort((a, b) => compareDates(a.recueilliLe, b.recueilliLe))
    .flatMap(({ texte, personneId, qualite }) => {
      const personne = lire.get('personnes', personneId)
      const who = [personne && nameOf(personne), qualite].filter(isWritten).join(', ')
      return [citation(texte ?? ''), ...by(who)]
    })
  return [...here, ...kept]
}

/** The relevé d’impact: the year of the diagnostic beside those after, what moved, what was put into practice (metier.md § 2.6). */
export function releveImpactDocument(parcours: Parcours, lire: Lecture): ModeleDocument {
  const contexte = contexteParcours(parcours, lire)
  const releves = relevesOf(parcours)
  const effet = releves.map(({ effetDla }) => effetDla).findLast(isWritten)
  return feuilleParcours(
    contexte,
    'Relevé d’impact',
    [
      ...entete(contexte, releves),
      ...section(
        1,
        'Évolution de la structure',
        CRITERES.flatMap(([titre, champs]) => critere(titre, champs, releves)),
      ),
      ...section(1, 'Mise en œuvre des préconisations', avancement(parcours)),
      ...section(1, 'Effet de l’accompagnement', isWritten(effet) ? [paragraphe(effet)] : []),
      ...section(1, 'Témoignage', temoignages(contexte, releves)),
    ],
    releveImpactManques(parcours, lire),
  )
}
