import { student } from './student.js';

export default [student];
