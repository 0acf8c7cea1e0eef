from dataclasses import dataclass
from weakref import WeakKeyDictionary


class Stored:
    def __init__(self):
        self.values = WeakKeyDictionary()

    def __get__(self, instance, owner):
        return self.values[instance]

    def __set__(self, instance, value):
        self.values[instance] = value


@dataclass(unsafe_hash=True)
class Tag:
    name: str
    note = Stored()


@dataclass
class Box:
    note = Stored()


red, also_red, blue = Tag("red"), Tag("red"), Tag("blue")
red.note, blue.note = 1, 2
assert also_red.note == 1
also_red.note = 3
assert (red.note, also_red.note, blue.note) == (3, 3, 2)
box = Box()
try:
    box.note = 1
    outcome = None
except TypeError as error:
    outcome = "unhashable type: 'Box'" in str(error)
assert outcome is True
print(red.note)
