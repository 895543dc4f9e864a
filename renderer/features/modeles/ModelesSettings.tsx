import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { ModelesDuType } from '../../../shared/contract'
import { formatJour } from '../../../shared/kernel/formatJour'
import { ligne } from '../../../shared/ligne'
import { api } from '../../client'
import { AppLink } from '../../ui/AppLink'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { ModeleDuType } from './ModeleDuType'
import css from './Modeles.module.css'

/** The address of what one kind of paper is written with. */
const hrefOf = (type: string): string => `/reglages?section=modeles&type=${type}`

function KindRow({ kind }: { kind: ModelesDuType }) {
  const served = kind.versions.find(({ actif }) => actif)
  return (
    <li className={css.kind}>
      <AppLink href={hrefOf(kind.type)}>{kind.libelle}</AppLink>
      <span className={css.dim}>{served ? ligne(served.nom, formatJour(served.deposeLe), served.deposePar) : 'Mise en page de Permanence'}</span>
      {served && <Tag ton="fait">En service</Tag>}
    </li>
  )
}

function Kinds({ kinds }: { kinds: readonly ModelesDuType[] }) {
  const families = [...new Set(kinds.map(({ famille }) => famille))]
  return (
    <>
      <Section titre="Modèles de documents">
        <p className={css.intro}>
          Chaque document s’écrit avec la mise en page de Permanence, ou avec un modèle Word à vous : choisissez un document pour déposer le vôtre, voir ses champs ou partir d’un
          modèle vierge.
        </p>
      </Section>
      {families.map(famille => (
        <Section key={famille} titre={famille}>
          <ul className={css.kinds}>
            {kinds
              .filter(kind => kind.famille === famille)
              .map(kind => (
                <KindRow key={kind.type} kind={kind} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

/** What each kind of paper is written with, then one of them. */
export function ModelesSettings() {
  const { type } = useLocation().search as { type?: string }
  const list = useQuery(api.modeles.list.queryOptions())
  if (list.isPending) return <Loading />
  if (list.isError) return <Refusal error={list.error} onRetry={() => void list.refetch()} />
  const chosen = list.data.find(kind => kind.type === type)
  return chosen ? <ModeleDuType key={chosen.type} kind={chosen} /> : <Kinds kinds={list.data} />
}
