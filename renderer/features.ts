import { accueilFeature } from './features/accueil/feature'
import { aideFeature } from './features/aide/feature'
import { avenantsFeature } from './features/avenants/feature'
import { benevolatFeature } from './features/benevolat/feature'
import { budgetsFeature } from './features/budgets/feature'
import { conventionsFeature } from './features/conventions/feature'
import { courriersFeature } from './features/courriers/feature'
import { cpomFeature } from './features/cpom/feature'
import { crdvaFeature } from './features/crdva/feature'
import { diagnosticsFeature } from './features/diagnostics/feature'
import { documentsFeature } from './features/documents/feature'
import { doublonsFeature } from './features/doublons/feature'
import { equipeFeature } from './features/equipe/feature'
import { financementsFeature } from './features/financements/feature'
import { ingenieriesFeature } from './features/ingenieries/feature'
import { objectifsFeature } from './features/objectifs/feature'
import { parcoursFeature } from './features/parcours/feature'
import { partageFeature } from './features/partage/feature'
import { personnesFeature } from './features/personnes/feature'
import { piecesFeature } from './features/pieces/feature'
import { projetsFeature } from './features/projets/feature'
import { projetsGenerateurFeature } from './features/projetsGenerateur/feature'
import { reglagesFeature } from './features/reglages/feature'
import { seancesFeature } from './features/seances/feature'
import { structuresFeature } from './features/structures/feature'
import { suiviFeature } from './features/suivi/feature'
import { vieAssociativeFeature } from './features/vieAssociative/feature'
import type { Feature } from './fiche/registry'

/** What is laid by hand, noun by noun; everything else is generic. */
export const features: readonly Feature[] = [
  accueilFeature,
  aideFeature,
  documentsFeature,
  cpomFeature,
  budgetsFeature,
  financementsFeature,
  reglagesFeature,
  structuresFeature,
  personnesFeature,
  parcoursFeature,
  diagnosticsFeature,
  ingenieriesFeature,
  projetsFeature,
  projetsGenerateurFeature,
  crdvaFeature,
  seancesFeature,
  conventionsFeature,
  avenantsFeature,
  suiviFeature,
  courriersFeature,
  equipeFeature,
  doublonsFeature,
  vieAssociativeFeature,
  benevolatFeature,
  objectifsFeature,
  piecesFeature,
  partageFeature,
]
