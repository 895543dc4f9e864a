import { useQuery } from '@tanstack/react-query'
import type { MontantsLigne } from '../../../shared/financements/tableau'
import { formatCentimes } from '../../../shared/kernel/montant'
import { api } from '../../client'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'

const AMOUNTS = [
  ['notifie', 'Notifié'],
  ['conventionne', 'Conventionné'],
  ['recu', 'Reçu'],
  ['resteARecevoir', 'À recevoir'],
  ['resteAJustifier', 'À justifier'],
  ['tropPercu', 'Trop-perçu'],
] as const satisfies readonly (readonly [keyof MontantsLigne, string])[]

/** The totals of the exercice shown, to the cent; each opens the table they come from. */
export function Totals() {
  const annee = useClasseur().ouvert?.annee
  const table = useQuery(api.financements.table.queryOptions())
  const totaux = table.data?.exercices.find(({ exercice }) => exercice === annee)?.totaux
  const shown = AMOUNTS.filter(([champ]) => champ !== 'tropPercu' || (totaux?.tropPercu ?? 0) > 0)
  return (
    <Section titre={`Exercice ${annee ?? ''}`} actions={<AppLink href="/financements">Ouvrir Financements</AppLink>}>
      {totaux ? (
        <ul className={css.amounts}>
          {shown.map(([champ, libelle]) => {
            const montant = totaux[champ]
            return (
              <li key={champ}>
                <AppLink href="/financements">
                  <span>{libelle}</span>
                  <b>{montant === undefined ? '' : formatCentimes(montant)}</b>
                </AppLink>
              </li>
            )
          })}
        </ul>
      ) : (
        table.isSuccess && (
          <EmptyState titre="Aucune ligne pour cet exercice">
            Ce qu’un financeur donne à une action s’ajoute dans <AppLink href="/financements">Financements</AppLink> ; l’exercice affiché se choisit dans{' '}
            <AppLink href="/reglages">Réglages</AppLink>.
          </EmptyState>
        )
      )}
    </Section>
  )
}
