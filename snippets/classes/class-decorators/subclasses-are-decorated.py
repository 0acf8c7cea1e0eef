registry = []


def register(cls):
    registry.append(cls.__name__)
    return cls


@register
class Plugin:
    pass


class Spell(Plugin):
    pass


print(registry)
assert registry == ["Plugin", "Spell"]
