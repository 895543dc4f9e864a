import { useQuery } from '@tanstack/react-query'
import type { ExplicationMontant, LigneLue, MontantsLigne } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { formatNombre, plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { type Colonne, sumOf } from './colonnes'
import type { LignePart } from './useParts'
import { nameOfLigne } from './useTable'

/** An amount of the table: its column, the lines it adds up; `ligne` when it is that of a line. */
export interface Cible {
  titre: string
  colonne: Colonne
  lignes: readonly LigneLue[]
  ligne: LigneLue | undefined
}

/** What is shown of an amount: how it was found, from its sign on (« = conventionné … »), and the records behind it. */
export type Explique = Pick<ExplicationMontant, 'valeur' | 'formule' | 'fiches'>

// These are written on the line: nothing is reckoned, and what is told is when.
const STATED: readonly (keyof MontantsLigne)[] = ['demande', 'notifie', 'conventionne']

/** The name the core has for the amount a column shows; a forecast has none. */
function cleOf({ id, prevu }: Colonne, ligne: LigneLue): keyof MontantsLigne | undefined {
  if (prevu) return undefined
  if (id.startsWith('ferme')) return ligne.conventionne === undefined ? 'notifie' : 'conventionne'
  return id.split(' ')[0] as keyof MontantsLigne
}

const fichesOf = (lignes: readonly LigneLue[], { montant }: Colonne): Explique['fiches'] =>
  lignes.map(ligne => ({ collection: 'lignesFinancement', id: ligne.id, titre: nameOfLigne(ligne), detail: formatCentimes(montant(ligne)) }))

/** « demandé 52 000,00 € × probabilité 60 % ». */
function forecastOf({ demande = 0, probable }: LigneLue): string {
  return `= demandé ${formatCentimes(demande)} × probabilité ${formatNombre(demande === 0 ? 0 : (probable * 100) / demande)}\u00A0%`
}

const isPart = (ligne: LigneLue): ligne is LignePart & { part: number } => 'part' in ligne && ligne.part !== undefined

/** « sur 50 000,00 € de la ligne »: what a share is of. */
function shareOf(ligne: LignePart): string {
  const whole = ligne.ferme ? (ligne.conventionne ?? ligne.notifie) : ligne.probable
  return whole === ligne.part ? '· toute la ligne' : `· sur ${formatCentimes(whole)} de la ligne`
}

/** How an amount was found: by the core for a line, as a sum of lines for a total. Nothing while it is asked. */
export function useExplication(cible: Cible | undefined): Explique | undefined {
  const id = cible?.ligne?.id
  const explained = useQuery({ ...api.financements.explain.queryOptions({ input: { id: id ?? '' } }), enabled: id !== undefined })
  if (!cible) return undefined
  const { colonne, ligne, lignes } = cible
  const own = { valeur: sumOf(lignes, colonne) ?? 0, fiches: fichesOf(lignes, colonne) }
  if (!ligne) return { ...own, formule: `= somme de ${plural(lignes.length, 'ligne')}` }
  if (isPart(ligne)) return { ...own, formule: shareOf(ligne) }
  const cle = cleOf(colonne, ligne)
  if (cle === undefined) return { ...own, formule: forecastOf(ligne) }
  const told = explained.data?.find(one => one.cle === cle)
  return told && { ...told, formule: `${STATED.includes(cle) ? '·' : '='} ${told.formule}` }
}
