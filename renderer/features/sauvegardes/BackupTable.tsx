import { Button } from '@mantine/core'
import type { SauvegardeLue } from '../../../shared/contract'
import { formatEntier, plural } from '../../../shared/kernel/texte'
import { formatTaille } from '../../../shared/pieces/tailleFichier'
import { momentSauvegarde } from '../../../shared/sauvegardes/momentSauvegarde'
import { genresSauvegarde } from '../../../shared/sauvegardes/nomSauvegarde'
import { Tag } from '../../ui/Tag'
import css from './Sauvegardes.module.css'

const placeOf = ({ ou, copiee }: SauvegardeLue): string => (ou === 'copie' ? 'second dossier seulement' : copiee ? 'ici et second dossier' : 'ici')

/** Every backup, the newest first: when, why, what it holds. `restore` is absent where nothing can be written. */
export function BackupTable({ sauvegardes, copies, restore }: { sauvegardes: readonly SauvegardeLue[]; copies: boolean; restore?: (sauvegarde: SauvegardeLue) => void }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Faite le</th>
          <th scope="col">Pourquoi</th>
          <th scope="col">Fiches</th>
          <th scope="col">Conventions</th>
          <th scope="col">Taille</th>
          {copies && <th scope="col">Où</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {sauvegardes.map(sauvegarde => {
          const { ou, nom, genre, taille, contenu } = sauvegarde
          const moment = momentSauvegarde(sauvegarde)
          return (
            <tr key={`${ou} ${nom}`}>
              <th scope="row">{moment}</th>
              <td>{genresSauvegarde[genre]}</td>
              <td>{contenu ? formatEntier(contenu.fiches) : <Tag ton="attention">Illisible</Tag>}</td>
              <td>{contenu && formatEntier(contenu.conventions)}</td>
              <td title={contenu && plural(contenu.fichiers, 'fichier')}>{formatTaille(taille)}</td>
              {copies && <td>{placeOf(sauvegarde)}</td>}
              <td>
                {contenu && restore && (
                  <Button variant="default" size="compact-sm" onClick={() => restore(sauvegarde)} aria-label={`Restaurer la sauvegarde du ${moment}, ${genresSauvegarde[genre]}`}>
                    Restaurer…
                  </Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
