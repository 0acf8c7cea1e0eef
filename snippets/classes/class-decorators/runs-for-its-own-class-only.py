decorated, hooked = [], []


def register(cls):
    decorated.append(cls.__name__)
    return cls


@register
class Plugin:
    def __init_subclass__(cls):
        hooked.append(cls.__name__)


class Audio(Plugin):
    size = 1


class Stereo(Audio):
    pass


assert decorated == ["Plugin"]
assert (Plugin.__name__, Stereo.size) == ("Plugin", 1)
assert hooked == ["Audio", "Stereo"]
print(decorated, hooked)
