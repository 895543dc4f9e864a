import { useRef, useState } from 'react'
import { descripteurs } from '../../shared/descripteurs'
import { isUnknown } from '../../shared/kernel/regle'
import { client } from '../client'
import { useClasseur } from '../layout/useClasseur'
import { Dialog } from '../ui/Dialog'
import { Field } from '../ui/fields/Field'
import { readTyped } from '../ui/fields/typing'
import { showToast } from '../ui/toast'
import { ficheHref, goTo } from './addresses'
import { metaOfChamp } from './Champ'
import css from './Champ.module.css'
import type { Creation } from './creation'
import { creationFields } from './creationFields'
import { Duplicates } from './Duplicates'
import { FieldSourcesProvider } from './FieldSourcesProvider'
import { put } from './put'
import { saving } from './saving'

const WIDE = ['long', 'codes', 'refs']

/** Creates a record from the little that is asked; the file opens on the rest. */
export function CreationDialog({ creation, onClose }: { creation: Creation; onClose: () => void }) {
  const { collection } = creation
  const { un } = descripteurs[collection]
  const { aujourdhui } = useClasseur()
  const [champs, setChamps] = useState<Readonly<Record<string, unknown>>>(creation.champs ?? {})
  const asked = creationFields(collection)
  const missing = asked.find(({ champ, requis }) => requis && isUnknown(champs[champ]))

  const created = useRef(false)

  const create = async () => {
    const { id } = await saving(() => client.records.create({ collection, champs }))
    created.current = true
    if (!creation.done) {
      goTo(ficheHref(collection, id))
      return
    }
    const { titre, detail } = await client.records.get({ collection, id })
    creation.done({ collection, id, titre, detail })
    showToast({ phrase: `Ajouté : ${titre || un}`, action: { libelle: 'Ouvrir la fiche', agir: () => goTo(ficheHref(collection, id)) } })
  }

  // What is readable counts at once: the button and the look-alikes follow the typing.
  const typed = (champ: string, text: string) => {
    const reading = readTyped(metaOfChamp(collection, champ), text, aujourdhui)
    if ('valeur' in reading) setChamps(now => put(now, [champ], reading.valeur))
  }

  return (
    <FieldSourcesProvider {...(creation.liens ? { liens: creation.liens } : {})}>
      <Dialog
        titre={`Ajouter ${un}`}
        verbe={`Ajouter ${un}`}
        large
        agir={create}
        onClose={() => {
          if (!created.current) creation.done?.(undefined)
          onClose()
        }}
        {...(missing ? { empeche: `Il manque : ${metaOfChamp(collection, missing.champ).label.toLowerCase()}.` } : {})}
      >
        <div className={css.grid}>
          {asked.map(({ champ, requis }, index) => {
            const meta = metaOfChamp(collection, champ)
            return (
              <div key={champ} className={WIDE.includes(meta.kind) ? css.wide : undefined}>
                <Field
                  champ={champ}
                  meta={meta}
                  value={champs[champ]}
                  record={(valeur, inside = []) => setChamps(now => put(now, [champ, ...inside], valeur))}
                  onType={text => typed(champ, text)}
                  required={requis}
                  autoFocus={index === 0}
                />
              </div>
            )
          })}
        </div>
        {collection === 'structures' && <Duplicates champs={champs} onLeave={onClose} />}
      </Dialog>
    </FieldSourcesProvider>
  )
}
