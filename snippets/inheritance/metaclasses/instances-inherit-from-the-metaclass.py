class Meta(type):
    def describe(cls):
        return f"class {cls.__name__}"


class Thing(metaclass=Meta):
    pass


print(Thing.describe(), hasattr(Thing(), "describe"))
assert Thing.describe() == "class Thing"
assert hasattr(Thing(), "describe") is True
