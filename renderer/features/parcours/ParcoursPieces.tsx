import { etapeLabels } from '../../../shared/parcours/etapeParcours'
import { DocumentsOf } from '../../fiche/DocumentsOf'
import { useFiche } from '../../fiche/ficheContext'
import { Journey } from '../../fiche/Journey'
import { Linked } from '../../fiche/Linked'
import { dateCell, textCell } from '../../fiche/LinkedCard'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { PreviewFacts } from '../../fiche/PreviewFacts'
import type { PreviewProps } from '../../fiche/registry'
import { Transitions } from '../../fiche/Transitions'
import { useCells, useLinkedRows } from '../../fiche/useLinkedRows'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { Suivi } from '../suivi/Suivi'
import { parcoursParties } from './parcoursParties'
import { useActes } from './useActes'

const WAY = [etapeLabels.demande, etapeLabels.accueil, etapeLabels.diagnostic, 'Plan', etapeLabels.accompagnement, 'Suivi', etapeLabels.mesureImpact, etapeLabels.clos]
const SHORT: Readonly<Record<string, string>> = { [etapeLabels.plan]: 'Plan', [etapeLabels.suivi]: 'Suivi' }
// A parcours ends when it ends: never the gesture proposed first.
const ENDS = ['clos', 'orienteAilleurs', 'ineligible', 'suspendu', 'abandonne']

/** Where the parcours stands, deduced from its acts; a way out shows as a stage of its own. */
export function ParcoursBandeau() {
  const { etape } = useCells(useFiche())
  const { diagnostic } = useActes()
  const shown = SHORT[textCell(etape)] ?? textCell(etape)
  const etapes = etape && !WAY.includes(shown) ? [...WAY.slice(0, -1), shown] : WAY
  return <Transitions nom="Étapes du parcours" etapes={etapes} courante={shown || undefined} aPart={ENDS} apres={vers => vers === 'diagnostic' && diagnostic()} />
}

/** The body of the file of a parcours. */
export const ParcoursCorps = () => (
  <>
    <Outline reperes={parcoursParties} />
    <Parties parties={parcoursParties} />
  </>
)

/** The journey, what was said, the papers. */
export function ParcoursCote() {
  const opened = useFiche()
  const conventions = useLinkedRows(opened, 'conventions') ?? []
  const diagnostics = useLinkedRows(opened, 'diagnostics') ?? []
  const ingenieries = useLinkedRows(opened, 'ingenieries') ?? []
  const around = ingenieries.map(({ id }) => ({ collection: 'ingenieries' as const, id }))
  return (
    <>
      <Section titre="Parcours">
        <Journey collection="parcours" id={opened.id} vide="Rien encore : enregistrez l’accueil." />
      </Section>
      <Suivi autour={around} />
      <DocumentsOf sujets={[...conventions, ...diagnostics].map(({ id }) => id)} />
      <Linked sauf={['conventions', 'diagnostics', 'ingenieries', 'echanges', 'taches', 'documents']} />
    </>
  )
}

/** A parcours beside the list. */
export function ParcoursApercu({ collection, id, ouverte }: PreviewProps) {
  const { etape, chargeMissionId, dateAccueil, dernierContact } = useCells({ collection, id })
  const { structureId } = ouverte.fiche
  const structure = typeof structureId === 'string' ? ouverte.liens[structureId] : undefined
  return (
    <>
      <PreviewFacts
        faits={[
          [
            'Étape',
            etape && (
              <Tag ton="fait" icone={false}>
                {etape}
              </Tag>
            ),
          ],
          ['Structure', structure && <AppLink href={`/fiches/structures/${structure.id}`}>{structure.titre}</AppLink>],
          ['Suivi par', textCell(chargeMissionId)],
          ['Accueil', dateAccueil && dateCell(dateAccueil)],
          ['Contact', dernierContact && dateCell(dernierContact)],
        ]}
      />
      <section aria-label="Parcours">
        <h3>Parcours</h3>
        <Journey collection={collection} id={id} vide="Aucun acte pour l’instant." />
      </section>
    </>
  )
}
