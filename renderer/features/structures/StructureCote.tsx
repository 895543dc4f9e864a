import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Journey } from '../../fiche/Journey'
import { Linked } from '../../fiche/Linked'
import { LinkedLines } from '../../fiche/LinkedCard'
import { useLinkedRows } from '../../fiche/useLinkedRows'
import { Section } from '../../ui/Section'
import { Suivi } from '../suivi/Suivi'
import { Contacts } from './Contacts'
import { Recit } from './Recit'

/** What the structure lives with the office: its journey, its people, what is open, what was said. */
export function StructureCote() {
  const opened = useFiche()
  const parcours = useLinkedRows(opened, 'parcours') ?? []
  const projets = useLinkedRows(opened, 'projets') ?? []
  const generateur = useLinkedRows(opened, 'projetsGenerateur') ?? []
  const conventions = useLinkedRows(opened, 'conventions') ?? []
  const diagnostics = useLinkedRows(opened, 'diagnostics') ?? []
  const accompagnements = [...parcours, ...projets, ...generateur]
  const around = accompagnements.map(({ collection, id }) => ({ collection: collection as 'parcours', id }))
  return (
    <>
      <Section titre="Parcours">
        <Journey collection="structures" id={opened.id} vide="Rien encore : ouvrez un parcours DLA, ou notez un premier échange." />
      </Section>
      <Recit />
      <Contacts />
      {accompagnements.length > 0 && (
        <Section titre="Accompagnements">
          <LinkedLines rows={accompagnements} />
        </Section>
      )}
      <Suivi autour={around} />
      <DocumentsOf sujets={[opened.id, ...conventions.map(({ id }) => id), ...diagnostics.map(({ id }) => id)]} />
      <Linked sauf={['parcours', 'projets', 'projetsGenerateur', 'personnes', 'echanges', 'taches', 'documents']} />
    </>
  )
}
