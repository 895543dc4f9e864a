import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Saisie } from '../../../shared/contract'
import { metaOf } from '../../../shared/kernel/champs'
import { newId } from '../../../shared/kernel/id'
import { grille, type LigneGrille } from '../../../shared/offres/grille'
import { metaOfChamp } from '../../fiche/Champ'
import { ElementCell } from '../../fiche/ElementCell'
import { editFiche } from '../../fiche/editFiche'
import { gesture } from '../../fiche/gesture'
import css from '../../fiche/Tableau.module.css'
import { writerAt } from '../../fiche/writers'
import type { OffreDe } from './Offres'

const fields = metaOfChamp('offres', 'notes').element ?? {}
const metaOfNote = (champ: string) => metaOf(fields[champ] as NonNullable<(typeof fields)[string]>)

const saisie = (chemin: string[], valeur: unknown): Saisie => ({ chemin, ...(valeur === undefined ? {} : { valeur }) })

/** Writes the same words, or the same scale, in the line of each offre. */
async function writeLine(offres: readonly OffreDe[], line: LigneGrille, champ: 'critere' | 'sur', valeur: unknown): Promise<void> {
  for (const { offre } of offres) {
    const element = line.notes.get(offre.id)?.element
    await editFiche(
      'offres',
      offre.id,
      element ? [saisie(['notes', element, champ], valeur)] : [saisie(['notes', line.cle], { ordre: 0, critere: line.critere, sur: line.sur, [champ]: valeur })],
    )
  }
}

/** A mark; the line is begun in an offre that does not have it yet. */
const writeMark = (offreId: string, line: LigneGrille, ordre: number, note: unknown): Promise<void> => {
  const element = line.notes.get(offreId)?.element
  const begun = { ordre, ...(line.critere ? { critere: line.critere } : {}), ...(line.sur === undefined ? {} : { sur: line.sur }), note }
  return editFiche('offres', offreId, [element ? saisie(['notes', element, 'note'], note) : saisie(['notes', line.cle], begun)])
}

const markWriter = (offreId: string, line: LigneGrille, champ: string) => writerAt('offres', offreId, ['notes', line.notes.get(offreId)?.element ?? line.cle, champ])

/** One criterion a line, one offre a column: the scale is free. */
export function Grille({ offres, readOnly }: { offres: readonly OffreDe[]; readOnly: boolean }) {
  const lines = grille(offres.map(({ offre }) => offre))
  const add = () =>
    gesture(async () => {
      const id = newId()
      for (const { offre } of offres) await editFiche('offres', offre.id, [saisie(['notes', id], { ordre: lines.length })], 'Ajouter un critère à la grille')
    })
  return (
    <>
      <h3>Grille d’analyse</h3>
      {lines.length > 0 && (
        <div className={css.scroll}>
          <table className={css.table} aria-label="Grille d’analyse des offres">
            <thead>
              <tr>
                <th scope="col" className={css.head}>
                  Critère
                </th>
                <th scope="col" className={`${css.head} ${css.droite}`}>
                  Sur
                </th>
                {offres.map(({ offre, prestataire }) => (
                  <th key={offre.id} scope="col" className={`${css.head} ${css.droite}`}>
                    {prestataire}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <tr key={line.cle}>
                  {(['critere', 'sur'] as const).map(champ => (
                    <td key={champ} className={css.cell}>
                      <ElementCell
                        champ={champ}
                        meta={metaOfNote(champ)}
                        value={line[champ] === '' ? undefined : line[champ]}
                        ligne={`ligne ${index + 1}`}
                        record={valeur => writeLine(offres, line, champ, valeur)}
                        ecritPar={() => offres.flatMap(({ offre }) => markWriter(offre.id, line, champ) ?? [])[0]}
                        readOnly={readOnly}
                      />
                    </td>
                  ))}
                  {offres.map(({ offre, prestataire }) => (
                    <td key={offre.id} className={css.cell}>
                      <ElementCell
                        champ="note"
                        meta={metaOfNote('note')}
                        value={line.notes.get(offre.id)?.note}
                        ligne={`${line.critere || `ligne ${index + 1}`}, ${prestataire}`}
                        record={valeur => writeMark(offre.id, line, index, valeur)}
                        ecritPar={() => markWriter(offre.id, line, 'note')}
                        readOnly={readOnly}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!readOnly && (
        <div>
          <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={() => void add()}>
            Ajouter un critère
          </Button>
        </div>
      )}
    </>
  )
}
