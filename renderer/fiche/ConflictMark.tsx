import { IconAlertTriangle } from '@tabler/icons-react'
import { plural } from '../../shared/kernel/texte'
import { conflitHref } from '../layout/partageAddresses'
import { AppLink } from '../ui/AppLink'
import css from './Champ.module.css'
import { useConflicts } from './useConflicts'

/** « 2 valeurs », under a field that posts wrote apart: leads to where one decides. */
export function ConflictMark({ champ }: { champ: string }) {
  return useConflicts()
    .filter(({ chemin }) => chemin[0] === champ)
    .map(conflit => (
      <AppLink
        key={conflit.id}
        href={conflitHref(conflit.id)}
        className={css.conflict}
        aria-label={`${conflit.libelle}\u00A0: ${plural(conflit.valeurs.length, 'valeur')} à vérifier`}
      >
        <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
        {conflit.chemin.length > 1 && `${conflit.libelle}\u00A0: `}
        {plural(conflit.valeurs.length, 'valeur')}
      </AppLink>
    ))
}
