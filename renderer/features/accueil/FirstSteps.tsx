import { Button } from '@mantine/core'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { requestCreation } from '../../fiche/creation'
import { AppLink } from '../../ui/AppLink'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'

/** A classeur without any structure: what to do first. */
export function FirstSteps() {
  return (
    <Section titre="Pour commencer">
      <EmptyState
        icone={<IconBuildingCommunity size={36} stroke={1.3} />}
        titre="Ajoutez une première structure"
        action={
          <>
            <Button onClick={() => requestCreation({ collection: 'structures' })}>Ajouter une structure</Button>
            <Button variant="default" onClick={() => requestCreation({ collection: 'personnes' })}>
              Ajouter une personne
            </Button>
          </>
        }
      >
        Un nom suffit. Son accompagnement, ses échanges et ses conventions s’ajoutent ensuite depuis sa fiche, et les chiffres de l’année se comptent d’eux-mêmes. Les coordonnées
        de votre association se vérifient dans les <AppLink href="/reglages">réglages</AppLink>.
      </EmptyState>
    </Section>
  )
}
