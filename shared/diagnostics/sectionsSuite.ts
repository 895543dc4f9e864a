import { chapitre, paragraphe, puces, titled, titre } from '../documents/blocs'
import { nameOf, structureNames } from '../documents/parties'
import { fr, isWritten, join, linesIn, listed } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { attendu, avisDuComite, planTenu, planValide, tableauPlan, titrePreconisation } from '../parcours/planBlocs'
import { fonctionActuelle } from '../personnes/mandats'
import { genre } from '../redaction'
import type { ContexteDiagnostic } from './diagnosticContexte'

const NONE = 'Non renseigné.'

const quadrant = (left: [string, string | undefined], right: [string, string | undefined]): Bloc => ({
  type: 'tableau',
  colonnes: [
    { titre: left[0], largeur: 50 },
    { titre: right[0], largeur: 50 },
  ],
  lignes: [[left[1], right[1]].map(text => (isWritten(text) ? text : NONE))],
})

/** § 12: strengths, weaknesses, opportunities, threats; then what is at stake. */
export function sectionSynthese({ diagnostic: d }: ContexteDiagnostic): Bloc[] {
  const swot = [d.forces, d.faiblesses, d.opportunites, d.menaces].some(isWritten)
  return chapitre('Synthèse', [
    ...(swot ? [quadrant(['Forces', d.forces], ['Faiblesses', d.faiblesses]), quadrant(['Opportunités', d.opportunites], ['Menaces', d.menaces])] : []),
    ...titled(2, 'Enjeu principal', d.enjeuPrincipal),
    ...titled(2, 'Hypothèses de changement', d.hypotheses),
  ])
}

/** § 13: the plan d’accompagnement, by priority. */
export function sectionPreconisations({ lire, parcours }: ContexteDiagnostic): Bloc[] {
  const details = planTenu(parcours).flatMap((preconisation, index) => {
    const known = attendu(lire, preconisation)
    return known.length > 0 ? [titre(3, titrePreconisation(preconisation, index + 1)), ...known] : []
  })
  const table = tableauPlan(parcours, 'Plan d’accompagnement')
  return chapitre('Préconisations et parcours', [
    ...table,
    ...(parcours && table.length > 0 ? planValide(parcours) : []),
    ...(details.length > 0 ? [titre(2, 'Ce qui est attendu de chaque action'), ...details] : []),
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
    {
      type: 'signatures',
      faitA: join(
        isWritten(pes21?.ville) ? fr`Fait à ${pes21.ville},` : 'Fait',
        dateValidation ? fr`${formatDateConnueEnPhrase(dateValidation)}.` : 'en deux exemplaires originaux.',
      ),
      parties: [
        { pour: fr`Pour ${isWritten(structure?.nom) ? structure.nom : 'la structure'}`, nom: valideurNom ?? '', qualite: valideurFonction ?? '' },
        {
          pour: fr`Pour le ${sigle}`,
          nom: redacteur ? nameOf(redacteur) : '',
          qualite: (redacteur && fonctionActuelle(redacteur, jour)?.fonction) ?? '',
        },
      ],
      mention: dateValidation ? 'Signature' : 'Date et signature',
    },
  ]
}

/** Annexes: what is joined, one line each. */
export function sectionAnnexes({ diagnostic }: ContexteDiagnostic): Bloc[] {
  const annexes = linesIn(diagnostic.annexes)
  return [
    { type: 'titre', niveau: 1, texte: 'Annexes', sansNumero: true, nouvellePage: true },
    ...(annexes.length > 0 ? [puces(annexes)] : [paragraphe('Aucune annexe n’est jointe à ce document.')]),
  ]
}
