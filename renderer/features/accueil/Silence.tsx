import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatDuree } from '../../../shared/kernel/duree'
import { formatDateConnueEnPhrase } from '../../../shared/kernel/formatJour'
import { plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import { NoteEchange } from './NoteEchange'
import { Row } from './Row'
import { Vide } from './Vide'

/** Open parcours nobody has heard of for longer than the office allows, the longest silence first. */
export function Silence() {
  const silence = useQuery(api.home.silence.queryOptions())
  return (
    <Brick
      titre={silence.data ? `Sans nouvelles depuis ${plural(silence.data.jours, 'jour')}` : 'Sans nouvelles'}
      asked={silence}
      items={silence.data?.parcours ?? []}
      row={({ depuis, jours, ...lien }) => (
        <Row key={lien.id} titre={lien.titre} href={ficheHref(lien.collection, lien.id)} sous={`Dernier contact ${formatDateConnueEnPhrase(depuis)}`}>
          <span className={css.days}>{formatDuree(jours)}</span>
          <NoteEchange sujet={lien} />
        </Row>
      )}
      vide={
        <Vide icone={<IconCircleCheck size={22} stroke={1.5} aria-hidden />} titre="Tout le monde a donné des nouvelles">
          Un parcours ouvert paraît ici quand son dernier échange est trop ancien. Le délai se règle dans Réglages.
        </Vide>
      }
    />
  )
}
