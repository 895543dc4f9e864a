import { Select } from '@mantine/core'
import { useState } from 'react'
import { type Volet, voletOf } from '../../../shared/budgets/comptes'
import { newId } from '../../../shared/kernel/id'
import { useFiche } from '../../fiche/ficheContext'
import { put } from '../../fiche/put'
import type { Element, Elements } from '../../fiche/useElements'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/fields/Field'
import { useFieldSources } from '../../ui/fields/sources'

const ASKED: Readonly<Record<Volet, readonly string[]>> = {
  charges: ['libelle'],
  indirectes: ['libelle', 'cle'],
  produits: ['libelle', 'financeurId'],
  emplois: ['libelle'],
  ressources: ['libelle'],
}

/** Adds a line to one side of the budget, or changes its account and what it says of itself. */
export function LigneDialog({ volets, elements, element, onClose }: { volets: readonly Volet[]; elements: Elements; element?: Element; onClose: () => void }) {
  const { edit } = useFiche()
  const { nomenclature } = useFieldSources()
  const [draft, setDraft] = useState<Readonly<Record<string, unknown>>>(element ?? {})
  const { compte } = draft as { compte?: string }
  const volet = voletOf(compte)
  const comptes = nomenclature('comptes').filter(choice => volets.includes(voletOf(choice.valeur) ?? 'charges') && (!choice.inactif || choice.valeur === compte))
  const save = () => {
    const { id = newId(), ...rest } = draft as { id?: string }
    const libelle = nomenclature('comptes').find(choice => choice.valeur === compte)?.libelle ?? ''
    const ordre = element?.ordre ?? (elements.list.at(-1)?.ordre ?? 0) + 1
    return edit([{ chemin: ['lignes', id], valeur: { ...rest, ordre } }], element ? `Modifier une ligne du budget · ${libelle}` : `Ajouter une ligne au budget · ${libelle}`)
  }
  return (
    <Dialog
      titre={element ? 'Modifier la ligne' : 'Ajouter une ligne'}
      verbe={element ? 'Modifier cette ligne' : 'Ajouter cette ligne'}
      agir={save}
      onClose={onClose}
      {...(compte === undefined ? { empeche: 'Choisissez le compte.' } : {})}
    >
      <Select
        label="Compte"
        placeholder="Choisir"
        data={comptes.map(choice => ({ value: choice.valeur, label: choice.libelle }))}
        value={compte ?? null}
        onChange={value => setDraft(now => put(now, ['compte'], value ?? undefined))}
        searchable
        nothingFoundMessage="Aucun compte de ce nom"
        data-autofocus
      />
      {elements.fields
        .filter(([champ]) => (volet ? ASKED[volet] : ['libelle']).includes(champ))
        .map(([champ, meta]) => (
          <Field key={champ} champ={champ} meta={meta} value={draft[champ]} record={valeur => setDraft(now => put(now, [champ], valeur))} />
        ))}
    </Dialog>
  )
}
