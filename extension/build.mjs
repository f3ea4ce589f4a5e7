// Bundles lib/ into labextension/. The versions shared with JupyterLab are read from
// @jupyterlab/core-meta, which is what the site runs; JUPYTERLAB_STAGING names another
// jupyterlab/staging folder instead.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';

const CORE = 'lib/core';
const BUILDER = 'node_modules/@jupyterlab/builder/lib/build-labextension.js';

// The builder wants a folder with a package.json; core-meta names its file otherwise.
function coreOfSite() {
  mkdirSync(CORE, { recursive: true });
  copyFileSync('node_modules/@jupyterlab/core-meta/core.package.json', `${CORE}/package.json`);
  return CORE;
}

const core = process.env.JUPYTERLAB_STAGING || coreOfSite();
const { status } = spawnSync(process.execPath, [BUILDER, '--core-path', core, '.'], { stdio: 'inherit' });
process.exit(status ?? 1);
