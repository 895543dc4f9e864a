const is = (words: string): RegExp => new RegExp(`^(${words})(?!\\p{L})`, 'iu')

// What a name begins with tells its article; a name alone, « Dijon Métropole », has none.
const ARTICLES: readonly [RegExp, string, string][] = [
  [is('ville|commune|métropole|communauté|région|collectivité|préfecture'), 'la ', 'à la '],
  [is('agglomération|eurométropole|état|union'), 'l’', 'à l’'],
  [is('département|conseil|syndicat|grand|pays'), 'le ', 'au '],
]

const articleOf = (nom: string): readonly [RegExp, string, string] | undefined => ARTICLES.find(([begins]) => begins.test(nom))

/** « la Ville de Dijon », « le Département », « Dijon Métropole »: a collectivité inside a sentence. */
export const laCollectivite = (nom: string): string => `${articleOf(nom)?.[1] ?? ''}${nom}`

/** « à la Ville de Dijon », « au Département », « à Dijon Métropole ». */
export const aLaCollectivite = (nom: string): string => `${articleOf(nom)?.[2] ?? 'à '}${nom}`
