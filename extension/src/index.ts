import { pictures } from './pictures.js';
import { student } from './student.js';

export default [student, pictures];
