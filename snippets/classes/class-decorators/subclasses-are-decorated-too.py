registry = []


def register(cls):
    registry.append(cls.__name__)
    return cls


@register
class Plugin:
    pass


class Audio(Plugin):
    pass


print(registry)
assert registry[0] == "Plugin"
assert registry == ["Plugin", "Audio"]
