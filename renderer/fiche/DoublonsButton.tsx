import { Button } from '@mantine/core'
import { IconArrowsJoin2 } from '@tabler/icons-react'
import type { Collection } from '../../shared/fiches'
import { doublonsHref } from './addresses'

/** Leads from a list to what was probably entered twice in it. */
export const DoublonsButton = ({ collection }: { collection: Collection }) => (
  <Button variant="default" component="a" href={`#${doublonsHref(collection)}`} leftSection={<IconArrowsJoin2 size={18} stroke={1.6} />}>
    Voir les doublons
  </Button>
)
