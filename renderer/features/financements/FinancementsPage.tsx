import { Button, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown, IconCoinEuro, IconPlus } from '@tabler/icons-react'
import { descripteurs } from '../../../shared/descripteurs'
import { plural } from '../../../shared/kernel/texte'
import { client } from '../../client'
import { listHref } from '../../fiche/addresses'
import { requestCreation } from '../../fiche/creation'
import { ExportMenu } from '../../fiche/ExportMenu'
import { FieldSourcesProvider } from '../../fiche/FieldSourcesProvider'
import { groupOf } from '../../fiche/groups'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { useShortcut } from '../../ui/shortcuts'
import { ARegarder } from './ARegarder'
import { addConvention } from './addConvention'
import { EcheancierFinancement } from './EcheancierFinancement'
import { Exercices } from './Exercices'
import css from './Financements.module.css'
import { financementsRows } from './financementsRows'
import { Gestes } from './Gestes'
import { Plans } from './Plans'
import { Tableau } from './Tableau'
import { useParts } from './useParts'
import { type Table, useTable } from './useTable'
import { VerifierExercice } from './VerifierExercice'
import { type NomVue, useVue, vueLabels } from './vue'

const icon = <IconPlus size={18} stroke={1.6} />

/** The lists behind the table, line by line. */
const Listes = () => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button variant="subtle" ml="auto" rightSection={<IconChevronDown size={16} stroke={1.6} />}>
        Voir les listes
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {groupOf('lignesFinancement').map(name => (
        <Menu.Item key={name} component={AppLink} href={listHref(name)}>
          {descripteurs[name].pluriel}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)

/** What an export was taken through, in words. */
const criteresOf = (exercices: readonly number[]) => [{ libelle: 'Exercices', valeur: [...exercices].sort((a, b) => a - b).join(', ') }]

function Empty({ lectureSeule }: { lectureSeule: boolean }) {
  return (
    <EmptyState
      icone={<IconCoinEuro size={36} stroke={1.3} />}
      titre="Aucun financement pour l’instant"
      action={
        !lectureSeule && (
          <>
            <Button leftSection={icon} onClick={() => addConvention()}>
              Ajouter une convention de financement
            </Button>
            <Button variant="default" onClick={() => requestCreation({ collection: 'lignesFinancement', done: () => undefined })}>
              Ajouter une ligne sans convention
            </Button>
          </>
        )
      }
    >
      Commencez par la convention d’un financeur : sa ligne suit, une par action et par exercice. Versements, justificatifs et dépenses s’y rattachent ensuite.
    </EmptyState>
  )
}

function Tables({ table }: { table: Table }) {
  const { ouvert } = useClasseur()
  const [{ vue, exercices: asked }, setVue] = useVue()
  const known = table.exercices.map(({ exercice }) => exercice)
  const chosen = asked.filter(exercice => known.includes(exercice))
  const exercices = chosen.length > 0 ? chosen : known
  const lignes = table.lignes.filter(({ exercice }) => exercices.includes(exercice))
  const parts = useParts(lignes, exercices, vue === 'action')
  // The exercice worked on: the one that was chosen, that of the classeur, else the latest.
  const exercice = (chosen.length === 1 ? chosen[0] : known.find(year => year === ouvert?.annee)) ?? known[0] ?? 0
  const verifies = table.exercices.filter(({ verifie }) => verifie).map(one => one.exercice)
  const writable = !ouvert?.lectureSeule
  const add = () => requestCreation({ collection: 'lignesFinancement', champs: { exercice }, done: () => undefined })
  useShortcut('Alt+N', 'Ajouter une ligne de financement', add, { enabled: writable })
  return (
    <Page
      titre="Financements"
      compte={[plural(table.lignes.length, 'ligne'), table.alertes.length > 0 && `${table.alertes.length} à regarder`].filter(Boolean).join(' · ')}
      plein
      actions={
        <>
          <ExportMenu
            agenda
            demander={(format, signal) => client.exports.table({ nom: 'Financements', format, ...financementsRows(lignes), criteres: criteresOf(exercices) }, { signal })}
          />
          {writable && (
            <>
              <Button variant="default" leftSection={icon} onClick={add}>
                Ajouter une ligne
              </Button>
              <VerifierExercice exercice={exercice} lignes={table.lignes} />
            </>
          )}
        </>
      }
    >
      <div className={css.outils}>
        <SegmentedControl
          size="sm"
          aria-label="Regrouper les lignes"
          data={Object.entries(vueLabels).map(([value, label]) => ({ value, label }))}
          value={vue}
          onChange={value => setVue({ vue: value as NomVue, exercices: asked })}
          transitionDuration={0}
        />
        <Exercices exercices={known} choisis={vue === 'plans' ? [exercice] : chosen} onChoose={next => setVue({ vue, exercices: next })} seul={vue === 'plans'} />
        <Listes />
      </div>
      <div className={css.fin} data-suit>
        <div className={css.gauche}>
          {vue === 'plans' && <Plans exercice={exercice} />}
          {vue === 'action' && (parts ? <Tableau vue={vue} lignes={parts} exercices={exercices} verifies={verifies} /> : <Loading />)}
          {(vue === 'exercice' || vue === 'financeur') && <Tableau vue={vue} lignes={lignes} exercices={exercices} verifies={verifies} />}
        </div>
        <div className={css.cartes}>
          <ARegarder alertes={table.alertes} lignes={table.lignes} />
          <EcheancierFinancement echeancier={table.echeancier} />
        </div>
      </div>
    </Page>
  )
}

/** The treasurer’s page: who gives what, to what, for which exercice; what came, what is due, what to look at. */
export function FinancementsPage() {
  const { ouvert } = useClasseur()
  const table = useTable()
  if (table.isError) return <Refusal titre="Financements" error={table.error} onRetry={() => void table.refetch()} />
  if (!table.data) return <Loading />
  if (table.data.lignes.length === 0)
    return (
      <Page titre="Financements">
        <Empty lectureSeule={Boolean(ouvert?.lectureSeule)} />
      </Page>
    )
  return (
    <FieldSourcesProvider>
      <Gestes>
        <Tables table={table.data} />
      </Gestes>
    </FieldSourcesProvider>
  )
}
