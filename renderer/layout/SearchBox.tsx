import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { descripteurs } from '../../shared/descripteurs'
import { isCollection } from '../../shared/fiches'
import { api } from '../client'
import { ficheHref } from '../fiche/addresses'
import { byCollection } from '../fiche/Linked'
import { queries } from '../queries'
import { useShortcut } from '../ui/shortcuts'
import css from './Layout.module.css'

const TYPING_MS = 80
const LEAST = 2
const WAITED_MS = 300
const asking = (texte: string) => api.search.find.queryOptions({ input: { texte, limite: 40 } })

/** One box over everything: accents do not matter, ↑ ↓ and Entrée choose. Ctrl+F, Ctrl+K. */
export function SearchBox() {
  const [texte, setTexte] = useState('')
  const words = texte.trim()
  const [asked] = useDebouncedValue(words, TYPING_MS)
  const found = useQuery({ ...asking(asked), enabled: asked.length >= LEAST, placeholderData: keepPreviousData })
  const input = useRef<HTMLInputElement>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const navigate = useNavigate()
  const focus = () => {
    input.current?.focus()
    input.current?.select()
  }
  useShortcut('Ctrl+F', 'Rechercher partout', focus, { partout: true })
  useShortcut('Ctrl+K', 'Rechercher partout', focus, { partout: true })
  const results = words.length >= LEAST ? found.data : undefined
  // The first seconds of a large classeur: its index is being made.
  const [waited] = useDebouncedValue(found.isLoading, WAITED_MS)
  const preparing = waited && found.isLoading
  const open = (value: string) => {
    const [collection = '', id = ''] = value.split(' ')
    setTexte('')
    combobox.closeDropdown()
    input.current?.blur()
    void navigate({ to: ficheHref(collection, id) })
  }
  // The first answer is the likely one: that of the words typed, even when the list is still that of the letters before.
  const openFirst = async () => {
    if (words.length < LEAST) return
    const [first] = await queries.fetchQuery(asking(words))
    if (first) open(`${first.collection} ${first.id}`)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className={css.search}
          aria-label="Rechercher partout"
          placeholder="Rechercher une structure, une personne, un document…"
          leftSection={<IconSearch size={18} stroke={1.6} />}
          rightSection={<kbd className={css.searchKey}>Ctrl+F</kbd>}
          rightSectionWidth={62}
          rightSectionPointerEvents="none"
          value={texte}
          autoComplete="off"
          data-en-saisie={texte ? 'oui' : undefined}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={event => {
            setTexte(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onKeyDown={event => {
            if (event.key === 'Escape') {
              event.preventDefault()
              setTexte('')
              input.current?.blur()
            }
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) void openFirst()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={results === undefined && !preparing}>
        {preparing && <Combobox.Empty role="status">La recherche se prépare…</Combobox.Empty>}
        {results?.length === 0 && <Combobox.Empty>Rien ne contient ces mots. Essayez un nom, une commune, un SIRET.</Combobox.Empty>}
        <Combobox.Options hidden={!results?.length} mah="min(60vh, 520px)" style={{ overflowY: 'auto' }} aria-label="Fiches trouvées">
          {byCollection(results ?? []).map(([name, liens]) => (
            <Combobox.Group key={name} label={isCollection(name) ? descripteurs[name].pluriel : name}>
              {liens.map(({ collection, id, titre, detail }) => (
                <Combobox.Option key={id} value={`${collection} ${id}`}>
                  {titre} {detail && <span className={css.dim}>{detail}</span>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
