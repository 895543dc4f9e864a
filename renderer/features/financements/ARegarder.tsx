import type { AlerteFinancement } from '../../../shared/financements/alerte'
import { plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import css from './Cartes.module.css'
import { gesteOf, useGeste } from './gestes'
import { iconOfLevel, isSevere } from './Situation'

const ORDER = ['bloquant', 'rouge', 'urgent', 'attention', 'info'] as const

/** Opens the place where an alert is settled: its dialog when one gesture is enough, else the field of the record. */
function Reglement({ alerte }: { alerte: AlerteFinancement }) {
  const ouvre = useGeste()
  const geste = gesteOf({ ...alerte, ligneId: alerte.lignes[0] })
  const nom = `${alerte.geste} : ${alerte.sujet}, ${alerte.phrase}`
  if (ouvre && geste)
    return (
      <button type="button" className={css.lien} onClick={() => ouvre(geste)} aria-label={nom}>
        {alerte.geste}
      </button>
    )
  return (
    <AppLink className={css.lien} href={ficheHref(alerte.collection, alerte.id, alerte.champ)} aria-label={nom}>
      {alerte.geste}
    </AppLink>
  )
}

/** What the treasurer has to look at, the gravest first. */
export function ARegarder({ alertes }: { alertes: readonly AlerteFinancement[] }) {
  const sorted = [...alertes].sort((a, b) => ORDER.indexOf(a.niveau) - ORDER.indexOf(b.niveau))
  const severe = alertes.filter(({ niveau }) => isSevere(niveau)).length
  const others = alertes.length - severe
  return (
    <Section
      titre="À regarder"
      serre
      actions={
        <>
          {severe > 0 && <Tag ton="bloquant">{plural(severe, 'à régler', 'à régler')}</Tag>}
          {others > 0 && <Tag ton="attention">{plural(others, 'à vérifier', 'à vérifier')}</Tag>}
        </>
      }
    >
      {alertes.length === 0 ? (
        <p className={css.rien}>Rien à regarder{'\u00A0'}: aucune ligne n’attend de geste.</p>
      ) : (
        <ul className={css.rangs}>
          {sorted.map(alerte => {
            const Icon = iconOfLevel(alerte.niveau)
            return (
              <li key={`${alerte.code} ${alerte.collection} ${alerte.id} ${alerte.phrase}`} data-alerte={alerte.code}>
                <Icon size={18} stroke={1.6} className={css.icone} aria-hidden />
                <span className={css.texte}>
                  {isSevere(alerte.niveau) && <span className="hors-ecran">À régler. </span>}
                  <b>{alerte.sujet}</b>
                  {'\u00A0'}: {alerte.phrase}
                </span>
                <Reglement alerte={alerte} />
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
