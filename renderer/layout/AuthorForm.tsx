import { Autocomplete, Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api, client } from '../client'
import { queries } from '../queries'
import { Alert } from '../ui/Alert'
import { Dialog } from '../ui/Dialog'
import { refusalSentence } from '../ui/refusalSentence'
import css from './FirstScreen.module.css'
import { keepPoste, posteOf, postes } from './poste'
import { useClasseur } from './useClasseur'

const POSTES: readonly string[] = Object.values(postes)
const OTHER = 'Autre'

function useAuthor() {
  const { auteur } = useClasseur()
  const [personne, setPersonne] = useState(auteur?.personne ?? '')
  const [choice, setChoice] = useState(auteur ? (POSTES.includes(auteur.poste) ? auteur.poste : OTHER) : '')
  const [other, setOther] = useState(auteur && !POSTES.includes(auteur.poste) ? auteur.poste : '')
  const poste = (choice === OTHER ? other : choice).trim()
  const missing = personne.trim() === '' ? 'Indiquez votre nom.' : poste === '' ? 'Indiquez votre poste.' : undefined
  const save = async () => {
    const etat = await client.classeur.setAuthor({ personne: personne.trim(), poste })
    // Another post opens on another home; the one chosen for the former is forgotten.
    if (poste !== auteur?.poste) keepPoste(posteOf(poste))
    queries.setQueryData(api.classeur.state.queryKey(), etat)
  }
  const fields = (
    <>
      <TextInput
        label="Votre nom"
        description="Prénom puis nom : l’historique dit qui a écrit chaque chose."
        value={personne}
        onChange={event => setPersonne(event.currentTarget.value)}
        autoComplete="name"
        data-autofocus
        autoFocus
      />
      <Select
        label="Ce poste"
        description="Permanence s’ouvre sur ce que ce poste a à faire ; les autres accueils restent à portée."
        data={[...POSTES, OTHER]}
        value={choice || null}
        onChange={chosen => setChoice(chosen ?? '')}
        allowDeselect={false}
        placeholder="Choisir"
      />
      {choice === OTHER && <Autocomplete label="Nom du poste" value={other} onChange={setOther} data={['Accueil', 'Accompagnement', 'Présidence']} />}
    </>
  )
  return { missing, save, fields }
}

/** The first time: who writes, and at which post. No password, no account. */
export function AuthorForm() {
  const { missing, save, fields } = useAuthor()
  const [error, setError] = useState<unknown>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!missing) save().catch(setError)
  }
  return (
    <form onSubmit={submit} className={css.author} noValidate>
      {fields}
      {error !== undefined && <Alert annonce>{refusalSentence(error)}</Alert>}
      <Button type="submit" aria-disabled={missing ? true : undefined} data-empeche={missing ? true : undefined}>
        Entrer dans le classeur
      </Button>
      {missing && <p className={css.dim}>{missing}</p>}
    </form>
  )
}

/** The same, later on. */
export function AuthorDialog({ onClose }: { onClose: () => void }) {
  const { missing, save, fields } = useAuthor()
  return (
    <Dialog titre="Qui écrit à ce poste" verbe="Changer" agir={save} onClose={onClose} {...(missing ? { empeche: missing } : {})}>
      {fields}
    </Dialog>
  )
}
