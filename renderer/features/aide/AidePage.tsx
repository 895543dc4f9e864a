import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { plural } from '../../../shared/kernel/texte'
import { AppLink } from '../../ui/AppLink'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { ShortcutList } from '../../ui/ShortcutsHelp'
import subjects from '../../ui/Subjects.module.css'
import css from './Aide.module.css'
import { AideContent } from './AideContent'
import { findPages, pages } from './aide'

// A region that scrolls is reached with the keys.
const SCROLLS = { tabIndex: 0 } as const

/** All the help: a page a screen, searched by any word, and the shortcuts. The address says which page. */
export function AidePage() {
  const { page: asked } = useLocation().search as { page?: string }
  const [typed, setTyped] = useState('')
  const found = findPages(typed)
  const shown = found.find(({ id }) => id === asked) ?? found[0] ?? pages.find(({ id }) => id === asked) ?? pages[0]
  return (
    <Page titre="Aide" plein>
      <div className={`${subjects.columns} ${css.help}`}>
        <nav aria-label="Pages de l’aide" className={subjects.nav}>
          <TextInput
            aria-label="Chercher dans l’aide"
            placeholder="Chercher dans l’aide"
            leftSection={<IconSearch size={16} stroke={1.6} />}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
          <p className={css.dim} role="status">
            {found.length === 0 ? 'Aucune page ne dit ces mots : essayez-en moins.' : typed.trim() === '' ? '' : plural(found.length, 'page')}
          </p>
          <ul>
            {found.map(({ id, titre }) => (
              <li key={id}>
                <AppLink href={`/aide?page=${id}`} aria-current={id === shown?.id ? 'page' : undefined}>
                  {titre}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <section className={subjects.body} aria-label="Page de l’aide" {...SCROLLS}>
          {shown && (
            <Section titre={shown.titre} actions={shown.ecrans.length > 0 && <AppLink href={shown.href}>Ouvrir cet écran</AppLink>}>
              <AideContent page={shown} />
            </Section>
          )}
          <Section titre="Raccourcis du clavier">
            <ShortcutList />
          </Section>
        </section>
      </div>
    </Page>
  )
}
