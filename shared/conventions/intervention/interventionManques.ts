import type { Manque } from '../../contract'
import { bySeverity, manque } from '../../documents/manque'
import { isWritten } from '../../documents/phrases'
import { mentionsManques } from '../../financements/mentionsManques'
import { members, ordered } from '../../kernel/champs'
import { formatCentimes } from '../../kernel/montant'
import { isUnknown } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import { type ContexteParties, contexteParties } from '../contexteParties'
import type { Convention } from '../convention'
import { datesManques, echeancierManques, type Found, ofConvention, partiesManques } from '../manquesCommuns'
import { mentionTva, prixCalcule } from './prix'

function contenuManques(contexte: ContexteParties): Found {
  const { convention } = contexte
  const { intitule, public: publicVise, objectifs, programme, moyens, duree, intervenants, evaluation, sanction, dates, formationProfessionnelle } = convention
  const here = ofConvention(contexte)
  // What the code du travail asks of a training is only wished for of an ordinary course.
  const gravite = formationProfessionnelle ? 'bloquant' : 'avertissement'
  const seances = ordered(dates)
  return [
    !isWritten(intitule) && here('intitule', 'bloquant', 'Indiquez l’intitulé de l’intervention.'),
    formationProfessionnelle === undefined && here('formationProfessionnelle', 'avertissement', 'Dites si c’est une action de formation professionnelle.'),
    !isWritten(publicVise) && here('public', 'avertissement', 'Indiquez le public.'),
    !isWritten(objectifs) && here('objectifs', gravite, 'Indiquez les objectifs.'),
    !isWritten(programme) && here('programme', gravite, 'Indiquez le contenu de l’intervention.'),
    !isWritten(moyens) && formationProfessionnelle && here('moyens', 'bloquant', 'Indiquez les moyens pédagogiques et techniques.'),
    duree === undefined && here('duree', gravite, 'Indiquez la durée.'),
    isUnknown(dates) && here('dates', 'bloquant', 'Ajoutez au moins une date.'),
    ...seances.map(({ id, date }) => !date && here('dates', 'bloquant', 'Indiquez le jour de l’intervention.', [id, 'date'])),
    ...seances.map(({ id, lieu }) => !isWritten(lieu) && here('dates', 'avertissement', 'Indiquez le lieu de l’intervention.', [id, 'lieu'])),
    members(intervenants).length === 0 && here('intervenants', 'avertissement', 'Sans intervenant, la convention dit que le PES21 le désignera.'),
    !isWritten(evaluation) && formationProfessionnelle && here('evaluation', 'bloquant', 'Indiquez comment la formation est suivie et évaluée.'),
    !isWritten(sanction) && formationProfessionnelle && here('sanction', 'bloquant', 'Indiquez ce qui est remis à la fin de la formation.'),
  ]
}

function prixManques(contexte: ContexteParties): Found {
  const { lire, convention, pes21, sigle } = contexte
  const { montant, formationProfessionnelle = false } = convention
  const here = ofConvention(contexte)
  const calcule = prixCalcule(convention)
  const payante = montant !== undefined && montant > 0
  return [
    montant === undefined && here('montant', 'bloquant', 'Indiquez le prix de l’intervention, 0 € si elle est gracieuse.'),
    payante &&
      calcule !== undefined &&
      calcule !== montant &&
      here('montant', 'bloquant', `Le tarif et les frais font ${formatCentimes(calcule)}, le montant est de ${formatCentimes(montant)}.`),
    payante &&
      pes21 &&
      mentionTva(formationProfessionnelle, pes21, sigle) === undefined &&
      manque(lire, 'parametres', pes21, 'regimeTva', 'bloquant', 'Indiquez le régime de TVA de l’association : le prix doit le dire.'),
    formationProfessionnelle &&
      pes21 &&
      !isWritten(pes21.nda) &&
      manque(lire, 'parametres', pes21, 'nda', 'bloquant', 'Indiquez le numéro de déclaration d’activité de l’organisme de formation.'),
  ]
}

/** What a convention d’intervention lacks before it can be signed, blocking first (metier.md § 6.0, 6.5). */
export function interventionManques(convention: Convention, lire: Lecture): Manque[] {
  const contexte = contexteParties(convention, lire)
  return bySeverity([
    ...partiesManques(contexte, 'la structure qui demande l’intervention'),
    ...datesManques(contexte),
    ...contenuManques(contexte),
    ...prixManques(contexte),
    ...echeancierManques(contexte),
    ...mentionsManques(lire, contexte.financeurs, contexte.jour),
  ])
}
