registry = []


def register(cls):
    registry.append(cls.__name__)
    return cls


@register
class Plugin:
    pass


class Spell(Plugin):
    pass


assert registry == ["Plugin"]
assert issubclass(Spell, Plugin)
print(registry)
assert registry == ["Plugin", "Spell"]
