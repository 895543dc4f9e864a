const is = (words: string): RegExp => new RegExp(`^(${words})(?!\\p{L})`, 'iu')

// What a name begins with tells its article; a name alone, « Dijon Métropole », has none.
const ARTICLES: readonly [RegExp, le: string, au: string, du: string][] = [
  [
    is(
      'ville|commune|métropole|communauté|région|collectivité|préfecture|banque|caisse|fondation|direction|fédération|coopérative|compagnie|ligue|chambre|maison|cress|cae|recyclerie',
    ),
    'la ',
    'à la ',
    'de la ',
  ],
  [is('agglomération|eurométropole|état|union|agence|association|institut|atelier|espace|office|université|école'), 'l’', 'à l’', 'de l’'],
  [is('département|conseil|syndicat|grand|pays|fonds|ministère|centre|comité|pôle|casdar|dla|point|réseau|mouvement|collectif'), 'le ', 'au ', 'du '],
]
const MASCULINE = is('état|institut|atelier|espace|office')
const VOWEL = /^[aeiouyàâéèêëîïôûœh]/i

const articleOf = (nom: string) => ARTICLES.find(([begins]) => begins.test(nom))

/** True of a name that agrees in the masculine: « le Département », « l’État ». */
export const isMasculin = (nom: string): boolean => articleOf(nom)?.[1] === 'le ' || MASCULINE.test(nom)

/** « la Ville de Dijon », « le Département », « Dijon Métropole »: an organisation inside a sentence. */
export const leNom = (nom: string): string => `${articleOf(nom)?.[1] ?? ''}${nom}`

/** « à la Ville de Dijon », « au Département », « à Dijon Métropole ». */
export const auNom = (nom: string): string => `${articleOf(nom)?.[2] ?? 'à '}${nom}`

/** « de la Ville de Dijon », « du Département », « de Dijon Métropole », « d’Aninomade ». */
export const duNom = (nom: string): string => `${articleOf(nom)?.[3] ?? (VOWEL.test(nom) ? 'd’' : 'de ')}${nom}`
