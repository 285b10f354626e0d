"""Words that stand in so many long names that they tell little or nothing."""

from functools import cache, lru_cache

SMALL_WORDS = frozenset(
    (
        "a an and at by de for in la language languages of on the to в во для жане және за и мен "
        "на о об по при с со тил тилдери тили язык языка языки языков"
    ).split()
)
"""Words that a long name may be typed without."""
GENERIC = frozenset(
    (
        "bureau structure структура бюро механизм "
        "statute police status article "
        "совещание статут полиция статья "
        "act accord agreement chair chairman chairperson convention declaration director "
        "final health high initiative movement pact plan president process programme protocol "
        "representative secretary state system "
        "акт генсек движение декларация директор договоренность здравоохранение инициатива "
        "конвенция пакт план президент председатель представитель программа протокол процесс "
        "секретарь система соглашение келисим шарт жаргы хатшы торага "
        "agency alliance assembly association bank body center centre commission committee "
        "community conference cooperation council countries court development economic forum fund "
        "general group institute international league national office organisation organization "
        "parliament regional secretariat security states summit trade treaty union world "
        "агентство альянс ассамблея ассоциация банк безопасности безопасность генеральный "
        "государств группа договор елдер кауымдастыгы кауымдастык кенес кенеси комиссия комитет "
        "конференция лига международная международный мемлекеттер мировой одагы одак орган "
        "организация парламент парламенти развитие развития региональный саммит секретариат совет "
        "содружество сообщество сотрудничества сотрудничество союз стран суд торговая торговли "
        "уйым уйымы фонд форум халыкаралык центр ынтымактастык экономикалык экономическая "
        "экономический экономического"
    ).split()
)
"""Words of so many long names that one alone says nothing."""


@lru_cache(maxsize=2048)
def is_generic(word: str) -> bool:
    """Whether a folded and flattened word, in any case form, stands in very many names."""
    from orgtui.text.stems import stem

    return word in GENERIC or stem(word) in _generic_stems()


@cache
def _generic_stems() -> frozenset[str]:
    from orgtui.text.stems import stem

    return frozenset(stem(word) for word in GENERIC if len(word) > 4)
