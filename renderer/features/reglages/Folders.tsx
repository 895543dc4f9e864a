import { Button } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Dossier } from '../../../shared/contract'
import { api, client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'
import { TakeAway } from './TakeAway'

const WHAT: Readonly<Record<Dossier, string>> = {
  classeur: 'Le classeur : toutes les fiches et leur historique',
  documents: 'Les documents produits, un dossier par structure',
  sauvegardes: 'Les sauvegardes',
  reglages: 'Les réglages de ce poste',
  rapports: 'Les rapports d’erreur, sans donnée personnelle',
}

/** Where everything lies, each folder opened by the post itself. */
function Lieux() {
  const folders = useQuery(api.classeur.folders.queryOptions())
  return (
    <Section titre="Dossiers">
      <ul className={css.folders}>
        {(folders.data ?? []).map(({ cle, chemin }) => (
          <li key={cle}>
            <span>
              <b>{WHAT[cle]}</b>
              <span className={css.path}>{chemin}</span>
            </span>
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={18} stroke={1.6} />}
              aria-label={`Ouvrir le dossier : ${WHAT[cle]}`}
              onClick={() => void gesture(() => client.classeur.openFolder({ cle }))}
            >
              Ouvrir le dossier
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The folders of this post, and the way to take everything away in another one. */
export const Folders = () => (
  <>
    <Lieux />
    <TakeAway />
  </>
)
