import { representantOf } from '../documents/parties'
import { wordsOf } from '../documents/sceau/passages'
import type { Constat } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { structureIdOf } from '../parcours/ofStructure'
import { signatairePes21 } from '../personnes/mandats'
import { statusMachine } from '../statusMachine'
import { bloque, exige, type Machine } from '../transition'
import { type Avenant, type StatutAvenant, statutAvenantLabels } from './avenant'
import { avenantManques } from './avenantManques'
import { contexteAvenant, representantAvenant } from './contexteAvenant'
import { numeroAvenant } from './numeroAvenant'

/** What its paper lacks, at a field of the avenant: what is of another record is told at its convention. */
const paper = (avenant: Avenant, lire: Lecture): Constat[] =>
  avenantManques(avenant, lire)
    .filter(({ gravite }) => gravite === 'bloquant')
    .map(({ collection, champ, gravite, phrase, titre }) =>
      collection === 'avenants' ? { champ, gravite, phrase } : { champ: 'conventionId', gravite, phrase: `${titre} – ${phrase}` },
    )

// What was agreed, and by whom, is frozen with the paper.
function signed(avenant: Avenant, lire: Lecture): Partial<Avenant> {
  const { convention, modifies } = contexteAvenant(avenant, lire)
  const jour = avenant.dateSignature ?? lire.aujourdhui
  const structureId = convention && structureIdOf(lire, convention)
  return {
    numero: numeroAvenant(avenant, lire),
    signatairePes21Id: signatairePes21(lire, jour, avenant.signatairePes21Id)?.personne.id,
    representantId: representantOf(lire, structureId, jour, convention && representantAvenant(avenant, convention, lire))?.personne.id,
    articles: Object.fromEntries(
      modifies.map(({ intitule, avant, maintenant }, ordre) => [
        `a${ordre + 1}`,
        { ordre, titre: avant && avant !== intitule ? `${avant} – ${intitule}` : intitule, texte: maintenant ? wordsOf(maintenant) : 'Supprimé' },
      ]),
    ),
  }
}

/** The life of an avenant, from draft to signature. */
export const avenantTransitions: Machine<Avenant> = statusMachine<Avenant, StatutAvenant>({
  debut: 'brouillon',
  libelles: statutAvenantLabels,
  verbes: { brouillon: 'Revenir au brouillon', relu: 'Marquer comme relu', envoye: 'Envoyer l’avenant', signe: 'Signer l’avenant' },
  suites: { brouillon: ['relu'], relu: ['envoye', 'signe', 'brouillon'], envoye: ['signe', 'brouillon'], signe: [] },
  obstacles: {
    envoye: paper,
    signe: (avenant, lire) => [
      ...exige(avenant, { dateSignature: 'la date de signature' }),
      ...bloque((avenant.dateSignature ?? '') > lire.aujourdhui, 'dateSignature', 'La date de signature est encore à venir.'),
      ...paper(avenant, lire),
    ],
  },
  champs: { envoye: ['envoyeLe'], signe: ['dateSignature', 'dateEffet', 'lieuSignature', 'representantId', 'signatairePes21Id'] },
  ecrit: { envoye: ({ envoyeLe }, lire) => ({ envoyeLe: envoyeLe ?? lire.aujourdhui }), signe: signed },
})
