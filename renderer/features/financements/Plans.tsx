import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PlanFinancement } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { formatNombre, plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Tag } from '../../ui/Tag'
import css from './Plans.module.css'

const rate = (taux: number | undefined): string => (taux === undefined ? '' : `${formatNombre(taux)}\u00A0%`)

function Cout({ plan }: { plan: PlanFinancement }) {
  const facts: readonly [libelle: string, cents: number | undefined][] = [
    ['Coût prévu', plan.coutPrevu],
    ['Coût réel', plan.coutReel],
    ['Certain', plan.certain],
    ['Prévu', plan.probable],
    plan.besoin !== undefined && plan.besoin < 0 ? ['Excédent', -plan.besoin] : ['Besoin', plan.besoin],
  ]
  return (
    <dl className={css.faits}>
      {facts.map(([libelle, valeur]) => (
        <div key={libelle} data-prevu={libelle === 'Prévu' || undefined}>
          <dt>{libelle}</dt>
          <dd>{valeur === undefined ? <span className={css.dim}>à indiquer</span> : formatCentimes(valeur)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Plan({ plan }: { plan: PlanFinancement }) {
  return (
    <section className={css.plan} aria-label={plan.objet}>
      <header>
        <h2>{plan.objet}</h2>
        {plan.besoin !== undefined && (plan.besoin > 0 ? <Tag ton="attention">{formatCentimes(plan.besoin)} à trouver</Tag> : <Tag ton="fait">Financée</Tag>)}
      </header>
      <Cout plan={plan} />
      {plan.ressources.length > 0 && (
        <div className={css.scroll}>
          <table className={css.ressources}>
            <thead>
              <tr>
                <th scope="col">Ressource</th>
                <th scope="col" className={css.certitude}>
                  Certitude
                </th>
                <th scope="col" className={css.montant}>
                  Montant
                </th>
                <th scope="col" className={css.montant}>
                  Part du coût
                </th>
              </tr>
            </thead>
            <tbody>
              {plan.ressources.map(({ ligneId, financeur, intitule, montant, ferme, taux }) => (
                <tr key={`${ligneId} ${montant}`} data-prevu={!ferme || undefined}>
                  <th scope="row">
                    <AppLink href={ficheHref('lignesFinancement', ligneId)}>{financeur}</AppLink>
                    {intitule && <span className={css.dim}> · {intitule}</span>}
                  </th>
                  <td>{ferme ? 'ferme' : 'prévu'}</td>
                  <td className={css.montant}>{formatCentimes(montant)}</td>
                  <td className={css.montant}>{rate(taux)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** What each action costs in an exercice, who pays for it, and what is still to be found. */
export function Plans({ exercice }: { exercice: number }) {
  const plans = useQuery({ ...api.financements.plans.queryOptions({ input: { exercice } }), placeholderData: keepPreviousData })
  if (plans.isError) return <Refusal error={plans.error} onRetry={() => void plans.refetch()} />
  if (!plans.data) return <Loading />
  if (plans.data.length === 0)
    return (
      <EmptyState titre={`Aucun plan de financement en ${exercice}`}>
        Indiquez dans une ligne ce qu’elle finance, une action de la CPOM ou un projet : son plan se compose alors de lui-même.
      </EmptyState>
    )
  const short = plans.data.filter(({ besoin = 0 }) => besoin > 0).length
  return (
    <div className={css.plans}>
      <p className={css.dim}>
        Exercice {exercice} · {plural(plans.data.length, 'plan')}
        {short > 0 && `, dont ${short} à compléter`}. Besoin = coût réel, ou prévu tant qu’il n’est pas connu, − certain ; ce qui est prévu ne compte pas encore.
      </p>
      {plans.data.map(plan => (
        <Plan key={plan.objetId ?? plan.objet} plan={plan} />
      ))}
    </div>
  )
}
