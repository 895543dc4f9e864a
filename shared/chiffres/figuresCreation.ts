import { ordered } from '../kernel/champs'
import { formatDateConnueEnPhrase } from '../kernel/formatJour'
import { isInYear } from '../kernel/jour'
import { compareFrench, listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import type { Projet } from '../projets/projet'
import { isHeldInYear, isOfLiveStructure, tellEchange } from './actesDla'
import { type Compte, distinct, type Figure, hasCome } from './figure'
import { chiffreLabels } from './libelles'

/** What the office did with a project in the year: it began, a step was taken, or there was a meeting. */
function actesOfProjet(lire: Lecture, projet: Projet, annee: number): Compte[] {
  const { id, debut } = projet
  const steps = ordered(projet.etapes).filter(({ fait, date }) => fait && isInYear(date, annee))
  return [
    ...(isInYear(debut, annee) && hasCome(debut, lire) ? [{ id, pourquoi: `Accompagnement commencé ${formatDateConnueEnPhrase(debut ?? '')}` }] : []),
    ...steps.map(({ etape, date }) => ({ id, pourquoi: `${lire.libelle('etapesCreation', etape) || 'Étape'} ${formatDateConnueEnPhrase(date ?? '')}` })),
    ...lire
      .where('echanges', 'sujetId', id)
      .filter(echange => isHeldInYear(echange, lire, annee))
      .map(echange => ({ id, pourquoi: tellEchange(echange) })),
  ]
}

const projetsCounted = (lire: Lecture) => lire.all('projetsGenerateur').filter(({ reunionsComptees }) => reunionsComptees)

const de = (nom: string): string => (/^[aeiouyàâéèêëîïôûœh]/i.test(nom) ? `d’${nom}` : `de ${nom}`)

function libelleReunions(lire: Lecture): string {
  const noms = projetsCounted(lire)
    .flatMap(({ nom }) => nom ?? [])
    .sort(compareFrench)
  return noms.length === 0 ? chiffreLabels['generateur.reunions-la-boucle'] : `Réunions d’accompagnement ${listInFrench(noms.map(de))}`
}

/** The projects of a dispositif the office worked on in the year, and what it did with each. */
export const projetsWorkedOn = (lire: Lecture, dispositif: Projet['dispositif'], annee: number): Compte[] =>
  distinct(
    lire
      .all('projets')
      .filter(projet => projet.dispositif === dispositif)
      .flatMap(projet => actesOfProjet(lire, projet, annee)),
  )

/** Bénéfice Créa: the projects the office worked on in the year. */
export const projetsAccompagnes: Figure = {
  code: 'creation.projets-accompagnes',
  groupe: 'Création',
  libelle: () => chiffreLabels['creation.projets-accompagnes'],
  definition:
    'Projets de Bénéfice Créa dont l’accompagnement a commencé dans l’année, ou qui y ont eu une étape faite ou un échange tenu : rendez-vous, visite, visioconférence ou réunion.',
  collection: 'projets',
  compute: (lire, annee) => projetsWorkedOn(lire, 'beneficeCrea', annee),
}

/** CRDVA: each piece of advice of the year, for the City of Dijon. */
export const accompagnementsCrdva: Figure = {
  code: 'crdva.accompagnements',
  groupe: 'CPOM Dijon',
  libelle: () => chiffreLabels['crdva.accompagnements'],
  definition: 'Accompagnements du centre de ressources datés de l’année, chacun pour un, même pour une association déjà reçue.',
  collection: 'accompagnementsCrdva',
  compute: (lire, annee) =>
    lire
      .all('accompagnementsCrdva')
      .filter(({ date, structureId }) => isInYear(date, annee) && hasCome(date, lire) && isOfLiveStructure(lire, structureId))
      .map(({ id, date }) => ({ id, pourquoi: `Accompagnement ${formatDateConnueEnPhrase(date ?? '')}` })),
}

/** The projects of the Générateur BFC that began, reached a milestone or were met about in the year. */
export const generateurWorkedOn = (lire: Lecture, annee: number): string[] =>
  lire
    .all('projetsGenerateur')
    .filter(
      ({ id, debut, jalons }) =>
        (isInYear(debut, annee) && hasCome(debut, lire)) ||
        ordered(jalons).some(({ fait, date }) => fait && isInYear(date, annee)) ||
        lire.where('echanges', 'sujetId', id).some(echange => isHeldInYear(echange, lire, annee)),
    )
    .map(({ id }) => id)

/** Générateur BFC: the meetings of the projects whose record says they are counted. */
export const reunionsGenerateur: Figure = {
  code: 'generateur.reunions-la-boucle',
  groupe: 'Création',
  libelle: libelleReunions,
  definition: 'Réunions tenues dans l’année sur les projets du Générateur BFC dont la fiche dit que les réunions sont comptées.',
  collection: 'echanges',
  compute: (lire, annee) =>
    projetsCounted(lire)
      .flatMap(({ id }) => lire.where('echanges', 'sujetId', id))
      .filter(echange => echange.nature === 'reunion' && isHeldInYear(echange, lire, annee))
      .map(echange => ({ id: echange.id, pourquoi: tellEchange(echange) })),
}
