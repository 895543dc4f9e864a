import { Button } from '@mantine/core'
import { IconFileText, IconFlask } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { EssaiModele } from '../../../shared/contract'
import type { TypeDocument } from '../../../shared/documents/typesDocument'
import { listInFrench } from '../../../shared/kernel/texte'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { Alert } from '../../ui/Alert'
import { refusalSentence } from '../../ui/refusalSentence'
import { saveFile } from '../../ui/saveFile'
import css from './Modeles.module.css'

const nameOf = ({ sujet, annee }: EssaiModele): string => sujet?.titre ?? `Année\u00A0${annee}`

/** The same template on three papers of the classeur: each one's file, and what it would leave empty. Nothing is kept of them. */
export function Trials({ type, file }: { type: TypeDocument; file: File }) {
  const trials = useMutation({ mutationFn: () => client.modeles.trials({ type, fichier: file }) })
  const open = (essai: EssaiModele) =>
    gesture(async () => saveFile(await client.modeles.trial({ type, fichier: file, ...(essai.sujet ? { id: essai.sujet.id } : { annee: essai.annee }) })))
  return (
    <div>
      {!trials.data && (
        <Button variant="default" leftSection={<IconFlask size={18} stroke={1.6} />} loading={trials.isPending} onClick={() => trials.mutate()}>
          Essayer sur trois fiches
        </Button>
      )}
      {trials.isError && <Alert annonce>{refusalSentence(trials.error)}</Alert>}
      {trials.data?.length === 0 && <p>Il n’y a pas encore de fiche sur laquelle l’essayer.</p>}
      {trials.data && trials.data.length > 0 && (
        <ul className={css.versions} aria-label="Essais">
          {trials.data.map(essai => (
            <li key={essai.sujet?.id ?? essai.annee} className={css.version}>
              <div className={css.words}>
                <b>{nameOf(essai)}</b>
                <p className={css.dim}>{essai.vides.length > 0 ? `Resteraient vides\u00A0: ${listInFrench(essai.vides)}.` : 'Tous les champs du modèle sont renseignés.'}</p>
              </div>
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconFileText size={16} stroke={1.6} />}
                aria-label={`Ouvrir l’essai : ${nameOf(essai)}`}
                onClick={() => void open(essai)}
              >
                Ouvrir l’essai
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
