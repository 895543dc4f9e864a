import { natureEchangeLabels } from './echanges/echange'
import type { Collection, Fiches } from './fiches'
import { typeIngenierieLabels } from './ingenieries/ingenierie'
import { formatDateConnue } from './kernel/formatJour'
import type { Lecture } from './lecture'
import { structureIdOf } from './parcours/ofStructure'

const nameOf = (lire: Lecture, structureId: string | undefined): string => lire.get('structures', structureId)?.nom ?? 'structure à indiquer'

/** What the records of each collection are called. Apart from the columns, which need titles themselves. */
export const titres: { [C in Collection]: (fiche: Fiches[C], lire: Lecture) => string } = {
  structures: fiche => fiche.nom ?? 'Structure sans nom',
  personnes: fiche => fiche.nom ?? 'Personne sans nom',
  parcours: (fiche, lire) => {
    const annee = (fiche.dateDemande ?? fiche.dateAccueil)?.slice(0, 4)
    return `${nameOf(lire, fiche.structureId)} · parcours${annee ? ` ${annee}` : ''}`
  },
  diagnostics: (fiche, lire) => {
    const version = (fiche.version ?? 1) > 1 ? ` · version ${fiche.version}` : ''
    return `Diagnostic · ${nameOf(lire, structureIdOf(lire, fiche))}${version}`
  },
  ingenieries: fiche => fiche.nom ?? fiche.code ?? `Ingénierie ${fiche.type ? typeIngenierieLabels[fiche.type].toLowerCase() : 'sans nom'}`,
  offres: (fiche, lire) => `Offre · ${nameOf(lire, fiche.prestataireId)}`,
  projets: fiche => fiche.nom ?? 'Projet sans nom',
  projetsGenerateur: fiche => fiche.nom ?? 'Projet sans nom',
  accompagnementsCrdva: (fiche, lire) => `Rendez-vous CRDVA · ${fiche.structureId ? nameOf(lire, fiche.structureId) : (fiche.nomDemandeur ?? 'demandeur à indiquer')}`,
  seances: fiche => fiche.nom ?? 'Séance sans nom',
  echanges: fiche => fiche.nom ?? `${fiche.nature ? natureEchangeLabels[fiche.nature] : 'Échange'} ${formatDateConnue(fiche.date)}`.trim(),
  taches: fiche => fiche.nom ?? 'Tâche sans nom',
  conventions: fiche => fiche.nom ?? fiche.numero ?? 'Convention sans nom',
  actionsCpom: fiche => [fiche.code, fiche.nom].filter(Boolean).join(' · ') || 'Action sans nom',
  documents: fiche => fiche.nom ?? 'Document sans nom',
  nomenclatures: fiche => fiche.libelle ?? fiche.code ?? 'Choix sans nom',
  parametres: fiche => fiche.nom ?? 'Paramètres',
}
