import { ficheHref } from '../../fiche/addresses'
import { Journey } from '../../fiche/Journey'
import { textCell } from '../../fiche/LinkedCard'
import { PreviewFacts, ToComplete } from '../../fiche/PreviewFacts'
import type { PreviewProps } from '../../fiche/registry'
import { useCells } from '../../fiche/useLinkedRows'
import { Tag } from '../../ui/Tag'

/** A structure beside the list: where it stands, who follows it, what it lived. */
export function StructureApercu({ collection, id }: PreviewProps) {
  const { etape, suiviPar, contact, commune, dispositif } = useCells({ collection, id })
  return (
    <>
      <PreviewFacts
        faits={[
          ['Dispositif', textCell(dispositif)],
          [
            'Étape',
            etape && (
              <Tag ton="fait" icone={false}>
                {etape}
              </Tag>
            ),
          ],
          ['Suivi par', textCell(suiviPar)],
          ['Contact', textCell(contact)],
          ['Commune', commune ?? <ToComplete href={ficheHref(collection, id, 'commune')}>Compléter la commune</ToComplete>],
        ]}
      />
      <section aria-label="Parcours">
        <h3>Parcours</h3>
        <Journey collection={collection} id={id} vide="Aucun acte pour l’instant." />
      </section>
    </>
  )
}
