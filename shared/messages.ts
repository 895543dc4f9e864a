import type { FailureCode, FailureData } from './failures'
import { listInFrench, plural } from './kernel/texte'
import { motifsRefus } from './modeles/motifRefus'
import { formatTaille } from './pieces/tailleFichier'

/** What the office reads for each refusal: what happened, then what to do. */
export const messages: { [C in FailureCode]: (data: FailureData<C>) => string } = {
  FICHE_NOT_FOUND: () => 'Cette fiche n’existe pas ou n’existe plus : elle est peut-être dans la corbeille.',
  COLLECTION_UNKNOWN: d => `« ${d.collection} » n’est pas une liste de Permanence : « permanence aide » les donne toutes.`,
  FIELD_UNKNOWN: d => `Le champ « ${d.champ} » n’existe pas dans « ${d.collection} » : rien n’a été enregistré.`,
  FIELD_REFUSED: d => `${d.libelle} : ${d.phrase} Rien n’a été enregistré.`,
  REFERENCE_MISSING: d => `${d.libelle} : la fiche choisie (${d.id}) n’existe pas. Choisissez-en une autre.`,
  CODE_IN_USE: d => `« ${d.libelle} » sert dans ${plural(d.fiches, 'fiche')} : désactivez ce choix au lieu de le supprimer.`,
  TRANSITION_BLOCKED: d => `Passage à « ${d.vers} » impossible pour l’instant : ${listInFrench(d.obstacles.map(o => o.phrase.replace(/\.$/, '')))}.`,
  NOTHING_TO_UNDO: () => 'Il n’y a rien à annuler depuis l’ouverture de Permanence sur ce poste.',
  NOTHING_TO_REDO: () => 'Il n’y a rien à rétablir.',
  UNDO_OVERTAKEN: d => `« ${d.geste} » ne peut plus être annulé : « ${d.champ} » a changé depuis. L’historique de la fiche donne chaque valeur.`,
  NO_CLASSEUR: () => 'Aucun classeur n’est ouvert : ouvrez-en un, ou commencez-en un nouveau.',
  CLASSEUR_NOT_FOUND: d => `Il n’y a pas de classeur dans « ${d.chemin} » : choisissez le dossier qui contient classeur.json.`,
  CLASSEUR_NOT_EMPTY: d => `Le dossier « ${d.chemin} » contient déjà des fichiers : choisissez un dossier vide ou un nouveau nom.`,
  CLASSEUR_IN_USE: d => `Ce classeur est déjà ouvert par ${d.utilisateur} sur ${d.poste} depuis ${d.heure} : fermez-le là-bas, puis réessayez.`,
  CLASSEUR_NEWER: d => `Ce classeur vient d’une version plus récente de Permanence (données ${d.schema}, ici ${d.connu}) : mettez Permanence à jour. Rien n’a été touché.`,
  CLASSEUR_DAMAGED: d => `Le fichier « ${d.chemin} » est abîmé. Il a été gardé dans « ${d.quarantaine} » : restaurez une sauvegarde, ou faites-le examiner.`,
  READ_ONLY: d => `Ce classeur est ouvert en lecture seule : ${d.raison}`,
  DISK_REFUSED: d =>
    `Le disque refuse de lire ou d’écrire « ${d.chemin} » (${d.cause}) : rien n’est enregistré. Vérifiez que le dossier existe et qu’il reste de la place sur le disque, puis recommencez.`,
  AUTHOR_UNKNOWN: () => 'Indiquez d’abord votre nom et ce poste : l’historique dit qui a écrit chaque chose.',
  DOCUMENT_KIND_UNKNOWN: d => `« ${d.type} » n’est pas un document de Permanence : « permanence document --types » les donne tous.`,
  DOCUMENT_SUBJECT_MISSING: d => `Il n’y a pas encore ${d.quoi} : créez la fiche, puis recommencez.`,
  WRITING_STOPPED: () => 'L’écriture du document s’est arrêtée avant la fin : aucun fichier n’a été produit. Recommencez ; si cela se répète, relancez Permanence.',
  PDF_UNAVAILABLE: () =>
    'Le PDF se fait avec LibreOffice, qui n’est pas installé sur ce poste : ouvrez le document dans Word, puis Fichier › Enregistrer sous, et choisissez le type « PDF ».',
  PDF_FAILED: d => `LibreOffice n’a pas fait le PDF de « ${d.nom} » : ouvrez le document dans Word, puis Fichier › Enregistrer sous, et choisissez le type « PDF ».`,
  DOCUMENT_UNREADABLE: d =>
    `Les mots du fichier « ${d.nom} » ne peuvent pas être lus : ouvrez-le dans Word, enregistrez-le au format « Document Word (.docx) », puis comparez de nouveau.`,
  DOCUMENT_MOVED: d => `Le fichier « ${d.nom} » n’est plus à sa place (${d.chemin}) : remettez-le dans le dossier du classeur, ou produisez une nouvelle version.`,
  MODELE_REFUSED: d => `Ce fichier ne peut pas servir de modèle : ${motifsRefus[d.motif]}`,
  MODELE_FAULTY: d => `Le modèle « ${d.nom} » ne peut pas servir ainsi : ${d.problemes.join(' ')}`,
  MODELE_MOVED: d => `Le modèle « ${d.nom} » n’est plus à sa place (${d.chemin}) : remettez-le dans le dossier du classeur, ou déposez-le de nouveau dans Réglages › Modèles.`,
  LINE_CHECKED: d => `« ${d.titre} » a été vérifiée par ${d.par} le ${d.le} : le trésorier la déverrouille dans Financements avant de la modifier.`,
  MERGE_OF_ONE: d => `« ${d.titre} » ne se fusionne pas avec elle-même : choisissez deux fiches.`,
  MERGE_NOT_FOUND: d => `« ${d.titre} » n’est pas fusionnée, ou ne l’est plus : il n’y a rien à défaire.`,
  MERGE_KEPT_TRASHED: d => `« ${d.titre} », la fiche gardée, est à la corbeille ou fusionnée à son tour : reprenez-la d’abord, la fusion pourra ensuite être défaite.`,
  DIALOG_UNAVAILABLE: () => 'Un navigateur ne peut pas choisir un dossier de ce poste : ouvrez ce classeur par « npm start -- --classeur <dossier> », il sera proposé ensuite.',
  PIECE_TOO_BIG: d => `« ${d.nom} » pèse ${formatTaille(d.taille)}, et une pièce jointe ${formatTaille(d.max)} au plus : compressez-la ou joignez-en une partie.`,
  PIECE_KIND_REFUSED: d => `« ${d.nom} » pourrait lancer un programme en s’ouvrant (.${d.extension}) : convertissez-le en PDF, ou mettez-le dans une archive ZIP.`,
  PIECE_MOVED: d => `Le fichier « ${d.nom} » n’est plus à sa place (${d.chemin}) : remettez-le dans le dossier du classeur, ou joignez-le de nouveau.`,
  FILE_AWAITED: d => `« ${d.nom} » n’est pas encore arrivé : il viendra avec un prochain échange, dès que le poste qui l’a l’aura déposé dans le dossier partagé.`,
  BACKUP_NOT_FOUND: d => `Il n’y a pas de sauvegarde « ${d.nom} » : « permanence sauvegardes » donne celles du classeur.`,
  BACKUP_DAMAGED: d => `La sauvegarde « ${d.nom} » est abîmée ou incomplète : rien n’a été touché. Choisissez-en une autre.`,
  BACKUP_UNREAD: d => `La sauvegarde « ${d.nom} » n’a pas pu être relue après son écriture : elle n’a pas été gardée. Vérifiez le disque, puis recommencez.`,
  COPY_INSIDE: d => `« ${d.chemin} » est dans le classeur lui-même : choisissez un dossier d’un autre disque, une clé USB par exemple.`,
  BACKUP_TOO_BIG: d =>
    `Le classeur pèse ${formatTaille(d.taille)} en ${plural(d.fichiers, 'fichier')}, plus qu’une sauvegarde n’en peut contenir : fermez-le et copiez son dossier entier sur un autre disque.`,
  FOLDER_UNKNOWN: () => 'Ce dossier n’est plus connu de Permanence : choisissez-le de nouveau.',
  FILE_EXISTS: d => `Le fichier « ${d.chemin} » existe déjà : Permanence ne remplace jamais un document. Choisissez un autre nom.`,
  SPACE_NOT_FOUND: d => `Il n’y a pas d’espace de Permanence dans « ${d.chemin} » : choisissez le dossier où un autre poste l’a commencé, ou commencez-en un.`,
  SPACE_INCOMPLETE: () => 'Cet espace n’est pas encore arrivé entier dans le dossier partagé : laissez votre logiciel de synchronisation finir, puis recommencez.',
  ALREADY_SHARED: d => `Le classeur « ${d.chemin} » est déjà partagé : cessez d’abord de le partager sur ce poste (Réglages › Partage).`,
  NOT_SHARED: () => 'Ce classeur n’est pas partagé : choisissez un dossier dans Réglages › Partage.',
  POST_CODE_TAKEN: d => `Le code ${d.code} est déjà celui du poste « ${d.poste} » : donnez-en un autre à celui-ci, ses numéros le porteront.`,
  CONFLICT_NOT_FOUND: () => 'Ce choix n’est plus à faire : quelqu’un a décidé entre-temps. L’historique de la fiche dit qui et quoi.',
  REPRISE_UNREADABLE: d => `« ${d.nom} » n’est pas dans la quarantaine, ou n’est plus un classeur lisible : rien ne peut en être repris.`,
  FILE_NOT_OPENED: d => `Aucun programme de ce poste n’a ouvert « ${d.chemin} » : ouvrez-le depuis son dossier.`,
}

/** The sentence of a refusal. */
export const sentence = <C extends FailureCode>(failure: { code: C; data: FailureData<C> }): string => messages[failure.code](failure.data)
