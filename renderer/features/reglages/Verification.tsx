import { Button } from '@mantine/core'
import { IconShieldCheck, IconTool } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { plural } from '../../../shared/kernel/texte'
import { client } from '../../client'
import { EditedValues } from '../../layout/EditedValues'
import { useClasseur } from '../../layout/useClasseur'
import { queries } from '../../queries'
import { Alert } from '../../ui/Alert'
import { runJob } from '../../ui/job'
import { refusalSentence } from '../../ui/refusalSentence'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

const Phrases = ({ phrases }: { phrases: readonly string[] }) => (
  <ul className={css.phrases}>
    {phrases.map(phrase => (
      <li key={phrase}>{phrase}</li>
    ))}
  </ul>
)

/** « Vérifier mes données » : all is read again from the disk; what the rest of it proves can be put right. */
export function Verification() {
  const { ouvert } = useClasseur()
  const [edited, setEdited] = useState<string>()
  const check = useMutation({ mutationFn: () => runJob('Vérification de vos données…', signal => client.verify(undefined, { signal })) })
  const repair = useMutation({
    mutationFn: () => client.repair(),
    // The classeur was opened again: what the screen knew of it is read again too.
    onSuccess: () => queries.invalidateQueries().then(() => check.mutate()),
  })
  const found = check.data
  return (
    <Section titre="Vérifier mes données">
      <p className={css.dim}>
        Permanence relit sur le disque les fiches, leur historique, les documents produits et les pièces jointes, et dit ce qui ne va pas. Vous pouvez continuer à travailler
        pendant ce temps.
      </p>
      <div className={css.found}>
        {check.isError && <Alert annonce>{refusalSentence(check.error)}</Alert>}
        {repair.isError && <Alert annonce>{refusalSentence(repair.error)}</Alert>}
        {repair.data && repair.data.length > 0 && (
          <Alert ton="info" annonce>
            <Phrases phrases={repair.data} />
          </Alert>
        )}
        {found && (
          <Alert ton={found.sain ? 'info' : 'attention'} annonce>
            {found.sain
              ? `Classeur sain\u00A0: ${plural(found.fiches, 'fiche')} et ${plural(found.changements, 'changement')} relus sur le disque.`
              : `${plural(found.anomalies.length, 'point')} à examiner\u00A0:`}
            {!found.sain && <Phrases phrases={found.anomalies} />}
          </Alert>
        )}
        {found && found.remarques.length > 0 && (
          <Alert ton="info">
            À savoir :
            <Phrases phrases={found.remarques} />
          </Alert>
        )}
      </div>
      <div className={css.buttons}>
        <Button variant="default" leftSection={<IconShieldCheck size={18} stroke={1.6} />} loading={check.isPending} onClick={() => check.mutate()}>
          Vérifier mes données
        </Button>
        {found?.reparable && !ouvert?.lectureSeule && (
          <Button leftSection={<IconTool size={18} stroke={1.6} />} loading={repair.isPending} onClick={() => repair.mutate()}>
            Réparer
          </Button>
        )}
        {!ouvert?.lectureSeule &&
          found?.aReprendre.slice(0, 1).map(fichier => (
            <Button key={fichier} variant="default" onClick={() => setEdited(fichier)}>
              Voir les valeurs écrites en dehors de Permanence
            </Button>
          ))}
      </div>
      {edited && <EditedValues fichier={edited} onClose={() => setEdited(undefined)} />}
    </Section>
  )
}
