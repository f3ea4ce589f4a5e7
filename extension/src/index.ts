import { check } from './check.js';
import { files } from './files.js';
import { hints } from './hints.js';
import { lessons } from './lessons.js';
import { look } from './look.js';
import { pictures } from './pictures.js';
import { running } from './running.js';
import { safety } from './safety.js';
import { student } from './student.js';

export default [lessons, look, running, check, files, safety, student, pictures, hints];
