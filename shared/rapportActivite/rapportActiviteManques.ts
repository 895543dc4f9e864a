import type { Manque } from '../contract'
import { bySeverity, manque } from '../documents/manque'
import { isWritten } from '../documents/phrases'
import { mentionsManques } from '../financements/mentionsManques'
import { yearOf } from '../kernel/jour'
import { fold } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { recitOf } from '../recit/recit'
import type { Seance, TypeSeance } from '../seances/seance'
import { type Consentement, consentementOf } from '../vieAssociative/consentement'
import { rubriqueOf } from '../vieAssociative/rubriqueOf'
import type { Temoignage } from '../vieAssociative/temoignage'
import type { TexteAnnuel } from '../vieAssociative/texteAnnuel'
import { financeursOf, temoignagesOfYear, textesOfReport } from './contexteActivite'

// Where a consent that is not valid is put right.
const FIELD: Readonly<Record<Exclude<Consentement['raison'], 'accorde'>, keyof Temoignage & string>> = {
  jamais: 'consentement',
  refuse: 'consentement',
  nonDate: 'consentementLe',
  aVenir: 'consentementLe',
  retire: 'retireLe',
  termine: 'finAutorisation',
}

function temoignageManque(lire: Lecture, temoignage: Temoignage): Manque | false {
  const { raison, phrase } = consentementOf(temoignage, lire.aujourdhui)
  const { portee } = temoignage
  // The uses are in words of the office: whether the report is one of them is for it to say.
  if (raison === 'accorde' && isWritten(portee) && !fold(portee).includes('rapport'))
    return manque(lire, 'temoignages', temoignage, 'portee', 'avertissement', 'Le rapport d’activité n’est pas nommé parmi les usages acceptés : vérifiez qu’il en est.')
  return raison !== 'accorde' && manque(lire, 'temoignages', temoignage, FIELD[raison], 'avertissement', `Ce témoignage ne paraît pas dans le rapport. ${phrase}`)
}

/** A zoom left empty about somebody, whose journey writes it. */
function isTold(lire: Lecture, { nature, sujetId }: TexteAnnuel, annee: number): boolean {
  const sujet = nature === 'zoom' ? lire.find(sujetId) : undefined
  return sujet !== undefined && recitOf(lire, sujet.collection, sujet.id, `${annee}-12-31`).length > 0
}

function texteManques(lire: Lecture, texte: TexteAnnuel, annee: number): (Manque | false)[] {
  const here = (champ: keyof TexteAnnuel & string, phrase: string) =>
    manque(lire, 'textesAnnuels', texte, champ, texte.nature === 'rapportMoral' ? 'bloquant' : 'avertissement', phrase)
  const ofBefore = texte.nature === 'presentation' && texte.annee !== undefined && texte.annee < annee && (texte.texte ?? '').includes(String(texte.annee))
  const placed = texte.nature === 'presentation' || texte.nature === 'zoom'
  return [
    !isWritten(texte.texte) &&
      !isTold(lire, texte, annee) &&
      here('texte', texte.nature === 'rapportMoral' ? 'Écrivez le rapport moral.' : 'Ce texte est vide : il ne paraît pas dans le rapport.'),
    texte.nature === 'rapportMoral' && !lire.get('personnes', texte.auteurId) && here('auteurId', 'Indiquez qui signe le rapport moral.'),
    ofBefore && here('texte', `Cette présentation est reprise de ${texte.annee} et parle de cette année-là\u00A0: réécrivez-la pour ${annee}.`),
    placed && rubriqueOf(lire, texte) === undefined && here('rubrique', 'Indiquez où ce texte se lit : il est rangé dans la vie associative.'),
  ]
}

// Each is told by itself, so its day matters.
const TOLD: ReadonlySet<TypeSeance | undefined> = new Set(['club', 'moisEss', 'reseauMetropolitain', 'information', 'inauguration', 'assembleeGenerale', 'defiPitchInterne'])

function seanceManque(lire: Lecture, seance: Seance, annee: number): Manque | false {
  const { statut, date, type } = seance
  if (date === undefined) return statut === 'tenue' && manque(lire, 'seances', seance, 'date', 'avertissement', 'Sans date, cette séance ne paraît dans aucun rapport.')
  if (yearOf(date) !== annee) return false
  if (statut === 'prevue' && date < lire.aujourdhui)
    return manque(lire, 'seances', seance, 'statut', 'avertissement', 'Cette séance est encore prévue : indiquez si elle s’est tenue.')
  return (
    statut === 'tenue' &&
    TOLD.has(type) &&
    date.length === 4 &&
    manque(lire, 'seances', seance, 'date', 'avertissement', 'Seule l’année de cette rencontre est connue : précisez le jour.')
  )
}

/** The rapport moral that nobody has begun: it is created from here. */
function rapportMoralManque(lire: Lecture, annee: number): Manque | false {
  const pes21 = parametresOf(lire)
  const champs = { nom: `Rapport moral ${annee}`, nature: 'rapportMoral', annee }
  return (
    pes21 !== undefined && {
      ...manque(lire, 'parametres', pes21, 'nom', 'bloquant', `Le rapport moral de ${annee} n’est pas écrit.`),
      creer: { collection: 'textesAnnuels', champs },
    }
  )
}

/** What the activity report of a year lacks, blocking first: only its rapport moral, signed, stops its publication. */
export function rapportActiviteManques(annee: number, lire: Lecture): Manque[] {
  const pes21 = parametresOf(lire)
  const textes = textesOfReport(lire, annee)
  return bySeverity([
    !textes.some(({ nature }) => nature === 'rapportMoral') && rapportMoralManque(lire, annee),
    ...textes.flatMap(texte => texteManques(lire, texte, annee)),
    ...temoignagesOfYear(lire, annee).map(temoignage => temoignageManque(lire, temoignage)),
    ...lire.all('seances').map(seance => seanceManque(lire, seance, annee)),
    pes21 && !isWritten(pes21.adresse) && manque(lire, 'parametres', pes21, 'adresse', 'avertissement', 'Indiquez l’adresse de l’association.'),
    ...mentionsManques(lire, financeursOf(lire, annee), lire.aujourdhui),
  ])
}
