"""What was meant when the keyboard was set to another language."""

_US = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./\\"
_US_SHIFT = '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?|'
_RU = "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.\\"
_RU_SHIFT = 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/'
_KK = '("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№\\'
_KK_SHIFT = ")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?/"

_KEYS = {"us": _US + _US_SHIFT, "ru": _RU + _RU_SHIFT, "kk": _KK + _KK_SHIFT}


def _table(shown: str, meant: str) -> dict[int, str]:
    table: dict[int, str] = {}
    for before, after in zip(_KEYS[shown], _KEYS[meant], strict=True):
        if not before.isspace():
            table.setdefault(ord(before), after)
    return table


_TABLES = tuple(
    _table(shown, meant)
    for shown, meant in (
        ("us", "ru"),
        ("us", "kk"),
        ("ru", "us"),
        ("kk", "us"),
        ("ru", "kk"),
        ("kk", "ru"),
    )
)


def retyped(text: str) -> tuple[str, ...]:
    """Return what the same keys give in the other of the US, Russian and Kazakh layouts.

    The likeliest reading comes first; a reading appears once.
    """
    found = dict.fromkeys(text.translate(table) for table in _TABLES)
    return tuple(reading for reading in found if reading != text)
