import type { Collection } from '../../shared/fiches'
import { listHref } from './addresses'

/** The lists that stand under one rubric, as tabs at the head of the page. */
export const groups: readonly (readonly Collection[])[] = [
  ['parcours', 'diagnostics', 'ingenieries', 'offres', 'projets', 'projetsGenerateur', 'accompagnementsCrdva'],
  ['conventions', 'avenants'],
  ['echanges', 'taches', 'courriers'],
  ['lignesFinancement', 'conventionsFinancement', 'encaissements', 'justificatifs', 'depenses', 'budgets'],
  ['adhesions', 'missionsBenevoles', 'objectifsAssociatifs', 'actionsAssociatives', 'temoignages', 'textesAnnuels', 'publications'],
  ['documents', 'pieces', 'modeles'],
  ['parametres', 'nomenclatures', 'objectifsChiffres'],
]

/** A page of its own among the lists of a rubric. */
export interface GroupPage {
  libelle: string
  href: string
}

// By the first list of their group.
const pages: { [C in Collection]?: { avant?: readonly GroupPage[]; apres?: readonly GroupPage[] } } = {
  parcours: { apres: [{ libelle: 'Équipe', href: '/equipe' }] },
  adhesions: {
    avant: [
      { libelle: 'L’année', href: '/vie-associative' },
      { libelle: 'Projet associatif', href: '/vie-associative/projet' },
    ],
  },
  parametres: { apres: [{ libelle: 'Objectifs de l’année', href: '/objectifs' }] },
}

/** The lists beside this one, itself included; alone when its rubric is its own. */
export const groupOf = (collection: Collection): readonly Collection[] => groups.find(group => group.includes(collection)) ?? [collection]

const short: { [C in Collection]?: string } = {
  projets: 'Création',
  projetsGenerateur: 'Générateur',
  accompagnementsCrdva: 'CRDVA',
  missionsBenevoles: 'Bénévoles',
  objectifsAssociatifs: 'Objectifs',
  actionsAssociatives: 'Actions',
}

// Their page shows them better than their list.
const ownPages: { [C in Collection]?: string } = { documents: '/documents' }

/** Where the tab of a list leads. */
export const tabHref = (collection: Collection): string => ownPages[collection] ?? listHref(collection)

/** The tab of a list where its rubric says the rest. */
export const tabLabel = (collection: Collection, pluriel: string): string => short[collection] ?? pluriel

/** The pages that stand before and after the lists of a rubric. */
export function pagesOf(collection: Collection): { avant: readonly GroupPage[]; apres: readonly GroupPage[] } {
  const [first = collection] = groupOf(collection)
  return { avant: [], apres: [], ...pages[first] }
}
