from enum import Enum


class Shown(Enum):
    def show(self):
        return f"{self.name.lower()} ({self.value})"


class Color(Shown):
    RED = 1


try:

    class MoreColor(Color):
        pass

    outcome = "subclassed"
except TypeError as error:
    outcome = "cannot extend" in str(error)

assert Color.RED.show() == "red (1)"
assert outcome is True
print(Color.RED.show())
