import { IconCircleCheck, IconCoinEuro } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { EcheanceFinancement } from '../../../shared/financements/tableau'
import { formatJour } from '../../../shared/kernel/formatJour'
import { addDays } from '../../../shared/kernel/jour'
import { formatCentimes } from '../../../shared/kernel/montant'
import { readEcheance } from '../../../shared/taches/echeance'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { useClasseur } from '../../layout/useClasseur'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import { Row } from './Row'
import { Vide } from './Vide'

const DAYS = 90

function Payment({ echeance: { date, libelle, financeur, collection, id, montant, enRetard } }: { echeance: EcheanceFinancement }) {
  const { aujourdhui } = useClasseur()
  const champ = collection === 'encaissements' ? 'recuLe' : 'soldeDemandeLe'
  return (
    <Row
      icone={<IconCoinEuro size={18} stroke={1.6} className={css.tick} aria-hidden />}
      titre={`${financeur} · ${libelle}`}
      href={ficheHref(collection, id, champ)}
      sous={
        <span className={enRetard ? css.warm : undefined}>
          {formatJour(date)} · {readEcheance(date, aujourdhui).phrase}
        </span>
      }
    >
      {montant !== undefined && <b className={css.count}>{formatCentimes(montant)}</b>}
    </Row>
  )
}

/** The money that should come in the next ninety days, and what is late. */
export function Expected() {
  const { aujourdhui } = useClasseur()
  const table = useQuery(api.financements.table.queryOptions())
  const dues = (table.data?.echeancier ?? []).filter(({ nature, date }) => nature !== 'justificatif' && date <= addDays(aujourdhui, DAYS))
  return (
    <Brick
      titre="Argent attendu"
      asked={table}
      items={dues}
      actions={dues.length > 0 && <span className={css.dim}>{formatCentimes(dues.reduce((sum, { montant = 0 }) => sum + montant, 0))} d’ici 90 jours</span>}
      row={echeance => <Payment key={`${echeance.nature} ${echeance.id}`} echeance={echeance} />}
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Rien d’attendu dans les 90 jours">
          Un versement prévu paraît ici dès qu’il a une date, et y reste tant qu’il n’est pas reçu.
        </Vide>
      }
    />
  )
}
