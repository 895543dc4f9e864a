import { citation, definitions, paragraphe, section } from '../documents/blocs'
import { nameOf } from '../documents/parties'
import { fr, isWritten, join } from '../documents/phrases'
import { signaturesDla, signeePour, signeePourDla } from '../documents/signaturesDla'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatDateConnue, formatDateConnueEnPhrase, formatJourLong } from '../kernel/formatJour'
import { formatCentimes } from '../kernel/montant'
import { formatNombre, plural } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { genre } from '../redaction'
import { natureActionLabels, type Parcours } from './parcours'
import { type ContexteParcours, contexteParcours, feuilleParcours } from './parcoursContexte'
import { attendu, avisDuComite, type Preconisation, planTenu, tableauPlan, titrePreconisation } from './planBlocs'
import { planManques } from './planManques'
import { totauxPlan } from './totauxPlan'

function origine({ parcours, structure, diagnostic, chargeMission, sigle }: ContexteParcours): Bloc[] {
  const nom = isWritten(structure?.nom) ? fr`la structure ${structure.nom}` : 'la structure'
  const { demandeInitiale } = parcours
  const enjeu = diagnostic?.enjeuPrincipal
  return [
    paragraphe(
      join(
        fr`Ce plan d’accompagnement est proposé par le ${sigle} à ${nom}, dans le cadre du dispositif local d’accompagnement.`,
        diagnostic && fr`Il découle du diagnostic partagé${diagnostic.dateValidation ? fr`, validé par la structure ${formatDateConnueEnPhrase(diagnostic.dateValidation)}` : ''}.`,
      ),
    ),
    ...definitions(
      ['Suivi par', chargeMission && nameOf(chargeMission)],
      ['Accueil', formatDateConnue(parcours.dateAccueil)],
      ['Plan validé le', parcours.planValideLe && formatJourLong(parcours.planValideLe)],
    ),
    ...section(1, 'Demande et enjeu', [
      ...(isWritten(demandeInitiale) ? [paragraphe('La structure a formulé ainsi sa demande\u00A0:'), citation(demandeInitiale)] : []),
      ...(isWritten(enjeu) ? [paragraphe('Le diagnostic a retenu pour enjeu principal\u00A0:'), citation(enjeu)] : []),
    ]),
  ]
}

/** « Le plan compte 2 préconisations, pour 7 jours et un coût prévu de 4 500,00 €. » */
function somme(parcours: Parcours, count: number): string {
  const { jours, cout } = totauxPlan(parcours)
  const weights = [jours && `${formatNombre(jours)}\u00A0${jours < 2 ? 'jour' : 'jours'}`, cout && `un coût prévu de ${formatCentimes(cout)}`].filter(Boolean).join(' et ')
  return fr`Le plan compte ${plural(count, 'préconisation')}${weights ? `, pour ${weights}` : ''}.`
}

const fiche = ({ lire }: ContexteParcours, preconisation: Preconisation): Bloc[] => {
  const { nature, joursPrevus, coutPrevu, responsable, echeance } = preconisation
  const means = [
    nature === 'appui' ? `Appui ${genre('du chargé de mission')}` : nature && natureActionLabels[nature],
    joursPrevus !== undefined && `${formatNombre(joursPrevus)}\u00A0${joursPrevus < 2 ? 'jour' : 'jours'}`,
    formatCentimes(coutPrevu),
  ]
  return [
    ...definitions(['Nature', means.filter(Boolean).join(', ')]),
    ...attendu(lire, preconisation),
    ...definitions(['Responsable', responsable], ['Échéance', formatDateConnue(echeance)]),
  ]
}

/** The plan d’accompagnement: the table, a sheet for each préconisation, the opinion of the comité d’appui (metier.md § 2.4). */
export function planDocument(parcours: Parcours, lire: Lecture): ModeleDocument {
  const contexte = contexteParcours(parcours, lire, parcours.planValideLe)
  const { structure, representant, pes21, chargeMission, jour } = contexte
  const plan = planTenu(parcours)
  return feuilleParcours(
    contexte,
    'Plan d’accompagnement',
    [
      ...origine(contexte),
      ...section(1, 'Préconisations', plan.length > 0 ? [paragraphe(somme(parcours, plan.length)), ...tableauPlan(parcours)] : []),
      ...plan.flatMap((preconisation, index) => section(2, titrePreconisation(preconisation, index + 1), fiche(contexte, preconisation))),
      ...section(1, 'Avis du comité d’appui', avisDuComite(parcours)),
      paragraphe(
        'Ce plan peut être revu d’un commun accord si la situation de la structure change. Les ingénieries font chacune l’objet d’un cahier des charges, d’une mise en concurrence et d’une convention.',
      ),
      signaturesDla(pes21, parcours.planValideLe, [signeePour(structure?.nom, representant), signeePourDla(lire, pes21, chargeMission, jour)]),
    ],
    planManques(parcours, lire),
  )
}
