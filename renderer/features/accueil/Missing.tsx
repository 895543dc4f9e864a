import { Button } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Lien } from '../../../shared/contract'
import { isCollection } from '../../../shared/fiches'
import { plural } from '../../../shared/kernel/texte'
import { ficheHref, listHref } from '../../fiche/addresses'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import css from './Accueil.module.css'
import type { Today } from './today'

type Group = Today['manques'][number]

const SHOWN = 5

/** One record opens at its field, several open as a list. */
function hrefOf(fiches: readonly Lien[], champ: string): string {
  const [first] = fiches
  if (!first) return '/'
  if (fiches.length === 1 || !isCollection(first.collection)) return ficheHref(first.collection, first.id, champ)
  return listHref(first.collection, { ids: fiches.map(({ id }) => id) })
}

/** What is missing over the whole classeur, blocking first; each line opens the records to complete. */
export function Missing({ manques }: { manques: readonly Group[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? manques : manques.slice(0, SHOWN)
  return (
    <Section
      titre="Ce qui manque"
      serre
      actions={
        manques.length > SHOWN && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'Voir moins' : `Tout voir (${manques.length})`}
          </Button>
        )
      }
    >
      {manques.length === 0 ? (
        <EmptyState icone={<IconCircleCheck size={32} stroke={1.3} />} titre="Rien ne manque">
          Aucune fiche n’attend de donnée.
        </EmptyState>
      ) : (
        <ul className={css.pairs} data-haut={all || undefined}>
          {shown.map(({ libelle, phrase, gravite, champ, nombre, fiches }) => (
            <li key={`${libelle} ${phrase}`}>
              {gravite === 'bloquant' ? (
                <IconAlertOctagon size={18} stroke={1.8} className={css.warm} aria-hidden />
              ) : (
                <IconAlertTriangle size={18} stroke={1.6} className={css.warm} aria-hidden />
              )}
              <span className={css.pair}>
                <b>{phrase}</b>
                <span>
                  {libelle}
                  {gravite === 'bloquant' && ' · bloquant'}
                </span>
              </span>
              <AppLink
                href={hrefOf(fiches, champ)}
                className={css.count}
                aria-label={`${plural(nombre, 'fiche')} : ${phrase}`}
                {...(nombre > fiches.length ? { title: `Ouvre les ${plural(fiches.length, 'première', 'premières')}` } : {})}
              >
                {plural(nombre, 'fiche')}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
