import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconDoorExit, IconHome, IconMoon, IconSun, IconUserEdit } from '@tabler/icons-react'
import { useState } from 'react'
import { client } from '../client'
import { goTo } from '../fiche/addresses'
import { gesture } from '../fiche/gesture'
import { AuthorDialog } from './AuthorForm'
import { enterClasseur } from './enterClasseur'
import { initials } from './initials'
import css from './Layout.module.css'
import { keepPoste, posteNames, postes, usePoste } from './poste'
import { useClasseur } from './useClasseur'

const SCHEMES = [
  { scheme: 'light', libelle: 'Clair', icone: IconSun },
  { scheme: 'dark', libelle: 'Sombre', icone: IconMoon },
  { scheme: 'auto', libelle: 'Comme l’ordinateur', icone: IconDeviceDesktop },
] as const

/** Who writes at this post; the light they work in; the way out of the classeur. */
export function WhoMenu() {
  const { auteur } = useClasseur()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const poste = usePoste()
  const [renaming, setRenaming] = useState(false)
  if (!auteur) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={css.avatar} aria-label={`${auteur.personne}, ${auteur.poste} : menu`}>
            {initials(auteur.personne)}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label role="presentation">
            {auteur.personne} · {auteur.poste}
          </Menu.Label>
          <Menu.Item leftSection={<IconUserEdit size={16} stroke={1.6} />} onClick={() => setRenaming(true)}>
            Changer de nom ou de poste
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label role="presentation">Accueil de ce poste</Menu.Label>
          {posteNames.map(name => (
            <Menu.Item
              key={name}
              leftSection={<IconHome size={16} stroke={1.6} />}
              rightSection={name === poste ? <IconCheck size={16} stroke={1.6} aria-label="choisi" /> : undefined}
              onClick={() => {
                keepPoste(name)
                goTo('/')
              }}
            >
              {postes[name]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label role="presentation">Apparence</Menu.Label>
          {SCHEMES.map(({ scheme, libelle, icone: Icon }) => (
            <Menu.Item
              key={scheme}
              leftSection={<Icon size={16} stroke={1.6} />}
              rightSection={colorScheme === scheme ? <IconCheck size={16} stroke={1.6} aria-label="choisi" /> : undefined}
              onClick={() => setColorScheme(scheme)}
            >
              {libelle}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconDoorExit size={16} stroke={1.6} />} onClick={() => void gesture(async () => enterClasseur(await client.classeur.close()))}>
            Fermer le classeur
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && <AuthorDialog onClose={() => setRenaming(false)} />}
    </>
  )
}
