import { ActionIcon, Switch } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Fiches } from '../../../shared/fiches'
import { client } from '../../client'
import { metaOfChamp } from '../../fiche/Champ'
import { editFiche } from '../../fiche/editFiche'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { writerAt } from '../../fiche/writers'
import { Field } from '../../ui/fields/Field'
import css from './Reglages.module.css'

const TYPED = ['libelle', 'ordre', 'codeEnee'] as const

/** One choice of a list, edited in place. */
export function ChoiceRow({ choice, readOnly }: { choice: Fiches['nomenclatures']; readOnly: boolean }) {
  const { id, code, actif } = choice
  const libelle = choice.libelle ?? code ?? ''
  const edit = (champ: string, valeur: unknown) => editFiche('nomenclatures', id, [{ chemin: [champ], ...(valeur === undefined ? {} : { valeur }) }])
  const offer = (offered: boolean) => gesture(() => edit('actif', offered))
  const trash = () =>
    gesture(async () => {
      await saving(() => client.records.trash({ collection: 'nomenclatures', id }))
      return {
        phrase: `« ${libelle} » est dans la corbeille.`,
        action: { libelle: 'Restaurer', agir: () => void gesture(() => client.records.restore({ collection: 'nomenclatures', id })) },
      }
    })
  return (
    <tr data-inactif={actif === false || undefined}>
      {TYPED.map(champ => {
        const meta = metaOfChamp('nomenclatures', champ)
        return (
          <td key={champ}>
            <Field
              champ={champ}
              meta={{ ...meta, label: `${meta.label} : ${libelle}` }}
              value={choice[champ]}
              record={valeur => edit(champ, valeur)}
              ecritPar={() => writerAt('nomenclatures', id, [champ])}
              labelHidden
              readOnly={readOnly}
            />
          </td>
        )
      })}
      <td>
        <Switch checked={actif !== false} disabled={readOnly} onChange={event => void offer(event.currentTarget.checked)} aria-label={`Proposer à la saisie : ${libelle}`} />
      </td>
      <td className={css.code}>{code}</td>
      <td>
        {!readOnly && (
          <ActionIcon variant="subtle" color="gray" aria-label={`Mettre à la corbeille : ${libelle}`} onClick={() => void trash()}>
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}
