import { Button } from '@mantine/core'
import { IconCopy, IconDoorExit, IconShieldCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { plural } from '../../../shared/kernel/texte'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { enterClasseur } from '../../layout/enterClasseur'
import { useClasseur } from '../../layout/useClasseur'
import { Alert } from '../../ui/Alert'
import { refusalSentence } from '../../ui/refusalSentence'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

/** Where the records lie, whether they are sound, and the way to another classeur. */
export function Classeur() {
  const { ouvert } = useClasseur()
  const check = useMutation({ mutationFn: () => client.verify() })
  if (!ouvert) return null
  const copy = () =>
    gesture(async () => {
      await navigator.clipboard.writeText(ouvert.chemin)
      return { phrase: 'Chemin du classeur copié.' }
    })
  return (
    <Section titre="Classeur">
      <dl className={css.facts}>
        <div>
          <dt>Nom</dt>
          <dd>
            {ouvert.nom}
            {ouvert.demonstration && ' · données de démonstration'}
          </dd>
        </div>
        <div>
          <dt>Rangé dans</dt>
          <dd>{ouvert.chemin}</dd>
        </div>
        {ouvert.lectureSeule && (
          <div>
            <dt>Lecture seule</dt>
            <dd>{ouvert.lectureSeule}</dd>
          </div>
        )}
      </dl>
      <p className={css.dim}>
        Un classeur est un dossier de ce poste : les fiches (classeur.json), leur historique, les documents produits et les pièces jointes. Pour le garder ailleurs, fermez-le puis
        copiez le dossier entier.
      </p>
      {check.isError && <Alert annonce>{refusalSentence(check.error)}</Alert>}
      {check.data && (
        <Alert ton={check.data.sain ? 'info' : 'attention'} annonce>
          {check.data.sain
            ? `Classeur sain\u00A0: ${plural(check.data.fiches, 'fiche')} et ${plural(check.data.changements, 'changement')} relus sur le disque.`
            : `À examiner\u00A0: ${check.data.anomalies.join(' ')}`}
          {check.data.remarques.length > 0 && ` À savoir\u00A0: ${check.data.remarques.join(' ')}`}
        </Alert>
      )}
      <div className={css.buttons}>
        <Button variant="default" leftSection={<IconCopy size={18} stroke={1.6} />} onClick={() => void copy()}>
          Copier le chemin
        </Button>
        <Button variant="default" leftSection={<IconShieldCheck size={18} stroke={1.6} />} loading={check.isPending} onClick={() => check.mutate()}>
          Vérifier le classeur
        </Button>
        <Button variant="default" leftSection={<IconDoorExit size={18} stroke={1.6} />} onClick={() => void gesture(async () => enterClasseur(await client.classeur.close()))}>
          Ouvrir ou commencer un autre classeur
        </Button>
      </div>
    </Section>
  )
}
