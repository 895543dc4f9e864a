import { Button } from '@mantine/core'
import { IconArchive, IconCircleCheck } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SauvegardeLue } from '../../../shared/contract'
import { momentSauvegarde } from '../../../shared/sauvegardes/momentSauvegarde'
import { api, client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { saved } from '../../fiche/saving'
import { useClasseur } from '../../layout/useClasseur'
import { Alert } from '../../ui/Alert'
import { EmptyState } from '../../ui/EmptyState'
import { runJob } from '../../ui/job'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import { BackupTable } from './BackupTable'
import { RestoreDialog } from './RestoreDialog'
import css from './Sauvegardes.module.css'
import { SecondFolder } from './SecondFolder'

/** Réglages › Sauvegardes: the last one and what it counted, all of them, where they are copied, and the way back. */
export function SauvegardesSettings() {
  const { ouvert } = useClasseur()
  const queries = useQueryClient()
  // One may have been made by itself since this page was last seen.
  const list = useQuery(api.sauvegardes.list.queryOptions({ staleTime: 0 }))
  const [restoring, setRestoring] = useState<SauvegardeLue>()
  if (list.isPending) return <Loading />
  if (list.isError) return <Refusal error={list.error} onRetry={() => void list.refetch()} />
  const { sauvegardes, phrase, alerte, copie } = list.data
  const readOnly = ouvert?.lectureSeule !== undefined
  const make = () =>
    gesture(async () => {
      // What is being typed goes in too.
      await saved()
      const made = await runJob('Sauvegarde du classeur…', signal => client.sauvegardes.make(undefined, { signal }))
      await queries.invalidateQueries({ queryKey: api.sauvegardes.key() })
      return made && { phrase: made.copie ? `${made.phrase}. ${made.copie}` : made.phrase, ...(made.copie ? { ton: 'attention' as const } : {}) }
    })
  const [last] = sauvegardes
  const button = !readOnly && (
    <Button leftSection={<IconArchive size={18} stroke={1.6} />} onClick={() => void make()}>
      Sauvegarder maintenant
    </Button>
  )
  return (
    <>
      <Section titre="Sauvegardes" actions={last && button}>
        <div className={css.alerts}>{alerte && <Alert>{alerte}</Alert>}</div>
        {last && phrase ? (
          <p className={css.last}>
            <IconCircleCheck size={20} stroke={1.8} aria-hidden />
            {phrase}
          </p>
        ) : (
          <EmptyState icone={<IconArchive size={36} stroke={1.3} />} titre="Pas encore de sauvegarde" action={button}>
            Permanence en fait une par jour, quelques instants après l’ouverture du classeur, et la relit aussitôt.
          </EmptyState>
        )}
        {last && (
          <p className={css.dim}>
            Dernière&nbsp;: le {momentSauvegarde(last)}. Permanence en fait une par jour s’il y a du nouveau et garde les sept derniers jours, quatre semaines et douze mois ;
            celles que vous demandez ne s’effacent pas. Chacune contient les fiches, leur historique, les documents, les pièces jointes et les logos.
          </p>
        )}
      </Section>
      <SecondFolder copie={copie} />
      {last && (
        <Section titre="Revenir à une sauvegarde" serre>
          <BackupTable sauvegardes={sauvegardes} copies={copie !== undefined} {...(readOnly ? {} : { restore: setRestoring })} />
        </Section>
      )}
      {restoring && <RestoreDialog sauvegarde={restoring} onClose={() => setRestoring(undefined)} />}
    </>
  )
}
