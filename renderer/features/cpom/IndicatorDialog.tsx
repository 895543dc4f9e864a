import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionCpom } from '../../../shared/actionsCpom/actionCpom'
import type { Chiffre } from '../../../shared/contract'
import { metaOf } from '../../../shared/kernel/champs'
import { newId } from '../../../shared/kernel/id'
import { api } from '../../client'
import { editFiche } from '../../fiche/editFiche'
import { useClasseur } from '../../layout/useClasseur'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/fields/Field'
import css from './Cpom.module.css'

const TYPED = ['libelle', 'unite', 'cible', 'sens'] as const
const SAISI = 'saisi'

/** The figures by group, and what the office counts itself. */
const choicesOf = (figures: readonly Chiffre[]) => [
  { group: 'Compté par le PES21', items: [{ value: SAISI, label: 'Réalisé saisi à la main' }] },
  ...[...new Set(figures.map(({ groupe }) => groupe))].map(group => ({
    group,
    items: figures.filter(({ groupe }) => groupe === group).map(({ code, libelle }) => ({ value: code, label: libelle })),
  })),
]

/** Adds an indicator: computed from a figure of the year, or typed. */
export function IndicatorDialog({ actionId, onClose }: { actionId: string; onClose: () => void }) {
  const { ouvert } = useClasseur()
  const figures = useQuery(api.figures.ofYear.queryOptions({ input: { annee: ouvert?.annee ?? 0 }, enabled: ouvert !== undefined }))
  const [source, setSource] = useState<string>()
  const [typed, setTyped] = useState<Readonly<Record<string, unknown>>>({ sens: 'hausse' })
  const element = metaOf(ActionCpom.shape.indicateurs).element ?? {}
  const chosen = figures.data?.find(({ code }) => code === source)
  const libelle = typed.libelle ?? chosen?.libelle
  const missing = source === undefined ? 'Choisissez d’où vient le réalisé.' : libelle === undefined ? 'Indiquez l’intitulé.' : undefined
  const add = () =>
    editFiche(
      'actionsCpom',
      actionId,
      [{ chemin: ['indicateurs', newId()], valeur: { ...typed, libelle, ...(source === SAISI ? { mode: 'saisi' } : { mode: 'calcule', chiffre: source }) } }],
      `Ajouter un indicateur · ${String(libelle)}`,
    )
  return (
    <Dialog titre="Ajouter un indicateur" verbe="Ajouter cet indicateur" agir={add} onClose={onClose} {...(missing ? { empeche: missing } : {})}>
      <Select
        label="Réalisé"
        description="Un chiffre de l’année se compte depuis les fiches ; le reste se saisit."
        placeholder="Choisir"
        data={choicesOf(figures.data ?? [])}
        value={source ?? null}
        onChange={value => setSource(value ?? undefined)}
        searchable
        data-autofocus
      />
      <div className={css.grid}>
        {TYPED.map(champ => {
          const type = element[champ]
          return (
            type && (
              <Field
                key={champ}
                champ={champ}
                meta={metaOf(type)}
                value={champ === 'libelle' ? libelle : typed[champ]}
                record={valeur => setTyped(({ [champ]: _former, ...others }) => (valeur === undefined ? others : { ...others, [champ]: valeur }))}
              />
            )
          )
        })}
      </div>
    </Dialog>
  )
}
