import { useQuery } from '@tanstack/react-query'
import type { DocumentRow, EcartsScelles, Lien } from '../../shared/contract'
import { isAtLeast } from '../../shared/documents/documentProduit'
import { isCollection } from '../../shared/fiches'
import { formatJour } from '../../shared/kernel/formatJour'
import { api } from '../client'
import { AppLink } from '../ui/AppLink'
import { Section } from '../ui/Section'
import { ficheHref } from './addresses'
import css from './ChangedFigures.module.css'

type Changed = NonNullable<EcartsScelles['chiffres']>[number]

const SHOWN = 6
const UNKNOWN = 'non connu'

/** The version of a paper that was sent last; undefined while none was. */
const sentAmong = (versions: readonly DocumentRow[]): DocumentRow | undefined =>
  [...versions].sort((a, b) => b.version - a.version).find(({ statut }) => isAtLeast(statut, 'envoye'))

function Records({ nom, liens }: { nom: string; liens: readonly Lien[] }) {
  if (liens.length === 0) return null
  const more = liens.length - SHOWN
  return (
    <p>
      {nom}&nbsp;:{' '}
      {liens.slice(0, SHOWN).map(({ collection, id, titre }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {isCollection(collection) ? <AppLink href={ficheHref(collection, id)}>{titre}</AppLink> : titre}
        </span>
      ))}
      {more > 0 && ` et ${more} de plus`}
    </p>
  )
}

function Row({ chiffre: { libelle, avant, maintenant, ajoutees, retirees } }: { chiffre: Changed }) {
  return (
    <tr>
      <th scope="row">{libelle}</th>
      <td>{avant ?? UNKNOWN}</td>
      <td>{maintenant ?? UNKNOWN}</td>
      <td className={css.fiches}>
        <Records nom="Ajoutées" liens={ajoutees} />
        <Records nom="Retirées" liens={retirees} />
      </td>
    </tr>
  )
}

/** « Ce qui a changé depuis la version envoyée »: each figure of a report of a year, then and now, and the records that came and went. */
export function ChangedFigures({ type, annee }: { type: string; annee: number }) {
  const list = useQuery(api.documents.list.queryOptions({ input: {} })).data ?? []
  const sent = sentAmong(list.filter(document => document.type === type && document.annee === annee))
  const sealed = useQuery(api.documents.ecarts.queryOptions({ input: { collection: 'documents', id: sent?.id ?? '' }, enabled: sent !== undefined })).data
  if (!sealed?.chiffres) return null
  if (sealed.chiffres.length === 0) return <p className={css.same}>Aucun chiffre n’a changé depuis la version envoyée le {formatJour(sealed.le)}.</p>
  return (
    <Section titre={`Ce qui a changé depuis la version envoyée le ${formatJour(sealed.le)}`}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Chiffre</th>
            <th scope="col">Alors</th>
            <th scope="col">Maintenant</th>
            <th scope="col">Fiches</th>
          </tr>
        </thead>
        <tbody>
          {sealed.chiffres.map(chiffre => (
            <Row key={chiffre.libelle} chiffre={chiffre} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}
