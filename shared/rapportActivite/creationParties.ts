import { paragraphe } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc, Graphique } from '../kernel/document'
import { formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { isInYear, yearOf } from '../kernel/jour'
import { compareFrench, formatEntier, listInFrench, plural } from '../kernel/texte'
import { type Projet, stadeProjetLabels } from '../projets/projet'
import { anneeAvant, commentCompte } from './chiffresActivite'
import type { ContexteActivite } from './contexteActivite'
import { chapitreSi, partieSi } from './prose'
import { publicationsDe } from './publications'
import { temoignages } from './temoignagesActivite'
import { presentations, zooms } from './textes'

/** The projects of the year by how far they have come; nothing when they are all at the same stage, or when the year is long over. */
function parStade({ lire, annee }: ContexteActivite, projets: readonly Projet[]): Bloc[] {
  const stades = Object.entries(stadeProjetLabels)
    .map(([stade, libelle]) => ({ libelle, nombre: projets.filter(projet => projet.stade === stade).length }))
    .filter(({ nombre }) => nombre > 0)
  if (stades.length < 2 || yearOf(lire.aujourdhui) > annee + 1) return []
  const legende = `Projets accompagnés en ${annee}, selon leur stade au ${formatJourLong(lire.aujourdhui)}`
  const chart: Graphique = {
    type: 'graphique',
    legende,
    genre: 'barres',
    categories: stades.map(({ libelle }) => libelle),
    series: [{ nom: 'Projets', valeurs: stades.map(({ nombre }) => nombre) }],
    description: fr`${legende} : ${stades.map(({ libelle, nombre }) => `${libelle}, ${formatEntier(nombre)}`).join(' ; ')}.`,
  }
  return [chart]
}

/** The structures born in the year of the projects that were accompanied. */
function creees({ lire, annee }: ContexteActivite): Bloc[] {
  const born = lire
    .all('projets')
    .filter(({ dispositif, dateCreation }) => dispositif === 'beneficeCrea' && isInYear(dateCreation, annee) && (dateCreation ?? '') <= lire.aujourdhui)
    .map(({ nom = '', structureId, dateCreation = '' }) => ({ nom: lire.get('structures', structureId)?.nom ?? nom, quand: formatDateConnueEnPhrase(dateCreation) }))
    .filter(({ nom }) => isWritten(nom))
    .sort((a, b) => compareFrench(a.nom, b.nom))
  if (born.length === 0) return []
  const names = listInFrench(born.map(({ nom, quand }) => fr`${nom} (${quand})`))
  return [paragraphe(fr`${plural(born.length, 'structure en est née', 'structures en sont nées')} dans l’année : ${names}.`)]
}

function chiffres(contexte: ContexteActivite): Bloc[] {
  const { lire, annee } = contexte
  const projets = contexte.chiffre('creation.projets-accompagnes')
  if (projets.valeur === 0) return []
  const read = projets.fiches.flatMap(id => lire.get('projets', id) ?? [])
  return [
    {
      type: 'paragraphe',
      texte: fr`En ${annee}, ${plural(projets.valeur, 'projet a été accompagné', 'projets ont été accompagnés')} par Bénéfice Créa${anneeAvant(contexte, projets)}.`,
      notes: [commentCompte(projets)],
    },
    ...creees(contexte),
    ...parStade(contexte, read),
  ]
}

/** Creation: how, the figures, agri-rural projects, what project holders say. */
export const creation = (contexte: ContexteActivite): Bloc[] =>
  chapitreSi('Création de structures et d’emplois dans l’ESS', [
    ...presentations(contexte, 'creation'),
    ...partieSi(2, `Les chiffres de ${contexte.annee}`, chiffres(contexte)),
    ...zooms(contexte, 'creation'),
    ...partieSi(2, 'Les agri-ruraux et leur création d’activité', presentations(contexte, 'rares', 3), publicationsDe(contexte, 'rares')),
    ...zooms(contexte, 'rares', 3),
    ...temoignages(contexte, 'creation'),
  ])
