import { Switch } from '@mantine/core'
import type { ModeleServi } from '../../../shared/contract'
import { listInFrench } from '../../../shared/kernel/texte'
import { Alert } from '../../ui/Alert'
import { AppLink } from '../../ui/AppLink'
import css from './DocumentPage.module.css'

/** That the paper will be written with a template of the office, what it would leave empty, and the way to do without. */
export function ServedTemplate({ type, servi, sans, onChange }: { type: string; servi: ModeleServi; sans: boolean; onChange: (sans: boolean) => void }) {
  return (
    <div className={css.served}>
      <Alert ton={servi.refus && !sans ? 'attention' : 'info'}>
        {sans ? 'Ce document aura la mise en page de Permanence.' : `Ce document s’écrira avec votre modèle «\u00A0${servi.nom}\u00A0». L’aperçu montre les mots de Permanence.`}
        {!sans && servi.refus && <p>{servi.refus}</p>}
        {!sans && servi.vides.length > 0 && <p>{`Le modèle laissera vides\u00A0: ${listInFrench(servi.vides)}.`}</p>}
        <p>
          <AppLink href={`/reglages?section=modeles&type=${type}`}>Voir le modèle</AppLink>
        </p>
      </Alert>
      <Switch label="Sans le modèle" checked={sans} onChange={event => onChange(event.currentTarget.checked)} />
    </div>
  )
}
