import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Depense } from '../../../shared/financements/depense'
import { partsDepense } from '../../../shared/financements/partsDepense'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatJour } from '../../../shared/kernel/formatJour'
import { newId } from '../../../shared/kernel/id'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ficheHref } from '../../fiche/addresses'
import { requestCreation } from '../../fiche/creation'
import { useFiles, useLinkedRows } from '../../fiche/useLinkedRows'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Tag } from '../../ui/Tag'
import { Bloc, type Cadre } from './Bloc'
import css from './Details.module.css'
import { useGeste } from './useGeste'
import { nameOfLigne } from './useTable'

/** The expenses attributed to a line: what each brings to it, and what is still to be justified. */
export function Depenses({ ligne, Cadre = Bloc }: { ligne: LigneLue; Cadre?: Cadre }) {
  const geste = useGeste()
  const { aujourdhui } = useClasseur()
  const rows = useLinkedRows({ collection: 'lignesFinancement', id: ligne.id }, 'depenses')
  const ids = [...new Set((rows ?? []).map(({ id }) => id))]
  const files = useFiles(ids.map(id => ({ collection: 'depenses' as const, id })))
  const add = () =>
    requestCreation({
      collection: 'depenses',
      demande: ['date', 'montant', 'compte', 'dispositif', 'fournisseurId', 'reference', 'eligible', 'imputations'],
      liens: { [ligne.id]: { collection: 'lignesFinancement', id: ligne.id, titre: nameOfLigne(ligne), detail: '' } },
      champs: { date: aujourdhui, eligible: true, imputations: { [newId()]: { ordre: 0, ligneId: ligne.id, part: 100 } } },
      done: () => undefined,
    })
  return (
    <Cadre
      titre="Dépenses imputées"
      actions={
        geste && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
            Ajouter une dépense
          </Button>
        )
      }
    >
      {rows?.length === 0 ? (
        <p className={css.dim}>Aucune dépense imputée sur cette ligne.</p>
      ) : (
        <ul className={css.list}>
          {files.map(({ fiche, titre }) => {
            const depense = fiche as Depense
            return (
              <li key={depense.id}>
                <AppLink href={ficheHref('depenses', depense.id)}>{titre}</AppLink>
                <span className={css.dim}>{formatJour(depense.date)}</span>
                {depense.eligible !== true && <Tag>Non retenue</Tag>}
                <span>{formatCentimes(partsDepense(depense).get(ligne.id))}</span>
              </li>
            )
          })}
        </ul>
      )}
      <p className={css.dim}>
        Justifié{'\u00A0'}: {formatCentimes(ligne.recu - ligne.resteAJustifier)} sur {formatCentimes(ligne.recu)} reçus.
      </p>
    </Cadre>
  )
}
