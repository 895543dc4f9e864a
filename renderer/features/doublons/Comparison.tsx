import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Comparaison } from '../../../shared/contract'
import type { Fusionnable } from '../../../shared/fusion/fusionnable'
import { api, client } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { gesture } from '../../fiche/gesture'
import { saving } from '../../fiche/saving'
import { undoAction } from '../../fiche/undoAction'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { useShortcut } from '../../ui/shortcuts'
import { Tag } from '../../ui/Tag'
import { ValueCard } from '../../ui/ValueCard'
import css from './Doublons.module.css'
import { Fields } from './Fields'
import { Links } from './Links'
import type { Side, Taken } from './Row'

interface Props {
  collection: Fusionnable
  /** Left and right; the left one is kept unless told otherwise. */
  pair: readonly [string, string]
  onDone: () => void
}

/** Two records side by side: which one stays, which value where they differ, what will follow; then the gesture. */
export function Comparison({ collection, pair: [left, right], onDone }: Props) {
  const compared = useQuery(api.fusion.compare.queryOptions({ input: { collection, gardeeId: left, absorbeeId: right } }))
  if (compared.isError) return <Refusal titre="Comparaison impossible" error={compared.error} onRetry={() => void compared.refetch()} />
  if (!compared.data) return <Loading />
  return <Compared collection={collection} comparaison={compared.data} onDone={onDone} />
}

const SIDES: readonly Side[] = ['gardee', 'absorbee']

function Compared({ collection, comparaison, onDone }: { collection: Fusionnable; comparaison: Comparaison; onDone: () => void }) {
  const { ouvert } = useClasseur()
  const [kept, setKept] = useState<Side>('gardee')
  const [chosen, setChosen] = useState<Readonly<Record<string, Taken>>>({})
  const away: Side = kept === 'gardee' ? 'absorbee' : 'gardee'
  const [gardee, absorbee] = [comparaison[kept], comparaison[away]]

  const merge = () =>
    gesture(async () => {
      const choix = Object.fromEntries(Object.entries(chosen).map(([champ, taken]) => [champ, taken === 'deux' ? taken : taken === kept ? 'gardee' : 'absorbee'] as const))
      await saving(() => client.fusion.merge({ collection, gardeeId: gardee.id, absorbeeId: absorbee.id, choix }))
      onDone()
      return { phrase: `« ${absorbee.titre} » est fusionnée dans « ${gardee.titre} ».`, action: undoAction }
    })
  const dismiss = () =>
    gesture(async () => {
      await saving(() => client.fusion.dismiss({ collection, ids: [gardee.id, absorbee.id] }))
      onDone()
      return { phrase: `« ${gardee.titre} » et « ${absorbee.titre} » ne seront plus proposées ensemble.`, action: undoAction }
    })
  useShortcut('Ctrl+Entrée', 'Fusionner les deux fiches', () => void merge(), { enabled: !ouvert?.lectureSeule })

  const card = (side: Side) => (
    <ValueCard
      key={side}
      nom="fiche-a-garder"
      choisie={side === kept}
      choisir={() => setKept(side)}
      titre="Garder cette fiche"
      marque={side === kept ? <Tag ton="fait">Gardée</Tag> : <Tag>Ira à la corbeille</Tag>}
      texte={comparaison[side].titre}
    >
      {comparaison[side].detail && <span className={css.dim}>{comparaison[side].detail}</span>}
    </ValueCard>
  )
  return (
    <section className={css.comparison} aria-label="Comparaison des deux fiches">
      <div className={css.scroll}>
        <fieldset className={css.heads}>
          <legend className="hors-ecran">Fiche à garder</legend>
          {SIDES.map(card)}
        </fieldset>
        <div className={css.open}>
          {SIDES.map(side => (
            <AppLink key={side} href={ficheHref(collection, comparaison[side].id)}>
              Ouvrir cette fiche
            </AppLink>
          ))}
        </div>
        <Fields champs={comparaison.champs} kept={kept} chosen={chosen} onChoose={(champ, taken) => setChosen({ ...chosen, [champ]: taken })} />
        <Links liens={comparaison.liens} />
      </div>
      {!ouvert?.lectureSeule && (
        <footer className={css.foot}>
          <p className={css.dim}>Tout ce qui est lié à la fiche absorbée passe à « {gardee.titre} ». L’historique permet de défaire la fusion, même des mois après.</p>
          <Button variant="default" onClick={() => void dismiss()}>
            Ce ne sont pas des doublons
          </Button>
          <Button onClick={() => void merge()}>Fusionner les deux fiches</Button>
        </footer>
      )}
    </section>
  )
}
