import type { AlerteFinancement } from '../../../shared/financements/alerte'
import type { LigneLue } from '../../../shared/financements/tableau'
import { plural } from '../../../shared/kernel/texte'
import { typo } from '../../../shared/kernel/typo'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { addJustificatif, addVersement } from './ajouts'
import css from './Cartes.module.css'
import { iconOfLevel, isSevere } from './Situation'
import { gesteOf, useGeste } from './useGeste'

const ORDER = ['bloquant', 'rouge', 'urgent', 'attention', 'info'] as const

/** What settles it without leaving the page: a gesture, or what is missing from its line; undefined when its file does. */
function useReglement({ code, collection, id, champ, lignes: [ligneId] }: AlerteFinancement, lignes: readonly LigneLue[]): (() => void) | undefined {
  const ouvre = useGeste()
  const geste = gesteOf({ collection, id, ligneId, champ })
  const ligne = lignes.find(one => one.id === id)
  if (!ouvre) return undefined
  if (geste) return () => ouvre(geste)
  if (ligne && champ === undefined && code === 'A1') return () => addJustificatif(ligne)
  if (ligne && champ === undefined && code === 'A2') return () => addVersement(ligne)
  return undefined
}

function Alerte({ alerte, lignes }: { alerte: AlerteFinancement; lignes: readonly LigneLue[] }) {
  const regle = useReglement(alerte, lignes)
  const Icon = iconOfLevel(alerte.niveau)
  const nom = `${alerte.geste} : ${alerte.sujet}, ${alerte.phrase}`
  return (
    <li>
      <Icon size={18} stroke={1.6} className={css.icone} aria-hidden />
      <span className={css.texte}>
        {isSevere(alerte.niveau) && <span className="hors-ecran">À régler. </span>}
        <b>{alerte.sujet}</b>
        {'\u00A0'}: {typo(alerte.phrase)}
      </span>
      {regle ? (
        <button type="button" className={css.lien} onClick={regle} aria-label={nom}>
          {alerte.geste}
        </button>
      ) : (
        <AppLink className={css.lien} href={ficheHref(alerte.collection, alerte.id, alerte.champ)} aria-label={nom}>
          {alerte.geste}
        </AppLink>
      )}
    </li>
  )
}

/** What the treasurer has to look at, the gravest first; each opens the place where it is settled. */
export function ARegarder({ alertes, lignes }: { alertes: readonly AlerteFinancement[]; lignes: readonly LigneLue[] }) {
  const sorted = [...alertes].sort((a, b) => ORDER.indexOf(a.niveau) - ORDER.indexOf(b.niveau))
  const severe = alertes.filter(({ niveau }) => isSevere(niveau)).length
  const others = alertes.length - severe
  return (
    <Section
      titre="À regarder"
      serre
      actions={
        <>
          {severe > 0 && <Tag ton="bloquant">{severe} à régler</Tag>}
          {others > 0 && <Tag ton="attention">{others} à vérifier</Tag>}
        </>
      }
    >
      {alertes.length === 0 ? (
        <p className={css.rien}>Rien à regarder{'\u00A0'}: aucune ligne n’attend de geste.</p>
      ) : (
        <ul className={css.rangs} aria-label={plural(alertes.length, 'point à regarder', 'points à regarder')}>
          {sorted.map(alerte => (
            <Alerte key={[alerte.code, alerte.collection, alerte.id, alerte.phrase].join(' ')} alerte={alerte} lignes={lignes} />
          ))}
        </ul>
      )}
    </Section>
  )
}
