import { type ClipboardEvent, type FocusEvent, useEffect, useState } from 'react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { plural } from '../../../shared/kernel/texte'
import { columnsOf } from './colonnes'
import { Entete, widthsOf } from './Entete'
import { Explication } from './Explication'
import { onGridKey } from './gridKeys'
import { type Groupe, groupsOf, type Rang } from './groupes'
import { LigneDetails } from './LigneDetails'
import { type Courante, cleGroupe, cleRang, type Grille, NOM, RangGroupe, RangLignes, RangTotal, TOTAL } from './Rangs'
import css from './Tableau.module.css'
import type { NomVue } from './vue'

// Rows fold and cells are walked with the keys: a grid to screen readers, still a table to the eye.
const GRID = { role: 'treegrid' } as const

/** What was folded by hand, and the row left unfolded: found again on coming back from a file. */
const left: { folds: ReadonlyMap<string, boolean>; depliee?: { rang: string; ligneId: string } | undefined } = { folds: new Map() }

interface Props {
  vue: Exclude<NomVue, 'plans'>
  lignes: readonly LigneLue[]
  /** Those shown, whatever their order. */
  exercices: readonly number[]
  /** Those whose lines are all checked. */
  verifies: readonly number[]
}

/** A plain number for the clipboard: `13500,00`. */
const plainAmount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',')

/** The lines gathered, with their sums; walked cell by cell, each amount told under the table. */
export function Tableau({ vue, lignes, exercices, verifies }: Props) {
  const [folds, setFolds] = useState(left.folds)
  const [depliee, setDepliee] = useState(left.depliee)
  const [choisie, setChoisie] = useState<Courante>()
  useEffect(() => {
    Object.assign(left, { folds, depliee })
  }, [folds, depliee])

  const groupes = groupsOf(vue, lignes)
  const colonnes = columnsOf(vue, exercices)
  const cote = vue !== 'exercice'
  const isChecked = ({ cle }: Groupe): boolean => vue === 'exercice' && verifies.includes(Number(cle))
  // What is checked is done with: it begins folded.
  const isOpen = (groupe: Groupe): boolean => folds.get(`${vue} ${groupe.cle}`) ?? !isChecked(groupe)
  const foldGroup = (groupe: Groupe, open: boolean) => setFolds(new Map(folds).set(`${vue} ${groupe.cle}`, open))

  const visible = groupes.flatMap(groupe => [cleGroupe(groupe.cle), ...(isOpen(groupe) ? groupe.rangs.map(({ cle }) => cleRang(cle)) : [])])
  const isThere = choisie && [...visible, TOTAL].includes(choisie.rang) && [NOM, 'situation', ...colonnes.map(({ id }) => id)].includes(choisie.col)
  const courante = isThere ? choisie : { rang: visible[0] ?? TOTAL, col: NOM }
  const grille: Grille = { colonnes, cote, courante, choisie: Boolean(isThere) }

  /** The line an unfolded row is about: that of the exercice the hand is on, else the latest. */
  const ligneAt = ({ lignes: own }: Rang, col: string): LigneLue | undefined => {
    const exercice = colonnes.find(({ id }) => id === col)?.exercice
    return own.find(ligne => ligne.exercice === exercice) ?? [...own].sort((a, b) => b.exercice - a.exercice)[0]
  }
  const toggleRang = (rang: Rang, col: string) => {
    const ligne = ligneAt(rang, col)
    const same = depliee?.rang === rang.cle && (col === NOM || depliee.ligneId === ligne?.id)
    setDepliee(same || !ligne ? undefined : { rang: rang.cle, ligneId: ligne.id })
  }
  const find = (cle: string): { groupe: Groupe } | { rang: Rang } | undefined => {
    for (const groupe of groupes) {
      if (cleGroupe(groupe.cle) === cle) return { groupe }
      const rang = groupe.rangs.find(one => cleRang(one.cle) === cle)
      if (rang) return { rang }
    }
    return undefined
  }
  const toggle = (cle: string, col: string) => {
    const found = find(cle)
    if (!found) return
    if ('groupe' in found) foldGroup(found.groupe, !isOpen(found.groupe))
    else toggleRang(found.rang, col)
  }
  const fold = (cle: string): boolean => {
    const found = find(cle)
    if (!found) return false
    const open = 'groupe' in found ? isOpen(found.groupe) : depliee?.rang === found.rang.cle
    if (open && 'groupe' in found) foldGroup(found.groupe, false)
    else if (open) setDepliee(undefined)
    return open
  }

  const onFocus = (event: FocusEvent) => {
    const { col } = (event.target as HTMLElement).dataset
    const rang = event.target.closest<HTMLElement>('tr[data-rang]')?.dataset.rang
    if (col && rang) setChoisie({ col, rang })
  }
  const onCopy = (event: ClipboardEvent) => {
    const { valeur } = (event.target as HTMLElement).dataset
    if (valeur === undefined || getSelection()?.isCollapsed === false) return
    event.clipboardData.setData('text/plain', plainAmount(Number(valeur)))
    event.preventDefault()
  }
  const total = exercices.length > 1 ? `Total des ${exercices.length} exercices` : 'Total'
  return (
    <>
      <table
        {...GRID}
        aria-label="Lignes de financement"
        className={css.table}
        style={{ minWidth: widthsOf(colonnes, cote).least }}
        onKeyDown={event => onGridKey(event, { toggle, fold })}
        onFocus={onFocus}
        onCopy={onCopy}
      >
        <Entete vue={vue} colonnes={colonnes} cote={cote} />
        {groupes.map(groupe => (
          <tbody key={groupe.cle}>
            <RangGroupe grille={grille} groupe={groupe} ouvert={isOpen(groupe)} verifie={isChecked(groupe)} onToggle={() => foldGroup(groupe, !isOpen(groupe))} />
            {isOpen(groupe) &&
              groupe.rangs.map(rang => {
                const ouvert = depliee?.rang === rang.cle
                const ligne = ouvert ? rang.lignes.find(({ id }) => id === depliee.ligneId) : undefined
                return (
                  <RangLignes key={rang.cle} grille={grille} rang={rang} ouvert={ouvert} onToggle={() => toggleRang(rang, NOM)}>
                    {ligne && <LigneDetails ligne={ligne} />}
                  </RangLignes>
                )
              })}
          </tbody>
        ))}
        <tbody>
          <RangTotal grille={grille} titre={groupes.length === 0 ? plural(0, 'ligne') : total} lignes={lignes} />
        </tbody>
      </table>
      <Explication colonnes={colonnes} cellule={isThere ? choisie : undefined} groupes={groupes} lignes={lignes} total={total} />
    </>
  )
}
