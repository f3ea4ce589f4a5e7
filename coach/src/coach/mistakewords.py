"""What the error coach says about each mistake: what happened and what to look at, for older learners and for children."""

from typing import NamedTuple


class Words(NamedTuple):
    """One sentence or two in English and Korean."""

    en: str
    ko: str


class Saying(NamedTuple):
    """What happened and where to look, once for middle school and above, once shorter for elementary school."""

    what: Words
    look: Words
    child_what: Words
    child_look: Words


SAYINGS: dict[str, Saying] = {
    "name_misspelt": Saying(
        Words("Python does not know the name {name}.", "파이썬이 모르는 이름이에요: {name}"),
        Words(
            "Did you mean {guess}? Capital and small letters count as different.",
            "혹시 {guess}인가요? 대문자와 소문자는 서로 다른 글자예요.",
        ),
        Words("I don't know the word {name}.", "{name}, 모르는 말이에요."),
        Words("Did you mean {guess}?", "혹시 {guess}?"),
    ),
    "name_unknown": Saying(
        Words("Python does not know the name {name} yet.", "파이썬이 아직 모르는 이름이에요: {name}"),
        Words(
            "Was the cell that makes it run? Is it spelt the same way there? If it should be text, put quotes around it.",
            "이 이름을 만드는 셀을 먼저 실행했나요? 거기와 철자가 같은가요? 글자 그대로 쓰려던 것이라면 따옴표로 감싸 주세요.",
        ),
        Words("I don't know the word {name} yet.", "{name}, 아직 모르는 말이에요."),
        Words(
            "Did you run the cells above? Does it need quotes?",
            "위에 있는 셀을 모두 실행했나요? 따옴표가 필요한 글자인가요?",
        ),
    ),
    "name_local": Saying(
        Words(
            "The function uses {name} before it has a value inside the function.",
            "함수 안에서 {name}에 값을 넣기도 전에 먼저 썼어요.",
        ),
        Words(
            "A name that gets a value inside a function is its own there. Give it a first value in the function, or a parameter.",
            "함수 안에서 값을 넣는 이름은 그 함수만의 것이에요. 함수 안에서 첫 값을 정하거나 매개변수로 받아 주세요.",
        ),
        Words("{name} has no value yet inside the function.", "함수 안에서 {name}에 아직 값이 없어요."),
        Words("Give it a first value inside the function.", "함수 안에서 첫 값을 정해 주세요."),
    ),
    "hangul": Saying(
        Words("{name} was typed with the Korean keyboard.", "{name}: 한글 자판으로 입력했어요."),
        Words(
            "Switch to the English keyboard (한/영 key) and type {guess}.",
            "한/영 키를 눌러 영어 자판으로 바꾸고 다시 입력해 보세요: {guess}",
        ),
        Words("The keyboard was in Korean.", "한글 자판으로 쳤어요."),
        Words("Press the 한/영 key and type {guess}.", "한/영 키를 누르고 다시 쳐 보세요: {guess}"),
    ),
    "colon_missing": Saying(
        Words("A colon is missing at the end of this line.", "이 줄 끝에 쌍점(:)이 빠졌어요."),
        Words(
            "Lines that begin with if, for, while, def or else end in : and the lines below move in.",
            "if, for, while, def, else로 시작하는 줄은 :으로 끝나고, 그 아래 줄은 안으로 들여 써요.",
        ),
        Words("A : is missing.", ":이 빠졌어요."),
        Words("Put a : at the end of the line.", "줄 끝에 :을 붙여 주세요."),
    ),
    "bracket_open": Saying(
        Words("The bracket {name} was opened but not closed.", "여는 괄호 {name}의 짝이 없어요."),
        Words(
            "Count opening and closing brackets; each one needs its partner.",
            "여는 괄호와 닫는 괄호의 수를 세어 보세요. 짝이 맞아야 해요.",
        ),
        Words("A bracket is not closed.", "괄호를 닫지 않았어요."),
        Words("Which bracket has no partner?", "짝이 없는 괄호는 어느 것인가요?"),
    ),
    "bracket_extra": Saying(
        Words("The bracket {name} closes nothing that was opened.", "닫는 괄호 {name}에 맞는 여는 괄호가 없어요."),
        Words(
            "Is it one too many, or another kind than the one that opened? ( goes with ), [ with ].",
            "하나 더 많거나, 연 괄호와 종류가 달라요. (는 )와, [는 ]와 짝이에요.",
        ),
        Words("There is a closing bracket too many.", "닫는 괄호의 짝이 맞지 않아요."),
        Words("Each ) needs its (.", "( 하나에 ) 하나씩 짝을 지어 보세요."),
    ),
    "string_open": Saying(
        Words("Text begins with a quote but does not end with one.", "따옴표로 시작한 글이 따옴표로 끝나지 않았어요."),
        Words(
            "Put the same quote at the end, on the same line.",
            "같은 줄 끝에 시작할 때와 같은 모양의 따옴표를 넣어 주세요.",
        ),
        Words("A quote is missing.", "따옴표가 하나 빠졌어요."),
        Words("Text needs a quote at both ends.", "글자는 양쪽 끝에 따옴표가 있어야 해요."),
    ),
    "indent_missing": Saying(
        Words(
            "After a line that ends in : the next line has to move in.",
            ":으로 끝나는 줄 다음 줄은 안으로 들여 써야 해요.",
        ),
        Words(
            "Put four spaces in front of the line, or press Tab.", "그 줄 앞에 빈칸 네 개를 넣거나 Tab 키를 누르세요."
        ),
        Words("This line has to move in.", "이 줄은 안으로 들어가야 해요."),
        Words("Press Tab in front of it.", "줄 앞에서 Tab 키를 눌러 보세요."),
    ),
    "indent_unexpected": Saying(
        Words(
            "This line moves in, but nothing above asks for it.", "이 줄을 안으로 들여 썼는데, 그럴 까닭이 위에 없어요."
        ),
        Words(
            "Does it begin right below its neighbours? Take away the spaces in front.",
            "위아래 줄과 시작하는 자리가 같은가요? 앞의 빈칸을 지워 주세요.",
        ),
        Words("There are spaces too many in front of this line.", "줄 앞에 빈칸이 더 있어요."),
        Words("Take away the spaces.", "줄 앞의 빈칸을 지워 보세요."),
    ),
    "indent_uneven": Saying(
        Words(
            "This line begins at a place where no line above begins.",
            "이 줄이 시작하는 자리가 위의 어느 줄과도 맞지 않아요.",
        ),
        Words(
            "Lines that belong together begin at the same place. Count the spaces.",
            "함께 움직이는 줄은 같은 자리에서 시작해요. 빈칸 수를 세어 보세요.",
        ),
        Words("The lines do not stand in one column.", "줄이 가지런하지 않아요."),
        Words(
            "Let lines that belong together begin at the same place.",
            "함께 있는 줄은 같은 자리에서 시작하게 맞춰 주세요.",
        ),
    ),
    "equals": Saying(
        Words("There is one = where two values are compared.", "두 값을 비교하는 자리에 =가 하나만 있어요."),
        Words(
            "= gives a name a value. == asks whether two values are the same.",
            "=는 이름에 값을 넣어요. 두 값이 같은지 물을 때는 ==를 써요.",
        ),
        Words("To ask if two things are the same, write ==.", "같은지 물을 때는 ==를 써요."),
        Words("Write = twice.", "=를 두 번 써 보세요."),
    ),
    "comma_missing": Saying(
        Words(
            "Two things stand side by side with nothing between them.", "두 가지가 사이에 아무것도 없이 붙어 있어요."
        ),
        Words("Is a comma or an operator such as + missing there?", "그 사이에 쉼표나 + 같은 기호가 빠지지 않았나요?"),
        Words("Something is missing between two things.", "둘 사이에 무엇이 빠졌어요."),
        Words("Maybe a comma?", "혹시 쉼표(,)?"),
    ),
    "quote_curly": Saying(
        Words(
            "The quotes {name} are printed quotes; Python knows only straight ones.",
            "{name}: 둥근 따옴표예요. 파이썬은 곧은 따옴표만 알아요.",
        ),
        Words(
            "Type \" or ' on the keyboard; quotes copied from a document are often curly.",
            "자판으로 \"나 '를 다시 입력해 주세요. 문서에서 복사한 따옴표는 둥근 경우가 많아요.",
        ),
        Words("This quote has the wrong shape: {name}", "따옴표 모양이 달라요: {name}"),
        Words('Type it again: "', '자판으로 다시 쳐 보세요: "'),
    ),
    "full_width": Saying(
        Words(
            "{name} is a wide character; Python needs the ordinary {guess}.",
            "{name}: 폭이 넓은 글자예요. 파이썬에는 보통 글자가 필요해요: {guess}",
        ),
        Words("Switch to the English keyboard and type it again.", "영어 자판으로 바꾸고 다시 입력해 주세요."),
        Words("This character is too wide: {name}", "넓은 글자예요: {name}"),
        Words("Type it in English: {guess}", "영어 자판으로 다시 쳐 보세요: {guess}"),
    ),
    "character": Saying(
        Words("Python cannot read the character {name} here.", "파이썬이 여기서 {name} 글자를 읽지 못해요."),
        Words(
            "Take it away or type it again; it may have come along when something was copied.",
            "지우거나 다시 입력해 주세요. 복사할 때 딸려 왔을 수 있어요.",
        ),
        Words("I cannot read this: {name}", "이 글자는 못 읽어요: {name}"),
        Words("Take it away.", "지워 보세요."),
    ),
    "keyword_misspelt": Saying(
        Words("A word of Python is misspelt here.", "파이썬이 쓰는 말의 철자가 틀렸어요."),
        Words("Did you mean {guess}?", "혹시 {guess}인가요?"),
        Words("A word is misspelt.", "철자가 틀렸어요."),
        Words("Did you mean {guess}?", "혹시 {guess}?"),
    ),
    "print_bare": Saying(
        Words("{name} needs parentheses around what it gets.", "{name} 뒤에는 괄호가 있어야 해요."),
        Words("Write {name}(...).", "{name}(...) 꼴로 써 주세요."),
        Words("Parentheses are missing after {name}.", "{name} 뒤에 괄호가 없어요."),
        Words("Write {name}(...).", "{name}(...)처럼 써 보세요."),
    ),
    "return_outside": Saying(
        Words("return stands outside of a function.", "return이 함수 밖에 있어요."),
        Words("Move the line in, so that it belongs to a def.", "def 아래에 속하도록 줄을 안으로 들여 써 주세요."),
        Words("return is outside of the function.", "return이 함수 밖에 있어요."),
        Words("Move the line in.", "줄을 안으로 넣어 보세요."),
    ),
    "syntax": Saying(
        Words("Python cannot read this line.", "파이썬이 이 줄을 읽지 못했어요."),
        Words(
            "Look at the arrow and right before it, and at the line above: a sign missing, one too many, a slip of the keyboard?",
            "화살표와 바로 앞, 그리고 윗줄을 보세요. 빠진 기호, 남는 기호, 잘못 친 글자가 있나요?",
        ),
        Words("I cannot read this line.", "이 줄을 읽지 못했어요."),
        Words("Look at the arrow and right before it.", "화살표와 바로 앞을 잘 보세요."),
    ),
    "text_plus_number": Saying(
        Words("Text and a number cannot be joined with +.", "글자와 수는 +로 이을 수 없어요."),
        Words(
            'To join, make text of the number: str(...) or f"...{{}}". To calculate, make a number of the text: int(...).',
            '이어 붙이려면 str(...)이나 f"...{{}}"로 수를 글자로 바꾸고, 계산하려면 int(...)로 글자를 수로 바꾸세요.',
        ),
        Words("Text and number do not go together with +.", "글자와 수는 +로 더할 수 없어요."),
        Words("Use str(...) or int(...).", "str(...)이나 int(...)를 써 보세요."),
    ),
    "kinds_mixed": Saying(
        Words(
            "{name} does not work between these two kinds of values.",
            "{name} 기호는 이 두 종류의 값 사이에 쓸 수 없어요.",
        ),
        Words(
            "{kinds}: is one of them text from input() or a whole list, where a number was meant?",
            "{kinds}: input()으로 받은 글자나 목록 전체를 수처럼 쓰지 않았나요?",
        ),
        Words("These two do not go together with {name}.", "이 둘은 {name} 기호로 함께 쓸 수 없어요."),
        Words("Is one of them text and the other a number?", "하나는 글자, 하나는 수인가요?"),
    ),
    "none_used": Saying(
        Words("Something here is None: there is no value.", "여기 있는 것 하나가 None, 곧 값이 없는 상태예요."),
        Words(
            "A function without return gives back None, and so does print. Follow where the value comes from.",
            "return이 없는 함수는 None을 돌려주고, print도 그래요. 그 값이 어디에서 왔는지 따라가 보세요.",
        ),
        Words("There is no value here (None).", "값이 없어요(None)."),
        Words("Is there a return in the function?", "함수에 return이 있나요?"),
    ),
    "index_range": Saying(
        Words("There is no such place in {name}.", "{name}에 그런 자리가 없어요."),
        Words(
            "Places begin at 0; the last one is the length minus 1. How far does the loop go?",
            "자리는 0부터 시작하고 마지막 자리는 길이보다 1 작아요. 반복이 어디까지 가나요?",
        ),
        Words("There is no such place.", "그런 자리는 없어요."),
        Words("Places begin at 0. Which one is the last?", "자리는 0부터예요. 마지막은 몇 번인가요?"),
    ),
    "index_kind": Saying(
        Words(
            "A place in a list is a whole number, but here it is {kinds}.",
            "목록의 자리는 정수여야 하는데 다른 것이 있어요: {kinds}",
        ),
        Words(
            "Half a place? Use // to divide. A word? Then perhaps a dictionary is meant.",
            "나눗셈이라면 //를 쓰세요. 글자라면 혹시 사전(dict)을 쓰려던 것인가요?",
        ),
        Words("A place has to be a whole number.", "자리는 0, 1, 2 같은 수여야 해요."),
        Words("Use // to divide.", "나눌 때는 //를 써 보세요."),
    ),
    "key_missing": Saying(
        Words("The dictionary has no entry {name}.", "사전에 {name} 항목이 없어요."),
        Words(
            "Is it spelt the same way, and is it text or a number? Ask with in, or use get.",
            "철자가 같은가요? 글자인가요, 수인가요? in으로 먼저 확인하거나 get을 써 보세요.",
        ),
        Words("{name} is not there.", "{name}, 사전에 없어요."),
        Words("Is it spelt the same?", "철자가 같은가요?"),
    ),
    "zero": Saying(
        Words("A number was divided by zero.", "어떤 수를 0으로 나누었어요."),
        Words(
            "Which name below the / is 0? Perhaps a list is empty.",
            "나누는 수가 왜 0이 되었을까요? 빈 목록은 아닌가요?",
        ),
        Words("Nobody can divide by 0.", "0으로는 나눌 수 없어요."),
        Words("What is 0 here?", "여기서 0인 것은 무엇인가요?"),
    ),
    "number_text": Saying(
        Words("{name} cannot be made into a number.", "{name}: 수로 바꿀 수 없는 글자예요."),
        Words(
            'int(...) needs digits alone, such as "12"; for "1.5" there is float(...).',
            'int(...)에는 "12"처럼 숫자만 있어야 해요. "1.5"에는 float(...)를 쓰세요.',
        ),
        Words("{name} is no number.", "{name}, 수가 아니에요."),
        Words("Use digits only.", "숫자만 써 주세요."),
    ),
    "attribute_misspelt": Saying(
        Words("There is nothing called {name} in {kinds}.", "{name}: {kinds}에는 없는 이름이에요."),
        Words("Did you mean {guess}?", "혹시 {guess}인가요?"),
        Words("There is no {name}.", "{name}, 없는 말이에요."),
        Words("Did you mean {guess}?", "혹시 {guess}?"),
    ),
    "attribute_unknown": Saying(
        Words("There is nothing called {name} in {kinds}.", "{name}: {kinds}에는 없는 이름이에요."),
        Words(
            "Is the value of the kind that you think? print(type(...)) tells.",
            "생각한 종류의 값이 맞나요? print(type(...))으로 확인해 보세요.",
        ),
        Words("There is no {name} here.", "{name}, 여기에는 없어요."),
        Words("What stands before the dot?", "점 앞에 무엇이 있나요?"),
    ),
    "module_misspelt": Saying(
        Words("There is no module called {name}.", "없는 모듈이에요: {name}"),
        Words("Did you mean {guess}?", "혹시 {guess}인가요?"),
        Words("I don't know {name}.", "{name}, 모르는 이름이에요."),
        Words("Did you mean {guess}?", "혹시 {guess}?"),
    ),
    "module_unknown": Saying(
        Words("There is no module called {name} on this site.", "이 사이트에 없는 모듈이에요: {name}"),
        Words(
            "Check the spelling. What lessons need is all here; more cannot be installed.",
            "철자를 확인해 보세요. 수업에 쓰는 것은 모두 들어 있고, 더 설치할 수는 없어요.",
        ),
        Words("I don't know {name}.", "{name}, 모르는 이름이에요."),
        Words("Check the spelling.", "철자를 확인해 보세요."),
    ),
    "module_late": Saying(
        Words("What this line imports could not be loaded.", "이 줄에서 불러오는 것을 내려받지 못했어요."),
        Words(
            "Check the internet connection, then run the cell again.",
            "인터넷 연결을 확인하고 칸을 다시 실행해 보세요.",
        ),
        Words("I could not load it.", "내려받지 못했어요."),
        Words("Is the internet on? Then run it again.", "인터넷이 켜져 있나요? 그다음 다시 실행해 보세요."),
    ),
    "argument_missing": Saying(
        Words("{name} was called without all the values that it needs.", "{name}에 필요한 값을 다 넣지 않았어요."),
        Words(
            "Missing: {kinds}. Compare the parentheses with the line that begins with def.",
            "빠진 것: {kinds}. 괄호 안을 def로 시작하는 줄과 견주어 보세요.",
        ),
        Words("A value is missing between the parentheses.", "괄호 안에 값이 빠졌어요."),
        Words("{name} needs more: {kinds}", "{name}에 더 넣어 주세요: {kinds}"),
    ),
    "argument_extra": Saying(
        Words(
            "{name} was given more values than it takes, or one that it does not know.",
            "{name}에 값을 너무 많이 넣었거나 모르는 이름의 값을 넣었어요.",
        ),
        Words(
            "Compare the parentheses with the line that begins with def.",
            "괄호 안을 def로 시작하는 줄과 견주어 보세요.",
        ),
        Words("There are too many values between the parentheses.", "괄호 안에 값이 너무 많아요."),
        Words("How many does {name} take?", "{name}에는 값이 몇 개 들어가나요?"),
    ),
    "builtin_shadowed": Saying(
        Words(
            "{name} is no function any more: your code has given that name another value.",
            "{name}: 이제 함수가 아니에요. 코드에서 그 이름에 다른 값을 넣었어요.",
        ),
        Words(
            "Choose another name for your value, then run del {name} once.",
            "그 값의 이름을 다른 것으로 바꾸고 한 번 실행하세요: del {name}",
        ),
        Words("You used the name {name} for something else.", "{name}: 이 이름을 다른 데 썼어요."),
        Words("Use another name, then run: del {name}", "다른 이름을 쓰고, 한 번 실행하세요: del {name}"),
    ),
    "not_callable": Saying(
        Words(
            "Parentheses follow something that is no function but {kinds}.", "함수가 아닌 {kinds} 뒤에 괄호가 있어요."
        ),
        Words(
            "Is a * or a comma missing before the parenthesis? Does a variable have the name of a function?",
            "괄호 앞에 *나 쉼표가 빠졌나요? 변수 이름이 함수 이름과 같나요?",
        ),
        Words("This is no function, so no parentheses.", "함수가 아니라서 괄호를 붙일 수 없어요."),
        Words("Is something missing before the parenthesis?", "괄호 앞에 무엇이 빠졌나요?"),
    ),
    "not_a_list": Saying(
        Words(
            "There are no places in {kinds}, so [...] cannot follow it.",
            "{kinds}에는 자리가 없어서 [...]를 붙일 수 없어요.",
        ),
        Words(
            "To call a function, use ( ). To pick from a list, check what the name holds.",
            "함수를 부를 때는 ( )를 써요. 목록에서 고르려던 것이라면 그 이름에 무엇이 들어 있는지 확인해 보세요.",
        ),
        Words("[ ] does not work here.", "여기에는 [ ]를 쓸 수 없어요."),
        Words("Did you mean ( )?", "혹시 ( )?"),
    ),
    "not_iterable": Saying(
        Words("A loop cannot go through {kinds}.", "하나씩 꺼낼 수 없는 값이에요: {kinds}"),
        Words("To repeat a number of times, use range(...).", "몇 번 반복하려면 range(...)를 쓰세요."),
        Words("for needs a list or range(...).", "for에는 목록이나 range(...)가 필요해요."),
        Words("Put range( ) around the number.", "수를 range( )로 감싸 보세요."),
    ),
    "unpacking": Saying(
        Words(
            "The number of names on the left of = and of values on the right differ.",
            "= 왼쪽 이름의 수와 오른쪽 값의 수가 달라요.",
        ),
        Words(
            "Count both. Does every item of the list have as many parts?",
            "양쪽을 세어 보세요. 목록의 항목마다 들어 있는 값의 수가 같은가요?",
        ),
        Words("Names and values do not match.", "이름과 값의 수가 달라요."),
        Words("Count both sides of =.", "= 양쪽을 세어 보세요."),
    ),
    "recursion": Saying(
        Words("A function called itself again and again without an end.", "함수가 자기 자신을 끝없이 다시 불렀어요."),
        Words(
            "Which case gives an answer without another call? Does each call come nearer to it?",
            "다시 부르지 않고 바로 답하는 경우가 있나요? 부를 때마다 거기에 가까워지나요?",
        ),
        Words("The function calls itself without an end.", "함수가 자기를 끝없이 불러요."),
        Words("When should it stop?", "언제 멈춰야 하나요?"),
    ),
    "changed_while_going": Saying(
        Words(
            "The collection changed its size while a loop was going through it.",
            "반복하며 꺼내는 동안 그 안의 항목 수가 바뀌었어요.",
        ),
        Words("Go through a copy: for ... in list(...).", "복사본으로 반복하세요: for ... in list(...)."),
        Words("It changed while the loop was running.", "반복하는 동안 내용이 바뀌었어요."),
        Words("Go through list(...) instead.", "list(...)로 감싸 보세요."),
    ),
    "file_missing": Saying(
        Words("There is no file {name} here.", "{name} 파일이 여기에 없어요."),
        Words(
            "Check folder and spelling; data of lessons are in ../../data/.",
            "폴더와 철자를 확인해 보세요. 수업 데이터는 ../../data/에 있어요.",
        ),
        Words("The file {name} is not here.", "{name} 파일이 없어요."),
        Words("Check the spelling.", "철자를 확인해 보세요."),
    ),
    "other": Saying(
        Words("Python stopped here. It says: {name}", "파이썬이 여기서 멈췄어요. 파이썬이 한 말: {name}"),
        Words(
            "Look at the line with the arrow: what do its names hold? print(...) shows it.",
            "화살표가 있는 줄을 보세요. 그 이름들에 무엇이 들어 있나요? print(...)로 볼 수 있어요.",
        ),
        Words("Python stopped here.", "파이썬이 여기서 멈췄어요."),
        Words("Look at the line with the arrow.", "화살표가 있는 줄을 보세요."),
    ),
}
