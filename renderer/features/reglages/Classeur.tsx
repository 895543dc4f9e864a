import { Button } from '@mantine/core'
import { IconCopy, IconDoorExit } from '@tabler/icons-react'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { enterClasseur } from '../../layout/enterClasseur'
import { useClasseur } from '../../layout/useClasseur'
import { Section } from '../../ui/Section'
import { LastBackup } from '../sauvegardes/LastBackup'
import css from './Reglages.module.css'
import { Verification } from './Verification'

/** Where the records lie, and the way to another classeur. */
function Lieu() {
  const { ouvert } = useClasseur()
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
        <LastBackup />
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
      <div className={css.buttons}>
        <Button variant="default" leftSection={<IconCopy size={18} stroke={1.6} />} onClick={() => void copy()}>
          Copier le chemin
        </Button>
        <Button variant="default" leftSection={<IconDoorExit size={18} stroke={1.6} />} onClick={() => void gesture(async () => enterClasseur(await client.classeur.close()))}>
          Ouvrir ou commencer un autre classeur
        </Button>
      </div>
    </Section>
  )
}

/** The classeur that is open: where it lies, whether it is sound. */
export const Classeur = () => (
  <>
    <Lieu />
    <Verification />
  </>
)
