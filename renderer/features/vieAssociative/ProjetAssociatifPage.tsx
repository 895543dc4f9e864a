import { IconBinaryTree2 } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { bilanOf, type MissionLue } from '../../../shared/vieAssociative/projetAssociatif'
import { api } from '../../client'
import { ficheHref, listHref, recordsHref } from '../../fiche/addresses'
import { GroupTabs } from '../../fiche/GroupTabs'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Refusal } from '../../ui/Refusal'
import { Section } from '../../ui/Section'
import { AddButton } from './AddButton'
import css from './VieAssociative.module.css'
import { useYear, YearSelect } from './YearSelect'

type ActionFaite = MissionLue['objectifs'][number]['actions'][number]

/** An action, and what was done for it: each number opens its records. */
function Action({ lue: { action, faits }, annee }: { lue: ActionFaite; annee: number }) {
  const bilan = bilanOf(action, annee)
  return (
    <li>
      <AppLink href={ficheHref('actionsAssociatives', action.id)}>{action.nom ?? 'Action sans nom'}</AppLink>
      <span className={css.faits}>
        {faits.length === 0 && <span className={css.dim}>Rien de noté en {annee}</span>}
        {faits.map(({ collection, ids, phrase }) => (
          <AppLink key={`${collection} ${phrase}`} href={recordsHref(collection, ids) ?? listHref(collection)}>
            {phrase}
          </AppLink>
        ))}
      </span>
      {bilan && <span className={css.bilan}>{bilan}</span>}
    </li>
  )
}

/** The projet associatif as a tree: missions, their objectives, their actions, and what was done in the year. */
export function ProjetAssociatifPage() {
  const annee = useYear()
  const projet = useQuery({ ...api.vieAssociative.projet.queryOptions({ input: { annee } }), placeholderData: keepPreviousData })
  const annees = useQuery(api.figures.years.queryOptions())
  if (projet.isError) return <Refusal titre="Projet associatif" error={projet.error} onRetry={() => void projet.refetch()} />
  if (!projet.data) return <Loading />
  return (
    <Page titre={`Projet associatif en ${annee}`} actions={<YearSelect annee={annee} annees={annees.data ?? []} />}>
      <GroupTabs collection="adhesions" href="/vie-associative/projet" />
      {projet.data.length === 0 ? (
        <EmptyState
          icone={<IconBinaryTree2 size={36} stroke={1.3} />}
          titre={`Aucun objectif pour ${annee}`}
          action={<AddButton collection="objectifsAssociatifs">Ajouter un objectif</AddButton>}
        >
          Un objectif se range sous une mission ; ses actions se remplissent d’elles-mêmes des séances qui disent y contribuer et des accompagnements de l’année.
        </EmptyState>
      ) : (
        <div className={css.tree}>
          {projet.data.map(({ code, libelle, objectifs }) => (
            <Section
              key={libelle}
              titre={libelle}
              serre
              actions={
                <AddButton collection="objectifsAssociatifs" {...(code ? { champs: { mission: code } } : {})}>
                  Ajouter un objectif
                </AddButton>
              }
            >
              {objectifs.map(({ objectif, actions }) => (
                <div key={objectif.id} className={css.objectif}>
                  <h3>
                    <AppLink href={ficheHref('objectifsAssociatifs', objectif.id)}>{objectif.nom ?? 'Objectif sans nom'}</AppLink>
                  </h3>
                  {objectif.description && <p className={css.dim}>{objectif.description}</p>}
                  <ul className={css.actions}>
                    {actions.map(lue => (
                      <Action key={lue.action.id} lue={lue} annee={annee} />
                    ))}
                  </ul>
                  <AddButton collection="actionsAssociatives" champs={{ objectifId: objectif.id }}>
                    Ajouter une action
                  </AddButton>
                </div>
              ))}
            </Section>
          ))}
        </div>
      )}
    </Page>
  )
}
