import { Button } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import { useState } from 'react'
import { plural } from '../../../shared/kernel/texte'
import { ExchangeButton } from '../../layout/ExchangeButton'
import { whenTold } from '../../layout/momentTold'
import { conflitHref } from '../../layout/partageAddresses'
import { useClasseur } from '../../layout/useClasseur'
import { usePartage } from '../../layout/usePartage'
import { Alert } from '../../ui/Alert'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { LeaveDialog } from './LeaveDialog'
import { PostsTable } from './PostsTable'
import css from './Settings.module.css'

/** How the sharing goes: where, with whom, what waits and why, and the way out. */
export function SharedSettings() {
  const { espace, dossier, poste, postes, dernierEchange, aPublier, aVerifier, retenus } = usePartage()
  const { aujourdhui } = useClasseur()
  const [leaving, setLeaving] = useState(false)
  const code = postes.find(({ ici }) => ici)?.code
  const facts: [string, string | undefined][] = [
    ['Espace', espace],
    ['Dossier partagé', dossier],
    ['Ce poste', code ? `${poste} · code ${code}` : poste],
    ['Dernier échange', dernierEchange ? whenTold(dernierEchange, aujourdhui) : 'pas encore'],
    ['En attente', aPublier > 0 ? `${plural(aPublier, 'modification')} de ce poste` : 'rien, le dossier partagé a tout de ce poste'],
  ]
  return (
    <>
      <Section titre="Partage" actions={<ExchangeButton />}>
        <div className={css.form}>
          {retenus.map(phrase => (
            <Alert key={phrase}>{phrase}</Alert>
          ))}
          {aVerifier > 0 && (
            <Alert action={<AppLink href={conflitHref()}>{aVerifier > 1 ? 'Voir ce qui est à vérifier' : 'Voir la valeur à vérifier'}</AppLink>}>
              {aVerifier > 1 ? `${aVerifier} modifications faites sur plusieurs postes attendent` : 'Une modification faite sur plusieurs postes attend'} une décision.
            </Alert>
          )}
          <dl className={css.facts}>
            {facts.map(([terme, texte]) => (
              <div key={terme}>
                <dt>{terme}</dt>
                <dd>{texte}</dd>
              </div>
            ))}
          </dl>
          <p className={css.dim}>
            Les échanges se font d’eux-mêmes, quelques secondes après chaque modification. Ne rangez, ne renommez et n’effacez rien dans le dossier partagé.
          </p>
        </div>
      </Section>
      <Section titre="Postes de cet espace">
        <PostsTable postes={postes} />
      </Section>
      <Section titre="Cesser de partager">
        <p className={css.dim}>Ce poste garde toutes ses fiches et cesse d’échanger&nbsp;; les autres postes continuent entre eux.</p>
        <Button variant="default" leftSection={<IconUnlink size={18} stroke={1.6} />} onClick={() => setLeaving(true)}>
          Ne plus partager sur ce poste
        </Button>
      </Section>
      {leaving && <LeaveDialog onClose={() => setLeaving(false)} />}
    </>
  )
}
