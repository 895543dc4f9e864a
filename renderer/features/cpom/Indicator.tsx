import { Button } from '@mantine/core'
import { IconArrowUpRight } from '@tabler/icons-react'
import { useState } from 'react'
import { ActionCpom } from '../../../shared/actionsCpom/actionCpom'
import { type Feu, feuLabels, type IndicateurLu } from '../../../shared/actionsCpom/indicateurs'
import { formatTaux } from '../../../shared/actionsCpom/tableaux'
import type { ActionLue } from '../../../shared/contract'
import { metaOf } from '../../../shared/kernel/champs'
import { formatEntier } from '../../../shared/kernel/texte'
import { editFiche } from '../../fiche/editFiche'
import { writerAt } from '../../fiche/writers'
import { useClasseur } from '../../layout/useClasseur'
import { Field } from '../../ui/fields/Field'
import number from '../../ui/NumberButton.module.css'
import { Tag, type Ton } from '../../ui/Tag'
import css from './Cpom.module.css'

const tons: Readonly<Record<Feu, Ton>> = { atteint: 'fait', proche: 'neutre', eloigne: 'attention' }

/** What was declared of a field of an indicator. */
function metaOfIndicator(champ: string) {
  const type = metaOf(ActionCpom.shape.indicateurs).element?.[champ]
  if (!type) throw new Error(`no field indicateurs.${champ}`)
  return metaOf(type)
}

function Light({ feu }: { feu: Feu | undefined }) {
  if (!feu) return <span className={css.dim}>n.a.</span>
  return (
    <Tag ton={tons[feu]}>
      {feu === 'proche' && <IconArrowUpRight size={15} stroke={1.8} aria-hidden />}
      {feuLabels[feu]}
    </Tag>
  )
}

type Props = { action: ActionLue; indicateur: IndicateurLu; proche: number; onExplain: (code: string) => void }

/** A number typed in its cell, recorded when left. */
function Cell({ action, indicateur, champ }: Pick<Props, 'action' | 'indicateur'> & { champ: 'cible' | 'realise' | 'realiseN1' }) {
  const { ouvert } = useClasseur()
  const meta = metaOfIndicator(champ)
  return (
    <Field
      champ={champ}
      meta={{ ...meta, label: `${meta.label} : ${indicateur.libelle}` }}
      value={indicateur[champ]}
      record={valeur => editFiche('actionsCpom', action.fiche.id, [{ chemin: ['indicateurs', indicateur.id, champ], ...(valeur === undefined ? {} : { valeur }) }])}
      ecritPar={() => writerAt('actionsCpom', action.fiche.id, ['indicateurs', indicateur.id, champ])}
      labelHidden
      readOnly={Boolean(ouvert?.lectureSeule)}
    />
  )
}

/** One indicator on a line: aimed at, reached, how far; under it, why it was missed. A computed value opens the records that make it. */
export function Indicator({ action, indicateur, proche, onExplain }: Props) {
  const { ouvert } = useClasseur()
  const [commenting, setCommenting] = useState(false)
  const { id, libelle, unite, realise, realiseN1, taux, feu, commentaire, commentaireDu } = indicateur
  const stored = (action.fiche.indicateurs as Readonly<Record<string, { mode?: string; chiffre?: string }>> | undefined)?.[id]
  const computed = stored?.mode === 'calcule'
  const shown = commentaireDu || commentaire !== '' || commenting
  return (
    <tbody>
      <tr>
        <th scope="row">
          {libelle || 'Indicateur sans intitulé'}
          {unite && <span className={css.dim}> ({unite})</span>}
          {!shown && !ouvert?.lectureSeule && (
            <Button variant="subtle" size="compact-xs" onClick={() => setCommenting(true)} aria-label={`Commenter : ${libelle}`}>
              Commenter
            </Button>
          )}
        </th>
        <td>
          <Cell action={action} indicateur={indicateur} champ="cible" />
        </td>
        <td>
          {!computed ? (
            <Cell action={action} indicateur={indicateur} champ="realise" />
          ) : realise === undefined ? (
            <span className={css.warm}>chiffre à choisir</span>
          ) : (
            <button
              type="button"
              className={number.number}
              onClick={() => onExplain(stored?.chiffre ?? '')}
              aria-label={`${formatEntier(realise)} : d’où vient ce chiffre ? ${libelle}`}
            >
              {formatEntier(realise)}
            </button>
          )}
        </td>
        <td>{computed ? realiseN1 !== undefined && formatEntier(realiseN1) : <Cell action={action} indicateur={indicateur} champ="realiseN1" />}</td>
        <td>{formatTaux(taux)}</td>
        <td>
          <Light feu={feu} />
        </td>
      </tr>
      {shown && (
        <tr>
          <td colSpan={6} className={css.comment}>
            <Field
              champ="commentaire"
              meta={{ ...metaOfIndicator('commentaire'), label: `Commentaire : ${libelle}` }}
              value={commentaire || undefined}
              record={valeur => editFiche('actionsCpom', action.fiche.id, [{ chemin: ['indicateurs', id, 'commentaire'], ...(valeur === undefined ? {} : { valeur }) }])}
              ecritPar={() => writerAt('actionsCpom', action.fiche.id, ['indicateurs', id, 'commentaire'])}
              constat={commentaireDu ? { champ: 'commentaire', gravite: 'bloquant', phrase: `Sous ${proche}\u00A0% de la cible, un commentaire est attendu.` } : undefined}
              autoFocus={commenting}
              readOnly={Boolean(ouvert?.lectureSeule)}
            />
          </td>
        </tr>
      )}
    </tbody>
  )
}
