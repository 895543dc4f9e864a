import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../client'
import { documentHref, goTo } from './addresses'
import { useFiche } from './ficheContext'

/** The papers that can be made of the open record: a button when there is one, a menu when there are several, nothing when there is none. */
export function ProduceButton() {
  const { collection, id } = useFiche()
  const [only, ...others] = useQuery(api.documents.kindsOf.queryOptions({ input: { collection, id } })).data ?? []
  if (!only) return null
  const icon = <IconFileText size={18} stroke={1.6} />
  const produce = (type: string) => goTo(documentHref(type, { sujet: { id } }))
  if (others.length === 0)
    return (
      <Button variant="default" leftSection={icon} onClick={() => produce(only.type)}>
        Produire {only.nomCourt}
      </Button>
    )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={icon} rightSection={<IconChevronDown size={16} stroke={1.6} />}>
          Produire…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[only, ...others].map(({ type, libelle }) => (
          <Menu.Item key={type} onClick={() => produce(type)}>
            {libelle}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
