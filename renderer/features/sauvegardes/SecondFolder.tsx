import { Button } from '@mantine/core'
import { IconDeviceUsb } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import type { EtatSauvegardes } from '../../../shared/contract'
import { api, client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { chooseFolder } from '../../folders/chooseFolder'
import { Alert } from '../../ui/Alert'
import { runJob } from '../../ui/job'
import { Section } from '../../ui/Section'
import css from './Sauvegardes.module.css'

/** Where each backup is copied too: a disk that breaks, or that is stolen, takes the backups beside the classeur with it. */
export function SecondFolder({ copie }: { copie: EtatSauvegardes['copie'] }) {
  const queries = useQueryClient()
  const keep = (etat: EtatSauvegardes) => queries.setQueryData(api.sauvegardes.list.queryKey(), etat)
  const choose = () =>
    gesture(async () => {
      const choisi = await chooseFolder({ titre: 'Choisir où copier les sauvegardes', verbe: 'Copier dans ce dossier' })
      if (!choisi) return
      const etat = await runJob('Copie des sauvegardes…', signal => client.sauvegardes.copyTo({ id: choisi.id }, { signal }))
      await queries.invalidateQueries({ queryKey: api.sauvegardes.key() })
      if (!etat) return
      keep(etat)
      return etat.copie?.phrase ? { phrase: etat.copie.phrase, ton: 'attention' } : { phrase: 'Chaque sauvegarde sera aussi copiée dans ce dossier.' }
    })
  const stop = () =>
    gesture(async () => {
      keep(await client.sauvegardes.copyTo({}))
      return { phrase: 'Les sauvegardes ne sont plus copiées. Les copies déjà faites restent où elles sont.' }
    })
  return (
    <Section titre="Copie dans un second dossier">
      {copie ? (
        <>
          <div className={css.alerts}>{copie.phrase && <Alert>{copie.phrase}</Alert>}</div>
          <p className={css.place}>
            Chaque sauvegarde est aussi copiée, puis comparée, dans <b>{copie.chemin}</b>
          </p>
        </>
      ) : (
        <p>
          Les sauvegardes sont à côté du classeur&nbsp;: si l’ordinateur tombe en panne ou disparaît, elles aussi. Choisissez une clé USB, un disque externe ou un dossier du réseau
          où chacune sera copiée.
        </p>
      )}
      <div className={css.buttons}>
        <Button variant="default" leftSection={<IconDeviceUsb size={18} stroke={1.6} />} onClick={() => void choose()}>
          {copie ? 'Choisir un autre dossier…' : 'Choisir le second dossier…'}
        </Button>
        {copie && (
          <Button variant="default" onClick={() => void stop()}>
            Ne plus copier
          </Button>
        )}
      </div>
    </Section>
  )
}
