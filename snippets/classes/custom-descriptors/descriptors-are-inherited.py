class Positive:
    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError("must be positive")
        instance.__dict__["width"] = value


class Box:
    width = Positive()


class Crate(Box):
    pass


class Void(Box):
    width = 0


outcomes = {}
for cls in (Box, Crate, Void):
    obj = cls()
    obj.width = 3
    assert vars(obj) == {"width": 3}
    try:
        obj.width = -1
        outcomes[cls.__name__] = vars(obj)
    except ValueError as error:
        outcomes[cls.__name__] = str(error)
assert Void.__base__ is Box
assert outcomes == {"Box": "must be positive", "Crate": "must be positive", "Void": {"width": -1}}
print(outcomes)
