originals = []


def copied(cls):
    originals.append(cls)
    return type("Copied", cls.__bases__, {"text": cls.text, "own": cls.own})


@copied
class Child:
    def text(self):
        return super().__str__()

    def own(self):
        return __class__


child = Child()
try:
    child.text()
except TypeError as error:
    message = str(error)

assert message.startswith("super(type, obj): obj must be an instance or subtype of type") or "is not an instance or subtype" in message
assert [child.own()] == originals
assert originals[0]().text().startswith("<__main__.Child object")
assert type(child).__name__ == "Copied"
print(child.own().__name__, type(child).__name__)
