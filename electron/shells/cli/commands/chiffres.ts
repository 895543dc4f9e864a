import { ANNEES } from '../../../../shared/kernel/jour'
import { formatEntier } from '../../../../shared/kernel/texte'
import { alignColumns } from '../columns'
import { type Command, optionNumber } from '../command'

/** `chiffres`: the figures of a year, each with the ids that make it. */
export const chiffres: Command = {
  usage: 'chiffres [--annee 2024] [--json]',
  resume: 'les chiffres d’une année, et les fiches qui les font',
  options: { annee: { type: 'string' }, json: { type: 'boolean' } },
  ouvre: 'lecture',
  async run(session) {
    const { client, terminal, options } = session
    const asked = optionNumber(session, 'annee', ANNEES.premiere, ANNEES.derniere)
    const state = await client.classeur.state()
    const annee = asked ?? state.ouvert?.annee ?? Number(state.aujourdhui.slice(0, 4))
    const found = await client.figures.ofYear({ annee })
    if (options.json) return terminal.out(JSON.stringify({ annee, chiffres: found.map(({ code, libelle, valeur, fiches }) => ({ code, libelle, valeur, fiches })) }))
    terminal.out(
      alignColumns(
        [`Chiffres ${annee}`, 'Valeur', `${annee - 1}`, 'Fiches'],
        found.map(({ libelle, valeur, valeurN1, fiches }) => [libelle, formatEntier(valeur), formatEntier(valeurN1), formatEntier(fiches.length)]),
        new Set([1, 2, 3]),
      ),
    )
  },
}
