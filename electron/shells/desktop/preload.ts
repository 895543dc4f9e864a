import { contextBridge, ipcRenderer } from 'electron'
import { CHANNEL, type Mot } from './channel'

const say = (mot: Mot): void => ipcRenderer.send(CHANNEL, mot)

contextBridge.exposeInMainWorld(CHANNEL, { brancher: () => say('brancher'), partir: () => say('partir') })

// A port cannot go through the bridge above. « / »: to this page’s own origin, however the scheme writes it.
ipcRenderer.on(CHANNEL, (event, message: unknown) => window.postMessage(message, '/', [...event.ports]))
