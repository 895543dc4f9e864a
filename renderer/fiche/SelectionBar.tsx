import { Button } from '@mantine/core'
import { useState } from 'react'
import { descripteurs } from '../../shared/descripteurs'
import { heldBy } from '../../shared/equipe/champEquipe'
import type { Collection } from '../../shared/fiches'
import { plural } from '../../shared/kernel/texte'
import { client } from '../client'
import { useShortcut } from '../ui/shortcuts'
import { showToast } from '../ui/toast'
import { metaOfChamp } from './Champ'
import { type Draft, FormDialog } from './FormDialog'
import css from './List.module.css'
import { ProduceManyDialog } from './ProduceManyDialog'
import { saving } from './saving'
import { undoAction } from './undoAction'
import { useMakesPapers } from './useMakesPapers'

interface Props {
  collection: Collection
  /** The records chosen, those the filters hide left aside. */
  ids: readonly string[]
  onClear: () => void
}

/** Hands records on to someone of the team: one gesture, one undo. */
function AssignDialog({ collection, champ, ids, onClear, onClose }: Props & { champ: string; onClose: () => void }) {
  const { singulier, pluriel } = descripteurs[collection]
  const many = plural(ids.length, singulier, pluriel.charAt(0).toLowerCase() + pluriel.slice(1))
  const meta = { ...metaOfChamp(collection, champ), label: 'À qui' }
  const assign = async (draft: Draft) => {
    const personne = await client.records.get({ collection: 'personnes', id: String(draft[champ]) })
    const geste = `Confier ${many} à ${personne.titre}`
    await saving(() => client.records.editMany({ collection, ids: [...ids], saisies: [{ chemin: [champ], valeur: draft[champ] }], geste }))
    onClear()
    showToast({ phrase: `${geste} : c’est enregistré.`, action: undoAction })
  }
  return <FormDialog titre={`Confier ${many}`} verbe="Confier" fields={[{ champ, meta, requis: true }]} agir={assign} onClose={onClose} />
}

/** How many rows are chosen, and what can be done with all of them at once. */
export function SelectionBar(props: Props) {
  const { collection, ids, onClear } = props
  const [assigning, setAssigning] = useState(false)
  const [producing, setProducing] = useState(false)
  const champ = heldBy(collection)
  const makesPapers = useMakesPapers(collection)
  useShortcut('Échap', 'Ne plus rien choisir', onClear)
  return (
    <div className={css.selection}>
      <span role="status">{plural(ids.length, 'fiche sélectionnée', 'fiches sélectionnées')}</span>
      {champ && (
        <Button size="compact-sm" onClick={() => setAssigning(true)}>
          Confier à…
        </Button>
      )}
      {makesPapers && (
        <Button size="compact-sm" variant="default" onClick={() => setProducing(true)}>
          Produire des documents…
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        Tout désélectionner
      </Button>
      {producing && <ProduceManyDialog collection={collection} ids={ids} onDone={onClear} onClose={() => setProducing(false)} />}
      {assigning && champ && <AssignDialog {...props} champ={champ} onClose={() => setAssigning(false)} />}
    </div>
  )
}
