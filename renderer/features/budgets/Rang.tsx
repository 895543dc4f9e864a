import { ActionIcon, Menu } from '@mantine/core'
import { IconAlertTriangle, IconDots, IconMessage, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { BudgetLu, LigneLue } from '../../../shared/budgets/budgetLu'
import type { Volet } from '../../../shared/budgets/comptes'
import { formatMontantEcart, formatTauxEcart } from '../../../shared/budgets/ecarts'
import { formatCentimes } from '../../../shared/kernel/montant'
import { plural } from '../../../shared/kernel/texte'
import { cellMeta, type Elements } from '../../fiche/useElements'
import { Field } from '../../ui/fields/Field'
import css from './Budget.module.css'
import { LigneDialog } from './LigneDialog'

interface Props {
  ligne: LigneLue
  /** The account, where the row does not stand under its name. */
  intitule: string
  /** The only line of its account: it stands for it. */
  seul: boolean
  volets: readonly Volet[]
  seuils: BudgetLu['seuils']
  elements: Elements
}

/** Where a value that nobody typed comes from: « 2 dépenses ». */
function sourceOf({ source, fiches }: LigneLue): string {
  if (source === 'depenses') return `d’après ${plural(fiches.length, 'dépense')}`
  if (source === 'financements') return `d’après ${plural(fiches.length, 'ligne de financement', 'lignes de financement')}`
  return source === 'benevolat' ? `d’après ${plural(fiches.length, 'mission bénévole', 'missions bénévoles')}` : ''
}

/** A line of the budget: planned and done typed in place, the gap, and under it why it is so. */
export function Rang({ ligne, intitule, seul, volets, seuils, elements }: Props) {
  const [commenting, setCommenting] = useState(false)
  const [editing, setEditing] = useState(false)
  const { fields, list, recordIn, ecritPar, readOnly, remove } = elements
  const element = list.find(({ id }) => id === ligne.id)
  const metaOf = (champ: string) => fields.find(([name]) => name === champ)?.[1]
  const nom = [ligne.intitule, ligne.precision].filter(Boolean).join(' – ')
  const source = sourceOf(ligne)
  if (!element) return null
  const field = (champ: 'prevu' | 'realise' | 'commentaire') => {
    const meta = metaOf(champ)
    return (
      meta && (
        <Field
          champ={champ}
          meta={cellMeta(meta, nom)}
          value={element[champ]}
          record={recordIn(element, champ)}
          ecritPar={() => ecritPar([ligne.id, champ])}
          readOnly={readOnly}
          labelHidden
          autoFocus={champ === 'commentaire' && commenting}
          vide={champ === 'realise' ? formatCentimes(ligne.realise) || ' ' : undefined}
          constat={
            champ === 'commentaire' && ligne.commentaireDu
              ? { champ, gravite: 'avertissement', phrase: `Un écart de plus de ${seuils.taux}\u00A0% et de plus de ${formatCentimes(seuils.montant)} se commente.` }
              : undefined
          }
        />
      )
    )
  }
  return (
    <>
      <tr className={seul ? css.seul : undefined}>
        <th scope="row">
          {intitule && <span>{intitule}</span>}
          {ligne.precision && <span className={css.precision}>{ligne.precision}</span>}
          {ligne.cle && (
            <span className={css.dim}>
              Clé{'\u00A0'}: {ligne.cle}
            </span>
          )}
          {source && <span className={css.dim}>Réalisé {source}</span>}
        </th>
        <td data-montant="prevu">{field('prevu')}</td>
        <td data-montant="realise">{field('realise')}</td>
        <td className={ligne.ecart.significatif ? css.significatif : undefined}>{formatMontantEcart(ligne.ecart)}</td>
        <td className={ligne.ecart.significatif ? css.significatif : undefined}>
          {ligne.ecart.significatif && <IconAlertTriangle size={14} stroke={1.8} aria-label="Écart significatif" />}
          {formatTauxEcart(ligne.ecart)}
        </td>
        <td className={css.gestes}>
          {!readOnly && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={`Gestes : ${nom}`}>
                  <IconDots size={16} stroke={1.6} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} />} onClick={() => setEditing(true)}>
                  Modifier la ligne
                </Menu.Item>
                <Menu.Item leftSection={<IconMessage size={16} stroke={1.6} />} onClick={() => setCommenting(true)}>
                  Commenter
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={() => remove(ligne.id)}>
                  Retirer
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          {editing && <LigneDialog volets={volets} elements={elements} element={element} onClose={() => setEditing(false)} />}
        </td>
      </tr>
      {(ligne.commentaireDu || ligne.commentaire !== '' || commenting) && (
        <tr>
          <td colSpan={6} className={css.commentaire}>
            {field('commentaire')}
          </td>
        </tr>
      )}
    </>
  )
}
