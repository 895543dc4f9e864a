import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** What the search for a browser depends on. */
export interface Post {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  home: string
  exists: (path: string) => boolean
}

// Not /snap/bin nor Ubuntu's chromium-browser: a snap reads neither the relay page nor a profile in the temporary folder.
const LINUX = ['google-chrome-stable', 'google-chrome', 'chromium', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'].map(name => `/usr/bin/${name}`)
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'].map(name => `Applications/${name}.app/Contents/MacOS/${name}`)
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']

function knownPaths({ platform, env, home }: Post): string[] {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined)
    return folders.flatMap(folder => WINDOWS.map(path => win32.join(folder, path)))
  }
  if (platform === 'darwin') return ['/', home].flatMap(folder => MAC.map(path => posix.join(folder, path)))
  return LINUX
}

/** The browser of this post that can show a window of ours without tabs: `$CHROMIUM`, else Chrome, Edge or Chromium where they are installed. */
export function findBrowser(post: Post = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync }): string | undefined {
  return [post.env.CHROMIUM ?? '', ...knownPaths(post)].find(path => path !== '' && post.exists(path))
}
