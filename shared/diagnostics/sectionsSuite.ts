import { chapitre, paragraphe, puces, section, titled, titre, VIDE, written } from '../documents/blocs'
import { nameOf, structureNames } from '../documents/parties'
import { fr, isWritten, join, listed } from '../documents/phrases'
import { signaturesDla } from '../documents/signaturesDla'
import type { Bloc, Tableau } from '../kernel/document'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { attendu, avisDuComite, planTenu, planValide, tableauPlan, titrePreconisation } from '../parcours/planBlocs'
import { fonctionActuelle } from '../personnes/mandats'
import { recitOf, texteRecit } from '../recit/recit'
import { genre } from '../redaction'
import type { Diagnostic } from './diagnostic'
import type { ContexteDiagnostic } from './diagnosticContexte'

const told = (text: string | undefined): string => (isWritten(text) ? text : VIDE)

/** Two by two: what is inside above, what is around below. */
const swot = ({ forces, faiblesses, opportunites, menaces }: Diagnostic): Tableau => ({
  type: 'tableau',
  colonnes: [
    { titre: 'Forces', largeur: 50 },
    { titre: 'Faiblesses', largeur: 50 },
  ],
  lignes: [
    [told(forces), told(faiblesses)],
    ['Opportunités', 'Menaces'],
    [told(opportunites), told(menaces)],
  ],
  fortes: [1],
})

/** § 12: strengths, weaknesses, opportunities, threats; then what is at stake. */
export const sectionSynthese = ({ diagnostic: d }: ContexteDiagnostic): Bloc[] =>
  chapitre('Synthèse', [
    ...([d.forces, d.faiblesses, d.opportunites, d.menaces].some(isWritten) ? [swot(d)] : []),
    ...titled(2, 'Enjeu principal', d.enjeuPrincipal),
    ...titled(2, 'Hypothèses de changement', d.hypotheses),
  ])

/** § 13: the plan d’accompagnement, by priority. */
export function sectionPreconisations({ lire, parcours, diagnostic, jour }: ContexteDiagnostic): Bloc[] {
  // A validated paper tells what was known that day, and nothing since.
  const recit = parcours ? texteRecit(recitOf(lire, 'parcours', parcours.id, diagnostic.dateValidation ? jour : undefined)) : ''
  const details = planTenu(parcours).flatMap((preconisation, index) => {
    const known = attendu(lire, preconisation)
    return known.length > 0 ? [titre(3, titrePreconisation(preconisation, index + 1)), ...known] : []
  })
  const table = tableauPlan(parcours, 'Plan d’accompagnement')
  return chapitre('Préconisations et parcours', [
    ...table,
    ...(parcours && table.length > 0 ? planValide(parcours) : []),
    ...section(2, 'Ce qui est attendu de chaque action', details),
    ...section(2, 'Le parcours', written(recit)),
  ])
}

/** § 14: what the comité d’appui said. */
export const sectionComite = ({ parcours }: ContexteDiagnostic): Bloc[] => chapitre('Avis du comité d’appui', avisDuComite(parcours))

/** § 15: who validated, who may read it, who signs. */
export function sectionValidation({ lire, diagnostic, parcours, structure, redacteur, pes21, sigle, jour }: ContexteDiagnostic): Bloc[] {
  const { dateValidation, valideurNom, valideurFonction } = diagnostic
  const transmission = structureNames(lire, diagnostic.transmission ?? parcours?.transmissionAutorisee)
  const valideur = [valideurNom, valideurFonction].filter(isWritten).join(', ')
  const validation = join(
    fr`Ce diagnostic a été élaboré avec les ${genre('dirigeants')} de la structure.`,
    valideur && dateValidation && fr`Il a été validé par ${valideur}, ${formatDateConnueEnPhrase(dateValidation)}.`,
    valideur && !dateValidation && fr`Il est soumis à la validation de ${valideur}.`,
    !valideur && dateValidation && fr`Il a été validé ${formatDateConnueEnPhrase(dateValidation)}.`,
    'Il n’est ni un audit ni un contrôle.',
  )
  return [
    ...chapitre('Validation', [
      paragraphe(validation),
      ...(transmission.length > 0
        ? [
            paragraphe('La structure autorise la transmission de ce diagnostic à\u00A0:'),
            puces(listed(transmission)),
            paragraphe('Toute autre transmission demande son accord exprès.'),
          ]
        : [paragraphe('Ce diagnostic appartient à la structure. Il n’est transmis à personne sans son accord exprès.')]),
    ]),
    signaturesDla(
      pes21,
      dateValidation,
      [
        { pour: fr`Pour ${isWritten(structure?.nom) ? structure.nom : 'la structure'}`, nom: valideurNom ?? '', qualite: valideurFonction ?? '' },
        {
          pour: fr`Pour le ${sigle}`,
          nom: redacteur ? nameOf(redacteur) : '',
          qualite: (redacteur && fonctionActuelle(redacteur, jour)?.fonction) ?? '',
        },
      ],
      'en deux exemplaires originaux',
    ),
  ]
}
