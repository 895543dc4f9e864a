import { formatDateConnue } from '../../shared/kernel/formatJour'
import { AppLink } from './AppLink'
import css from './Timeline.module.css'
import { type Moment, timelineYears } from './timelineYears'

const states = { fait: '', prevu: 'Prévu', aPlanifier: 'À planifier' }
const DOTS_MAX = 12

const dotsOf = (fois: number): number[] => Array.from({ length: Math.min(fois, DOTS_MAX) }, (_, n) => n)

/** « mars 2023 », « oct. 2023 – janv. 2024 », « depuis janv. 2024 »: as precise as the source. */
const when = ({ date, fin }: Moment): string => (fin && fin !== date ? `${formatDateConnue(date)} – ${formatDateConnue(fin)}` : formatDateConnue(date))

function Event({ moment }: { moment: Moment }) {
  const { fois = 1 } = moment
  return (
    <li className={css.event} data-etat={moment.etat}>
      <div className={css.line}>
        <AppLink href={moment.href} className={css.title}>
          {moment.titre}
        </AppLink>
        {moment.etat === 'aPlanifier' ? (
          <AppLink href={moment.href} className={css.open}>
            Fixer une date
          </AppLink>
        ) : (
          <span className={css.date}>{when(moment)}</span>
        )}
      </div>
      {(moment.detail || fois > 1) && (
        <p className={css.detail}>
          {moment.detail}
          {fois > 1 && (
            <span className={css.dots} aria-hidden>
              {dotsOf(fois).map(n => (
                <i key={n} />
              ))}
            </span>
          )}
        </p>
      )}
      {states[moment.etat] && <span className="hors-ecran">{states[moment.etat]}</span>}
    </li>
  )
}

/** A journey: a filled dot is done, a hollow one planned, a hollow brique one still to be dated. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <div className={css.timeline}>
      {timelineYears(moments).map(({ titre, moments: ofYear }) => (
        <section key={titre}>
          <h3 className={css.year}>{titre}</h3>
          <ol>
            {ofYear.map(moment => (
              <Event key={moment.cle} moment={moment} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
