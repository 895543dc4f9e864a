import { Modal } from '@mantine/core'
import { formatCentimes } from '../../../shared/kernel/montant'
import { plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import css from '../../fiche/FigureDialog.module.css'
import { AppLink } from '../../ui/AppLink'
import type { Explique } from './useExplication'

/** « D’où vient ce chiffre ? » of an amount: how it was found, and every record that makes it. */
export function ExplicationDialog({ titre, explication, onClose }: { titre: string; explication: Explique; onClose: () => void }) {
  const { valeur, formule, fiches } = explication
  return (
    <Modal
      opened
      onClose={onClose}
      size={820}
      title={
        <>
          <span className={css.over}>D’où vient ce chiffre{'\u202F'}?</span>
          {titre}
        </>
      }
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      <div className={css.explained}>
        <p className={css.figure}>
          <b>{formatCentimes(valeur)}</b>
          <span>{formule}</span>
        </p>
        {fiches.length === 0 ? (
          <p className={css.dim}>Ce montant est écrit dans la fiche de la ligne ; aucune autre fiche n’y entre.</p>
        ) : (
          <>
            <h3>{plural(fiches.length, 'fiche comptée', 'fiches comptées')}</h3>
            <section className={css.scroll} aria-label="Fiches comptées">
              <table className={css.table}>
                <thead>
                  <tr>
                    <th scope="col">Fiche</th>
                    <th scope="col">Ce qu’elle apporte</th>
                  </tr>
                </thead>
                <tbody>
                  {fiches.map(({ collection, id, titre: nom, detail }) => (
                    <tr key={`${collection} ${id}`}>
                      <th scope="row">
                        <AppLink href={ficheHref(collection, id)}>{nom}</AppLink>
                      </th>
                      <td>{detail}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </>
        )}
      </div>
    </Modal>
  )
}
