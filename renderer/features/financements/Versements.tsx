import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { formatJour } from '../../../shared/kernel/formatJour'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ficheHref } from '../../fiche/addresses'
import { textCell } from '../../fiche/LinkedCard'
import { type LinkedRow, useLinkedRows } from '../../fiche/useLinkedRows'
import { AppLink } from '../../ui/AppLink'
import { addVersement } from './ajouts'
import { Bloc, type Cadre } from './Bloc'
import css from './Details.module.css'
import { Echeance, Fait } from './Echeance'
import { useGeste } from './useGeste'

const amount = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const dayOf = ({ cellules }: LinkedRow): string => String(cellules.recuLe ?? cellules.prevuLe ?? '9')

/** More or less than was expected: « +500,00 € ». */
function gap(prevu: number | undefined, recu: number | undefined): string {
  if (prevu === undefined || recu === undefined) return ''
  return `${recu > prevu ? '+' : ''}${formatCentimes(recu - prevu)}`
}

function Versement({ row, ligneId }: { row: LinkedRow; ligneId: string }) {
  const geste = useGeste()
  const { cellules, titre } = row
  const [prevu, recu] = [amount(cellules.montantPrevu), amount(cellules.montantRecu)]
  const [prevuLe, demandeLe, recuLe] = [textCell(cellules.prevuLe), textCell(cellules.demandeLe), textCell(cellules.recuLe)]
  return (
    <tr>
      <th scope="row">
        <AppLink href={ficheHref('encaissements', row.id)}>{titre}</AppLink>
      </th>
      <td className={css.montant}>{formatCentimes(prevu)}</td>
      <td className={css.jour}>{prevuLe && (recuLe ? formatJour(prevuLe) : <Echeance jour={prevuLe} />)}</td>
      <td className={css.jour}>{formatJour(demandeLe)}</td>
      <td className={css.montant}>{formatCentimes(recu)}</td>
      <td className={css.montant}>{gap(prevu, recu)}</td>
      <td className={css.jour}>
        {recuLe ? (
          <Fait mot="reçu le" jour={recuLe} />
        ) : (
          geste && (
            <Button variant="default" size="compact-sm" onClick={() => geste({ quoi: 'versement', ligneId, encaissementId: row.id })} aria-label={`Noter le versement : ${titre}`}>
              Noter le versement
            </Button>
          )
        )}
      </td>
    </tr>
  )
}

/** The payments of a line: expected, asked for, received, and the gap between them. */
export function Versements({ ligne, Cadre = Bloc }: { ligne: LigneLue; Cadre?: Cadre }) {
  const geste = useGeste()
  const rows = useLinkedRows({ collection: 'lignesFinancement', id: ligne.id }, 'encaissements')
  const sorted = [...(rows ?? [])].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  return (
    <Cadre
      id="versements"
      titre="Versements"
      actions={
        geste && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={() => addVersement(ligne)}>
            Ajouter un versement prévu
          </Button>
        )
      }
    >
      {sorted.length === 0 ? (
        <p className={css.dim}>Aucun versement prévu ni reçu.</p>
      ) : (
        <div className={css.scroll}>
          <table className={css.lignes}>
            <thead>
              <tr>
                <th scope="col">Versement</th>
                <th scope="col" className={css.montant}>
                  Prévu
                </th>
                <th scope="col" className={css.jour}>
                  Prévu le
                </th>
                <th scope="col" className={css.jour}>
                  Demandé le
                </th>
                <th scope="col" className={css.montant}>
                  Reçu
                </th>
                <th scope="col" className={css.montant}>
                  Écart
                </th>
                <th scope="col">
                  <span className="hors-ecran">Réception</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(row => (
                <Versement key={row.id} row={row} ligneId={ligne.id} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Cadre>
  )
}
