import { ordered } from '../kernel/champs'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { isInYear } from '../kernel/jour'
import { compareFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Seance, TypeSeance } from '../seances/seance'
import type { Figure } from './figure'
import { type CodeChiffre, chiffreLabels } from './libelles'

const seancesHeld = (lire: Lecture, annee: number, type: TypeSeance): Seance[] =>
  lire.all('seances').filter(seance => seance.type === type && seance.statut === 'tenue' && isInYear(seance.date, annee))

/** A mandate without a structure is one of the PES21 itself: those who have left stay counted for the years they worked. */
const isOfPes21 = (lire: Lecture, personneId: string | undefined): boolean => {
  const personne = lire.get('personnes', personneId)
  return personne !== undefined && (personne.equipe === true || ordered(personne.mandats).some(({ structureId }) => structureId === undefined))
}

const isLedByPes21 = (seance: Seance, lire: Lecture): boolean => seance.role === 'organise' || seance.role === 'coorganise' || isOfPes21(lire, seance.animateurId)

/** « IRTESS 4, IRTS 3 »: the most first. */
function byCommanditaire(lire: Lecture, seances: readonly Seance[]): { libelle: string; valeur: number }[] {
  const counts = new Map<string, number>()
  for (const { commanditaireId } of seances) {
    const structure = lire.get('structures', commanditaireId)
    const libelle = structure?.sigle ?? structure?.nom ?? 'Commanditaire inconnu'
    counts.set(libelle, (counts.get(libelle) ?? 0) + 1)
  }
  return [...counts].map(([libelle, valeur]) => ({ libelle, valeur })).sort((a, b) => b.valeur - a.valeur || compareFrench(a.libelle, b.libelle))
}

interface FigureSeances {
  code: CodeChiffre
  groupe: Figure['groupe']
  libelle: string
  definition: string
  type: TypeSeance
  keep?: (seance: Seance, lire: Lecture) => boolean
}

const figureOf = ({ code, groupe, libelle, definition, type, keep = () => true }: FigureSeances): Figure => ({
  code,
  groupe,
  libelle: () => libelle,
  definition,
  collection: 'seances',
  compute: (lire, annee) =>
    seancesHeld(lire, annee, type)
      .filter(seance => keep(seance, lire))
      .map(({ id, date }) => ({ id, pourquoi: `Tenue ${formatDateConnueEnPhrase(date ?? '')}` })),
})

const cours = figureOf({
  code: 'formations.cours',
  groupe: 'Formations',
  libelle: chiffreLabels['formations.cours'],
  definition: 'Cours tenus dans l’année, chacun pour un.',
  type: 'cours',
})

/** Formations: courses, workshops and meetings given to others. */
export const figuresFormations: readonly Figure[] = [
  figureOf({
    code: 'formations.rendez-vous-paroles-d-experts',
    groupe: 'Formations',
    libelle: chiffreLabels['formations.rendez-vous-paroles-d-experts'],
    definition: 'Ateliers Paroles d’experts tenus dans l’année, chacun pour un.',
    type: 'parolesExperts',
  }),
  figureOf({
    code: 'formations.ateliers-cfga',
    groupe: 'Formations',
    libelle: chiffreLabels['formations.ateliers-cfga'],
    definition: 'Ateliers CFGA tenus dans l’année et organisés ou co-organisés par le PES21, ou animés par une personne du PES21.',
    type: 'cfga',
    keep: isLedByPes21,
  }),
  { ...cours, detail: (lire, annee) => byCommanditaire(lire, seancesHeld(lire, annee, 'cours')) },
  figureOf({
    code: 'formations.universites-populaires',
    groupe: 'Formations',
    libelle: chiffreLabels['formations.universites-populaires'],
    definition: 'Universités populaires tenues dans l’année auxquelles le PES21 a pris part, qu’il les organise ou y participe.',
    type: 'universitePopulaire',
  }),
]

/** Meetings of the networks the office runs. */
export const figuresReseau: readonly Figure[] = [
  figureOf({
    code: 'club.rencontres',
    groupe: 'Réseau',
    libelle: chiffreLabels['club.rencontres'],
    definition: 'Rencontres du Club des entrepreneurs de l’ESS tenues dans l’année.',
    type: 'club',
  }),
  figureOf({
    code: 'reseau.evenements',
    groupe: 'Réseau',
    libelle: chiffreLabels['reseau.evenements'],
    definition: 'Événements du Réseau des acteurs métropolitains de l’ESS tenus dans l’année.',
    type: 'reseauMetropolitain',
  }),
]

/** Mois de l’ESS, for the City of Dijon. */
export const evenementsMoisEss: Figure = figureOf({
  code: 'mois-ess.evenements',
  groupe: 'CPOM Dijon',
  libelle: chiffreLabels['mois-ess.evenements'],
  definition: 'Événements du Mois de l’ESS tenus dans l’année. Le défi pitch interne, qui prépare, n’en est pas un.',
  type: 'moisEss',
})
