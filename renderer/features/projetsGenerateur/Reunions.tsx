import { Button } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { natureEchangeLabels } from '../../../shared/echanges/echange'
import { startOf } from '../../../shared/kernel/jour'
import { requestCreation } from '../../fiche/creation'
import { useFiche } from '../../fiche/ficheContext'
import { dateCell, LinkedLines, textCell } from '../../fiche/LinkedCard'
import { liensAround } from '../../fiche/linkToOpened'
import { ChampsPartie } from '../../fiche/Parties'
import css from '../../fiche/Parties.module.css'
import { useLinkedRows } from '../../fiche/useLinkedRows'

/** The meetings of the project, and whether their number is told in the figures. */
export function Reunions() {
  const opened = useFiche()
  const reunions = (useLinkedRows(opened, 'echanges') ?? []).filter(({ cellules }) => cellules.nature === natureEchangeLabels.reunion)
  const latest = [...reunions].sort((a, b) => startOf(textCell(b.cellules.date)).localeCompare(startOf(textCell(a.cellules.date))))
  const add = () =>
    requestCreation({
      collection: 'echanges',
      titre: 'Ajouter une réunion',
      champs: { nom: 'Réunion', sujetId: opened.id, nature: 'reunion' },
      liens: liensAround(opened),
      done: () => undefined,
    })
  return (
    <div className={css.stack}>
      <LinkedLines rows={latest} detail={({ cellules }) => textCell(cellules.avec)} droite={({ cellules }) => dateCell(cellules.date)} />
      {!opened.readOnly && (
        <div>
          <Button variant="default" leftSection={<IconUsersPlus size={16} stroke={1.6} />} onClick={add}>
            Ajouter une réunion
          </Button>
        </div>
      )}
      <ChampsPartie champs={['reunionsComptees']} />
    </div>
  )
}
