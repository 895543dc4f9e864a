import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { EcheanceFinancement } from '../../../shared/financements/tableau'
import type { ChampMeta } from '../../../shared/kernel/champs'
import { formatJour } from '../../../shared/kernel/formatJour'
import { type Jour, yearOf } from '../../../shared/kernel/jour'
import { formatCentimes } from '../../../shared/kernel/montant'
import { ficheHref } from '../../fiche/addresses'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Field } from '../../ui/fields/Field'
import { Section } from '../../ui/Section'
import css from './Cartes.module.css'
import { delay } from './Echeance'
import { gesteOf, useGeste } from './useGeste'

const JUSQUAU: ChampMeta = { label: 'À recevoir jusqu’au', kind: 'jour' }

/** The end of the current half of the year. */
function endOfHalf(today: Jour): Jour {
  const half = `${yearOf(today)}-06-30`
  return today <= half ? half : `${yearOf(today)}-12-31`
}

/** What settles it: its dialog when one gesture is enough, else its file. */
function Reglement({ echeance, children }: { echeance: EcheanceFinancement; children: string }) {
  const ouvre = useGeste()
  const { collection, id, ligneId, nature } = echeance
  const geste = gesteOf({ collection, id, ligneId, champ: nature === 'solde' ? 'soldeDemandeLe' : undefined })
  if (ouvre && geste)
    return (
      <button type="button" className={css.lien} onClick={() => ouvre(geste)}>
        {children}
      </button>
    )
  return (
    <AppLink className={css.lien} href={ficheHref(collection, id)}>
      {children}
    </AppLink>
  )
}

/** The days money is expected and papers are due, the earliest first; what will have come by a day one chooses. */
export function EcheancierFinancement({ echeancier }: { echeancier: readonly EcheanceFinancement[] }) {
  const { aujourdhui } = useClasseur()
  const [jusquau, setJusquau] = useState<Jour>()
  const day = jusquau ?? endOfHalf(aujourdhui)
  const due = echeancier.filter(({ date }) => date <= day).reduce((sum, { montant = 0 }) => sum + montant, 0)
  return (
    <Section
      titre="Échéancier"
      serre
      actions={
        <div className={css.jusquau}>
          <span aria-hidden>à recevoir d’ici au</span>
          <Field champ="jusquau" meta={JUSQUAU} value={day} record={valeur => setJusquau(valeur as Jour | undefined)} labelHidden />
          <output aria-label={`À recevoir d’ici au ${formatJour(day)}`}>{formatCentimes(due)}</output>
        </div>
      }
    >
      {echeancier.length === 0 ? (
        <p className={css.rien}>Aucune échéance{'\u00A0'}: ni versement attendu, ni justificatif dû.</p>
      ) : (
        <ul className={css.rangs}>
          {echeancier.map(echeance => (
            <li key={`${echeance.nature} ${echeance.id}`} data-retard={echeance.enRetard || undefined}>
              <span className={css.quand}>{formatJour(echeance.date)}</span>
              <span className={css.texte}>
                <b>{echeance.financeur}</b>{' '}
                <span className={css.ensemble}>
                  · <Reglement echeance={echeance}>{echeance.libelle}</Reglement>
                </span>
                {echeance.enRetard && (
                  <span className={css.retard}>
                    <IconAlertTriangle size={14} stroke={1.8} aria-hidden />
                    <span>{delay(aujourdhui, echeance.date)}</span>
                  </span>
                )}
              </span>
              <span className={css.somme}>{echeance.nature === 'justificatif' ? <span className={css.dim}>justificatif</span> : formatCentimes(echeance.montant)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
