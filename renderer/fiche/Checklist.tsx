import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { members } from '../../shared/kernel/champs'
import { newId } from '../../shared/kernel/id'
import { useFieldSources } from '../ui/fields/sources'
import { ElementsTable } from './ElementsTable'
import { useFiche } from './ficheContext'
import { gesture } from './gesture'
import css from './Parties.module.css'

interface Props {
  nom: string
  /** The field of an element that says which step it is, and the list it is taken from. */
  code: string
  liste: string
  colonnes: readonly string[]
  /** « Proposer les étapes habituelles ». */
  proposer: string
}

/** Steps to tick. While there is none, those the office knows are proposed, in one gesture. */
export function Checklist({ nom, code, liste, colonnes, proposer }: Props) {
  const { ouverte, edit, readOnly } = useFiche()
  const { nomenclature } = useFieldSources()
  const empty = members(ouverte.fiche[nom] as Record<string, true> | undefined).length === 0
  const usual = nomenclature(liste).filter(({ inactif }) => !inactif)
  const propose = () =>
    gesture(() =>
      edit(
        usual.map(({ valeur }, index) => ({ chemin: [nom, newId()], valeur: { ordre: index + 1, [code]: valeur } })),
        proposer,
      ),
    )
  return (
    <div className={css.stack}>
      {empty && !readOnly && usual.length > 0 && (
        <div>
          <Button variant="default" leftSection={<IconListCheck size={16} stroke={1.6} />} onClick={() => void propose()}>
            {proposer}
          </Button>
        </div>
      )}
      <ElementsTable nom={nom} colonnes={colonnes} />
    </div>
  )
}
