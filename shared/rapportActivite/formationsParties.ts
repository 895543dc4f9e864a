import type { CodeChiffre } from '../chiffres/libelles'
import { paragraphe } from '../documents/blocs'
import { leNom } from '../documents/nomAvecArticle'
import { namesOf } from '../documents/parties'
import { fr, isWritten } from '../documents/phrases'
import { members } from '../kernel/champs'
import type { Bloc } from '../kernel/document'
import { compareFrench, listInFrench, plural } from '../kernel/texte'
import type { Seance } from '../seances/seance'
import { commentCompte, counted, rangee } from './chiffresActivite'
import { type ContexteActivite, seancesDe } from './contexteActivite'
import { raconterTous } from './evenements'
import { chapitreSi, partieSi } from './prose'
import { presentations, zooms } from './textes'

const CODES: readonly CodeChiffre[] = ['formations.rendez-vous-paroles-d-experts', 'formations.ateliers-cfga', 'formations.cours', 'formations.universites-populaires']

/** The themes and partners of meetings that come again and again: told together. */
function ensemble(lire: ContexteActivite['lire'], seances: readonly Seance[]): Bloc[] {
  const themes = [...new Set(seances.flatMap(({ theme }) => (isWritten(theme) ? [theme.trim()] : [])))].sort(compareFrench)
  const partners = namesOf(
    lire,
    seances.flatMap(({ partenaires }) => members(partenaires)),
  )
  const sentences = [
    themes.length > 0 && fr`${themes.length > 1 ? 'Thèmes abordés' : 'Thème abordé'} : ${listInFrench(themes.map(theme => fr`« ${theme} »`))}.`,
    partners.length > 0 && fr`En partenariat avec ${listInFrench(partners.map(leNom))}.`,
  ].filter(sentence => sentence !== false)
  return sentences.length > 0 ? [paragraphe(sentences.join(' '))] : []
}

/** A kind of training: its words, then how many there were. */
function rubrique(contexte: ContexteActivite, intitule: string, type: 'parolesExperts' | 'cfga' | 'cours', counts: (count: number) => string): Bloc[] {
  const held = seancesDe(contexte, type)
  const code = { parolesExperts: CODES[0], cfga: CODES[1], cours: CODES[2] }[type] as CodeChiffre
  const chiffre = contexte.chiffre(code)
  const { valeur, detail } = chiffre
  const parts = (detail ?? []).filter(part => part.valeur > 0)
  const cut = parts.length > 1 ? fr` : ${listInFrench(parts.map(part => fr`${part.libelle} (${part.valeur})`))}` : ''
  return partieSi(
    2,
    intitule,
    presentations(contexte, type, 3),
    valeur > 0 ? [{ type: 'paragraphe', texte: fr`En ${contexte.annee}, ${counts(valeur)}${cut}.`, ...(type === 'cfga' ? { notes: [commentCompte(chiffre)] } : {}) }] : [],
    ensemble(contexte.lire, held),
    zooms(contexte, type, 3),
  )
}

const chiffres = (contexte: ContexteActivite): Bloc[] => rangee(contexte, counted(contexte, CODES), `Les formations en ${contexte.annee}`)

/** Trainings: each kind, the figures, the zooms. */
export const formations = (contexte: ContexteActivite): Bloc[] =>
  chapitreSi('Formations', [
    ...presentations(contexte, 'formations'),
    ...chiffres(contexte),
    ...rubrique(contexte, 'Paroles d’experts', 'parolesExperts', count => plural(count, 'rendez-vous a eu lieu', 'rendez-vous ont eu lieu')),
    ...partieSi(2, 'Universités populaires', presentations(contexte, 'universitePopulaire', 3), raconterTous(contexte, seancesDe(contexte, 'universitePopulaire'))),
    ...rubrique(
      contexte,
      'Certificat de formation à la gestion associative',
      'cfga',
      count => fr`${plural(count, 'atelier a été animé', 'ateliers ont été animés')} par le ${contexte.sigle}`,
    ),
    ...partieSi(2, 'Émergence', presentations(contexte, 'emergence', 3), raconterTous(contexte, seancesDe(contexte, 'emergence')), zooms(contexte, 'emergence', 3)),
    ...rubrique(contexte, 'Cours dans l’enseignement supérieur et les centres de formation', 'cours', count => plural(count, 'cours a été donné', 'cours ont été donnés')),
    ...zooms(contexte, 'formations'),
  ])
