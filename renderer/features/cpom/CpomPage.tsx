import { Button, Select } from '@mantine/core'
import { IconFileText, IconPlus, IconTarget } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionLue } from '../../../shared/contract'
import { listInFrench, plural } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { documentHref, listHref } from '../../fiche/addresses'
import { ChangedFigures } from '../../fiche/ChangedFigures'
import { requestCreation } from '../../fiche/creation'
import { FieldSourcesProvider } from '../../fiche/FieldSourcesProvider'
import { FigureDialog } from '../../fiche/FigureDialog'
import { useClasseur } from '../../layout/useClasseur'
import { Alert } from '../../ui/Alert'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { Action } from './Action'
import css from './Cpom.module.css'

/** « 4 actions et 9 indicateurs : 6 atteints, 2 proches et 1 en deçà ». */
function summary(actions: readonly ActionLue[]): string {
  const all = actions.flatMap(({ indicateurs }) => indicateurs)
  const count = (feu: string | undefined): number => all.filter(indicateur => indicateur.feu === feu).length
  const parts = [
    [count('atteint'), 'atteint', 'atteints'],
    [count('proche'), 'proche', 'proches'],
    [count('eloigne'), 'en deçà', 'en deçà'],
    [count(undefined), 'sans taux', 'sans taux'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, one, many]) => plural(number, one, many))
  return `${plural(actions.length, 'action')}, ${plural(all.length, 'indicateur')}${told.length > 0 ? `\u00A0: ${listInFrench(told)}` : ''}.`
}

/** The actions of an exercice: what was aimed at, what was reached, whom, at what cost; and the report to the City. */
export function CpomPage() {
  const { ouvert } = useClasseur()
  const search = useLocation().search as { annee?: number }
  const navigate = useNavigate()
  const [explained, setExplained] = useState<string>()
  const annee = Number(search.annee ?? ouvert?.annee)
  const cpom = useQuery({ ...api.cpom.ofYear.queryOptions({ input: { annee } }), placeholderData: keepPreviousData })
  if (cpom.isError) return <Refusal error={cpom.error} onRetry={() => void cpom.refetch()} />
  if (!cpom.data) return <Loading />
  const { actions, annees, bloquants, seuils } = cpom.data
  const add = () => requestCreation({ collection: 'actionsCpom', champs: { exercice: annee }, done: () => undefined })
  const report = documentHref('rapport-cpom', { annee })
  return (
    <Page
      titre={`CPOM ${annee}`}
      actions={
        <>
          <AppLink href={listHref('actionsCpom')}>Toutes les années</AppLink>
          <Select
            aria-label="Exercice"
            w={92}
            data={annees.map(String)}
            value={String(annee)}
            onChange={chosen => void navigate({ to: '.', search: { annee: Number(chosen) }, replace: true })}
            allowDeselect={false}
          />
          {!ouvert?.lectureSeule && (
            <Button variant="default" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={add}>
              Ajouter une action
            </Button>
          )}
          <Button component={AppLink} href={report} leftSection={<IconFileText size={18} stroke={1.6} />}>
            Produire le rapport CPOM {annee}
          </Button>
        </>
      }
    >
      {actions.length === 0 ? (
        <EmptyState icone={<IconTarget size={36} stroke={1.3} />} titre={`Aucune action pour ${annee}`} action={<Button onClick={add}>Ajouter une action</Button>}>
          Une action porte ses indicateurs. Ceux que Permanence sait compter se remplissent d’eux-mêmes, depuis les fiches de l’année.
        </EmptyState>
      ) : (
        <FieldSourcesProvider>
          <div className={css.actions}>
            <p className={css.summary}>
              {summary(actions)} Atteint à partir de {seuils.atteint}&nbsp;%, proche à partir de {seuils.proche}&nbsp;%.
            </p>
            {bloquants > 0 && (
              <Alert ton="bloquant" action={<AppLink href={report}>Compléter le rapport</AppLink>}>
                {plural(bloquants, 'donnée manque', 'données manquent')} au rapport {annee}.
              </Alert>
            )}
            <ChangedFigures type="rapport-cpom" annee={annee} />
            {actions.map(action => (
              <Action key={action.fiche.id} lue={action} annee={annee} proche={seuils.proche} onExplain={setExplained} />
            ))}
          </div>
        </FieldSourcesProvider>
      )}
      {explained && <FigureDialog code={explained} annee={annee} onClose={() => setExplained(undefined)} />}
    </Page>
  )
}
