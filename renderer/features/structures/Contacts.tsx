import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { FicheOuverte } from '../../../shared/contract'
import { isInForce } from '../../../shared/kernel/jour'
import { display } from '../../../shared/kernel/validation'
import type { Personne } from '../../../shared/personnes/personne'
import { ficheHref } from '../../fiche/addresses'
import { useFiche } from '../../fiche/ficheContext'
import { useFiles, useLinkedRows } from '../../fiche/useLinkedRows'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { ContactDialog } from './ContactDialog'
import css from './Structures.module.css'

function Contact({ file, structureId }: { file: FicheOuverte; structureId: string }) {
  const { aujourdhui } = useClasseur()
  const personne = file.fiche as Personne
  const mandats = Object.values(personne.mandats ?? {}).filter(mandat => mandat.structureId === structureId)
  const inForce = mandats.filter(mandat => isInForce(mandat, aujourdhui))
  const [mandat] = inForce.length > 0 ? inForce : mandats
  return (
    <li>
      <div className={css.name}>
        <AppLink href={ficheHref('personnes', personne.id)}>{file.titre}</AppLink>
        {mandat?.principal && (
          <Tag ton="fait" icone={false}>
            Principal
          </Tag>
        )}
        {inForce.length === 0 && <Tag>Ancienne fonction</Tag>}
      </div>
      {mandat?.fonction && (
        <p className={css.dim}>
          {mandat.fonction}
          {mandat.representantLegal && ' · signe les conventions'}
        </p>
      )}
      {(personne.telephone || personne.mail) && (
        <p className={css.reach}>
          {personne.telephone && <a href={`tel:${personne.telephone}`}>{display('telephone', personne.telephone)}</a>}
          {personne.mail && <a href={`mailto:${personne.mail}`}>{personne.mail}</a>}
        </p>
      )}
    </li>
  )
}

/** The people of the structure: what they do there, how to reach them. */
export function Contacts() {
  const opened = useFiche()
  const rows = useLinkedRows(opened, 'personnes')
  const files = useFiles((rows ?? []).map(({ id }) => ({ collection: 'personnes' as const, id })))
  const [adding, setAdding] = useState(false)
  return (
    <Section
      titre="Contacts"
      actions={
        !opened.readOnly && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconUserPlus size={16} stroke={1.6} />} onClick={() => setAdding(true)}>
            Ajouter un contact
          </Button>
        )
      }
    >
      {rows?.length === 0 ? (
        <p className={css.dim}>Ajoutez la personne à joindre, et celle qui signe les conventions.</p>
      ) : (
        <ul className={css.contacts}>
          {files.map(file => (
            <Contact key={file.fiche.id} file={file} structureId={opened.id} />
          ))}
        </ul>
      )}
      {adding && <ContactDialog onClose={() => setAdding(false)} />}
    </Section>
  )
}
