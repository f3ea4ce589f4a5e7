import { cellRuns } from './cellruns.js';
import { check } from './check.js';
import { early } from './early.js';
import { files } from './files.js';
import { handin } from './handin.js';
import { hints } from './hints.js';
import { lessons } from './lessons.js';
import { look } from './look.js';
import { offline } from './offline.js';
import { pictures } from './pictures.js';
import { renewal } from './renewal.js';
import { running } from './running.js';
import { safety } from './safety.js';
import { start } from './start.js';
import { state } from './state.js';
import { stop } from './stop.js';
import { student } from './student.js';

export default [cellRuns, early, lessons, look, running, check, files, handin, renewal, start, state, stop, safety, offline, student, pictures, hints];
