import { faitsActions2024 } from './faitsActions2024'
import { faitsAssociation2024 } from './faitsAssociation2024'

/**
 * Every figure, date, event, structure and partner the published report of 2024 tells, chapter by chapter.
 *
 * Left out on purpose: the names of people, told by their function or by the fictive person of the demonstration; their very words,
 * written anew; photographs and pictures of logos, which the demonstration does not hold; the networks it belongs to, which the
 * published page shows as pictures and names nowhere.
 */
export const faits2024: Readonly<Record<string, readonly string[]>> = { ...faitsAssociation2024, ...faitsActions2024 }
