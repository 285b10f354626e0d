"""What a value is: named parts that never change, equal where all parts are equal.

`@value` is `@dataclass(frozen=True, slots=True, kw_only=True)` for modules that are imported
before the first frame. A dataclass writes and compiles six methods when its module is imported,
which takes 0.4 ms a class; the first frame would wait for a hundred of them and use a third. The
methods of a value are written when the first one is made, by `dataclass` itself where they must be
compiled.
"""

from collections.abc import Callable, Collection
from dataclasses import Field, FrozenInstanceError, dataclass, field, fields
from inspect import get_annotations
from operator import attrgetter
from threading import RLock
from typing import Any, ClassVar, NoReturn, TypeVar, dataclass_transform, get_origin

Kind = TypeVar("Kind")
_FIELDS = "__dataclass_fields__"
_WRITTEN = ("__match_args__", "__replace__", "__dataclass_params__", "__init__", _FIELDS)
"""What `dataclass` gives a class. With `__init__` values can be made, so all else comes before it;
whether the fields are there tells whether all is."""
_WRITING = RLock()


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def value(model: type[Kind]) -> type[Kind]:
    """Return the class of values with the parts that a class lists, as a dataclass lists them."""
    unwritten = _Unwritten(model)
    parts = _parts(model)
    inherited = {slot for base in model.__mro__ for slot in getattr(base, "__slots__", ())}
    left = {*parts, "__dict__", "__weakref__"}
    kept = {name: thing for name, thing in vars(model).items() if name not in left}
    added = {
        "__slots__": tuple(part for part in parts if part not in inherited),
        "__qualname__": model.__qualname__,
        "__init__": unwritten.first_init(),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        _FIELDS: unwritten,
    }
    kind: Any = type(model)
    made: type[Kind] = kind(model.__name__, model.__bases__, kept | added)
    return made


def _parts(model: type) -> tuple[str, ...]:
    whole: Any = ClassVar
    annotations = get_annotations(model)
    return tuple(name for name, kind in annotations.items() if get_origin(kind) is not whole)


class _Unwritten:
    """Stands for the fields of a class until somebody asks for them or makes a value."""

    def __init__(self, model: type) -> None:
        self._model = model

    def __set_name__(self, kind: type, name: str) -> None:
        self._kind = kind

    def __get__(self, one: object, kind: type) -> Any:
        self._write()
        return vars(self._kind)[_FIELDS]

    def first_init(self) -> Callable[..., None]:
        """Return what makes the first value, and in doing so gives way to what makes the others."""

        def __init__(self_: object, **parts: object) -> None:  # noqa: N807
            self._write()
            self._kind.__init__(self_, **parts)  # type: ignore[misc]

        return __init__

    def _write(self) -> None:
        with _WRITING:
            if vars(self._kind)[_FIELDS] is not self:
                return
            # What compares and shows values needs no compiling, so it is left to `_methods`.
            write = dataclass(frozen=True, kw_only=True, repr=False, eq=False)
            model: Any = write(self._model)
            written = vars(model)
            for name, method in _methods(fields(model)).items():
                if vars(self._model).get(name) is None:
                    setattr(self._kind, name, method)
            for name in _WRITTEN:
                if name in written:
                    setattr(self._kind, name, written[name])


def _methods(parts: Collection[Field[Any]]) -> dict[str, Callable[..., Any]]:
    """Return what compares and shows values as a dataclass does."""
    shown = tuple(part.name for part in parts if part.repr)
    compared = tuple(part.name for part in parts if part.compare)
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
