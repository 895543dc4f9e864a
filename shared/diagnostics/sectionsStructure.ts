import { chapitre, citation, definitions, paragraphe, titled, titre, written } from '../documents/blocs'
import { namedWithFunction, nameOf, seatOf, structureNames } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import { members, ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatDateConnue, formatDateConnueEnPhrase } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { formatEntier, formatNombre } from '../kernel/texte'
import { display } from '../kernel/validation'
import { dlaAnterieurLabels } from '../parcours/parcours'
import { fiscaliteLabels } from '../structures/structure'
import type { ContexteDiagnostic } from './diagnosticContexte'

const count = (value: number | undefined): string => (value === undefined ? '' : formatEntier(value))

function identity({ lire, structure }: ContexteDiagnostic): Bloc[] {
  if (!structure) return []
  const commune = lire.commune(structure.commune)
  const zonages = ordered(structure.zonages).map(({ zonage, nom, millesime }) =>
    [zonage && lire.libelle('zonages', zonage), nom, millesime === undefined ? '' : String(millesime)].filter(isWritten).join(' '),
  )
  const agrements = ordered(structure.agrements).map(({ agrement, libelle, numero }) =>
    [agrement && lire.libelle('agrements', agrement), libelle, numero && `n°\u00A0${numero}`].filter(isWritten).join(', '),
  )
  return definitions(
    ['Dénomination', [structure.nom, structure.sigle].filter(isWritten).join(' – ')],
    ['Forme juridique', structure.formeJuridique && lire.libelle('formesJuridiques', structure.formeJuridique)],
    ['SIRET', structure.siret && display('siret', structure.siret)],
    ['RNA', structure.rna],
    ['Création', formatDateConnue(structure.dateCreation)],
    ['Siège', seatOf(lire, structure)],
    ['Intercommunalité', commune?.epci?.nom],
    ['Zonages', zonages.filter(Boolean).join('\n')],
    ['Secteur d’activité', structure.secteur && lire.libelle('secteurs', structure.secteur)],
    ['Code NAF', structure.naf],
    ['Objet statutaire', structure.objet],
    ['Agréments', agrements.filter(Boolean).join('\n')],
    [
      'Insertion par l’activité économique',
      members(structure.siae)
        .map(code => lire.libelle('siae', code))
        .join(', '),
    ],
    ['Convention collective', structure.conventionCollective],
    ['OPCO', structure.opco && lire.libelle('opco', structure.opco)],
    ['Fiscalité', structure.fiscalite && fiscaliteLabels[structure.fiscalite]],
    ['Réseaux', structureNames(lire, structure.reseaux).join(', ')],
    ['Téléphone', structure.telephone && display('telephone', structure.telephone)],
    ['Mail', structure.mail],
    ['Site internet', structure.site],
  )
}

function workforce({ effectifs }: ContexteDiagnostic): Bloc[] {
  if (effectifs.length === 0) return []
  return [
    {
      type: 'tableau',
      legende: 'Effectifs',
      colonnes: [
        { titre: 'Exercice', largeur: 16 },
        ...['Salariés', 'ETP', 'CDI', 'CDD', 'Contrats aidés', 'Bénévoles', 'Adhérents'].map(t => ({ titre: t, largeur: 12, droite: true })),
      ],
      lignes: effectifs.map(e => [
        e.exercice === undefined ? '' : String(e.exercice),
        count(e.salaries),
        e.etp === undefined ? '' : formatNombre(e.etp),
        ...[e.cdi, e.cdd, e.aides, e.benevoles, e.adherents].map(count),
      ]),
    },
  ]
}

/** § 1: who the structure is, who was met, what was read. */
export function sectionIdentification(contexte: ContexteDiagnostic): Bloc[] {
  const { diagnostic, representant } = contexte
  const methode = definitions(
    ['Représentant légal', namedWithFunction(representant)],
    ['Interlocuteurs rencontrés', diagnostic.interlocuteurs],
    ['Entretiens', diagnostic.entretiens],
    ['Documents consultés', diagnostic.documentsConsultes],
  )
  const structure = identity(contexte)
  return chapitre('Identification', [
    ...(structure.length > 0 ? [titre(2, 'La structure'), ...structure, ...workforce(contexte)] : []),
    ...(methode.length > 0 ? [titre(2, 'Le travail mené'), ...methode] : []),
  ])
}

/** § 2: what was asked, and in what circumstances. */
export function sectionDemande({ lire, diagnostic, parcours, sigle }: ContexteDiagnostic): Bloc[] {
  const canal = parcours?.canal && lire.libelle('canaux', parcours.canal)
  const prescripteur = lire.get('structures', parcours?.prescripteurId)?.nom
  const interlocuteur = lire.get('personnes', parcours?.interlocuteurId)
  const motifs = [parcours?.motifPrincipal, ...members(parcours?.motifsSecondaires)].filter(isWritten).map(code => lire.libelle('motifs', code))
  const anterieur = [parcours?.dlaAnterieur && dlaAnterieurLabels[parcours.dlaAnterieur], parcours?.dlaAnterieurPrecision].filter(isWritten).join('\u00A0: ')
  const venue = join(
    parcours?.dateDemande && fr`La structure a pris contact avec le ${sigle} ${formatDateConnueEnPhrase(parcours.dateDemande)}.`,
    parcours?.dateAccueil && fr`${parcours.dateDemande ? 'Elle' : 'La structure'} a été accueillie ${formatDateConnueEnPhrase(parcours.dateAccueil)}.`,
  )
  const demande = parcours?.demandeInitiale
  return chapitre('Demande et contexte', [
    ...written(venue),
    ...(isWritten(demande) ? [paragraphe('La demande initiale, avec les mots de la structure\u00A0:'), citation(demande)] : []),
    ...definitions(
      ['Origine de la demande', [canal, prescripteur].filter(isWritten).join(', ')],
      ['Interlocuteur à l’accueil', interlocuteur && nameOf(interlocuteur)],
      ['Motifs', motifs.join('\n')],
      ['DLA antérieurs', anterieur],
    ),
    ...titled(2, 'Événements récents', diagnostic.evenementsRecents),
    ...titled(2, 'DLA antérieurs et suites', diagnostic.dlaAnterieurs),
  ])
}

/** § 3: where the structure comes from and what it is for. */
export const sectionHistoire = ({ diagnostic }: ContexteDiagnostic): Bloc[] =>
  chapitre('Histoire, projet et utilité sociale', [
    ...titled(2, 'Histoire et dates clés', diagnostic.histoire),
    ...titled(2, 'Projet, valeurs et utilité sociale', diagnostic.projetUtilite),
    ...titled(2, 'Territoire et publics', diagnostic.territoirePublics),
  ])

/** § 4: what it does, for whom, and what it brings in. */
export function sectionActivites({ diagnostic, structure }: ContexteDiagnostic): Bloc[] {
  const activites = ordered(diagnostic.activites)
  return chapitre('Activités et offre', [
    ...written(structure?.activites),
    ...(activites.length > 0
      ? [
          {
            type: 'tableau',
            legende: 'Activités et offre',
            colonnes: [
              { titre: 'Activité', largeur: 13.4 },
              { titre: 'Public', largeur: 14 },
              { titre: 'N-1', largeur: 12.6, droite: true },
              { titre: 'N', largeur: 12.6, droite: true },
              { titre: 'Montant', largeur: 12.6, droite: true },
              { titre: 'Part', largeur: 8.2, droite: true },
              { titre: 'Tendance', largeur: 10.8 },
              { titre: 'Autres acteurs', largeur: 19.8 },
            ],
            lignes: activites.map(a => [
              a.activite ?? '',
              a.public ?? '',
              a.volumeN1 ?? '',
              a.volumeN ?? '',
              formatCentimes(a.montant),
              a.part === undefined ? '' : `${formatNombre(Math.round(a.part * 10) / 10)}\u00A0%`,
              a.tendance ?? '',
              a.concurrents ?? '',
            ]),
          } satisfies Bloc,
        ]
      : []),
    ...titled(2, 'Analyse de l’offre', diagnostic.offreAnalyse),
  ])
}
