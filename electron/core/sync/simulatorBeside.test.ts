import { playScenarios } from './testing/scenarios'

playScenarios(1)
