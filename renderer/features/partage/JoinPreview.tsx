import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DossierChoisi } from '../../../shared/contract'
import type { Apercu } from '../../../shared/contract/partage'
import { plural } from '../../../shared/kernel/texte'
import { api, client } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { saved } from '../../fiche/saving'
import { keepPartage } from '../../layout/usePartage'
import { queries } from '../../queries'
import { Alert } from '../../ui/Alert'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { refusalSentence } from '../../ui/refusalSentence'
import { Section } from '../../ui/Section'
import { showToast } from '../../ui/toast'
import css from './Settings.module.css'

const fiches = (count: number): string => plural(count, 'fiche')

/** What joining would do, in figures and by name. */
function Figures({ apercu: { apportees, recues, differentes, doublons } }: { apercu: Apercu }) {
  return (
    <>
      <ul className={css.figures}>
        <li>
          <b>{fiches(recues)}</b> de l’espace {recues > 1 ? 'arriveront' : 'arrivera'} dans ce classeur.
        </li>
        <li>
          <b>{fiches(apportees)}</b> de ce classeur {apportees > 1 ? 'seront apportées' : 'sera apportée'} aux autres postes.
        </li>
        {differentes > 0 && (
          <li>
            <b>{fiches(differentes)}</b> {differentes > 1 ? 'sont des deux côtés et diffèrent : leurs' : 'est des deux côtés et diffère : ses'} valeurs seront à vérifier.
          </li>
        )}
      </ul>
      {doublons.length > 0 && (
        <>
          <h3>{doublons.length > 1 ? `${doublons.length} doublons probables` : 'Un doublon probable'}</h3>
          <p className={css.dim}>
            Les deux fiches sont gardées&nbsp;: elles attendront dans <AppLink href="/doublons">Doublons</AppLink>, où vous les fusionnerez.
          </p>
          <ul className={css.twins}>
            {doublons.map(({ ici, la, raison }) => (
              <li key={`${ici.id} ${la}`}>
                <AppLink href={ficheHref(ici.collection, ici.id)}>{ici.titre}</AppLink> et «&nbsp;{la}&nbsp;» <span className={css.dim}>· {raison}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface Props {
  dossier: DossierChoisi
  espace: { id: string; nom: string }
  poste: { nom: string; code: string }
  back: () => void
}

/** The last page before joining a space: what comes, what goes, what will be to verify. */
export function JoinPreview({ dossier, espace, poste, back }: Props) {
  const preview = useQuery(api.partage.preview.queryOptions({ input: { dossier: dossier.id, espace: espace.id }, gcTime: 0 }))
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const join = async () => {
    setBusy(true)
    setError(undefined)
    try {
      await saved()
      keepPartage(await client.partage.join({ dossier: dossier.id, espace: espace.id, poste: poste.nom, code: poste.code }))
      showToast({ phrase: `Ce poste a rejoint «\u00A0${espace.nom}\u00A0».` })
      await queries.invalidateQueries()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Section titre={`Rejoindre «\u00A0${espace.nom}\u00A0»`}>
      {preview.isPending && <Loading quoi="Lecture de l’espace : les deux classeurs sont comparés…" />}
      {preview.isError && <Refusal error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && <Figures apercu={preview.data} />}
      <p className={css.dim}>Une sauvegarde de ce classeur est faite d’abord. Rien n’est effacé, ni ici ni sur les autres postes.</p>
      {error !== undefined && <Alert annonce>{refusalSentence(error)}</Alert>}
      {busy && <Loading quoi="Premier échange : les fiches de l’espace arrivent…" />}
      <div className={css.buttons}>
        {preview.data && (
          <Button loading={busy} onClick={() => void join()}>
            Rejoindre l’espace
          </Button>
        )}
        <Button variant="default" onClick={back} disabled={busy}>
          Revenir
        </Button>
      </div>
    </Section>
  )
}
