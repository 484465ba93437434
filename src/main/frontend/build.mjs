// Bundles the portal's scripts and styles, and copies the font of certificates.
// Run by Maven: node build.mjs <target directory of the assets> <target directory of the font>
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const assets = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/assets'));
const fonts = resolve(process.argv[3] ?? join(here, '../../../target/classes/onewindow/certificates'));
const lockFile = join(here, 'package-lock.json');

function digest(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file).update('\0').update(readFileSync(file)));
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)])
    .sort();
}

/** Does the work unless the stamp says that it was done for exactly these files. */
async function unlessDone(stamp, files, work) {
  const wanted = digest(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  await work();
  writeFileSync(stamp, wanted);
}

function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new Error(`npm ci failed (${error ?? `exit ${status}`}); the portal needs Node 20 or later and a registry`);
  }
}

/** Under its licence (OFL), which asks to be kept with it. */
function copyFont() {
  const font = join(here, 'node_modules/@expo-google-fonts/noto-sans-sc');
  copyFileSync(join(font, '400Regular/NotoSansSC_400Regular.ttf'), join(fonts, 'NotoSansSC-Regular.ttf'));
  copyFileSync(join(font, 'LICENSE_FONT'), join(fonts, 'NotoSansSC-LICENSE.txt'));
}

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: here,
    entryPoints: ['src/portal.js', 'src/portal.css', 'src/application.js', 'src/application.css', 'src/case-file.css',
      'src/supplement.js', 'src/supplement.css', 'src/verify.js',
      'src/board.js', 'src/board.css', 'src/appointments.css'],
    outdir: assets,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'linked',
    format: 'iife',
    target: ['chrome90', 'firefox90', 'safari14'],
    logLevel: 'warning',
  });
}

mkdirSync(assets, { recursive: true });
mkdirSync(fonts, { recursive: true });
await unlessDone(join(here, 'node_modules/.installed'), [lockFile], install);
await unlessDone(join(assets, '.built'), [fileURLToPath(import.meta.url), lockFile, ...filesUnder(join(here, 'src'))],
  bundle);
await unlessDone(join(fonts, '.font'), [fileURLToPath(import.meta.url), lockFile], copyFont);
