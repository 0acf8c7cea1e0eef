class Meta(type):
    def describe(cls):
        return f"class {cls.__name__}"


class Thing(metaclass=Meta):
    pass


print(Thing.describe())
assert hasattr(Thing(), "describe") is True
