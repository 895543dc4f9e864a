import { Button } from '@mantine/core'
import { IconBookmark, IconClipboard } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatJourLong } from '../../../shared/kernel/formatJour'
import { api, client } from '../../client'
import { ficheHref, goTo } from '../../fiche/addresses'
import { useFiche } from '../../fiche/ficheContext'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import css from './Structures.module.css'

/** The journey of the structure told as a paragraph: to be copied, or kept and put right for the report of the year. */
export function Recit() {
  const { id, ouverte, readOnly } = useFiche()
  const annee = useClasseur().ouvert?.annee
  const recit = useQuery(api.records.recit.queryOptions({ input: { collection: 'structures', id, annee: annee ?? 0 }, enabled: annee !== undefined }))
  if (!recit.data?.texte || annee === undefined) return null
  const { texte, jour, garde } = recit.data
  const copy = () =>
    gesture(async () => {
      await navigator.clipboard.writeText(texte)
      return { phrase: 'Récit copié : collez-le où vous voulez.' }
    })
  const keep = () =>
    gesture(async () => {
      const champs = { nom: `Un parcours : ${ouverte.titre}`, nature: 'zoom', annee, sujetId: id, texte }
      const kept = await saving(() => client.records.create({ collection: 'textesAnnuels', champs }))
      goTo(ficheHref('textesAnnuels', kept.id))
      return { phrase: `Récit gardé pour le rapport ${annee} : corrigez-le ici.` }
    })
  return (
    <Section titre="Récit">
      <p className={css.dim}>Au {formatJourLong(jour)}</p>
      <p>{texte}</p>
      <div className={css.gestures}>
        <Button variant="default" leftSection={<IconClipboard size={16} stroke={1.6} />} onClick={() => void copy()}>
          Copier le récit
        </Button>
        {garde ? (
          <AppLink href={ficheHref(garde.collection, garde.id)}>Récit gardé : {garde.titre}</AppLink>
        ) : (
          !readOnly && (
            <Button variant="default" leftSection={<IconBookmark size={16} stroke={1.6} />} onClick={() => void keep()}>
              Garder ce récit pour le rapport {annee}
            </Button>
          )
        )}
      </div>
    </Section>
  )
}
