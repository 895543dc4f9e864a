import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { Conflit, GesteRecu } from '../../../shared/contract/partage'
import { conflitHref } from '../../layout/partageAddresses'
import { useClasseur } from '../../layout/useClasseur'
import { conflictLine } from './conflictWords'
import { gestureLine, groupReceived } from './groupReceived'
import { InboxRow } from './InboxRow'
import css from './Partage.module.css'
import { Sent } from './Sent'

const titleOf = ({ fiches, geste }: GesteRecu): string => {
  const [first, ...others] = fiches
  if (!first) return geste
  return others.length > 0 ? `${first.fiche.titre} et ${others.length === 1 ? 'une autre fiche' : `${others.length} autres fiches`}` : first.fiche.titre
}

/** The left column: what is to be decided first, then what came without a word to say, then what went from here. */
export function Inbox({ conflits, recus, choisi }: { conflits: readonly Conflit[]; recus: readonly GesteRecu[]; choisi: string | number | undefined }) {
  const { aujourdhui } = useClasseur()
  return (
    <nav className={css.inbox} aria-label="Reçu du dossier partagé">
      <h1>Reçu du dossier partagé</h1>
      {conflits.length > 0 && (
        <>
          <h2>À vérifier</h2>
          <ul>
            {conflits.map(conflit => (
              <InboxRow
                key={conflit.id}
                icone={<IconAlertTriangle size={20} stroke={1.6} className={css.attention} aria-hidden />}
                titre={conflit.fiche.titre}
                detail={conflictLine(conflit)}
                href={conflitHref(conflit.id)}
                choisie={conflit.id === choisi}
              />
            ))}
          </ul>
        </>
      )}
      <h2>Reçues sans conflit</h2>
      {recus.length === 0 && <p className={css.note}>Rien depuis trente jours.</p>}
      {groupReceived(recus, aujourdhui).map(({ titre, gestes }) => (
        <section key={titre} aria-label={titre}>
          <p className={css.group}>{titre}</p>
          <ul>
            {gestes.map(recu => (
              <InboxRow
                key={recu.seq}
                icone={<IconCheck size={20} stroke={1.6} className={css.fine} aria-hidden />}
                titre={titleOf(recu)}
                detail={gestureLine(recu)}
                href={`/partage?geste=${recu.seq}`}
                choisie={recu.seq === choisi}
              />
            ))}
          </ul>
        </section>
      ))}
      <Sent />
      <p className={css.note}>Chaque modification reçue peut être annulée depuis l’historique de sa fiche.</p>
    </nav>
  )
}
