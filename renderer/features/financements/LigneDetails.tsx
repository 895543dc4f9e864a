import { Button } from '@mantine/core'
import { IconCoinEuro } from '@tabler/icons-react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Depenses } from './Depenses'
import css from './Details.module.css'
import { Justificatifs } from './Justificatifs'
import { GestesContext, useGeste } from './useGeste'
import { nameOfLigne } from './useTable'
import { Verrou } from './Verrou'
import { Versements } from './Versements'

/** What an unfolded line shows: its payments, its proofs, its expenses, and the gestures that settle them. */
export function LigneDetails({ ligne }: { ligne: LigneLue }) {
  const offered = useGeste()
  const geste = ligne.verifieeLe === undefined ? offered : undefined
  return (
    <GestesContext value={geste}>
      <div className={css.details}>
        <Verrou ligne={ligne} />
        <div className={css.bar}>
          <b>
            {nameOfLigne(ligne)}
            {ligne.tropPercu > 0 && ` · trop-perçu ${formatCentimes(ligne.tropPercu)}`}
          </b>
          <AppLink href={ficheHref('lignesFinancement', ligne.id)}>Ouvrir la ligne</AppLink>
          {ligne.conventionFinancementId && <AppLink href={ficheHref('conventionsFinancement', ligne.conventionFinancementId)}>Ouvrir la convention</AppLink>}
          {geste && (
            <Button size="compact-sm" leftSection={<IconCoinEuro size={17} stroke={1.6} />} onClick={() => geste({ quoi: 'versement', ligneId: ligne.id })}>
              Noter un versement
            </Button>
          )}
        </div>
        <div className={css.columns}>
          <Versements ligne={ligne} />
          <div className={css.stack}>
            <Justificatifs ligne={ligne} />
            <Depenses ligne={ligne} />
          </div>
        </div>
      </div>
    </GestesContext>
  )
}
