import { type ComponentType, lazy } from 'react'

type PropsOf<Piece> = Piece extends ComponentType<infer Props> ? Props : never

/** A hand-laid piece of a file, read when it is first shown: the first screen does without. */
export const later = <Module, Name extends keyof Module>(load: () => Promise<Module>, name: Name): ComponentType<PropsOf<Module[Name]>> =>
  lazy(() => load().then(module => ({ default: module[name] as ComponentType<PropsOf<Module[Name]>> })))
