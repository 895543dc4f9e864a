import type { Avenant } from '../../avenants/avenant'
import { numeroAvenant } from '../../avenants/numeroAvenant'
import type { Convention } from '../../conventions/convention'
import type { Lecture } from '../../lecture'
import { isAtLeast } from '../documentProduit'
import { genresConventions } from '../genres/genresConventions'
import type { TypeDocument, typesConventions } from '../typesDocument'
import type { Scellable } from './canonique'
import { papierScelle } from './papierScelle'
import { type Sceau, scelleOf } from './sceau'

/** What was last agreed of a convention: its signed paper, or the last avenant signed since; its sent paper as long as it is not signed. */
export interface EtatConvention {
  /** « la convention signée ». */
  quoi: string
  le: string
  signe: boolean
  sceau: Sceau
  scelle: Scellable
}

/** The kind of paper a convention has; undefined when Permanence writes none of its type. */
export const papierDe = (lire: Lecture, { id }: Convention): TypeDocument | undefined =>
  (Object.keys(genresConventions) as (keyof typeof typesConventions)[]).find(type => {
    const { de, elements, candidates } = genresConventions[type]
    return de === 'conventions' && !elements && candidates(lire, id)
  })

/** @param sauf an avenant that is being written: it changes what was agreed before it */
export function etatConvention(lire: Lecture, conventionId: string, sauf?: Avenant): EtatConvention | undefined {
  const before = sauf ? numeroAvenant(sauf, lire) : Number.POSITIVE_INFINITY
  const [avenant] = lire
    .where('avenants', 'conventionId', conventionId)
    .filter(other => other.statut === 'signe' && other.id !== sauf?.id && numeroAvenant(other, lire) < before)
    .toSorted((a, b) => numeroAvenant(b, lire) - numeroAvenant(a, lire))
  const agreed = avenant && scelleOf(avenant)
  if (avenant && agreed)
    return { quoi: `l’avenant n°\u00A0${numeroAvenant(avenant, lire)}`, le: avenant.dateSignature ?? avenant.scelleLe ?? '', signe: true, sceau: avenant, scelle: agreed }
  const papier = papierScelle(lire, conventionId)
  const scelle = papier && scelleOf(papier)
  if (!papier || !scelle) return undefined
  const signe = isAtLeast(papier.statut, 'signe')
  return { quoi: signe ? 'la convention signée' : 'la convention envoyée', le: (signe ? papier.signeLe : papier.envoyeLe) ?? papier.scelleLe ?? '', signe, sceau: papier, scelle }
}
