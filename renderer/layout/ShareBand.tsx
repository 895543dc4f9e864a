import { CloseButton } from '@mantine/core'
import { IconArrowsExchange, IconFolderOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { plural } from '../../shared/kernel/texte'
import { AppLink } from '../ui/AppLink'
import { ExchangeButton } from './ExchangeButton'
import { momentTold } from './momentTold'
import { conflitHref, PARTAGE_HREF, RECUES_HREF } from './partageAddresses'
import css from './Share.module.css'
import { isNews, type ShareNews } from './shareNews'
import { useClasseur } from './useClasseur'
import { useFollowPartage, usePartage } from './usePartage'

/** What the shared folder has to say, each part leading to where it is settled; closed, it waits for something more. */
export function ShareBand() {
  useFollowPartage()
  const etat = usePartage()
  const { aujourdhui } = useClasseur()
  const [closed, setClosed] = useState<ShareNews>()
  if (!isNews(etat, closed)) return null
  const { joignable, dernierEchange, recues, aPublier, aVerifier, retenus, dossier } = etat
  const last = dernierEchange && momentTold(dernierEchange, aujourdhui)
  const parts: { cle: string; part: ReactNode }[] = [
    {
      cle: 'echange',
      part: (
        <AppLink href={PARTAGE_HREF} className={css.plain}>
          {joignable ? (last ? `Dernier échange ${last}` : 'Pas encore d’échange') : last ? `Non partagé depuis ${last}` : 'Non partagé pour l’instant'}
        </AppLink>
      ),
    },
    ...(!joignable && aPublier > 0 ? [{ cle: 'attendent', part: aPublier > 1 ? `${plural(aPublier, 'geste')} attendent` : '1\u00A0geste attend' }] : []),
    ...(recues > 0 ? [{ cle: 'recues', part: <AppLink href={RECUES_HREF}>{plural(recues, 'fiche reçue', 'fiches reçues')}</AppLink> }] : []),
    ...(aVerifier > 0 ? [{ cle: 'verifier', part: <AppLink href={conflitHref()}>{aVerifier} à vérifier</AppLink> }] : []),
  ]
  const Icon = joignable ? IconArrowsExchange : IconFolderOff
  return (
    <section className={css.band} aria-label="Dossier partagé" data-attention={aVerifier > 0 || retenus.length > 0 || undefined}>
      <Icon size={18} stroke={1.6} className={css.icon} aria-hidden />
      <div className={css.bandWords} role="status">
        <p>
          {parts.map(({ cle, part }, index) => (
            <span key={cle}>
              {index > 0 && ' · '}
              {part}
            </span>
          ))}
        </p>
        {retenus.map(phrase => (
          <p key={phrase} className={css.held}>
            {phrase}
          </p>
        ))}
      </div>
      {dossier && (
        <span className={css.bandFolder} title={dossier}>
          Dossier partagé «&nbsp;{folderName(dossier)}&nbsp;»
        </span>
      )}
      <ExchangeButton petit />
      <CloseButton aria-label="Fermer le bandeau du dossier partagé" onClick={() => setClosed(etat)} />
    </section>
  )
}

/** The last name of a path of any system, without the ending we gave it: « Commun PES21 ». */
const folderName = (path: string): string => (path.split(/[\\/]/).findLast(name => name !== '') ?? path).replace(/\.permanence$/, '')
