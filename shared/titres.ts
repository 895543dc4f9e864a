import { numeroAvenant } from './avenants/numeroAvenant'
import { objetBudget } from './budgets/objetBudget'
import { chiffreLabels } from './chiffres/libelles'
import { natureEchangeLabels } from './echanges/echange'
import type { Collection, Fiches } from './fiches'
import { natureEncaissementLabels } from './financements/encaissement'
import { typeJustificatifLabels } from './financements/justificatif'
import { typeIngenierieLabels } from './ingenieries/ingenierie'
import { formatDateConnue } from './kernel/formatJour'
import type { Lecture } from './lecture'
import { structureIdOf } from './parcours/ofStructure'

const nameOf = (lire: Lecture, structureId: string | undefined): string => lire.get('structures', structureId)?.nom ?? 'structure à indiquer'

const nameOfConvention = (lire: Lecture, conventionId: string | undefined): string => {
  const convention = lire.get('conventions', conventionId)
  return convention?.nom ?? convention?.numero ?? 'convention à indiquer'
}

const financeurOf = (lire: Lecture, structureId: string | undefined): string => lire.get('structures', structureId)?.nom ?? 'financeur à indiquer'
const payerOf = (lire: Lecture, ligneId: string | undefined): string => financeurOf(lire, lire.get('lignesFinancement', ligneId)?.financeurId)

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
  avenants: (fiche, lire) => `Avenant n°\u00A0${numeroAvenant(fiche, lire)} · ${nameOfConvention(lire, fiche.conventionId)}`,
  courriers: fiche => fiche.nom ?? 'Courrier sans objet',
  conventions: fiche => fiche.nom ?? fiche.numero ?? 'Convention sans nom',
  actionsCpom: fiche => [fiche.code, fiche.nom].filter(Boolean).join(' · ') || 'Action sans nom',
  documents: fiche => fiche.nom ?? 'Document sans nom',
  modeles: fiche => fiche.nom ?? 'Modèle sans nom',
  conventionsFinancement: fiche => fiche.nom ?? fiche.reference ?? 'Convention de financement sans nom',
  lignesFinancement: (fiche, lire) => [financeurOf(lire, fiche.financeurId), fiche.nom, fiche.exercice].filter(Boolean).join(' · '),
  encaissements: (fiche, lire) => fiche.nom ?? `${fiche.nature ? natureEncaissementLabels[fiche.nature] : 'Encaissement'} · ${payerOf(lire, fiche.ligneId)}`,
  justificatifs: (fiche, lire) => fiche.nom ?? `${fiche.type ? typeJustificatifLabels[fiche.type] : 'Justificatif'} · ${payerOf(lire, fiche.ligneId)}`,
  depenses: fiche => fiche.nom ?? 'Dépense sans libellé',
  budgets: (fiche, lire) => ['Budget', fiche.exercice, `· ${objetBudget(lire, fiche.actionCpomId)}`].filter(Boolean).join(' '),
  missionsBenevoles: (fiche, lire) => fiche.nom ?? `Mission · ${lire.get('personnes', fiche.personneId)?.nom ?? 'bénévole à indiquer'}`,
  adhesions: (fiche, lire) =>
    [`Adhésion ${fiche.annee ?? ''}`.trim(), lire.get('personnes', fiche.adherentId)?.nom ?? lire.get('structures', fiche.adherentId)?.nom ?? 'adhérent à indiquer'].join(' · '),
  objectifsAssociatifs: fiche => fiche.nom ?? 'Objectif sans nom',
  actionsAssociatives: fiche => fiche.nom ?? 'Action sans nom',
  temoignages: fiche => fiche.nom ?? 'Témoignage sans titre',
  textesAnnuels: fiche => fiche.nom ?? 'Texte sans titre',
  publications: fiche => fiche.nom ?? 'Publication sans titre',
  objectifsChiffres: fiche => [fiche.chiffre === undefined ? 'Chiffre à indiquer' : (chiffreLabels[fiche.chiffre] ?? fiche.chiffre), fiche.annee].filter(Boolean).join(' · '),
  pieces: fiche => fiche.nom ?? 'Pièce sans nom',
  nomenclatures: fiche => fiche.libelle ?? fiche.code ?? 'Choix sans nom',
  parametres: fiche => fiche.nom ?? 'Paramètres',
}
