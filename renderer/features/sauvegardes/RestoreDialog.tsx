import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApercuRestauration, EcartsCollection, SauvegardeLue } from '../../../shared/contract'
import { listInFrench, plural } from '../../../shared/kernel/texte'
import { momentSauvegarde } from '../../../shared/sauvegardes/momentSauvegarde'
import { api, client } from '../../client'
import { saved } from '../../fiche/saving'
import { undo } from '../../layout/UndoButtons'
import { Alert } from '../../ui/Alert'
import { Dialog } from '../../ui/Dialog'
import { runJob } from '../../ui/job'
import { Loading } from '../../ui/Loading'
import { Refusal } from '../../ui/Refusal'
import { showToast } from '../../ui/toast'
import css from './Sauvegardes.module.css'

const WHAT = { revient: 'revient', change: 'reprend ses valeurs', part: 'va à la corbeille' } as const

function countsOf({ reviennent, changent, partent }: EcartsCollection): string {
  const parts = [
    reviennent > 0 && `${reviennent} ${reviennent > 1 ? 'reviennent' : 'revient'}`,
    changent > 0 && `${changent} ${changent > 1 ? 'reprennent leurs' : 'reprend ses'} valeurs`,
    partent > 0 && `${partent} ${partent > 1 ? 'vont' : 'va'} à la corbeille`,
  ]
  return listInFrench(parts.filter(part => part !== false))
}

function OneList({ liste }: { liste: EcartsCollection }) {
  const { libelle, exemples, reviennent, changent, partent } = liste
  const others = reviennent + changent + partent - exemples.length
  return (
    <section className={css.list} aria-label={libelle}>
      <b>{libelle}</b> <span className={css.counts}>· {countsOf(liste)}</span>
      <ul>
        {exemples.map(({ id, titre, quoi }) => (
          <li key={id}>
            <span className={css.what}>{WHAT[quoi]}</span>
            <span>{titre}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={css.counts}>et {plural(others, 'autre')}</p>}
    </section>
  )
}

function Changes({ apercu: { autreClasseur, listes, fichiers, lignesVerifiees } }: { apercu: ApercuRestauration }) {
  return (
    <>
      {autreClasseur && <Alert>Cette sauvegarde vient d’un classeur nommé «&nbsp;{autreClasseur}&nbsp;».</Alert>}
      {lignesVerifiees > 0 && (
        <Alert>
          {plural(lignesVerifiees, 'ligne de financement vérifiée', 'lignes de financement vérifiées')} par le trésorier {lignesVerifiees > 1 ? 'sont concernées' : 'est concernée'}{' '}
          : prévenez-le.
        </Alert>
      )}
      <div className={css.scroll}>
        {listes.map(liste => (
          <OneList key={liste.collection} liste={liste} />
        ))}
        {fichiers.nombre > 0 && (
          <section className={css.list} aria-label="Fichiers">
            <b>Fichiers</b> <span className={css.counts}>· {plural(fichiers.nombre, 'revient à sa place', 'reviennent à leur place')}</span>
            <ul>
              {fichiers.exemples.map(nom => (
                <li key={nom}>
                  <span className={css.what}>revient</span>
                  <span>{nom}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

/** What going back to a backup would change, then the going back: one gesture, after a backup of today's state. */
export function RestoreDialog({ sauvegarde, onClose }: { sauvegarde: SauvegardeLue; onClose: () => void }) {
  const { ou, nom } = sauvegarde
  const queries = useQueryClient()
  const preview = useQuery(api.sauvegardes.preview.queryOptions({ input: { ou, nom }, gcTime: 0, staleTime: 0 }))
  const nothing = preview.data?.listes.length === 0 && preview.data.fichiers.nombre === 0
  const restore = async () => {
    await saved()
    const done = await runJob('Restauration de la sauvegarde…', signal => client.sauvegardes.restore({ ou, nom }, { signal }))
    await queries.invalidateQueries({ queryKey: api.sauvegardes.key() })
    if (done) showToast({ phrase: done.phrase, ...(done.fiches > 0 ? { action: { libelle: 'Annuler', agir: () => void undo() } } : {}) })
  }
  const empeche = preview.isPending ? 'Lecture de la sauvegarde…' : preview.isError ? 'Cette sauvegarde ne peut pas être lue.' : nothing ? 'Il n’y a rien à changer.' : undefined
  return (
    <Dialog
      titre={`Restaurer la sauvegarde du ${momentSauvegarde(sauvegarde)}`}
      verbe="Restaurer cette sauvegarde"
      agir={restore}
      onClose={onClose}
      large
      {...(empeche ? { empeche } : {})}
    >
      {preview.isPending && <Loading quoi="La sauvegarde est relue et comparée au classeur…" />}
      {preview.isError && <Refusal error={preview.error} />}
      {nothing && <p>Le classeur est déjà dans l’état de cette sauvegarde.</p>}
      {preview.data && !nothing && (
        <>
          <p>L’état actuel est sauvegardé d’abord. Ce qui est né depuis va à la corbeille, rien n’est effacé, et «&nbsp;Annuler&nbsp;» remet tout comme maintenant.</p>
          <Changes apercu={preview.data} />
        </>
      )}
    </Dialog>
  )
}
