import { typeConventionLabels } from '../conventions/convention'
import type { Evenement } from '../evenement'
import { byDate, evenement, inProcessOrder, meetings, type Placed } from '../evenements'
import type { Ingenierie } from '../ingenieries/ingenierie'
import { ordered } from '../kernel/champs'
import { compareDates, endOf, startOf } from '../kernel/jour'
import { formatNombre } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { ligne } from '../ligne'
import { etapeParcours, ingenieriesOf } from './etapeParcours'
import { avisComiteLabels, type Parcours, sortieLabels } from './parcours'

const DISPOSITIF = 'DLA'
const LAST = '9999'

const jours = (count: number | undefined): string | undefined => (count === undefined ? undefined : `${formatNombre(count)}\u00A0${count < 2 ? 'jour' : 'jours'}`)

/** An ingénierie, then its bilan when it is dated. */
export function evenementsIngenierie(ingenierie: Ingenierie, lire: Lecture): Evenement[] {
  const { id, nom, type, dateDebut, dateFin, dateBilan, statut } = ingenierie
  const collective = type === 'collective'
  const prestataire = lire.get('structures', ingenierie.prestataireId)?.nom
  const begun = statut === 'enCours' || statut === 'bilanFait' || statut === 'close'
  const common = { dispositif: DISPOSITIF, collection: 'ingenieries', id }
  const acte = evenement(
    {
      ...common,
      acte: collective ? 'ingenierieCollective' : 'ingenierieIndividuelle',
      date: dateDebut,
      fin: dateFin,
      titre: collective ? 'Ingénierie collective' : 'Ingénierie individuelle',
      detail: collective ? ligne(nom, prestataire) : ligne(jours(ingenierie.joursRealises ?? ingenierie.joursPrevus), prestataire),
    },
    lire,
    begun,
  )
  return dateBilan ? [acte, evenement({ ...common, acte: 'bilan', date: dateBilan, titre: 'Bilan de l’ingénierie' }, lire)] : [acte]
}

function avantIngenierie(parcours: Parcours, lire: Lecture): Evenement[] {
  const common = { dispositif: DISPOSITIF, collection: 'parcours', id: parcours.id }
  const diagnostics = lire.where('diagnostics', 'parcoursId', parcours.id).map(({ id, statut, dateDebut, dateValidation }) =>
    evenement(
      {
        acte: 'diagnostic',
        dispositif: DISPOSITIF,
        collection: 'diagnostics',
        id,
        date: dateValidation ?? dateDebut,
        titre: 'Diagnostic partagé',
        detail: statut === 'valide' ? undefined : 'En cours',
      },
      lire,
    ),
  )
  const conventions = lire
    .where('conventions', 'parcoursId', parcours.id)
    .filter(({ dateSignature, ingenierieId }) => dateSignature !== undefined && ingenierieId === undefined)
    .map(({ id, type, dateSignature, numero }) =>
      evenement(
        {
          acte: 'convention',
          dispositif: DISPOSITIF,
          collection: 'conventions',
          id,
          date: dateSignature,
          titre: type === 'accompagnementDla' || !type ? 'Convention d’accompagnement signée' : `Convention signée : ${typeConventionLabels[type].toLowerCase()}`,
          detail: numero && `N° ${numero}`,
        },
        lire,
      ),
    )
  const { dateDemande, dateAccueil, avisComite, avisComiteLe, planValideLe } = parcours
  return [
    ...(dateAccueil
      ? [evenement({ ...common, acte: 'accueil', date: dateAccueil, titre: 'Accueil DLA' }, lire)]
      : dateDemande
        ? [evenement({ ...common, acte: 'demande', date: dateDemande, titre: 'Demande' }, lire)]
        : []),
    ...conventions,
    ...diagnostics,
    ...(avisComiteLe ? [evenement({ ...common, acte: 'comite', date: avisComiteLe, titre: 'Comité d’appui', detail: avisComite && avisComiteLabels[avisComite] }, lire)] : []),
    ...(planValideLe ? [evenement({ ...common, acte: 'plan', date: planValideLe, titre: 'Plan d’accompagnement validé' }, lire)] : []),
  ]
}

function apresIngenierie(parcours: Parcours, ingenieries: readonly Ingenierie[], lire: Lecture): Evenement[] {
  const common = { dispositif: DISPOSITIF, collection: 'parcours', id: parcours.id }
  const suivis = [parcours.id, ...ingenieries.map(({ id }) => id)].flatMap(id => lire.where('echanges', 'sujetId', id).filter(({ moment }) => moment === 'suivi'))
  const releves = ordered(parcours.releves).map(({ date, exercice }) =>
    evenement({ ...common, acte: 'releve', date, titre: 'Relevé d’impact', detail: exercice === undefined ? undefined : `Exercice ${exercice}` }, lire),
  )
  const releveManque = releves.length < 2 && etapeParcours(parcours, lire) === 'suivi'
  const { sortie, sortieLe, repriseLe } = parcours
  return [
    ...meetings(suivis, 'suivi', 'Suivi post-ingénierie', DISPOSITIF, lire),
    ...releves,
    ...(releveManque ? [evenement({ ...common, acte: 'releve', date: undefined, titre: 'Relevé d’impact' }, lire, false)] : []),
    ...(sortie ? [evenement({ ...common, acte: 'sortie', date: sortieLe, titre: `Parcours : ${sortieLabels[sortie].toLowerCase()}` }, lire)] : []),
    ...(sortie === 'suspendu' ? [evenement({ ...common, acte: 'reprise', date: repriseLe, titre: 'Reprise du parcours' }, lire, false)] : []),
  ]
}

/** What comes after an ingénierie, known by its year only, « 2024 », is set after the first bilan of that year and not on 1 January. */
function afterBilans(evenements: readonly Evenement[], ingenieries: readonly Ingenierie[]): Placed[] {
  const bilans = ingenieries.flatMap(({ dateBilan }) => (dateBilan ? startOf(dateBilan) : [])).sort()
  return byDate(evenements).map(({ cle, evenement: event }) => ({
    cle: bilans.find(day => event.date !== undefined && day >= cle && day <= endOf(event.date)) ?? cle,
    evenement: event,
  }))
}

/** A parcours from its accueil to its relevés, over as many years as it takes. */
export function journeyParcours(parcours: Parcours, lire: Lecture): Placed[] {
  const ingenieries = ingenieriesOf(parcours, lire).sort((a, b) => compareDates(a.dateDebut ?? LAST, b.dateDebut ?? LAST))
  return [
    ...inProcessOrder([...avantIngenierie(parcours, lire), ...ingenieries.flatMap(ingenierie => evenementsIngenierie(ingenierie, lire))]),
    ...afterBilans(apresIngenierie(parcours, ingenieries, lire), ingenieries),
  ]
}
