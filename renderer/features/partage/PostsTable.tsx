import type { PosteConnu } from '../../../shared/contract/partage'
import { whenTold } from '../../layout/momentTold'
import { useClasseur } from '../../layout/useClasseur'
import { Tag } from '../../ui/Tag'
import css from './Settings.module.css'

/** The posts that share the space: who sits there, when each last wrote, whether it has taken everything of ours. */
export function PostsTable({ postes }: { postes: readonly PosteConnu[] }) {
  const { aujourdhui } = useClasseur()
  return (
    <table className={css.posts}>
      <thead>
        <tr>
          <th scope="col">Poste</th>
          <th scope="col">Code</th>
          <th scope="col">Personne</th>
          <th scope="col">Dernier passage</th>
          <th scope="col">Ce qui vient d’ici</th>
        </tr>
      </thead>
      <tbody>
        {postes.map(({ appareil, nom, code, utilisateur, vuLe, aJour, ici }) => (
          <tr key={appareil}>
            <th scope="row">
              {nom}
              {ici && <span className={css.dim}> · ce poste</span>}
            </th>
            <td>{code}</td>
            <td>{utilisateur}</td>
            <td>{vuLe ? whenTold(vuLe, aujourdhui) : 'pas encore'}</td>
            <td>{ici ? '' : aJour ? <Tag ton="fait">À jour</Tag> : <Tag>Pas encore repris</Tag>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
