"""The words by which lines around articles are told, in Russian, English and Kazakh."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from orgtui.articles.article import DropReason
from orgtui.articles.lines.notice_words import NETWORKS, NOTICES

# A line that starts so is furniture, whatever follows on it.
_STARTS: Mapping[DropReason, tuple[str, ...]] = {
    DropReason.SHARING: (
        r"подел(?:иться|итесь)(?:\W*$|\W*[:|]|\s+(?:в|на|с|через|эт|ссылк|новост|материал|стать"
        r"|публикац|запис|facebook|twitter|vk|вк|telegram|whatsapp))",
        r"share(?:\W*$|\W*[:|]|\s+(?:this|on|via|with|by|the (?:article|story|news)|article|story"
        r"|link)\b)",
        r"бөлісу\b",
        r"твитнуть",
        r"код для вставки",
        r"просмотров\s*:\s*\d+\. ?(?:печатать|распечатать|послать)",
        r"(?:постоянная )?ссылка\s*:\s*https?://",
        r"copy link",
        r"отправить (?:на e-?mail|ссылку|по e-?mail|другу)",
        r"нравится(?=.{0,12}$)",
        rf"(?:tweet|e-?mail|print|{NETWORKS})(?:\W+(?:\d+|share|поделиться|e-?mail|{NETWORKS}))*\W*$",
        r"скопировать ссылку",
        r"послать ссылку",
        r"сілтемені көшіру",
    ),
    DropReason.ADVERTISEMENT: (
        r"advertisement\b",
        r"(?-i:РЕКЛАМА)\.\s",
        r"реклама\b(?=[^.]{0,60}$|[^.]{0,30}\bwww\.|\.\s+(?:\d+\+\.?\s+)?(?:ооо|оао|зао|пао|ао|ип|erid)\b)",
        r"жарнама\b(?=[^.]{0,40}$|\s*[.:])",
        r"(?:к сведению рекламодател|слово (?:наш\w+ )?спонсор|новости спонсор)\w*",
        r"на правах рекламы",
        r"sponsored\b",
        r"здесь могла быть",
        r"ставка дня\b",
        r"(?:получи|забери|заберите|получите) (?:фрибет|бонус|скидку)",
        r"партн[её]рск(?:ий|ие) материал",
        r"promoted\b",
        r"промокод\b",
        r"(?:спецпроект|партн[её]рский проект)\W*$",
        r"(?:article|story) continues (?:below|after)\b",
        r"(?:продолжение|читайте)(?: [а-я]+)? (?:ниже|после)(?: [а-я]+)? (?:рекламы|баннера)\b",
    ),
    DropReason.OTHER_NEWS: (
        r"(?:читайте|смотрите) (?:также|ещ[её]|по теме|на эту тему)",
        r"(?:см|смотри)\.? также\s*:",
        r"читать (?:также|ещ[её]|далее|по теме)\b(?!.{20}.*[.!?]$)",
        (
            r"(?:also|see also|also read|read also|read more|related|related stories|more on this"
            r"|don't miss|recommended|you may (?:also )?like)\s*(?:[:—]|read\b)"
        ),
        r"read (?:also|more|next)\b",
        r"(?:also )?on (?:this|our) (?:site|page)\s*:",
        r"тағы оқы(?:ңыз|ңыздар)\b",
        r"сондай-ақ оқы",
        r"(?:тағы (?:да )?)?оқи отыр",
        r"(?:осы|бұл) тақырып(?:та|қа)\b\W*(?:$|:)",
        r"(?:тест|викторина|quiz)\s*:.{0,80}\?$",
        r"по теме\s*[:—]",
        r"материалы? по теме\W*(?:$|:)",
        r"(?:читайте )?в этом (?:же )?номере\W*(?:$|:)",
        r"(?:→|▶|►|»)\s+\w(?=[^.]*$)",
        r"тағы да оқы(?:ңыз|ңыздар)\b",
        r"(?:ең )?көп оқыл(?:ған|атын)\w*\s*:",
        r"(?:самое (?:читаемое|обсуждаемое)|most (?:read|shared))\s*:",
        r"ранее (?:мы )?(?:писали|сообщали|сообщалось)\s*:",
        r"подробнее\s*(?::|>|→|$)",
        r"(?:ранее|также) в рубрике\s*:",
        r"ещ[её] (?:фото|видео|новост\w+)\s*:",
        r"(?:следующая|предыдущая|следующий|предыдущий)\s*:\s",
        r"(?:previous|next|prev) (?:record|document|item|entry|message|dispatch|report)\s*:\s",
        r"(?:audio|video|podcast|slide-?show|gallery|photos|interactive|infographic|аудио|видео"
        r"|подкаст|слайд-?шоу|(?:фото)?галерея|фоторепортаж|инфографика|бейне)\s*:\s(?=.{0,120}[^.]$)",
        r"еще по теме",
        r"ещё по теме",
    ),
    DropReason.NOTICE: NOTICES,
    DropReason.COUNTER: (
        (
            r"(?:просмотр(?:ов|ы|ено)?|(?:количество )?показ(?:ов|ы)|views?|қаралым|қаралды|рейтинг"
            r"|оценок|голосов|понравилось|прочтений|комментари(?:ев|и|й)|comments?|пікір(?:лер)?"
            r"|прочитано|reads?|hits)\s*[:(]?\s*\d[\d ]*(?!\d)(?=[^.]{0,30}$)"
        ),
        r"время (?:чтения|на чтение)",
        r"listen to (?:this|the) (?:article|story)\b(?=[^.]{0,30}$)",
        r"(?:про)?слушать (?:стать|новост|материал|текст)\w+(?=[^.]{0,30}$)",
        r"оқу уақыты",
        r"просмотр этой страницы",
        r"(?:прочли|проголосовал[ои]|голосов|оценили)\s*:\s*\d",
        r"(?:қаралым|оқылым) саны\b",
        r"read(?:ing)? time\b",
        r"listen to\b(?=.{0,30}\d+ min)",
        r"listen\W{1,3}\d+\s?(?:['′’:]|min|m\b)(?=.{0,40}$)",
    ),
    DropReason.MENU: (
        r"распечатано\b",
        r"(?:картинка|кадр|снимок) дня\W*$",
        r"slug\s*:",
        r"(?:(?:по)?слушать|(?:по)?смотреть|воспроизвести|открыть|показать"
        r"|listen to|watch|view|open|play|тыңдау"
        r"|тыңдаңыз) (?!.{80})(?=.*[^.!?…»”:]$)",
        r"visit (?:the )?(?:web)?site\W*$",
        r"(?:[a-z]+ ){1,3}icon(?: ?[a-z]+)?$",
        r"(?:сообщение для сми|пресс-релиз|press release|баспас[оө]з релизі)\W*$",
        r"адрес страницы",
        r"версия для (?:печати|слабовидящих|мобильн)",
        r"печат(?:ать|ная версия)\b.{0,30}$",
        r"print (?:this|version)\b",
        r"закрыть окно",
        r"(?:скачать|download|жүктеу|жүктеп алу)\b(?=.{1,80}\b(?:pdf|zip|rar|docx?|mp3|ogg|jpe?g"
        r"|[кмkm][бb])\b)(?=.{0,120}$)",
        r"добавить (?:в избранное|комментарий|новость|в закладки)",
        r"сделать стартовой",
        r"(?:<+|←|«)\s*(?:назад|к списку|вернуться|артқа|back)",
        r"(?:назад|вернуться) (?:к|в|на)\b.{0,40}$",
        r"вы (?:находитесь )?здесь\s*:",
        r"читать [\w-]+\.[a-zа-я]{2,4} в\b(?=.{0,20}$)",
        r"(?:you are here|сіз осындасыз)\s*:",
        r"главная\s*(?:[|/>»→·—-]|страница)",
        r"басты бет",
        r"home\s*[|/>»→›]",
        r"войти(?: (?:на сайт|в (?:аккаунт|личный кабинет|систему)))?\W*$",
        r"зарегистриров",
        r"вы не представились",
        r"log ?in\b",
        r"sign in\b",
        r"стр(?:аница|\.)\s*\d+(?: (?:из|/)|(?=[^.!?]{0,40}$))",
        r"page \d+ of",
        r"валюта бағам",
        r"курс(?:ы)? валют",
        r"курс [а-яё]+(?: [A-ZА-ЯЁ]{2,4})?:? \d",
        r"(?:ваш|мой) (?:город|регион) ?:",
        r"погода(?: в .{3,20})?\s*[:—]?\s*$",
        r"ауа райы",
        r"поиск(?: по сайту)?\W*$",
        r"search(?: this site)?\W*$",
        r"іздеу\W*$",
        r"(?:узнать больше|подробнее|learn more|find out more|толығырақ|көбірек білу)\W*$",
        r"наверх$",
        r"вверх$",
        r"к началу страницы",
        rf"перейти (?:в|на) {NETWORKS}\b(?=.{{0,60}}$)",
        r"(?:добавлено|опубликовано|обновлено|размещено)\s*:\W*$",
        r"мобильная версия",
        r"полная версия",
        r"жаңалық жіберу",
        r"нашар көретін\w*\b(?=.{0,30}$)",
        r"размер (?:шрифта|текста)\b(?=.{0,20}$)",
        r"(?:previous|next|prev)\s*(?::|»|>|→)",
        r"(?:<+|←|«)?\s*(?:previous|prev|предыдущ\w+|алдыңғы) (?:issue|page|выпуск|номер)\b",
        r"(?:выпуск|номер выпуска|issue|№)\s*(?:№|#|no\.?)?\s*\d{1,5}(?:\s*\(\d{1,6}\))?\W*$",
        r"vol(?:ume|\.)\s*\d{1,3}\b.{0,30}$",
        r"(?:(?:рус(?:ский)?|қаз(?:ақша)?|каз|eng?(?:lish)?|кыр|узб|укр|o['’]?zb?|中文|ru|kz|kk|qaz|ua|ro)\b"
        r"[\s|/·,]*){2,6}$",
        (
            r"(?:previous|next|предыдущ\w+|следующ\w+|алдыңғы|келесі) (?:article|post|story|news"
            r"|новость|статья|материал|запись|жаңалық|мақала|жазба)"
        ),
    ),
    DropReason.SOURCES: (
        r"(?:тег|таг)(?:и|тер)?\b\s*[:—]",
        r"tags?\b\s*[:/—]",
        r"ключевые слова",
        r"keywords?\s*:",
        r"тегтер\b",
        r"(?:метки|ярлыки)\s*:",
        r"рубрик[аи]\s*[:—]",
        r"категори[ия]\s*[:—]",
        r"categor(?:y|ies)\s*:",
        r"(?:темы|сюжет)\s*[:—]",
        r"topics?\s*:",
        r"filed under",
        r"posted in\b",
        r"санат\w*\s*:",
        r"айдар\s*:",
        r"опубликовано в рубрике",
        r"х[еэ]ште[гк]и\s*:",
        r"(?:#[\w-]+[\s,]*)+$",
    ),
    DropReason.CAPTION: (
        r"[\w.-]{3,80}\.(?:jpe?g|png|webp|gif)$",
        r"(?:image>|!\[[^\]]{0,200}\]\()?\s*data:image/",
        r"©\s?[^.!?©]{2,60}\s?/\s?[^\W\d].{20,300}$",
        r".{10,300}\s[-–—]\s[^\W\d][^-–—,]{2,40}, \d{4}, \d\d\.\d\d\.20\d\d$",
        r"(?:рис(?:унок|\.)|илл\.|fig(?:ure|\.))\s?\d{1,3}\s?[.:—–-].{0,160}$",
        r"(?:график|карта|схема|диаграмма|map|chart|graph|graphic|кесте|сызба)\s?[.:]\s[^!?]{3,160}$",
    ),
    DropReason.CREDIT: (
        r"(?:источник(?:и)?|дереккөз|source|қайнар көзі|первоисточник)\s*:.{0,80}$",
        (
            r"(?!(?-i:ФОТО|ВИДЕО|PHOTO|VIDEO)s?: [^./|©,]{45,}$)"
            r"(?:фото|фота|сурет|сүрөт|foto|surat|photos?|image|иллюстрация|картинка|видео|коллаж|инфографика|picture"
            r"|снимок|на (?:снимке|фото(?:графии)?|кадре)|суретте|pictured)"
            r"\b\s*\d*\s*(?:[:©/—|]|by\b|с сайта|из|предоставлен|автор)"
        ),
        r"©(?!.{80})",
        r"(?:reporting|reports|writes) (?:from|by)\b(?=[^.]{0,50}$)",
        r"[а-яa-z]{1,3}(?:/[а-яa-z]{1,3}){1,3}$",
        r"\(c\)\s",
        r"(?:предоставлено|подготовлено)\s*:.{0,80}$",
        r"(?:[^.!?]{3,40}, )?специально для\b.{0,40}$",
        r"(?:соб|наш)\.? ?(?:инф|корр)\.?\W*$",
        r"автор(?:ы)? (?:фото|снимк|текст|видео|рисунк)\w*\s*[:–—-]",
        r"(?:автор|author|written by|text|текст|мәтін|авторы|by)\s*:.{0,60}$",
        r"(?:мақала авторы|бас редактор|редактор|корреспондент|переводчик|editor|reporter)"
        r"\s*:.{0,60}$",
        r"источник (?:фото|изображени\w+|видео|иллюстраци\w+|снимка|данных)\b[^.:]{0,30}:.{0,60}$",
        r"(?:кадр|скриншот|стоп-кадр) (?:из |с )?(?:видео|трансляции|эфира|сюжета|фильма)\w*\b"
        r"(?=[^.]{0,60}$)",
        r"(?:photo|image|picture|video|map)s? (?:courtesy|credits?)\b.{0,80}$",
        r"credits?\s*:.{0,60}$",
        r"(?:file|archive) (?:photo|picture|image)\b(?=[^.]{0,80}\.?$)",
        r"(?:архивное|иллюстративное|постановочное) фото\b(?=.{0,60}$)",
        r"корр\.\s",
        r"(?:edited|editing|additional reporting|reported|translated) by\b(?=.{0,80}$)",
        r"with files from\b",
        r"(?:some )?(?:information|material) (?:for|in) this (?:report|story|article)\b.{0,20}"
        r"\b(?:provided|came|contributed)\b",
        r"(?:автор|текст)(?: (?-i:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])[\w-]+){2}\W*$",
        r"(?:[\w-]+\.){1,2}(?:ru|kz|com|org|net|by|uz|kg|ua|info|am|az|tj|md|ge)$",
        r"(?:press trust of india|pti|ians|ani|uni|reuters|afp|ap|xinhua|bloomberg)"
        r"(?: (?-i:[A-Z])\w+){1,2}$",
        r"posted (?:on|by)\b(?=.{0,60}$)",
        r"(?:image|media) (?:source|caption),\s.{2,120}$",
        r"по (?:материалам|сообщени\w+|информации|данным) [^.]{2,40}$",
        (
            r"(?:опубликовано|размещено|filed|published|жарияланған|жарияланды"
            r"|(?:дата|время) публикации|обновлено|updated"
            r"|last updated|жаңартылды|дата)\b\s*(?:on|at)?\s*[:—]?\s*(?=.{0,80}$)(?=\D{0,25}\d)"
        ),
    ),
}

# The same for lines that have such words soon, which takes long to look for: each pattern stands
# behind the letters of which a line must have some, and is tried on no other line.
_SOON: Mapping[DropReason, Mapping[tuple[str, ...], str]] = {
    DropReason.CREDIT: {
        ("correspondent", "editor", "reporter"): (
            r"(?:[a-z]+ ){1,3}(?:correspondent|editor|reporter)(?:, [^.!?]{2,30})?$"
        ),
    },
    DropReason.ADVERTISEMENT: {
        ("erid",): r".{0,120}\berid\s*:\s?\w",
    },
    DropReason.CAPTION: {
        ("(фото", "(снимок", "(архив", "(photo", "(pictured"): (
            r"[^.!?]{2,80} \((?:(?:фото|photo)\b(?!\W{1,3}видео|\W{1,3}video)[^()]{1,40}"
            r"|(?:снимок|архив|pictured)\b[^()]{0,40})\)\.?$"
        ),
        ("(нажмите", "(кликните", "(click", "(tap"): (
            r"[^!?]{2,120} \((?:нажмите|кликните|click|tap)\b[^()]{3,60}\)$"
        ),
    },
    DropReason.OTHER_NEWS: {
        ("читайте", "смотрите", "слушайте"): (
            r".{0,120}\b(?:читайте|смотрите|слушайте) (?:в|на) (?:наш\w+ )?(?:материал|стать"
            r"|интервью|репортаж|обзор|подкаст|видео|спецпроект)"
        ),
        ("в материале", "в сюжете", "в репортаже", "в статье"): (
            r"(?:об?|подробн\w+|как|почему|что|кто|чем)\b.{3,100}[,\s][—–-] в (?:материале|сюжете"
            r"|репортаже|статье) [^.!?]{2,30}\.?$"
        ),
        ("подробнее", "узнать больше", "more", "толығырақ"): (
            r".{0,160}[.!?…»]\s+(?:подробнее|узнать больше|learn more|read more|толығырақ)\W{0,3}$"
        ),
    },
    DropReason.NOTICE: {
        ("пожертвован", "донат"): r".{0,80}\b(?:оформите|сделайте) (?:\w+ )?(?:пожертвовани|донат)",
        ("мнени",): r".{0,80}\bмнени\w+ (?:редакции|автор\w+) (?:может|могут|не) ",
        ("оқы", "жазыл", "қосыл", "көріңіз", "бақыла"): (
            rf".{{0,60}}\b{NETWORKS}.{{0,30}}\b(?:оқы(?:ңыз|п тұрыңыз)|жазыл\w+|қосыл\w+|көріңіз"
            r"|бақыла\w+)\W*(?:@\w+)?\W*$"
        ),
        ("views ", "opinions "): (
            r".{0,240}\b(?:views|opinions)(?: expressed)?(?: here| above)? (?:are|is)"
            r" (?:his|her|their|the (?:author|writer))\b"
        ),
        ("is a ", "is an "): (
            r"(?:[A-Z][\w.’'-]* ){2,4}is an? [a-z -]{0,30}\b(?:reporter|editor|correspondent"
            r"|columnist|writer|fellow|analyst|researcher) (?:at|of|for|with|in) [^.]{2,80}\.?$"
        ),
        ("your",): r".{0,160}\b(?:to|in|into) your inbox\b",
    },
}


@dataclass(frozen=True, slots=True)
class LineStart:
    """How lines begin that are not an article's for one reason."""

    reason: DropReason
    _start: re.Pattern[str]
    _soon: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]

    def begins(self, line: str, folded: str) -> bool:
        """Whether a line begins so; it is given without case too."""
        if self._start.match(line):
            return True
        near = [form for letters, form in self._soon if any(map(folded.__contains__, letters))]
        return any(form.match(line) for form in near)


def _start(text: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{text})", re.IGNORECASE)


LINE_STARTS = tuple(
    LineStart(
        reason,
        _start("|".join(starts)),
        tuple((letters, _start(text)) for letters, text in _SOON.get(reason, {}).items()),
    )
    for reason, starts in _STARTS.items()
)
