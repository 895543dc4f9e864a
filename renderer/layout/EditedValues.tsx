import { useQuery } from '@tanstack/react-query'
import { plural } from '../../shared/kernel/texte'
import { api, client } from '../client'
import { saving } from '../fiche/saving'
import { Dialog } from '../ui/Dialog'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import { showToast } from '../ui/toast'
import css from './EditedValues.module.css'

/** What someone wrote in `classeur.json` outside Permanence, beside what the classeur holds: taken as one gesture, or left. */
export function EditedValues({ fichier, onClose }: { fichier: string; onClose: () => void }) {
  const values = useQuery(api.reprise.preview.queryOptions({ input: { fichier }, gcTime: 0 }))
  const taken = (values.data ?? []).filter(({ refus }) => refus === undefined).length
  const take = async () => {
    const count = await saving(() => client.reprise.take({ fichier }))
    showToast({ phrase: `${plural(count, 'valeur reprise', 'valeurs reprises')} du fichier. Ctrl+Z les annule d’un coup.` })
  }
  return (
    <Dialog
      large
      titre="Valeurs écrites en dehors de Permanence"
      verbe="Reprendre ces valeurs"
      agir={take}
      onClose={onClose}
      {...(taken > 0 ? {} : { empeche: 'Rien à reprendre.' })}
    >
      {values.isPending && <Loading />}
      {values.isError && <Refusal error={values.error} />}
      {values.data?.length === 0 && <p>Ce fichier ne dit rien d’autre que le classeur.</p>}
      {values.data && values.data.length > 0 && (
        <div className={css.scroll}>
          <table className={css.values}>
            <thead>
              <tr>
                <th scope="col">Fiche</th>
                <th scope="col">Champ</th>
                <th scope="col">Dans le classeur</th>
                <th scope="col">Écrit dans le fichier</th>
              </tr>
            </thead>
            <tbody>
              {values.data.map(({ fiche, libelle, journal, main, refus }) => (
                <tr key={`${fiche.id} ${libelle}`} data-laissee={refus !== undefined}>
                  <th scope="row">{fiche.titre}</th>
                  <td>{libelle}</td>
                  <td>{journal || '—'}</td>
                  <td>
                    {main || '—'}
                    {refus !== undefined && <p className={css.refus}>Laissée de côté : {refus}</p>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  )
}
