import { conflitHref } from '../layout/partageAddresses'
import { Alert } from '../ui/Alert'
import { AppLink } from '../ui/AppLink'
import { useConflicts } from './useConflicts'

/** Over a record that one post put away while another changed it: leads to where one decides. */
export function RecordConflict() {
  return useConflicts()
    .filter(({ genre }) => genre === 'suppression')
    .map(({ id }) => (
      <Alert key={id} action={<AppLink href={conflitHref(id)}>Décider</AppLink>}>
        Un poste a mis cette fiche à la corbeille, un autre l’a modifiée.
      </Alert>
    ))
}
