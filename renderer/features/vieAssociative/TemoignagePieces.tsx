import { Button } from '@mantine/core'
import { useState } from 'react'
import { consentementOf } from '../../../shared/vieAssociative/consentement'
import type { Temoignage } from '../../../shared/vieAssociative/temoignage'
import { metaOfChamp } from '../../fiche/Champ'
import { type Draft, FormDialog } from '../../fiche/FormDialog'
import { useFiche } from '../../fiche/ficheContext'
import { gesture } from '../../fiche/gesture'
import { ChampsPartie, Parties } from '../../fiche/Parties'
import { undoAction } from '../../fiche/undoAction'
import { useClasseur } from '../../layout/useClasseur'
import { Tag } from '../../ui/Tag'
import { consentementChamps, temoignageParties } from './temoignageParties'
import css from './VieAssociative.module.css'

const asked = ['consentementLe', 'finAutorisation', 'portee'] as const

/** Whether the testimonial may be published today, said before anything else; the two gestures that change it. */
function Consentement() {
  const { collection, ouverte, edit, readOnly } = useFiche()
  const { aujourdhui } = useClasseur()
  const [giving, setGiving] = useState(false)
  const { publiable, phrase } = consentementOf(ouverte.fiche as Temoignage, aujourdhui)
  const give = (draft: Draft) =>
    edit(
      [
        ...asked.map(champ => ({ chemin: [champ], ...(draft[champ] === undefined ? {} : { valeur: draft[champ] }) })),
        { chemin: ['consentement'], valeur: true },
        { chemin: ['retireLe'] },
      ],
      `Noter l’accord de publication · ${ouverte.titre}`,
    )
  const takeBack = () =>
    gesture(async () => {
      await edit([{ chemin: ['retireLe'], valeur: aujourdhui }], `Retirer l’accord de publication · ${ouverte.titre}`)
      return { phrase: 'Accord retiré : ce témoignage ne se publie plus.', action: undoAction }
    })
  return (
    <div className={css.consent}>
      <p className={css.state}>
        <Tag ton={publiable ? 'fait' : 'attention'}>{publiable ? 'Publiable aujourd’hui' : 'Ne pas publier'}</Tag>
        <span>{phrase}</span>
        {!readOnly &&
          (publiable ? (
            <Button variant="default" size="compact-sm" onClick={() => void takeBack()}>
              Retirer l’accord
            </Button>
          ) : (
            <Button variant="default" size="compact-sm" onClick={() => setGiving(true)}>
              Noter l’accord
            </Button>
          ))}
      </p>
      <ChampsPartie champs={consentementChamps} />
      {giving && (
        <FormDialog
          titre="Noter l’accord de publication"
          verbe="Noter l’accord"
          fields={asked.map(champ => ({ champ, meta: metaOfChamp(collection, champ), requis: champ === 'consentementLe' }))}
          initial={{ consentementLe: aujourdhui, ...(ouverte.fiche.portee === undefined ? {} : { portee: ouverte.fiche.portee }) }}
          agir={give}
          onClose={() => setGiving(false)}
        />
      )}
    </div>
  )
}

const parties = temoignageParties(Consentement)

/** The body of the file of a testimonial: consent first. */
export const TemoignageCorps = () => <Parties parties={parties} />
