import { Button, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconFolder } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { EtatClasseur } from '../../shared/contract'
import { formatJour } from '../../shared/kernel/formatJour'
import { dayOf } from '../../shared/kernel/jour'
import { api, client } from '../client'
import { formatInstant } from '../fiche/History'
import { Alert } from '../ui/Alert'
import { runJob } from '../ui/job'
import { refusalSentence } from '../ui/refusalSentence'
import { ToastHost } from '../ui/ToastHost'
import { showToast } from '../ui/toast'
import { openChosen, useClasseurKeys } from './ClasseurKeys'
import { enterClasseur } from './enterClasseur'
import css from './FirstScreen.module.css'
import { Logo } from './Logo'
import { isDamaged, Recovery } from './Recovery'
import { useClasseur } from './useClasseur'

/** The page around the first steps. */
export function Welcome({ children }: { children: React.ReactNode }) {
  return (
    <main className={css.page}>
      <div className={css.card}>
        <div className={css.brand}>
          <Logo />
          <h1>Permanence</h1>
        </div>
        {children}
      </div>
    </main>
  )
}

async function recover(id: string, nom: string): Promise<EtatClasseur | undefined> {
  const done = await runJob('Restauration du classeur…', signal => client.classeur.recover({ id, nom }, { signal }))
  if (done) showToast({ phrase: done.phrase })
  return done?.etat
}

/** No classeur is open: discover, begin, or open one this post knows. */
export function FirstScreen() {
  const known = useQuery(api.classeur.known.queryOptions())
  const [nom, setNom] = useState('')
  const [naming, setNaming] = useState(false)
  const { coquille } = useClasseur()
  const enter = useMutation({ mutationFn: (open: () => Promise<EtatClasseur | undefined>) => open(), onSuccess: etat => etat && enterClasseur(etat) })
  const ouvrir = () => enter.mutate(openChosen)
  // The one that would not open, to offer its backups.
  const [tried, setTried] = useState<string>()
  const open = (id: string) => {
    setTried(id)
    enter.mutate(() => runJob('Lecture du classeur…', signal => client.classeur.open({ id }, { signal })))
  }
  useClasseurKeys({ commencer: () => setNaming(true), ouvrir })
  const create = (event: FormEvent) => {
    event.preventDefault()
    if (nom.trim()) enter.mutate(() => client.classeur.create({ nom: nom.trim() }))
  }
  return (
    <Welcome>
      <p className={css.dim}>Les fiches restent sur ce poste, dans un dossier appelé classeur.</p>
      {enter.isError && <Alert annonce>{refusalSentence(enter.error)}</Alert>}
      {enter.isError && tried && isDamaged(enter.error) && <Recovery id={tried} recover={nom => enter.mutate(() => recover(tried, nom))} />}
      <div className={css.choices}>
        <Button size="md" loading={enter.isPending && !naming} onClick={() => enter.mutate(() => client.classeur.discover())}>
          Découvrir avec les données 2024
        </Button>
        {naming ? (
          <form onSubmit={create} className={css.naming}>
            <TextInput label="Nom du classeur" placeholder="PES21" value={nom} onChange={event => setNom(event.currentTarget.value)} autoFocus />
            <Button type="submit" loading={enter.isPending} aria-disabled={nom.trim() === '' || undefined} data-empeche={nom.trim() === '' || undefined}>
              Commencer ce classeur
            </Button>
          </form>
        ) : (
          <Button size="md" variant="default" onClick={() => setNaming(true)}>
            Commencer un classeur vide
          </Button>
        )}
        {coquille === 'bureau' && (
          <Button size="md" variant="default" onClick={ouvrir}>
            Ouvrir un classeur de ce poste…
          </Button>
        )}
      </div>
      {known.data && known.data.length > 0 && (
        <section aria-labelledby="connus">
          <h2 id="connus">Ouvrir un classeur</h2>
          <ul className={css.known}>
            {known.data.map(({ id, nom: name, chemin, demonstration, modifieLe }) => (
              <li key={id}>
                <UnstyledButton onClick={() => open(id)}>
                  <IconFolder size={20} stroke={1.6} aria-hidden />
                  <span>
                    <b>{name}</b>
                    {demonstration && ' · démonstration'}
                    <span className={css.path}>{chemin}</span>
                    {modifieLe && (
                      <span className={css.path}>
                        Modifié le {formatJour(dayOf(new Date(modifieLe)))} à {formatInstant(modifieLe)}
                      </span>
                    )}
                  </span>
                  <IconChevronRight size={18} stroke={1.6} aria-hidden />
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ToastHost />
    </Welcome>
  )
}
