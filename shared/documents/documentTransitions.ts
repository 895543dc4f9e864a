import type { Constat } from '../kernel/regle'
import type { Lecture } from '../lecture'
import { statusMachine } from '../statusMachine'
import { bloque, exige, type Machine } from '../transition'
import { type DocumentProduit, isAtLeast, type StatutDocument, statutDocumentLabels } from './documentProduit'
import { statutSuivi } from './etapesSuivies'
import { engage, seSigne } from './seSigne'

/** The paper of a record that has states of its own does not go further than it: it follows, in the same gesture. One that each of several people has does not follow. */
function ahead(statut: StatutDocument, { type, sujetId, element }: DocumentProduit, lire: Lecture): Constat[] {
  if (!engage(type) || element !== undefined) return []
  const place = lire.find(sujetId)
  const fiche = place && (lire.get(place.collection, place.id) as { statut?: string } | undefined)
  const follows = place && statutSuivi(place.collection, 'brouillon') !== undefined
  const reached = statutSuivi(place?.collection, fiche?.statut ?? 'brouillon')
  return bloque(Boolean(follows) && !isAtLeast(reached, statut), 'sujetId', 'Cette étape se fait sur la fiche elle-même : son papier la suit, du même geste.')
}

const machine = statusMachine<DocumentProduit, StatutDocument>({
  debut: 'brouillon',
  libelles: statutDocumentLabels,
  verbes: {
    brouillon: 'Revenir au brouillon',
    relu: 'Marquer comme relu',
    envoye: 'Noter l’envoi',
    signe: 'Noter la signature',
    echu: 'Constater l’échéance',
  },
  suites: {
    brouillon: ['relu', 'envoye', 'signe'],
    relu: ['envoye', 'signe', 'brouillon'],
    envoye: ['signe'],
    signe: ['echu'],
    echu: [],
  },
  obstacles: {
    envoye: (document, lire) => [
      ...ahead('envoye', document, lire),
      ...bloque((document.envoyeLe ?? lire.aujourdhui) > lire.aujourdhui, 'envoyeLe', 'La date d’envoi est encore à venir.'),
    ],
    signe: (document, lire) => [
      ...bloque(document.projet === true, 'projet', 'Un projet ne se signe pas : complétez ce qui manque, puis produisez une version complète.'),
      ...ahead('signe', document, lire),
      ...exige(document, { signeLe: 'la date de signature' }),
      ...bloque((document.signeLe ?? '') > lire.aujourdhui, 'signeLe', 'La date de signature est encore à venir.'),
    ],
    echu: (document, lire) => ahead('echu', document, lire),
  },
  champs: { envoye: ['envoyeLe'], signe: ['signeLe'] },
  ecrit: {
    brouillon: () => ({ reluLe: undefined, reluPar: undefined }),
    relu: (_document, lire, par) => ({ reluLe: lire.aujourdhui, reluPar: par }),
    envoye: ({ envoyeLe }, lire, par) => ({ envoyeLe: envoyeLe ?? lire.aujourdhui, envoyePar: par }),
    signe: (_document, _lire, par) => ({ signePar: par }),
    echu: (_document, lire) => ({ echuLe: lire.aujourdhui }),
  },
})

/** The life of a paper: drafted, read again, sent, then signed and over when it is one that is signed. */
export const documentTransitions: Machine<DocumentProduit> = {
  ...machine,
  list: (document, lire) => machine.list(document, lire).filter(({ vers }) => (vers === 'signe' ? seSigne(document.type) : vers !== 'echu' || engage(document.type))),
}
