class Meta(type):
    reads = []

    def __getattribute__(cls, name):
        Meta.reads.append(name)
        return super().__getattribute__(name)


class Settings(metaclass=Meta):
    size = 3
    own_reads = []

    def __getattribute__(self, name):
        object.__getattribute__(self, "own_reads").append(name)
        return 7


settings = Settings()
assert Settings.size == 3
assert Meta.reads == ["size"]
assert settings.size == 7
assert Meta.reads == ["size"]
assert Settings.own_reads == ["size"]
print(Meta.reads)
