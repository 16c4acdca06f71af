import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const DOWNLOAD_TIMEOUT_MS = 300_000;

/** A browser that starts on this machine: CHROMIUM_PATH, Playwright's own, then the system's. */
export function installedBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return given;
  return [chromium.executablePath(), ...onPath(), ...USUAL_PLACES].find(
    (place) => existsSync(place) && canStart(place),
  );
}

/** The same, and installs one where there is none: Playwright's download first, then Debian's package as root. */
export function findBrowser(): string {
  const found = installedBrowser() ?? tryInstalling(downloadBrowser) ?? tryInstalling(installDebianPackage);
  if (found === undefined)
    throw new Error('No Chromium found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH.');
  return found;
}

function onPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

// a downloaded browser may lack system libraries, and some distributions' chromium is only a note about a package
function canStart(place: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    return execFileSync(place, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }).trim() !== '';
  } catch {
    return false;
  }
}

function tryInstalling(install: () => void): string | undefined {
  try {
    install();
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  }
  return installedBrowser();
}

function downloadBrowser(): void {
  const cli = path.resolve(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], 'ignore');
}

function installDebianPackage(): void {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/^ID(_LIKE)?=.*debian/m.test(release)) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

function run(command: string, args: readonly string[], errors: 'ignore' | 'inherit' = 'inherit'): void {
  console.log(`── ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  execFileSync(command, args, { stdio: ['ignore', 'inherit', errors], env, timeout: DOWNLOAD_TIMEOUT_MS });
}

if (import.meta.main) console.log(`browser: ${findBrowser()}`);
