import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { plural } from '../../shared/kernel/texte'
import { api } from '../client'
import { conflitHref } from '../layout/partageAddresses'
import { usePartage } from '../layout/usePartage'
import { AppLink } from '../ui/AppLink'
import css from './Champ.module.css'
import { useFiche } from './ficheContext'

/** « 2 valeurs », under a field that posts wrote apart: leads to where one decides. */
export function ConflictMark({ champ }: { champ: string }) {
  const { id } = useFiche()
  const { aVerifier } = usePartage()
  const conflits = useQuery({ ...api.partage.conflicts.queryOptions(), enabled: aVerifier > 0 })
  if (aVerifier === 0) return null
  return conflits.data
    ?.filter(({ fiche, chemin }) => fiche.id === id && chemin[0] === champ)
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
