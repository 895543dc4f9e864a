import { useLocation } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { FieldSourcesProvider } from '../../fiche/FieldSourcesProvider'
import { AppLink } from '../../ui/AppLink'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { ShortcutList } from '../../ui/ShortcutsHelp'
import subjects from '../../ui/Subjects.module.css'
import { ModelesSettings } from '../modeles/ModelesSettings'
import { PartageSettings } from '../partage/PartageSettings'
import { SauvegardesSettings } from '../sauvegardes/SauvegardesSettings'
import { Apparence } from './Apparence'
import { Association } from './Association'
import { Classeur } from './Classeur'
import { Folders } from './Folders'
import { Logos } from './Logos'
import { Nomenclatures } from './Nomenclatures'
import { Poste } from './Poste'
import css from './Reglages.module.css'

const Raccourcis = () => (
  <Section titre="Raccourcis du clavier">
    <ShortcutList />
  </Section>
)

const sections: Readonly<Record<string, { libelle: string; Corps: ComponentType }>> = {
  association: { libelle: 'Association et paramètres', Corps: Association },
  logos: { libelle: 'Logos', Corps: Logos },
  modeles: { libelle: 'Modèles', Corps: ModelesSettings },
  nomenclatures: { libelle: 'Nomenclatures', Corps: Nomenclatures },
  apparence: { libelle: 'Apparence', Corps: Apparence },
  poste: { libelle: 'Poste et personne', Corps: Poste },
  classeur: { libelle: 'Classeur', Corps: Classeur },
  sauvegardes: { libelle: 'Sauvegardes', Corps: SauvegardesSettings },
  partage: { libelle: 'Partage', Corps: PartageSettings },
  dossiers: { libelle: 'Dossiers', Corps: Folders },
  raccourcis: { libelle: 'Raccourcis', Corps: Raccourcis },
}

/** What the office settles once, a page a subject. */
export function ReglagesPage() {
  const { section = 'association' } = useLocation().search as { section?: string }
  const shown = section in sections ? section : 'association'
  const Corps = sections[shown]?.Corps ?? Association
  return (
    <Page titre="Réglages" plein>
      <div className={subjects.columns}>
        <nav aria-label="Sujets des réglages" className={subjects.nav}>
          <ul className={css.subjects}>
            {Object.entries(sections).map(([name, { libelle }]) => (
              <li key={name}>
                <AppLink href={`/reglages?section=${name}`} aria-current={name === shown ? 'page' : undefined}>
                  {libelle}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={subjects.body}>
          <FieldSourcesProvider>
            <Corps />
          </FieldSourcesProvider>
        </div>
      </div>
    </Page>
  )
}
