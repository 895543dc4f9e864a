import { IconChevronDown, IconChevronRight, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { plural } from '../../../shared/kernel/texte'
import { type Colonne, sumOf } from './colonnes'
import type { Groupe, Rang } from './groupes'
import { Situation } from './Situation'
import css from './Tableau.module.css'
import { verifiedBy } from './Verrou'

/** The cell the hand is on: the key of its row, the id of its column. */
export interface Courante {
  rang: string
  col: string
}

/** What every row of the table needs to know of it. */
export interface Grille {
  colonnes: readonly Colonne[]
  /** The exercices stand side by side: no column says where a line stands. */
  cote: boolean
  courante: Courante
  /** True once the hand has chosen a cell. */
  choisie: boolean
}

/** The keys of rows, apart for groups, rows and the grand total. */
export const cleGroupe = (cle: string): string => `groupe ${cle}`
export const cleRang = (cle: string): string => `ligne ${cle}`
export const TOTAL = 'total'
export const NOM = 'nom'
const SITUATION = 'situation'

function cellProps({ courante, choisie }: Grille, rang: string, col: string) {
  const here = courante.rang === rang && courante.col === col
  return { 'data-col': col, tabIndex: here ? 0 : -1, 'aria-selected': here && choisie }
}

/** The amounts of a row. Zero is written, unknown is an empty cell. */
function Montants({ grille, rang, lignes }: { grille: Grille; rang: string; lignes: readonly LigneLue[] }) {
  return grille.colonnes.map((colonne, index) => {
    const sum = sumOf(lignes, colonne)
    const begins = colonne.exercice !== undefined && colonne.exercice !== grille.colonnes[index - 1]?.exercice
    return (
      <td key={colonne.id} className={css.montant} data-prevu={colonne.prevu} data-debut={begins || undefined} data-valeur={sum} {...cellProps(grille, rang, colonne.id)}>
        {sum === undefined ? <span className="hors-ecran">inconnu</span> : formatCentimes(sum)}
      </td>
    )
  })
}

/** The head of a group: its name, how many lines, its sums. */
export function RangGroupe({ grille, groupe, ouvert, verifie, onToggle }: { grille: Grille; groupe: Groupe; ouvert: boolean; verifie: boolean; onToggle: () => void }) {
  const rang = cleGroupe(groupe.cle)
  const Chevron = ouvert ? IconChevronDown : IconChevronRight
  return (
    <tr className={css.groupe} data-rang={rang} aria-level={1} aria-expanded={ouvert}>
      <th scope="row" className={css.nom} onClick={onToggle} title={groupe.titre} {...cellProps(grille, rang, NOM)}>
        <span className={css.intitule}>
          <Chevron size={18} stroke={1.6} aria-hidden />
          <span>
            {groupe.titre} <span className={`${css.dim} ${css.nombre}`}>{plural(groupe.lignes.length, 'ligne')}</span>
          </span>
        </span>
      </th>
      <Montants grille={grille} rang={rang} lignes={groupe.lignes} />
      {!grille.cote && (
        <td {...cellProps(grille, rang, SITUATION)}>
          {verifie && (
            <span className={`${css.situation} ${css.dim}`}>
              <IconLock size={16} stroke={1.6} aria-hidden />
              <span>Vérifié, verrouillé</span>
            </span>
          )}
        </td>
      )}
    </tr>
  )
}

/** A line, or the same funding from one exercice to the next; unfolded, its payments and proofs follow. */
export function RangLignes({ grille, rang, ouvert, onToggle, children }: { grille: Grille; rang: Rang; ouvert: boolean; onToggle: () => void; children: ReactNode }) {
  const cle = cleRang(rang.cle)
  const Chevron = ouvert ? IconChevronDown : IconChevronRight
  const [ligne] = rang.lignes
  const locked = rang.lignes.filter(({ verifieeLe }) => verifieeLe !== undefined)
  return (
    <>
      <tr className={css.rang} data-rang={cle} aria-level={2} aria-expanded={ouvert}>
        <th scope="row" className={css.nom} onClick={onToggle} title={[rang.titre, rang.precision].filter(Boolean).join(' · ')} {...cellProps(grille, cle, NOM)}>
          <span className={css.intitule}>
            <Chevron size={15} stroke={1.6} aria-hidden className={css.dim} />
            <span>
              {rang.titre}
              {rang.precision && <span className={css.dim}> · {rang.precision}</span>}
            </span>
            {locked.length === rang.lignes.length && ligne && (
              <span title={`Vérifiée ${verifiedBy(ligne)}`} className={`${css.dim} ${css.verrou}`}>
                <IconLock size={15} stroke={1.6} aria-hidden />
                <span className="hors-ecran">Vérifiée {verifiedBy(ligne)}</span>
              </span>
            )}
          </span>
        </th>
        <Montants grille={grille} rang={cle} lignes={rang.lignes} />
        {!grille.cote && ligne && (
          <td {...cellProps(grille, cle, SITUATION)}>
            <Situation statut={ligne.statut} niveau={ligne.niveau}>
              {ligne.situation}
            </Situation>
          </td>
        )}
      </tr>
      {ouvert && (
        <tr className={css.detail} data-detail={cle} aria-level={3}>
          <td colSpan={grille.colonnes.length + (grille.cote ? 1 : 2)}>{children}</td>
        </tr>
      )}
    </>
  )
}

/** « Total des 3 exercices ». */
export function RangTotal({ grille, titre, lignes }: { grille: Grille; titre: string; lignes: readonly LigneLue[] }) {
  return (
    <tr className={css.total} data-rang={TOTAL} aria-level={1}>
      <th scope="row" className={css.nom} {...cellProps(grille, TOTAL, NOM)}>
        {titre}
      </th>
      <Montants grille={grille} rang={TOTAL} lignes={lignes} />
      {!grille.cote && <td {...cellProps(grille, TOTAL, SITUATION)} />}
    </tr>
  )
}
