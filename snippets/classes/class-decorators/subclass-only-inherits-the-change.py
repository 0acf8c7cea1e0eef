decorated, initialised = [], []


def register(cls):
    decorated.append(cls.__name__)
    cls.marked = True
    return cls


@register
class Plugin:
    def __init_subclass__(cls):
        initialised.append(cls.__name__)


class Spell(Plugin):
    pass


class Grammar(Spell):
    pass


assert (decorated, initialised) == (["Plugin"], ["Spell", "Grammar"])
assert (Grammar.marked, "marked" in vars(Grammar)) == (True, False)
print(decorated, initialised)
