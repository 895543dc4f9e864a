import type { PageAide } from './pageAide'

/** The help of the pages that write papers, share the classeur and keep it. */
export const pagesClasseur: readonly PageAide[] = [
  {
    id: 'documents',
    titre: 'Documents',
    href: '/documents',
    ecrans: ['/documents', '/fiches/documents', '/fiches/pieces'],
    resume: 'Les papiers que Permanence écrit, et chacune de leurs versions : convention d’accompagnement, diagnostic partagé, rapport CPOM.',
    gestes: [
      'Produire un document : choisissez le genre, puis la fiche ou l’exercice. Les plus complets viennent en premier.',
      'Compléter ce qui manque : la colonne de gauche donne chaque champ, à remplir sur place.',
      'Ouvrir dans Word : le fichier est dans le dossier de la structure. Vous pouvez le modifier, Permanence ne le remplacera jamais.',
    ],
    nombres: [
      { terme: 'Version', texte: 'Un document n’en remplace jamais un autre : il prend la version suivante.' },
      { terme: 'État', texte: 'Brouillon, relu, envoyé, signé, échu. Signer ou envoyer une convention signe ou envoie aussi son papier. Un projet ne se signe pas.' },
      {
        terme: '« 3 données diffèrent »',
        texte: 'Ce que dit le papier est gardé le jour de l’envoi et celui de la signature : ce qui a changé depuis est dit, avant et maintenant.',
      },
    ],
    quand: [
      { terme: 'Le document porte « PROJET »', texte: 'Une donnée bloquante manquait. Complétez-la, puis produisez une nouvelle version.' },
      { terme: '« Absent du dossier »', texte: 'Le fichier a été déplacé ou renommé. Remettez-le à sa place, ou produisez une nouvelle version.' },
      { terme: '« Modifié dans Word »', texte: 'Le fichier n’est plus celui qui a été produit. C’est permis : Permanence le dit, et n’y touche pas.' },
    ],
  },
  {
    id: 'modeles',
    titre: 'Modèles de documents',
    href: '/reglages?section=modeles',
    ecrans: ['/fiches/modeles'],
    resume: 'Les documents Word du bureau avec lesquels les papiers s’écrivent, à la place de la mise en page de Permanence. Chaque version déposée est gardée.',
    gestes: [
      'Commencer un modèle : dans Réglages › Modèles, choisissez le document, puis « Modèle vierge ». Adaptez-le dans Word ; « Copier le champ » donne chaque champ.',
      'Le mettre en service : déposez le fichier. Il est examiné, essayé sur trois fiches si vous voulez, puis « Utiliser ce modèle ».',
      'Revenir en arrière : « Revenir à cette version », ou « Ne plus utiliser » pour retrouver la mise en page de Permanence.',
    ],
    quand: [
      {
        terme: 'Un modèle est à corriger',
        texte: 'Chaque phrase dit où est la faute et quoi écrire. Corrigez dans Word, puis déposez le fichier de nouveau : ce qui sert ne change pas d’ici là.',
      },
      {
        terme: 'Un fichier est refusé',
        texte: 'Il contient de quoi lancer un programme ou chercher quelque chose hors de lui : la phrase dit quoi, et comment l’enregistrer autrement.',
      },
      { terme: 'Un papier doit se faire sans le modèle', texte: 'Sur la page du document, cochez « Sans le modèle » avant de le générer.' },
    ],
  },
  {
    id: 'reglages',
    titre: 'Réglages',
    href: '/reglages',
    ecrans: ['/reglages', '/objectifs', '/fiches/parametres', '/fiches/nomenclatures'],
    resume: 'Ce que le bureau règle une fois : l’association, l’exercice affiché, les listes de choix, l’apparence de l’écran, ce poste et ses dossiers.',
    gestes: [
      'Changer d’exercice : « Exercice affiché ». L’accueil, la CPOM et les documents suivent.',
      'Ajouter un choix à une liste : dans Nomenclatures. Un choix qui sert se désactive, il ne se supprime pas.',
      'Adapter l’écran : clair ou sombre, confortable ou compact. Ce choix vaut pour ce poste.',
    ],
    quand: [
      {
        terme: 'Revenir en arrière',
        texte:
          'Dans Sauvegardes, « Restaurer… » montre ce qui changerait, puis le fait en un geste que Ctrl+Z reprend. Pour une seule fiche, son historique ou la corbeille suffisent.',
      },
      {
        terme: 'Se garder d’une panne ou d’un vol',
        texte: 'Dans Sauvegardes, choisissez un second dossier : clé USB, disque externe ou réseau. Chaque sauvegarde y est copiée, puis comparée.',
      },
      { terme: 'Prendre le classeur ailleurs', texte: 'Dans Classeur, « Ouvrir le dossier » : fermez Permanence, puis copiez le dossier entier.' },
      {
        terme: 'Vérifier que tout est sain',
        texte: '« Vérifier mes données » relit tout sur le disque, documents et pièces jointes compris, et dit ce qui ne va pas. « Réparer » remet ce que l’historique prouve.',
      },
      {
        terme: 'Tout emporter',
        texte: 'Dans « Dossiers », « Tout emporter… » écrit le classeur dans un dossier qui se lit sans Permanence : des pages, un tableur, les fichiers.',
      },
      { terme: 'Choisir l’écriture des textes', texte: '« Rédaction » : usuelle ou inclusive. Elle ne change que les mots que Permanence écrit, jamais les vôtres.' },
    ],
  },
  {
    id: 'partage',
    titre: 'Partager entre plusieurs postes',
    href: '/reglages?section=partage',
    ecrans: ['/partage'],
    resume:
      'Plusieurs postes tiennent le même classeur par un dossier commun, sans serveur. Chacun garde toutes les fiches sur son disque et travaille sans réseau ; les échanges se font d’eux-mêmes dès que le dossier est là.',
    gestes: [
      'Commencer ou rejoindre : Réglages, Partage, « Partager ce classeur… », puis le dossier commun. Un seul poste commence l’espace, les autres le rejoignent.',
      'Vérifier : « 1 à vérifier », en haut de l’écran, montre les valeurs côte à côte ; gardez-en une, ou saisissez-en une autre.',
      'Lire ce que les autres ont modifié : « 3 fiches reçues », avec la valeur d’avant, celle d’après, et de quoi annuler.',
    ],
    nombres: [
      { terme: 'Dernier échange 14 h 05', texte: 'Ce qui était dans le dossier commun à cette heure est ici, et ce qui était écrit ici y est.' },
      { terme: '1 à vérifier', texte: 'Un champ modifié sur deux postes avant qu’ils ne se voient. Rien n’est choisi à votre place.' },
      { terme: 'Non partagé depuis 9 h 12', texte: 'Le dossier commun n’est pas là. Continuez : vos gestes attendent sur ce poste.' },
    ],
    quand: [
      { terme: 'Le réseau est coupé, ou la clé retirée', texte: 'Continuez. Tout s’échange au retour du dossier, même après plusieurs jours.' },
      { terme: 'Une fiche est à la corbeille d’un côté, modifiée de l’autre', texte: 'Elle est à vérifier : gardez la fiche, ou confirmez la corbeille.' },
      { terme: 'Un poste écrit avec une version plus récente', texte: 'Ce qu’il envoie attend ici, en entier. Mettez Permanence à jour sur ce poste.' },
      { terme: 'On voudrait ranger le dossier partagé', texte: 'N’y renommez, n’y déplacez et n’y effacez rien. Pour faire de la place, demandez à qui s’occupe de Permanence.' },
    ],
  },
  {
    id: 'corbeille',
    titre: 'Corbeille',
    href: '/corbeille',
    ecrans: ['/corbeille'],
    resume: 'Ce qui a été mis à la corbeille, par qui et quand. Rien n’y est détruit.',
    gestes: [
      'Restaurer une fiche : elle revient où elle était, avec son historique.',
      'Lire une fiche avant de la restaurer : cliquez son nom.',
      'Annuler tout de suite : Ctrl+Z après une mise à la corbeille.',
    ],
    nombres: [{ terme: 'Le nombre dans le menu', texte: 'Les fiches de la corbeille. Elles ne comptent dans aucun chiffre.' }],
    quand: [{ terme: 'Une fiche affiche « fiche dans la corbeille »', texte: 'Une fiche qu’elle nomme est à la corbeille. Restaurez-la, ou choisissez-en une autre.' }],
  },
  {
    id: 'doublons',
    titre: 'Doublons',
    href: '/doublons/structures',
    ecrans: ['/doublons'],
    resume:
      'Les fiches sans doute saisies deux fois, par leurs numéros, leur nom et leur commune, leur mail. Deux fiches se comparent côte à côte, puis n’en font plus qu’une : tout ce qui était lié à l’autre la suit.',
    gestes: [
      'Choisir : la fiche à garder, puis la valeur à garder là où elles diffèrent. Ce qu’une seule connaît est repris ; les listes sont réunies.',
      'Fusionner les deux fiches : le bouton en bas, ou Ctrl+Entrée. L’autre va à la corbeille et dit laquelle l’a remplacée.',
      'Écarter une paire : « Ce ne sont pas des doublons ». Elle n’est plus proposée, sur aucun poste.',
    ],
    quand: [
      {
        terme: 'Une fusion était une erreur',
        texte:
          'Ouvrez l’historique de la fiche gardée, même des mois après : « Défaire la fusion ». L’autre fiche revient avec ses liens ; ce qui a changé depuis reste, et vous est dit.',
      },
      { terme: 'Deux fiches font double sans être proposées', texte: 'Sur l’une d’elles, « Autres gestes », puis « Fusionner avec une autre fiche ».' },
      { terme: 'La fusion est refusée', texte: 'Une ligne de financement vérifiée nomme la fiche absorbée : elle se déverrouille d’abord dans Financements.' },
    ],
  },
  {
    id: 'recherche',
    titre: 'Rechercher',
    href: '/aide?page=recherche',
    ecrans: [],
    resume: 'Une seule recherche pour tout : la boîte en haut de l’écran, ou Ctrl+F de n’importe où. Deux lettres suffisent ; les accents, les majuscules et œ ne comptent pas.',
    gestes: [
      'Chercher un nom, une commune, un SIRET, un numéro de convention, un téléphone.',
      'Choisir avec ↑ et ↓, ouvrir avec Entrée. Entrée seule ouvre la première réponse.',
      'Filtrer une liste : les puces au-dessus d’elle. Elles sont dans l’adresse, et retrouvées au prochain lancement.',
    ],
    quand: [{ terme: 'Rien n’est trouvé', texte: 'Essayez moins de mots, ou un seul. Une fiche de la corbeille ne se cherche pas : regardez la corbeille.' }],
  },
  {
    id: 'historique',
    titre: 'Historique et annulation',
    href: '/aide?page=historique',
    ecrans: [],
    resume:
      'Il n’y a pas de bouton « Enregistrer » : « Enregistré à 14 h 07 » veut dire que c’est sur le disque. Chaque geste peut être repris, et chaque fiche garde la mémoire de ce qu’elle a été.',
    gestes: [
      'Annuler : Ctrl+Z reprend votre dernier geste de la séance ; Ctrl+Y le rétablit.',
      'Lire l’historique : l’onglet Historique d’une fiche dit qui, quand, avant, après.',
      'Revenir à une valeur : « Revenir à cette valeur », dans l’historique.',
    ],
    quand: [
      { terme: 'Annuler est refusé', texte: 'Le champ a changé depuis. L’historique de la fiche donne chaque valeur, et permet d’y revenir.' },
      { terme: '« Liaison perdue »', texte: 'Attendez le nouvel essai avant de saisir la suite. Ce qui est enregistré l’est.' },
      {
        terme: 'Une page affiche une erreur de Permanence',
        texte: 'Le reste de l’application continue. La page dit où est le rapport : transmettez ce fichier à qui s’occupe de Permanence, il ne contient aucune donnée personnelle.',
      },
    ],
  },
]
