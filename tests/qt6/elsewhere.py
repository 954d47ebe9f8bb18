"""Classes without a body, for what is only there with QGIS and GDAL.

Such a class can be imported, inherited from, named in an annotation, and objects of it can be made
and handed on, so that a module which needs QGIS in one function can be tested in the others.
Whoever asks one for anything is told that it needs QGIS, and the plugin of this tier leaves the
test to the tiers that have one.
"""

import types

import pytest

# What was asked for since the test began.
touched = []
# The ids of the test that runs; none at import.
under_test = []


class NeedsQgis(pytest.fail.Exception):
    """Something was used that is only there with QGIS or GDAL."""


def needs_qgis(name):
    """Raise that this needs QGIS, and remember it whoever catches it."""
    touched.append(name)
    raise NeedsQgis(name)


class _Named(type):
    """Its attributes are classes without a body as well."""

    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return _Named(name, (Elsewhere,), {"__qualname__": f"{cls.__qualname__}.{name}"})

    def __call__(cls, *args, **named):
        # A function; at import its result may stand in a constant, and there it harms nobody.
        if cls.__name__[0].islower() and under_test:
            needs_qgis(f"{cls.__qualname__}()")
        return super().__call__(*args, **named)

    def __or__(cls, other):
        needs_qgis(f"{cls.__qualname__} | {other}")


class Elsewhere(metaclass=_Named):
    """Nothing but a name."""

    def __init__(self, *_args, **_named):
        pass

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        needs_qgis(f"{type(self).__qualname__}.{name}")

    def _asked(self, *_args):
        needs_qgis(type(self).__qualname__)

    __bool__ = __len__ = __iter__ = __getitem__ = __contains__ = __eq__ = __lt__ = _asked
    __hash__ = object.__hash__


class Unmade(Elsewhere):
    """What cannot even be made: Qt would not take it for a widget, and GDAL's functions look so."""

    def __init__(self, *_args, **_named):
        if under_test:
            self._asked()


def names(base=Elsewhere):
    """Return a module's ``__getattr__`` that has each name.

    :param base: what its classes inherit from
    """

    def of_module(name):
        if name.startswith("_"):
            raise AttributeError(name)
        return _Named(name, (base,), {"__qualname__": name})

    return of_module


def module_of_names(name):
    """Return a module in which each name is one."""
    made = types.ModuleType(name)
    made.__getattr__ = names(Unmade)
    return made
