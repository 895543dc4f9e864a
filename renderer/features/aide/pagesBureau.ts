import type { PageAide } from './pageAide'

/** The help of the pages that gather and count. */
export const pagesBureau: readonly PageAide[] = [
  {
    id: 'accueil',
    titre: 'Accueil',
    href: '/',
    ecrans: ['/'],
    resume:
      'La page du matin. Elle s’ouvre sur ce que votre poste a à faire : l’assistance voit ses séances, ses rappels et ce qui manque ; la direction, les papiers à signer, les rapports dus et les chiffres ; la trésorerie, ses alertes et l’argent attendu.',
    gestes: [
      'Ouvrir une ligne : chaque ligne mène à l’endroit même où la chose se règle, dans le bon champ.',
      'Regarder l’accueil d’un autre poste : les trois noms à côté du titre, le vôtre en premier.',
      'Changer d’accueil : vos initiales, en haut à droite, puis « Accueil de ce poste ».',
    ],
    nombres: [
      { terme: 'Les chiffres de l’année', texte: 'Chacun s’ouvre sur sa définition et la liste des fiches qui le composent. Le petit nombre est celui de l’année d’avant.' },
      { terme: 'Ce qui manque', texte: 'Combien de fiches attendent la même donnée. « Bloquant » empêche un document, un chiffre ou une signature, jamais d’enregistrer.' },
      { terme: 'Sans nouvelles', texte: 'Les parcours ouverts dont le dernier contact est trop ancien. Le délai se règle dans Réglages.' },
      { terme: 'Objectifs', texte: 'Le réalisé, l’objectif et le taux : atteint, proche ou sous l’objectif, selon les seuils de Réglages.' },
    ],
    quand: [
      { terme: 'Une tâche cochée par erreur', texte: 'Ctrl+Z, ou « Annuler » dans le message en bas de l’écran.' },
      {
        terme: 'Mes tâches n’apparaissent pas sous « Moi »',
        texte: 'Le nom de ce poste et celui de votre fiche de personne doivent être écrits de la même façon, et la fiche cochée « Équipe du PES21 ».',
      },
    ],
  },
  {
    id: 'financements',
    titre: 'Financements',
    href: '/financements',
    ecrans: [
      '/financements',
      '/fiches/lignesFinancement',
      '/fiches/conventionsFinancement',
      '/fiches/encaissements',
      '/fiches/justificatifs',
      '/fiches/depenses',
      '/fiches/budgets',
    ],
    resume: 'Le tableau du trésorier : ce que chaque financeur donne à chaque action pour chaque exercice, ce qui est reçu, ce qui reste à recevoir et à justifier.',
    gestes: [
      'Noter un versement : dépliez la ligne, « Noter un encaissement », la date et le montant. L’alerte qui l’attendait disparaît.',
      'Envoyer un justificatif : indiquez la date d’envoi sur le justificatif dû.',
      'Vérifier une ligne : une ligne vérifiée est verrouillée jusqu’à ce que le trésorier la déverrouille.',
    ],
    nombres: [
      { terme: 'Notifié, conventionné', texte: 'Ce que le financeur a annoncé, puis ce qui est écrit dans la convention signée.' },
      { terme: 'À recevoir', texte: 'Ce qui est dû (conventionné, sinon notifié), moins les réfactions, moins ce qui est reçu. Jamais négatif.' },
      { terme: 'À justifier', texte: 'Ce qui est reçu, moins les dépenses éligibles rattachées à la ligne.' },
      { terme: 'Une case vide', texte: 'Un montant inconnu. Zéro s’écrit 0,00 € : les deux ne se confondent pas.' },
      {
        terme: 'Un budget',
        texte: 'Une ligne par compte, prévu et réalisé ; Entrée passe au montant suivant. Un réalisé laissé vide vient des dépenses et des lignes de financement.',
      },
    ],
    quand: [
      { terme: 'Une alerte est affichée', texte: 'Elle dit quoi et pourquoi, et son lien mène à la fiche qui la règle. Il n’y a rien à « acquitter ».' },
      { terme: 'Une ligne est verrouillée', texte: 'Elle a été vérifiée : le message dit par qui et quand. Le trésorier la déverrouille dans Financements.' },
    ],
  },
  {
    id: 'cpom',
    titre: 'CPOM',
    href: '/cpom',
    ecrans: ['/cpom', '/fiches/actionsCpom'],
    resume: 'Les actions de la convention avec la Ville de Dijon, exercice par exercice, leurs indicateurs et les publics touchés. Le rapport se produit d’ici.',
    gestes: [
      'Compléter un indicateur : le réalisé se calcule d’un chiffre, ou se saisit. Sous le seuil, un commentaire est attendu.',
      'Ouvrir un réalisé : il montre les fiches qui le composent.',
      'Produire le rapport : il est toujours prêt. Avec un manque bloquant, il porte « PROJET ».',
    ],
    nombres: [
      { terme: 'Taux', texte: 'Le réalisé rapporté à la cible. Sans cible, « n.a. ».' },
      { terme: 'Publics', texte: 'Des structures et des personnes distinctes, une fois chacune.' },
    ],
    quand: [{ terme: 'Une séance n’est pas comptée', texte: 'Sur sa fiche, choisissez l’action de la CPOM pour laquelle elle compte, et vérifiez qu’elle est « Tenue ».' }],
  },
  {
    id: 'vie-associative',
    titre: 'Vie associative',
    href: '/vie-associative',
    ecrans: [
      '/vie-associative',
      '/fiches/adhesions',
      '/fiches/missionsBenevoles',
      '/fiches/objectifsAssociatifs',
      '/fiches/actionsAssociatives',
      '/fiches/temoignages',
      '/fiches/textesAnnuels',
      '/fiches/publications',
    ],
    resume:
      'Les adhésions de l’année, les bénévoles et leurs heures, le conseil d’administration, le projet associatif et ce qui a été fait pour lui, les témoignages et les publications.',
    gestes: [
      'Enregistrer une adhésion : la personne ou la structure, l’année, le montant. Une adhésion ne vaut que pour son année.',
      'Noter une mission bénévole : qui, quoi, combien d’heures. Les heures sont valorisées au taux de l’année.',
      'Rattacher au projet associatif : une séance ou un parcours peut dire à quelle action il contribue.',
    ],
    nombres: [{ terme: 'Valorisation du bénévolat', texte: 'Heures multipliées par le taux de l’année, réglé dans Réglages ; elle s’écrit en 864 et 875.' }],
    quand: [
      { terme: 'Publier un témoignage', texte: 'Il faut un accord daté et encore en cours. Sans lui, le texte reste au classeur et ne sort pas.' },
      {
        terme: 'Écrire le rapport d’activité',
        texte:
          'Ses chiffres et ses rencontres viennent des fiches, ses mots des textes de l’année. Une présentation vaut tant qu’elle n’est pas récrite ; un zoom laissé vide sur une structure raconte son parcours ; un chapitre dont rien n’est connu ne paraît pas.',
      },
    ],
  },
  {
    id: 'objectifs',
    titre: 'Objectifs',
    href: '/objectifs',
    ecrans: ['/objectifs', '/fiches/objectifsChiffres'],
    resume: 'Ce que les chiffres de l’année devraient atteindre : pour le PES21 lui-même, ou pour un financeur qui l’attend.',
    gestes: [
      'Fixer un objectif : le chiffre, l’année, le nombre, et qui l’attend s’il y a lieu.',
      'Comparer : le réalisé vient du chiffre lui-même ; il s’ouvre sur les fiches qui le composent.',
      'Préparer l’année suivante : un objectif ne vaut que pour son année, ajoutez le suivant.',
    ],
    nombres: [{ terme: 'Taux', texte: 'Le réalisé rapporté à l’objectif. Les seuils d’« atteint » et de « proche » se règlent dans Réglages.' }],
    quand: [{ terme: 'Un financeur change son attente', texte: 'Modifiez l’objectif : l’historique garde l’ancien nombre, avec qui l’a changé et quand.' }],
  },
  {
    id: 'equipe',
    titre: 'Équipe',
    href: '/equipe',
    ecrans: ['/equipe'],
    resume: 'Qui a quoi en main : les parcours, les ingénieries, les projets et les tâches de chacun, et ce que personne n’a encore.',
    gestes: [
      'Ouvrir un nombre : il mène à la liste des fiches qu’il compte.',
      'Confier des fiches à quelqu’un d’autre : choisissez-les dans leur liste, puis « Confier à ». C’est un seul geste, que Ctrl+Z reprend.',
      'Voir ce qui est en retard : les tâches dont l’échéance est passée sont comptées à part.',
    ],
    quand: [{ terme: 'Quelqu’un quitte l’équipe', texte: 'Confiez ses fiches à d’autres, puis mettez une fin à son mandat. Ce qu’il a écrit garde son nom dans l’historique.' }],
  },
]
