import { parentPort } from 'node:worker_threads'
import { nodeFs } from '../store/fsPort'
import { answerQuestions } from '../threads/answerQuestions'
import { moteurHere } from './moteur'

answerQuestions(parentPort, { ...moteurHere({ port: nodeFs, now: () => new Date() }) })
