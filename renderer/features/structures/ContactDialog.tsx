import { metaOf } from '../../../shared/kernel/champs'
import { newId } from '../../../shared/kernel/id'
import { client } from '../../client'
import { metaOfChamp } from '../../fiche/Champ'
import { type AskedField, type Draft, FormDialog } from '../../fiche/FormDialog'
import { useFiche } from '../../fiche/ficheContext'
import { saving } from '../../fiche/saving'
import { showToast } from '../../ui/toast'

const OF_PERSON = ['nom', 'civilite', 'telephone', 'mail']
const OF_MANDATE = ['fonction', 'debut', 'principal', 'representantLegal', 'pouvoir']

const mandat = metaOfChamp('personnes', 'mandats').element ?? {}
const fields: readonly AskedField[] = [
  ...OF_PERSON.map(champ => ({ champ, meta: metaOfChamp('personnes', champ), requis: champ === 'nom' })),
  ...OF_MANDATE.flatMap(champ => (mandat[champ] ? { champ, meta: metaOf(mandat[champ]) } : [])),
]

const only = (draft: Draft, champs: readonly string[]): Draft => Object.fromEntries(champs.flatMap(champ => (draft[champ] === undefined ? [] : [[champ, draft[champ]]])))

/** A person and what they do in the open structure, in one gesture. */
export function ContactDialog({ onClose }: { onClose: () => void }) {
  const { id, ouverte } = useFiche()
  const create = async (draft: Draft) => {
    const champs = { ...only(draft, OF_PERSON), mandats: { [newId()]: { ordre: 0, structureId: id, ...only(draft, OF_MANDATE) } } }
    await saving(() => client.records.create({ collection: 'personnes', champs }))
    showToast({ phrase: `${String(draft.nom)} est maintenant un contact de ${ouverte.titre}.` })
  }
  return <FormDialog titre={`Ajouter un contact · ${ouverte.titre}`} verbe="Ajouter un contact" fields={fields} agir={create} onClose={onClose} />
}
