import { paragraphe } from '../documents/blocs'
import { fr } from '../documents/phrases'
import { ordered } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { formatDateConnue } from '../kernel/formatJour'
import { formatEntier, listInFrench, plural } from '../kernel/texte'
import { miseEnOeuvre } from './miseEnOeuvre'
import { type Parcours, statutPreconisationLabels } from './parcours'
import { titrePreconisation } from './planBlocs'

const LAST = 99

/** « Sur 4 préconisations, 2 sont réalisées, soit un taux de mise en œuvre de 50 %. » */
function bilan(parcours: Parcours): string {
  const { total, realisees, enCours, abandonnees, taux } = miseEnOeuvre(parcours)
  if (taux === undefined) return ''
  const parts = [
    realisees === 0 ? 'aucune n’est réalisée' : `${formatEntier(realisees)} ${realisees === 1 ? 'est réalisée' : 'sont réalisées'}`,
    enCours > 0 && `${formatEntier(enCours)} ${enCours === 1 ? 'est en cours' : 'sont en cours'}`,
    abandonnees > 0 && `${formatEntier(abandonnees)} ${abandonnees === 1 ? 'est abandonnée' : 'sont abandonnées'}`,
  ].filter(part => part !== false)
  return fr`Sur ${plural(total, 'préconisation')}, ${listInFrench(parts)} : le taux de mise en œuvre est de ${formatEntier(Math.round(taux))} %.`
}

/** Where each préconisation of the plan stands, and the share that was put into practice; nothing while there is no plan. */
export function avancement(parcours: Parcours): Bloc[] {
  const plan = ordered(parcours.plan).sort((a, b) => (a.priorite ?? LAST) - (b.priorite ?? LAST))
  if (plan.length === 0) return []
  return [
    paragraphe(bilan(parcours)),
    {
      type: 'tableau',
      colonnes: [
        { titre: 'Préconisation', largeur: 50 },
        { titre: 'Responsable', largeur: 18 },
        { titre: 'Échéance', largeur: 16 },
        { titre: 'Avancement', largeur: 16 },
      ],
      lignes: plan.map((p, index) => [titrePreconisation(p, index + 1), p.responsable ?? '', formatDateConnue(p.echeance), p.statut ? statutPreconisationLabels[p.statut] : '']),
    },
  ]
}
