import { playScenarios } from './testing/scenarios'

playScenarios(0)
