import { ActionIcon, Button } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDuree } from '../../../shared/kernel/duree'
import { formatDateConnueEnPhrase } from '../../../shared/kernel/formatJour'
import { plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'
import type { Today } from './today'

type Silent = Today['sansNouvelles'][number]

const SHOWN = 5

/** Open parcours nobody has heard of for longer than the office allows, the longest silence first. */
export function Silence({ jours, parcours }: { jours: number; parcours: readonly Silent[] }) {
  const { ouvert } = useClasseur()
  const [all, setAll] = useState(false)
  if (parcours.length === 0) return null
  return (
    <Section
      titre={`Sans nouvelles depuis ${plural(jours, 'jour')}`}
      serre
      actions={
        parcours.length > SHOWN && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'Voir moins' : `Tout voir (${parcours.length})`}
          </Button>
        )
      }
    >
      <ul className={css.pairs} data-haut={all || undefined}>
        {(all ? parcours : parcours.slice(0, SHOWN)).map(({ depuis, jours: since, ...lien }) => (
          <li key={lien.id}>
            <span className={css.pair}>
              <AppLink href={ficheHref(lien.collection, lien.id)}>{lien.titre}</AppLink>
              <span>Dernier contact {formatDateConnueEnPhrase(depuis)}</span>
            </span>
            <span className={css.days}>{formatDuree(since)}</span>
            {!ouvert?.lectureSeule && (
              <ActionIcon
                variant="subtle"
                aria-label={`Noter un échange : ${lien.titre}`}
                title="Noter un échange"
                onClick={() => requestCreation({ collection: 'echanges', champs: { sujetId: lien.id }, liens: { [lien.id]: lien }, done: () => undefined })}
              >
                <IconMessagePlus size={18} stroke={1.6} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
