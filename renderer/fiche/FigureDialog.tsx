import { Button, Modal } from '@mantine/core'
import { IconClipboard, IconList } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Chiffre, Lien } from '../../shared/contract'
import { isCollection } from '../../shared/fiches'
import { formatEntier, plural } from '../../shared/kernel/texte'
import { api } from '../client'
import { AppLink } from '../ui/AppLink'
import { Loading } from '../ui/Loading'
import { Refusal } from '../ui/Refusal'
import { ficheHref, recordsHref } from './addresses'
import { ExportFigure } from './ExportButtons'
import css from './FigureDialog.module.css'
import { gesture } from './gesture'

type Counted = Lien & { pourquoi: string }

/** What goes to Excel or a mail: the figure, its definition, then a line a record. */
const copyText = (annee: number, { libelle, valeur, definition }: Chiffre, fiches: readonly Counted[]): string =>
  [`${libelle} ${annee} : ${valeur}`, definition, '', 'Fiche\tPrécision\tPourquoi', ...fiches.map(fiche => [fiche.titre, fiche.detail, fiche.pourquoi].join('\t'))].join('\n')

function listOf(fiches: readonly Counted[]): string | undefined {
  const [first] = fiches
  return first && isCollection(first.collection)
    ? recordsHref(
        first.collection,
        fiches.map(({ id }) => id),
      )
    : undefined
}

function Explained({ annee, chiffre, fiches }: { annee: number; chiffre: Chiffre; fiches: readonly Counted[] }) {
  const copy = () =>
    gesture(async () => {
      await navigator.clipboard.writeText(copyText(annee, chiffre, fiches))
      return { phrase: 'Liste copiée : collez-la dans Excel ou dans un message.' }
    })
  const list = listOf(fiches)
  return (
    <div className={css.explained}>
      <p className={css.figure}>
        <b>{formatEntier(chiffre.valeur)}</b>
        <span>
          en {annee} · {formatEntier(chiffre.valeurN1)} en {annee - 1}
        </span>
      </p>
      <p>{chiffre.definition}</p>
      {chiffre.detail && chiffre.detail.length > 0 && (
        <p className={css.parts}>{chiffre.detail.map(({ libelle, valeur }) => `${libelle}\u00A0${formatEntier(valeur)}`).join(' · ')}</p>
      )}
      {fiches.length === 0 ? (
        <p className={css.dim}>Aucune fiche ne compte pour cette année.</p>
      ) : (
        <>
          <div className={css.bar}>
            <h3>{plural(fiches.length, 'fiche comptée', 'fiches comptées')}</h3>
            <Button variant="default" leftSection={<IconClipboard size={16} stroke={1.6} />} onClick={() => void copy()}>
              Copier la liste
            </Button>
            <ExportFigure annee={annee} code={chiffre.code} />
            {list && (
              <Button component={AppLink} href={list} variant="default" leftSection={<IconList size={16} stroke={1.6} />}>
                Ouvrir dans la liste
              </Button>
            )}
          </div>
          <section className={css.scroll} aria-label="Fiches comptées">
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">Fiche</th>
                  <th scope="col">Pourquoi elle compte</th>
                </tr>
              </thead>
              <tbody>
                {fiches.map(({ collection, id, titre, detail, pourquoi }) => (
                  <tr key={id}>
                    <th scope="row">
                      <AppLink href={ficheHref(collection, id)}>{titre}</AppLink>
                      {detail && <span className={css.dim}>{detail}</span>}
                    </th>
                    <td>{pourquoi}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </div>
  )
}

/** « D’où vient ce chiffre ? » : its definition, the year before, its parts, and every record that makes it. */
export function FigureDialog({ code, annee, onClose }: { code: string; annee: number; onClose: () => void }) {
  const explained = useQuery(api.figures.explain.queryOptions({ input: { code, annee } }))
  return (
    <Modal
      opened
      onClose={onClose}
      size={820}
      title={
        <>
          <span className={css.over}>D’où vient ce chiffre ?</span>
          {explained.data ? `${explained.data.chiffre.libelle} ${annee}` : annee}
        </>
      }
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      {explained.isPending && <Loading />}
      {explained.isError && <Refusal error={explained.error} onRetry={() => void explained.refetch()} />}
      {explained.data && <Explained annee={annee} {...explained.data} />}
    </Modal>
  )
}
