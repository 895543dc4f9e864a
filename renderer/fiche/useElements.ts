import { useRef, useState } from 'react'
import { type ChampMeta, fieldsOf, ordered } from '../../shared/kernel/champs'
import { newId } from '../../shared/kernel/id'
import { useRecording } from '../ui/fields/useRecording'
import { showToast } from '../ui/toast'
import { metaOfChamp } from './Champ'
import { useFiche } from './ficheContext'
import { writerAt } from './writers'

/** One of the repeated elements of a field, as it is stored. */
export type Element = Record<string, unknown> & { ordre: number; id: string }

/** The repeated elements of a field of the open record, and the gestures on them: each is recorded at once. */
export function useElements(nom: string, nouveau?: (list: readonly Element[]) => Readonly<Record<string, unknown>>) {
  const { collection, id: ficheId, ouverte, edit, readOnly } = useFiche()
  const meta = metaOfChamp(collection, nom)
  const list: readonly Element[] = ordered(ouverte.fiche[nom] as Record<string, { ordre: number }> | undefined)
  const [fresh, setFresh] = useState<string>()
  const record = (valeur: unknown, inside: readonly string[] = []) => edit([{ chemin: [nom, ...inside], ...(valeur === undefined ? {} : { valeur }) }])
  const ecritPar = (inside: readonly string[]) => writerAt(collection, ficheId, [nom, ...inside])
  const { refusal, tryRecord } = useRecording(record)
  const now = useRef(list)
  now.current = list
  const place = (index: number) => list[index]?.ordre ?? 0
  return {
    meta,
    fields: fieldsOf({ shape: meta.element ?? {} }),
    list,
    fresh,
    readOnly,
    refusal,
    constat: ouverte.constats.find(({ champ }) => champ === nom || champ.startsWith(`${nom}.`)),
    ecritPar,
    /** Records a field of an element. One that a colleague took away while the hand was in it comes back whole: nothing typed is lost. */
    recordIn: (element: Element, champ: string) => async (valeur: unknown) => {
      const { id, ...whole } = element
      if (now.current.some(other => other.id === id)) return record(valeur, [id, champ])
      const par = ecritPar([id]) ?? 'Un collègue'
      await record({ ...whole, [champ]: valeur }, [id])
      showToast({ phrase: `${par} avait retiré une ligne où vous écriviez : elle est revenue.`, ton: 'attention' })
    },
    add: () => {
      const id = newId()
      setFresh(id)
      void tryRecord({ ordre: (list.at(-1)?.ordre ?? 0) + 1, ...nouveau?.(list) }, [id])
    },
    remove: (id: string) => void tryRecord(undefined, [id]),
    // One number moves one line: between its new neighbours.
    up: (index: number) => void tryRecord(index < 2 ? place(0) - 1 : (place(index - 2) + place(index - 1)) / 2, [list[index]?.id ?? '', 'ordre']),
    down: (index: number) => void tryRecord(index > list.length - 3 ? place(list.length - 1) + 1 : (place(index + 1) + place(index + 2)) / 2, [list[index]?.id ?? '', 'ordre']),
  }
}

export type Elements = ReturnType<typeof useElements>

/** A field of an element as a cell shows it: the head of the column says its name, the line says which. */
export function cellMeta({ aide: _aide, ...meta }: ChampMeta, ligne: string): ChampMeta {
  return { ...meta, label: `${meta.label}, ${ligne}` }
}
