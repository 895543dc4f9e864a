import { parentPort } from 'node:worker_threads'
import { answerQuestions } from '../threads/answerQuestions'
import { redactionHere } from './redaction'

answerQuestions(parentPort, { ...redactionHere })
