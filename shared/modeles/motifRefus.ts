/** The biggest template: 20 MB as a file, 200 MB once inflated, in 2 000 parts. */
export const MODELE_MAX = 20 * 1024 * 1024
export const MODELE_MAX_DECOMPRESSE = 200 * 1024 * 1024
export const MODELE_MAX_PARTIES = 2000

const AILLEURS = 'Ouvrez-le dans Word, enregistrez-le de nouveau au format « Document Word (.docx) », puis déposez-le.'

/** Why a file is no template that can be trusted: each with what to do. */
export const motifsRefus = {
  pasWord: `ce n’est pas un document Word. ${AILLEURS}`,
  motDePasse: 'il est protégé par un mot de passe, ou dans un ancien format (.doc). Enregistrez-le sans mot de passe au format « Document Word (.docx) ».',
  modeleWord: 'c’est un modèle de Word (.dotx). Enregistrez-le au format « Document Word (.docx) ».',
  macros: 'il contient des macros, qui pourraient lancer un programme. Enregistrez-le au format « Document Word (.docx) », qui n’en garde pas.',
  liensExternes:
    'il va chercher un contenu hors du fichier (image liée, modèle attaché, document inséré par lien). Dans Word, rompez ces liens (Fichier › Informations › Modifier les liens d’accès aux fichiers), puis déposez-le.',
  objets: 'il contient un objet ou un programme inséré d’une autre application. Remplacez cet objet par une image ou un tableau de Word.',
  champsActifs: 'il contient un champ de Word qui lance un programme ou lit un autre fichier (DDE, INCLUDETEXT…). Supprimez ce champ.',
  tropGros: 'il pèse plus de 20 Mo. Réduisez ses images (Format de l’image › Compresser les images).',
  tropGrosDecompresse: 'une fois décompressé, il pèserait plus de 200 Mo. Réduisez ses images, ou repartez d’un modèle vierge.',
  tropDeParties: 'il est fait de plus de 2 000 parties. Repartez d’un modèle vierge.',
  entites: 'son contenu porte des déclarations (DOCTYPE, entités) que Word n’écrit jamais. Repartez d’un modèle vierge.',
  nomInterdit: 'un de ses champs porte un nom réservé aux programmes (constructor, __proto__…). Retirez ce champ.',
  cheminInterdit: 'une de ses parties porte un nom qui mène hors du fichier. Repartez d’un modèle vierge.',
  illisible: `il est abîmé, ou Permanence ne sait pas le lire. ${AILLEURS}`,
} as const
export type MotifRefus = keyof typeof motifsRefus
