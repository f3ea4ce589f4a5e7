"""What the runtime says, in Korean."""

from coach.speech import Speech

KOREAN = {
    "{path} is not a runtime lock: {reason}": "{path} 파일은 런타임 잠금 파일이 아닙니다: {reason}",
    "{count} runtime files could not be had: {names}. Name a folder or archive that holds them "
    "in SAEBOM_RUNTIME and run the command again.": "런타임 파일 {count}개를 구하지 못했습니다: {names}. "
    "파일이 든 폴더나 압축 파일을 SAEBOM_RUNTIME에 적고 다시 실행하세요.",
    "SAEBOM_RUNTIME names {path}, which is neither a folder nor a zip or tar archive.": "SAEBOM_RUNTIME에 적힌 "
    "{path}은(는) 폴더도 zip·tar 압축 파일도 아닙니다.",
    "There is no package called {name}, neither in Pyodide's distribution nor as a pure wheel.": "{name} 패키지를 "
    "Pyodide 배포판에서도, 순수 파이썬 휠로도 찾지 못했습니다.",
    "Refused {name} from {source}: its sha256 is {found}, the lock says {expected}.": "{source}에서 온 {name}을(를) "
    "쓰지 않습니다. sha256이 {found}인데 잠금 파일에는 {expected}(으)로 적혀 있습니다.",
    "{source} cannot be used now ({reason}); trying the next source.": "{source}을(를) 지금 쓸 수 없어({reason}) "
    "다음 출처에서 받습니다.",
    "Fetching {count} runtime files from {source} ...": "{source}에서 런타임 파일 {count}개를 받는 중 ...",
    "the folder or archive {path}": "지정한 폴더나 압축 파일 {path}",
    "the official Pyodide distribution": "Pyodide 공식 배포판",
    "the Python package registry": "파이썬 패키지 저장소",
    "{count} runtime files are ready ({megabytes} MB).": "런타임 파일 {count}개가 준비되었습니다({megabytes} MB).",
    "{name} {version} is in the lock now, with {count} packages in all.": "{name} {version}을(를) 잠금 파일에 "
    "넣었습니다. 패키지는 모두 {count}개입니다.",
    "Fetch, check and lock the Pyodide files of the site.": "사이트의 Pyodide 파일을 받고, 확인하고, 잠급니다.",
    "fetch every file of the lock into the cache": "잠금 파일의 모든 파일을 캐시에 받기",
    "write the runtime folder for the site": "사이트용 런타임 폴더 쓰기",
    "add packages to the lock, or update them": "잠금 파일에 패키지를 넣거나 새 버전으로 바꾸기",
    "The engine of the lessons could not be made: {said}": "수업 엔진을 만들지 못했습니다: {said}",
    "Making the engine of the lessons (once, about a minute) ...": "수업 엔진을 만드는 중 (처음 한 번, 1분쯤) ...",
    "{program}: this does not fit ({message}). See: {program} --help": "{program}: 명령이 맞지 않습니다({message}). 도움말: {program} --help",
    "the following arguments are required: {names}": "빠진 것이 있습니다: {names}",
    "unrecognized arguments: {names}": "알 수 없는 말이 있습니다: {names}",
    "{value} is none of: {choices}": "{value}은(는) 쓸 수 없습니다. 고를 수 있는 것: {choices}",
    "{value} does not fit here": "{value}은(는) 여기에 쓸 수 없는 값입니다",
    "a value must follow": "뒤에 값을 적어야 합니다",
    "{option} may mean: {matches}": "{option}만으로는 어느 것인지 알 수 없습니다: {matches}",
    "no value may follow here: {value}": "여기에는 값을 적지 않습니다: {value}",
    "show this help and do nothing else": "이 도움말 보기",
    "usage:": "사용법:",
    "positional arguments:": "명령과 인자:",
    "options:": "선택 사항:",
    "this is a number from 1 to 999, not {text}": "1에서 999 사이의 수를 적으세요. {text}은(는) 쓸 수 없습니다",
    "a port is a number from 1 to 65535, not {text}": "포트는 1에서 65535 사이의 수입니다. {text}은(는) 쓸 수 없습니다",
}

say = Speech(KOREAN)
