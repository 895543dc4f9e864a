/** The collections where one thing is easily entered twice. */
export const fusionnables = ['structures', 'personnes'] as const
export type Fusionnable = (typeof fusionnables)[number]
