// The completion record of this device, to be printed or kept as a file.
import { CATALOG } from "./catalog.mjs";
import { byId, download, local, say, start } from "./page.mjs";
import { codeOf, dayOf, finishedLessons, makeRecord } from "./record.mjs";
import { readFiles } from "./store.mjs";
import { rowsOf } from "./table.mjs";

let record = null;
let code = "";
let problem = "";

async function read() {
  const files = await readFiles().catch(() => null);
  if (!files) return (problem = "cannotRead");
  const lessons = finishedLessons(files, CATALOG.lessons);
  if (!lessons.length) return (problem = "recordNone");
  record = await makeRecord(lessons, dayOf(new Date()));
  if (!record.checksum) problem = "noChecksum";
  else code = await codeOf(record);
}

function show() {
  byId("notice").textContent = problem && say(problem);
  byId("record").hidden = !record;
  if (!record) return;
  const ids = record.lessons.map(({ lesson }) => lesson);
  const minutes = CATALOG.lessons.filter(({ id }) => ids.includes(id)).reduce((total, lesson) => total + lesson.minutes, 0);
  byId("made").textContent = say("made", { date: record.made });
  byId("rows").replaceChildren(...rowsOf(record.lessons));
  byId("count").textContent = say("count", { count: ids.length, minutes });
  byId("proof").hidden = !record.checksum;
  byId("code").textContent = code;
  byId("checksum").textContent = record.checksum ?? "";
  byId("where").textContent = say("verifyAt", { address: new URL("verify.html", location.href.split("?")[0]).href });
  byId("save").hidden = !record.checksum;
}

byId("print").addEventListener("click", () => print());
byId("save").addEventListener("click", () => {
  download(`saebom-record__${record.made.replaceAll("-", "")}.json`, `${JSON.stringify(record, null, 1)}\n`);
});
await read();
start("recordTitle", show);
