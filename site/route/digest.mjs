/** SHA-256 of a text in hexadecimal; null where the browser has no cryptography, which is on plain http. */
export async function sha256(text) {
  const bytes = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return bytes ? [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("") : null;
}

/** Whether a checksum is that of a value; where the browser cannot say, it is believed. */
export async function isIntact(value, checksum) {
  const wanted = await sha256(JSON.stringify(value));
  return checksum === null || wanted === null || checksum === wanted;
}
