"use strict";

// Every sentence of the check page. Strict JSON from the first brace to the last, so that a test can read it.
const STRINGS = {
  "en": {
    "title": "Saebom: does it work here?",
    "heading": "Does Saebom work on this machine?",
    "lead": "This page looks at the machine, the browser and everything that the server sends. If it finds something, show what it says to whoever looks after the site.",
    "languages": "Language",
    "looking": "Looking …",
    "good": "Everything is fine. {count} files arrived as they were made.",
    "bad": "Here lessons will not work as they should:",
    "again": "Look again",
    "insecure": "This address is plain http on a network. Browsers then allow neither data files nor input(), and nothing works offline. The site must be opened over https.",
    "storage": "This browser lets the site keep nothing, so work would be lost when the window closes. Leave the private window, or allow cookies and site data for this address.",
    "full": "This machine has only {free} MB of room left for the site, so work cannot be kept. Delete files that nobody needs.",
    "memory": "This machine has too little memory for Python ({memory} GB; at least 4 GB are needed). Close other programs and tabs, or use another machine.",
    "memoryUnknown": "The browser gives Python no memory now. Close other programs and tabs, and look again.",
    "old": "This browser is too old to run Python. Update it, or use a new Chrome, Edge, Firefox or Safari.",
    "noSums": "The server does not send the list of files ({path}). The site was not copied whole, or the connection is broken.",
    "type": "The server sends {ending} files as {found}, and with that Python never starts. It must send them as {wanted}.",
    "missing": "A file is missing on the server: {path} (files like this: {count}). The whole site must be copied there once more.",
    "altered": "A file arrives other than it was made: {path} (files like this: {count}). Either the site was not copied whole, or a filter on the way changes files.",
    "cut": "The download of {path} broke off (files like this: {count}). Look at the connection; a filter on the way may have cut it."
  },
  "ko": {
    "title": "새봄: 여기에서 잘 되나요?",
    "heading": "이 컴퓨터에서 새봄이 잘 되나요?",
    "lead": "컴퓨터와 브라우저, 그리고 서버가 보내는 파일을 모두 살펴봐요. 문제가 보이면 여기 나온 말을 사이트를 관리하는 분께 보여 주세요.",
    "languages": "언어",
    "looking": "살펴보고 있어요…",
    "good": "모두 괜찮아요. 파일 {count}개가 만든 그대로 도착했어요.",
    "bad": "여기에서는 수업이 제대로 되지 않아요.",
    "again": "다시 살펴보기",
    "insecure": "네트워크의 http 주소로 열었어요. 이런 주소에서는 브라우저가 데이터 파일과 input()을 허용하지 않고, 인터넷 없이 쓸 수도 없어요. https 주소로 열어야 해요.",
    "storage": "브라우저가 저장을 막고 있어서 창을 닫으면 한 일이 사라져요. 비밀 창이라면 보통 창으로 열고, 아니면 이 주소에 쿠키와 사이트 데이터를 허용해 주세요.",
    "full": "이 컴퓨터에 남은 자리가 {free}MB뿐이라 한 일을 저장할 수 없어요. 필요 없는 파일을 지워 주세요.",
    "memory": "이 컴퓨터는 파이썬을 실행하기에 메모리가 모자라요({memory}GB, 4GB 이상 필요). 다른 프로그램과 탭을 닫거나 다른 컴퓨터를 써 주세요.",
    "memoryUnknown": "지금 브라우저가 파이썬에 메모리를 내주지 않아요. 다른 프로그램과 탭을 닫고 다시 살펴보세요.",
    "old": "브라우저가 오래되어 파이썬을 실행할 수 없어요. 업데이트하거나 최신 크롬, 엣지, 파이어폭스, 사파리를 써 주세요.",
    "noSums": "서버가 파일 목록({path})을 보내지 않아요. 사이트가 다 복사되지 않았거나 연결이 끊겼어요.",
    "type": "서버가 {ending} 파일을 {found} 형식으로 보내서 파이썬이 시작되지 않아요. {wanted} 형식으로 보내야 해요.",
    "missing": "서버에 파일이 없어요: {path}(이런 파일 {count}개). 사이트 전체를 다시 복사해야 해요.",
    "altered": "파일이 만든 것과 다르게 도착했어요: {path}(이런 파일 {count}개). 사이트가 다 복사되지 않았거나 중간의 필터가 파일을 바꾸고 있어요.",
    "cut": "{path} 파일을 받다가 끊겼어요(이런 파일 {count}개). 연결을 확인해 주세요. 중간의 필터가 끊었을 수도 있어요."
  }
};
