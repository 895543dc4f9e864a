import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { ficheHref } from '../../fiche/addresses'
import { textCell } from '../../fiche/LinkedCard'
import { useLinkedRows } from '../../fiche/useLinkedRows'
import { AppLink } from '../../ui/AppLink'
import { addJustificatif } from './ajouts'
import { Bloc, type Cadre } from './Bloc'
import css from './Details.module.css'
import { Echeance, Fait } from './Echeance'
import { useGeste } from './useGeste'

/** What the funder must be sent: sent, or before when. */
export function Justificatifs({ ligne, Cadre = Bloc }: { ligne: LigneLue; Cadre?: Cadre }) {
  const geste = useGeste()
  const rows = useLinkedRows({ collection: 'lignesFinancement', id: ligne.id }, 'justificatifs')
  return (
    <Cadre
      titre="Justificatifs dus"
      actions={
        geste && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => addJustificatif(ligne)}>
            Ajouter un justificatif
          </Button>
        )
      }
    >
      {rows?.length === 0 && <p className={css.dim}>Aucun justificatif attendu.</p>}
      <ul className={css.list}>
        {(rows ?? []).map(({ id, titre, cellules }) => {
          const [envoyeLe, limite] = [textCell(cellules.envoyeLe), textCell(cellules.limite)]
          return (
            <li key={id}>
              <AppLink href={ficheHref('justificatifs', id)}>{titre}</AppLink>
              {envoyeLe ? <Fait mot="envoyé le" jour={envoyeLe} /> : limite && <Echeance jour={limite} />}
              {!envoyeLe && geste && (
                <Button variant="default" size="compact-sm" onClick={() => geste({ quoi: 'justificatif', id })} aria-label={`Envoyer le justificatif : ${titre}`}>
                  Envoyer le justificatif
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Cadre>
  )
}
