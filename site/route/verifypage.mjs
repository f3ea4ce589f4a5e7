// Whether a completion record is as it was made: from its file, or from the code on the paper.
import { byId, element, say, start } from "./page.mjs";
import { readCode, readRecord } from "./record.mjs";
import { namesOf, rowsOf } from "./table.mjs";

/** What was found: a record's file or a code, or the problem with it. */
let found = null;

function show() {
  const { problem, record, code } = found ?? {};
  byId("notice").textContent = problem ? say(problem) : record ? say("recordIntact") : code ? say("codeIntact", { date: code.made }) : "";
  byId("notice").dataset.state = found ? (problem ? "bad" : "good") : "";
  byId("found").hidden = !record && !code;
  if (record) showTable(["lesson", "points", "day", "version"], rowsOf(record.lessons));
  if (code) showTable(["lesson"], namesOf(code.lessons));
  byId("checksum").textContent = record ? `${say("made", { date: record.made })} · ${say("checksum")}: ${record.checksum}` : "";
}

function showTable(keys, rows) {
  const heads = keys.map((key) => element("th", { scope: "col", textContent: say(key) }));
  byId("head").replaceChildren(element("tr", {}, ...heads));
  byId("rows").replaceChildren(...rows);
}

byId("open").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  found = globalThis.crypto?.subtle ? await readRecord(await file.text()) : { problem: "noChecksum" };
  target.value = ""; // the same file can be chosen once more
  show();
});
byId("typed").addEventListener("submit", async (event) => {
  event.preventDefault();
  const read = await readCode(byId("code").value);
  found = read.problem ? read : { code: read };
  show();
});
start("verifyTitle", show);
