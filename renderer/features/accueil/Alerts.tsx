import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type AlerteFinancement, type NiveauAlerte, niveauxAlerte } from '../../../shared/financements/alerte'
import { formatJour } from '../../../shared/kernel/formatJour'
import { typo } from '../../../shared/kernel/typo'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import { Vide } from './Vide'

const WORDS: Readonly<Record<NiveauAlerte, string>> = { bloquant: 'Bloquant', rouge: 'À régler', urgent: 'Urgent', attention: 'À vérifier', info: 'Pour information' }

const iconOf = (niveau: NiveauAlerte) => (niveau === 'bloquant' || niveau === 'rouge' ? IconAlertOctagon : niveau === 'info' ? IconInfoCircle : IconAlertTriangle)

/** The gravest first; of the same gravity, the oldest date. */
const byGravity = (alertes: readonly AlerteFinancement[]): AlerteFinancement[] =>
  [...alertes].sort((a, b) => niveauxAlerte.indexOf(b.niveau) - niveauxAlerte.indexOf(a.niveau) || (a.date ?? '9999').localeCompare(b.date ?? '9999'))

function Alert({ alerte: { niveau, sujet, phrase, geste, collection, id, champ, date } }: { alerte: AlerteFinancement }) {
  const Icon = iconOf(niveau)
  return (
    <li>
      <Icon size={18} stroke={1.8} className={niveau === 'info' ? css.tick : css.warm} aria-hidden />
      <span className={css.pair}>
        <b>
          {sujet} · {typo(phrase)}
        </b>
        <span>{[WORDS[niveau], date && formatJour(date)].filter(Boolean).join(' · ')}</span>
      </span>
      <AppLink href={ficheHref(collection, id, champ)} className={css.count} aria-label={`${geste} : ${sujet}`}>
        {geste}
      </AppLink>
    </li>
  )
}

/** What the treasurer has to look at; one link each settles it. */
export function Alerts() {
  const table = useQuery(api.financements.table.queryOptions())
  return (
    <Brick
      titre="Alertes"
      asked={table}
      items={byGravity(table.data?.alertes ?? [])}
      shown={7}
      row={alerte => <Alert key={`${alerte.code} ${alerte.collection} ${alerte.id} ${alerte.phrase}`} alerte={alerte} />}
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Aucune alerte">
          Échéances dépassées, montants qui ne concordent pas, lignes sans convention : ce qui demande un regard paraît ici.
        </Vide>
      }
    />
  )
}
