import assert from "node:assert/strict";
import { test } from "node:test";
import { knownFrom, planRoute, questionsFor } from "../../site/route/plan.mjs";

const lesson = (id, teaches, requires = [], course = null) => {
  const [level, number] = id.split("-");
  return { id, level, number: Number(number), teaches, requires, course };
};
const BASICS = lesson("high-01", ["loops", "lists", "functions"]);
const CHILDREN = lesson("elementary-10", ["functions"]);
const TABLES = lesson("adult-03", ["dictionaries"], ["loops", "lists"], "python");
const GUESSES = lesson("adult-11", ["prediction"], ["dictionaries", "functions"], "ai");
const TOKENS = lesson("adult-12", ["tokens"], ["prediction"], "ai");
const LESSONS = [CHILDREN, BASICS, TABLES, GUESSES, TOKENS];
const idsOf = ({ steps }) => steps.map(({ lesson }) => lesson.id);

test("who knows nothing is led through everything that is needed, in order", () => {
  assert.deepEqual(idsOf(planRoute(LESSONS, { courses: ["ai"] })), ["high-01", "adult-03", "adult-11", "adult-12"]);
});

test("a preparing lesson says for which concepts it is there", () => {
  const [first] = planRoute(LESSONS, { courses: ["ai"], known: ["dictionaries"] }).steps;
  assert.deepEqual([first.lesson.id, first.isPreparation, first.concepts], ["high-01", true, ["functions"]]);
});

test("what is known is not taught again, and a lesson of which all is known is left out", () => {
  const plan = planRoute(LESSONS, { courses: ["ai"], known: ["dictionaries", "functions", "prediction"] });
  assert.deepEqual([idsOf(plan), plan.skipped], [["adult-12"], [GUESSES]]);
});

test("of lessons that help equally, the one nearest to an adult is taken", () => {
  const other = lesson("adult-02", ["functions"]);
  const known = ["dictionaries"];
  assert.deepEqual(idsOf(planRoute([...LESSONS, other], { courses: ["ai"], known })), ["adult-02", "adult-11", "adult-12"]);
});

test("a new lesson joins by itself where it belongs", () => {
  const added = lesson("adult-20", ["workflow"], ["tokens", "tests"], "ai");
  const plan = planRoute([...LESSONS, added], { courses: ["ai"], known: ["dictionaries", "functions"] });
  assert.deepEqual([idsOf(plan).at(-1), plan.untaught], ["adult-20", ["tests"]]);
});

test("lessons are left out and put back by hand; for one left out no other is taken", () => {
  const left = planRoute(LESSONS, { courses: ["ai"], left: ["high-01"] });
  assert.deepEqual([idsOf(left), left.skipped], [["adult-03", "adult-11", "adult-12"], [BASICS]]);
  const kept = planRoute(LESSONS, { courses: ["ai"], known: ["dictionaries", "functions", "prediction"], kept: ["adult-11"] });
  assert.deepEqual(idsOf(kept), ["adult-11", "adult-12"]);
});

test("lessons that need each other still come to an end", () => {
  const ring = [lesson("adult-01", ["a"], ["b"], "python"), lesson("adult-02", ["b"], ["a"], "python")];
  assert.deepEqual(idsOf(planRoute(ring, { courses: ["python"] })), ["adult-01", "adult-02"]);
});

test("only what is taught on the way is asked, and only right answers count", () => {
  const questions = [
    { id: "tokens", concepts: ["tokens"], right: 1 },
    { id: "functions", concepts: ["functions"], right: 0 },
    { id: "classes", concepts: ["classes"], right: 0 }
  ];
  const asked = questionsFor(questions, LESSONS, ["ai"]);
  assert.deepEqual(asked.map(({ id }) => id), ["tokens", "functions"]);
  assert.deepEqual(knownFrom(asked, { tokens: 0, functions: 0 }), ["functions"]);
});
