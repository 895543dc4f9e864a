import { benevolatOf } from '../../../shared/benevolat/benevolat'
import { knownYears } from '../../../shared/chiffres/knownYears'
import type { Collection, Fiches } from '../../../shared/fiches'
import { ordered } from '../../../shared/kernel/champs'
import { compareDates, isInYear, yearOf } from '../../../shared/kernel/jour'
import type { Lecture } from '../../../shared/lecture'
import { adhesionsOf } from '../../../shared/vieAssociative/adhesionsOf'
import { conseilOf } from '../../../shared/vieAssociative/conseil'
import { consentementOf } from '../../../shared/vieAssociative/consentement'
import { linksById, linkTo } from '../records/lien'

/** The years something of the life of the association is of, the latest first. */
function yearsOf(lire: Lecture): number[] {
  const years = [
    ...knownYears(lire),
    ...lire.all('adhesions').flatMap(({ annee }) => annee ?? []),
    ...lire.all('missionsBenevoles').flatMap(({ heures }) => ordered(heures).flatMap(({ date }) => (date ? [yearOf(date)] : []))),
  ]
  return [...new Set(years)].sort((a, b) => b - a)
}

/** The life of the association in a year. The board is that of its last day, or of today while it runs; a consent is always of today. */
export function vieAssociativeOfYear(lire: Lecture, annee: number) {
  const { aujourdhui } = lire
  const lastDay = `${annee}-12-31`
  const jour = lastDay < aujourdhui ? lastDay : aujourdhui
  const adhesions = adhesionsOf(lire, annee)
  const benevolat = benevolatOf(lire, annee)
  const link = <C extends Collection>(collection: C, fiches: readonly Fiches[C][]) => fiches.map(fiche => linkTo(lire, collection, fiche))
  // A perspective is written the year before the one it speaks of.
  const textes = lire
    .all('textesAnnuels')
    .filter(texte => texte.annee === (texte.nature === 'perspective' ? annee + 1 : annee))
    .sort((a, b) => (a.rang ?? 1e6) - (b.rang ?? 1e6))
  const named = [...adhesions.aPayer, ...benevolat.dons.flatMap(({ personneId, missions }) => [...(personneId ? [personneId] : []), ...missions])]
  return {
    annees: yearsOf(lire),
    jour,
    adhesions,
    conseil: conseilOf(lire, jour).map(({ personne, mandat }) => ({ ...linkTo(lire, 'personnes', personne), mandat })),
    benevolat,
    temoignages: lire
      .all('temoignages')
      .filter(({ recueilliLe }) => recueilliLe === undefined || isInYear(recueilliLe, annee))
      .map(temoignage => ({ ...linkTo(lire, 'temoignages', temoignage), consentement: consentementOf(temoignage, aujourdhui) })),
    textes: textes.map(texte => ({ ...linkTo(lire, 'textesAnnuels', texte), nature: texte.nature ?? '' })),
    publications: link(
      'publications',
      lire
        .all('publications')
        .filter(({ date }) => isInYear(date, annee))
        .sort((a, b) => compareDates(a.date, b.date)),
    ),
    liens: linksById(lire, named),
  }
}
