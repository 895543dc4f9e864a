import {
  type Icon,
  IconAdjustmentsHorizontal,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCoinEuro,
  IconFileText,
  IconHeartHandshake,
  IconHelpCircle,
  IconHome,
  IconMessages,
  IconRoute,
  IconSignature,
  IconTarget,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react'
import type { Collection } from '../../shared/fiches'
import { doublonsHref, listHref } from '../fiche/addresses'
import { groupOf, pagesOf } from '../fiche/groups'

/** An entry of the rail. */
export interface Rubric {
  libelle: string
  href: string
  icone: Icon
  /** The lists under it: their addresses are its own, their counts add up. */
  collections: readonly Collection[]
  /** Not told how many. */
  sansNombre?: boolean
}

const ofCollection = (libelle: string, collection: Collection, icone: Icon): Rubric => ({ libelle, href: listHref(collection), icone, collections: groupOf(collection) })

/** The rail, above its line then below. */
export const rubrics: readonly (readonly Rubric[])[] = [
  [
    { libelle: 'Accueil', href: '/', icone: IconHome, collections: [] },
    ofCollection('Structures', 'structures', IconBuildingCommunity),
    ofCollection('Personnes', 'personnes', IconUsers),
    ofCollection('Accompagnements', 'parcours', IconRoute),
    ofCollection('Séances et événements', 'seances', IconCalendarEvent),
    ofCollection('Échanges et tâches', 'echanges', IconMessages),
    ofCollection('Conventions', 'conventions', IconSignature),
    { libelle: 'Financements', href: '/financements', icone: IconCoinEuro, collections: groupOf('lignesFinancement'), sansNombre: true },
    { libelle: 'CPOM', href: '/cpom', icone: IconTarget, collections: ['actionsCpom'] },
    { libelle: 'Vie associative', href: '/vie-associative', icone: IconHeartHandshake, collections: groupOf('adhesions'), sansNombre: true },
    { libelle: 'Documents', href: '/documents', icone: IconFileText, collections: groupOf('documents') },
  ],
  [
    { libelle: 'Réglages', href: '/reglages', icone: IconAdjustmentsHorizontal, collections: groupOf('parametres'), sansNombre: true },
    { libelle: 'Corbeille', href: '/corbeille', icone: IconTrash, collections: [] },
    { libelle: 'Aide', href: '/aide', icone: IconHelpCircle, collections: [] },
  ],
]

const pagesUnder = (collections: readonly Collection[]): string[] => {
  const [first] = collections
  if (!first) return []
  const { avant, apres } = pagesOf(first)
  return [...avant, ...apres].map(({ href }) => href)
}

/** True when this address is under the rubric. */
export const isUnder = ({ href, collections }: Rubric, pathname: string): boolean =>
  href === '/'
    ? pathname === '/'
    : pathname === href ||
      pathname.startsWith(`${href}/`) ||
      collections.some(name => pathname === `/fiches/${name}` || pathname.startsWith(`/fiches/${name}/`) || pathname === doublonsHref(name)) ||
      pagesUnder(collections).includes(pathname)
