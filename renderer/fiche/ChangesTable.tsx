import { Button } from '@mantine/core'
import type { Geste } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { dayOf } from '../../shared/kernel/jour'
import { client } from '../client'
import css from './Fiche.module.css'
import { gesture } from './gesture'
import { saving } from './saving'

interface Props {
  collection: string
  id: string
  geste: Pick<Geste, 'seq' | 'le' | 'champs'>
  /** Of the button that puts the former value back: « Revenir à cette valeur ». */
  verbe: string
  readOnly: boolean
}

/** What a gesture changed in a record, before and after, and the way back to each value. */
export function ChangesTable({ collection, id, geste, verbe, readOnly }: Props) {
  const revert = (chemin: string[], libelle: string) =>
    gesture(async () => {
      await saving(() => client.records.revert({ collection, id, seq: geste.seq, chemin }))
      return { phrase: `« ${libelle} » est revenu à sa valeur d’avant le ${formatJour(dayOf(new Date(geste.le)))}.` }
    })
  return (
    <table className={css.changes}>
      <thead>
        <tr>
          <th scope="col">Champ</th>
          <th scope="col">Avant</th>
          <th scope="col">Après</th>
          <th scope="col">
            <span className="hors-ecran">Gestes</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {geste.champs.map(({ chemin, libelle, avant, apres }) => (
          <tr key={chemin.join('/')}>
            <th scope="row">{libelle}</th>
            <td>{avant}</td>
            <td>{apres}</td>
            <td>
              {!readOnly && (
                <Button variant="subtle" size="compact-sm" onClick={() => void revert(chemin, libelle)} aria-label={`${verbe} : ${libelle}${avant ? `, ${avant}` : ''}`}>
                  {verbe}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
