import { formatNombre } from '../../../shared/kernel/texte'
import type { ObjectifLu } from '../../../shared/objectifsChiffres/objectifsOf'
import { Tag } from '../../ui/Tag'

/** « 102,2 % »; nothing for an aim of zero. */
export const rateText = ({ taux }: ObjectifLu): string => (taux === undefined ? '' : `${formatNombre(taux)}\u00A0%`)

/** Whether the aim was reached, by a word and an icon. */
export const Reached = ({ objectif: { realise, cible } }: { objectif: ObjectifLu }) =>
  realise >= cible ? <Tag ton="fait">Atteint</Tag> : <Tag>Encore {formatNombre(cible - realise)}</Tag>
