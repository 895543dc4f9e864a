import { Button, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { DossierChoisi } from '../../../shared/contract'
import { listInFrench } from '../../../shared/kernel/texte'
import { api, client } from '../../client'
import { useClasseur } from '../../layout/useClasseur'
import { keepPartage } from '../../layout/usePartage'
import { queries } from '../../queries'
import { Alert } from '../../ui/Alert'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { refusalSentence } from '../../ui/refusalSentence'
import { Section } from '../../ui/Section'
import { showToast } from '../../ui/toast'
import { JoinPreview } from './JoinPreview'
import css from './Settings.module.css'

const NEW = 'nouveau'
const CODE = /^[A-Z0-9]{1,6}$/

/** A choice and what it means, in one label. */
const Option = ({ titre, detail }: { titre: string; detail: string }) => (
  <>
    {titre}
    <br />
    <span className={css.small}>{detail}</span>
  </>
)

/** A folder was chosen: a new space in it or one found there, and how this post is called. */
export function ShareForm({ dossier, change, giveUp }: { dossier: DossierChoisi; change: () => void; giveUp: () => void }) {
  const { ouvert, auteur, aujourdhui } = useClasseur()
  // Asked each time: another post may have begun meanwhile.
  const spaces = useQuery(api.partage.spaces.queryOptions({ input: { dossier: dossier.id }, gcTime: 0 }))
  const [chosen, setChosen] = useState<string>()
  const [nom, setNom] = useState(ouvert?.nom ?? '')
  const [poste, setPoste] = useState(auteur?.poste ?? '')
  const [named, setNamed] = useState(poste)
  const proposed = useQuery(api.partage.proposeCode.queryOptions({ input: { nom: named.trim(), dossier: dossier.id }, enabled: named.trim() !== '' }))
  const [typedCode, setTypedCode] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [joining, setJoining] = useState(false)

  if (spaces.isError) return <Refusal error={spaces.error} onRetry={() => void spaces.refetch()} />
  if (!spaces.data) return <Loading quoi="Lecture du dossier partagé…" />
  const espace = chosen ?? spaces.data[0]?.id ?? NEW
  const found = spaces.data.find(({ id }) => id === espace)
  const code = typedCode ?? proposed.data ?? ''
  const missing =
    !found && nom.trim() === ''
      ? 'Indiquez le nom de l’espace.'
      : poste.trim() === ''
        ? 'Indiquez le nom de ce poste.'
        : CODE.test(code)
          ? undefined
          : 'Le code a un à six chiffres ou lettres capitales.'

  const begin = async () => {
    keepPartage(await client.partage.begin({ dossier: dossier.id, espace: nom.trim(), poste: poste.trim(), code }))
    showToast({ phrase: `L’espace «\u00A0${nom.trim()}\u00A0» est commencé. Sur les autres postes, choisissez le même dossier pour vous y joindre.` })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (missing || busy) return
    if (found) return setJoining(true)
    setBusy(true)
    setError(undefined)
    try {
      await begin()
      await queries.invalidateQueries()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  if (joining && found) return <JoinPreview dossier={dossier} espace={found} poste={{ nom: poste.trim(), code }} back={() => setJoining(false)} />
  return (
    <Section titre="Partager ce classeur">
      <form onSubmit={event => void submit(event)} className={css.form} noValidate>
        <dl className={css.facts}>
          <div>
            <dt>Dossier partagé</dt>
            <dd>
              {dossier.chemin}{' '}
              <Button variant="subtle" size="compact-sm" onClick={change}>
                Changer de dossier
              </Button>
            </dd>
          </div>
        </dl>
        {spaces.data.length > 0 && (
          <Radio.Group label="Espace de ce dossier" value={espace} onChange={setChosen}>
            <div className={css.options}>
              {spaces.data.map(({ id, nom: name, postes }) => (
                <Radio
                  key={id}
                  value={id}
                  label={<Option titre={`Rejoindre «\u00A0${name}\u00A0»`} detail={postes.length > 0 ? `Postes\u00A0: ${listInFrench(postes)}` : 'Aucun poste pour l’instant'} />}
                />
              ))}
              <Radio value={NEW} label={<Option titre="Commencer un autre espace" detail="Les postes d’un espace ne voient pas les fiches d’un autre." />} />
            </div>
          </Radio.Group>
        )}
        {!found && (
          <TextInput
            label="Nom de l’espace"
            description="Ce que les autres postes liront en se joignant."
            value={nom}
            maxLength={60}
            onChange={event => setNom(event.currentTarget.value)}
          />
        )}
        <TextInput
          label="Nom de ce poste"
          description="Il dit d’où vient chaque modification : Accueil, Direction, Portable de Nora…"
          value={poste}
          maxLength={60}
          onChange={event => setPoste(event.currentTarget.value)}
          onBlur={() => setNamed(poste)}
        />
        <TextInput
          label="Code de ce poste"
          description={`Il entre dans les numéros que ce poste donne, pour que deux postes ne donnent jamais le même : ${aujourdhui.slice(0, 4)}-${code || 'ACC'}-001.`}
          value={code}
          maxLength={6}
          className={css.code}
          onChange={event => setTypedCode(event.currentTarget.value.toUpperCase())}
        />
        {error !== undefined && <Alert annonce>{refusalSentence(error)}</Alert>}
        <div className={css.buttons}>
          <Button type="submit" loading={busy} aria-disabled={missing ? true : undefined} data-empeche={missing ? true : undefined}>
            {found ? 'Voir ce qui changera' : 'Commencer le partage'}
          </Button>
          <Button variant="default" onClick={giveUp}>
            Annuler
          </Button>
          {missing && <span className={css.dim}>{missing}</span>}
        </div>
      </form>
    </Section>
  )
}
