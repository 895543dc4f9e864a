import { metaOf } from '../../../shared/kernel/champs'
import { formatCentimes } from '../../../shared/kernel/montant'
import { evolution } from '../../../shared/parcours/evolution'
import type { Parcours } from '../../../shared/parcours/parcours'
import { metaOfChamp } from '../../fiche/Champ'
import { ExercicesTable } from '../../fiche/ExercicesTable'
import { nextExercice } from '../../fiche/nextExercice'
import type { Element } from '../../fiche/useElements'
import { useClasseur } from '../../layout/useClasseur'

type Releve = NonNullable<Parcours['releves']>[string]

const signed = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
const releve = metaOfChamp('parcours', 'releves').element ?? {}

/** What moved, with its sign: « + 1,5 », « + 12 000,00 € ». */
function moved(champ: string, list: readonly Element[]): string {
  const found = champ === 'exercice' ? undefined : evolution(list as unknown as Releve[], champ as keyof Releve)
  if (!found) return ''
  const type = releve[champ]
  if (type && metaOf(type).kind === 'montant') return `${found.ecart > 0 ? '+' : ''}${formatCentimes(found.ecart)}`
  return signed.format(found.ecart).replace('-', '\u2212')
}

/** The relevés of the year of the diagnostic and of those after, side by side, and what moved between them. */
export function Releves() {
  const { aujourdhui } = useClasseur()
  return (
    <ExercicesTable
      nom="releves"
      nouveau={list => ({ exercice: nextExercice(list, aujourdhui) })}
      bilan={{ titre: 'Évolution', valeur: moved }}
      vide="Relevez l’année du diagnostic, puis un ou deux ans après : la mesure d’impact compare les deux."
    />
  )
}
