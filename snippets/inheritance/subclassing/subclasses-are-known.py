import gc


class Plugin:
    pass


class Audio(Plugin):
    pass


class Video(Plugin):
    pass


class Stereo(Audio):
    pass


assert Plugin.__subclasses__() == [Audio, Video]
del Video
gc.collect()
assert Plugin.__subclasses__() == [Audio]
assert Audio.__subclasses__() == [Stereo]
print(Plugin.__subclasses__())
