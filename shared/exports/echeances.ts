import { echeancier } from '../financements/echeancier'
import { ordered } from '../kernel/champs'
import type { Jour } from '../kernel/jour'
import { formatCentimes } from '../kernel/montant'
import type { Lecture } from '../lecture'
import { ligne } from '../ligne'
import { etapeParcours } from '../parcours/etapeParcours'
import type { Parcours } from '../parcours/parcours'
import { shortNameOf } from '../personnes/nomCourt'
import { titleOf } from '../titre'
import type { JourAgenda } from './ics'

const uidOf = (id: string, quoi: string): string => `${id}-${quoi}@permanence.pes21`
const about = (lire: Lecture, id: string | undefined): string | undefined => (id ? titleOf(lire, id) : undefined)

const taches = (lire: Lecture): JourAgenda[] =>
  lire.all('taches').flatMap(({ id, nom, echeance, faiteLe, responsableId, sujetId, precision }) =>
    echeance === undefined || faiteLe !== undefined
      ? []
      : [
          {
            uid: uidOf(id, 'tache'),
            jour: echeance,
            titre: nom ?? 'Tâche sans nom',
            detail: [ligne(shortNameOf(lire, responsableId), about(lire, sujetId)), precision].filter(Boolean).join('\n'),
            categorie: 'Tâche',
          },
        ],
  )

const EN_VIGUEUR = ['signee', 'signeeEnPartie']

const conventions = (lire: Lecture): JourAgenda[] =>
  lire.all('conventions').flatMap(({ id, nom, numero, statut, fin, structureId }) =>
    fin === undefined || fin < lire.aujourdhui || !EN_VIGUEUR.includes(statut ?? 'brouillon')
      ? []
      : [
          {
            uid: uidOf(id, 'fin'),
            jour: fin,
            titre: `Fin de la convention : ${nom ?? numero ?? 'sans nom'}`,
            detail: ligne(about(lire, structureId), numero),
            categorie: 'Convention',
          },
        ],
  )

const conventionsFinancement = (lire: Lecture): JourAgenda[] =>
  lire.all('conventionsFinancement').flatMap(({ id, nom, reference, fin, financeurId }) =>
    fin === undefined || fin < lire.aujourdhui
      ? []
      : [
          {
            uid: uidOf(id, 'fin'),
            jour: fin,
            titre: `Fin du financement : ${nom ?? reference ?? 'sans nom'}`,
            detail: ligne(about(lire, financeurId), reference),
            categorie: 'Financement',
          },
        ],
  )

const NATURES = { encaissement: 'Encaissement attendu', solde: 'Solde à demander', justificatif: 'Justificatif à envoyer' } as const

const financements = (lire: Lecture): JourAgenda[] =>
  echeancier(lire).map(({ date, nature, libelle, financeur, ligneId, id, montant }) => ({
    uid: uidOf(id, nature),
    jour: date,
    titre: `${NATURES[nature]} : ${libelle} · ${financeur}`,
    detail: ligne(about(lire, ligneId), montant !== undefined && formatCentimes(montant)),
    categorie: 'Financement',
  }))

const aYearAfter = (day: Jour): Jour => `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`

/** The second relevé is due a year after the first one (metier.md § 2.6): it is only known once the first has its day. */
function releve(parcours: Parcours, lire: Lecture): JourAgenda[] {
  const releves = ordered(parcours.releves)
  const [first] = releves
  if (releves.length !== 1 || !first?.date || first.date > lire.aujourdhui || !['suivi', 'mesureImpact', 'accompagnement'].includes(etapeParcours(parcours, lire))) return []
  const structure = about(lire, parcours.structureId) ?? 'structure à indiquer'
  const detail = ligne(shortNameOf(lire, parcours.chargeMissionId), first.exercice !== undefined && `Exercice ${first.exercice + 1}`)
  return [{ uid: uidOf(parcours.id, 'releve'), jour: aYearAfter(first.date), titre: `Relevé d’impact N+1 : ${structure}`, detail, categorie: 'Suivi' }]
}

const releves = (lire: Lecture): JourAgenda[] =>
  lire.all('parcours').flatMap(parcours => [
    ...releve(parcours, lire),
    ...ordered(parcours.releves).flatMap(({ id, date }) =>
      date === undefined || date <= lire.aujourdhui
        ? []
        : [
            {
              uid: uidOf(id, 'releve'),
              jour: date,
              titre: `Relevé d’impact : ${about(lire, parcours.structureId) ?? 'structure à indiquer'}`,
              detail: shortNameOf(lire, parcours.chargeMissionId) ?? '',
              categorie: 'Suivi',
            },
          ],
    ),
  ])

/** Every day to remember, in the order of time: tâches to do, ends of conventions, what funders await or owe, relevés to make. */
export const echeances = (lire: Lecture): JourAgenda[] =>
  [...taches(lire), ...conventions(lire), ...conventionsFinancement(lire), ...financements(lire), ...releves(lire)].sort((a, b) =>
    a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : a.uid < b.uid ? -1 : 1,
  )
