"use strict";

// The address of the site is only known where the page is open, so the codes are drawn here.
for (const card of document.querySelectorAll("[data-lesson]")) {
  const { href } = card.querySelector(".address a");
  const place = card.querySelector(".code");
  const code = qrcode(0, "M"); // as small as the text allows, 15 % may be smudged
  code.addData(href);
  code.make();
  place.innerHTML = code.createSvgTag({ scalable: true, margin: 4 });
  const drawing = place.firstElementChild;
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", place.dataset.label);
}

const here = ["localhost", "127.0.0.1", "[::1]", ""];
document.getElementById("only-here").hidden = !here.includes(location.hostname);
