import { Button, Select } from '@mantine/core'
import { IconFlag, IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatEntier } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { ficheHref } from '../../fiche/addresses'
import { requestCreation } from '../../fiche/creation'
import { FigureDialog } from '../../fiche/FigureDialog'
import { GroupTabs } from '../../fiche/GroupTabs'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import number from '../../ui/NumberButton.module.css'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import css from './Objectifs.module.css'
import { Reached, rateText } from './Reached'

/** What the figures of a year should reach, for whom, and how far they are. */
export function ObjectifsPage() {
  const { ouvert } = useClasseur()
  const search = useLocation().search as { annee?: number }
  const annee = Number(search.annee ?? ouvert?.annee)
  const navigate = useNavigate()
  const [explained, setExplained] = useState<string>()
  const objectifs = useQuery({ ...api.objectifs.ofYear.queryOptions({ input: { annee } }), placeholderData: keepPreviousData })
  const annees = useQuery(api.figures.years.queryOptions())
  if (objectifs.isError) return <Refusal titre="Objectifs" error={objectifs.error} onRetry={() => void objectifs.refetch()} />
  if (!objectifs.data) return <Loading />
  const add = ouvert?.lectureSeule ? undefined : (
    <Button
      leftSection={<IconPlus size={18} stroke={1.6} />}
      onClick={() => requestCreation({ collection: 'objectifsChiffres', champs: { annee }, demande: ['chiffre', 'annee', 'cible', 'financeurId'], done: () => undefined })}
    >
      Ajouter un objectif
    </Button>
  )
  return (
    <Page
      titre={`Objectifs ${annee}`}
      actions={
        <>
          <Select
            aria-label="Année"
            w={92}
            data={[...new Set([annee, ...(annees.data ?? [])])].sort((a, b) => b - a).map(String)}
            value={String(annee)}
            onChange={chosen => void navigate({ to: '.', search: { annee: Number(chosen) }, replace: true })}
            allowDeselect={false}
          />
          {add}
        </>
      }
    >
      <GroupTabs collection="objectifsChiffres" href="/objectifs" />
      {objectifs.data.length === 0 ? (
        <EmptyState icone={<IconFlag size={36} stroke={1.3} />} titre={`Aucun objectif pour ${annee}`} action={add}>
          Un objectif dit combien un chiffre doit atteindre dans l’année, pour le PES21 ou pour un financeur.
        </EmptyState>
      ) : (
        <section className={css.frame} aria-label={`Objectifs ${annee}`}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Chiffre</th>
                <th scope="col">Attendu par</th>
                <th scope="col" data-droite>
                  Objectif
                </th>
                <th scope="col" data-droite>
                  Réalisé
                </th>
                <th scope="col" data-droite>
                  Taux
                </th>
                <th scope="col">Où on en est</th>
              </tr>
            </thead>
            <tbody>
              {objectifs.data.map(objectif => (
                <tr key={objectif.id}>
                  <th scope="row">
                    <AppLink href={ficheHref('objectifsChiffres', objectif.id)}>{objectif.libelle}</AppLink>
                  </th>
                  <td>
                    {objectif.financeurId ? <AppLink href={ficheHref('structures', objectif.financeurId)}>{objectif.financeur}</AppLink> : <span className={css.dim}>PES21</span>}
                  </td>
                  <td data-droite>{formatEntier(objectif.cible)}</td>
                  <td data-droite>
                    <button
                      type="button"
                      className={`${number.number} ${css.inCell}`}
                      onClick={() => setExplained(objectif.code)}
                      aria-label={`${formatEntier(objectif.realise)} : d’où vient ce chiffre ? ${objectif.libelle}`}
                    >
                      {formatEntier(objectif.realise)}
                    </button>
                  </td>
                  <td data-droite>{rateText(objectif)}</td>
                  <td>
                    <Reached objectif={objectif} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {explained && <FigureDialog code={explained} annee={annee} onClose={() => setExplained(undefined)} />}
    </Page>
  )
}
