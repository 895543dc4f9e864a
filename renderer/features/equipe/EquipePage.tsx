import type { InferContractRouterOutputs } from '@orpc/contract'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Contract } from '../../../shared/contract'
import type { Collection } from '../../../shared/fiches'
import { formatDateConnue } from '../../../shared/kernel/formatJour'
import { formatEntier } from '../../../shared/kernel/texte'
import { api } from '../../client'
import { ficheHref, listHref } from '../../fiche/addresses'
import { CountLink } from '../../fiche/CountLink'
import { GroupTabs } from '../../fiche/GroupTabs'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import css from './Equipe.module.css'

type Load = InferContractRouterOutputs<Contract>['equipe']['load']
type Charge = Load['charges'][number]

const columns = [
  { champ: 'parcours', collection: 'parcours', tete: 'Parcours DLA', quoi: 'parcours en cours' },
  { champ: 'ingenieries', collection: 'ingenieries', tete: 'Ingénieries', quoi: 'ingénieries en cours' },
  { champ: 'projets', collection: 'projets', tete: 'Projets de création', quoi: 'projets de création' },
  { champ: 'projetsGenerateur', collection: 'projetsGenerateur', tete: 'Générateur', quoi: 'projets du Générateur' },
  { champ: 'taches', collection: 'taches', tete: 'Tâches', quoi: 'tâches à faire' },
] as const satisfies readonly { champ: keyof Charge; collection: Collection; tete: string; quoi: string }[]

/** Someone’s load: each number opens its records. */
function Row({ charge, liens }: { charge: Charge; liens: Load['liens'] }) {
  const { personneId, prochain, tachesEnRetard } = charge
  const personne = personneId === undefined ? undefined : liens[personneId]
  const meeting = prochain && liens[prochain.id]
  const whose = personne ? `: ${personne.titre}` : 'confiés à personne'
  return (
    <tr>
      <th scope="row">
        {personneId !== undefined && personne ? <AppLink href={ficheHref('personnes', personneId)}>{personne.titre}</AppLink> : 'Confié à personne'}
        {personne && <span className={css.sub}>{personne.detail}</span>}
      </th>
      {columns.map(({ champ, collection, quoi }) => (
        <td key={champ} className={css.count}>
          <CountLink collection={collection} ids={charge[champ]} quoi={`${quoi} ${whose}`} />
          {champ === 'taches' && tachesEnRetard.length > 0 && (
            <span className={css.late}>
              dont <CountLink collection="taches" ids={tachesEnRetard} quoi={`tâches en retard ${whose}`} /> en retard
            </span>
          )}
        </td>
      ))}
      <td>
        {prochain && meeting && (
          <>
            <AppLink href={ficheHref(prochain.collection, prochain.id)}>{meeting.titre}</AppLink>
            <span className={css.sub}>
              {formatDateConnue(prochain.date)}
              {prochain.heure && ` à ${prochain.heure.replace(':', '\u00A0h\u00A0')}`}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}

/** « Par chargé de mission » : who has what in hand. */
export function EquipePage() {
  const load = useQuery(api.equipe.load.queryOptions())
  if (load.isError) return <Refusal titre="Équipe" error={load.error} onRetry={() => void load.refetch()} />
  if (!load.data) return <Loading />
  const { charges, liens } = load.data
  return (
    <Page titre="Équipe">
      <GroupTabs collection="parcours" href="/equipe" />
      {charges.length === 0 ? (
        <EmptyState icone={<IconUsersGroup size={36} stroke={1.3} />} titre="Personne dans l’équipe pour l’instant">
          Sur la fiche d’une <AppLink href={listHref('personnes')}>personne</AppLink>, répondez « Oui » à « Équipe du PES21 » : sa charge paraîtra ici.
        </EmptyState>
      ) : (
        <>
          <section className={css.frame} aria-label="Charge de chacun">
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">Par chargé de mission</th>
                  {columns.map(({ champ, tete }) => (
                    <th key={champ} scope="col">
                      {tete}
                    </th>
                  ))}
                  <th scope="col">Prochain rendez-vous</th>
                </tr>
              </thead>
              <tbody>
                {charges.map(charge => (
                  <Row key={charge.personneId ?? ''} charge={charge} liens={liens} />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">Ensemble</th>
                  {columns.map(({ champ }) => (
                    <td key={champ}>{formatEntier(charges.reduce((sum, charge) => sum + charge[champ].length, 0))}</td>
                  ))}
                  <td />
                </tr>
              </tfoot>
            </table>
          </section>
          <p className={css.hint}>
            Pour confier plusieurs accompagnements à quelqu’un d’autre : ouvrez un nombre, choisissez les lignes (Espace, ou Maj et clic), puis « Confier à… ».
          </p>
        </>
      )}
    </Page>
  )
}
