import { alinea, article, citation, paragraphe, puces, titre } from '../../../shared/documents/blocs'
import type { Forme } from '../../../shared/documents/donnees'
import { mots } from '../../../shared/documents/donnees/mots'
import type { Bloc, FormeDocument, ModeleDocument, Tableau } from '../../../shared/kernel/document'
import { imagesModele } from '../../../shared/modeles/analyse'
import { AIDE } from './checkBalises'

const field = (cle: string): string => `{{${cle}}}`
const around = (cle: string, blocs: readonly Bloc[]): Bloc[] => [paragraphe(`{{#${cle}}}`), ...blocs, paragraphe(`{{/${cle}}}`)]

/** A table of a template: its one line repeats. */
const repeated = (cle: string, colonnes: Tableau['colonnes'], ligne: string[], more: Partial<Tableau> = {}): Tableau => ({
  type: 'tableau',
  colonnes,
  lignes: [ligne.map((cell, index) => `${index === 0 ? `{{#${cle}}}` : ''}${cell}${index === ligne.length - 1 ? `{{/${cle}}}` : ''}`)],
  ...more,
})

/** Tables of our words, by how many columns they have: none is lost, none is empty. */
const tables = (sizes: readonly number[]): Bloc[] =>
  sizes.flatMap(colonnes => {
    const cells = Array.from({ length: colonnes }, (_, rang) => `c${rang + 1}`)
    const head = cells.map(cle => ({ titre: field(`entetes.${cle}`), largeur: 1 }))
    return around(`tableau_${colonnes}`, [paragraphe(field('legende')), repeated('lignes', head, cells.map(field))])
  })

const lines: Bloc[] = [
  ...around('paragraphe', [paragraphe(field('paragraphe'))]),
  ...around('puce', [puces([field('puce')])]),
  ...around('citation', [citation(field('citation'))]),
]

const signatures: Bloc[] = around('signatures', [
  paragraphe(field('fait_a')),
  repeated(
    'parties',
    [
      { titre: 'Pour', largeur: 3 },
      { titre: 'Nom et fonction', largeur: 4 },
      { titre: 'Signature', largeur: 4 },
    ],
    [field('pour'), `${field('nom')}, ${field('qualite')}`, field('mention')],
    { hauteur: 18 },
  ),
])

const letter: Bloc[] = around(
  'lettre',
  ['expediteur', 'destinataire', 'lieu_date', 'objet', 'references'].map(cle => paragraphe(field(cle))),
)

/** Every field on a line: what it is, how it is written, what it may read like. What repeats shows its own fields between its marks. */
function linesOf(formes: readonly Forme[], before: { cle: string; label: string }): string[][] {
  return formes.flatMap(({ cle, label, genre, exemple, champs }) => {
    const here = { cle: before.cle + cle, label: before.label + label }
    if (genre === 'groupe') return linesOf(champs, { cle: `${here.cle}.`, label: `${here.label} › ` })
    if (genre === 'valeur') return [[here.label, field(here.cle), exemple]]
    return [[`${here.label}, pour chaque élément`, inside(here.cle, champs), 'se répète']]
  })
}

const inside = (cle: string, champs: readonly Forme[]): string => {
  const written = (formes: readonly Forme[], before: string): string[] =>
    formes.flatMap(one => {
      if (one.genre === 'groupe') return written(one.champs, `${before}${one.cle}.`)
      return one.genre === 'boucle' ? [inside(before + one.cle, one.champs)] : [field(before + one.cle)]
    })
  return `{{#${cle}}} ${written(champs, '').join(' ')} {{/${cle}}}`
}

function help(formes: readonly Forme[]): Bloc[] {
  const lignes = linesOf(
    // Our own words are those of the paper above.
    formes.filter(({ cle }) => cle !== AIDE && !mots.some(({ forme }) => forme.cle === cle)),
    { cle: '', label: '' },
  )
  return around(AIDE, [
    { type: 'titre', niveau: 1, texte: 'Tous les champs', sansNumero: true, nouvellePage: true },
    paragraphe(
      'Copiez un champ avec ses accolades là où il doit paraître. Ce qui est écrit entre les deux marques « aide » n’est jamais imprimé\u00A0: laissez cette liste, ou supprimez-la.',
    ),
    paragraphe('Une image dont le texte de remplacement est le nom d’un logo entre doubles accolades est remplacée par ce logo.'),
    { type: 'puces', items: Object.entries(imagesModele).map(([cle, label]) => `${label}\u00A0: ${cle}`) },
    {
      type: 'tableau',
      legende: 'Champs de ce modèle',
      colonnes: [
        { titre: 'Ce que c’est', largeur: 4 },
        { titre: 'Champ à écrire', largeur: 5 },
        { titre: 'Exemple', largeur: 3 },
      ],
      lignes,
    },
  ])
}

/** What the papers of a kind are like, as those of the classeur tell. */
export interface Allure {
  forme: FormeDocument
  /** How many columns their tables have, before the first heading and under headings. */
  avant: readonly number[]
  sections: readonly number[]
}

/** The words of a blank template: a paper like those, all in fields, then the list of them. */
export function blankWords({ forme, avant, sections }: Allure, formes: readonly Forme[]): ModeleDocument {
  const isArticles = forme === 'articles'
  const content = around('alineas', [
    ...(isArticles ? around('alinea', [alinea(field('alinea'))]) : around('sous_titre', [titre(2, field('sous_titre'))])),
    ...lines,
    ...tables(sections),
  ])
  return {
    titre: field('document.titre'),
    sousTitre: field('document.sous_titre'),
    reference: field('document.reference'),
    enTete: field('document.en_tete'),
    mentions: [`{{#mentions}}${field('texte')} {{/mentions}}`],
    forme: isArticles ? 'articles' : 'fiche',
    blocs: [
      ...(forme === 'lettre' ? letter : []),
      ...around('preambule', [...lines, ...tables(avant)]),
      ...(isArticles ? around('articles', [article(field('titre')), ...content]) : around('chapitres', [titre(1, field('titre')), ...content])),
      ...signatures,
      ...help(formes),
    ],
  }
}
