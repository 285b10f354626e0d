"""The shapes of lines around articles: captions, addresses, numbers."""

import re

CAPTION_END = re.compile(
    r"\((?:[A-ZА-ЯЁ][\w.’'-]*\s){1,4}?[A-ZА-ЯЁ]?[\w.’'-]*\s?/\s?[A-ZА-ЯЁ«][^()]{1,40}\)\W*$|"
    r"(?:^|[.!?,;:)|/—–-]\s*|[(\[])(?:(?:Автор )?(?:[Фф]ото|[Сс]нимка)|Фота|Сурет|Сүрөт|Photo"
    r"|PHOTO|ФОТО|Foto|Surat|Image|Picture|Иллюстрация)\b\s*[:–—-]?\s*©?\s*"
    r"(?:[«\"(]?(?:[A-ZА-ЯЁ]\.\s?){0,2}[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|(?:[\w-]+\.){1,3}[a-zа-я]{2,6}\b"
    r"|автор|соцсети|кадр"
    r"|скриншот|с сайта [\w-]+\.[a-zа-я]{2,6}$"
    r"|(?:из )?(?:личн\w+ )?архив|(?:из )?открыты|ашық дереккөз|с сайта"
    r"|предоставлен|пресс-служб)(?:[^.!?]|\b[A-ZА-ЯЁ]\.){0,50}\.?$"
    r"|\w (?:[Фф]ото|Photo|Сурет): ?[«\"]?[A-ZА-ЯЁ][\w.-]*(?:[ /][\w«».-]+){0,3}$"
    r"|\((?:[A-Z][\w.]*\s){0,3}(?:[Ff]ile|[Aa]rchive|[Hh]andout|[Ss]upplied|[Cc]ourtesy)"
    r"(?: [Pp]hoto| [Pp]icture| [Ii]mage)?\)\W*$"
    r"|\[(?:File: )?[A-Z][\w.’' -]{2,40}/[A-Z][\w ]{1,30}\]$"
    r"|\((?:[Аа]рхивное фото|[Фф]ото из архива|[Аа]рхив)\)\W*$"
    r"|[.»”\w] ?/ (?:[Аа]рхив(?:ное фото)?|[Aa]rchive|[Ff]ile(?: photo)?)\W*$"
    r"|[,.] (?:[Аа]рхив\w+|[Аа]рхіўнае|[Ии]ллюстра(?:тив|цион)ное|[Ff]ile)"
    r" (?:фот[оа]|снимок|кадр|сурет|photo)\.?$"
    r"|\[(?:[Ff]ile\b|AP|AFP|EPA|Reuters|Getty)[^\[\]]{0,40}\]\W*$"
    r"|\b(?:[Pp]hotos?|[Pp]icture|[Ii]mage):? (?:by )?courtesy (?:of )?[A-Z][^.!?]{2,40}\.?$"
    r"|,? pictured (?:on |in )?[A-Z]\w+(?: \d{1,4})?\.?$"
    r"|\b[Pp]hotos? by [^.!?]{2,40}(?:\.[^.!?]{1,20})?\s?/\s?[A-Z][\w .-]{1,40}$"
    r"|(?:^|[.\w)] )(?:AP Photo|Getty Images)(?:\s?/\s?[^!?]{3,60})?$"
    r"|\((?:AP|AAP|AFP|EPA|PA|Supplied|\w+ via (?:AP|Getty Images))\)$"
    r"|[—–-] (?:Picture|Photo|Image) by [A-Z][^!?]{2,40}$"
)
"""How the captions of pictures end: with their author."""

POSTED = re.compile(
    r"[—–-] [^()]{2,60} \(@\w{2,30}\),? [^.!?]{4,24}\d{4}|.{0,400}\bpic\.twitter\.com/\w+\W*"
)
"""A post of a network inside an article, and who wrote it when."""

SHOWN = re.compile(
    r"[^.!?]{10,200}\b(?:speaks|addresses|attends|arrives|poses|waves|shakes|listens|talks|gestures"
    r"|delivers|meets|looks on|walks|stands|sits|welcomes|greets|smiles)\b"
    r"[^.!?]{4,200}\b(?:19|20)\d\d"
)
"""What a picture shows, and when, in a line without a full stop."""

SAID_TWICE = re.compile(r"([^\W\d_]{3,} [^\W\d_]{3,}) [^.,:;!?«»\"()]*\b\1\b[^.,:;!?«»\"()]*")
"""What a line is that says its first two words again, without any mark: tags."""

QUOTED_AND_DAY = re.compile(r"[«\"“][^«»\"“”]{8,200}[»\"”] // \d\d?[ .].{6,20}")
"""How a list of other articles names one of them and its day: «"Title" // 15 May 2020»."""

DATED_ITEM = re.compile(
    r"[-–—•] .{8,150} (?:\(\d\d?[./]\d\d[./]\d{4}\)|[-–—] [^\W\d_][\w. ]{2,30}, \d\d?\.\d\d\.\d{4})"
)
"""An item of a list of other articles: "- Title (15.05.2020)", "- Title - Paper, 15.05.2020"."""

LEADS_ON = re.compile(
    r"\w\W{0,3} (?:→|»|>>|&gt;) ?(?:читать|читайте|подробнее|read|more|оқу|толығырақ)"
    r"(?: (?:далее|дальше|полностью|more|on))?$",
    re.IGNORECASE,
)
"""How a line ends that leads to another article: "→ read more"."""

PICTURE_AGENCY = re.compile(
    r"(?:(?:\w+ ){0,2}\w*(?:press|images|photos?|pictures)(?:\.com)?|reuters|afp|epa"
    r"|shutterstock|imago|keystone press agency|xinhua|legion-media)\s?/\s?[^\W\d_][\w .-]{2,40}"
    r"|[^\W\d_]\w+ [^\W\d_][\w-]+\s?/\s?(?:тасс|риа новости|известия|reuters|ap|afp|epa|tass)",
    re.IGNORECASE,
)
"""Which agency sent a picture, and who took it."""

SUMMARY = re.compile(r".{20,300}[.!?…] \| \d\d\.\d\d\.\d{4}, \S[^.!?|]{1,30}")
"""What a page says of itself to others: its lead, its day and its site."""

SCRIPT = re.compile(r"\bfunction ?\w*\(|\bdocument\.\w+|\bwindow\.\w+[.=(]|\)\s*=>\s*[{(]")
"""What programs have that stand in a page, and no sentence."""

PLACE_IN_PICTURE = re.compile(
    r"\((?:[^()]{0,20}\b)?(?:left|right|cent(?:re|er)|слева|справа|в центре|солдан|оңнан"
    r"|сол жақта|оң жақта)\)[^.!?]{0,80}$",
    re.IGNORECASE,
)
"""Where someone stands in a picture, in a line that is no sentence."""

PICTURE = re.compile(
    r"\W*(?:фото|фота|сурет|сүрөт|foto|surat|photos?|image|picture|иллюстрация|коллаж|снимок|©)",
    re.IGNORECASE,
)
"""How the credit of a picture begins."""

CONTACT = re.compile(
    r"^\W*(?:e-?mail|эл\.? ?почта|электронн(?:ая|ый) (?:почта|адрес)|тел(?:ефон|\.)?|факс"
    r"|адрес(?: редакции)?|phone|tel|fax|address|телефон(?:ы)?(?: [а-я]+){0,2}"
    r"|(?:редакция )?мекен-?жай\w*|байланыс)\s*[:.].{0,160}$"
    r"|^\W*(?:\+?\d[\d\s()–-]{8,}\d)(?:\D{0,25}\d{0,5})$|^\W*[\w.+-]+@[\w-]+\.[\w.]+\W*$"
    r"|^(?=.{0,160}[^.!?]$).*\b(?:тел(?:ефон)?|факс|phone|tel|fax|вайбер|viber|whatsapp|ватсап)\b.{0,30}?"
    r"\+?\d[\d\s()–-]{6,}\d"
    r"|^\W*\d{6},\s|^\W*(?:https?://|www\.)\S+\W*$|^\W*(?:г\.|ул\.|пр\.|проспект"
    r"|улица)\s?.{0,60}\bд\.?\s?\d+",
    re.IGNORECASE,
)
"""Lines of addresses, telephone numbers and the like."""

TELEPHONE_END = re.compile(r".{0,100}\s(?:\+\d|8)[ (–-]{1,2}\d{3}[\d ()–-]{6,}\d")
"""A line that tells at its end whom to call."""

COUNTER = re.compile(
    r"^[\W\d]*$|^\W*\d+\s*(?:мин(?:ут\w*|\.)?|min(?:ute)?s?|сек\w*)\.?\s*(?:чтения|read|на чтение"
    r"|оқу\w*)?\W*$|^\W*\d[\d\s.,]*(?:просмотр\w*|views?|қаралым|рет қаралды|комментари\w+"
    r"|comments?|лайк\w*|shares?|likes?|подписчик\w*|дочит\w*|прочит\w+|реакц\w+|отзыв\w*"
    r"|оқылды|followers?|subscribers?|жазылушы\w*)\W*$|^[\d.,\s]+[kкmм]\W*$|^\W*\d{1,2}\+\W*$"
    r"|^\W*(?:(?:(?:курс|нбу|цб|нбрк|мбк):? ?)?(?:usd|eur|cny|kzt|rub|uzs|kgs|uah|gel|amd|azn|mdl"
    r"|tjs|gbp|brent|urals|rts|доллар\w?|евро|юан\w|нефть)\W*\d[\d\W]*"
    r"(?:руб\w*|тенге|₸|₽)?\s*){1,6}$|^[^\W\d]+(?:[ -][^\W\d]+)?:?\s*[+−–-]?\d{1,2}\s?°.{0,60}$"
    r"|^пробки:? \d\b.{0,12}$",
    re.IGNORECASE,
)
"""Lines of numbers: views, comments, minutes."""
