// The route: lessons that lead from what somebody knows to where they want to go, each after what it needs. All of it comes
// from what lessons say they teach and require, so that a new lesson joins by itself.

/** Levels in the order in which an adult is sent to them, where several teach what is missing. */
const NEAREST = ["adult", "high", "middle", "elementary"];

/**
 * Plan a route. `courses` are those wished for, `known` the concepts that nobody has to teach any more, `left` the ids of
 * lessons that the learner has left out by hand, `kept` those put back although they are known.
 * Returns `steps` (lesson, and the concepts that it is there for), the lessons `skipped`, and concepts that no lesson teaches.
 */
export function planRoute(lessons, { courses, known = [], left = [], kept = [] }) {
  const wished = lessons.filter(({ course }) => courses.includes(course));
  const isKnown = (lesson) => !kept.includes(lesson.id) && lesson.teaches.every((concept) => known.includes(concept));
  const skipped = wished.filter((lesson) => isKnown(lesson) || left.includes(lesson.id));
  const targets = wished.filter((lesson) => !skipped.includes(lesson));
  const leftOut = lessons.filter(({ id }) => left.includes(id));
  const assumed = new Set([...known, ...leftOut.flatMap(({ teaches }) => teaches)]);
  const before = preparation(lessons.filter((lesson) => !left.includes(lesson.id)), targets, assumed);
  const steps = inOrder([...before.map(({ lesson }) => lesson), ...targets], assumed, targets).map((lesson) => ({
    lesson,
    isPreparation: !targets.includes(lesson),
    concepts: before.find((each) => each.lesson === lesson)?.concepts ?? lesson.teaches
  }));
  const others = leftOut.filter((lesson) => !skipped.includes(lesson));
  return { steps, skipped: [...skipped, ...others], untaught: missing(steps.map(({ lesson }) => lesson), assumed) };
}

/** Lessons that teach what others on the route need, with the concepts that each was taken for. */
function preparation(lessons, targets, assumed) {
  const taken = [];
  for (;;) {
    const route = [...targets, ...taken.map(({ lesson }) => lesson)];
    const wanted = missing(route, assumed);
    const best = bestFor(wanted, lessons.filter((lesson) => !route.includes(lesson)));
    if (!best) return taken;
    taken.push({ lesson: best, concepts: best.teaches.filter((concept) => wanted.includes(concept)) });
  }
}

/** Concepts that lessons need and neither they nor anything known provides. */
function missing(lessons, assumed) {
  const taught = new Set(lessons.flatMap(({ teaches }) => teaches));
  const wanted = new Set(lessons.flatMap(({ requires }) => requires));
  return [...wanted].filter((concept) => !assumed.has(concept) && !taught.has(concept));
}

/** The lesson that teaches most of what is wanted; of equals the one nearest to an adult, and the first of them. */
function bestFor(wanted, lessons) {
  const gain = ({ teaches }) => teaches.filter((concept) => wanted.includes(concept)).length;
  const useful = lessons.filter((lesson) => gain(lesson) > 0);
  const [best] = useful.sort((one, other) => gain(other) - gain(one) || distance(one) - distance(other) || one.number - other.number);
  return best;
}

function distance({ level }) {
  return NEAREST.indexOf(level);
}

/** Each lesson after those that teach what it requires; else preparation first, then by number. */
function inOrder(lessons, assumed, targets) {
  const rank = (lesson) => [Number(targets.includes(lesson)), lesson.number];
  const waiting = [...lessons].sort((one, other) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1]);
  const taught = new Set(assumed);
  const placed = [];
  while (waiting.length) {
    const comes = new Set(waiting.flatMap(({ teaches }) => teaches));
    const isReady = ({ requires }) => requires.every((concept) => taught.has(concept) || !comes.has(concept));
    const index = Math.max(0, waiting.findIndex(isReady)); // lessons that need each other: the first of them goes first
    const [next] = waiting.splice(index, 1);
    next.teaches.forEach((concept) => taught.add(concept));
    placed.push(next);
  }
  return placed;
}

/** Questions about anything that a learner without any knowledge would be taught on the way. */
export function questionsFor(questions, lessons, courses) {
  const concepts = new Set(planRoute(lessons, { courses }).steps.flatMap(({ lesson }) => lesson.teaches));
  return questions.filter((question) => question.concepts.some((concept) => concepts.has(concept)));
}

/** The concepts behind right answers; `answers` holds the number of the choice by the question's id. */
export function knownFrom(questions, answers) {
  return questions.filter(({ id, right }) => answers[id] === right).flatMap(({ concepts }) => concepts);
}
