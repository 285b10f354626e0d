"""What a value is: named parts that never change, equal where all parts are equal.

`@value` is `@dataclass(frozen=True, slots=True, kw_only=True)` for modules that are imported
before the first frame. A dataclass writes and compiles six methods when its module is imported,
which takes 0.4 ms a class; the first frame would wait for a hundred of them and use a third. Of
a value one method is compiled, `__init__`, and that once there are many. The fields are left to
`dataclass` itself, once somebody asks for them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import cached_property
from itertools import count
from operator import attrgetter
from threading import RLock
from typing import Any, ClassVar, NoReturn, TypeVar, dataclass_transform

Kind = TypeVar("Kind")
_FIELDS = "__dataclass_fields__"
_PARTS = "__parts__"
"""The parts that a class adds to those of its bases: each with its default, or `MISSING`."""
_WRITTEN = ("__match_args__", "__replace__", "__dataclass_params__", _FIELDS)
"""What `dataclass` gives a class besides methods. The fields come last: whether they are there
tells whether all is."""
_MANY = 50
"""From the how manyth value on they are made by what is compiled: that takes as long as these."""
_WRITING = RLock()


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def value(model: type[Kind]) -> type[Kind]:
    """Return the class of values with the parts that a class lists, as a dataclass lists them."""
    unwritten = _Unwritten(model)
    whole = vars(model)
    parts = {name: whole.get(name, MISSING) for name in _parts(model)}
    inherited = {slot for base in model.__mro__ for slot in getattr(base, "__slots__", ())}
    left = {*parts, "__dict__", "__weakref__"}
    kept = {name: thing for name, thing in whole.items() if name not in left}
    added = {
        "__slots__": tuple(part for part in parts if part not in inherited),
        "__qualname__": model.__qualname__,
        "__init__": unwritten.first_init(),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        _PARTS: parts,
        _FIELDS: unwritten,
    }
    kind: Any = type(model)
    made: type[Kind] = kind(model.__name__, model.__bases__, kept | added)
    return made


def replace(one: Kind, /, **parts: object) -> Kind:
    """Return a value with some other parts, as `dataclasses.replace` does.

    That asks for the fields, and so would have all written that a dataclass has.
    """
    kind = type(one)
    return kind(**{name: getattr(one, name) for name in _all_parts(kind)} | parts)


def _parts(model: type) -> tuple[str, ...]:
    annotations = model.__annotations__.items()
    return tuple(name for name, kind in annotations if not _is_of_the_class(kind))


def _is_of_the_class(kind: object) -> bool:
    whole: Any = ClassVar
    return getattr(kind, "__origin__", None) is whole


class _Unwritten:
    """Stands for the fields of a class until somebody asks for them."""

    def __init__(self, model: type) -> None:
        self._model = model
        self._has_methods = False

    def __set_name__(self, kind: type, name: str) -> None:
        self._kind = kind

    def __get__(self, one: object, kind: type) -> Any:
        with _WRITING:
            written = vars(self._written)
            for name in _WRITTEN:
                if name in written:
                    setattr(self._kind, name, written[name])
        return written[_FIELDS]

    def first_init(self) -> Callable[..., None]:
        """Return what makes the first value, and in doing so gives way to what makes the others."""

        def __init__(self_: object, **parts: object) -> None:  # noqa: N807
            with _WRITING:
                if not self._has_methods:
                    self._write_methods()
            self._kind.__init__(self_, **parts)  # type: ignore[misc]

        return __init__

    @cached_property
    def _written(self) -> type:
        """The class as `dataclass` writes it."""
        # What compares and shows values needs no compiling, so it is left to `_methods`.
        write = dataclass(frozen=True, kw_only=True, repr=False, eq=False)
        model: type = write(self._model)
        return model

    def _write_methods(self) -> None:
        parts = _all_parts(self._kind)
        if all(map(_is_plain, parts.values())):
            init = _first_inits(self._kind, {name: _default(part) for name, part in parts.items()})
            methods = _methods(_having("repr", parts), _having("compare", parts))
        else:
            init, methods = vars(self._written)["__init__"], _methods_by_fields(self._written)
        for name, method in methods.items():
            if vars(self._model).get(name) is None:
                setattr(self._kind, name, method)
        # With `__init__` values can be made, so all else comes before it.
        setattr(self._kind, "__init__", init)  # noqa: B010
        self._has_methods = True


def _all_parts(kind: type) -> dict[str, object]:
    """Return the parts of a class and of its bases."""
    found: dict[str, object] = {}
    for base in reversed(kind.__mro__):
        found |= vars(base).get(_PARTS, {})
    return found


def _is_plain(part: object) -> bool:
    """Tell whether a part's default is nothing that only `dataclass` knows how to use or refuse."""
    is_usual = not isinstance(part, Field) or (part.init and part.hash is None)
    return is_usual and type(_default(part)).__hash__ is not None


def _default(part: object) -> object:
    """Return the default of a part; of one that is made anew the field that makes it."""
    if isinstance(part, Field) and part.default_factory is MISSING:
        default: object = part.default
        return default
    return part


def _having(use: str, parts: Mapping[str, object]) -> Iterator[str]:
    """Yield the parts that are shown, or compared."""
    for name, part in parts.items():
        if not isinstance(part, Field) or getattr(part, use):
            yield name


def _first_inits(kind: Any, parts: Mapping[str, object]) -> Callable[..., None]:
    """Return what makes a few values without compiling, and then gives way to what is compiled.

    What was given wrongly is left to that as well, which refuses it as any class does.
    """
    setting = {name: (getattr(kind, name).__set__, default) for name, default in parts.items()}
    needed = {name for name, default in parts.items() if default is MISSING}
    is_checked, number = hasattr(kind, "__post_init__"), count(1)

    def __init__(self_: Any, **given: object) -> None:  # noqa: N807
        if not needed <= given.keys() <= setting.keys() or next(number) >= _MANY:
            kind.__init__ = _init(kind, parts)
            kind.__init__(self_, **given)
            return
        for name, (put, default) in setting.items():
            if name in given:
                put(self_, given[name])
            else:
                put(self_, _made(default))
        if is_checked:
            self_.__post_init__()

    return __init__


def _made(default: object) -> object:
    make: Any = default.default_factory if isinstance(default, Field) else None
    return make() if make else default


def _init(kind: type, parts: Mapping[str, object]) -> Callable[..., None]:
    """Return what makes values, compiled, since some classes have thousands of them."""
    known: dict[str, Any] = {f"_default_{name}": default for name, default in parts.items()}
    known |= {f"_set_{name}": getattr(kind, name).__set__ for name in parts}
    listed = [
        name if default is MISSING else f"{name}=_default_{name}" for name, default in parts.items()
    ]
    lines = [_setting(name, default) for name, default in parts.items()]
    if hasattr(kind, "__post_init__"):
        lines.append("self.__post_init__()")
    head = ", ".join(["self", "*", *listed] if listed else ["self"])
    exec(f"def __init__({head}):\n " + "\n ".join(lines or ["pass"]), known)
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    return init


def _setting(name: str, default: object) -> str:
    """Return the line that sets a part; a default that is made anew is a field that makes it."""
    if not isinstance(default, Field):
        return f"_set_{name}(self, {name})"
    made = f"_default_{name}.default_factory()"
    return f"_set_{name}(self, {made} if {name} is _default_{name} else {name})"


def _methods_by_fields(model: Any) -> dict[str, Callable[..., Any]]:
    parts = fields(model)
    shown = (part.name for part in parts if part.repr)
    return _methods(shown, (part.name for part in parts if part.compare))


def _methods(shown: Iterable[str], compared: Iterable[str]) -> dict[str, Callable[..., Any]]:
    """Return what compares and shows values as a dataclass does."""
    shown, compared = tuple(shown), tuple(compared)
    of: Callable[[object], object] = attrgetter(*compared) if compared else lambda _: ()

    def __eq__(self_: object, other: object) -> bool:  # noqa: N807
        return of(self_) == of(other) if other.__class__ is self_.__class__ else NotImplemented

    def __hash__(self_: object) -> int:  # noqa: N807
        return hash(of(self_))

    def __repr__(self_: object) -> str:  # noqa: N807
        texts = ", ".join(f"{name}={getattr(self_, name)!r}" for name in shown)
        return f"{self_.__class__.__qualname__}({texts})"

    return {"__eq__": __eq__, "__hash__": __hash__, "__repr__": __repr__}


def _refuse_to_set(_: object, name: str, __: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
