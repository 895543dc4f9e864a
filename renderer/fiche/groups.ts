import type { Collection } from '../../shared/fiches'

/** The lists that stand under one rubric, as tabs at the head of the page. */
export const groups: readonly (readonly Collection[])[] = [
  ['parcours', 'diagnostics', 'ingenieries', 'offres', 'projets', 'projetsGenerateur', 'accompagnementsCrdva'],
  ['echanges', 'taches'],
  ['lignesFinancement', 'conventionsFinancement', 'encaissements', 'justificatifs', 'depenses'],
  ['adhesions', 'missionsBenevoles', 'objectifsAssociatifs', 'actionsAssociatives', 'temoignages', 'textesAnnuels', 'publications'],
  ['documents', 'pieces'],
  ['parametres', 'nomenclatures', 'objectifsChiffres'],
]

/** The lists beside this one, itself included; alone when its rubric is its own. */
export const groupOf = (collection: Collection): readonly Collection[] => groups.find(group => group.includes(collection)) ?? [collection]

const short: { [C in Collection]?: string } = { projets: 'Création', projetsGenerateur: 'Générateur', accompagnementsCrdva: 'CRDVA' }

/** The tab of a list where its rubric says the rest. */
export const tabLabel = (collection: Collection, pluriel: string): string => short[collection] ?? pluriel
