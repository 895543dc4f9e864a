import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowsJoin2, IconCheckbox, IconChevronRight, IconDots, IconHistory, IconMessagePlus, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { descripteurs } from '../../shared/descripteurs'
import { fusionnables } from '../../shared/fusion/fusionnable'
import { client } from '../client'
import { AppLink } from '../ui/AppLink'
import { useShortcut } from '../ui/shortcuts'
import { ficheHref, listHref } from './addresses'
import css from './Fiche.module.css'
import { useFiche } from './ficheContext'
import { gesture } from './gesture'
import { MergeDialog } from './MergeDialog'
import { useNewAbout } from './newAbout'
import { ProduceButton } from './ProduceButton'
import { piecesOf } from './registry'
import { saving } from './saving'

/** What the file is, and what can be done with the whole of it. */
export function FicheHead() {
  const { collection, id, ouverte, readOnly } = useFiche()
  const { pluriel, singulier } = descripteurs[collection]
  const { Actions } = piecesOf(collection)
  const { newEchange, newTache } = useNewAbout()
  const navigate = useNavigate()
  const [merging, setMerging] = useState(false)
  const fusionnable = fusionnables.some(name => name === collection)
  const titre = ouverte.titre || `(${singulier} sans nom)`

  useShortcut('Alt+E', 'Nouvel échange', newEchange)
  useShortcut('Alt+T', 'Nouvelle tâche', newTache)

  const trash = () =>
    gesture(async () => {
      await saving(() => client.records.trash({ collection, id }))
      await navigate({ to: listHref(collection) })
      return { phrase: `« ${titre} » est dans la corbeille.`, action: { libelle: 'Restaurer', agir: () => void gesture(() => client.records.restore({ collection, id })) } }
    })

  return (
    <header className={css.head}>
      <div className={css.names}>
        <nav aria-label="Fil d’Ariane" className={css.crumb}>
          <AppLink href={listHref(collection)}>{pluriel}</AppLink>
          <IconChevronRight size={14} stroke={1.6} aria-hidden />
        </nav>
        <h1>{titre}</h1>
        {ouverte.detail && <p className={css.detail}>{ouverte.detail}</p>}
      </div>
      <div className={css.actions}>
        {!readOnly && (
          <>
            <ProduceButton />
            {Actions && <Actions />}
            <Button variant="default" leftSection={<IconMessagePlus size={18} stroke={1.6} />} onClick={newEchange}>
              Nouvel échange
            </Button>
            <Button variant="default" leftSection={<IconCheckbox size={18} stroke={1.6} />} onClick={newTache}>
              Nouvelle tâche
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" size={34} aria-label="Autres gestes sur cette fiche">
                  <IconDots size={18} stroke={1.6} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconHistory size={16} stroke={1.6} />} onClick={() => void navigate({ to: ficheHref(collection, id), search: { onglet: 'historique' } })}>
                  Voir l’historique
                </Menu.Item>
                {fusionnable && (
                  <Menu.Item leftSection={<IconArrowsJoin2 size={16} stroke={1.6} />} onClick={() => setMerging(true)}>
                    Fusionner avec une autre fiche
                  </Menu.Item>
                )}
                <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={trash}>
                  Mettre à la corbeille
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )}
        {merging && <MergeDialog onClose={() => setMerging(false)} />}
      </div>
    </header>
  )
}
