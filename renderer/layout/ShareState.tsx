import { IconArrowsExchange, IconFolderOff } from '@tabler/icons-react'
import { plural } from '../../shared/kernel/texte'
import { AppLink } from '../ui/AppLink'
import { momentTold } from './momentTold'
import { conflitHref, PARTAGE_HREF, RECUES_HREF } from './partageAddresses'
import css from './Share.module.css'
import { useClasseur } from './useClasseur'
import { usePartage } from './usePartage'

/** « 14 h 05 · 1 à vérifier », and where it leads. Nothing at all while nothing is shared. */
export function ShareState() {
  const { actif, joignable, dernierEchange, aPublier, aVerifier, recues } = usePartage()
  const { aujourdhui } = useClasseur()
  if (!actif) return null
  const last = dernierEchange && momentTold(dernierEchange, aujourdhui)
  const [head, href] = !joignable
    ? [last ? `Non partagé depuis ${last}` : 'Non partagé', PARTAGE_HREF]
    : [last ?? 'Pas encore d’échange', aVerifier > 0 ? conflitHref() : recues > 0 ? RECUES_HREF : PARTAGE_HREF]
  const rest =
    aVerifier > 0 ? `${aVerifier} à vérifier` : !joignable ? aPublier > 0 && plural(aPublier, 'modification') : recues > 0 && plural(recues, 'fiche reçue', 'fiches reçues')
  const told = [head, rest].filter(Boolean).join(' · ')
  const Icon = joignable ? IconArrowsExchange : IconFolderOff
  return (
    <AppLink href={href} className={css.share} data-attention={aVerifier > 0 || undefined} title={`Dossier partagé\u00A0: ${told}`} aria-label={`Dossier partagé\u00A0: ${told}`}>
      <Icon size={16} stroke={1.6} aria-hidden /> <span className={css.word}>{told}</span>
    </AppLink>
  )
}
